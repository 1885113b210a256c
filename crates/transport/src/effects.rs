//! Where the outside world comes in: clock, randomness, environment. Nothing else in this crate reads them; all
//! below takes them as arguments.

use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use crate::Error;

/// The time that goes into a signature.
#[allow(clippy::disallowed_methods, reason = "the one place that reads the clock")]
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}

/// A signature nonce: 128 random bits in hexadecimal, so that no two attempts anywhere share one.
pub(crate) fn nonce() -> Result<String, Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| Error::setup(format!("no random numbers: {error}")))?;
    Ok(format!("{:032x}", u128::from_ne_bytes(bytes)))
}

/// A random number from 0 to 1. Without a source of randomness it is 1, which makes back-off longest.
pub(crate) fn fraction() -> f64 {
    getrandom::u32().map_or(1.0, |bits| f64::from(bits) / f64::from(u32::MAX))
}

/// An environment variable, `None` when it is unset or not Unicode.
#[allow(clippy::disallowed_methods, reason = "the one place that reads the environment")]
pub(crate) fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// The moment at which a call has to be over; `None` when it is further away than a clock can say.
#[derive(Clone, Copy)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    pub(crate) fn after(duration: Duration) -> Self {
        Self(Instant::now().checked_add(duration))
    }

    pub(crate) fn remaining(self) -> Duration {
        self.0.map_or(Duration::MAX, |end| end.saturating_duration_since(Instant::now()))
    }

    /// Sleeps, unless that would take until the deadline; says whether it did.
    pub(crate) async fn pause(self, duration: Duration) -> bool {
        let fits = duration < self.remaining();
        if fits {
            tokio::time::sleep(duration).await;
        }
        fits
    }
}
