//! The sample fleet: jobs that look like those of a company, the same for the same seed.

mod database;
mod instance;
mod state;
mod vocabulary;

use crate::job::{Course, Direction, Instance, Job, Stop};
use crate::life_cycle::State;
use crate::random::Random;
use crate::world::WantedJob;

pub(crate) use vocabulary::DEFAULT_RESOURCE_GROUP;

/// Jobs one by one. A two-way instance gives two of them, one a direction.
#[derive(Clone)]
pub(crate) struct Fleet {
    seed: u64,
    /// When the jobs are what they are made to be; from then on they live like any other.
    now: i64,
    /// How many instances have been made.
    instances: u64,
    /// How many jobs are still wanted.
    left: usize,
    /// The way back of the instance made last.
    reverse: Option<Job>,
}

impl Fleet {
    /// The first jobs of an endless fleet: more jobs do not change the ones before.
    pub(crate) fn new(seed: u64, jobs: usize, now: i64) -> Self {
        Self { seed, now, instances: 0, left: jobs, reverse: None }
    }

    fn make(&mut self) -> Job {
        let mut random = Random::stream(self.seed, self.instances);
        let (forward, reverse) = instance::make(self.instances, self.now, &mut random);
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

/// A one-way job between two MySQL instances that is in the state wanted.
pub(crate) fn job_in_state(id: &str, wanted: &WantedJob, now: i64) -> Job {
    let bought = now - 86_400;
    let mut random = Random::stream(id.bytes().map(u64::from).sum(), 0);
    let job = Job {
        instance: Instance {
            id: id.to_owned(),
            region: wanted.region.clone(),
            source_region: wanted.region.clone(),
            resource_group: DEFAULT_RESOURCE_GROUP.to_owned(),
            class: "small".to_owned(),
            source_engine: "MySQL".to_owned(),
            destination_engine: "MySQL".to_owned(),
            bought,
            expires: (wanted.state == State::Locked).then_some(now - 3_600),
            ..Instance::default()
        },
        direction: Direction::Forward,
        name: wanted.name.clone(),
        created: bought,
        ..Job::default()
    };
    let configuration = database::between_two_mysql(&mut random);
    let course = state::course(wanted.state, &configuration, bought, now, &mut random);
    // It was paused just now, so that it can still be started.
    let stopped = course.stopped.map(|stop| Stop { at: now, ..stop });
    let course = Course { held: wanted.held.then_some(now), lag: 0, stopped, ..course };
    let configuration = (wanted.state != State::NotConfigured).then_some(configuration);
    Job { task: job.instance.task().to_owned(), configuration, course, ..job }
}

#[cfg(test)]
mod tests;
