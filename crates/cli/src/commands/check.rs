//! `dts check`: one line and an exit status, for cron and for monitoring systems that run plugins.

use std::io::{self, Write};
use std::time::Duration;

use clap::Args;

use crate::args::ConnectionArgs;
use crate::duration::{self, human};
use crate::error::Error;
use crate::fleet::{Condition, Failure, Job, Selection, Sources, Status, StatusParser};
use crate::output::text::printable;

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  dts check --region cn-hangzhou --max-delay 30s
  dts check --tag env=prod --warn-delay 10s --max-delay 1m --fail-on Failed,PrecheckFailed

Prints one line with performance data, as monitoring plugins do. Delays are judged where changes are meant
to flow: of jobs that are synchronizing.

Exit status: 0 OK, 1 WARNING, 2 CRITICAL (and a usage error), 3 UNKNOWN: a region could not be asked, no job
matches, or a delay that is to be judged is not known.")]
pub(crate) struct CheckArgs {
    /// CRITICAL if a job is behind by more than this
    #[arg(long, value_name = "DURATION", value_parser = duration::parse)]
    pub(crate) max_delay: Option<Duration>,

    /// WARNING if a job is behind by more than this
    #[arg(long, value_name = "DURATION", value_parser = duration::parse)]
    pub(crate) warn_delay: Option<Duration>,

    /// CRITICAL if a job is in one of these states
    #[arg(long, value_name = "STATUS", value_delimiter = ',', ignore_case = true, value_parser = StatusParser)]
    #[arg(default_value = "Failed,PrecheckFailed,InitializeFailed")]
    pub(crate) fail_on: Vec<Status>,

    #[command(flatten)]
    pub(crate) selection: Selection,

    #[command(flatten)]
    pub(crate) connection: ConnectionArgs,
}

/// How many jobs are named; the line should fit on a pager.
const NAMED: usize = 3;

/// How bad it is, with the exit status that monitoring plugins have agreed upon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    Ok = 0,
    Warning = 1,
    Critical = 2,
    Unknown = 3,
}

/// What is tolerated.
struct Rules<'a> {
    most: Option<Duration>,
    warn: Option<Duration>,
    fail_on: &'a [Status],
}

pub(crate) async fn run(args: CheckArgs) -> Result<(), Error> {
    let rules = Rules { most: args.max_delay, warn: args.warn_delay, fail_on: &args.fail_on };
    let (level, line) = match ask(&args).await {
        Ok((jobs, failures)) => judge(&jobs, &failures, &rules),
        Err(error) => (Level::Unknown, error.to_string()),
    };
    let name = format!("{level:?}").to_uppercase();
    writeln!(io::stdout(), "DTS {name} - {}", printable(&line))?;
    match level {
        Level::Ok => Ok(()),
        level => Err(Error::Said { status: level as u8 }),
    }
}

/// The wanted jobs, and one line for each source that could not be asked.
async fn ask(args: &CheckArgs) -> Result<(Vec<Job>, Vec<String>), Error> {
    args.selection.check()?;
    let sources = Sources::open(&args.connection).await?;
    let (mut jobs, failures) = sources.jobs(&args.selection.request()).collect().await;
    jobs.retain(|job| args.selection.wants(job));
    let told = |failure: &Failure| format!("{} {}", failure.source, failure.error).trim().to_owned();
    Ok((jobs, failures.iter().map(told).collect()))
}

/// The verdict and its line, performance data included.
fn judge(jobs: &[Job], failures: &[String], rules: &Rules<'_>) -> (Level, String) {
    let failed = select(jobs, |job| job.status().is_some_and(|status| rules.fail_on.contains(&status)));
    let flowing = select(jobs, |job| job.condition() == Condition::Synchronizing);
    let over = |most: Option<Duration>| {
        let exceeds = |job: &&Job| most.is_some_and(|most| job.delay().is_some_and(|delay| delay > most));
        let mut over: Vec<&Job> = flowing.iter().copied().filter(exceeds).collect();
        over.sort_by_key(|job| std::cmp::Reverse(job.delay()));
        over
    };
    let (late, slow) = (over(rules.most), over(rules.warn));
    let is_judged = rules.most.is_some() || rules.warn.is_some();
    let blind: Vec<&Job> = flowing.iter().copied().filter(|job| is_judged && job.delay().is_none()).collect();

    let level = match () {
        () if !failed.is_empty() || !late.is_empty() => Level::Critical,
        () if !failures.is_empty() || jobs.is_empty() || !blind.is_empty() => Level::Unknown,
        () if !slow.is_empty() => Level::Warning,
        () => Level::Ok,
    };
    let mut parts = vec![count(jobs.len())];
    parts.extend(listed(&failed, "failed", |job| job.status_name()));
    let threshold = if late.is_empty() { rules.warn } else { rules.most };
    let behind = if late.is_empty() { &slow } else { &late };
    let heading = format!("behind by more than {}", human(threshold.unwrap_or_default()));
    parts.extend(listed(behind, &heading, |job| human(job.delay().unwrap_or_default())));
    parts.extend(listed(&blind, "of unknown delay", |job| job.status_name()));
    parts.extend(failures.iter().take(NAMED).map(|failure| format!("cannot ask: {failure}")));
    let line = parts.join(", ").replace('|', "/");
    let data = performance_data(jobs, &flowing, failed.len(), late.len().max(slow.len()), rules);
    (level, format!("{line} | {data}"))
}

