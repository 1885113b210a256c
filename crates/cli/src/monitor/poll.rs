//! Asking for all jobs of a fleet.

use std::sync::Arc;
use std::time::Duration;

use aliyun_dts::DescribeSynchronizationJobs;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use super::{Failure, Limit, Place};
use crate::fleet::{Job, Selection, Source};

/// How often a page is asked for, after failures that may pass.
const TRIES: u32 = 4;

/// What is waited before a page is asked for again; twice as long each time.
const PAUSE: Duration = Duration::from_secs(1);

/// Asks all sources, within one limit.
pub(crate) struct Poller {
    sources: Vec<Source>,
    selection: Selection,
    limit: Arc<Limit>,
}

/// What a source answered, for good or so far.
#[derive(Debug)]
pub(crate) struct Poll {
    /// Which of the sources it was.
    pub(crate) source: usize,
    /// All jobs that are wanted of it, or why they are not known; after a failure that may pass more is to come.
    pub(crate) jobs: Result<Vec<Job>, Failure>,
    /// The calls that were made since the last time, one a page and one more for each failure.
    pub(crate) calls: Vec<Call>,
}

/// A call, with the attempts that the client made of it.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) took: Duration,
    /// The code of its failure, if it failed.
    pub(crate) error: Option<String>,
}

impl Poller {
    /// The selection says which jobs are wanted.
    pub(crate) fn new(sources: &[Source], selection: Selection, limit: Limit) -> Self {
        Self { sources: sources.to_vec(), selection, limit: Arc::new(limit) }
    }

    /// The places that it asks, in the order in which polls count them.
    pub(crate) fn places(&self) -> Vec<Place> {
        let place = |source: &Source| {
            let [profile, region] = [source.profile(), source.region()];
            Place::new(profile.as_deref().unwrap_or_default(), region.as_deref().unwrap_or_default())
        };
        self.sources.iter().map(place).collect()
    }

    /// Asks all sources at once. `each` hears of a source when it stumbles, and when it is through.
    pub(crate) async fn poll(&self, mut each: impl FnMut(Poll)) {
        let (sender, mut polls) = unbounded_channel();
        // Dropped with this call, it ends all that is under way.
        let mut running = JoinSet::new();
        for (index, source) in self.sources.iter().enumerate() {
            let call = Pages { index, source: source.clone(), polls: sender.clone(), calls: Vec::new() };
            running.spawn(call.ask(self.selection.request(), Arc::clone(&self.limit)));
        }
        drop(sender);
        while let Some(poll) = polls.recv().await {
            let wanted = |jobs: Vec<Job>| jobs.into_iter().filter(|job| self.selection.wants(job)).collect();
            each(Poll { jobs: poll.jobs.map(wanted), ..poll });
        }
    }
}

/// Asking one source for all its pages.
struct Pages {
    index: usize,
    source: Source,
    polls: UnboundedSender<Poll>,
    /// The calls that have not been told yet.
    calls: Vec<Call>,
}

impl Pages {
    /// A failure that may pass costs a pause, not the pages that are there already.
    async fn ask(mut self, request: DescribeSynchronizationJobs, limit: Arc<Limit>) {
        let (profile, region) = (self.source.profile(), self.source.region());
        let mut pages = self.source.client().pages(request);
        let (mut jobs, mut failures) = (Vec::new(), 0);
        loop {
            limit.turn().await;
            let start = Instant::now();
            match pages.try_next().await {
                Ok(Some(page)) => {
                    self.calls.push(Call { took: start.elapsed(), error: None });
                    let job = |instance| Job { profile: profile.clone(), region: region.clone(), instance };
                    jobs.extend(page.into_inner().into_iter().map(job));
                    failures = 0;
                }
                // The end is known from the page before, without a call.
                Ok(None) => return self.tell(Ok(jobs)),
                Err(error) => {
                    let failure = Failure::from(&error);
                    self.calls.push(Call { took: start.elapsed(), error: Some(failure.code.clone()) });
                    let may_pass = failure.passing;
                    self.tell(Err(failure));
                    failures += 1;
                    if !may_pass || failures == TRIES {
                        return;
                    }
                    sleep(PAUSE * 2_u32.pow(failures - 1)).await;
                }
            }
        }
    }

    /// Where nobody listens any more there is nobody to tell.
    fn tell(&mut self, jobs: Result<Vec<Job>, Failure>) {
        let calls = std::mem::take(&mut self.calls);
        let _ = self.polls.send(Poll { source: self.index, jobs, calls });
    }
}
