//! The service's clock, as far as it is known.

use std::sync::atomic::{AtomicI64, Ordering::Relaxed};
use std::time::{Duration, SystemTime};

/// The local clock, corrected once the service has found it wrong.
///
/// A service refuses a signature whose time is more than 15 minutes from its own, and says its time in the header
/// `Date`. What is learnt from that counts for all later calls of a client.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    /// How many seconds the service is ahead of the local clock.
    ahead: AtomicI64,
}

impl Clock {
    /// A smaller difference is not what a service complains about.
    const NOTABLE: Duration = Duration::from_secs(60);

    /// The service's time, when that is the local one.
    pub(crate) fn service_time(&self, local: SystemTime) -> SystemTime {
        let ahead = self.ahead.load(Relaxed);
        let by = Duration::from_secs(ahead.unsigned_abs());
        if ahead < 0 { local.checked_sub(by) } else { local.checked_add(by) }.unwrap_or(local)
    }

    /// Takes over the service's time; says whether a signature with it will differ from the one refused, which was
    /// made for the time `signed`.
    pub(crate) fn correct(&self, service: SystemTime, signed: SystemTime, local: SystemTime) -> bool {
        let notable = distance(service, signed).1 > Self::NOTABLE;
        if notable {
            let (is_ahead, by) = distance(service, local);
            let by = i64::try_from(by.as_secs()).unwrap_or(0);
            self.ahead.store(if is_ahead { by } else { -by }, Relaxed);
        }
        notable
    }
}

/// Whether the first time is the later one, and how far the two are apart.
fn distance(one: SystemTime, other: SystemTime) -> (bool, Duration) {
    match one.duration_since(other) {
        Ok(ahead) => (true, ahead),
        Err(behind) => (false, behind.duration()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn follows_the_service_in_both_directions() {
        let clock = Clock::default();
        assert!(clock.correct(at(10_000), at(5_000), at(5_000)));
        assert_eq!(clock.service_time(at(5_001)), at(10_001));
        assert!(clock.correct(at(4_000), at(10_001), at(5_001)));
        assert_eq!(clock.service_time(at(5_002)), at(4_001));
    }

    #[test]
    fn tells_another_caller_to_repeat_after_the_same_correction() {
        let clock = Clock::default();
        assert!(clock.correct(at(10_000), at(5_000), at(5_000)));
        assert!(clock.correct(at(10_000), at(5_000), at(5_000)));
    }

    #[test]
    fn does_not_blame_a_clock_that_agrees() {
        let clock = Clock::default();
        assert!(!clock.correct(at(5_030), at(5_000), at(5_000)));
        assert_eq!(clock.service_time(at(5_000)), at(5_000));
    }
}