fn select(jobs: &[Job], is_wanted: impl Fn(&Job) -> bool) -> Vec<&Job> {
    jobs.iter().filter(|job| is_wanted(job)).collect()
}

fn count(jobs: usize) -> String {
    match jobs {
        0 => "no job matches".into(),
        1 => "1 job".into(),
        jobs => format!("{jobs} jobs"),
    }
}

/// `2 failed (dts1 Failed, dts2 PrecheckFailed)`; nothing for no job.
fn listed(jobs: &[&Job], what: &str, remark: impl Fn(&Job) -> String) -> Option<String> {
    let name = |job: &&&Job| format!("{} {}", job.id(), remark(job));
    let mut names: Vec<String> = jobs.iter().take(NAMED).map(|job| name(&job)).collect();
    if jobs.len() > NAMED {
        names.push("…".into());
    }
    (!jobs.is_empty()).then(|| format!("{} {what} ({})", jobs.len(), names.join(", ")))
}

/// `label=value[unit];warning;critical;minimum`. A delay that nobody knows is left out.
fn performance_data(
    jobs: &[Job],
    flowing: &[&Job],
    failed: usize,
    behind: usize,
    rules: &Rules<'_>,
) -> String {
    let seconds =
        |limit: Option<Duration>| limit.map(|limit| limit.as_secs_f64().to_string()).unwrap_or_default();
    let mut data = vec![format!("jobs={};;;0", jobs.len()), format!("failed={failed};;0;0")];
    data.push(format!("behind={behind};;;0"));
    let longest = flowing.iter().filter_map(|job| job.delay()).max();
    data.extend(longest.map(|delay| {
        format!("max_delay={}s;{};{};0", delay.as_secs_f64(), seconds(rules.warn), seconds(rules.most))
    }));
    data.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const STRICT: Rules<'_> = Rules {
        most: Some(Duration::from_secs(30)),
        warn: Some(Duration::from_secs(10)),
        fail_on: &[Status::Failed, Status::PrecheckFailed],
    };

    fn job(id: &str, status: &str, delay: Option<&str>) -> Job {
        let mut job = Job::default();
        job.instance.synchronization_job_id = Some(id.into());
        job.instance.status = Some(status.into());
        job.instance.delay = delay.map(Into::into);
        job
    }

    fn verdict(jobs: &[Job]) -> (Level, String) {
        judge(jobs, &[], &STRICT)
    }

    #[test]
    fn all_is_well() {
        let (level, line) =
            verdict(&[job("dts1", "synchronizing", Some("3")), job("dts2", "Suspending", Some("900"))]);
        assert_eq!(level, Level::Ok);
        assert_eq!(line, "2 jobs | jobs=2;;;0 failed=0;;0;0 behind=0;;;0 max_delay=3s;10;30;0");
    }

    #[test]
    fn a_delay_between_the_limits_is_a_warning() {
        let (level, line) = verdict(&[job("dts1", "Synchronizing", Some("10.5"))]);
        assert_eq!(level, Level::Warning);
        assert!(line.starts_with("1 job, 1 behind by more than 10s (dts1 10s) | "), "{line}");
        assert_eq!(verdict(&[job("dts1", "Synchronizing", Some("10"))]).0, Level::Ok);
    }

    #[test]
    fn the_longest_delays_are_named_first() {
        let late = |id: &str, delay: &str| job(id, "Synchronizing", Some(delay));
        let (level, line) =
            verdict(&[late("a", "31"), late("b", "500"), late("c", "40"), late("d", "33"), late("e", "11")]);
        assert_eq!(level, Level::Critical);
        assert!(line.contains("4 behind by more than 30s (b 8m20s, c 40s, d 33s, …)"), "{line}");
        assert!(line.contains("max_delay=500s"), "{line}");
    }

    #[test]
    fn failed_jobs_are_critical_whatever_their_delay() {
        let (level, line) =
            verdict(&[job("dts1", "precheckfailed", None), job("dts2", "InitializeFailed", None)]);
        assert_eq!(level, Level::Critical);
        assert!(line.contains("1 failed (dts1 PrecheckFailed)") && !line.contains("max_delay"), "{line}");
    }

    #[test]
    fn what_is_not_known_is_not_ok() {
        assert_eq!(verdict(&[]).0, Level::Unknown);
        let (level, line) = verdict(&[job("dts1", "Synchronizing", Some("-1"))]);
        assert_eq!(level, Level::Unknown);
        assert!(line.contains("1 of unknown delay (dts1 Synchronizing)"), "{line}");
        let lenient = Rules { most: None, warn: None, fail_on: &[] };
        assert_eq!(judge(&[job("dts1", "Synchronizing", None)], &[], &lenient).0, Level::Ok);
    }

    #[test]
    fn a_region_that_cannot_be_asked_leaves_the_rest_in_doubt_but_not_a_failure() {
        let failures = ["cn-beijing Throttling.User: slow | down".to_owned()];
        let (level, line) = judge(&[job("dts1", "Synchronizing", Some("0"))], &failures, &STRICT);
        assert_eq!(level, Level::Unknown);
        assert!(line.contains("cannot ask: cn-beijing Throttling.User: slow / down |"), "{line}");
        assert_eq!(judge(&[job("dts1", "Failed", None)], &failures, &STRICT).0, Level::Critical);
    }
}
