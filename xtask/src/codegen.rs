//! The generated source of this repository, and of any other product.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use aliyun_codegen::{File, Input, command, folder, generate};

/// The command that the headers of generated files and a failed check name.
const COMMAND: &str = "cargo xtask codegen";

/// The products whose crates are part of this repository.
const PRODUCTS: &[(&str, &str)] =
    &[("crates/dts", "spec/dts-2020-01-01.json"), ("crates/sts", "spec/sts-2015-04-01.json")];

const OVERLAY: &str = "spec/overlay.toml";

/// Writes what the specifications say, and removes what they do not say any more.
pub(crate) fn write() -> Result<(), Box<dyn Error>> {
    for (product, spec) in PRODUCTS {
        folder::write(&generated(product), &wanted(product, spec)?)?;
    }
    Ok(())
}

/// Fails when `write` would change anything.
pub(crate) fn check() -> Result<(), Box<dyn Error>> {
    for (product, spec) in PRODUCTS {
        command::check(&generated(product), &wanted(product, spec)?, COMMAND)?;
    }
    Ok(())
}

/// Writes a crate for a product of any specification, as `aliyun-codegen` does.
pub(crate) fn product(arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    let lines = command::run(arguments)?;
    lines.iter().for_each(|line| eprintln!("{line}"));
    Ok(())
}

fn wanted(product: &str, spec: &str) -> Result<Vec<File>, Box<dyn Error>> {
    let text = fs::read_to_string(path(product).join(spec))?;
    let overlay = fs::read_to_string(path(product).join(OVERLAY))?;
    let origin = format!("Written by `{COMMAND}` from {spec} and {OVERLAY}: change those instead.");
    let spec = Input { name: spec, text: &text };
    let output = generate(spec, Some(Input { name: OVERLAY, text: &overlay }), &origin)?;
    output.omitted.iter().for_each(|line| eprintln!("left out: {line}"));
    Ok(output.files)
}

fn generated(product: &str) -> PathBuf {
    path(product).join("src/generated")
}

fn path(product: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(product)
}
