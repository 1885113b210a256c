//! The screen, drawn from a state.

mod detail;
mod help;
mod lines;
mod table;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Color, Modifier, Style};

use super::state::State;
use crate::fleet::Condition;

/// From this width on the detail of a job stands beside the list.
const WIDE: u16 = 120;

pub(super) fn draw(frame: &mut Frame<'_>, state: &mut State) {
    let rows = [Constraint::Length(1), Constraint::Min(3), Constraint::Length(1), Constraint::Length(1)];
    let [title, body, status, keys] = Layout::vertical(rows).areas(frame.area());
    frame.render_widget(lines::title(state, title.width.into()), title);
    let (list, pane) = divide(body, state.shows_detail);
    table::draw(frame, list, state);
    if let Some(pane) = pane {
        detail::draw(frame, pane, state);
    }
    frame.render_widget(lines::status(state, status.width.into()), status);
    frame.render_widget(lines::keys(state, keys.width.into()), keys);
    if state.shows_help {
        help::draw(frame, body);
    }
}

/// The list, and the pane for a job's detail beside or below it.
fn divide(body: Rect, shows_detail: bool) -> (Rect, Option<Rect>) {
    if !shows_detail {
        return (body, None);
    }
    let [list, pane] = match body.width >= WIDE {
        true => Layout::horizontal([Constraint::Fill(3), Constraint::Fill(2)]).areas(body),
        false => Layout::vertical([Constraint::Fill(2), Constraint::Fill(3)]).areas(body),
    };
    (list, Some(pane))
}

const SOFT: Style = Style::new().add_modifier(Modifier::DIM);
const BOLD: Style = Style::new().add_modifier(Modifier::BOLD);

/// The colour of a condition, as in lists.
fn style_of(condition: Condition) -> Style {
    match condition {
        Condition::Synchronizing => Style::new().fg(Color::Green),
        Condition::Failed => Style::new().fg(Color::Red),
        Condition::InProgress => Style::new().fg(Color::Yellow),
        Condition::Paused => Style::new().fg(Color::Cyan),
        Condition::Idle => SOFT,
        Condition::Unknown => Style::new(),
    }
}
