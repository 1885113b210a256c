//! Waiting until what was asked for has come about.

use std::time::Duration;

use aliyun_dts::DescribeSynchronizationJobStatus;
use aliyun_transport::Wait;
use aliyun_wire::Enumeration;
use clap::Args;

use super::Target;
use crate::duration;
use crate::error::Error;
use crate::fleet::{status_named, text};

/// The exit status when the job failed on the way; the same as that of `dts wait`.
const FAILED: u8 = 3;

/// The exit status when the time was over first.
const TIMED_OUT: u8 = 4;

/// Whether and how to wait.
#[derive(Clone, Args)]
#[command(next_help_heading = "Waiting")]
pub(crate) struct FollowArgs {
    /// Wait until it is through; fails as soon as it cannot succeed any more
    #[arg(long)]
    pub(crate) wait: bool,

    /// How long to wait at most
    #[arg(long, value_name = "DURATION", value_parser = duration::parse, default_value = "30m")]
    #[arg(requires = "wait")]
    timeout: Duration,

    /// How often to ask
    #[arg(long, value_name = "DURATION", value_parser = duration::parse, default_value = "5s")]
    #[arg(requires = "wait")]
    interval: Duration,
}

/// What is waited for.
#[derive(Clone, Copy)]
pub(crate) enum Goal {
    /// One of these states; the others end the wait.
    State { reached: &'static [&'static str], failed: &'static [&'static str] },
    /// That there is no such job any more.
    Gone,
}

/// How a job that no longer exists is spoken of.
const GONE: &str = "gone";

/// Asks until the goal is reached: the state that it came to.
pub(super) async fn until(target: &Target, goal: Goal, args: &FollowArgs) -> Result<String, Error> {
    let (reached, failed): (&[&str], &[&str]) = match goal {
        Goal::State { reached, failed } => (reached, failed),
        Goal::Gone => (&[GONE], &[]),
    };
    let mut reason = String::new();
    let wait = Wait::until(reached.iter().copied())
        .failing(failed.iter().copied())
        .interval(args.interval)
        .deadline(args.timeout);
    let state = wait
        .poll(async || {
            let (state, error) = ask(target).await?;
            reason = error;
            Ok(Some((state.as_str().into(), state)))
        })
        .await;
    state.map_err(|error| {
        let status = if error.is_timeout() { TIMED_OUT } else { FAILED };
        let message = if reason.is_empty() { error.to_string() } else { format!("{error}: {reason}") };
        let failure = Error::failure(message).status(status);
        match error.state() {
            Some("PrecheckFailed") => failure.hint(format!("dts precheck {}", target.id)),
            _ => failure,
        }
    })
}

/// The job's state, and why it failed if it did.
async fn ask(target: &Target) -> Result<(String, String), aliyun_transport::Error> {
    let mut request = DescribeSynchronizationJobStatus::new().synchronization_job_id(&target.id);
    if let Some(direction) = target.direction_name() {
        request = request.synchronization_direction(direction);
    }
    match target.source.client().send(&request).await {
        Ok(answer) => {
            let state = answer.status.as_ref().map(|status| status_named(status.as_str()).name().to_owned());
            Ok((state.unwrap_or_default(), text(&answer.error_message)))
        }
        Err(error) if error.is_not_found() => Ok((GONE.into(), String::new())),
        Err(error) => Err(error),
    }
}
