//! Doing something with jobs: with one, with several ids, or with all that a selection finds.
//!
//! A command says which request does it and which state is the goal; here the jobs are found, the user is asked, a
//! few requests at a time are sent, and each outcome is listed.

mod follow;
mod outcome;
mod target;

use std::io::{self, Write};

use aliyun_wire::Request;

pub(crate) use follow::{FollowArgs, Goal};
pub(crate) use target::{Target, TargetArgs};

use crate::environment::Environment;
use crate::error::Error;
use crate::fleet::Sources;
use crate::output::{self, Format};
use crate::parallel;
use crate::terminal::{Progress, Terminal};
use outcome::{COLUMNS, Outcome};

/// What is done, in words.
#[derive(Clone, Copy)]
pub(crate) struct Verb {
    /// `suspend`
    pub(crate) present: &'static str,
    /// `suspended`
    pub(crate) past: &'static str,
    /// Whether it cannot be undone, so that ids have to be typed once more.
    pub(crate) is_final: bool,
}

/// Which jobs, how to follow them, and how to list the outcomes.
pub(crate) struct Plan<'a> {
    pub(crate) verb: Verb,
    pub(crate) targets: &'a TargetArgs,
    /// Where the command can wait.
    pub(crate) follow: Option<(&'a FollowArgs, Goal)>,
}

/// Sends each job's request, and waits for the goal if that is wanted.
pub(crate) async fn perform<R>(
    plan: Plan<'_>,
    environment: &Environment,
    request: impl Fn(&Target) -> R,
) -> Result<(), Error>
where
    R: Request + 'static,
    R::Response: 'static,
{
    let args = plan.targets;
    args.selection.check()?;
    let sources = Sources::open(&args.connection).await?;
    let targets = target::find(args, &sources).await?;
    if args.dry_run {
        return print(args, &targets, request).await;
    }
    target::confirm(plan.verb, args, &targets)?;
    let follow = plan.follow.filter(|(follow, _)| follow.wait).map(|(follow, goal)| (follow.clone(), goal));
    let all = targets.len();
    let mut progress = Progress::new(false);
    let mut finished = 0;
    let past = plan.verb.past;
    let work = |target: Target| {
        let (request, follow) = (request(&target), follow.clone());
        async move { act(target, request, past, follow).await }
    };
    let outcomes = parallel::each(targets, sources.concurrency(), work, |_| {
        finished += 1;
        progress.show(&format!("{finished} of {all} {past}"));
    });
    let outcomes = outcomes.await;
    drop(progress);
    report(outcomes, plan.verb, args.output.output, environment, &sources)
}

/// Sends nothing: shows what would be sent.
async fn print<R: Request>(
    args: &TargetArgs,
    targets: &[Target],
    request: impl Fn(&Target) -> R,
) -> Result<(), Error> {
    let dry = Sources::open_dry(&args.connection).await?;
    for target in targets {
        // The same source, but dry; where all is alike the first will do.
        let source = dry.all().iter().find(|source| source.label() == target.source.label());
        let source = source.or(dry.all().first());
        if let Some(source) = source
            && let Err(error) = source.client().send(&request(target)).await
            && !error.to_string().contains(crate::connection::NOT_SENT)
        {
            return Err(dry.explain(&error));
        }
    }
    Ok(())
}

async fn act<R: Request>(
    target: Target,
    request: R,
    past: &'static str,
    follow: Option<(FollowArgs, Goal)>,
) -> Outcome {
    let request_id = match target.source.client().send(&request).await {
        Ok(answer) => answer.request_id().map(str::to_owned),
        Err(error) => return Outcome::failed(target, error),
    };
    let Some((follow, goal)) = follow else { return Outcome::done(target, past, request_id) };
    match follow::until(&target, goal, &follow).await {
        Ok(state) => Outcome::done(target, &state, request_id),
        Err(failure) => Outcome::stuck(target, failure, request_id),
    }
}

/// Lists what became of each job, and adds it up.
fn report(
    outcomes: Vec<Outcome>,
    verb: Verb,
    format: Format,
    environment: &Environment,
    sources: &Sources,
) -> Result<(), Error> {
    let terminal = Terminal::of_stdout(environment.columns);
    let mut out = io::stdout().lock();
    let mut listing = output::listing(format, COLUMNS.iter().collect(), terminal, &mut out)?;
    let succeeded = outcomes.iter().filter(|outcome| outcome.is_success()).count();
    outcomes.iter().filter(|o| o.is_success()).try_for_each(|outcome| listing.add(outcome))?;
    listing.finish()?;
    drop(listing);
    let all = outcomes.len();
    if format.is_table() && all > 1 {
        let _ = writeln!(io::stderr(), "{}", total(succeeded, all, verb));
    }
    let errors = outcomes.into_iter().filter_map(|outcome| outcome.into_error(sources));
    errors.reduce(Error::and).map_or(Ok(()), Err)
}

/// `2 of 3 jobs suspended`.
fn total(succeeded: usize, all: usize, verb: Verb) -> String {
    match all == succeeded {
        true => format!("{all} jobs {}", verb.past),
        false => format!("{succeeded} of {all} jobs {}", verb.past),
    }
}
