//! What may be done to a running emulator from outside the service, by its handle as by its admin interface.

use std::time::SystemTime;

use crate::Error;
use crate::faults::Fault;
use crate::life_cycle::State;
use crate::service::Service;
use crate::world::{JobLine, WantedJob};

/// What it started with, and is reset to.
pub(crate) struct Start {
    pub(crate) jobs: usize,
    pub(crate) seed: u64,
    pub(crate) faults: Vec<Fault>,
}

/// A job to be put into an emulator, one-way, in whatever state a test needs.
///
/// ```
/// # async fn example(emulator: &aliyun_emulator::Emulator) -> Result<(), aliyun_emulator::Error> {
/// use aliyun_emulator::NewJob;
///
/// let id = emulator.put_job(NewJob::in_state("PrecheckFailed").name("orders").region("cn-beijing")).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct NewJob {
    id: Option<String>,
    name: String,
    region: String,
    state: String,
    held: bool,
}

impl NewJob {
    /// A job in that state, in the spelling of any of the operations; in `cn-hangzhou`, and its name is its state.
    pub fn in_state(state: &str) -> Self {
        let (name, region) = (state.to_owned(), "cn-hangzhou".to_owned());
        Self { id: None, name, region, state: state.to_owned(), held: false }
    }

    /// The id; a job that has it already is replaced. By default it is a new one.
    pub fn id(mut self, id: &str) -> Self {
        self.id = Some(id.to_owned());
        self
    }

    /// The name.
    pub fn name(mut self, name: &str) -> Self {
        name.clone_into(&mut self.name);
        self
    }

    /// The region.
    pub fn region(mut self, region: &str) -> Self {
        region.clone_into(&mut self.region);
        self
    }

    /// Keeps it in that state until an operation moves it, however much time passes.
    pub fn held(mut self) -> Self {
        self.held = true;
        self
    }
}

impl Service {
    pub(crate) fn reset(&self) -> Result<(), Error> {
        self.seed(self.start().jobs, self.start().seed)?;
        self.faults().clear();
        for fault in &self.start().faults {
            self.faults().add(fault.clone());
        }
        self.front_door().reset();
        self.log().clear();
        self.restart_request_ids();
        Ok(())
    }

    pub(crate) fn seed(&self, jobs: usize, seed: u64) -> Result<(), Error> {
        self.world().seed(jobs, seed).map_err(|cause| Error::data(None, cause))
    }

    pub(crate) fn put_job(&self, job: &NewJob) -> Result<JobLine, Error> {
        let state = State::named(&job.state).ok_or_else(|| Error::state(&job.state))?;
        let NewJob { id, name, region, held, .. } = job.clone();
        let wanted = WantedJob { id, name, region, state, held };
        self.world().put_job(&wanted).map_err(|cause| Error::data(None, cause))
    }

    /// The time of the jobs.
    pub(crate) fn world_time(&self) -> SystemTime {
        self.world().clock().now()
    }
}
