//! Crates written from the specifications beside this file: what is around the source, and that all of it compiles.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use aliyun_codegen::command;

const SPECS: &[&str] = &["names", "values", "shapes", "places", "pages", "empty"];

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn spec(name: &str) -> String {
    here().join(format!("tests/specs/{name}.json")).display().to_string()
}

/// Writes a crate into a folder of a test's own.
fn write(name: &str, folder: &Path) -> Vec<String> {
    command::run(&["--spec", &spec(name), "--out", &folder.display().to_string()]).unwrap()
}

fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// A workspace of all crates, in a folder that outlives the test so that only the first run builds the dependencies.
fn workspace() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("written-crates");
    let _ = fs::remove_dir_all(folder.join("crates"));
    for name in SPECS {
        write(name, &folder.join("crates").join(name));
    }
    fs::write(folder.join("Cargo.toml"), "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n")
        .unwrap();
    fs::copy(here().join("../../Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    folder
}

#[test]
fn every_crate_compiles_without_warnings() {
    let folder = workspace();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--workspace"])
        .current_dir(&folder)
        .env("RUSTFLAGS", "-Dwarnings")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_crate_says_what_it_is_and_how_to_call_it() {
    let folder = tempfile::tempdir().unwrap();
    let said = write("places", folder.path());
    assert_eq!(said[0], "left out: operation Send: parameter x-acs-language travels in a header");
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    insta::assert_snapshot!("README.md", read("README.md"));
    insta::assert_snapshot!("lib.rs", read("src/lib.rs"));
    let checkout = here().parent().unwrap().join("wire").display().to_string();
    insta::assert_snapshot!("Cargo.toml", read("Cargo.toml").replace(&checkout, "CHECKOUT"));
}

#[test]
fn only_generated_source_is_written_anew() {
    let folder = tempfile::tempdir().unwrap();
    write("places", folder.path());
    let generated = folder.path().join("src/generated");
    fs::write(folder.path().join("README.md"), "Our own words.").unwrap();
    fs::write(generated.join("gone.rs"), "// Of an operation that is gone.").unwrap();
    write("places", folder.path());
    assert_eq!(fs::read_to_string(folder.path().join("README.md")).unwrap(), "Our own words.");
    assert_eq!(files(&generated), ["mod.rs", "send.rs"]);
}

#[test]
fn a_check_finds_what_was_edited() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().display().to_string();
    write("places", folder.path());
    let check = || command::run(&["--spec", &spec("places"), "--out", &out, "--check"]);
    assert_eq!(check().unwrap(), Vec::<String>::new());
    fs::write(folder.path().join("src/generated/send.rs"), "// Edited.").unwrap();
    assert!(check().unwrap_err().to_string().ends_with("differs in send.rs: run `aliyun-codegen`"));
}

#[test]
fn arguments_that_make_no_sense_are_refused() {
    let refused = |arguments: &[&str]| command::run(arguments).unwrap_err().to_string();
    assert_eq!(refused(&["--out", "x"]), "--spec is missing");
    assert_eq!(refused(&["--spec"]), "--spec needs a value");
    assert_eq!(refused(&["--force"]), "unknown argument `--force`");
    let places = spec("places");
    assert_eq!(
        refused(&["--spec", &places, "--out", "x", "--name", "My Crate"]),
        "`My Crate`: a crate's name has small letters, digits and hyphens, and begins with a letter"
    );
}
