//! Each fuzz target for some seconds.

use std::collections::BTreeSet;
use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Fuzzes each target in turn and names those that failed; without nightly and cargo-fuzz it says so, and is content.
pub(crate) fn main(options: &[&str]) -> Result<(), Box<dyn Error>> {
    let seconds: u32 = match options {
        [] => 20,
        ["--seconds", seconds] => {
            seconds.parse().map_err(|_| format!("{seconds:?} is no number of seconds"))?
        }
        _ => return Err("fuzz takes --seconds N and nothing else".into()),
    };
    if let Some(missing) = missing() {
        println!("not fuzzed: {missing}");
        return Ok(());
    }
    if !cargo_fuzz("build").status()?.success() {
        return Err("the fuzz targets do not build".into());
    }
    let mut failures = Vec::new();
    for target in names(&root().join("fuzz_targets"))? {
        let target = Path::new(&target).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        println!("fuzzing {target} for {seconds} s");
        if let Some(failure) = fuzz(&target, seconds)? {
            failures.push(failure);
        }
    }
    match failures.is_empty() {
        true => Ok(()),
        false => Err(failures.join("\n").into()),
    }
}

/// What fuzzing needs and is not at hand.
fn missing() -> Option<&'static str> {
    let runs = |arguments: &[&str]| {
        let mut rustup = Command::new("rustup");
        rustup.args(["run", "nightly"]).args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
        rustup.status().is_ok_and(|status| status.success())
    };
    match (runs(&["rustc", "--version"]), runs(&["cargo", "fuzz", "--version"])) {
        (false, _) => Some("there is no nightly toolchain (rustup toolchain install nightly)"),
        (_, false) => Some("cargo-fuzz is not installed (cargo install cargo-fuzz)"),
        _ => None,
    }
}

/// How a target failed and what to do about it.
fn fuzz(target: &str, seconds: u32) -> Result<Option<String>, Box<dyn Error>> {
    let folder = |of: &str| root().join(of).join(target);
    let (corpus, seeds, artifacts) = (folder("corpus"), folder("seeds"), folder("artifacts"));
    fs::create_dir_all(&corpus)?;
    fs::create_dir_all(&artifacts)?;
    let before = names(&artifacts)?;
    let mut run = cargo_fuzz("run");
    run.arg(target).args([&corpus, &seeds]).args(["--", &format!("-max_total_time={seconds}")]);
    // An input that takes ten seconds is a finding: every target is to take bounded time.
    run.args(["-timeout=10", "-verbosity=0", "-print_funcs=0", "-print_final_stats=1"]);
    if run.status()?.success() {
        return Ok(None);
    }
    let artifacts = names(&artifacts)?;
    let inputs =
        artifacts.difference(&before).map(|name| format!("fuzz/artifacts/{target}/{}", name.display()));
    let inputs = inputs.collect::<Vec<_>>().join(", ");
    Ok(Some(format!(
        "{target} fails on {inputs}: to replay it on stable, copy it into fuzz/seeds/{target}/ and run `cargo test \
         --manifest-path fuzz/Cargo.toml`"
    )))
}

fn cargo_fuzz(command: &str) -> Command {
    let mut rustup = Command::new("rustup");
    rustup
        .args(["run", "nightly", "cargo", "fuzz", command, "--sanitizer", "none", "--fuzz-dir"])
        .arg(root());
    rustup
}

fn names(folder: &Path) -> io::Result<BTreeSet<OsString>> {
    fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name())).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz")
}
