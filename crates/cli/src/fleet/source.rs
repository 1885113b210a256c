//! Where jobs are looked for: each profile's account in each region.

use std::sync::Arc;

use aliyun_dts::DescribeSynchronizationJobs;
use aliyun_transport::Client;

use super::{Failure, Jobs};
use crate::args::ConnectionArgs;
use crate::connection::{Connection, Mode};
use crate::error::Error;

/// One account in one region. Cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    profile: Option<Arc<str>>,
    region: Option<Arc<str>>,
    client: Client,
}

impl Source {
    pub(crate) fn new(profile: Option<&str>, region: Option<&str>, client: Client) -> Self {
        Self { profile: profile.map(Into::into), region: region.map(Into::into), client }
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// The profile, where one was named.
    pub(crate) fn profile(&self) -> Option<Arc<str>> {
        self.profile.clone()
    }

    /// The region, where it is known.
    pub(crate) fn region(&self) -> Option<Arc<str>> {
        self.region.clone()
    }

    /// `cn-hangzhou`, `prod cn-hangzhou`, or nothing where there is but one source without a name.
    pub(crate) fn label(&self) -> String {
        let parts = [&self.profile, &self.region].into_iter().flatten();
        parts.map(|part| part.as_ref()).collect::<Vec<&str>>().join(" ")
    }
}

/// All accounts and regions that a command asks.
pub(crate) struct Sources {
    connection: Connection,
}

impl Sources {
    /// One for each profile and region of the command line.
    pub(crate) async fn open(args: &ConnectionArgs) -> Result<Self, Error> {
        Ok(Self { connection: Connection::open(args, Mode::Live).await? })
    }

    /// The same, but what is sent through them is printed instead.
    pub(crate) async fn open_dry(args: &ConnectionArgs) -> Result<Self, Error> {
        Ok(Self { connection: Connection::open(args, Mode::Dry).await? })
    }

    pub(crate) fn all(&self) -> &[Source] {
        &self.connection.sources
    }

    /// How many calls may be under way at once.
    pub(crate) fn concurrency(&self) -> usize {
        self.connection.concurrency
    }

    /// Begins to fetch the jobs of all sources side by side. Can be called again and again.
    pub(crate) fn jobs(&self, request: &DescribeSynchronizationJobs) -> Jobs {
        Jobs::fetch(self.all(), request, self.concurrency())
    }

    /// The source that a job was found in.
    pub(crate) fn of(&self, job: &super::Job) -> Option<&Source> {
        let is_same = |source: &&Source| source.profile == job.profile && source.region == job.region;
        self.all().iter().find(is_same)
    }

    /// Tells which sources could not be asked, all of them; an error of its own if there are any.
    pub(crate) fn report(&self, failures: Vec<Failure>) -> Result<(), Error> {
        let error = |failure: Failure| self.explain(&failure.error).about(&failure.source);
        failures.into_iter().map(error).reduce(Error::and).map_or(Ok(()), Err)
    }

    /// Why a call failed, with what can be done about it.
    pub(crate) fn explain(&self, error: &aliyun_transport::Error) -> Error {
        self.connection.explain(error)
    }
}
