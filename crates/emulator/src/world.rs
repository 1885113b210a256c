//! The emulated world: the jobs and the time, and what may be done to them from outside the service.

use std::path::Path;
use std::time::SystemTime;

use crate::Clock;
use crate::fleet::{self, Fleet};
use crate::job::Job;
use crate::life_cycle::{self, Moment, State};
use crate::random::Random;
use crate::store::{Data, Failure, Filter, Store};

/// What ids are made from must not be what the sample fleet is made from.
const IDS: u64 = 0x1D5;

/// The jobs and the time.
pub(crate) struct World {
    store: Store,
    clock: Clock,
    seed: u64,
}

/// A job as somebody wants it to be; see [`World::put_job`].
#[derive(Clone, Debug)]
pub(crate) struct WantedJob {
    /// `None` for a new id.
    pub(crate) id: Option<String>,
    pub(crate) name: String,
    pub(crate) region: String,
    pub(crate) state: State,
    /// Whether it stays in that state until an operation moves it, however much time passes.
    pub(crate) held: bool,
}

/// A job in a line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct JobLine {
    pub(crate) id: String,
    /// `Forward` or `Reverse`.
    pub(crate) direction: &'static str,
    pub(crate) name: String,
    pub(crate) region: String,
    /// As the newer operations spell it.
    pub(crate) state: &'static str,
    /// How far each step has come, in percent.
    pub(crate) precheck: i64,
    pub(crate) structure: i64,
    pub(crate) data: i64,
    /// Seconds; `None` until changes flow.
    pub(crate) delay: Option<i64>,
    pub(crate) statements_per_second: i64,
    pub(crate) kilobytes_per_second: i64,
    pub(crate) error: Option<String>,
}

impl World {
    /// Opens the file, or memory when there is none. New ids are made from the seed.
    pub(crate) fn open(path: Option<&Path>, clock: Clock, seed: u64) -> Result<Self, Failure> {
        Ok(Self { store: Store::open(path)?, clock, seed })
    }

    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The time, in seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        let since_1970 = self.clock.now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since_1970.as_secs()).unwrap_or(i64::MAX)
    }

    /// Makes the sample fleet, unless there are jobs already.
    pub(crate) fn populate(&self, jobs: usize) -> Result<(), Failure> {
        match self.store.read(|data| data.is_empty())? {
            true => self.seed(jobs, self.seed),
            false => Ok(()),
        }
    }

    /// Replaces all jobs, and whatever belongs to them, by a sample fleet of that many jobs. The clock goes on.
    ///
    /// The fleet is as of now: the same seed and time give the same one.
    pub(crate) fn seed(&self, jobs: usize, seed: u64) -> Result<(), Failure> {
        let mut fleet = Fleet::new(seed, jobs, self.now());
        self.store.write(|data| {
            data.clear()?;
            fleet.try_for_each(|job| data.insert(&job))
        })
    }

    /// Adds a one-way job in any state, or replaces the instance of that id by one.
    pub(crate) fn put_job(&self, wanted: &WantedJob) -> Result<JobLine, Failure> {
        let now = self.now();
        self.store.write(|data| {
            let id = wanted.id.clone().map_or_else(|| self.new_id(data), Ok)?;
            data.delete(&id)?;
            let job = fleet::job_in_state(&id, wanted, now);
            data.insert(&job)?;
            Ok(JobLine::new(&job, &life_cycle::at(&job, now)))
        })
    }

    /// All jobs, newest first.
    pub(crate) fn jobs(&self) -> Result<Vec<JobLine>, Failure> {
        let now = self.now();
        let jobs = self.store.read(|data| data.all(&Filter::default()))?;
        Ok(jobs.iter().map(|job| JobLine::new(job, &life_cycle::at(job, now))).collect())
    }

    /// An instance id that no instance has or had.
    pub(crate) fn new_id(&self, data: &Data<'_>) -> Result<String, Failure> {
        loop {
            let id = format!("dts{}", self.new_letters(data)?);
            if data.job(&id, Default::default())?.is_none() {
                return Ok(id);
            }
        }
    }

    /// 13 letters and digits that were not given out before.
    pub(crate) fn new_letters(&self, data: &Data<'_>) -> Result<String, Failure> {
        let number = data.next_number()?;
        Ok(Random::stream(self.seed ^ IDS, number.unsigned_abs()).letters(13))
    }
}

impl JobLine {
    fn new(job: &Job, moment: &Moment) -> Self {
        Self {
            id: job.instance.id.clone(),
            direction: job.direction.name(),
            name: job.name.clone(),
            region: job.instance.region.clone(),
            state: moment.state.name(),
            precheck: moment.precheck.percent,
            structure: moment.structure.percent,
            data: moment.data.percent,
            delay: moment.delay,
            statements_per_second: moment.statements_per_second,
            kilobytes_per_second: moment.kilobytes_per_second,
            error: moment.error.clone(),
        }
    }
}
