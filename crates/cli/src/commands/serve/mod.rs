//! `dts serve`: metrics for Prometheus, and a web page.

mod api;
mod exposition;
mod metrics;
mod router;
mod shared;
mod statistics;

use std::io::{self, Write};
use std::net::SocketAddr;

use clap::Args;
use tokio::net::TcpListener;
use tokio::time::{Interval, MissedTickBehavior, interval};

use crate::args::ConnectionArgs;
use crate::clock;
use crate::error::Error;
use crate::fleet::{Selection, Sources};
use crate::monitor::{Limit, Poller, PollingArgs, terminated};
use shared::Shared;

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  dts serve --emulated
  dts serve --region cn-hangzhou --region cn-shanghai --listen 0.0.0.0:9469

/ is a web page with the fleet, /metrics is for Prometheus, /healthz says whether it runs. Nobody is asked for a
password: keep it on a network that you trust, or put a proxy in front of it.

The service is asked in the background, never by a scrape. docs/monitoring.md lists the metrics.")]
pub(crate) struct ServeArgs {
    /// The address to listen on
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:9469")]
    pub(crate) listen: SocketAddr,

    #[command(flatten)]
    pub(crate) selection: Selection,

    #[command(flatten)]
    pub(crate) polling: PollingArgs,

    #[command(flatten)]
    pub(crate) connection: ConnectionArgs,
}

/// Serves until Ctrl-C or a request to terminate.
pub(crate) async fn run(args: ServeArgs) -> Result<(), Error> {
    args.selection.check()?;
    let sources = Sources::open(&args.connection).await?;
    let limit = Limit::per_second(args.polling.max_calls_per_second);
    let poller = Poller::new(sources.all(), args.selection, limit);
    let shared = Shared::new(&poller, args.polling.interval);
    let listener =
        TcpListener::bind(args.listen).await.map_err(|error| cannot_listen(args.listen, &error))?;
    let address = listener.local_addr().map_err(|error| cannot_listen(args.listen, &error))?;
    greet(address)?;

    let polling = poll(&poller, &shared, interval(args.polling.interval));
    let serving = axum::serve(listener, router::router(shared.clone()));
    tokio::select! {
        () = polling => Ok(()),
        served = serving => served.map_err(|error| Error::failure(format!("cannot serve: {error}"))),
        () = terminated() => Ok(()),
    }
}

/// Polls without end. After a poll that took longer than the interval the next one begins at once.
async fn poll(poller: &Poller, shared: &Shared, mut interval: Interval) {
    interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        interval.tick().await;
        poller.poll(|poll| shared.take(poll, clock::now())).await;
        shared.close(clock::now());
    }
}

fn cannot_listen(address: SocketAddr, error: &io::Error) -> Error {
    let hint = "--listen 127.0.0.1:0 takes any free port";
    Error::failure(format!("cannot listen on {address}: {error}")).hint(hint)
}

fn greet(address: SocketAddr) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "http://{address}/")?;
    out.flush()?;
    let _ = writeln!(io::stderr(), "a web page, and metrics at /metrics; Ctrl-C stops it");
    if !address.ip().is_loopback() {
        let _ = writeln!(
            io::stderr(),
            "everybody who reaches this address can read it: no password is asked for"
        );
    }
    Ok(())
}
