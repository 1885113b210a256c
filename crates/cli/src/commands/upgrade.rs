//! `dts upgrade` and `dts renew`: what is paid for.

use aliyun_dts::{RenewInstance, TransferInstanceClass, UpgradeTwoWay};
use clap::{Args, ValueEnum};

use crate::act::{self, Plan, Target, TargetArgs, Verb};
use crate::environment::Environment;
use crate::error::Error;

/// How much a job may carry.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Class {
    /// Up to about 200 records a second
    Micro,
    /// Up to about 2,000 records a second
    Small,
    /// Up to about 5,000 records a second
    Medium,
    /// Without a limit
    Large,
}

impl Class {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Class::Micro => "micro",
            Class::Small => "small",
            Class::Medium => "medium",
            Class::Large => "large",
        }
    }
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts upgrade dtsexjk1alb116lbf1 --class large
  dts upgrade dtsexjk1alb116lbf1 --class medium --two-way

A class can only be raised.")]
pub(crate) struct UpgradeArgs {
    /// The class to raise it to
    #[arg(long, value_name = "CLASS", value_enum)]
    class: Class,

    /// Make a one-way job a two-way one; both ends have to be MySQL, and the job has to be Synchronizing
    #[arg(long)]
    two_way: bool,

    #[command(flatten)]
    targets: TargetArgs,
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts renew dtsexjk1alb116lbf1 --months 3
  dts expiring --within 7d -o id | xargs dts renew --months 1")]
pub(crate) struct RenewArgs {
    /// For how many months
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=60))]
    #[arg(required_unless_present = "years", conflicts_with = "years")]
    months: Option<u32>,

    /// For how many years
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=5))]
    years: Option<u32>,

    #[command(flatten)]
    targets: TargetArgs,
}

pub(crate) async fn upgrade(args: UpgradeArgs, environment: &Environment) -> Result<(), Error> {
    let verb = Verb { present: "upgrade", past: "upgraded", is_final: false };
    let plan = Plan { verb, targets: &args.targets, follow: None };
    let class = args.class.name();
    if args.two_way {
        let request = |target: &Target| UpgradeTwoWay::new().instance_id(&target.id).instance_class(class);
        return act::perform(plan, environment, request).await;
    }
    act::perform(plan, environment, |target| {
        TransferInstanceClass::new().dts_job_id(target.task_id()).instance_class(class).order_type("UPGRADE")
    })
    .await
}

pub(crate) async fn renew(args: RenewArgs, environment: &Environment) -> Result<(), Error> {
    let verb = Verb { present: "renew", past: "renewed", is_final: false };
    let plan = Plan { verb, targets: &args.targets, follow: None };
    let (period, number) = match args.years {
        Some(years) => ("Year", years),
        None => ("Month", args.months.unwrap_or(1)),
    };
    act::perform(plan, environment, |target| {
        let request = RenewInstance::new().dts_job_id(target.task_id()).charge_type("PREPAY");
        request.period(period).buy_count(number)
    })
    .await
}
