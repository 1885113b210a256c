//! Changing what a job moves: `ModifySynchronizationObject` and how far that has come.

use aliyun_dts::ModifySynchronizationObjectResponse;
use aliyun_dts::describe_synchronization_object_modify_status::{
    DataInitializationStatus, DataSynchronizationStatus, DescribeSynchronizationObjectModifyStatusResponse,
    PrecheckStatus, StructureInitializationStatus,
};
use aliyun_wire::Record;

use crate::job::Job;
use crate::life_cycle::{Command, Stage, at, give};
use crate::refusal::{self, Refusal};
use crate::store::{Task, TaskKind};

use super::call::Call;
use super::project::project;
use super::synchronization_instance::{initialization, precheck_name};
use super::{objects, synchronization_instance};

pub(super) fn modify_synchronization_object(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let objects = objects::parse_old(call.require("SynchronizationObjects")?)
        .ok_or_else(|| refusal::invalid("SynchronizationObjects"))?;
    call.world.store().write(|data| {
        let mut job = call.synchronization_job(data)?;
        give(Command::ModifyObjects, &mut job, call.now)?;
        if let Some(configuration) = &mut job.configuration {
            configuration.objects = objects;
            configuration.db_list = None;
        }
        data.update(&job)?;
        let task = Task {
            id: call.world.new_letters(data)?,
            kind: TaskKind::Objects,
            job: job.instance.id,
            direction: job.direction,
            began: call.now,
        };
        data.insert_task(&task)?;
        let task_id = Some(task.id.into());
        Ok(call.answer(ModifySynchronizationObjectResponse { task_id, ..Default::default() }))
    })
}

pub(super) fn describe_synchronization_object_modify_status(
    call: &Call<'_>,
) -> Result<Box<dyn Record>, Refusal> {
    call.world.store().read(|data| {
        let task = data.task(call.require("TaskId")?, TaskKind::Objects)?;
        let task = task.ok_or_else(refusal::unknown_instance)?;
        let job = data.job(&task.job, task.direction)?.ok_or_else(refusal::unknown_instance)?;
        Ok(call.answer(status(&job, &task, call.now)))
    })
}

/// A change prechecks for a fifth of its time, then creates tables, then copies rows.
fn status(job: &Job, task: &Task, now: i64) -> DescribeSynchronizationObjectModifyStatusResponse {
    let is_last = job.course.changed == Some(task.began);
    let duration = if is_last { job.course.pace.change.max(1) } else { 1 };
    let percent = if is_last { (100 * (now - task.began) / duration).clamp(0, 100) } else { 100 };
    let precheck = Stage::between(percent, 0, 20);
    let structure = Stage::between(percent, 20, 50);
    let data = Stage::between(percent, 50, 100);
    let moment = at(job, now);
    let (tables, rows) = job.configuration.as_ref().map_or((0, 0), |it| (it.tables, it.rows));
    let of_job: PrecheckStatus = project(&synchronization_instance::precheck_status(&moment));
    DescribeSynchronizationObjectModifyStatusResponse {
        status: Some(
            match percent {
                0..20 => "Prechecking",
                20..100 => "Migrating",
                _ => "Finished",
            }
            .into(),
        ),
        precheck_status: Some(PrecheckStatus {
            status: Some(precheck_name(precheck).into()),
            percent: Some(precheck.percent.into()),
            detail: if percent < 20 { Vec::new() } else { of_job.detail },
        }),
        structure_initialization_status: Some(project::<StructureInitializationStatus>(&initialization(
            structure, tables, &moment,
        ))),
        data_initialization_status: Some(project::<DataInitializationStatus>(&initialization(
            data, rows, &moment,
        ))),
        data_synchronization_status: Some(DataSynchronizationStatus {
            status: Some(if percent == 100 { "Migrating" } else { "NotStarted" }.into()),
            delay: moment.delay.map(Into::into),
            ..Default::default()
        }),
        ..Default::default()
    }
}
