//! `dts wait`: until a job is in a state.

use std::time::Duration;

use aliyun_dts::DescribeSynchronizationJobStatus;
use aliyun_transport::Error as CallError;
use aliyun_wire::Enumeration;
use tokio::time::{Instant, sleep, timeout};

use clap::{Args, ValueEnum};

use crate::args::ConnectionArgs;
use crate::duration::{self, human};
use crate::error::Error;
use crate::fleet::{Condition, Source, Sources, Status, StatusParser, status_named};
use crate::monitor::{Failure, interval};
use crate::terminal::Progress;

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  dts wait dtsexjk1alb116lbf1 --for Synchronizing
  dts wait dtsexjk1alb116lbf1 --direction reverse --for Suspending,Finished --timeout 10m

Exit status: 0 when the state is reached, 1 when it cannot be told, 2 for a usage error, 3 when the job has failed
instead (PrecheckFailed, InitializeFailed, Failed), 4 when the time is over.")]
pub(crate) struct WaitArgs {
    /// The job
    #[arg(value_name = "ID")]
    pub(crate) id: String,

    /// The state to wait for; one of several will do, letter case does not count
    #[arg(long = "for", value_name = "STATUS", value_delimiter = ',', ignore_case = true)]
    #[arg(value_parser = StatusParser, required = true)]
    pub(crate) goals: Vec<Status>,

    /// Which direction of a two-way job
    #[arg(long, value_name = "DIRECTION", value_enum, default_value_t)]
    pub(crate) direction: Way,

    /// How long to wait at most
    #[arg(long, value_name = "DURATION", value_parser = duration::parse, default_value = "30m")]
    pub(crate) timeout: Duration,

    /// How often to ask
    #[arg(long, value_name = "DURATION", value_parser = interval, default_value = "5s")]
    pub(crate) interval: Duration,

    #[command(flatten)]
    pub(crate) connection: ConnectionArgs,
}

/// A direction of a two-way job.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Way {
    #[default]
    Forward,
    Reverse,
}

/// The exit status when the job failed on the way.
const FAILED: u8 = 3;

/// The exit status when the time was over first.
const TIMED_OUT: u8 = 4;

/// What a state means to whoever waits.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    Reached,
    /// It will not be reached without somebody's help.
    Failed,
    Waiting,
}

pub(crate) async fn run(args: WaitArgs) -> Result<(), Error> {
    let sources = Sources::open(&args.connection).await?;
    let mut latest = None;
    let start = Instant::now();
    match timeout(args.timeout, follow(&args, &sources, start, &mut latest)).await {
        Ok(outcome) => outcome,
        Err(_) => {
            let state = latest.unwrap_or_else(|| "in an unknown state".into());
            let message = format!("{} is {state} after {}", args.id, human(args.timeout));
            Err(Error::failure(message).status(TIMED_OUT))
        }
    }
}

/// Asks again and again. `latest` is what was last heard, for whoever loses patience.
async fn follow(
    args: &WaitArgs,
    sources: &Sources,
    start: Instant,
    latest: &mut Option<String>,
) -> Result<(), Error> {
    let mut progress = Progress::new(false);
    let mut home = None;
    loop {
        let heard = match ask(args, sources, &mut home).await {
            Ok((status, reason)) => {
                let name = status.name().trim().to_owned();
                match step(&status, &args.goals) {
                    Step::Reached => return Ok(()),
                    Step::Failed => return Err(given_up(&args.id, &name, &reason)),
                    Step::Waiting => name,
                }
            }
            Err(error) if Failure::from(&error).passing => Failure::from(&error).code,
            Err(error) => return Err(sources.explain(&error)),
        };
        progress.show(&format!("{} {heard} for {}", args.id, human(start.elapsed())));
        *latest = Some(heard);
        sleep(args.interval).await;
    }
}

/// The job's state, and why it failed if it did. Of several regions the one that knows the job is remembered.
async fn ask<'s>(
    args: &WaitArgs,
    sources: &'s Sources,
    home: &mut Option<&'s Source>,
) -> Result<(Status, String), CallError> {
    let mut request = DescribeSynchronizationJobStatus::new().synchronization_job_id(&args.id);
    if args.direction == Way::Reverse {
        request = request.synchronization_direction("Reverse");
    }
    let candidates: Vec<&Source> = home.map_or_else(|| sources.all().iter().collect(), |source| vec![source]);
    for (index, source) in candidates.iter().enumerate() {
        let is_last = index + 1 == candidates.len();
        match source.client().send(&request).await {
            Ok(answer) => {
                *home = Some(source);
                let status = answer.status.as_ref().map(|status| status.as_str()).unwrap_or_default();
                let reason = answer.error_message.as_deref().unwrap_or_default().to_owned();
                return Ok((status_named(status), reason));
            }
            Err(error) if error.is_not_found() && !is_last => {}
            Err(error) => return Err(error),
        }
    }
    Ok((status_named(""), String::new()))
}

fn step(status: &Status, goals: &[Status]) -> Step {
    match Condition::of(status) {
        _ if goals.contains(status) => Step::Reached,
        Condition::Failed => Step::Failed,
        _ => Step::Waiting,
    }
}

fn given_up(id: &str, state: &str, reason: &str) -> Error {
    let reason = if reason.trim().is_empty() { String::new() } else { format!(": {}", reason.trim()) };
    let error = Error::failure(format!("{id} is {state}{reason}")).status(FAILED);
    match state {
        "PrecheckFailed" => error.hint(format!("dts precheck {id} says what failed and how to repair it")),
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_ends_the_wait_unless_it_is_what_is_waited_for() {
        let goals = [Status::Synchronizing];
        for (state, expected) in [
            ("synchronizing", Step::Reached),
            ("Initializing", Step::Waiting),
            ("Suspending", Step::Waiting),
            ("", Step::Waiting),
            ("precheckFailed", Step::Failed),
            ("InitializeFailed", Step::Failed),
            ("Failed", Step::Failed),
        ] {
            assert_eq!(step(&status_named(state), &goals), expected, "{state}");
        }
        assert_eq!(step(&Status::Failed, &[Status::Finished, Status::Failed]), Step::Reached);
    }
}
