//! What delays were, as far back as memory is meant to go.

use std::collections::VecDeque;

use super::Reading;
use crate::fleet::Condition;

/// How many polls are remembered: two hours at one in 30 seconds, 20 MB for 5,000 jobs.
const REMEMBERED: usize = 240;

/// The delay of a job at a poll.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Sample {
    /// Seconds since 1970.
    pub(crate) at: u64,
    /// Seconds; `None` where it was unknown.
    pub(crate) delay: Option<f64>,
}

/// The fleet at a poll.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Moment {
    /// Seconds since 1970.
    pub(crate) at: u64,
    /// The longest delay, in seconds.
    pub(crate) longest: Option<f64>,
    /// A delay that a job in twenty exceeds.
    pub(crate) p95: Option<f64>,
    /// A delay that every other job exceeds.
    pub(crate) median: Option<f64>,
    /// How many jobs are in each condition, in the order of [`Condition::ALL`].
    pub(crate) counts: [usize; Condition::ALL.len()],
}

impl Moment {
    /// Delays count where changes flow: a job that is paused or failed lags without end, and says so by its state.
    pub(crate) fn of<'a>(at: u64, readings: impl Iterator<Item = &'a Reading>) -> Self {
        let mut counts = [0; Condition::ALL.len()];
        let mut delays = Vec::new();
        for reading in readings {
            let place = Condition::ALL.iter().position(|condition| *condition == reading.condition);
            counts[place.unwrap_or(counts.len() - 1)] += 1;
            delays.extend(reading.delay.filter(|_| reading.condition == Condition::Synchronizing));
        }
        delays.sort_by(f64::total_cmp);
        let [median, p95] = [0.5, 0.95].map(|share| quantile(&delays, share));
        Self { at, longest: delays.last().copied(), p95, median, counts }
    }
}

/// The value that stands at that share of a sorted list.
fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    sorted.get((last as f64 * share).round() as usize).copied()
}

/// Adds to a series, which forgets its oldest entry where it is full.
pub(super) fn remember<T>(series: &mut VecDeque<T>, entry: T) {
    if series.len() == REMEMBERED {
        series.pop_front();
    }
    series.push_back(entry);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_series_forgets_its_oldest_entries() {
        let mut series = VecDeque::new();
        (0..REMEMBERED + 3).for_each(|entry| remember(&mut series, entry));
        assert_eq!((series.len(), series[0]), (REMEMBERED, 3));
    }

    #[test]
    fn quantiles_of_nothing_are_unknown() {
        assert_eq!(quantile(&[], 0.5), None);
        assert_eq!(quantile(&[7.0], 0.95), Some(7.0));
        assert_eq!(quantile(&[1.0, 2.0, 3.0, 4.0, 100.0], 0.5), Some(3.0));
        assert_eq!(quantile(&[1.0, 2.0, 3.0, 4.0, 100.0], 0.95), Some(100.0));
    }
}
