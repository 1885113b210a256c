//! Whom to ask, as whom, and how.

use std::time::Duration;

use clap::{Args, ValueEnum};

use crate::duration;

/// Whom to ask, as whom, and how.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct ConnectionArgs {
    /// The region to ask, such as cn-hangzhou; several are asked side by side
    #[arg(long = "region", value_name = "REGION", value_delimiter = ',')]
    pub(crate) regions: Vec<String>,

    /// Ask every region
    #[arg(long, conflicts_with = "regions")]
    pub(crate) all_regions: bool,

    /// The profile of the aliyun CLI to take credentials and region from; several are asked side by side
    #[arg(long = "profile", value_name = "NAME", value_delimiter = ',')]
    pub(crate) profiles: Vec<String>,

    /// Ask this host instead of the region's own
    #[arg(long, value_name = "URL")]
    pub(crate) endpoint: Option<String>,

    /// Ask an emulator that lives as long as this command, with a sample fleet
    #[arg(long, conflicts_with_all = ["endpoint", "profiles"])]
    pub(crate) emulated: bool,

    /// The format in which answers travel
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) wire: WireFormat,

    /// The version of the signature
    #[arg(long, value_name = "VERSION", value_enum, default_value_t)]
    pub(crate) signature: SignatureVersion,

    /// How long a call may take with all its attempts; 2m if nothing is said
    #[arg(long = "call-timeout", value_name = "DURATION", value_parser = duration::parse)]
    pub(crate) call_timeout: Option<Duration>,

    /// How many times a call that failed for a passing reason is repeated; 2 if nothing is said
    #[arg(long, value_name = "N")]
    pub(crate) retries: Option<u32>,

    /// How many regions and jobs are asked at the same time
    #[arg(long, value_name = "N", default_value_t = Self::CONCURRENCY)]
    pub(crate) concurrency: usize,

    /// Tell of every attempt on standard error
    #[arg(short, long)]
    pub(crate) verbose: bool,
}

impl ConnectionArgs {
    const CONCURRENCY: usize = 8;
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

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum SignatureVersion {
    /// HMAC-SHA1 over all parameters
    #[default]
    V1,
    /// ACS3-HMAC-SHA256 over query, headers and body
    V3,
}

impl From<SignatureVersion> for aliyun_transport::Signature {
    fn from(version: SignatureVersion) -> Self {
        match version {
            SignatureVersion::V1 => Self::V1,
            SignatureVersion::V3 => Self::V3,
        }
    }
}
