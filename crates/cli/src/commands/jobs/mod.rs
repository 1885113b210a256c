//! `dts jobs`: the list of synchronization jobs.

mod columns;
mod condition;
mod filter;

use std::io::{self, Write};

use aliyun_dts::DescribeSynchronizationJobs;
use aliyun_dts::describe_synchronization_jobs::{self, SynchronizationInstance as Job};

pub(crate) use aliyun_dts::describe_synchronization_jobs::SynchronizationInstanceStatus as Status;
pub(crate) use filter::{StatusParser, Tag};

use crate::args::JobsArgs;
use crate::connection::Connection;
use crate::environment::Environment;
use crate::error::Error;
use crate::output::{self, Format, Listing};
use crate::terminal::{Progress, Terminal};
use columns::COLUMNS;
use condition::Condition;

pub(crate) async fn run(args: JobsArgs, environment: &Environment) -> Result<(), Error> {
    filter::check(&args)?;
    let connection = Connection::open(&args.connection, environment).await?;
    let terminal = Terminal::of_stdout(environment.columns);
    let mut out = io::stdout().lock();
    let mut listing = output::listing(args.output, COLUMNS, terminal, &mut out)?;
    let conditions = list(&args, &connection, listing.as_mut()).await?;
    listing.finish()?;
    if args.output == Format::Table {
        let _ = writeln!(io::stderr(), "{}", footer(&conditions));
    }
    Ok(())
}

/// Fetches the jobs and hands on those that are wanted; returns how each of them is doing.
async fn list(
    args: &JobsArgs,
    connection: &Connection,
    listing: &mut dyn Listing<Job>,
) -> Result<Vec<Condition>, Error> {
    let mut items = connection.client.items(request(args));
    let mut conditions = Vec::new();
    let mut progress = Progress::new(args.output.streams());
    for fetched in 1.. {
        let Some(job) = items.try_next().await.map_err(|error| connection.explain(error))? else { break };
        progress.show(&format!("{fetched} of {} jobs", items.total().unwrap_or(fetched)));
        let status = status_of(&job);
        if filter::wants(&args.statuses, status.as_ref()) {
            listing.add(&job)?;
            conditions.push(status.as_ref().map_or(Condition::Unknown, Condition::of));
        }
    }
    Ok(conditions)
}

fn request(args: &JobsArgs) -> DescribeSynchronizationJobs {
    let mut request = DescribeSynchronizationJobs::new();
    request.synchronization_job_name = args.name.as_ref().map(Into::into);
    request.page_size = args.page_size;
    let tags = args.tags.iter().map(|Tag { key, value }| describe_synchronization_jobs::Tag {
        key: Some(key.into()),
        value: value.as_ref().map(Into::into),
    });
    request.tag = (!args.tags.is_empty()).then(|| tags.collect());
    request
}

/// The state of a job, the two spellings of one state taken together.
fn status_of(job: &Job) -> Option<Status> {
    job.status.as_ref().map(|status| filter::status_named(status.as_str()))
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
