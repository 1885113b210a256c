//! Instruction counts of the hot paths: the same on a busy machine as on an idle one.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const PATHS: [&str; 9] = [
    "decode_json",
    "decode_xml",
    "encode_json",
    "encode_xml",
    "encode_parameters",
    "sign_v1",
    "sign_v3",
    "verify_v1",
    "verify_v3",
];

/// How much more than the baseline is too much.
const ALLOWED: f64 = 0.05;

/// Counts by path.
type Counts = BTreeMap<String, u64>;

/// Counts, and fails when a path takes over 5% more than its baseline; `update` makes the counts the baseline.
pub(crate) fn main(update: bool) -> Result<(), Box<dyn Error>> {
    if Command::new("valgrind").arg("--version").output().is_err() {
        println!("not counted: valgrind is not installed (Debian: apt-get install valgrind)");
        return Ok(());
    }
    let compiler = compiler()?;
    let counts = count_all()?;
    if update {
        return write(&compiler, &counts);
    }
    let (made_with, baseline) = read()?;
    if made_with != compiler {
        println!("not compared: the baseline was made with {made_with}, this is {compiler}");
    }
    let grown = report(&counts, &baseline);
    match grown.is_empty() || made_with != compiler {
        true => Ok(()),
        false => Err(format!(
            "over {:.0}% more instructions: {}; if that is meant, run `cargo xtask instructions --update`",
            ALLOWED * 100.0,
            grown.join(", ")
        )
        .into()),
    }
}

fn count_all() -> Result<Counts, Box<dyn Error>> {
    let build = ["build", "--quiet", "--release", "--package", "benches", "--example", "hot_path"];
    let built = Command::new(env!("CARGO")).args(build).current_dir(root()).status()?;
    if !built.success() {
        return Err("the hot paths do not build".into());
    }
    PATHS.iter().map(|path| Ok(((*path).to_owned(), count(path)?))).collect()
}

fn count(path: &str) -> Result<u64, Box<dyn Error>> {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    // Valgrind knows no instructions for SHA: what the hashes take in software would hide what changes around them.
    // So collecting is switched on in the first of these, and off again while in the other. A hash before the first,
    // as preparation, is counted: it is the same each time.
    valgrind.args(["--toggle-collect=hot_path::measured", "--toggle-collect=sha*::soft::*compress"]);
    let run = valgrind.arg(root().join("target/release/examples/hot_path")).arg(path).output()?;
    let said = String::from_utf8_lossy(&run.stderr).into_owned();
    let collected = said.lines().find_map(|line| line.split("Collected :").nth(1)?.trim().parse().ok());
    match collected {
        Some(count) if count > 0 => Ok(count),
        _ => Err(format!("callgrind counted nothing of {path}: {said}").into()),
    }
}

/// Prints a line for each path and names those that have grown, or have no baseline.
fn report(counts: &Counts, baseline: &Counts) -> Vec<String> {
    let mut grown = Vec::new();
    for (path, count) in counts {
        let Some(before) = baseline.get(path) else {
            println!("{path:20} {count:>12} instructions");
            grown.push(format!("{path} (no baseline)"));
            continue;
        };
        let change = *count as f64 / *before as f64 - 1.0;
        println!("{path:20} {count:>12} instructions, {:+.1}%", change * 100.0);
        if change > ALLOWED {
            grown.push(format!("{path} ({:+.1}%)", change * 100.0));
        }
    }
    grown
}

fn read() -> Result<(String, Counts), Box<dyn Error>> {
    Ok(serde_json::from_str(&fs::read_to_string(file())?)?)
}

fn write(compiler: &str, counts: &Counts) -> Result<(), Box<dyn Error>> {
    fs::write(file(), serde_json::to_string_pretty(&(compiler, counts))? + "\n")?;
    println!("wrote {}", file().display());
    Ok(())
}

/// The version, and what it compiles for: both change the counts.
fn compiler() -> Result<String, Box<dyn Error>> {
    let said = String::from_utf8(Command::new("rustc").arg("-vV").output()?.stdout)?;
    let version = said.lines().next().unwrap_or_default();
    let host = said.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default();
    Ok(format!("{version} for {host}"))
}

fn file() -> PathBuf {
    root().join("benches/instructions.json")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
