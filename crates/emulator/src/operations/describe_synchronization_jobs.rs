//! `DescribeSynchronizationJobs`: the jobs that pass some filters, newest first, page by page.

use std::sync::Arc;

use aliyun_dts::DescribeSynchronizationJobs;
use aliyun_dts::describe_synchronization_jobs::{SynchronizationInstance, Tag};
use aliyun_wire::{Record, Text, record};

use crate::job::Job;
use crate::life_cycle::at;
use crate::refusal::Refusal;
use crate::store::{Filter, Page, TagFilter};

use super::answer::Switches;
use super::call::Call;
use super::synchronization_instance::synchronization_instance;

const DEFAULT_PAGE_SIZE: i64 = 30;

pub(super) fn perform(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let request: DescribeSynchronizationJobs = call.request()?;
    let page =
        Page { number: request.page_num.unwrap_or(1), size: request.page_size.unwrap_or(DEFAULT_PAGE_SIZE) };
    let filter = Filter {
        region: filled(&request.region_id),
        resource_group: filled(&request.resource_group_id),
        name: filled(&request.synchronization_job_name),
        tags: request.tag.iter().flatten().map(tag_filter).collect(),
        ..Filter::default()
    };
    let list = call.world.store().read(|data| data.page(&filter, page))?;
    let job = |job: &Arc<Job>| Switches(synchronization_instance(job, &at(job, call.now)));
    Ok(call.answer(Answer {
        total_record_count: i64::try_from(list.total).ok(),
        synchronization_instances: list.jobs.iter().map(job).collect(),
        page_record_count: Some(page.size),
        request_id: None,
        page_number: Some(page.number),
    }))
}

fn tag_filter(tag: &Tag) -> TagFilter {
    let text = |text: &Text| text.as_str().to_owned();
    TagFilter { key: tag.key.as_ref().map(text).unwrap_or_default(), value: tag.value.as_ref().map(text) }
}

fn filled(parameter: &Option<Text>) -> Option<String> {
    parameter.as_deref().filter(|text| !text.is_empty()).map(str::to_owned)
}

/// The answer in the order of the documented sample.
#[derive(Clone, Default)]
struct Answer {
    total_record_count: Option<i64>,
    synchronization_instances: Vec<Switches<SynchronizationInstance>>,
    page_record_count: Option<i64>,
    request_id: Option<Text>,
    page_number: Option<i64>,
}

record!(Answer {
    "TotalRecordCount" => total_record_count,
    "SynchronizationInstances" => synchronization_instances,
    "PageRecordCount" => page_record_count,
    "RequestId" => request_id,
    "PageNumber" => page_number,
});
