//! All items of long lists, one page at a time and eight at once: how long it takes, and how much memory over idle.
//!
//! The pages come from this process. What reads them is a process of its own, a new one each time, so that its peak is
//! its own. `cargo xtask bench-report` reads the figures that this leaves in target/.

#![allow(clippy::print_stdout, reason = "it reports to whoever runs it")]
#![allow(clippy::disallowed_methods, reason = "it measures time")]

use std::env;
use std::error::Error;
use std::fmt;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use aliyun_dts::DescribeSynchronizationJobs;
use aliyun_transport::Client;
use benches::{body, page_server, process, signing};
use serde::{Deserialize, Serialize};

/// How long the server takes for a page.
const DELAY: Duration = Duration::from_millis(20);

const LENGTHS: [usize; 2] = [10_000, 100_000];

/// At most so much over idle, however long the list is.
const MEMORY_LIMIT_KIB: usize = 40 * 1024;

/// A list, read twice.
#[derive(Serialize)]
struct List {
    jobs: usize,
    one_at_a_time: Run,
    eight_at_once: Run,
}

#[derive(Deserialize, Serialize)]
struct Run {
    seconds: f64,
    /// The most memory there was, less what there was before the first call.
    peak_kib: usize,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.as_slice() {
        [url, concurrency] => {
            let run = read(url, concurrency.parse()?).await?;
            println!("{}", serde_json::to_string(&run)?);
            Ok(())
        }
        _ => measure_all().await,
    }
}

async fn measure_all() -> Result<(), Box<dyn Error>> {
    let mut lists = Vec::new();
    for jobs in LENGTHS {
        let page = move |head: &str| body::page(page_server::page_number(head), jobs);
        let url = format!("http://{}", page_server::serve(DELAY, page).await?);
        let (one_at_a_time, eight_at_once) = (read_elsewhere(&url, 1)?, read_elsewhere(&url, 8)?);
        println!("{jobs} jobs, a page at a time: {one_at_a_time}; eight at once: {eight_at_once}");
        lists.push(List { jobs, one_at_a_time, eight_at_once });
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/items-memory.json");
    fs::write(file, serde_json::to_string_pretty(&lists)?)?;
    let peaks =
        lists.iter().flat_map(|list| [&list.one_at_a_time, &list.eight_at_once]).map(|run| run.peak_kib);
    match peaks.max() {
        Some(peak) if peak > MEMORY_LIMIT_KIB => {
            Err(format!("{peak} KiB over idle, more than 40 MiB").into())
        }
        _ => Ok(()),
    }
}

/// Blocks the main thread, while those of the runtime go on serving.
fn read_elsewhere(url: &str, concurrency: usize) -> Result<Run, Box<dyn Error>> {
    let mut reader = Command::new(env::current_exe()?);
    let output = reader.args([url, &concurrency.to_string()]).stderr(Stdio::inherit()).output()?;
    Ok(serde_json::from_slice(&output.stdout)?)
}

async fn read(url: &str, concurrency: usize) -> Result<Run, Box<dyn Error>> {
    let builder = Client::builder().region("cn-hangzhou").credentials(signing::credentials());
    let client = builder.endpoint(url).no_proxy().build().await?;
    let idle = process::memory();
    let start = Instant::now();
    let request = DescribeSynchronizationJobs::new().page_size(body::PAGE_SIZE as i64);
    let mut items = client.items(request).concurrency(concurrency);
    let mut jobs = 0;
    while items.try_next().await?.is_some() {
        jobs += 1;
    }
    let seconds = start.elapsed().as_secs_f64();
    if items.total() != Some(jobs as i64) {
        return Err(format!("{jobs} jobs have come of {:?}", items.total()).into());
    }
    Ok(Run { seconds, peak_kib: process::peak_memory().saturating_sub(idle) })
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2} s, {} KiB over idle", self.seconds, self.peak_kib)
    }
}
