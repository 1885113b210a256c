//! The command line's grammar: the commands, and the flags that several of them share. What a command alone takes
//! stands with the command.

mod connection;

pub(crate) use connection::{ConnectionArgs, SignatureVersion};

use clap::{Args, Parser, Subcommand};

use crate::commands::{
    alerts, call, check, configure, create, emulator, expiring, explain, job, jobs, life_cycle, manual,
    objects, precheck, progress, serve, sign, summary, tags, unalerted, upgrade, wait, watch,
};
use crate::lang::Lang;
use crate::output;

const AFTER_HELP: &str = "\
Examples:
  dts jobs --emulated                              a sample fleet, no account needed
  dts jobs --all-regions --filter 'delay>60' --sort -delay
  dts precheck dtsexjk1alb116lbf1                  what failed, and how to repair it
  dts expiring --within 30d
  dts start dtsexjk1alb116lbf1 --wait

Environment:
  ALIBABA_CLOUD_ACCESS_KEY_ID      the access key to sign with
  ALIBABA_CLOUD_ACCESS_KEY_SECRET  its secret
  ALIBABA_CLOUD_SECURITY_TOKEN     its token, if it is a temporary key
  ALIBABA_CLOUD_REGION_ID          the region, where --region is not given
  ALIBABA_CLOUD_PROFILE            the profile of the aliyun CLI, where --profile is not given
  LC_ALL, LC_MESSAGES, LANG        zh_CN and the like: headings and help in Chinese
  COLUMNS                          the width of tables, in a pipe too
  NO_COLOR                         set to anything: no colours

Exit status: 0 for success, 1 for a failure, 2 for a usage error, 3 when a job that was waited for has failed, 4 when
the time was over first. dts check has the statuses of monitoring plugins.

With -o json errors are JSON too, one object a line on standard error.";

/// Alibaba Cloud DTS synchronization jobs at a glance (unofficial).
#[derive(Parser)]
#[command(name = "dts", version, after_help = AFTER_HELP, max_term_width = 100)]
pub(crate) struct Cli {
    /// The language of headings and of this help; that of the locale if nothing is said
    #[arg(long, value_name = "LANG", value_enum, global = true)]
    lang: Option<Lang>,

    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// List synchronization jobs
    Jobs(jobs::JobsArgs),
    /// Show one job in full
    Job(job::JobArgs),
    /// Show what the prechecks of a job found, and how to repair it
    Precheck(precheck::PrecheckArgs),
    /// Show how far the initialization of a job is, table by table
    Progress(progress::ProgressArgs),
    /// Count jobs by state, region and class, and show the worst delays
    Summary(summary::SummaryArgs),
    /// List pre-paid jobs that expire soon
    Expiring(expiring::ExpiringArgs),
    /// List jobs without a delay or error alert
    Unalerted(unalerted::UnalertedArgs),
    /// Explain an error code, a state or a precheck
    Explain(explain::ExplainArgs),
    /// Buy a job
    Create(create::CreateArgs),
    /// Say what a job synchronizes, from where to where; or list profiles
    Configure(Box<configure::ConfigureArgs>),
    /// Start jobs, or go on with paused and failed ones
    Start(life_cycle::LifeCycleArgs),
    /// Pause jobs
    Suspend(life_cycle::LifeCycleArgs),
    /// Release the task of a job and clear its configuration
    Reset(life_cycle::LifeCycleArgs),
    /// Release jobs for good
    Delete(life_cycle::LifeCycleArgs),
    /// Show or change which databases and tables a job synchronizes
    Objects(objects::ObjectsArgs),
    /// List, add or remove tags
    Tags(tags::TagsArgs),
    /// Set who is told when a job fails or falls behind
    Alerts(alerts::AlertsArgs),
    /// Raise the class of a job, or make it a two-way one
    Upgrade(upgrade::UpgradeArgs),
    /// Pay for more time in advance
    Renew(upgrade::RenewArgs),
    /// Watch jobs on a whole screen
    Watch(watch::WatchArgs),
    /// Judge jobs in one line, for cron and monitoring plugins
    Check(check::CheckArgs),
    /// Wait until a job is in a state
    Wait(wait::WaitArgs),
    /// Serve metrics for Prometheus, and a web page
    Serve(serve::ServeArgs),
    /// Call any operation by its own name
    Call(call::CallArgs),
    /// Show the steps of a signature, to hold another client's against
    Sign(sign::SignArgs),
    /// Print a script with which a shell completes commands and flags
    Completions(manual::CompletionsArgs),
    /// Print the manual
    Man(manual::ManArgs),
    /// Run a local DTS to try things on
    Emulator(emulator::EmulatorArgs),
}

/// How a list is written.
#[derive(Clone, Debug, Args)]
pub(crate) struct OutputArgs {
    /// How to write it
    #[arg(short, long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) output: output::Format,
}

/// Whether the command line asks for JSON, so that errors, even those of the grammar, are to be JSON too.
pub(crate) fn wants_json(arguments: &[String]) -> bool {
    let is_json = |value: &str| matches!(value, "json" | "jsonl");
    let joined = |argument: &String| {
        let value = argument.strip_prefix("--output=").or_else(|| argument.strip_prefix("-o"));
        value.is_some_and(|value| is_json(value.trim_start_matches('=')))
    };
    let apart = |pair: &[String]| matches!(pair[0].as_str(), "-o" | "--output") && is_json(&pair[1]);
    arguments.iter().any(joined) || arguments.windows(2).any(apart)
}

/// What the grammar refuses, in one line.
pub(crate) fn message(error: &clap::Error) -> String {
    let text = error.to_string();
    let lines = text.lines().map(str::trim).take_while(|line| !line.starts_with("Usage:"));
    let message = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("; ");
    message.trim_start_matches("error: ").to_owned()
}

/// The whole grammar. A command without a time-out of its own takes `--timeout` for that of its calls.
pub(crate) fn grammar() -> clap::Command {
    <Cli as clap::CommandFactory>::command().mut_subcommands(|command| {
        let takes = |name: &str| command.get_arguments().any(|argument| argument.get_id() == name);
        match takes("call_timeout") && !takes("timeout") {
            true => command.mut_arg("call_timeout", |argument| argument.visible_alias("timeout")),
            false => command,
        }
    })
}
