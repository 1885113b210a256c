//! Where and when it was measured, and with what.

use std::fs;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

pub(super) fn describe() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!("{} ({cores} cores), {}", cpu(), said("rustc", &["--version"]))
}

/// The day of the first and of the last, UTC: one where they are the same.
pub(super) fn days(times: &[SystemTime]) -> String {
    let day = |time: Option<&SystemTime>| {
        let since = time.and_then(|time| time.duration_since(UNIX_EPOCH).ok()).unwrap_or_default();
        said("date", &["-u", "+%F", "-d", &format!("@{}", since.as_secs())])
    };
    match (day(times.iter().min()), day(times.iter().max())) {
        (first, last) if first == last => last,
        (first, last) => format!("{first} to {last}"),
    }
}

fn cpu() -> String {
    let file = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = file.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    model.map_or_else(|| "an unknown processor".to_owned(), |(_, name)| name.to_owned())
}

fn said(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}
