//! `dts jobs`: the list of synchronization jobs.

pub(crate) mod columns;
mod order;

use std::io::{self, Write};

use clap::Args;

use crate::args::{ConnectionArgs, OutputArgs};
use crate::environment::Environment;
use crate::error::Error;
use crate::fleet::{Condition, Failure, Job, Jobs, Selection, Sources};
use crate::output::{self, Listing};
use crate::terminal::{Progress, Terminal};
use columns::ColumnName;
use order::Order;

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts jobs --emulated
  dts jobs --name orders --status synchronizing
  dts jobs --tag env=prod --tag team
  dts jobs --all-regions --filter 'delay>60 && status!=Finished' --sort -delay
  dts jobs --columns id,name,delay,error --status failed
  dts jobs --status failed -o jsonl | jq -r .SynchronizationJobId")]
pub(crate) struct JobsArgs {
    #[command(flatten)]
    pub(crate) selection: Selection,

    /// The order of the list: a column, with - before it from the largest down; several may be given
    #[arg(long, value_name = "[-]COLUMN", value_delimiter = ',', allow_hyphen_values = true)]
    pub(crate) sort: Vec<Order>,

    /// The columns of the table and of CSV
    #[arg(long, value_name = "COLUMN", value_delimiter = ',')]
    pub(crate) columns: Vec<ColumnName>,

    #[command(flatten)]
    pub(crate) output: OutputArgs,

    #[command(flatten)]
    pub(crate) connection: ConnectionArgs,
}

pub(crate) async fn run(args: JobsArgs, environment: &Environment) -> Result<(), Error> {
    args.selection.check()?;
    let sources = Sources::open(&args.connection).await?;
    let terminal = Terminal::of_stdout(environment.columns);
    let format = args.output.output;
    let columns = columns::chosen(&args.columns, format, &sources);
    let mut out = io::stdout().lock();
    let mut listing = output::listing(format, columns, terminal, &mut out)?;
    let streams = format.streams() && args.sort.is_empty();
    let (conditions, failures) = list(&args, &sources, listing.as_mut(), streams).await?;
    let nobody_answered = failures.len() == sources.all().len();
    let outcome = sources.report(failures);
    if nobody_answered {
        return outcome;
    }
    listing.finish()?;
    if format.is_table() {
        let _ = writeln!(io::stderr(), "{}", footer(&conditions));
    }
    outcome
}

/// Fetches the jobs and hands on those that are wanted; returns how each of them is doing, and the sources that could
/// not be asked.
async fn list(
    args: &JobsArgs,
    sources: &Sources,
    listing: &mut dyn Listing<Job>,
    streams: bool,
) -> Result<(Vec<Condition>, Vec<Failure>), Error> {
    let mut jobs = sources.jobs(&args.selection.request());
    let mut progress = Progress::new(streams);
    let mut kept = Vec::new();
    let mut conditions = Vec::new();
    while let Some(job) = next(&mut jobs, &mut progress).await {
        if !args.selection.wants(&job) {
            continue;
        }
        conditions.push(job.condition());
        match args.sort.is_empty() {
            true => listing.add(&job)?,
            false => kept.push(job),
        }
    }
    drop(progress);
    order::sort(&mut kept, &args.sort);
    kept.iter().try_for_each(|job| listing.add(job))?;
    Ok((conditions, jobs.failures()))
}

async fn next(jobs: &mut Jobs, progress: &mut Progress) -> Option<Job> {
    let job = jobs.next().await?;
    let totals = jobs.totals();
    progress.show(&format!("{} of {} jobs", totals.fetched, totals.total.max(totals.fetched)));
    Some(job)
}

/// How many jobs there are, and how they are doing: `120 jobs: 62 synchronizing, 21 failed`.
fn footer(conditions: &[Condition]) -> String {
    let count = |condition| conditions.iter().filter(|other| **other == condition).count();
    let totals = Condition::ALL.iter().map(|condition| (count(*condition), condition.name()));
    let totals: Vec<_> = totals.filter(|(n, _)| *n > 0).map(|(n, name)| format!("{n} {name}")).collect();
    match conditions.len() {
        0 => "no jobs".into(),
        1 => format!("1 job: {}", totals.join(", ")),
        jobs => format!("{jobs} jobs: {}", totals.join(", ")),
    }
}
