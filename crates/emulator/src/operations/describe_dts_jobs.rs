//! Lists of the newer operations: `DescribeDtsJobs` and `CountJobByCondition`, which filter alike.

use std::sync::Arc;

use aliyun_dts::CountJobByConditionResponse;
use aliyun_dts::describe_dts_jobs::{DescribeDtsJobsResponse, DtsJob};
use aliyun_wire::{Record, Text};
use serde::Deserialize;

use crate::job::Direction;
use crate::life_cycle::{State, at};
use crate::refusal::{self, Refusal};
use crate::store::{Data, Filter, Page, TagFilter};

use super::call::Call;
use super::dts_job::{dts_job, reverse_job};

const DEFAULT_PAGE_SIZE: i64 = 20;

pub(super) fn describe_dts_jobs(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    // Pages count from 1; page 0 is the default of the specification and means the first one, too.
    let page = Page {
        number: call.number("PageNumber").unwrap_or(1).max(1),
        size: call.number("PageSize").unwrap_or(DEFAULT_PAGE_SIZE),
    };
    let filter = filter(call)?;
    call.world.store().read(|data| {
        let rows = matching(call, data, &filter, call.get("JobType").unwrap_or("MIGRATION"))?;
        let jobs = page.of(&rows).iter().map(|row| listed(call, data, *row));
        let jobs = jobs.collect::<Result<Vec<_>, _>>()?;
        Ok(call.answer(DescribeDtsJobsResponse {
            dts_job_list: jobs,
            page_number: Some(page.number),
            page_record_count: Some(page.size),
            total_record_count: i64::try_from(rows.len()).ok(),
            ..Default::default()
        }))
    })
}

pub(super) fn count_job_by_condition(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let filter = filter(call)?;
    call.world.store().read(|data| {
        let rows = matching(call, data, &filter, call.get("JobType").unwrap_or("SYNC"))?;
        let total_record_count = i64::try_from(rows.len()).ok();
        Ok(call.answer(CountJobByConditionResponse { total_record_count, ..Default::default() }))
    })
}

/// An instance with the way back inside it.
fn listed(call: &Call<'_>, data: &Data<'_>, row: i64) -> Result<DtsJob, Refusal> {
    let forward = data.job_at(row)?;
    let reverse = match forward.instance.two_way {
        true => data.job(&forward.instance.id, Direction::Reverse)?,
        false => None,
    };
    let reverse = reverse.map(|job| dts_job(&job, &at(&job, call.now)));
    let job =
        DtsJob { reverse_job: Some(reverse_job(reverse)), ..dts_job(&forward, &at(&forward, call.now)) };
    Ok(match call.flag("WithoutDbList") {
        Some(true) => DtsJob { db_object: None, ..job },
        _ => job,
    })
}

/// All jobs are of type SYNC. What depends on the time is looked at job by job, what does not is in an index.
fn matching(
    call: &Call<'_>,
    data: &mut Data<'_>,
    filter: &Filter,
    job_type: &str,
) -> Result<Arc<[i64]>, Refusal> {
    if !job_type.eq_ignore_ascii_case("SYNC") {
        return Ok(Arc::default());
    }
    let rows = data.rows(filter)?;
    let engines = (call.get("SrcDbType"), call.get("DestDbType"));
    let Some(status) = call.get("Status") else {
        return match engines {
            (None, None) => Ok(rows),
            _ => keep(call, data, &rows, None, engines),
        };
    };
    match State::named(status) {
        None => Ok(Arc::default()),
        state => keep(call, data, &rows, state, engines),
    }
}

fn keep(
    call: &Call<'_>,
    data: &Data<'_>,
    rows: &[i64],
    state: Option<State>,
    (source, destination): (Option<&str>, Option<&str>),
) -> Result<Arc<[i64]>, Refusal> {
    let is_engine =
        |wanted: Option<&str>, engine: &str| wanted.is_none_or(|it| it.eq_ignore_ascii_case(engine));
    let mut kept = Vec::new();
    for row in rows {
        let job = data.job_at(*row)?;
        let fits = state.is_none_or(|state| at(&job, call.now).state == state)
            && is_engine(source, &job.instance.source_engine)
            && is_engine(destination, &job.instance.destination_engine);
        if fits {
            kept.push(*row);
        }
    }
    Ok(kept.into())
}

fn filter(call: &Call<'_>) -> Result<Filter, Refusal> {
    let text = |name| call.get(name).map(str::to_owned);
    let mut filter = Filter {
        region: text("Region").or_else(|| text("RegionId")),
        resource_group: text("ResourceGroupId"),
        id: text("DtsInstanceId"),
        task: text("DtsJobId"),
        tags: tags(call)?,
        forward_only: true,
        oldest_first: is_oldest_first(call),
        ..Filter::default()
    };
    if let Some(value) = text("Params") {
        match call.get("Type").unwrap_or_default().to_ascii_lowercase().as_str() {
            "instance" => filter.id = Some(value),
            "name" => filter.name = Some(value),
            "srcrds" => filter.source = Some(value),
            "rds" => filter.destination = Some(value),
            _ => return Err(refusal::missing("Type")),
        }
    }
    Ok(filter)
}

/// A column that is asked for goes upwards unless the request says otherwise; without one, the newest come first.
fn is_oldest_first(call: &Call<'_>) -> bool {
    match call.get("OrderDirection") {
        Some(direction) => direction.eq_ignore_ascii_case("ASC"),
        None => call.get("OrderColumn").is_some(),
    }
}

#[derive(Deserialize)]
struct WantedTag {
    #[serde(alias = "Key", alias = "tagKey")]
    key: String,
    #[serde(alias = "Value", alias = "tagValue")]
    value: Option<String>,
}

/// `[{"key":"env","value":"prod"}]`, in a text.
fn tags(call: &Call<'_>) -> Result<Vec<TagFilter>, Refusal> {
    let Some(text) = call.get("Tags") else { return Ok(Vec::new()) };
    let tags: Vec<WantedTag> = Text::from(text)
        .as_json()
        .and_then(|json| Vec::deserialize(json).ok())
        .ok_or_else(|| refusal::invalid("Tags"))?;
    Ok(tags.into_iter().map(|tag| TagFilter { key: tag.key, value: tag.value }).collect())
}
