//! Requests per second, beside axum serving the same bytes.

use std::io;
use std::net::SocketAddr;
use std::thread;
use std::time::Instant;

use axum::Router;
use axum::body::Bytes;
use axum::http::HeaderValue;
use axum::serve::ListenerExt;
use tokio::net::TcpListener;

use crate::client::{Connection, builder, request};
use crate::{Outcome, median};

/// Each round lasts that many requests on each of the connections, first to one server and then to the other.
const ROUNDS: usize = 31;
const REQUESTS: usize = 200;
const CONNECTIONS: usize = 2;

pub async fn measure() -> Outcome {
    println!("requests per second, as a share of what bare axum does with the same bytes");
    for jobs in [0, 1, 30] {
        let emulator = builder().jobs(jobs).start().await?;
        let body = Connection::open(emulator.address())?.send(&page())?;
        let size = body.len();
        let content_type = "application/json;charset=utf-8";
        let bare = bare_axum(content_type, body.into()).await?;
        let both = (emulator.address(), bare);
        let (share, rate) = tokio::task::spawn_blocking(move || compare(both.0, both.1)).await??;
        println!("{jobs:>8} jobs {size:>8} bytes {share:>8.2} {rate:>10.0}/s");
    }
    Ok(())
}

fn page() -> Vec<u8> {
    request("DescribeSynchronizationJobs", &[("RegionId", ""), ("PageSize", "30")])
}

/// Answers every request alike.
async fn bare_axum(content_type: &'static str, body: Bytes) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
    let headers = [("content-type", HeaderValue::from_static(content_type))];
    let router = Router::new().fallback(|| async move { (headers, body) });
    tokio::spawn(async { axum::serve(listener, router).await });
    Ok(address)
}

/// The emulator's share of the other's requests per second, and its own.
fn compare(emulator: SocketAddr, bare: SocketAddr) -> io::Result<(f64, f64)> {
    let (mut shares, mut rates) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let rate = requests_per_second(emulator)?;
        shares.push(rate / requests_per_second(bare)?);
        rates.push(rate);
    }
    Ok((median(shares), median(rates)))
}

#[allow(clippy::disallowed_methods, reason = "it measures")]
fn requests_per_second(server: SocketAddr) -> io::Result<f64> {
    let pages = || -> Vec<_> { (0..REQUESTS).map(|_| page()).collect() };
    let mut connections = Vec::new();
    for _ in 0..CONNECTIONS {
        connections.push((Connection::open(server)?, pages()));
    }
    let started = Instant::now();
    let senders = connections.into_iter().map(|(mut connection, pages)| {
        thread::spawn(move || pages.iter().try_for_each(|page| connection.send(page).map(drop)))
    });
    for sender in senders.collect::<Vec<_>>() {
        sender.join().map_err(|_| io::Error::other("a connection broke"))??;
    }
    Ok((CONNECTIONS * REQUESTS) as f64 / started.elapsed().as_secs_f64())
}
