//! `dts configure`: what a job synchronizes, from where to where; and `dts configure list`: the profiles.

mod endpoint;
mod profiles;
mod request;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::objects::ObjectArgs;
use crate::act::{self, FollowArgs, Goal, Plan, TargetArgs, Verb};
use crate::environment::Environment;
use crate::error::Error;
use endpoint::{DestinationArgs, SourceArgs};

#[derive(Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "\
Examples:
  dts configure dtsexjk1alb116lbf1 --file job.yaml --wait
  dts configure dtsexjk1alb116lbf1 --job-name orders --object shop \\
      --source-type RDS --source-id rm-1 --destination-type RDS --destination-id rm-2
  dts configure list               the profiles of the aliyun CLI

A file has the names of the API; a flag counts more than what the file says:
  SynchronizationJobName: orders
  SourceEndpoint: {InstanceType: RDS, InstanceId: rm-1}
  DestinationEndpoint: {InstanceType: ECS, InstanceId: i-1, Port: 3306, UserName: dts}
  StructureInitialization: true
  DataInitialization: true
  SynchronizationObjects: [{DBName: shop, TableIncludes: [{TableName: orders}]}]

Passwords are better kept out of files and shell histories: DTS_SOURCE_PASSWORD and DTS_DESTINATION_PASSWORD are
read from the environment. A configured job begins by itself, with the prechecks, unless --no-start is given."
)]
pub(crate) struct ConfigureArgs {
    #[command(subcommand)]
    command: Option<ConfigureCommand>,

    /// A YAML or JSON file with the names of the API; - is standard input
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,

    /// What the job is called
    #[arg(long, value_name = "NAME")]
    job_name: Option<String>,

    #[command(flatten)]
    objects: ObjectArgs,

    /// Do not copy the schema first
    #[arg(long)]
    no_schema: bool,

    /// Do not copy the rows first
    #[arg(long)]
    no_data: bool,

    /// Do not start the job
    #[arg(long)]
    no_start: bool,

    #[command(flatten)]
    source: SourceArgs,

    #[command(flatten)]
    destination: DestinationArgs,

    #[command(flatten)]
    targets: TargetArgs,

    #[command(flatten)]
    follow: FollowArgs,
}

#[derive(Subcommand)]
enum ConfigureCommand {
    /// List the profiles of the aliyun CLI
    List(profiles::ListArgs),
}

pub(crate) async fn run(args: ConfigureArgs, environment: &Environment) -> Result<(), Error> {
    if let Some(ConfigureCommand::List(list)) = args.command {
        return profiles::list(list, environment);
    }
    let request = request::build(&args)?;
    let verb = Verb { present: "configure", past: "configured", is_final: false };
    let goal = match args.no_start {
        true => Goal::State { reached: &["NotStarted", "PreCheckPass"], failed: &["PrecheckFailed"] },
        false => Goal::State {
            reached: &["Synchronizing"],
            failed: &["PrecheckFailed", "InitializeFailed", "Failed"],
        },
    };
    let plan = Plan { verb, targets: &args.targets, follow: Some((&args.follow, goal)) };
    act::perform(plan, environment, |target| {
        let request = request.clone().synchronization_job_id(&target.id);
        match target.direction_name() {
            Some(direction) => request.synchronization_direction(direction),
            None => request,
        }
    })
    .await
}
