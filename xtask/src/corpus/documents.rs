//! The specifications in a folder.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use aliyun_schema::Schema;

/// Where each specification lies, by product and version.
pub(super) struct Documents(BTreeMap<(String, String), PathBuf>);

impl Documents {
    /// Finds `PRODUCT-VERSION.json` and `PRODUCT/VERSION/api-docs.json`.
    pub(super) fn find(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let mut documents = BTreeMap::new();
        for (name, path) in entries(folder)? {
            if path.is_dir() {
                for (version, path) in entries(&path)? {
                    let file = path.join("api-docs.json");
                    if file.is_file() {
                        documents.insert((name.clone(), version), file);
                    }
                }
            } else if let Some(key) = product_and_version(&name) {
                documents.insert(key, path);
            }
        }
        match documents.is_empty() {
            true => Err(format!("no specification in {}", folder.display()).into()),
            false => Ok(Self(documents)),
        }
    }

    /// Product, version and file of each, in the order of their names.
    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &str, &Path)> {
        self.0.iter().map(|((product, version), path)| (product.as_str(), version.as_str(), path.as_path()))
    }

    /// Reads one; `None` when it is not there.
    pub(super) fn read(&self, product: &str, version: &str) -> Option<Result<Schema, String>> {
        let path = self.0.get(&(product.to_owned(), version.to_owned()))?;
        Some(read(path))
    }
}

/// Reads the specification in a file.
pub(super) fn read(path: &Path) -> Result<Schema, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Schema::parse(&text).map_err(|error| format!("{}: {error}", path.display()))
}

fn entries(folder: &Path) -> Result<Vec<(String, PathBuf)>, Box<dyn Error>> {
    let listing = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut entries = Vec::new();
    for entry in listing {
        let entry = entry?;
        entries.push((entry.file_name().to_string_lossy().into_owned(), entry.path()));
    }
    Ok(entries)
}

/// `dts-2020-01-01.json`: the version is a date, and a product's name may have hyphens too.
fn product_and_version(name: &str) -> Option<(String, String)> {
    let stem = name.strip_suffix(".json")?;
    let (product, version) = stem.split_at_checked(stem.len().checked_sub("2020-01-01".len())?)?;
    Some((product.strip_suffix('-')?.to_owned(), version.to_owned()))
}
