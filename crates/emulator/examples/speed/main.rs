//! How fast the emulator is: `cargo run --release -p aliyun-emulator --example speed`.
//!
//! `throughput` or `paging` behind `--` has it measure that alone. Everything is a ratio within one run, as machines differ.

#![allow(clippy::print_stdout, reason = "figures are what it is for")]
#![allow(unreachable_pub, reason = "its modules are for itself")]

mod client;
mod paging;
mod throughput;

type Outcome = Result<(), Box<dyn std::error::Error + Send + Sync>>;

#[tokio::main]
async fn main() -> Outcome {
    let only = std::env::args().nth(1);
    if only.as_deref() != Some("paging") {
        throughput::measure().await?;
    }
    if only.as_deref() != Some("throughput") {
        paging::measure().await?;
    }
    Ok(())
}

/// The middle one.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
