//! What `dts` can do, a module a command.

mod emulator;
pub(crate) mod jobs;

use crate::args::Command;
use crate::environment::Environment;
use crate::error::Error;

pub(crate) async fn run(command: Command, environment: &Environment) -> Result<(), Error> {
    match command {
        Command::Jobs(args) => jobs::run(args, environment).await,
        Command::Emulator(args) => emulator::run(args).await,
    }
}
