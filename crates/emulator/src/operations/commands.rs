//! Moving a job from state to state: start, suspend, stop, reset and delete, of one job or of several.

use aliyun_dts::{
    DeleteDtsJobResponse, DeleteDtsJobsResponse, DeleteSynchronizationJobResponse, ResetDtsJobResponse,
    ResetSynchronizationJobResponse, StartDtsJobResponse, StartDtsJobsResponse,
    StartSynchronizationJobResponse, StopDtsJobResponse, StopDtsJobsResponse, SuspendDtsJobResponse,
    SuspendDtsJobsResponse, SuspendSynchronizationJobResponse,
};
use aliyun_wire::Record;

use crate::job::{Direction, Job};
use crate::life_cycle::{Command, give};
use crate::refusal::{self, Refusal};
use crate::store::Data;

use super::call::Call;

/// A handler that finds jobs, gives them a command, and says no more than that it succeeded.
macro_rules! commands {
    ($($handler:ident => $command:ident, $find:ident, $response:ident;)*) => {$(
        pub(super) fn $handler(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
            command(call, Command::$command, $find)?;
            Ok(call.answer($response::default()))
        }
    )*};
}

commands! {
    start_synchronization_job => Start, synchronization_job, StartSynchronizationJobResponse;
    suspend_synchronization_job => Suspend, synchronization_job, SuspendSynchronizationJobResponse;
    reset_synchronization_job => Reset, synchronization_job, ResetSynchronizationJobResponse;
    delete_synchronization_job => Delete, synchronization_job, DeleteSynchronizationJobResponse;
    start_dts_job => Start, dts_job, StartDtsJobResponse;
    suspend_dts_job => Suspend, dts_job, SuspendDtsJobResponse;
    stop_dts_job => Stop, dts_job, StopDtsJobResponse;
    reset_dts_job => Reset, dts_job, ResetDtsJobResponse;
    delete_dts_job => Delete, dts_job, DeleteDtsJobResponse;
    start_dts_jobs => Start, dts_jobs, StartDtsJobsResponse;
    suspend_dts_jobs => Suspend, dts_jobs, SuspendDtsJobsResponse;
    stop_dts_jobs => Stop, dts_jobs, StopDtsJobsResponse;
    delete_dts_jobs => Delete, dts_jobs, DeleteDtsJobsResponse;
}

/// Finds the jobs that a request means.
type Find = fn(&Call<'_>, &Data<'_>) -> Result<Vec<Job>, Refusal>;

/// All of the jobs take the command, or none does.
fn command(call: &Call<'_>, command: Command, find: Find) -> Result<(), Refusal> {
    call.world.store().write(|data| {
        for mut job in find(call, data)? {
            give(command, &mut job, call.now)?;
            match command {
                Command::Delete => delete(data, job)?,
                _ => data.update(&job)?,
            }
        }
        Ok(())
    })
}

/// The whole instance, unless it is the way back alone that is to go.
fn delete(data: &mut Data<'_>, job: Job) -> Result<(), Refusal> {
    if job.instance.is_prepaid() {
        return Err(refusal::prepaid_instance());
    }
    if job.direction == Direction::Forward {
        return Ok(data.delete(&job.instance.id)?);
    }
    data.delete_job(&job.instance.id, Direction::Reverse)?;
    if let Some(mut forward) = data.job(&job.instance.id, Direction::Forward)? {
        forward.instance.two_way = false;
        data.update(&forward)?;
    }
    Ok(())
}

fn synchronization_job(call: &Call<'_>, data: &Data<'_>) -> Result<Vec<Job>, Refusal> {
    Ok(vec![call.synchronization_job(data)?])
}

fn dts_job(call: &Call<'_>, data: &Data<'_>) -> Result<Vec<Job>, Refusal> {
    Ok(vec![call.dts_job(data)?])
}

/// `DtsJobIds`, with commas between them.
fn dts_jobs(call: &Call<'_>, data: &Data<'_>) -> Result<Vec<Job>, Refusal> {
    let ids = call.require("DtsJobIds")?.split(',').map(str::trim).filter(|id| !id.is_empty());
    let mut ids: Vec<_> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    match ids.is_empty() {
        true => Err(refusal::invalid("DtsJobIds")),
        false => ids.into_iter().map(|id| call.job_of_task(data, id)).collect(),
    }
}
