//! What `dts` can do, a module a command.

pub(crate) mod alerts;
pub(crate) mod call;
pub(crate) mod check;
pub(crate) mod configure;
pub(crate) mod create;
pub(crate) mod emulator;
pub(crate) mod expiring;
pub(crate) mod explain;
pub(crate) mod job;
pub(crate) mod jobs;
pub(crate) mod life_cycle;
pub(crate) mod manual;
pub(crate) mod objects;
pub(crate) mod precheck;
pub(crate) mod progress;
pub(crate) mod serve;
pub(crate) mod sign;
pub(crate) mod summary;
pub(crate) mod tags;
pub(crate) mod unalerted;
pub(crate) mod upgrade;
pub(crate) mod wait;
pub(crate) mod watch;

use crate::args::Command;
use crate::environment::Environment;
use crate::error::Error;

pub(crate) async fn run(command: Command, environment: &Environment) -> Result<(), Error> {
    match command {
        Command::Jobs(args) => jobs::run(args, environment).await,
        Command::Job(args) => job::run(args, environment).await,
        Command::Precheck(args) => precheck::run(args, environment).await,
        Command::Progress(args) => progress::run(args, environment).await,
        Command::Summary(args) => summary::run(args, environment).await,
        Command::Expiring(args) => expiring::run(args, environment).await,
        Command::Unalerted(args) => unalerted::run(args, environment).await,
        Command::Explain(args) => explain::run(args, environment),
        Command::Create(args) => create::run(args).await,
        Command::Configure(args) => configure::run(*args, environment).await,
        Command::Start(args) => life_cycle::start(args, environment).await,
        Command::Suspend(args) => life_cycle::suspend(args, environment).await,
        Command::Reset(args) => life_cycle::reset(args, environment).await,
        Command::Delete(args) => life_cycle::delete(args, environment).await,
        Command::Objects(args) => objects::run(args, environment).await,
        Command::Tags(args) => tags::run(args, environment).await,
        Command::Alerts(args) => alerts::run(args, environment).await,
        Command::Upgrade(args) => upgrade::upgrade(args, environment).await,
        Command::Renew(args) => upgrade::renew(args, environment).await,
        Command::Watch(args) => watch::run(args).await,
        Command::Check(args) => check::run(args).await,
        Command::Wait(args) => wait::run(args).await,
        Command::Serve(args) => serve::run(args).await,
        Command::Call(args) => call::run(args).await,
        Command::Sign(args) => sign::run(args, environment),
        Command::Completions(args) => manual::completions(args),
        Command::Man(args) => manual::man(args),
        Command::Emulator(args) => emulator::run(args).await,
    }
}
