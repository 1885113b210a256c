//! docs/benchmarks.md, from what has been measured.

mod figures;
mod machine;
mod rows;
mod versions;

use std::error::Error;
use std::fmt::{self, Write as _};
use std::fs;
use std::path::Path;

use figures::{Figures, List, root};
use rows::{PEERS, ROWS, Row};

const OF_OURS: &str = "\
Times are medians. What counts is the ratio within one run: times depend on the machine and on what else it does.

| what | ours | against | theirs | ratio | to reach |
|---|---|---|---|---|---|
";

const OF_LONG_LISTS: &str = "
## All items of a long list

`items()` over pages of 100 jobs, 200 KB each, which the server takes 20 ms for. Memory is the peak of what is
resident, less what was before the first call. To reach: a ratio of 0.2, and 40 MiB at any length.

| jobs | eight pages at once | one at a time | ratio | memory, eight at once | memory, one at a time |
|---|---|---|---|---|---|
";

const OF_PEERS: &str = "
## Next to the peers

In one run, each client used as its documentation says. Calls go to one server on loopback.

| what | ours | peer | theirs | ratio |
|---|---|---|---|---|
";

const WHAT_PEERS_DO_NOT: &str = "
- `alibabacloud` speaks https only, so no whole call was measured; it makes a new HTTP client for each. It signs V1 over
  GET, and hands out the body as a `serde_json::Value`.
- `aliyun-openapi-core-rust-sdk` signs inside the call only. It has no types for the answer: here it gets derived
  structs, as in the first table. It, too, makes a new HTTP client for each call, which is most of its time.
- `ali-acs` 0.8.0 could not be measured. It has six other products and no DTS, goes by https to endpoints that it lists
  itself, and signs (V3) inside the call only. It reads bodies with serde_json's derives: see the first table.
- The official Python SDK signs V3 and reads the body into its own models, as ours does with V1 and Rust structs.
";

/// Writes the report; what has not been measured is left out.
pub(crate) fn write() -> Result<(), Box<dyn Error>> {
    let mut figures = Figures::default();
    let (ours, lists, peers) = (ours(&mut figures)?, long_lists(&mut figures)?, peers(&mut figures)?);
    if figures.measured.is_empty() {
        return Err("nothing has been measured: run `cargo bench --package benches` first".into());
    }
    let (machine, days) = (machine::describe(), machine::days(&figures.measured));
    let report = format!(
        "# Benchmarks\n\nWritten by `cargo xtask bench-report` from what was measured last (benches/README.md says \
         how): do not edit.\n\nMeasured on {machine}, {days}.\n{ours}{lists}{peers}"
    );
    let file = root().join("docs/benchmarks.md");
    fs::write(&file, report)?;
    println!("wrote {} figures to {}", figures.measured.len(), file.display());
    Ok(())
}

fn ours(figures: &mut Figures) -> Result<String, fmt::Error> {
    let criterion = root().join("target/criterion");
    let mut section = OF_OURS.to_owned();
    for row in &ROWS {
        if let Some((ours, theirs)) = pair(figures, &criterion, row) {
            let Row { what, against, reach, .. } = row;
            let ratio = ours / theirs;
            writeln!(
                section,
                "| {what} | {} | {against} | {} | {ratio:.2} | {reach} |",
                time(ours),
                time(theirs)
            )?;
        }
    }
    Ok(section)
}

/// A line for each length.
fn long_lists(figures: &mut Figures) -> Result<String, fmt::Error> {
    let lists = figures.long_lists();
    let mut section = if lists.is_empty() { String::new() } else { OF_LONG_LISTS.to_owned() };
    for List { jobs, one_at_a_time, eight_at_once } in lists {
        let ratio = eight_at_once.seconds / one_at_a_time.seconds;
        let [one, eight] = [&one_at_a_time, &eight_at_once].map(|run| time(run.seconds * 1e9));
        let [one_kib, eight_kib] = [one_at_a_time, eight_at_once].map(|run| run.peak_kib / 1024.0);
        writeln!(
            section,
            "| {jobs} | {eight} | {one} | {ratio:.2} | {eight_kib:.1} MiB | {one_kib:.1} MiB |"
        )?;
    }
    Ok(section)
}

fn peers(figures: &mut Figures) -> Result<String, fmt::Error> {
    let criterion = root().join("benches/peers/target/criterion");
    let mut rows = String::new();
    for row in &PEERS {
        if let Some((ours, theirs)) = pair(figures, &criterion, row) {
            let (what, peer, ratio) = (row.what, row.against, ours / theirs);
            writeln!(rows, "| {what} | {} | {peer} | {} | {ratio:.3} |", time(ours), time(theirs))?;
        }
    }
    Ok(match rows.is_empty() {
        true => String::new(),
        false => format!("{OF_PEERS}{rows}\nThese are {}.\n{WHAT_PEERS_DO_NOT}", versions::peers()),
    })
}

/// The medians of both sides, where both have been measured.
fn pair(figures: &mut Figures, criterion: &Path, row: &Row) -> Option<(f64, f64)> {
    figures.median(criterion, row.ours).zip(figures.median(criterion, row.other))
}

fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        ns if ns < 1e3 => format!("{ns:.0} ns"),
        ns if ns < 1e6 => format!("{:.1} µs", ns / 1e3),
        ns if ns < 1e9 => format!("{:.1} ms", ns / 1e6),
        ns => format!("{:.1} s", ns / 1e9),
    }
}
