//! The client against the emulator with every fault on, for a number of minutes: `cargo xtask soak --minutes N`.

#![allow(clippy::print_stdout, reason = "it reports to whoever runs it")]
#![allow(clippy::disallowed_methods, reason = "it runs for a time")]

use std::collections::{BTreeMap, HashSet};
use std::error::Error as StdError;
use std::time::{Duration, Instant};

use aliyun_dts::DescribeSynchronizationJobs;
use aliyun_emulator::Emulator;
use aliyun_transport::{Client, Error};
use benches::process::{memory, sockets};

/// Rows in the fleet; the list shows those of one region.
const ROWS: usize = 2_000;

/// How many lists are read at once, and how many pages of each.
const READERS: usize = 4;
const CONCURRENCY: usize = 4;

const FAULTS: [&str; 12] = [
    "throttle:rate=0.05",
    "internal-error:rate=0.03",
    "unavailable:rate=0.03",
    "bad-gateway:rate=0.02",
    "reset-before:rate=0.02",
    "reset-after:rate=0.02",
    "truncate:rate=0.02",
    "slow-first-byte:rate=0.02,delay=100ms",
    "slow-body:rate=0.02,delay=100ms",
    "wrong-types:rate=0.05",
    "skew:rate=0.01,ahead=20m",
    "duplicate:rate=0.05",
];

/// What has happened so far.
#[derive(Default)]
struct Tally {
    lists: usize,
    pages: usize,
    retries: usize,
    duplicates: usize,
    losses: usize,
    /// How often each kind came, and what the first one said.
    errors: BTreeMap<String, (usize, String)>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn StdError>> {
    let minutes: f64 = std::env::args().nth(1).map_or(Ok(10.0), |minutes| minutes.parse())?;
    let mut builder = Emulator::builder().jobs(ROWS).seed(7);
    for fault in FAULTS {
        builder = builder.fault(fault.parse()?);
    }
    let emulator = builder.start().await?;
    let client = client(&emulator).await?;

    // The first seconds fill pools and caches.
    read_for(&client, Duration::from_secs(5)).await?;
    let before = (memory(), sockets());
    let tally = read_for(&client, Duration::from_secs_f64(minutes * 60.0)).await?;
    report(&tally, minutes, before, (memory(), sockets()));
    for state in emulator.faults().list() {
        println!("  {}: struck {} of {}", state.fault, state.struck, state.seen);
    }
    emulator.stop().await;
    match tally.duplicates + tally.losses {
        0 => Ok(()),
        wrong => Err(format!("{wrong} rows came twice or not at all").into()),
    }
}

async fn client(emulator: &Emulator) -> Result<Client, Error> {
    let builder =
        Client::builder().endpoint(emulator.url()).credentials(emulator.credentials().clone()).no_proxy();
    let builder = builder.attempts(6).retry_budget(1_000_000).attempt_timeout(Duration::from_secs(5));
    builder.backoff(Duration::from_millis(5), Duration::from_millis(50)).region("cn-hangzhou").build().await
}

async fn read_for(client: &Client, time: Duration) -> Result<Tally, Box<dyn StdError>> {
    let end = Instant::now() + time;
    let readers: Vec<_> = (0..READERS).map(|_| tokio::spawn(read_until(client.clone(), end))).collect();
    let mut all = Tally::default();
    for reader in readers {
        all.add(reader.await?);
    }
    Ok(all)
}

async fn read_until(client: Client, end: Instant) -> Tally {
    let mut tally = Tally::default();
    while Instant::now() < end {
        read_all(&client, &mut tally).await;
    }
    tally
}

/// Reads the whole list once; after an error it goes on where it was.
async fn read_all(client: &Client, tally: &mut Tally) {
    let request = DescribeSynchronizationJobs::new().page_size(50);
    let mut pages = client.pages(request).concurrency(CONCURRENCY);
    let (mut rows, mut seen) = (0, HashSet::new());
    loop {
        match pages.try_next().await {
            Ok(None) => break,
            Ok(Some(page)) => {
                tally.pages += 1;
                tally.retries += page.attempts() as usize - 1;
                rows += page.len();
                seen.extend(page.iter().map(|job| {
                    let direction =
                        job.synchronization_direction.as_ref().map(|direction| direction.to_string());
                    (job.synchronization_job_id.clone(), direction)
                }));
            }
            Err(error) => {
                tally.retries += (error.attempts() as usize).saturating_sub(1);
                tally.errors.entry(kind(&error)).or_insert((0, error.to_string())).0 += 1;
            }
        }
    }
    tally.lists += 1;
    tally.duplicates += rows - seen.len();
    tally.losses += pages.total().map_or(0, |total| total as usize).saturating_sub(seen.len());
}

fn kind(error: &Error) -> String {
    match error.code() {
        Some(code) => code.to_owned(),
        None if error.is_timeout() => "time-out".to_owned(),
        None if error.is_connect() => "connection".to_owned(),
        None if error.is_decode() => "unreadable body".to_owned(),
        None => error.http_status().map_or_else(|| "other".to_owned(), |status| format!("HTTP {status}")),
    }
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.lists += other.lists;
        self.pages += other.pages;
        self.retries += other.retries;
        self.duplicates += other.duplicates;
        self.losses += other.losses;
        for (kind, (count, first)) in other.errors {
            self.errors.entry(kind).or_insert((0, first)).0 += count;
        }
    }
}

fn report(tally: &Tally, minutes: f64, before: (usize, usize), after: (usize, usize)) {
    let Tally { lists, pages, retries, duplicates, losses, errors } = tally;
    let failed: usize = errors.values().map(|(count, _)| count).sum();
    let calls = pages + failed;
    println!(
        "soak of {minutes} min: {calls} calls, {retries} retries, {failed} calls failed, {lists} lists read"
    );
    println!("  rows twice: {duplicates}, rows lost: {losses}");
    for (kind, (count, first)) in errors {
        println!("  {count} times {kind}, the first: {first}");
    }
    println!("  memory: {} KiB before, {} KiB after", before.0, after.0);
    println!("  open sockets: {} before, {} after", before.1, after.1);
}
