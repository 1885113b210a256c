//! The flags of the commands that keep asking.

use std::time::Duration;

use clap::Args;

use crate::duration;

/// How often the service is asked.
#[derive(Clone, Copy, Debug, Args)]
#[command(next_help_heading = "Polling")]
pub(crate) struct PollingArgs {
    /// How often all jobs are asked for
    #[arg(long, value_name = "DURATION", value_parser = interval, default_value = "30s")]
    pub(crate) interval: Duration,

    /// How many calls a second are made at most, over all regions and profiles
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_000), default_value_t = 5)]
    pub(crate) max_calls_per_second: u32,
}

/// A length of time that leaves the service in peace.
pub(crate) fn interval(text: &str) -> Result<Duration, String> {
    match duration::parse(text)? {
        interval if interval < Duration::from_secs(1) => Err(format!("{text:?} is less than a second")),
        interval => Ok(interval),
    }
}
