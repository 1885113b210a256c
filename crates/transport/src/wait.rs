//! Waiting until something has got somewhere.

use std::fmt;
use std::time::Duration;

use aliyun_wire::Text;

use crate::Error;
use crate::effects::Deadline;
use crate::error::Kind;

/// Asks again and again until a state is reached.
///
/// ```no_run
/// # async fn example(client: aliyun_transport::Client) -> Result<(), aliyun_transport::Error> {
/// use std::time::Duration;
///
/// use aliyun_dts::DescribeSynchronizationJobs;
/// use aliyun_transport::Wait;
///
/// let request = DescribeSynchronizationJobs::new().synchronization_job_name("orders");
/// let job = Wait::until(["Synchronizing"])
///     .failing(["PrecheckFailed", "InitializeFailed", "Failed"])
///     .deadline(Duration::from_secs(3600))
///     .on_progress(|state| println!("the job is {state}"))
///     .poll(async || {
///         let job = client.items(request.clone()).try_next().await?;
///         Ok(job.map(|job| (job.status.as_ref().map(|status| status.as_str().into()).unwrap_or_default(), job)))
///     })
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// States are compared without regard to letter case, as services do not agree with themselves about it. What the
/// sets of states are is for the caller to say; this crate knows no product.
pub struct Wait<'a> {
    success: Vec<&'a str>,
    failure: Vec<&'a str>,
    ongoing: Vec<&'a str>,
    fail_fast: bool,
    interval: Duration,
    deadline: Duration,
    progress: Option<Box<Progress<'a>>>,
}

impl<'a> Wait<'a> {
    /// The states that are waited for: any of them will do.
    pub fn until(states: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            success: states.into_iter().collect(),
            failure: Vec::new(),
            ongoing: Vec::new(),
            fail_fast: true,
            interval: Duration::from_secs(5),
            deadline: Duration::from_secs(30 * 60),
            progress: None,
        }
    }

    /// The states from which there is no way to success: the wait ends with an error at once.
    #[must_use]
    pub fn failing(mut self, states: impl IntoIterator<Item = &'a str>) -> Self {
        self.failure = states.into_iter().collect();
        self
    }

    /// The states on the way. If nothing is said, these are all others; otherwise a state that is in no set ends the
    /// wait with an error, too.
    #[must_use]
    pub fn ongoing(mut self, states: impl IntoIterator<Item = &'a str>) -> Self {
        self.ongoing = states.into_iter().collect();
        self
    }

    /// Whether failure ends the wait, as it does if nothing is said. Some services start again by themselves what has
    /// failed; then only the deadline ends it.
    #[must_use]
    pub fn fail_fast(mut self, fail_fast: bool) -> Self {
        self.fail_fast = fail_fast;
        self
    }

    /// How long to wait between two questions: 5 s if nothing is said.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// How long to wait in all: 30 minutes if nothing is said.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Is told each state that differs from the one before.
    #[must_use]
    pub fn on_progress(mut self, progress: impl FnMut(&str) + Send + 'a) -> Self {
        self.progress = Some(Box::new(progress));
        self
    }

    /// Asks until it is over, and gives what the last answer held besides the state.
    ///
    /// `ask` tells the state; `None` while there is nothing to have one, as right after something was created.
    ///
    /// # Errors
    ///
    /// A state of failure ([`Error::is_wait_failed`]); the deadline ([`Error::is_timeout`]); whatever `ask` fails
    /// with. The first two tell the last [`state`](Error::state).
    pub async fn poll<T>(
        mut self,
        mut ask: impl AsyncFnMut() -> Result<Option<(Text, T)>, Error>,
    ) -> Result<T, Error> {
        let deadline = Deadline::after(self.deadline);
        let mut last: Option<Text> = None;
        loop {
            let asked = tokio::time::timeout(deadline.remaining(), ask()).await;
            let Ok(answer) = asked else { return Err(self.expired(last)) };
            if let Some((state, value)) = answer? {
                if last.as_ref() != Some(&state) {
                    self.tell(&state);
                }
                match self.judge(&state) {
                    Verdict::Reached => return Ok(value),
                    Verdict::Ended => return Err(self.ended(&state)),
                    Verdict::Ongoing => last = Some(state),
                }
            }
            if !deadline.pause(self.interval).await {
                return Err(self.expired(last));
            }
        }
    }

    fn judge(&self, state: &str) -> Verdict {
        let is_in = |set: &[&str]| set.iter().any(|known| known.eq_ignore_ascii_case(state.trim()));
        if is_in(&self.success) {
            Verdict::Reached
        } else if is_in(&self.failure) {
            if self.fail_fast { Verdict::Ended } else { Verdict::Ongoing }
        } else if self.ongoing.is_empty() || is_in(&self.ongoing) {
            Verdict::Ongoing
        } else {
            Verdict::Ended
        }
    }

    fn tell(&mut self, state: &str) {
        if let Some(progress) = &mut self.progress {
            progress(state);
        }
    }

    fn ended(&self, state: &str) -> Error {
        Kind::Ended { state: state.to_owned(), wanted: self.wanted() }.into()
    }

    fn expired(&self, state: Option<Text>) -> Error {
        let (wanted, time) = (self.wanted(), self.deadline);
        Kind::Waited { state: state.map(String::from), wanted, time }.into()
    }

    fn wanted(&self) -> String {
        self.success.join(" or ")
    }
}

type Progress<'a> = dyn FnMut(&str) + Send + 'a;

/// What a state means.
enum Verdict {
    Reached,
    Ended,
    Ongoing,
}

impl fmt::Debug for Wait<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Wait")
            .field("success", &self.success)
            .field("failure", &self.failure)
            .field("ongoing", &self.ongoing)
            .finish_non_exhaustive()
    }
}
