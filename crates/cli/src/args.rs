//! The command line's grammar.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::commands::jobs::{Status, StatusParser, Tag};
use crate::output;

const AFTER_HELP: &str = "\
Examples:
  dts jobs --emulated              a sample fleet, no account needed
  dts jobs --region cn-hangzhou --status failed,precheckFailed
  dts jobs --tag env=prod --tag team -o csv > jobs.csv

Environment:
  ALIBABA_CLOUD_ACCESS_KEY_ID      the access key to sign with
  ALIBABA_CLOUD_ACCESS_KEY_SECRET  its secret
  ALIBABA_CLOUD_SECURITY_TOKEN     its token, if it is a temporary key
  ALIBABA_CLOUD_REGION_ID          the region, where --region is not given
  COLUMNS                          the width of tables, in a pipe too
  NO_COLOR                         set to anything: no colours

Exit status: 0 for success, 1 for a failure, 2 for a usage error.";

/// Alibaba Cloud DTS synchronization jobs at a glance (unofficial).
#[derive(Parser)]
#[command(name = "dts", version, after_help = AFTER_HELP, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// List synchronization jobs
    Jobs(JobsArgs),
    /// Run a local DTS to try things on
    Emulator(EmulatorArgs),
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  dts jobs --emulated
  dts jobs --name orders --status synchronizing
  dts jobs --tag env=prod --tag team
  dts jobs --status failed -o jsonl | jq -r .SynchronizationJobId")]
pub(crate) struct JobsArgs {
    /// Only jobs whose name contains this text
    #[arg(long, value_name = "TEXT")]
    pub(crate) name: Option<String>,

    /// Only jobs with this tag; up to 20 may be given, and all must match
    #[arg(long = "tag", value_name = "KEY[=VALUE]")]
    pub(crate) tags: Vec<Tag>,

    /// Only jobs in this state; several may be given, letter case does not count
    #[arg(long = "status", value_name = "STATUS", value_delimiter = ',', ignore_case = true)]
    #[arg(value_parser = StatusParser)]
    pub(crate) statuses: Vec<Status>,

    /// How many jobs to ask for at a time; the service's own choice is 30
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..=100))]
    pub(crate) page_size: Option<i64>,

    /// How to write the list
    #[arg(short, long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) output: output::Format,

    #[command(flatten)]
    pub(crate) connection: ConnectionArgs,
}

/// Whom to ask.
#[derive(Debug, Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct ConnectionArgs {
    /// The region to ask, such as cn-hangzhou
    #[arg(long, value_name = "REGION")]
    pub(crate) region: Option<String>,

    /// Ask this host instead of the region's own
    #[arg(long, value_name = "URL")]
    pub(crate) endpoint: Option<String>,

    /// Ask an emulator that lives as long as this command, with a sample fleet
    #[arg(long, conflicts_with = "endpoint")]
    pub(crate) emulated: bool,

    /// The format in which answers travel
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) wire: WireFormat,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum WireFormat {
    #[default]
    Json,
    Xml,
}

impl From<WireFormat> for aliyun_wire::Format {
    fn from(format: WireFormat) -> Self {
        match format {
            WireFormat::Json => Self::Json,
            WireFormat::Xml => Self::Xml,
        }
    }
}

/// Not `Debug`: it holds a secret.
#[derive(Args)]
#[command(after_help = "\
Examples:
  dts emulator
  dts emulator --jobs 5000 --data fleet.db
  dts emulator --listen 127.0.0.1:9000 --access-key-id my-id --access-key-secret my-secret

It runs until Ctrl-C and answers from a made-up fleet of jobs. Nothing leaves this machine.")]
pub(crate) struct EmulatorArgs {
    /// The address to listen on
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8420")]
    pub(crate) listen: SocketAddr,

    /// The SQLite file that keeps the jobs; without it they live in memory
    #[arg(long, value_name = "FILE")]
    pub(crate) data: Option<PathBuf>,

    /// How many jobs the sample fleet has
    #[arg(long, value_name = "N", default_value_t = 120)]
    pub(crate) jobs: usize,

    /// What the sample fleet is made from: the same number gives the same one
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) seed: u64,

    /// The access key that requests have to be signed with, testid by default
    #[arg(long, value_name = "ID", requires = "access_key_secret")]
    pub(crate) access_key_id: Option<String>,

    /// Its secret, testsecret by default
    #[arg(long, value_name = "SECRET", requires = "access_key_id", hide_default_value = true)]
    pub(crate) access_key_secret: Option<String>,
}
