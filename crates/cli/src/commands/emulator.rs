//! `dts emulator`: a local DTS until Ctrl-C.

use std::io::{self, Write};

use aliyun_emulator::Emulator;

use crate::args::EmulatorArgs;
use crate::error::Error;

pub(crate) async fn run(args: EmulatorArgs) -> Result<(), Error> {
    let secret_is_given = args.access_key_secret.is_some();
    let emulator = start(args).await?;
    // Listening for Ctrl-C begins before the greeting: whoever has read that may press it.
    let interrupted = async { tokio::signal::ctrl_c().await.map_err(deaf) };
    let greeted = async { greet(&emulator, secret_is_given).map_err(Error::from) };
    tokio::try_join!(biased; interrupted, greeted)?;
    emulator.stop().await;
    Ok(())
}

async fn start(args: EmulatorArgs) -> Result<Emulator, Error> {
    let mut builder = Emulator::builder().listen(args.listen).jobs(args.jobs).seed(args.seed);
    if let Some(data) = args.data {
        builder = builder.data(data);
    }
    if let (Some(id), Some(secret)) = (args.access_key_id, args.access_key_secret) {
        builder = builder.access_key(&id, &secret);
    }
    builder.start().await.map_err(explained)
}

fn explained(error: aliyun_emulator::Error) -> Error {
    let failure = Error::failure(&error);
    match error.is_listen() {
        true => failure.hint("--listen 127.0.0.1:0 takes any free port"),
        false => failure,
    }
}

fn deaf(error: io::Error) -> Error {
    Error::failure(format_args!("cannot wait for Ctrl-C: {error}"))
}

/// Prints, ready to be pasted into another shell, how to reach it. A secret that the user chose stays untold.
fn greet(emulator: &Emulator, secret_is_given: bool) -> io::Result<()> {
    let (url, id) = (emulator.url(), emulator.access_key_id());
    let secret = match secret_is_given {
        true => "'the secret that you chose'",
        false => emulator.credentials().access_key_secret(),
    };
    let greeting = format!(
        "export ALIBABA_CLOUD_ACCESS_KEY_ID={id}\n\
         export ALIBABA_CLOUD_ACCESS_KEY_SECRET={secret}\n\
         dts jobs --endpoint {url}\n"
    );
    let mut out = io::stdout().lock();
    out.write_all(greeting.as_bytes())?;
    out.flush()?;
    let _ = writeln!(io::stderr(), "an emulated DTS listens on {url}; Ctrl-C stops it");
    Ok(())
}
