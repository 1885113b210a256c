//! The time, read in one place.

use std::time::SystemTime;

#[allow(clippy::disallowed_methods, reason = "the one place of this program that reads the clock")]
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}
