//! `DescribeSynchronizationJobStatus` and `DescribeSynchronizationJobStatusList`: one job in full, or several briefly.

use aliyun_dts::describe_synchronization_job_status::{
    DataSynchronizationStatus, DescribeSynchronizationJobStatusResponse,
};
use aliyun_dts::describe_synchronization_job_status_list::{
    DescribeSynchronizationJobStatusListResponse, SynchronizationJobListStatus,
    SynchronizationJobListStatusSynchronizationDirectionInfo as DirectionInfo,
};
use aliyun_wire::Record;

use crate::job::{Direction, Job};
use crate::life_cycle::{Moment, State, at};
use crate::refusal::{self, Refusal};

use super::call::Call;
use super::project::project;
use super::synchronization_instance::synchronization_instance;

pub(super) fn describe_synchronization_job_status(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let job = call.world.store().read(|data| call.synchronization_job(data))?;
    let moment = at(&job, call.now);
    let listed = synchronization_instance(&job, &moment);
    Ok(call.answer(DescribeSynchronizationJobStatusResponse {
        status: Some(moment.state.name_in_status().into()),
        delay_millis: moment.delay.map(|delay| delay * 1_000),
        checkpoint: moment.checkpoint.map(Into::into),
        task_id: Some(job.task.as_str().into()),
        data_synchronization_status: Some(data_synchronization(&moment)),
        ..project(&listed)
    }))
}

fn data_synchronization(moment: &Moment) -> DataSynchronizationStatus {
    DataSynchronizationStatus {
        status: Some(synchronization_name(moment).into()),
        percent: Some(if moment.delay.is_some() { "100" } else { "0" }.into()),
        delay: moment.delay.map(Into::into),
        delay_millis: moment.delay.map(|delay| delay * 1_000),
        checkpoint: moment.checkpoint.map(Into::into),
        error_message: moment.error.as_deref().filter(|_| moment.state == State::Failed).map(Into::into),
    }
}

/// What the step is called in which changes flow.
pub(super) fn synchronization_name(moment: &Moment) -> &'static str {
    match (moment.state, moment.delay) {
        (_, None) => "NotStarted",
        (State::Failed, _) => "Failed",
        (State::Finished, _) => "Finished",
        _ => "Migrating",
    }
}

/// Instances that there are not are left out.
pub(super) fn describe_synchronization_job_status_list(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let name = "SynchronizationJobIdListJsonStr";
    let ids: Vec<String> = serde_json::from_str(call.require(name)?).map_err(|_| refusal::invalid(name))?;
    let list = call.world.store().read(|data| {
        let mut list = Vec::new();
        for id in &ids {
            let mut directions = Vec::new();
            for direction in [Direction::Forward, Direction::Reverse] {
                directions.extend(data.job(id, direction)?.map(|job| direction_info(&job, call.now)));
            }
            if !directions.is_empty() {
                list.push(SynchronizationJobListStatus {
                    synchronization_job_id: Some(id.into()),
                    synchronization_direction_info_list: directions,
                });
            }
        }
        Ok::<_, Refusal>(list)
    })?;
    let count = i64::try_from(list.len()).ok();
    Ok(call.answer(DescribeSynchronizationJobStatusListResponse {
        page_number: Some(1),
        page_record_count: count,
        total_record_count: count,
        synchronization_job_list_status_list: list,
        ..Default::default()
    }))
}

fn direction_info(job: &Job, now: i64) -> DirectionInfo {
    let moment = at(job, now);
    DirectionInfo {
        status: Some(moment.state.name_in_status_list().into()),
        synchronization_direction: Some(job.direction.name().into()),
        checkpoint: moment.checkpoint.map(Into::into),
    }
}
