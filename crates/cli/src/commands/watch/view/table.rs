//! The list of jobs.

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::{Constraint, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Cell, Row, Table};

use super::{BOLD, SOFT, style_of};
use crate::commands::watch::state::{Sort, State};
use crate::duration::human;
use crate::monitor::{Place, Reading, Sample, patience};
use crate::output::text::{printable, truncate};

/// A column of the list.
struct Column {
    heading: &'static str,
    sort: Option<Sort>,
    width: Width,
    /// The narrowest screen that has room for it.
    from: u16,
    is_right: bool,
    text: fn(&Reading, &Place) -> String,
}

#[derive(Clone, Copy)]
enum Width {
    Fixed(u16),
    /// A share of what is left.
    Rest(u16),
}

/// The heading of the column that tells regions apart.
const REGION: &str = "REGION";

/// How many polls a sparkline shows.
const PAST: u16 = 10;

const COLUMNS: [Column; 11] = [
    column("NAME", Some(Sort::Name), Width::Rest(3), 0, |job, _| job.name.clone()),
    column("ID", Some(Sort::Id), Width::Fixed(18), 110, |job, _| job.id.clone()),
    column(REGION, None, Width::Fixed(18), 130, |_, place| place.label.clone()),
    column("STATUS", Some(Sort::Status), Width::Fixed(16), 0, |job, _| job.status.clone()),
    column("DIR", None, Width::Fixed(3), 0, |job, _| direction(&job.direction)),
    right("DELAY", Some(Sort::Delay), 7, 0, |job, _| delay(job.delay)),
    column("PAST", None, Width::Fixed(PAST), 0, |_, _| String::new()),
    right("RPS", Some(Sort::Rps), 8, 0, |job, _| job.rps.map(|rps| format!("{rps:.0}")).unwrap_or_default()),
    right("MB/S", Some(Sort::Flow), 8, 94, |job, _| {
        job.flow.map(|flow| format!("{flow:.2}")).unwrap_or_default()
    }),
    column("CLASS", None, Width::Fixed(7), 102, |job, _| job.class.clone()),
    column("FROM → TO", None, Width::Rest(3), 150, |job, _| {
        format!("{} → {}", job.source, job.destination)
    }),
];

const fn column(
    heading: &'static str,
    sort: Option<Sort>,
    width: Width,
    from: u16,
    text: fn(&Reading, &Place) -> String,
) -> Column {
    Column { heading, sort, width, from, is_right: false, text }
}

const fn right(
    heading: &'static str,
    sort: Option<Sort>,
    width: u16,
    from: u16,
    text: fn(&Reading, &Place) -> String,
) -> Column {
    Column { heading, sort, width: Width::Fixed(width), from, is_right: true, text }
}

/// Draws the part of the list around the cursor, and notes how many jobs fit.
pub(super) fn draw(frame: &mut Frame<'_>, area: Rect, state: &mut State) {
    state.page = usize::from(area.height.saturating_sub(1)).max(1);
    let has_several = state.board.places().len() > 1;
    let is_shown = |c: &&Column| c.from <= area.width && (has_several || c.heading != REGION);
    let columns: Vec<&Column> = COLUMNS.iter().filter(is_shown).collect();
    let widths = widths(&columns, area.width);
    let position = state.position().unwrap_or_default();
    // Whole pages instead of a scroll offset: the list stands still until the cursor leaves it.
    let first = position / state.page * state.page;
    let shown = state.listed.iter().skip(first).take(state.page);
    let rows = shown.filter_map(|number| row(state, *number, &columns, &widths));
    let heading = Row::new(columns.iter().zip(&widths).map(|(column, width)| heading(column, *width, state)));
    let constraints = widths.iter().map(|width| Constraint::Length(*width));
    let table = Table::new(rows, constraints).header(heading).column_spacing(1);
    frame.render_widget(table, area);
}

