//! Tags of instances: `TagResources`, `UntagResources`, `ListTagResources`, `DescribeTagKeys`, `DescribeTagValues`.

use std::collections::BTreeSet;
use std::sync::Arc;

use aliyun_dts::list_tag_resources::{ListTagResourcesResponse, TagResource, TagResources};
use aliyun_dts::{
    DescribeTagKeysResponse, DescribeTagValuesResponse, ListTagResources, TagResourcesResponse,
    UntagResources, UntagResourcesResponse,
};
use aliyun_wire::{Record, Text};

use crate::job::{Job, Tag};
use crate::refusal::{self, Refusal};
use crate::store::{Data, Filter, Page, TagFilter};

use super::call::Call;

const RESOURCE_TYPE: &str = "ALIYUN::DTS::INSTANCE";
const MOST_TAGS_OF_A_RESOURCE: usize = 20;
const LONGEST: usize = 128;
/// Rows of a page of `ListTagResources`.
const ROWS: usize = 50;
const DEFAULT_PAGE_SIZE: i64 = 10;

pub(super) fn tag_resources(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    check_resource_type(call)?;
    let request: aliyun_dts::TagResources = call.request()?;
    let text = |text: &Option<Text>| text.as_deref().unwrap_or_default().to_owned();
    let tags = request.tag.iter().flatten().map(|tag| Tag { key: text(&tag.key), value: text(&tag.value) });
    let tags: Vec<_> = tags.collect();
    check_tags(&tags)?;
    call.world.store().write(|data| {
        for job in resources(call, data, &request.resource_id)? {
            let mut all = job.instance.tags;
            all.retain(|old| !tags.iter().any(|new| new.key == old.key));
            all.extend(tags.iter().cloned());
            if all.len() > MOST_TAGS_OF_A_RESOURCE {
                return Err(refusal::too_many_tags_on_resource(MOST_TAGS_OF_A_RESOURCE));
            }
            data.set_tags(&job.instance.id, &all)?;
        }
        Ok(call.answer(TagResourcesResponse::default()))
    })
}

pub(super) fn untag_resources(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    check_resource_type(call)?;
    let request: UntagResources = call.request()?;
    let keys = request.tag_key.unwrap_or_default();
    if keys.is_empty() && request.all != Some(true) {
        return Err(refusal::missing("TagKey"));
    }
    call.world.store().write(|data| {
        for job in resources(call, data, &request.resource_id)? {
            let mut rest = job.instance.tags;
            // Keys win over `All` when both are there.
            rest.retain(|tag| !keys.is_empty() && !keys.iter().any(|key| key.as_str() == tag.key));
            data.set_tags(&job.instance.id, &rest)?;
        }
        Ok(call.answer(UntagResourcesResponse::default()))
    })
}

/// The rows of matching tags, page by page; the token says where the next page begins.
pub(super) fn list_tag_resources(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    check_resource_type(call)?;
    let request: ListTagResources = call.request()?;
    let ids = request.resource_id.unwrap_or_default();
    let text = |text: &Text| text.as_str().to_owned();
    let filter = |tag: &aliyun_dts::list_tag_resources::Tag| TagFilter {
        key: tag.key.as_ref().map(text).unwrap_or_default(),
        value: tag.value.as_ref().map(text),
    };
    let tags: Vec<_> = request.tag.iter().flatten().map(filter).collect();
    if ids.is_empty() && tags.is_empty() {
        return Err(refusal::missing_tag_or_resource());
    }
    let start = position(call)?;
    let rows = call.world.store().read(|data| rows(call, data, &ids, tags, start))?;
    let next_token =
        (rows.len() > ROWS).then(|| Text::from(format!("{}-{}", rows[ROWS].0.0, rows[ROWS].0.1)));
    let tag_resource = rows.into_iter().take(ROWS).map(|(_, row)| row).collect();
    let tag_resources = Some(TagResources { tag_resource });
    Ok(call.answer(ListTagResourcesResponse { next_token, tag_resources, ..Default::default() }))
}

/// A place in the list of all rows: the instance and the tag, counted from 0.
type Position = (usize, usize);

fn position(call: &Call<'_>) -> Result<Position, Refusal> {
    let Some(token) = call.get("NextToken") else { return Ok((0, 0)) };
    let position = token.split_once('-').and_then(|(job, tag)| Some((job.parse().ok()?, tag.parse().ok()?)));
    position.ok_or_else(|| refusal::invalid_parameter("NextToken"))
}

