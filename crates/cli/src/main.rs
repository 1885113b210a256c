//! `dts`: a command line for Alibaba Cloud DTS synchronization jobs.

mod args;
mod commands;
mod connection;
mod environment;
mod error;
mod output;
mod terminal;

use std::process::ExitCode;

use clap::Parser;

use crate::args::Cli;
use crate::environment::Environment;

#[tokio::main]
async fn main() -> ExitCode {
    match commands::run(Cli::parse().command, &Environment::read()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => error.report(),
    }
}