/// Columns of fixed width have what they need; the others share the rest.
fn widths(columns: &[&Column], available: u16) -> Vec<u16> {
    let gaps = columns.len().saturating_sub(1) as u16;
    let fixed: u16 = columns.iter().map(|c| if let Width::Fixed(width) = c.width { width } else { 0 }).sum();
    let shares: u16 = columns.iter().map(|c| if let Width::Rest(share) = c.width { share } else { 0 }).sum();
    let rest = available.saturating_sub(fixed + gaps);
    let width = |column: &&Column| match column.width {
        Width::Fixed(width) => width,
        Width::Rest(share) => (rest * share / shares.max(1)).max(8),
    };
    columns.iter().map(width).collect()
}

fn heading(column: &Column, width: u16, state: &State) -> Cell<'static> {
    let is_sorted = column.sort == Some(state.sort);
    let mark = match (is_sorted, state.descending) {
        (true, true) => "↓",
        (true, false) => "↑",
        (false, _) => "",
    };
    let text = aligned(&format!("{}{mark}", column.heading), width, column.is_right);
    Cell::from(Span::styled(text, if is_sorted { BOLD } else { SOFT }))
}

fn row(state: &State, number: u64, columns: &[&Column], widths: &[u16]) -> Option<Row<'static>> {
    let reading = state.board.reading(number)?;
    let place = state.board.place_of(reading)?;
    let colour = style_of(reading.condition);
    let cells = columns.iter().zip(widths).map(|(column, width)| match column.heading {
        "PAST" => Cell::from(Span::styled(sparkline(state.board.samples(number), PAST.into()), colour)),
        heading => {
            let text = aligned(&(column.text)(reading, place), *width, column.is_right);
            let style = if heading == "STATUS" { colour } else { Style::new() };
            Cell::from(Line::styled(text, style))
        }
    });
    let mut style = Style::new();
    if place.is_stale(state.now, patience(state.interval)) {
        style = style.patch(SOFT);
    }
    if state.selected == Some(number) {
        style = style.add_modifier(Modifier::REVERSED);
    }
    Some(Row::new(cells.collect::<Vec<_>>()).style(style))
}

/// The text, fit for a terminal and for the column.
fn aligned(text: &str, columns: u16, is_right: bool) -> String {
    let text = printable(text.trim());
    let text = if text.is_empty() { "-".into() } else { text };
    let text = truncate(&text, columns.into());
    let padding = usize::from(columns).saturating_sub(crate::output::text::width(&text));
    match is_right {
        true => format!("{:padding$}{text}", ""),
        false => text.into_owned(),
    }
}

fn direction(name: &str) -> String {
    match name {
        "Forward" => "fwd".into(),
        "Reverse" => "rev".into(),
        other => other.into(),
    }
}

pub(super) fn delay(seconds: Option<f64>) -> String {
    seconds.map(|seconds| human(Duration::from_secs_f64(seconds))).unwrap_or_default()
}

/// The latest delays as bars, as high as the longest of them; a gap where a delay was unknown.
pub(super) fn sparkline<'s>(samples: impl DoubleEndedIterator<Item = &'s Sample>, columns: usize) -> String {
    const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let mut latest: Vec<Option<f64>> = samples.rev().take(columns).map(|sample| sample.delay).collect();
    latest.reverse();
    let longest = latest.iter().flatten().copied().fold(1.0, f64::max);
    let bar = |delay: f64| BARS[((delay / longest * 7.0).round() as usize).min(7)];
    let bars: String = latest.into_iter().map(|delay| delay.map_or(' ', bar)).collect();
    format!("{bars:>columns$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sparkline_is_as_high_as_its_longest_delay() {
        let samples = |delays: &[Option<f64>]| -> Vec<Sample> {
            delays.iter().map(|delay| Sample { at: 0, delay: *delay }).collect()
        };
        let line = |delays: &[Option<f64>], columns| sparkline(samples(delays).iter(), columns);
        assert_eq!(line(&[Some(0.0), Some(10.0), None, Some(20.0)], 6), "  ▁▅ █");
        assert_eq!(line(&[Some(0.0), Some(0.0)], 3), " ▁▁");
        assert_eq!(line(&[Some(90.0), Some(1.0), Some(2.0)], 2), "▅█");
        assert_eq!(line(&[], 2), "  ");
    }
}
