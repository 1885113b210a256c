//! `DescribeSynchronizationJobs`: the jobs that pass some filters, newest first, page by page.

use std::collections::BTreeSet;

use aliyun_dts::DescribeSynchronizationJobs;
use aliyun_dts::describe_synchronization_jobs::{SynchronizationInstance, Tag};
use aliyun_wire::{Fields, Record, Slot, Text, Value, parameters, record};

use crate::parameters::Parameters;
use crate::refusal::{self, Refusal};
use crate::store::{Filter, Page, Store, TagFilter};

const DEFAULT_PAGE_SIZE: i64 = 30;
const LARGEST_PAGE_SIZE: i64 = 100;
const LARGEST_PAGE_NUMBER: i64 = i32::MAX as i64;
const MOST_TAGS: usize = 20;
const LONGEST_CLIENT_TOKEN: usize = 64;

pub(super) fn perform(
    parameters: &Parameters,
    store: &Store,
    request_id: &str,
) -> Result<Box<dyn Record>, Refusal> {
    let request = decode(parameters)?;
    let page = page(&request)?;
    check_client_token(&request)?;
    let filter = Filter {
        region: filled(&request.region_id),
        resource_group: filled(&request.resource_group_id),
        name: filled(&request.synchronization_job_name),
        tags: tags(parameters, &request)?,
    };
    let (total, jobs) = store.page(&filter, page).map_err(|error| refusal::internal_error(&error))?;
    Ok(Box::new(Answer {
        total_record_count: Some(total),
        synchronization_instances: jobs.into_iter().map(Job).collect(),
        page_record_count: Some(page.size),
        request_id: Some(request_id.into()),
        page_number: Some(page.number),
    }))
}

fn decode(parameters: &Parameters) -> Result<DescribeSynchronizationJobs, Refusal> {
    let mut request = DescribeSynchronizationJobs::default();
    parameters::decode_into(parameters.pairs(), &mut request)
        .map_err(|error| refusal::invalid(&error.path()))?;
    Ok(request)
}

fn page(request: &DescribeSynchronizationJobs) -> Result<Page, Refusal> {
    let size = request.page_size.unwrap_or(DEFAULT_PAGE_SIZE);
    let number = request.page_num.unwrap_or(1);
    if !(1..=LARGEST_PAGE_SIZE).contains(&size) {
        return Err(refusal::invalid("PageSize"));
    }
    match (1..=LARGEST_PAGE_NUMBER).contains(&number) {
        true => Ok(Page { number, size }),
        false => Err(refusal::invalid("PageNum")),
    }
}

/// The token only has to be well formed, as reading has nothing to do twice.
fn check_client_token(request: &DescribeSynchronizationJobs) -> Result<(), Refusal> {
    match filled(&request.client_token) {
        Some(token) if !token.is_ascii() || token.len() > LONGEST_CLIENT_TOKEN => {
            Err(refusal::invalid("ClientToken"))
        }
        _ => Ok(()),
    }
}

fn tags<'a>(
    parameters: &Parameters,
    request: &'a DescribeSynchronizationJobs,
) -> Result<Vec<TagFilter<'a>>, Refusal> {
    let tags = request.tag.as_deref().unwrap_or_default();
    if tags.len() > MOST_TAGS {
        return Err(refusal::too_many_tags(MOST_TAGS));
    }
    let numbers = tag_numbers(parameters);
    let filter = |(index, tag): (usize, &'a Tag)| {
        let name = || format!("Tag.{}.Key", numbers.get(index).copied().unwrap_or(index as u64 + 1));
        match tag.key.as_deref() {
            None => Err(refusal::missing(&name())),
            Some("") => Err(refusal::invalid(&name())),
            Some(key) => Ok(TagFilter { key, value: tag.value.as_deref() }),
        }
    };
    tags.iter().enumerate().map(filter).collect()
}

/// The numbers that the client gave its tags, which need not be without gaps.
fn tag_numbers(parameters: &Parameters) -> Vec<u64> {
    let number = |(name, _): &(String, String)| name.strip_prefix("Tag.")?.split('.').next()?.parse().ok();
    let numbers: BTreeSet<u64> = parameters.pairs().iter().filter_map(number).collect();
    numbers.into_iter().collect()
}

fn filled(parameter: &Option<Text>) -> Option<&str> {
    parameter.as_deref().filter(|text| !text.is_empty())
}

/// The answer in the order of the documented sample.
#[derive(Clone, Default, PartialEq)]
struct Answer {
    total_record_count: Option<i64>,
    synchronization_instances: Vec<Job>,
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

/// A job whose two switches are booleans in JSON, as in the documented sample, where its schema says text.
#[derive(Clone, Default, PartialEq)]
struct Job(SynchronizationInstance);

impl Record for Job {
    fn slot(&mut self, name: &str) -> Slot<'_> {
        self.0.slot(name)
    }

    fn visit(&self, fields: &mut dyn Fields) {
        self.0.visit(&mut Switches(fields));
    }
}

struct Switches<'a>(&'a mut dyn Fields);

impl Fields for Switches<'_> {
    fn field(&mut self, name: &str, value: Value<'_>) {
        let switch = match (name, value) {
            ("DataInitialization" | "StructureInitialization", Value::Text(text)) => text.parse().ok(),
            _ => None,
        };
        self.0.field(name, switch.map_or(value, Value::Boolean));
    }
}
