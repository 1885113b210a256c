//! `dts summary`: the fleet in numbers, and the jobs that lag most.

use std::collections::BTreeMap;
use std::io::{self, Write};

use aliyun_wire::{Map, record};
use clap::Args;

use crate::args::{ConnectionArgs, OutputArgs};
use crate::commands::jobs::columns::COLUMNS;
use crate::duration;
use crate::environment::Environment;
use crate::error::Error;
use crate::fleet::{Condition, Job, Selection, Sources};
use crate::output::sheet::{FAINT, Sheet};
use crate::output::{self, Format};
use crate::terminal::Terminal;

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts summary --all-regions
  dts summary --tag env=prod --worst 20")]
pub(crate) struct SummaryArgs {
    #[command(flatten)]
    selection: Selection,

    /// How many of the jobs that lag most are shown
    #[arg(long, value_name = "N", default_value_t = 10)]
    worst: usize,

    #[command(flatten)]
    output: OutputArgs,

    #[command(flatten)]
    connection: ConnectionArgs,
}

/// The numbers.
#[derive(Clone, Default)]
struct Summary {
    jobs: Option<i64>,
    by_status: Option<Map<i64>>,
    by_region: Option<Map<i64>>,
    by_class: Option<Map<i64>>,
    worst: Vec<Lagging>,
}

record!(Summary {
    "Jobs" => jobs,
    "ByStatus" => by_status,
    "ByRegion" => by_region,
    "ByClass" => by_class,
    "WorstDelays" => worst,
});

#[derive(Clone, Default)]
struct Lagging {
    id: Option<aliyun_wire::Text>,
    name: Option<aliyun_wire::Text>,
    region: Option<aliyun_wire::Text>,
    delay: Option<f64>,
}

record!(Lagging {
    "SynchronizationJobId" => id,
    "SynchronizationJobName" => name,
    "RegionId" => region,
    "DelaySeconds" => delay,
});

pub(crate) async fn run(args: SummaryArgs, environment: &Environment) -> Result<(), Error> {
    args.selection.check()?;
    let sources = Sources::open(&args.connection).await?;
    let (jobs, failures) = sources.jobs(&args.selection.request()).collect().await;
    let jobs: Vec<Job> = jobs.into_iter().filter(|job| args.selection.wants(job)).collect();
    let worst = worst(&jobs, args.worst);
    let summary = summarize(&jobs, &worst);
    let mut out = io::stdout().lock();
    if !output::record(args.output.output, &summary, &mut out)? {
        let terminal = Terminal::of_stdout(environment.columns);
        out.write_all(sheet(&jobs, &summary, terminal).as_bytes())?;
        if !worst.is_empty() {
            let columns = COLUMNS.iter().filter(|column| !column.is_wide()).collect();
            let mut listing = output::listing(Format::Table, columns, terminal, &mut out)?;
            worst.iter().try_for_each(|job| listing.add(job))?;
            listing.finish()?;
        }
    }
    sources.report(failures)
}

/// Those that lag most. Whoever is paused or failed lags for a reason that the numbers above show.
fn worst(jobs: &[Job], most: usize) -> Vec<Job> {
    let is_running = |job: &&Job| matches!(job.condition(), Condition::Synchronizing | Condition::InProgress);
    let mut lagging: Vec<&Job> = jobs.iter().filter(is_running).filter(|job| job.delay().is_some()).collect();
    lagging.sort_by_key(|job| std::cmp::Reverse(job.delay()));
    lagging.into_iter().take(most).cloned().collect()
}

fn summarize(jobs: &[Job], worst: &[Job]) -> Summary {
    let count = |key: &dyn Fn(&Job) -> String| {
        let mut counts = BTreeMap::new();
        for key in jobs.iter().map(key).filter(|key| !key.is_empty()) {
            *counts.entry(key).or_insert(0_i64) += 1;
        }
        Map::from_iter(counts)
    };
    let lagging = |job: &Job| Lagging {
        id: Some(job.id().into()),
        name: Some(job.name().into()),
        region: job.region.as_deref().map(Into::into),
        delay: job.delay().map(|delay| delay.as_secs_f64()),
    };
    Summary {
        jobs: Some(jobs.len() as i64),
        by_status: Some(count(&Job::status_name)),
        by_region: Some(count(&|job| job.region.as_deref().unwrap_or_default().to_owned())),
        by_class: Some(count(&|job| job.class().to_owned())),
        worst: worst.iter().map(lagging).collect(),
    }
}

fn sheet(jobs: &[Job], summary: &Summary, terminal: Terminal) -> String {
    let mut sheet = Sheet::new(terminal);
    sheet.heading(&match jobs.len() {
        1 => "1 job".to_owned(),
        n => format!("{n} jobs"),
    });
    for (label, counts) in
        [("by state", &summary.by_status), ("by region", &summary.by_region), ("by class", &summary.by_class)]
    {
        counts.iter().filter(|counts| counts.iter().next().is_some()).for_each(|counts| {
            section(&mut sheet, label, counts, jobs);
        });
    }
    let delays: Vec<_> = summary.worst.iter().filter_map(|job| job.delay).collect();
    if let Some(longest) = delays.first() {
        sheet.blank();
        let longest = std::time::Duration::try_from_secs_f64(*longest).unwrap_or_default();
        sheet.heading(&format!("worst delays, up to {}", duration::human(longest)));
    }
    sheet.finish()
}

/// Counts, the largest first, with a bar each.
fn section(sheet: &mut Sheet, label: &str, counts: &Map<i64>, jobs: &[Job]) {
    let mut counts: Vec<(String, i64)> = counts.iter().map(|(key, n)| (key.to_string(), *n)).collect();
    counts.sort_by_key(|(key, n)| (std::cmp::Reverse(*n), key.clone()));
    let widest = counts.iter().map(|(key, _)| output::text::width(key)).max().unwrap_or_default();
    sheet.blank();
    sheet.heading(label);
    for (key, n) in counts {
        let style = jobs.iter().find(|job| job.status_name() == key).map(|job| job.condition().style());
        let padding = " ".repeat(widest - output::text::width(&key));
        let key = sheet.painted(&key, style.unwrap_or_default());
        let length = (n as f64 / jobs.len().max(1) as f64 * 40.0).ceil() as usize;
        let bar = sheet.painted(&"#".repeat(length), FAINT);
        sheet.line(&format!("  {key}{padding}  {n:>6}  {bar}"));
    }
}
