//! The sample fleet: jobs that look like those of a company, the same for the same seed.

mod database;
mod instance;
mod precheck;
mod progress;
mod state;
mod trouble;
mod vocabulary;

use crate::random::Random;
use crate::store::Job;

/// Jobs one by one. A two-way instance gives two of them, one a direction.
#[derive(Clone)]
pub(crate) struct Fleet {
    seed: u64,
    /// How many instances have been made.
    instances: u64,
    /// How many jobs are still wanted.
    left: usize,
    /// The way back of the instance made last.
    reverse: Option<Job>,
}

impl Fleet {
    /// The first jobs of an endless fleet: more jobs do not change the ones before.
    pub(crate) fn new(seed: u64, jobs: usize) -> Self {
        Self { seed, instances: 0, left: jobs, reverse: None }
    }

    fn make(&mut self) -> Job {
        let mut random = Random::stream(self.seed, self.instances);
        let (forward, reverse) = instance::make(self.instances, &mut random);
        self.instances += 1;
        self.reverse = reverse;
        forward
    }
}

impl Iterator for Fleet {
    type Item = Job;

    fn next(&mut self) -> Option<Job> {
        self.left = self.left.checked_sub(1)?;
        Some(self.reverse.take().unwrap_or_else(|| self.make()))
    }
}

#[cfg(test)]
mod tests;
