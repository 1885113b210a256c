//! The time that the emulated service goes by.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// Tells the time: the system's, a faster one, or one that stands still until it is advanced.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use aliyun_emulator::Clock;
///
/// let clock = Clock::manual(SystemTime::UNIX_EPOCH);
/// clock.clone().advance(Duration::from_secs(90));
/// assert_eq!(clock.now(), SystemTime::UNIX_EPOCH + Duration::from_secs(90));
/// ```
///
/// Clones show the same time, and advancing one of them advances them all.
#[derive(Clone)]
pub struct Clock(Arc<Inner>);

struct Inner {
    source: Box<dyn Fn() -> SystemTime + Send + Sync>,
    /// What the source said when the clock was made; from there on it goes `factor` times as fast.
    origin: SystemTime,
    factor: f64,
    /// How far it was advanced by hand.
    advanced: Mutex<Duration>,
}

impl Clock {
    /// The system's clock.
    pub fn real() -> Self {
        Self::scaled(1.0)
    }

    /// A clock that starts with the system's and goes `factor` times as fast.
    ///
    /// Negative factors and those that are no number stand for 0: the clock stands still until it is advanced.
    pub fn scaled(factor: f64) -> Self {
        Self::new(Box::new(system_time), factor)
    }

    /// A clock that starts at the last midnight (UTC) and goes on with the system's.
    ///
    /// Whoever starts an emulator with it twice on a day sees the same jobs twice.
    pub fn from_midnight() -> Self {
        const DAY: u64 = 86_400;
        let started = system_time();
        let since_epoch = started.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let since_midnight = Duration::from_secs(since_epoch.as_secs() % DAY);
        let midnight = SystemTime::UNIX_EPOCH + Duration::from_secs(since_epoch.as_secs()) - since_midnight;
        let elapsed = move || system_time().duration_since(started).unwrap_or_default();
        Self::from(move || midnight + elapsed())
    }

    /// A clock that stands still at `start` until it is advanced.
    pub fn manual(start: SystemTime) -> Self {
        Self::new(Box::new(move || start), 1.0)
    }

    /// The time.
    pub fn now(&self) -> SystemTime {
        let inner = &*self.0;
        let now = (inner.source)();
        let advanced = *inner.advanced.lock().unwrap_or_else(PoisonError::into_inner);
        let scaled = match now.duration_since(inner.origin) {
            Ok(elapsed) if inner.factor != 1.0 => inner.origin.checked_add(times(elapsed, inner.factor)),
            _ => Some(now),
        };
        scaled.and_then(|scaled| scaled.checked_add(advanced)).unwrap_or(now)
    }

    /// Lets time pass at once; any clock can be advanced, none can be turned back.
    pub fn advance(&self, duration: Duration) {
        let mut advanced = self.0.advanced.lock().unwrap_or_else(PoisonError::into_inner);
        *advanced = advanced.saturating_add(duration);
    }

    fn new(source: Box<dyn Fn() -> SystemTime + Send + Sync>, factor: f64) -> Self {
        let factor = if factor > 0.0 { factor } else { 0.0 };
        Self(Arc::new(Inner { origin: source(), source, factor, advanced: Mutex::default() }))
    }
}

/// The clock that a function tells the time of.
impl<F: Fn() -> SystemTime + Send + Sync + 'static> From<F> for Clock {
    fn from(source: F) -> Self {
        Self::new(Box::new(source), 1.0)
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::real()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Clock({:?}, {} times as fast)", self.now(), self.0.factor)
    }
}

/// `Duration::mul_f64` without its panic: what does not fit is as long as can be.
fn times(elapsed: Duration, factor: f64) -> Duration {
    Duration::try_from_secs_f64(elapsed.as_secs_f64() * factor).unwrap_or(Duration::MAX)
}

#[allow(clippy::disallowed_methods, reason = "the one clock of the emulator, replaceable in tests")]
fn system_time() -> SystemTime {
    SystemTime::now()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn a_clock_from_midnight_begins_with_the_day_and_goes_on() {
        let clock = Clock::from_midnight();
        let since_epoch = || clock.now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
        assert!(since_epoch().as_secs() % 86_400 < 60);
        let earlier = since_epoch();
        clock.advance(Duration::from_secs(90));
        assert!(since_epoch() >= earlier + Duration::from_secs(90));
    }

    #[test]
    fn a_manual_clock_moves_only_by_hand_and_with_all_its_clones() {
        let clock = Clock::manual(at(100));
        assert_eq!(clock.now(), at(100));
        clock.clone().advance(Duration::from_secs(5));
        assert_eq!(clock.now(), at(105));
    }

    #[test]
    fn a_scaled_clock_multiplies_what_has_passed_and_not_what_it_was_advanced_by() {
        let seconds = Arc::new(AtomicU64::new(1_000));
        let source = Arc::clone(&seconds);
        let clock = Clock::new(Box::new(move || at(source.load(Ordering::Relaxed))), 60.0);
        seconds.store(1_002, Ordering::Relaxed);
        assert_eq!(clock.now(), at(1_120));
        clock.advance(Duration::from_secs(1));
        assert_eq!(clock.now(), at(1_121));
    }

    #[test]
    fn factors_and_advances_without_bound_do_not_break_it() {
        for factor in [-1.0, f64::NAN, f64::INFINITY, f64::MAX] {
            let clock = Clock::scaled(factor);
            clock.advance(Duration::MAX);
            clock.advance(Duration::MAX);
            assert!(clock.now() > at(0));
        }
    }
}
