//! The lines above and below the list.

use std::time::SystemTime;

use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span};

use super::{BOLD, SOFT, style_of};
use crate::commands::watch::state::State;
use crate::duration::human;
use crate::fleet::Condition;
use crate::monitor::Place;
use crate::output::text::{printable, truncate, width};

/// The narrowest screen on which the counts leave room for our own name.
const WITH_NAME: usize = 100;

/// How many jobs there are, and how they are doing.
pub(super) fn title(state: &State, columns: usize) -> Line<'static> {
    let all = state.board.readings().count();
    let mut line = Vec::new();
    if columns >= WITH_NAME {
        line.push(Span::styled(" dts watch ", BOLD.add_modifier(Modifier::REVERSED)));
    }
    line.push(Span::raw(match state.listed.len() {
        listed if listed == all => format!(" {all} jobs"),
        listed => format!(" {listed} of {all} jobs"),
    }));
    for condition in Condition::ALL {
        let count = state.count(condition);
        if count > 0 {
            let mut style = style_of(condition);
            if state.condition == Some(condition) {
                style = style.patch(BOLD);
            }
            line.push(Span::raw("  "));
            line.push(Span::styled(format!("{count} {}", condition.name()), style));
        }
    }
    fitted(line, columns)
}

/// When the list was last read, and what kept it from being read since.
pub(super) fn status(state: &State, columns: usize) -> Line<'static> {
    let places = state.board.places();
    let failing: Vec<&Place> = places.iter().filter(|place| place.failure.is_some()).collect();
    let read = places.iter().filter_map(|place| place.succeeded).max();
    let age = match read {
        Some(then) => format!(" read {} ago, every {}", ago(then, state.now), human(state.interval)),
        None if failing.is_empty() => " asking for all jobs…".into(),
        None => " nothing read yet".into(),
    };
    let mut line = vec![Span::styled(age, SOFT)];
    let is_alone = failing.len() == 1;
    for place in failing {
        let told = printable(&trouble(place, state.now, is_alone)).into_owned();
        line.push(Span::styled(format!("  ! {told}"), Style::new().fg(Color::Red)));
    }
    fitted(line, columns)
}

/// Why a place was not read; in full where there is no other.
fn trouble(place: &Place, now: SystemTime, in_full: bool) -> String {
    let Some(failure) = &place.failure else { return String::new() };
    let since = match place.succeeded {
        Some(then) => format!("last read {} ago", ago(then, now)),
        None => "not read yet".into(),
    };
    let message = if in_full { format!(": {}", failure.message) } else { String::new() };
    format!("{} {} ({since}){message}", place.label, failure.code).trim_start().to_owned()
}

/// What can be pressed, or the search that is typed.
pub(super) fn keys(state: &State, columns: usize) -> Line<'static> {
    if state.is_typing {
        let typed = format!(" /{}", printable(&state.search));
        let line = vec![
            Span::styled(typed, BOLD),
            Span::raw("█"),
            Span::styled("  Enter keeps it, Esc drops it", SOFT),
        ];
        return fitted(line, columns);
    }
    let mut line = Vec::new();
    if !state.search.is_empty() {
        line.push(Span::styled(format!(" /{}", printable(&state.search)), BOLD));
    }
    let order = if state.descending { "↓" } else { "↑" };
    line.push(Span::styled(format!(" by {} {order}", state.sort.name()), SOFT));
    let keys = "  ? help  q leave  / search  Enter detail  Tab condition  s sort  o order  r read";
    line.push(Span::styled(keys, SOFT));
    fitted(line, columns)
}

fn ago(then: SystemTime, now: SystemTime) -> String {
    human(now.duration_since(then).unwrap_or_default())
}

/// Cuts what does not fit, with a mark where something is missing.
fn fitted(spans: Vec<Span<'static>>, columns: usize) -> Line<'static> {
    let mut left = columns;
    let mut line = Vec::new();
    for span in spans {
        let wanted = width(&span.content);
        if wanted > left {
            line.push(Span::styled(truncate(&span.content, left).into_owned(), span.style));
            break;
        }
        left -= wanted;
        line.push(span);
    }
    Line::from(line)
}
