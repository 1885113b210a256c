//! `dts expiring`: pre-paid jobs that stop soon unless they are renewed.

use std::io::{self, Write};
use std::time::{Duration, SystemTime};

use clap::Args;

use crate::args::{ConnectionArgs, OutputArgs};
use crate::commands::jobs::columns;
use crate::environment::Environment;
use crate::error::Error;
use crate::fleet::{Job, Selection, Sources};
use crate::output::{self, Cell, Column, sheet};
use crate::terminal::Terminal;
use crate::{clock, duration, timestamp};

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts expiring --within 30d
  dts expiring --within 7d --all-regions -o id | xargs dts renew --months 1")]
pub(crate) struct ExpiringArgs {
    /// Jobs that expire within this time, or have expired
    #[arg(long, value_name = "DURATION", default_value = "30d", value_parser = duration::parse)]
    within: Duration,

    #[command(flatten)]
    selection: Selection,

    #[command(flatten)]
    output: OutputArgs,

    #[command(flatten)]
    connection: ConnectionArgs,
}

static COLUMNS: &[Column<Job>] = &[
    Column::new("ID", "id", |job: &Job| job.id().to_owned()).rank(0),
    Column::new("REGION", "region", |job: &Job| job.region.as_deref().unwrap_or_default().to_owned()).rank(4),
    Column::new("NAME", "name", |job: &Job| job.name().to_owned()).rank(1).least(16),
    Column::new("STATUS", "status", Job::status_name).shown(columns::status_cell).rank(5),
    Column::new("EXPIRES", "expires", expires).rank(2),
    Column::new("LEFT", "seconds_left", seconds_left).shown(left_cell).rank(3).right(),
    Column::new("CLASS", "class", |job: &Job| job.class().to_owned()).rank(6),
];

pub(crate) async fn run(args: ExpiringArgs, environment: &Environment) -> Result<(), Error> {
    args.selection.check()?;
    let sources = Sources::open(&args.connection).await?;
    let (jobs, failures) = sources.jobs(&args.selection.request()).collect().await;
    let end = clock::now().checked_add(args.within);
    let mut jobs: Vec<Job> = jobs.into_iter().filter(|job| args.selection.wants(job)).collect();
    jobs.retain(|job| expiry(job).is_some_and(|time| end.is_none_or(|end| time <= end)));
    jobs.sort_by_key(expiry);
    let mut out = io::stdout().lock();
    let terminal = Terminal::of_stdout(environment.columns);
    let format = args.output.output;
    let mut listing = output::listing(format, COLUMNS.iter().collect(), terminal, &mut out)?;
    jobs.iter().try_for_each(|job| listing.add(job))?;
    listing.finish()?;
    drop(listing);
    if format.is_table() {
        let within = duration::human(args.within);
        let _ = writeln!(io::stderr(), "{} expire within {within}", count(jobs.len()));
    }
    sources.report(failures)
}

fn count(jobs: usize) -> String {
    match jobs {
        0 => "no jobs".into(),
        1 => "1 job".into(),
        jobs => format!("{jobs} jobs"),
    }
}

/// Only what is paid in advance expires, whatever date comes along.
fn expiry(job: &Job) -> Option<SystemTime> {
    job.expires().filter(|_| !job.pay_type().eq_ignore_ascii_case("PostPaid"))
}

fn expires(job: &Job) -> String {
    job.expires().map(timestamp::utc).unwrap_or_default()
}

/// Whole seconds until then; negative once it is over.
fn seconds_left(job: &Job) -> String {
    let Some(time) = job.expires() else { return String::new() };
    match time.duration_since(clock::now()) {
        Ok(left) => left.as_secs().to_string(),
        Err(error) => format!("-{}", error.duration().as_secs()),
    }
}

fn left_cell(job: &Job) -> Cell {
    let Some(time) = job.expires() else { return Cell::new("") };
    match time.duration_since(clock::now()) {
        Ok(left) if left < Duration::from_secs(7 * 86_400) => {
            Cell::styled(&duration::human(left), sheet::UNCERTAIN)
        }
        Ok(left) => Cell::new(&duration::human(left)),
        Err(_) => Cell::styled("expired", sheet::BAD),
    }
}
