//! Finding one job by its id, wherever it is.

use std::time::{Duration, UNIX_EPOCH};

use aliyun_dts::describe_synchronization_job_status::{self, DescribeSynchronizationJobStatusResponse};
use aliyun_dts::describe_synchronization_jobs::SynchronizationInstance;
use aliyun_dts::{DescribeSynchronizationJobStatus, DescribeSynchronizationJobs};
use aliyun_wire::json;
use tokio::task::JoinSet;

use super::{Job, Source, Sources, text};
use crate::error::Error;
use crate::similar::nearest;

/// A job and where it is.
pub(crate) struct Found {
    pub(crate) source: Source,
    /// What the service says of it: of a two-way job for each direction, Forward first.
    pub(crate) directions: Vec<DescribeSynchronizationJobStatusResponse>,
}

impl Found {
    /// The same as jobs of a list. What only the list knows, such as tags, is unset.
    pub(crate) fn jobs(&self) -> Vec<Job> {
        self.directions.iter().map(|status| self.job(status)).collect()
    }

    fn job(&self, status: &DescribeSynchronizationJobStatusResponse) -> Job {
        // Both records call the same things by the same names.
        let known = json::encode(status).ok().and_then(|text| json::decode(text.as_bytes()).ok());
        let instance: SynchronizationInstance = known.unwrap_or_default();
        Job { profile: self.source.profile(), region: self.source.region(), instance }
    }
}

/// Up to when all changes have arrived, as a point in time.
pub(crate) fn checkpoint(status: &DescribeSynchronizationJobStatusResponse) -> Option<std::time::SystemTime> {
    let part = status.data_synchronization_status.as_ref().and_then(|part| part.checkpoint.as_ref());
    let seconds = status.checkpoint.as_ref().or(part)?.as_i64()?;
    UNIX_EPOCH.checked_add(Duration::from_secs(u64::try_from(seconds).ok()?))
}

impl Sources {
    /// The job with that id, asked for in all sources at once.
    pub(crate) async fn find(&self, id: &str) -> Result<Found, Error> {
        let (source, forward) = self.locate(id).await?;
        let is_reverse = forward.synchronization_direction.as_ref().is_some_and(|d| d.as_str() == "Reverse");
        let mut directions = vec![forward];
        if !is_reverse && let Ok(reverse) = ask(&source, id, true).await {
            // A service that knows no reverse direction may answer with the only one there is.
            let is_other = reverse.synchronization_direction != directions[0].synchronization_direction;
            directions.extend(is_other.then_some(reverse));
        }
        Ok(Found { source, directions })
    }

    async fn locate(&self, id: &str) -> Result<(Source, DescribeSynchronizationJobStatusResponse), Error> {
        let mut asked = JoinSet::new();
        for source in self.all().iter().cloned() {
            let id = id.to_owned();
            asked.spawn(async move {
                let answer = ask(&source, &id, false).await;
                (source, answer)
            });
        }
        let mut failures = Vec::new();
        while let Some(answered) = asked.join_next().await {
            match answered {
                Ok((source, Ok(status))) => return Ok((source, status)),
                Ok((source, Err(error))) => failures.push((source, error)),
                Err(error) => return Err(Error::failure(error)),
            }
        }
        match failures.iter().find(|(_, error)| !error.is_not_found()) {
            Some((source, error)) => Err(self.explain(error).about(&source.label())),
            None => Err(self.unknown(id).await),
        }
    }

    /// There is no such job: which one may have been meant?
    async fn unknown(&self, id: &str) -> Error {
        let labels: Vec<_> = self.all().iter().map(Source::label).filter(|label| !label.is_empty()).collect();
        let place = if labels.is_empty() { String::new() } else { format!(" in {}", labels.join(", ")) };
        let error = Error::failure(format_args!("no job {id}{place}"));
        let request = DescribeSynchronizationJobs::new().page_size(100);
        let (jobs, _) = self.jobs(&request).collect().await;
        if let Some(job) = jobs.iter().find(|job| job.name() == id) {
            return error.hint(format!("that is the name of {}", job.id()));
        }
        match nearest(id, jobs.iter().map(Job::id)) {
            Some(near) => error.hint(format!("a similar id exists: {near}")),
            None if self.all().len() == 1 => error.hint("--all-regions looks in every region"),
            None => error,
        }
    }
}

async fn ask(
    source: &Source,
    id: &str,
    reverse: bool,
) -> Result<DescribeSynchronizationJobStatusResponse, aliyun_transport::Error> {
    let mut request = DescribeSynchronizationJobStatus::new().synchronization_job_id(id);
    if reverse {
        let direction = describe_synchronization_job_status::SynchronizationDirection::Reverse;
        request.synchronization_direction = Some(direction.into());
    }
    let mut status = source.client().send(&request).await?.into_inner();
    if text(&status.synchronization_job_id).is_empty() {
        status.synchronization_job_id = Some(id.into());
    }
    Ok(status)
}
