//! `dts call`: any operation by its own name, with its own parameters.

mod dispatch;
mod grammar;

use std::io::{self, Write};

use aliyun_wire::Record;

pub(crate) use grammar::CallArgs;

use crate::connection::NOT_SENT;
use crate::error::Error;
use crate::fleet::Sources;
use crate::output::{self, Format};
use dispatch::Failure;

pub(crate) async fn run(args: CallArgs) -> Result<(), Error> {
    let sources = match args.dry_run {
        true => Sources::open_dry(&args.connection).await?,
        false => Sources::open(&args.connection).await?,
    };
    let [source] = sources.all() else {
        return Err(Error::usage("an operation is called in one region and account"));
    };
    match dispatch::call(source.client(), args.operation.name, &args.values).await {
        Some(Ok(answer)) => write(args.output.output, &*answer),
        Some(Err(Failure::Call(error))) if args.dry_run && error.to_string().contains(NOT_SENT) => Ok(()),
        Some(Err(Failure::Call(error))) => Err(sources.explain(&error)),
        Some(Err(Failure::Parameters(error))) => Err(error),
        None => Err(Error::failure(format_args!("{} is not known here", args.operation.name))),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn every_operation_is_known() {
        let client = aliyun_transport::Client::builder()
            .endpoint("http://127.0.0.1:1")
            .credentials(aliyun_transport::Credentials::new("testid", "testsecret"))
            .build()
            .await
            .unwrap();
        for operation in aliyun_dts::PRODUCT.operations {
            // A value that no parameter takes ends the call before it is sent.
            let values = [("\u{0}.x".to_owned(), String::new()), ("PageSize".to_owned(), "x".to_owned())];
            assert!(dispatch::call(&client, operation.name, &values).await.is_some(), "{}", operation.name);
        }
    }
}
