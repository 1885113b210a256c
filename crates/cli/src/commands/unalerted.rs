//! `dts unalerted`: jobs that could fail or fall behind without anybody being told.

use std::io::{self, Write};

use aliyun_dts::DescribeSynchronizationJobAlert;
use aliyun_dts::describe_synchronization_job_alert::SynchronizationDirection;
use aliyun_wire::{Fields, Record, Slot, Value};
use clap::Args;

use crate::args::{ConnectionArgs, OutputArgs};
use crate::commands::jobs::columns;
use crate::environment::Environment;
use crate::error::Error;
use crate::fleet::{Job, Selection, Source, Sources};
use crate::output::{self, Cell, Column};
use crate::parallel;
use crate::terminal::{Progress, Terminal};

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts unalerted --tag env=prod
  dts unalerted -o id | xargs dts alerts set --delay 60s --errors --phone 13900000000")]
pub(crate) struct UnalertedArgs {
    #[command(flatten)]
    selection: Selection,

    #[command(flatten)]
    output: OutputArgs,

    #[command(flatten)]
    connection: ConnectionArgs,
}

/// A job and the alerts it lacks.
struct Unalerted {
    job: Job,
    delay: bool,
    error: bool,
}

static COLUMNS: &[Column<Unalerted>] = &[
    Column::new("ID", "id", |item: &Unalerted| item.job.id().to_owned()).rank(0),
    Column::new("REGION", "region", |item: &Unalerted| {
        item.job.region.as_deref().unwrap_or_default().to_owned()
    })
    .rank(4),
    Column::new("NAME", "name", |item: &Unalerted| item.job.name().to_owned()).rank(1).least(16),
    Column::new("STATUS", "status", |item: &Unalerted| item.job.status_name()).shown(status_cell).rank(3),
    Column::new("DIR", "direction", |item: &Unalerted| item.job.direction().to_owned()).rank(5),
    Column::new("MISSING", "missing", missing).rank(2),
];

/// The job as in other lists, with what it lacks.
impl Record for Unalerted {
    fn slot(&mut self, _: &str) -> Slot<'_> {
        Slot::Unknown
    }

    fn visit(&self, fields: &mut dyn Fields) {
        fields.field("Missing", Value::Text(&missing(self)));
        self.job.visit(fields);
    }
}

pub(crate) async fn run(args: UnalertedArgs, environment: &Environment) -> Result<(), Error> {
    args.selection.check()?;
    let sources = Sources::open(&args.connection).await?;
    let (jobs, mut failures) = sources.jobs(&args.selection.request()).collect().await;
    let jobs: Vec<Job> = jobs.into_iter().filter(|job| args.selection.wants(job)).collect();
    let all = jobs.len();
    let asked = jobs.into_iter().filter_map(|job| Some((sources.of(&job)?.clone(), job))).collect();
    let mut progress = Progress::new(false);
    let mut number = 0;
    let done = |_: &Result<_, _>| {
        number += 1;
        progress.show(&format!("{number} of {all} alerts"));
    };
    let answers = parallel::each(asked, sources.concurrency(), |(source, job)| ask(source, job), done).await;
    drop(progress);

    let mut out = io::stdout().lock();
    let terminal = Terminal::of_stdout(environment.columns);
    let format = args.output.output;
    let mut listing = output::listing(format, COLUMNS.iter().collect(), terminal, &mut out)?;
    let mut listed = 0;
    for answer in answers {
        match answer {
            Ok(item) if item.delay || item.error => {
                listed += 1;
                listing.add(&item)?;
            }
            Ok(_) => {}
            Err(failure) => failures.push(failure),
        }
    }
    listing.finish()?;
    drop(listing);
    if format.is_table() {
        let _ = writeln!(io::stderr(), "{listed} of {all} jobs lack an alert");
    }
    sources.report(failures)
}

async fn ask(source: Source, job: Job) -> Result<Unalerted, crate::fleet::Failure> {
    let mut request = DescribeSynchronizationJobAlert::new().synchronization_job_id(job.id());
    if job.is_reverse() {
        request.synchronization_direction = Some(SynchronizationDirection::Reverse.into());
    }
    match source.client().send(&request).await {
        Ok(alert) => {
            let is_off =
                |status: Option<&str>| !status.is_some_and(|s| s.trim().eq_ignore_ascii_case("enable"));
            Ok(Unalerted {
                delay: is_off(alert.delay_alert_status.as_ref().map(|status| status.as_str())),
                error: is_off(alert.error_alert_status.as_ref().map(|status| status.as_str())),
                job,
            })
        }
        Err(error) => Err(crate::fleet::Failure { source: job.id().to_owned(), error }),
    }
}

fn status_cell(item: &Unalerted) -> Cell {
    columns::status_cell(&item.job)
}

fn missing(item: &Unalerted) -> String {
    let missing = [(item.delay, "delay"), (item.error, "error")];
    missing.iter().filter(|(is_missing, _)| *is_missing).map(|(_, name)| *name).collect::<Vec<_>>().join(",")
}
