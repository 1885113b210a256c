//! What has been measured, as the benchmarks leave it in their target folders.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::Deserialize;
use serde_json::Value;

/// A long list, as `items_memory` has read it.
#[derive(Deserialize)]
pub(super) struct List {
    pub(super) jobs: usize,
    pub(super) one_at_a_time: Run,
    pub(super) eight_at_once: Run,
}

#[derive(Deserialize)]
pub(super) struct Run {
    pub(super) seconds: f64,
    pub(super) peak_kib: f64,
}

/// Reads figures, and remembers when each was measured.
#[derive(Default)]
pub(super) struct Figures {
    pub(super) measured: Vec<SystemTime>,
}

impl Figures {
    /// The median of a benchmark in nanoseconds, from criterion's folder.
    pub(super) fn median(&mut self, criterion: &Path, benchmark: &str) -> Option<f64> {
        let text = self.read(&criterion.join(benchmark).join("new/estimates.json"))?;
        let estimates: Value = serde_json::from_str(&text).ok()?;
        estimates.pointer("/median/point_estimate")?.as_f64()
    }

    /// The long lists; none where none has been read.
    pub(super) fn long_lists(&mut self) -> Vec<List> {
        let text = self.read(&root().join("target/items-memory.json"));
        text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }

    fn read(&mut self, file: &Path) -> Option<String> {
        let text = fs::read_to_string(file).ok()?;
        self.measured.extend(fs::metadata(file).and_then(|metadata| metadata.modified()));
        Some(text)
    }
}

pub(super) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
