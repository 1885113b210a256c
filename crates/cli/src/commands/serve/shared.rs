//! What the poller writes and the server reads.

use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};
use std::time::{Duration, SystemTime};

use crate::monitor::{Board, Poll, Poller, patience};

use super::statistics::Statistics;

/// The fleet, as known at this moment. Cheap to clone.
#[derive(Clone)]
pub(super) struct Shared(Arc<RwLock<Knowledge>>);

pub(super) struct Knowledge {
    pub(super) board: Board,
    pub(super) statistics: Statistics,
    /// Counts the changes, so that a page asks for nothing that it has already.
    pub(super) version: u64,
    pub(super) interval: Duration,
}

impl Knowledge {
    /// How old the jobs of a place may be.
    pub(super) fn patience(&self) -> Duration {
        patience(self.interval)
    }
}

impl Shared {
    pub(super) fn new(poller: &Poller, interval: Duration) -> Self {
        let board = Board::new(poller.places());
        let statistics = Statistics::default();
        Self(Arc::new(RwLock::new(Knowledge { board, statistics, version: 0, interval })))
    }

    /// Nothing panics while it writes, so a poisoned lock guards what is whole.
    pub(super) fn read(&self) -> RwLockReadGuard<'_, Knowledge> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes in what a place answered.
    pub(super) fn take(&self, poll: Poll, now: SystemTime) {
        self.change(|knowledge| {
            knowledge.statistics.count(poll.source, &poll.calls);
            knowledge.board.take(poll, now);
        });
    }

    /// Ends a poll of all places.
    pub(super) fn close(&self, now: SystemTime) {
        self.change(|knowledge| knowledge.board.close(now));
    }

    fn change(&self, change: impl FnOnce(&mut Knowledge)) {
        let mut knowledge = self.0.write().unwrap_or_else(PoisonError::into_inner);
        change(&mut knowledge);
        knowledge.version += 1;
    }
}
