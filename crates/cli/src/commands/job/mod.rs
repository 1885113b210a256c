//! `dts job`: one job in full.

pub(crate) mod facts;
mod view;

use std::io::{self, Write};

use clap::Args;

use crate::args::{ConnectionArgs, OutputArgs};
use crate::environment::Environment;
use crate::error::Error;
use crate::fleet::Sources;
use crate::output;
use crate::terminal::Terminal;
use facts::Facts;

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts job dtsexjk1alb116lbf1
  dts job dtsexjk1alb116lbf1 --all-regions -o yaml")]
pub(crate) struct JobArgs {
    /// The job's id
    #[arg(value_name = "ID")]
    id: String,

    #[command(flatten)]
    output: OutputArgs,

    #[command(flatten)]
    connection: ConnectionArgs,
}

pub(crate) async fn run(args: JobArgs, environment: &Environment) -> Result<(), Error> {
    let sources = Sources::open(&args.connection).await?;
    let facts = Facts::gather(&sources, &args.id).await?;
    let mut out = io::stdout().lock();
    match output::record(args.output.output, &facts.record(), &mut out)? {
        true => Ok(()),
        false => {
            let sheet = view::sheet(&facts, Terminal::of_stdout(environment.columns));
            Ok(out.write_all(sheet.as_bytes())?)
        }
    }
}
