//! `DescribeDtsJobDetail` and `SummaryJobDetail`: one job in full, and the counts of its tables.

use aliyun_dts::describe_dts_job_detail::DescribeDtsJobDetailResponse;
use aliyun_dts::summary_job_detail::{ProgressSummaryDetail, SummaryJobDetailResponse};
use aliyun_wire::Record;

use crate::life_cycle::{StageStatus, at};
use crate::refusal::Refusal;

use super::call::Call;
use super::dts_job::dts_job;
use super::project::project;
use super::tables;

pub(super) fn describe_dts_job_detail(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let job = call.world.store().read(|data| call.dts_job(data))?;
    let moment = at(&job, call.now);
    let ended = job.course.stopped.map(|stop| crate::timestamp::utc(stop.at).into());
    Ok(call.answer(DescribeDtsJobDetailResponse {
        code: Some(200),
        checkpoint: moment.checkpoint,
        synchronization_direction: Some(job.direction.name().into()),
        finish_time: ended.filter(|_| moment.state == crate::life_cycle::State::Finished),
        database_count: job.configuration.as_ref().and_then(|it| i64::try_from(it.objects.len()).ok()),
        demo_job: Some(false),
        ..project(&dts_job(&job, &moment))
    }))
}

/// How many tables are in each state, the states by number: 0 waiting, 1 under way, 2 failed, 3 done.
pub(super) fn summary_job_detail(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let job = call.world.store().read(|data| call.dts_job(data))?;
    let moment = at(&job, call.now);
    let tables = match call.require("JobCode")? {
        "02" => tables::structures(&job, moment.structure),
        _ => tables::rows(&job, moment.data),
    };
    let states = [StageStatus::NotStarted, StageStatus::Running, StageStatus::Failed, StageStatus::Finished]
        .into_iter();
    let detail = |(number, status): (i64, StageStatus)| {
        let count = tables.iter().filter(|table| table.stage.status == status).count();
        (count > 0).then(|| ProgressSummaryDetail {
            key: Some("Table".into()),
            state: Some(number),
            total_count: i64::try_from(count).ok(),
        })
    };
    Ok(call.answer(SummaryJobDetailResponse {
        code: Some("200".into()),
        job_id: Some(job.task.as_str().into()),
        progress_summary_details: (0..).zip(states).filter_map(detail).collect(),
        ..Default::default()
    }))
}
