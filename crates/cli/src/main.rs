//! `dts`: a command line for Alibaba Cloud DTS synchronization jobs.

mod act;
mod args;
mod clock;
mod commands;
mod connection;
mod duration;
mod environment;
mod error;
mod file;
mod fleet;
mod lang;
mod monitor;
mod output;
mod parallel;
mod similar;
mod terminal;
mod timestamp;

use std::process::ExitCode;

use clap::FromArgMatches;

use crate::args::{Cli, grammar};
use crate::environment::Environment;
use crate::error::Error;

#[tokio::main]
async fn main() -> ExitCode {
    let environment = Environment::read();
    let arguments: Vec<String> = std::env::args_os().map(|a| a.to_string_lossy().into_owned()).collect();
    let as_json = args::wants_json(&arguments);
    let lang = lang::choose(&arguments, environment.locale.as_deref());
    if let Err(error) = commands::call::choose(&arguments) {
        return error.report(as_json);
    }
    let grammar = lang::localized(grammar(), lang);
    let parsed = grammar.try_get_matches().and_then(|matches| Cli::from_arg_matches(&matches));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) if as_json && error.use_stderr() => {
            return Error::usage(args::message(&error)).report(true);
        }
        Err(error) => error.exit(),
    };
    match commands::run(cli.command, &environment).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => error.report(as_json),
    }
}
