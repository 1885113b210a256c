//! What is known of a job, gathered from all operations that know something.

use aliyun_dts::describe_synchronization_job_alert::{self, DescribeSynchronizationJobAlertResponse};
use aliyun_dts::describe_synchronization_job_status::DescribeSynchronizationJobStatusResponse;
use aliyun_dts::describe_synchronization_jobs::Tag;
use aliyun_dts::list_tag_resources::TagResource;
use aliyun_dts::{DescribeSynchronizationJobAlert, DescribeSynchronizationJobs, ListTagResources};
use aliyun_wire::{Text, record};

use crate::error::Error;
use crate::fleet::{Found, Source, Sources, text};

/// What kind of thing DTS's tags are on.
pub(crate) const RESOURCE_TYPE: &str = "ALIYUN::DTS::INSTANCE";

pub(crate) struct Facts {
    pub(crate) found: Found,
    /// The tags of the instance, which both directions share.
    pub(crate) tags: Vec<Tag>,
    /// The alerts of each direction, as far as they are known.
    pub(crate) alerts: Vec<Option<DescribeSynchronizationJobAlertResponse>>,
}

/// The same for programs, under the API's own names.
#[derive(Clone, Default)]
pub(crate) struct Document {
    profile: Option<Text>,
    region: Option<Text>,
    directions: Vec<DescribeSynchronizationJobStatusResponse>,
    alerts: Vec<DescribeSynchronizationJobAlertResponse>,
    tags: Vec<Tag>,
}

record!(Document {
    "Profile" => profile,
    "RegionId" => region,
    "Directions" => directions,
    "Alerts" => alerts,
    "Tags" => tags,
});

impl Facts {
    pub(crate) async fn gather(sources: &Sources, id: &str) -> Result<Self, Error> {
        let found = sources.find(id).await?;
        let tags = async { listed_tags(&found, id).await.map_err(|error| sources.explain(&error)) };
        let (tags, alerts) = tokio::join!(tags, alerts(&found, id));
        Ok(Self { tags: tags?, alerts, found })
    }

    pub(crate) fn record(&self) -> Document {
        let source = &self.found.source;
        Document {
            profile: source.profile().as_deref().map(Into::into),
            region: source.region().as_deref().map(Into::into),
            directions: self.found.directions.clone(),
            alerts: self.alerts.iter().flatten().cloned().collect(),
            tags: self.tags.clone(),
        }
    }
}

/// The tags of a job as the list tells them: unlike the operation for tags, it asks for no region.
async fn listed_tags(found: &Found, id: &str) -> Result<Vec<Tag>, aliyun_transport::Error> {
    let name = found.directions.first().map(|status| text(&status.synchronization_job_name));
    let request = DescribeSynchronizationJobs::new().page_size(100);
    let mut jobs = found.source.client().items(request.synchronization_job_name(name.unwrap_or_default()));
    while let Some(job) = jobs.try_next().await? {
        if text(&job.synchronization_job_id) == id {
            return Ok(job.tags);
        }
    }
    Ok(Vec::new())
}

/// The tags of a job.
pub(crate) async fn tags(source: &Source, id: &str) -> Result<Vec<TagResource>, aliyun_transport::Error> {
    let request = ListTagResources::new().resource_type(RESOURCE_TYPE).resource_id(id);
    let mut items = source.client().items(request);
    let mut tags = Vec::new();
    while let Some(tag) = items.try_next().await? {
        tags.push(tag);
    }
    Ok(tags)
}

/// A job without alerts is worth to be shown, even where the service refuses to tell.
async fn alerts(found: &Found, id: &str) -> Vec<Option<DescribeSynchronizationJobAlertResponse>> {
    let mut alerts = Vec::new();
    for status in &found.directions {
        let mut request = DescribeSynchronizationJobAlert::new().synchronization_job_id(id);
        request.synchronization_direction = status.synchronization_direction.as_ref().map(|direction| {
            describe_synchronization_job_alert::SynchronizationDirection::from(direction.as_str()).into()
        });
        alerts.push(found.source.client().send(&request).await.ok().map(|answer| answer.into_inner()));
    }
    alerts
}
