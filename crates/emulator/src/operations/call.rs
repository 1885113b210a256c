//! A request that passed the front door and the checks of its parameters, and what handlers ask of it.

use aliyun_wire::{Record, parameters};

use crate::job::{Direction, Job};
use crate::parameters::Parameters;
use crate::refusal::{self, Refusal};
use crate::store::Data;
use crate::world::World;

/// A request on its way to its handler.
pub(super) struct Call<'a> {
    pub(super) parameters: &'a Parameters,
    pub(super) world: &'a World,
    /// The time, the same for all that the call does.
    pub(super) now: i64,
    pub(super) request_id: &'a str,
}

impl Call<'_> {
    /// The request as a record.
    pub(super) fn request<R: Record + Default>(&self) -> Result<R, Refusal> {
        let mut request = R::default();
        parameters::decode_into(self.parameters.pairs(), &mut request)
            .map_err(|error| refusal::invalid(&error.path()))?;
        Ok(request)
    }

    /// A parameter; empty is the same as absent.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.parameters.get_filled(name)
    }

    /// A parameter that has to be there, which the specification does not say.
    pub(super) fn require(&self, name: &str) -> Result<&str, Refusal> {
        self.parameters.require(name)
    }

    /// A switch, where the request sets it.
    pub(super) fn flag(&self, name: &str) -> Option<bool> {
        self.get(name).and_then(|value| aliyun_wire::Text::from(value).as_bool())
    }

    /// A whole number, where the request gives it.
    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.get(name).and_then(|value| aliyun_wire::Text::from(value).as_i64())
    }

    /// Which way, the way forth unless the request says otherwise.
    pub(super) fn direction(&self) -> Direction {
        Direction::named(self.get("SynchronizationDirection"))
    }

    /// The job that the older operations mean: the instance by its id, and the direction.
    ///
    /// The way back of a one-way instance is no such thing, which is another mistake than an unknown instance.
    pub(super) fn synchronization_job(&self, data: &Data<'_>) -> Result<Job, Refusal> {
        self.job_of_instance(data, self.require("SynchronizationJobId")?)
    }

    /// The job that the newer operations mean: by its own id, or by the instance's and the direction.
    pub(super) fn dts_job(&self, data: &Data<'_>) -> Result<Job, Refusal> {
        let instance = self.get("DtsInstanceId").or_else(|| self.get("DtsInstanceID"));
        match (self.get("DtsJobId"), instance) {
            (Some(task), _) => self.job_of_task(data, task),
            (None, Some(id)) => self.job_of_instance(data, id),
            (None, None) => Err(refusal::missing("DtsJobId")),
        }
    }

    /// A job by its own id; with a direction, that job of the same instance.
    pub(super) fn job_of_task(&self, data: &Data<'_>, task: &str) -> Result<Job, Refusal> {
        let job = data.job_of_task(task)?.ok_or_else(refusal::unknown_instance)?;
        match self.get("SynchronizationDirection") {
            Some(_) if self.direction() != job.direction => self.job_of_instance(data, &job.instance.id),
            _ => self.in_region(job),
        }
    }

    /// A job by the instance's id and the request's direction.
    pub(super) fn job_of_instance(&self, data: &Data<'_>, id: &str) -> Result<Job, Refusal> {
        match data.job(id, self.direction())? {
            Some(job) => self.in_region(job),
            None if data.job(id, Direction::Forward)?.is_some() => {
                Err(refusal::invalid("SynchronizationDirection"))
            }
            None => Err(refusal::unknown_instance()),
        }
    }

    /// A job lives in one region: elsewhere nobody knows it.
    fn in_region(&self, job: Job) -> Result<Job, Refusal> {
        match self.get("RegionId") {
            Some(region) if region != job.instance.region => Err(refusal::unknown_instance()),
            _ => Ok(job),
        }
    }
}
