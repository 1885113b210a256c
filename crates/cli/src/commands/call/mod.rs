//! `dts call`: any operation by its own name, with its own parameters.

mod catalogue;
mod grammar;

use std::io::{self, Write};

use aliyun_wire::{Record, parameters};

pub(crate) use catalogue::choose;
pub(crate) use grammar::CallArgs;

use crate::connection::NOT_SENT;
use crate::error::Error;
use crate::fleet::Sources;
use crate::output::{self, Format};

pub(crate) async fn run(args: CallArgs) -> Result<(), Error> {
    let sources = match args.dry_run {
        true => Sources::open_dry(&args.connection).await?,
        false => Sources::open(&args.connection).await?,
    };
    let [source] = sources.all() else {
        return Err(Error::usage("an operation is called in one region and account"));
    };
    let shapes = catalogue::schema()?.operation(args.operation.name);
    let shapes =
        shapes.ok_or_else(|| Error::failure(format_args!("{} has no shape", args.operation.name)))?;
    let (mut request, mut answer) = (shapes.request(), shapes.answer());
    parameters::decode_into(&args.values, &mut request).map_err(Error::usage)?;
    match source.client().send_into(args.operation, &request, &mut answer).await {
        Ok(_) => write(args.output.output, &answer),
        Err(error) if args.dry_run && error.to_string().contains(NOT_SENT) => Ok(()),
        Err(error) => Err(sources.explain(&error)),
    }
}

/// An answer is a record of many shapes: what is meant for people is YAML.
fn write(format: Format, answer: &dyn Record) -> Result<(), Error> {
    let mut out = io::stdout().lock();
    if !output::record(format, answer, &mut out)? {
        output::record(Format::Yaml, answer, &mut out)?;
    }
    Ok(out.flush()?)
}
