//! Generated source: writing it, and checking that nobody else did.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use aliyun_codegen::{Input, generate};

/// The command that the headers of generated files and a failed check name.
const COMMAND: &str = "cargo xtask codegen";

/// How many differing files a failed check names.
const SHOWN: usize = 5;

/// File names with their content.
type Files = BTreeMap<String, String>;

/// Writes what the specification says, and removes what it does not say any more.
pub(crate) fn write() -> Result<(), Box<dyn Error>> {
    let wanted = wanted()?;
    let folder = folder();
    fs::create_dir_all(&folder)?;
    for name in different(&wanted, &present()?) {
        match wanted.get(&name) {
            Some(text) => fs::write(folder.join(&name), text)?,
            None => fs::remove_file(folder.join(&name))?,
        }
    }
    Ok(())
}

/// Fails when `write` would change anything.
pub(crate) fn check() -> Result<(), Box<dyn Error>> {
    let different = different(&wanted()?, &present()?);
    if different.is_empty() {
        return Ok(());
    }
    let shown = different[..different.len().min(SHOWN)].join(", ");
    let more = if different.len() > SHOWN { ", …" } else { "" };
    Err(format!("generated source differs in {shown}{more}: run `{COMMAND}`").into())
}

fn wanted() -> Result<Files, Box<dyn Error>> {
    let (spec_name, overlay_name) = ("spec/dts-2020-01-01.json", "spec/overlay.toml");
    let spec = fs::read_to_string(product().join(spec_name))?;
    let overlay = fs::read_to_string(product().join(overlay_name))?;
    let origin = format!("Written by `{COMMAND}` from {spec_name} and {overlay_name}: change those instead.");
    let spec = Input { name: spec_name, text: &spec };
    let overlay = Input { name: overlay_name, text: &overlay };
    let output = generate(spec, Some(overlay), &origin)?;
    for line in output.omitted {
        eprintln!("left out: {line}");
    }
    Ok(output.files.into_iter().map(|file| (file.path, file.text)).collect())
}

fn present() -> Result<Files, Box<dyn Error>> {
    let mut files = Files::new();
    for entry in fs::read_dir(folder()).into_iter().flatten() {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        files.insert(name, fs::read_to_string(&path)?);
    }
    Ok(files)
}

/// The names whose content is not the same on both sides.
fn different(wanted: &Files, present: &Files) -> Vec<String> {
    let names: BTreeSet<&String> = wanted.keys().chain(present.keys()).collect();
    names.into_iter().filter(|name| wanted.get(*name) != present.get(*name)).cloned().collect()
}

fn product() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/dts")
}

fn folder() -> PathBuf {
    product().join("src/generated")
}
