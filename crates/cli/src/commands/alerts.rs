//! `dts alerts`: who is told when a job fails or falls behind.

use std::time::Duration;

use aliyun_dts::ConfigureSynchronizationJobAlert;
use clap::{Args, Subcommand};

use crate::act::{self, Plan, TargetArgs, Verb};
use crate::duration;
use crate::environment::Environment;
use crate::error::Error;

#[derive(Args)]
pub(crate) struct AlertsArgs {
    #[command(subcommand)]
    command: AlertsCommand,
}

#[derive(Subcommand)]
enum AlertsCommand {
    /// Set the alerts of jobs
    Set(SetArgs),
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts alerts set dtsexjk1alb116lbf1 --delay 60s --errors --phone 13900000000
  dts alerts set --tag env=test --no-delay --no-errors --yes
  dts unalerted -o id | xargs dts alerts set --delay 60s --errors

dts job ID shows the alerts of a job.")]
struct SetArgs {
    /// Tell when it is behind by more than this; 10 s or more is advised
    #[arg(long, value_name = "DURATION", value_parser = duration::parse)]
    delay: Option<Duration>,

    /// Do not tell when it is behind
    #[arg(long, conflicts_with = "delay")]
    no_delay: bool,

    /// Tell when it fails
    #[arg(long)]
    errors: bool,

    /// Do not tell when it fails
    #[arg(long, conflicts_with = "errors")]
    no_errors: bool,

    /// The phones to tell, at most 10; the service takes numbers of mainland China
    #[arg(long = "phone", value_name = "NUMBER", value_delimiter = ',')]
    phones: Vec<String>,

    #[command(flatten)]
    targets: TargetArgs,
}

pub(crate) async fn run(args: AlertsArgs, environment: &Environment) -> Result<(), Error> {
    let AlertsCommand::Set(args) = args.command;
    if args.delay.is_none() && !(args.no_delay || args.errors || args.no_errors) {
        return Err(Error::usage("nothing to set: give --delay, --no-delay, --errors or --no-errors"));
    }
    let verb = Verb { present: "set the alerts of", past: "set", is_final: false };
    let plan = Plan { verb, targets: &args.targets, follow: None };
    act::perform(plan, environment, |target| {
        let mut request = args.request().synchronization_job_id(&target.id);
        if let Some(direction) = target.direction_name() {
            request = request.synchronization_direction(direction);
        }
        request
    })
    .await
}

impl SetArgs {
    fn request(&self) -> ConfigureSynchronizationJobAlert {
        let mut request = ConfigureSynchronizationJobAlert::new();
        let phones = (!self.phones.is_empty()).then(|| self.phones.join(","));
        if let Some(delay) = self.delay {
            request = request.delay_alert_status("enable").delay_over_seconds(delay.as_secs());
            request.delay_alert_phone = phones.as_ref().map(Into::into);
        }
        if self.no_delay {
            request = request.delay_alert_status("disable");
        }
        if self.errors {
            request = request.error_alert_status("enable");
            request.error_alert_phone = phones.as_ref().map(Into::into);
        }
        if self.no_errors {
            request = request.error_alert_status("disable");
        }
        request
    }
}
