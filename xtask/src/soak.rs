//! The client against the emulator with every fault on.
//!
//! Only started from here: were it part of this package, the chores that write generated code would need it to compile.

use std::error::Error;
use std::process::Command;

/// Runs for some minutes, ten unless told otherwise.
pub(crate) fn main(options: &[&str]) -> Result<(), Box<dyn Error>> {
    let minutes = match options {
        [] => "10",
        ["--minutes", minutes] => minutes,
        _ => return Err("soak takes --minutes N and nothing else".into()),
    };
    let soak = ["run", "--quiet", "--release", "--package", "benches", "--example", "soak", "--", minutes];
    match Command::new(env!("CARGO")).args(soak).status()?.success() {
        true => Ok(()),
        false => Err("the soak failed".into()),
    }
}
