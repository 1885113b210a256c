//! The precheck: `ShieldPrecheck` and `SkipPreCheck` hide items of it, `DescribePreCheckStatus` shows them one by one,
//! and the tables of the steps after it.

use aliyun_dts::describe_pre_check_status::{DescribePreCheckStatusResponse, JobProgress};
use aliyun_dts::{ShieldPrecheckResponse, SkipPreCheckResponse};
use aliyun_wire::{Record, Text};

use crate::job::{Direction, Job};
use crate::life_cycle::precheck::{self, Item};
use crate::life_cycle::{Moment, Stage, StageStatus, State, at};
use crate::refusal::{self, Refusal};
use crate::store::Page;

use super::call::Call;
use super::tables::{self, Table};

/// What the newer operations append to the name of an item.
const DETAIL: &str = "_DETAIL";
const DEFAULT_PAGE_SIZE: i64 = 20;

pub(super) fn shield_precheck(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let items = skippable(call, "PrecheckItems")?;
    call.world.store().write(|data| {
        let id = call.require("DtsInstanceId")?;
        call.job_of_instance(data, id)?;
        for direction in [Direction::Forward, Direction::Reverse] {
            if let Some(mut job) = data.job(id, direction)? {
                skip(&mut job, &items, true);
                data.update(&job)?;
            }
        }
        Ok(call.answer(ShieldPrecheckResponse::default()))
    })
}

pub(super) fn skip_pre_check(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let name = match call.get("SkipPreCheckItems") {
        None if call.get("SkipPreCheckNames").is_some() => "SkipPreCheckNames",
        _ => "SkipPreCheckItems",
    };
    let items = skippable(call, name)?;
    call.world.store().write(|data| {
        let mut job = call.dts_job(data)?;
        skip(&mut job, &items, call.flag("Skip").unwrap_or(true));
        data.update(&job)?;
        let names: Vec<_> = job.skipped.iter().map(|name| format!("{name}{DETAIL}")).collect();
        Ok(call.answer(SkipPreCheckResponse {
            skip_items: Some(job.skipped.join(",").into()),
            skip_names: Some(names.join(",").into()),
            migration_job_id: Some(job.task.as_str().into()),
            schedule_job_id: Some(job.task.as_str().into()),
            ..Default::default()
        }))
    })
}

/// Items with commas between them, each of which a job may do without.
fn skippable(call: &Call<'_>, parameter: &str) -> Result<Vec<Item>, Refusal> {
    let named = |name: &str| precheck::named(name.strip_suffix(DETAIL).unwrap_or(name));
    let item = |name| named(name).filter(|item| item.can_skip).ok_or_else(|| refusal::invalid(parameter));
    call.require(parameter)?.split(',').map(|name| item(name.trim())).collect()
}

fn skip(job: &mut Job, items: &[Item], skip: bool) {
    job.skipped.retain(|name| !items.iter().any(|item| item.name == name));
    if skip {
        job.skipped.extend(items.iter().map(|item| item.name.to_owned()));
    }
}

pub(super) fn describe_pre_check_status(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let job = call.world.store().read(|data| call.dts_job(data))?;
    let moment = at(&job, call.now);
    let page =
        Page { number: digits(call, "PageNo", 1)?, size: digits(call, "PageSize", DEFAULT_PAGE_SIZE)? };
    let code = call.require("JobCode")?;
    let (stage, mut progress) = match code {
        "01" => (moment.precheck, items(&job, &moment)),
        "02" => (moment.structure, of_tables(tables::structures(&job, moment.structure), "struct", &moment)),
        "03" => (moment.data, of_tables(tables::rows(&job, moment.data), "full", &moment)),
        _ => (synchronization(&moment), Vec::new()),
    };
    if let Some(name) = call.get("Name") {
        progress.retain(|entry| entry.names.as_deref().is_some_and(|names| names.contains(name)));
    }
    let failed = Some(Text::from("Failed"));
    let failures = progress.iter().filter(|it| it.state.as_ref().map(|it| Text::from(it.as_str())) == failed);
    let total = i64::try_from(progress.len()).ok();
    Ok(call.answer(DescribePreCheckStatusResponse {
        code: Some(code.into()),
        state: Some(stage_name(stage, code == "01", &moment).into()),
        job_id: Some(job.task.as_str().into()),
        job_name: Some(job.name.as_str().into()),
        error_item: i64::try_from(failures.count()).ok(),
        total,
        total_record_count: total,
        page_number: Some(page.number),
        page_record_count: Some(page.size),
        job_progress: page.of(&progress).to_vec(),
        ..Default::default()
    }))
}

