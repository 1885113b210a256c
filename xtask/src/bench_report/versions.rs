//! Which versions of the other clients were measured.

use std::fs;

use super::figures::root;

pub(super) fn peers() -> String {
    let lock = read("benches/peers/Cargo.lock");
    let rust = ["alibabacloud", "aliyun-openapi-core-rust-sdk"]
        .map(|name| format!("{name} {}", locked(&lock, name)));
    let clients = read("crates/emulator/tests/python/requirements.txt");
    let python = clients.lines().filter_map(|line| line.strip_prefix("alibabacloud-dts20200101=="));
    let python = python.map(|version| format!("alibabacloud_dts20200101 {version}"));
    rust.into_iter().chain(python).collect::<Vec<_>>().join(", ")
}

/// The version of a package in a lock file.
fn locked<'a>(lock: &'a str, name: &str) -> &'a str {
    let package = lock.split_once(&format!("name = \"{name}\"\nversion = \""));
    package.and_then(|(_, rest)| rest.split('"').next()).unwrap_or("of an unknown version")
}

fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap_or_default()
}
