//! One job in full.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Borders, Paragraph, Wrap};

use super::table::{delay, sparkline};
use super::{BOLD, SOFT, style_of};
use crate::commands::watch::state::State;
use crate::duration::human;
use crate::monitor::{Phase, Reading};
use crate::output::text::printable;

/// How wide the bar of a phase is.
const BAR: usize = 20;

pub(super) fn draw(frame: &mut Frame<'_>, area: Rect, state: &State) {
    let borders = if area.x > 0 { Borders::LEFT } else { Borders::TOP };
    let block = Block::new().borders(borders).border_style(SOFT);
    let columns = usize::from(area.width).saturating_sub(14);
    let lines =
        state.selected.and_then(|number| state.board.reading(number)).map(|r| lines(state, r, columns));
    let text = lines.unwrap_or_else(|| vec![Line::raw("no job is chosen")]);
    frame.render_widget(Paragraph::new(text).block(block).wrap(Wrap { trim: false }), area);
}

fn lines(state: &State, reading: &Reading, columns: usize) -> Vec<Line<'static>> {
    let name = Line::styled(printable(&reading.name).into_owned(), BOLD);
    let status = Span::styled(reading.status.clone(), style_of(reading.condition));
    let place = state.board.place_of(reading).map(|place| place.label.clone()).unwrap_or_default();
    let id = Span::raw(printable(&format!("{} {} {place}  ", reading.id, reading.direction)).into_owned());
    let mut lines = vec![name, Line::from(vec![id, status])];
    let error = reading.job.error();
    if !error.is_empty() {
        lines.push(Line::styled(printable(error).into_owned(), Style::new().fg(Color::Red)));
    }
    let past = sparkline(state.board.samples(reading.number), columns.min(60));
    let past = past.trim_start();
    lines.push(fact("delay", &format!("{} {past}", delay(reading.delay))));
    lines.push(fact("throughput", &throughput(reading)));
    lines.push(fact("from", &reading.source));
    lines.push(fact("to", &reading.destination));
    lines.push(fact("class", &format!("{} {}", reading.class, reading.job.pay_type())));
    if let Some(expires) = reading.expires {
        let told = match expires.duration_since(state.now) {
            Ok(left) => format!("in {}", human(left)),
            Err(since) => format!("{} ago", human(since.duration())),
        };
        lines.push(fact("expires", &told));
    }
    lines.push(fact("tags", &reading.tags.replace(',', " ")));
    lines.extend(Phase::ALL.into_iter().filter_map(|phase| progress(reading, phase)));
    lines.extend(failed_checks(reading));
    lines.retain(|line| line.width() > 0);
    lines
}

/// A term and its value; an empty line, which is left out, where there is none.
fn fact(term: &str, value: &str) -> Line<'static> {
    match value.trim() {
        "" => Line::default(),
        value => Line::from(vec![
            Span::styled(format!("{term:<11} "), SOFT),
            Span::raw(printable(value).into_owned()),
        ]),
    }
}

fn throughput(reading: &Reading) -> String {
    let rps = reading.rps.map(|rps| format!("{rps} RPS"));
    let flow = reading.flow.map(|flow| format!("{flow:.2} MB/s"));
    [rps, flow].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn progress(reading: &Reading, phase: Phase) -> Option<Line<'static>> {
    let percent = reading.initialization(phase)?;
    let full = (percent / 100.0 * BAR as f64).round() as usize;
    let bar = format!("{}{} {percent:.0}%", "█".repeat(full), "░".repeat(BAR.saturating_sub(full)));
    Some(fact(phase.name(), &bar))
}

/// The items of the precheck that failed, or how many passed.
fn failed_checks(reading: &Reading) -> Vec<Line<'static>> {
    let precheck = reading.job.instance.precheck_status.as_ref();
    let items = precheck.map(|precheck| precheck.detail.as_slice()).unwrap_or_default();
    let failed = items.iter().filter(|item| {
        item.check_status.as_ref().is_some_and(|status| status.as_str().trim().eq_ignore_ascii_case("failed"))
    });
    let text = |text: &Option<aliyun_wire::Text>| text.as_deref().unwrap_or_default().to_owned();
    let lines: Vec<_> = failed
        .map(|item| fact("precheck", &format!("✕ {} {}", text(&item.item_name), text(&item.error_message))))
        .collect();
    match (lines.is_empty(), items.len()) {
        (true, 0) | (false, _) => lines,
        (true, passed) => vec![fact("precheck", &format!("{passed} items passed"))],
    }
}
