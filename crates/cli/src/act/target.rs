//! Which jobs something is done with.

use std::collections::HashSet;
use std::io::{self, BufRead, IsTerminal, Write};

use clap::Args;

use super::Verb;
use crate::args::{ConnectionArgs, OutputArgs};
use crate::commands::wait::Way;
use crate::error::Error;
use crate::fleet::{Selection, Source, Sources};
use crate::output::text::printable;

/// The jobs, by id or by what they have in common.
#[derive(Args)]
pub(crate) struct TargetArgs {
    /// The jobs' ids; without any, all jobs that are selected
    #[arg(value_name = "ID")]
    pub(crate) ids: Vec<String>,

    /// Only this direction of a two-way job; Forward if ids are given
    #[arg(long, value_name = "DIRECTION", value_enum)]
    pub(crate) direction: Option<Way>,

    /// Print the requests, signed as they would be sent, and send none
    #[arg(long)]
    pub(crate) dry_run: bool,

    /// Do not ask
    #[arg(short, long)]
    pub(crate) yes: bool,

    #[command(flatten)]
    pub(crate) selection: Selection,

    #[command(flatten)]
    pub(crate) output: OutputArgs,

    #[command(flatten)]
    pub(crate) connection: ConnectionArgs,
}

/// A job, or one direction of it, and where it is.
#[derive(Clone)]
pub(crate) struct Target {
    pub(crate) source: Source,
    pub(crate) id: String,
    /// `None` for whatever the service takes by itself.
    pub(crate) direction: Option<Way>,
}

impl Target {
    /// The direction as the service calls it.
    pub(crate) fn direction_name(&self) -> Option<&'static str> {
        self.direction.map(|way| match way {
            Way::Forward => "Forward",
            Way::Reverse => "Reverse",
        })
    }

    /// What the newer operations call the job: the id without its first letters.
    pub(crate) fn task_id(&self) -> &str {
        self.id.strip_prefix("dts").unwrap_or(&self.id)
    }

    /// `dts1` or `dts1 Reverse`.
    pub(crate) fn label(&self) -> String {
        match self.direction {
            Some(Way::Reverse) => format!("{} Reverse", self.id),
            _ => self.id.clone(),
        }
    }
}

/// The jobs that are meant, each once.
pub(super) async fn find(args: &TargetArgs, sources: &Sources) -> Result<Vec<Target>, Error> {
    match (args.ids.is_empty(), args.selection.is_everything()) {
        (true, true) => Err(Error::usage(
            "no job is named: give ids, or select jobs with --tag, --name, --status or --filter",
        )),
        (true, false) => selected(args, sources).await,
        (false, true) => named(args, sources).await,
        (false, false) => Err(Error::usage("give ids or select jobs, not both")),
    }
}

async fn named(args: &TargetArgs, sources: &Sources) -> Result<Vec<Target>, Error> {
    let mut targets = Vec::new();
    let mut seen = HashSet::new();
    for id in args.ids.iter().filter(|id| seen.insert(id.as_str())) {
        let source = match sources.all() {
            [only] => only.clone(),
            _ => sources.find(id).await?.source,
        };
        targets.push(Target { source, id: id.clone(), direction: args.direction });
    }
    Ok(targets)
}

async fn selected(args: &TargetArgs, sources: &Sources) -> Result<Vec<Target>, Error> {
    let (jobs, failures) = sources.jobs(&args.selection.request()).collect().await;
    // Half of what was meant is not what was meant.
    sources.report(failures)?;
    let mut targets = Vec::new();
    for job in jobs.iter().filter(|job| args.selection.wants(job)) {
        let direction = if job.is_reverse() { Way::Reverse } else { Way::Forward };
        if args.direction.is_some_and(|wanted| wanted != direction) {
            continue;
        }
        let source = sources.of(job).cloned();
        targets.extend(source.map(|source| Target {
            source,
            id: job.id().to_owned(),
            direction: Some(direction),
        }));
    }
    match targets.is_empty() {
        true => Err(Error::failure("no job matches")),
        false => Ok(targets),
    }
}

/// Asks before something that cannot be undone, and before jobs are touched that nobody has named.
pub(super) fn confirm(verb: Verb, args: &TargetArgs, targets: &[Target]) -> Result<(), Error> {
    if args.yes || (!verb.is_final && !args.ids.is_empty()) {
        return Ok(());
    }
    let verb = verb.present;
    if !io::stdin().is_terminal() {
        let error = Error::usage(format!("refusing to {verb} {} without --yes", count(targets.len())));
        return Err(error.hint("there is no terminal to ask on"));
    }
    if args.ids.is_empty() {
        for target in targets.iter().take(20) {
            let _ = writeln!(io::stderr(), "  {}", printable(&target.label()));
        }
        let answer = ask(&format!("{verb} {}? Type how many to go on: ", count(targets.len())))?;
        return agreed(answer == targets.len().to_string());
    }
    for target in targets {
        let answer = ask(&format!("{verb} {} for good? Type its id to go on: ", target.id))?;
        agreed(answer == target.id)?;
    }
    Ok(())
}

fn agreed(is_agreed: bool) -> Result<(), Error> {
    match is_agreed {
        true => Ok(()),
        false => Err(Error::failure("not confirmed, nothing was done")),
    }
}

fn ask(question: &str) -> Result<String, Error> {
    let _ = write!(io::stderr(), "{}", printable(question));
    let mut answer = String::new();
    io::stdin()
        .lock()
        .read_line(&mut answer)
        .map_err(|error| Error::failure(format!("no answer: {error}")))?;
    Ok(answer.trim().to_owned())
}

fn count(jobs: usize) -> String {
    match jobs {
        1 => "1 job".into(),
        jobs => format!("{jobs} jobs"),
    }
}
