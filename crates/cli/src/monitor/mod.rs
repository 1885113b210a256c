//! What `watch`, `check` and `serve` share: polling a fleet, and remembering what it said.

mod board;
mod failure;
mod history;
mod limit;
mod poll;
mod polling;
mod reading;

use std::time::{Duration, SystemTime};

pub(crate) use board::{Board, Place};
pub(crate) use failure::Failure;
pub(crate) use history::{Moment, Sample};
pub(crate) use limit::Limit;
pub(crate) use poll::{Call, Poll, Poller};
pub(crate) use polling::{PollingArgs, interval};
pub(crate) use reading::{Phase, Reading};

/// For how long without a success what is known of jobs passes for their state: five intervals, but no less than a
/// poll of thousands of jobs may take.
pub(crate) fn patience(interval: Duration) -> Duration {
    (interval * 5).max(Duration::from_secs(20))
}

/// Seconds since 1970.
pub(crate) fn unix(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// Waits for Ctrl-C, or for what service managers send.
pub(crate) async fn terminated() {
    #[cfg(unix)]
    if let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
        return;
    }
    // Without a way to hear it, the default action of the signal ends the process.
    let _ = tokio::signal::ctrl_c().await;
}
