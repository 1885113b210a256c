//! docs/benchmarks.md, from what criterion has measured.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A line of the report: what is measured, against what, and the ratio to reach.
struct Row {
    what: &'static str,
    ours: &'static str,
    other: &'static str,
    against: &'static str,
    reach: &'static str,
}

const fn row(
    what: &'static str,
    ours: &'static str,
    other: &'static str,
    against: &'static str,
    reach: &'static str,
) -> Row {
    Row { what, ours, other, against, reach }
}

const DERIVE: &str = "serde_json with derived structs of `String`";
const EVENTS: &str = "quick-xml's event loop, building nothing";

const ROWS: [Row; 18] = [
    row("decode JSON, 1 instance", "decode_json_1/ours", "decode_json_1/serde_json_derive", DERIVE, ""),
    row("decode JSON, 30", "decode_json_30/ours", "decode_json_30/serde_json_derive", DERIVE, ""),
    row("decode JSON, 100", "decode_json_100/ours", "decode_json_100/serde_json_derive", DERIVE, "≤ 0.4"),
    row("decode JSON, 1,000", "decode_json_1000/ours", "decode_json_1000/serde_json_derive", DERIVE, ""),
    row("decode XML, 1 instance", "decode_xml_1/ours", "decode_xml_1/quick_xml_events", EVENTS, ""),
    row("decode XML, 30", "decode_xml_30/ours", "decode_xml_30/quick_xml_events", EVENTS, ""),
    row("decode XML, 100", "decode_xml_100/ours", "decode_xml_100/quick_xml_events", EVENTS, "≤ 1.25"),
    row("decode XML, 1,000", "decode_xml_1000/ours", "decode_xml_1000/quick_xml_events", EVENTS, ""),
    row(
        "decode XML, 100",
        "decode_xml_100/ours",
        "decode_xml_100/quick_xml_serde",
        "quick-xml's serde",
        "≤ 0.4",
    ),
    row("encode JSON, 100", "encode_100/json", "encode_100/serde_json_derive", DERIVE, "≤ 0.7"),
    row("encode XML, 100", "encode_100/xml", "encode_100/serde_json_derive", DERIVE, "≤ 1"),
    row(
        "encode parameters, 43 of them",
        "encode_parameters/ours",
        "encode_parameters/serde_json_derive",
        "serde_json writing the same request, derived",
        "≤ 1",
    ),
    row("sign V1", "sign_v1/ours", "sign_v1/bare_hmac_sha1", "bare HMAC-SHA1 of the string to sign", "≤ 2.0"),
    row(
        "sign V3",
        "sign_v3/ours",
        "sign_v3/bare_sha256",
        "bare SHA-256 of the canonical request and HMAC-SHA256",
        "≤ 2.0",
    ),
    row(
        "`client.send`, a page of 100",
        "send_100/ours",
        "send_100/bare_get",
        "a bare reqwest GET of the same bytes",
        "≤ 1.18",
    ),
    row(
        "`items()`, 40 pages of 20 ms, concurrency 8",
        "items_4000/concurrency/8",
        "items_4000/concurrency/1",
        "one page at a time",
        "≤ 0.2",
    ),
    row(
        "check the dts crate",
        "compile/check/ours",
        "compile/check/derived",
        "the same structs with serde derives, CPU",
        "≤ 0.25",
    ),
    row(
        "release build of the dts crate",
        "compile/release/ours",
        "compile/release/derived",
        "the same structs with serde derives, CPU",
        "≤ 0.25",
    ),
];

/// Writes the report; rows that have not been measured are left out.
pub(crate) fn write() -> Result<(), Box<dyn Error>> {
    let mut report = String::from("# Benchmarks\n\n");
    writeln!(
        report,
        "Written by `cargo xtask bench-report`, from the last `cargo bench` in this folder: do not edit."
    )?;
    writeln!(
        report,
        "\nMeasured on {} ({} cores), {}, {}.",
        cpu(),
        cores(),
        said("rustc", &["--version"]),
        said("date", &["-u", "+%F"])
    )?;
    report.push_str(
        "Times are medians. What counts is the ratio within one run: times depend on the machine and on what else \
         it does.\n\n| what | ours | against | theirs | ratio | to reach |\n|---|---|---|---|---|---|\n",
    );
    let mut measured = 0;
    for row in &ROWS {
        if let Some((ours, theirs)) = median(row.ours).zip(median(row.other)) {
            measured += 1;
            let (ratio, against, reach) = (ours / theirs, row.against, row.reach);
            writeln!(
                report,
                "| {} | {} | {against} | {} | {ratio:.2} | {reach} |",
                row.what,
                time(ours),
                time(theirs)
            )?;
        }
    }
    if measured == 0 {
        return Err("nothing has been measured: run `cargo bench --package benches` first".into());
    }
    let file = root().join("docs/benchmarks.md");
    fs::write(&file, report)?;
    println!("wrote {measured} of {} rows to {}", ROWS.len(), file.display());
    Ok(())
}

/// The median of a benchmark in nanoseconds.
fn median(benchmark: &str) -> Option<f64> {
    let file = root().join("target/criterion").join(benchmark).join("new/estimates.json");
    let estimates: Value = serde_json::from_str(&fs::read_to_string(file).ok()?).ok()?;
    estimates.pointer("/median/point_estimate")?.as_f64()
}

fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        ns if ns < 1e3 => format!("{ns:.0} ns"),
        ns if ns < 1e6 => format!("{:.1} µs", ns / 1e3),
        ns if ns < 1e9 => format!("{:.1} ms", ns / 1e6),
        ns => format!("{:.1} s", ns / 1e9),
    }
}

fn cpu() -> String {
    let file = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = file.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    model.map_or_else(|| "an unknown processor".to_owned(), |(_, name)| name.to_owned())
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn said(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
