//! How the calls to the service went, counted since the start.

use std::collections::BTreeMap;

use crate::monitor::{Board, Call};

use super::exposition::{Exposition, Kind, Label};

/// The upper bounds of the classes of call latency, in seconds.
const BOUNDS: [f64; 9] = [0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0];

/// The calls to each place, in the order of the board's places.
#[derive(Default)]
pub(super) struct Statistics(BTreeMap<usize, Calls>);

#[derive(Default)]
struct Calls {
    number: u64,
    seconds: f64,
    /// How many calls took at most as long as each of the bounds.
    within: [u64; BOUNDS.len()],
    errors: BTreeMap<String, u64>,
}

impl Statistics {
    pub(super) fn count(&mut self, place: usize, calls: &[Call]) {
        let sums = self.0.entry(place).or_default();
        for call in calls {
            let seconds = call.took.as_secs_f64();
            sums.number += 1;
            sums.seconds += seconds;
            for (within, bound) in sums.within.iter_mut().zip(BOUNDS) {
                *within += u64::from(seconds <= bound);
            }
            if let Some(code) = &call.error {
                *sums.errors.entry(code.clone()).or_default() += 1;
            }
        }
    }

    pub(super) fn write(&self, board: &Board, metrics: &mut Exposition) {
        let places = || {
            self.0.iter().filter_map(|(index, calls)| {
                let place = board.places().get(*index)?;
                Some(([("profile", place.profile.as_str()), ("region", place.region.as_str())], calls))
            })
        };
        metrics.family(
            "dts_api_errors_total",
            Kind::Counter,
            "Calls that failed, by the service's error code",
        );
        for (place, calls) in places() {
            for (code, number) in &calls.errors {
                metrics.sample(&[&place, &[("code", code)]], Some(*number as f64));
            }
        }
        let help = "How long calls took, with all attempts that were made of each";
        metrics.family("dts_api_call_duration_seconds", Kind::Histogram, help);
        for (place, calls) in places() {
            calls.write(&place, metrics);
        }
    }
}

impl Calls {
    fn write(&self, place: &[Label<'_>], metrics: &mut Exposition) {
        for (within, bound) in self.within.iter().zip(BOUNDS) {
            metrics.suffixed("_bucket", &[place, &[("le", &bound.to_string())]], Some(*within as f64));
        }
        metrics.suffixed("_bucket", &[place, &[("le", "+Inf")]], Some(self.number as f64));
        metrics.suffixed("_sum", &[place], Some(self.seconds));
        metrics.suffixed("_count", &[place], Some(self.number as f64));
    }
}
