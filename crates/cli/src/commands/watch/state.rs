//! What is on the screen, and what somebody chose to see.

use std::cmp::Ordering;
use std::time::{Duration, SystemTime};

use crate::fleet::Condition;
use crate::monitor::{Board, Place, Reading};

/// Everything that the screen is drawn from.
pub(super) struct State {
    pub(super) board: Board,
    pub(super) interval: Duration,
    pub(super) now: SystemTime,
    pub(super) sort: Sort,
    pub(super) descending: bool,
    /// Only jobs that mention this.
    pub(super) search: String,
    /// Only jobs in this condition.
    pub(super) condition: Option<Condition>,
    /// Whether keys are letters of `search`.
    pub(super) is_typing: bool,
    pub(super) shows_detail: bool,
    pub(super) shows_help: bool,
    /// The number of the job under the cursor.
    pub(super) selected: Option<u64>,
    /// The numbers of the jobs that are listed, in their order.
    pub(super) listed: Vec<u64>,
    /// How many jobs fit on the screen, as of the last time it was drawn.
    pub(super) page: usize,
    /// Somebody wants a poll now.
    pub(super) wants_poll: bool,
    pub(super) is_over: bool,
}

/// What jobs are sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Delay,
    Name,
    Status,
    Rps,
    Flow,
    Id,
}

impl Sort {
    pub(super) const ALL: [Self; 6] =
        [Self::Delay, Self::Name, Self::Status, Self::Rps, Self::Flow, Self::Id];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Delay => "delay",
            Self::Name => "name",
            Self::Status => "status",
            Self::Rps => "rps",
            Self::Flow => "flow",
            Self::Id => "id",
        }
    }

    /// Of numbers the largest are looked for, of names the first.
    pub(super) fn is_descending(self) -> bool {
        matches!(self, Self::Delay | Self::Rps | Self::Flow)
    }
}

impl State {
    pub(super) fn new(places: Vec<Place>, interval: Duration, now: SystemTime) -> Self {
        Self {
            board: Board::new(places),
            interval,
            now,
            sort: Sort::Delay,
            descending: true,
            search: String::new(),
            condition: None,
            is_typing: false,
            shows_detail: false,
            shows_help: false,
            selected: None,
            listed: Vec::new(),
            page: 1,
            wants_poll: false,
            is_over: false,
        }
    }

    /// Lists the wanted jobs anew. The cursor stays on its job, or where that was.
    pub(super) fn list(&mut self) {
        let place = self.position();
        let needles: Vec<String> = self.search.split_whitespace().map(str::to_lowercase).collect();
        let is_wanted = |reading: &&Reading| {
            self.condition.is_none_or(|condition| condition == reading.condition)
                && needles.iter().all(|needle| reading.mentions(needle))
        };
        let mut readings: Vec<&Reading> = self.board.readings().filter(is_wanted).collect();
        readings.sort_by(|one, other| compare(one, other, self.sort, self.descending));
        self.listed = readings.iter().map(|reading| reading.number).collect();
        if !self.selected.is_some_and(|selected| self.listed.contains(&selected)) {
            let nearest = place.unwrap_or_default().min(self.listed.len().saturating_sub(1));
            self.selected = self.listed.get(nearest).copied();
        }
    }

    /// Where in the list the cursor is.
    pub(super) fn position(&self) -> Option<usize> {
        let selected = self.selected?;
        self.listed.iter().position(|number| *number == selected)
    }

    /// Moves the cursor, as far as there are jobs.
    pub(super) fn go_to(&mut self, position: usize) {
        let last = self.listed.len().saturating_sub(1);
        self.selected = self.listed.get(position.min(last)).copied();
    }

    /// How many jobs are in a condition, listed or not.
    pub(super) fn count(&self, condition: Condition) -> usize {
        self.board.readings().filter(|reading| reading.condition == condition).count()
    }
}

/// What is unknown comes last in either order; equals keep the order of their numbers.
fn compare(one: &Reading, other: &Reading, sort: Sort, descending: bool) -> Ordering {
    let numbers = |a: Option<f64>, b: Option<f64>| match (a, b) {
        (Some(a), Some(b)) => directed(a.total_cmp(&b), descending),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    };
    let texts =
        |a: &str, b: &str| a.is_empty().cmp(&b.is_empty()).then_with(|| directed(a.cmp(b), descending));
    let order = match sort {
        Sort::Delay => numbers(one.delay, other.delay),
        Sort::Rps => numbers(one.rps, other.rps),
        Sort::Flow => numbers(one.flow, other.flow),
        Sort::Name => texts(&one.name, &other.name),
        Sort::Status => texts(&one.status, &other.status),
        Sort::Id => texts(&one.id, &other.id),
    };
    order.then(one.number.cmp(&other.number))
}

fn directed(order: Ordering, descending: bool) -> Ordering {
    if descending { order.reverse() } else { order }
}