/// One page of rows and one more, which says that there is a next page.
fn rows(
    call: &Call<'_>,
    data: &mut Data<'_>,
    ids: &[Text],
    tags: Vec<TagFilter>,
    start: Position,
) -> Result<Vec<(Position, TagResource)>, Refusal> {
    let region = call.get("RegionId").map(str::to_owned);
    let filter = Filter { region, tags: tags.clone(), forward_only: true, ..Filter::default() };
    let mut page = Vec::new();
    for (index, job) in jobs(data, ids, &filter, start.0)? {
        let matching = job.instance.tags.iter().filter(|tag| matches(tag, &tags)).enumerate();
        let rows = matching.map(|(number, tag)| ((index, number), tag_resource(&job, tag)));
        page.extend(rows.filter(|(position, _)| *position >= start));
    }
    page.truncate(ROWS + 1);
    Ok(page)
}

/// The instances from a position on: as many as fill a page, as each has a row at least, or those that are named.
fn jobs(
    data: &mut Data<'_>,
    ids: &[Text],
    filter: &Filter,
    start: usize,
) -> Result<impl Iterator<Item = (usize, Arc<Job>)>, Refusal> {
    let jobs = match ids {
        [] => data.stretch(filter, start, ROWS + 1)?.jobs,
        ids => {
            let mut jobs = Vec::new();
            for id in ids {
                let filter = Filter { id: Some(id.as_str().to_owned()), ..filter.clone() };
                jobs.extend(data.all(&filter)?);
            }
            jobs.into_iter().skip(start).collect()
        }
    };
    Ok((start..).zip(jobs))
}

/// Whether a tag is one of those asked for; all are when none is asked for.
fn matches(tag: &Tag, filters: &[TagFilter]) -> bool {
    let is_meant = |filter: &TagFilter| {
        filter.key == tag.key && filter.value.as_ref().is_none_or(|value| *value == tag.value)
    };
    filters.is_empty() || filters.iter().any(is_meant)
}

fn tag_resource(job: &Job, tag: &Tag) -> TagResource {
    TagResource {
        resource_id: Some(job.instance.id.as_str().into()),
        resource_type: Some(RESOURCE_TYPE.into()),
        tag_key: Some(tag.key.as_str().into()),
        tag_value: Some(tag.value.as_str().into()),
    }
}

pub(super) fn describe_tag_keys(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let (keys, page) = listed(call, |data| Ok(data.tag_keys(call.get("ResourceId"))?))?;
    Ok(call.answer(DescribeTagKeysResponse {
        category: Some("Custom".into()),
        page_number: Some(page.number),
        page_size: Some(page.size),
        total_count: i64::try_from(keys.len()).ok(),
        tag_keys: page.of(&keys).iter().map(Text::from).collect(),
        ..Default::default()
    }))
}

pub(super) fn describe_tag_values(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let (values, page) = listed(call, |data| Ok(data.tag_values(call.get("ResourceId"), call.get("Key"))?))?;
    Ok(call.answer(DescribeTagValuesResponse {
        category: Some("Custom".into()),
        page_number: Some(page.number),
        page_size: Some(page.size),
        total_count: i64::try_from(values.len()).ok(),
        tag_values: page.of(&values).iter().map(Text::from).collect(),
        ..Default::default()
    }))
}

/// Nothing is tagged by the system. Page 0, the default, is the first one as well.
fn listed(
    call: &Call<'_>,
    list: impl FnOnce(&mut Data<'_>) -> Result<Vec<String>, Refusal>,
) -> Result<(Vec<String>, Page), Refusal> {
    if call.get("ResourceType").is_some() {
        check_resource_type(call)?;
    }
    let size = call.number("PageSize").filter(|size| *size > 0).unwrap_or(DEFAULT_PAGE_SIZE);
    let page = Page { number: call.number("PageNumber").unwrap_or(0).max(1), size };
    let system = call.get("Category").is_some_and(|category| category.eq_ignore_ascii_case("System"));
    let all = if system { Vec::new() } else { call.world.store().read(list)? };
    Ok((all, page))
}

/// The documents ask for it even where the specification does not.
fn check_resource_type(call: &Call<'_>) -> Result<(), Refusal> {
    match call.require("ResourceType")?.eq_ignore_ascii_case(RESOURCE_TYPE) {
        true => Ok(()),
        false => Err(refusal::invalid_parameter("ResourceType")),
    }
}

fn check_tags(tags: &[Tag]) -> Result<(), Refusal> {
    let mut keys = BTreeSet::new();
    for Tag { key, value } in tags {
        if !keys.insert(key) {
            return Err(refusal::duplicate_tag_key());
        }
        if key.starts_with("acs:") || key.starts_with("aliyun") {
            return Err(refusal::system_tag());
        }
        if key.chars().count() > LONGEST {
            return Err(refusal::invalid_parameter("TagKey"));
        }
        if value.chars().count() > LONGEST {
            return Err(refusal::invalid_parameter("TagValue"));
        }
    }
    Ok(())
}

/// The instances that are to be tagged: all of them, or the request is refused.
fn resources(call: &Call<'_>, data: &Data<'_>, ids: &Option<Vec<Text>>) -> Result<Vec<Job>, Refusal> {
    ids.iter().flatten().map(|id| call.job_of_instance(data, id)).collect()
}
