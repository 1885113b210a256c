//! Generated source on disk: writing it, and seeing that nobody else did.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

use crate::File;

/// Makes a folder hold these files and no others; the folder is theirs alone.
pub fn write(folder: &Path, files: &[File]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let wanted = by_name(files);
    for name in different(folder, files)? {
        match wanted.get(name.as_str()) {
            Some(text) => fs::write(folder.join(&name), text)?,
            None => fs::remove_file(folder.join(&name))?,
        }
    }
    Ok(())
}

/// The names of the files that [`write()`] would write or remove.
pub fn different(folder: &Path, files: &[File]) -> io::Result<Vec<String>> {
    let (wanted, present) = (by_name(files), present(folder)?);
    let names: BTreeSet<&str> = wanted.keys().copied().chain(present.keys().map(String::as_str)).collect();
    let differs = |name: &&str| wanted.get(name).copied() != present.get(*name).map(String::as_str);
    Ok(names.into_iter().filter(differs).map(str::to_owned).collect())
}

fn by_name(files: &[File]) -> BTreeMap<&str, &str> {
    files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect()
}

fn present(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    if !folder.exists() {
        return Ok(files);
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(".rs") {
            files.insert(name, fs::read_to_string(&path)?);
        }
    }
    Ok(files)
}
