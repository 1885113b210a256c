//! `dts start`, `suspend`, `reset` and `delete`: what takes no more than a job.

use aliyun_dts::{
    DeleteSynchronizationJob, ResetSynchronizationJob, StartSynchronizationJob, SuspendSynchronizationJob,
};
use clap::Args;

use crate::act::{self, FollowArgs, Goal, Plan, Target, TargetArgs, Verb};
use crate::environment::Environment;
use crate::error::Error;

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts start dtsexjk1alb116lbf1 --wait --timeout 1h
  dts suspend --tag team=orders --yes
  dts reset dtsexjk1alb116lbf1 --dry-run
  dts jobs --status failed -o id | xargs dts start --wait

Exit status: 0 for success, 1 for a failure, 2 for a usage error, 3 when a job failed while it was waited for, 4 when
the time was over first.")]
pub(crate) struct LifeCycleArgs {
    #[command(flatten)]
    targets: TargetArgs,

    #[command(flatten)]
    follow: FollowArgs,
}

const FAILED: &[&str] = &["PrecheckFailed", "InitializeFailed", "Failed"];

pub(crate) async fn start(args: LifeCycleArgs, environment: &Environment) -> Result<(), Error> {
    let verb = Verb { present: "start", past: "started", is_final: false };
    let goal = Goal::State { reached: &["Synchronizing", "Finished"], failed: FAILED };
    act::perform(args.plan(verb, goal), environment, |target| {
        let request = StartSynchronizationJob::new().synchronization_job_id(&target.id);
        match target.direction_name() {
            Some(direction) => request.synchronization_direction(direction),
            None => request,
        }
    })
    .await
}

pub(crate) async fn suspend(args: LifeCycleArgs, environment: &Environment) -> Result<(), Error> {
    let verb = Verb { present: "suspend", past: "suspended", is_final: false };
    let goal = Goal::State { reached: &["Suspending"], failed: FAILED };
    act::perform(args.plan(verb, goal), environment, |target| {
        let request = SuspendSynchronizationJob::new().synchronization_job_id(&target.id);
        match target.direction_name() {
            Some(direction) => request.synchronization_direction(direction),
            None => request,
        }
    })
    .await
}

pub(crate) async fn reset(args: LifeCycleArgs, environment: &Environment) -> Result<(), Error> {
    let verb = Verb { present: "reset", past: "reset", is_final: true };
    let goal = Goal::State { reached: &["NotStarted", "NotConfigured"], failed: &[] };
    act::perform(args.plan(verb, goal), environment, |target| {
        let request = ResetSynchronizationJob::new().synchronization_job_id(&target.id);
        match target.direction_name() {
            Some(direction) => request.synchronization_direction(direction),
            None => request,
        }
    })
    .await
}

pub(crate) async fn delete(args: LifeCycleArgs, environment: &Environment) -> Result<(), Error> {
    let verb = Verb { present: "delete", past: "deleted", is_final: true };
    let request = |target: &Target| DeleteSynchronizationJob::new().synchronization_job_id(&target.id);
    act::perform(args.plan(verb, Goal::Gone), environment, request).await
}

impl LifeCycleArgs {
    fn plan(&self, verb: Verb, goal: Goal) -> Plan<'_> {
        Plan { verb, targets: &self.targets, follow: Some((&self.follow, goal)) }
    }
}