/// A number that this operation takes for a text.
fn digits(call: &Call<'_>, name: &str, default: i64) -> Result<i64, Refusal> {
    let Some(value) = call.get(name) else { return Ok(default) };
    Text::from(value).as_i64().filter(|number| *number >= 1).ok_or_else(|| refusal::invalid(name))
}

fn synchronization(moment: &Moment) -> Stage {
    match moment.state {
        State::Failed => Stage { status: StageStatus::Failed, percent: 100 },
        _ if moment.delay.is_some() => Stage { status: StageStatus::Running, percent: 100 },
        _ => Stage::UNTOUCHED,
    }
}

fn stage_name(stage: Stage, checks: bool, moment: &Moment) -> &'static str {
    match stage.status {
        StageStatus::Running if checks => "Checking",
        StageStatus::Running if moment.delay.is_some_and(|delay| delay < 10) => "Catched",
        _ => stage.name(),
    }
}

/// The items that are done, and those that are to come.
fn items(job: &Job, moment: &Moment) -> Vec<JobProgress> {
    let engine = job.configuration.as_ref().map(|configuration| configuration.source.engine.as_str());
    let Some(engine) = engine else { return Vec::new() };
    let entry = |(index, item): (usize, Item)| {
        let done = moment.checked.get(index);
        let failure = done.and_then(|(_, failure)| failure.as_deref());
        let is_skipped = job.skipped.iter().any(|name| name == item.name);
        let state = match (done, failure) {
            (None, _) if moment.precheck.status == StageStatus::Running => "Checking",
            (None, _) => "NotStarted",
            (Some(_), Some(_)) => "Failed",
            (Some(_), None) => "Success",
        };
        JobProgress {
            job_id: Some(job.task.as_str().into()),
            item: Some(item.name.into()),
            names: Some(format!("{}{DETAIL}", item.name).into()),
            order_num: Some(item.order),
            state: Some(state.into()),
            can_skip: Some(item.can_skip),
            skip: Some(is_skipped),
            ignore_flag: Some(if is_skipped { "Y" } else { "N" }.into()),
            err_msg: failure.map(Into::into),
            err_detail: failure.map(|_| item.repair.replace("_REPAIR", "_DETAIL").into()),
            repair_method: failure.map(|_| item.repair.into()),
            ..Default::default()
        }
    };
    precheck::items(engine).into_iter().enumerate().map(entry).collect()
}

fn of_tables(tables: Vec<Table>, item: &str, moment: &Moment) -> Vec<JobProgress> {
    let entry = |(index, table): (usize, Table)| {
        let failed = table.stage.status == StageStatus::Failed;
        let state = match table.stage.status {
            StageStatus::Finished => "Success",
            _ => table.stage.name(),
        };
        JobProgress {
            item: Some(item.into()),
            names: Some(table.name.as_str().into()),
            target_names: Some(table.name.as_str().into()),
            source_schema: Some(table.schema.as_str().into()),
            dest_schema: Some(table.new_schema.as_str().into()),
            order_num: i64::try_from(index).ok(),
            state: Some(state.into()),
            total: Some(table.total),
            current: Some(table.done().into()),
            err_msg: moment.error.as_deref().filter(|_| failed).map(Into::into),
            ..Default::default()
        }
    };
    tables.into_iter().enumerate().map(entry).collect()
}
