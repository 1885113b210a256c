//! Fetching the jobs of several sources at once.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

use aliyun_dts::DescribeSynchronizationJobs;
use aliyun_dts::describe_synchronization_jobs::SynchronizationInstance;
use tokio::sync::Semaphore;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinSet;

use super::{Job, Source};

/// The jobs of all sources: those of the first source first, whichever answers first.
///
/// Dropping it ends the calls that are under way.
pub(crate) struct Jobs {
    sources: Vec<Source>,
    arrivals: UnboundedReceiver<Arrival>,
    /// What has arrived and not been handed on, by source.
    waiting: Vec<Waiting>,
    /// The source whose turn it is.
    turn: usize,
    totals: Totals,
    failures: Vec<Failure>,
    /// Two regions may be two names of one, which then answers twice.
    seen: HashSet<(Option<Arc<str>>, String)>,
    _calls: JoinSet<()>,
}

/// How many jobs have come, and how many there are as far as the sources have said.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Totals {
    pub(crate) fetched: i64,
    pub(crate) total: i64,
}

/// A source that could not be asked.
#[derive(Debug)]
pub(crate) struct Failure {
    /// Its region and profile.
    pub(crate) source: String,
    pub(crate) error: aliyun_transport::Error,
}

#[derive(Default)]
struct Waiting {
    jobs: VecDeque<SynchronizationInstance>,
    total: i64,
    over: bool,
}

struct Arrival {
    source: usize,
    what: What,
}

enum What {
    Page { jobs: Vec<SynchronizationInstance>, total: Option<i64> },
    Failure(aliyun_transport::Error),
    End,
}

impl Jobs {
    /// Begins to ask, at most so many sources at a time.
    pub(super) fn fetch(
        sources: &[Source],
        request: &DescribeSynchronizationJobs,
        concurrency: usize,
    ) -> Self {
        let (sender, arrivals) = unbounded_channel();
        let permits = Arc::new(Semaphore::new(concurrency.max(1)));
        let mut calls = JoinSet::new();
        for (index, source) in sources.iter().enumerate() {
            let (permits, sender) = (Arc::clone(&permits), sender.clone());
            let call = ask(index, source.clone(), request.clone(), sender);
            calls.spawn(async move {
                let _permit = permits.acquire().await;
                call.await;
            });
        }
        Self {
            sources: sources.to_vec(),
            arrivals,
            waiting: sources.iter().map(|_| Waiting::default()).collect(),
            turn: 0,
            totals: Totals::default(),
            failures: Vec::new(),
            seen: HashSet::new(),
            _calls: calls,
        }
    }

    /// The next job; `None` when every source has told all it has, or has failed.
    pub(crate) async fn next(&mut self) -> Option<Job> {
        while let Some(waiting) = self.waiting.get_mut(self.turn) {
            match waiting.jobs.pop_front() {
                Some(instance) => {
                    let source = &self.sources[self.turn];
                    let job = Job { profile: source.profile(), region: source.region(), instance };
                    let key = format!("{}/{}", job.id(), job.direction());
                    if job.id().is_empty() || self.seen.insert((source.profile(), key)) {
                        return Some(job);
                    }
                }
                None if waiting.over => self.turn += 1,
                None => {
                    let arrival = self.arrivals.recv().await?;
                    self.take(arrival);
                }
            }
        }
        None
    }

    /// All jobs at once.
    pub(crate) async fn collect(mut self) -> (Vec<Job>, Vec<Failure>) {
        let mut jobs = Vec::new();
        while let Some(job) = self.next().await {
            jobs.push(job);
        }
        (jobs, self.failures)
    }

    pub(crate) fn totals(&self) -> Totals {
        self.totals
    }

    /// The sources that have failed so far, as soon as they are; each is told once.
    pub(crate) fn failures(&mut self) -> Vec<Failure> {
        std::mem::take(&mut self.failures)
    }

    fn take(&mut self, Arrival { source, what }: Arrival) {
        let waiting = &mut self.waiting[source];
        match what {
            What::Page { jobs, total } => {
                self.totals.fetched += jobs.len() as i64;
                self.totals.total += total.unwrap_or_default() - waiting.total;
                waiting.total = total.unwrap_or_default();
                waiting.jobs.extend(jobs);
            }
            What::Failure(error) => {
                self.failures.push(Failure { source: self.sources[source].label(), error });
                waiting.over = true;
            }
            What::End => waiting.over = true,
        }
    }
}

/// Asks one source for all its pages. Where nobody listens any more there is nobody to tell either.
async fn ask(
    index: usize,
    source: Source,
    request: DescribeSynchronizationJobs,
    sender: UnboundedSender<Arrival>,
) {
    let mut pages = source.client().pages(request);
    loop {
        let what = match pages.try_next().await {
            Ok(Some(page)) => What::Page { jobs: page.into_inner(), total: pages.total() },
            Ok(None) => What::End,
            Err(error) => What::Failure(error),
        };
        let is_last = !matches!(what, What::Page { .. });
        if sender.send(Arrival { source: index, what }).is_err() || is_last {
            return;
        }
    }
}
