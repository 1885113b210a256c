//! `dts emulator`: a local DTS until Ctrl-C.

use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::PathBuf;

use aliyun_emulator::{AccessKey, Builder, Clock, Emulator, Fault};
use clap::Args;

use crate::error::Error;

/// Not `Debug`: it holds a secret.
#[derive(Args)]
#[command(after_help = "\
Examples:
  dts emulator
  dts emulator --jobs 5000 --data fleet.db
  dts emulator --speed 60 --fault throttle:rate=0.1 --fault unavailable:rate=0.02,operation=Describe*
  dts emulator --listen 127.0.0.1:9000 --access-key-id my-id --access-key-secret my-secret
  dts emulator --key auditor:secret,read-only --fault-file faults.txt

It runs until Ctrl-C and answers from a made-up fleet of jobs. Nothing leaves this machine.")]
pub(crate) struct EmulatorArgs {
    /// The address to listen on
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8420")]
    listen: SocketAddr,

    /// The SQLite file that keeps the jobs; without it they live in memory
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,

    /// How many jobs the sample fleet has
    #[arg(long, value_name = "N", default_value_t = 120)]
    jobs: usize,

    /// What the sample fleet is made from: the same number gives the same one
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,

    /// How much faster the jobs live than time passes, such as 60 for a minute a second
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0)]
    speed: f64,

    /// What goes wrong on purpose, such as throttle:rate=0.1 or slow-body:delay=2s,operation=Describe*; several may be
    /// given
    #[arg(long = "fault", value_name = "FAULT")]
    faults: Vec<Fault>,

    /// A file of faults, one a line; they come after those of --fault
    #[arg(long, value_name = "FILE")]
    fault_file: Option<PathBuf>,

    /// The access key that requests have to be signed with, testid by default
    #[arg(long, value_name = "ID", requires = "access_key_secret")]
    access_key_id: Option<String>,

    /// Its secret, testsecret by default
    #[arg(long, value_name = "SECRET", requires = "access_key_id", hide_default_value = true)]
    access_key_secret: Option<String>,

    /// Another access key, as ID:SECRET; with read-only, inactive, token=TOKEN or expires=2026-12-01T00:00:00Z after
    /// commas; several may be given
    #[arg(long = "key", value_name = "KEY")]
    keys: Vec<String>,

    /// A bearer token that is let in; several may be given
    #[arg(long = "bearer-token", value_name = "TOKEN")]
    bearer_tokens: Vec<String>,
}

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
    builder = builder.clock(Clock::scaled(args.speed));
    builder = args.faults.into_iter().chain(faults_of(args.fault_file)?).fold(builder, Builder::fault);
    if let Some(data) = args.data {
        builder = builder.data(data);
    }
    if let (Some(id), Some(secret)) = (args.access_key_id, args.access_key_secret) {
        builder = builder.access_key(&id, &secret);
    }
    for key in args.keys {
        // Not while the command line is read: that would repeat a secret in its complaint.
        let key: AccessKey = key.parse().map_err(|error| Error::usage(format_args!("--key: {error}")))?;
        builder = builder.add_key(key);
    }
    builder = args.bearer_tokens.iter().fold(builder, |builder, token| builder.add_bearer_token(token));
    builder.start().await.map_err(explained)
}

fn faults_of(file: Option<PathBuf>) -> Result<Vec<Fault>, Error> {
    let Some(file) = file else { return Ok(Vec::new()) };
    let failed =
        |error: &dyn fmt::Display| Error::failure(format_args!("cannot use {}: {error}", file.display()));
    let text = fs::read_to_string(&file).map_err(|error| failed(&error))?;
    Fault::parse_all(&text).map_err(|error| failed(&error))
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
    let _ = writeln!(io::stderr(), "what it was asked, and faults to switch on: {}", emulator.admin_url());
    Ok(())
}
