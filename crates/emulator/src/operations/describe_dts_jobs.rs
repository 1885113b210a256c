//! Lists of the newer operations: `DescribeDtsJobs` and `CountJobByCondition`, which filter alike.

use std::sync::Arc;

use aliyun_dts::CountJobByConditionResponse;
use aliyun_dts::describe_dts_jobs::{DescribeDtsJobsResponse, DtsJob};
use aliyun_wire::{Record, Text};
use serde::Deserialize;

use crate::job::{Direction, Job};
use crate::life_cycle::{State, at};
use crate::refusal::{self, Refusal};
use crate::store::{Data, Failure, Filter, Listed, Page, TagFilter};

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
    let (total, jobs) = call.world.store().read(|data| {
        let list = matching(call, data, &filter, call.get("JobType").unwrap_or("MIGRATION"), page)?;
        let with_reverse = |job: Arc<Job>| Ok((reverse_of(data, &job)?, job));
        let jobs = list.jobs.into_iter().map(with_reverse).collect::<Result<Vec<_>, Failure>>()?;
        Ok::<_, Refusal>((list.total, jobs))
    })?;
    Ok(call.answer(DescribeDtsJobsResponse {
        dts_job_list: jobs.iter().map(|(reverse, job)| listed(call, job, reverse.as_deref())).collect(),
        page_number: Some(page.number),
        page_record_count: Some(page.size),
        total_record_count: i64::try_from(total).ok(),
        ..Default::default()
    }))
}

pub(super) fn count_job_by_condition(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let (filter, none) = (filter(call)?, Page { number: 1, size: 0 });
    let job_type = call.get("JobType").unwrap_or("SYNC");
    let list = call.world.store().read(|data| matching(call, data, &filter, job_type, none))?;
    let total_record_count = i64::try_from(list.total).ok();
    Ok(call.answer(CountJobByConditionResponse { total_record_count, ..Default::default() }))
}

fn reverse_of(data: &mut Data<'_>, job: &Job) -> Result<Option<Arc<Job>>, Failure> {
    if !job.instance.two_way {
        return Ok(None);
    }
    let both = Filter { id: Some(job.instance.id.clone()), ..Filter::default() };
    let both = data.all(&both)?;
    Ok(both.into_iter().find(|job| job.direction == Direction::Reverse))
}

/// An instance with the way back inside it.
fn listed(call: &Call<'_>, forward: &Job, reverse: Option<&Job>) -> DtsJob {
    let reverse = reverse.map(|job| dts_job(job, &at(job, call.now)));
    let job = DtsJob { reverse_job: Some(reverse_job(reverse)), ..dts_job(forward, &at(forward, call.now)) };
    match call.flag("WithoutDbList") {
        Some(true) => DtsJob { db_object: None, ..job },
        _ => job,
    }
}

/// All jobs are of type SYNC. Status and engine are looked at job by job, all else is in the index.
fn matching(
    call: &Call<'_>,
    data: &mut Data<'_>,
    filter: &Filter,
    job_type: &str,
    page: Page,
) -> Result<Listed, Refusal> {
    let (status, engines) = (call.get("Status"), (call.get("SrcDbType"), call.get("DestDbType")));
    let state = status.map(State::named);
    if !job_type.eq_ignore_ascii_case("SYNC") || state == Some(None) {
        return Ok(Listed::default());
    }
    if (state, engines) == (None, (None, None)) {
        return Ok(data.page(filter, page)?);
    }
    let mut jobs = data.all(filter)?;
    jobs.retain(|job| {
        has_engines(job, engines) && state.flatten().is_none_or(|it| at(job, call.now).state == it)
    });
    Ok(Listed { total: jobs.len(), jobs: page.of(&jobs).to_vec() })
}

fn has_engines(job: &Job, (source, destination): (Option<&str>, Option<&str>)) -> bool {
    let is = |wanted: Option<&str>, engine: &str| wanted.is_none_or(|it| it.eq_ignore_ascii_case(engine));
    is(source, &job.instance.source_engine) && is(destination, &job.instance.destination_engine)
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
