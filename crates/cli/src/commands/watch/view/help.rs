//! What can be pressed.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Clear, Paragraph};

use super::{BOLD, SOFT};

const KEYS: [(&str, &str); 11] = [
    ("↑ ↓  j k", "one job up or down"),
    ("PgUp PgDn", "one page up or down"),
    ("Home End  g G", "first or last job"),
    ("Enter", "a job's detail, and away with it"),
    ("/", "only jobs that mention all of these words"),
    ("Tab  Shift-Tab", "only jobs in the next condition"),
    ("s  S", "sort by the next column, the previous one"),
    ("o", "sort the other way round"),
    ("r", "read all jobs now"),
    ("Esc", "close the detail, show all jobs"),
    ("q  Ctrl-C", "leave"),
];

pub(super) fn draw(frame: &mut Frame<'_>, area: Rect) {
    let lines = KEYS.map(|(keys, effect)| {
        Line::from(vec![Span::styled(format!(" {keys:<15}"), BOLD), Span::raw(format!(" {effect} "))])
    });
    let note = Line::styled(" A gap in PAST: the delay was not known. Dim rows are old.", SOFT);
    let lines: Vec<Line<'_>> = lines.into_iter().chain([Line::default(), note]).collect();
    let (width, height) = (area.width.min(62), area.height.min(lines.len() as u16 + 2));
    let (x, y) = (area.x + (area.width - width) / 2, area.y + (area.height - height) / 2);
    let place = Rect { x, y, width, height };
    frame.render_widget(Clear, place);
    frame.render_widget(Paragraph::new(lines).block(Block::bordered().title(" Keys ")), place);
}
