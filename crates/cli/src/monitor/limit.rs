//! How often the service is asked.

use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{Interval, MissedTickBehavior, interval};

/// Lets calls begin one after the other, evenly spaced, whoever makes them.
pub(crate) struct Limit(Mutex<Interval>);

impl Limit {
    /// At most that many calls a second.
    pub(crate) fn per_second(calls: u32) -> Self {
        let mut interval = interval(Duration::from_secs(1) / calls.max(1));
        interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Self(Mutex::new(interval))
    }

    /// Waits for this caller's turn.
    pub(crate) async fn turn(&self) {
        self.0.lock().await.tick().await;
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::Instant;

    use super::*;

    #[tokio::test]
    async fn calls_keep_their_distance() {
        let limit = Limit::per_second(100);
        let start = Instant::now();
        for _ in 0..6 {
            limit.turn().await;
        }
        assert!(start.elapsed() >= Duration::from_millis(45), "{:?}", start.elapsed());
    }
}
