//! Whether generated crates compile.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::documents::{Documents, read};

/// How much of what the compiler says is printed.
const SHOWN: usize = 2_000;

/// Generates crates from that many documents, spread over all of them, and checks each; `false` when any fails.
///
/// Documents of products without RPC are counted apart: there is nothing to generate.
pub(super) fn run(documents: &Documents, number: usize) -> Result<bool, Box<dyn Error>> {
    let all = documents.iter().len();
    let wanted = if number == 0 { all } else { number.min(all) };
    let workshop = Workshop::open()?;
    let (mut compiled, mut failed, mut others) = (0, 0, 0);
    for (index, (product, version, path)) in documents.iter().enumerate() {
        // The multiples of all/wanted, rounded down.
        if index * wanted / all == (index + 1) * wanted / all {
            continue;
        }
        match read(path) {
            Ok(schema) if !schema.is_rpc() => others += 1,
            Ok(_) => match workshop.check(path, &format!("{product}-{version}")) {
                Ok(()) => compiled += 1,
                Err(error) => {
                    failed += 1;
                    println!("{product} {version}: {error}");
                }
            },
            Err(error) => {
                failed += 1;
                println!("{error}");
            }
        }
    }
    println!("compile: {compiled} of {} crates compile, {others} documents are not RPC", compiled + failed);
    Ok(failed == 0)
}

/// A folder for generated crates, which goes when it is dropped.
struct Workshop {
    folder: PathBuf,
    root: PathBuf,
}

impl Workshop {
    fn open() -> Result<Self, Box<dyn Error>> {
        let folder = std::env::temp_dir().join(format!("aliyun-corpus-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        Ok(Self { folder, root: Path::new(env!("CARGO_MANIFEST_DIR")).join("..") })
    }

    fn check(&self, spec: &Path, name: &str) -> Result<(), Box<dyn Error>> {
        let crate_folder = self.folder.join(name);
        let (spec, out) = (spec.to_string_lossy(), crate_folder.to_string_lossy());
        aliyun_codegen::command::run(&["--spec", &*spec, "--out", &*out])?;
        fs::copy(self.root.join("Cargo.lock"), crate_folder.join("Cargo.lock"))?;
        let output = Command::new("cargo")
            .args(["check", "--quiet", "--offline"])
            .current_dir(&crate_folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("RUSTFLAGS", "-D warnings")
            .output()?;
        fs::remove_dir_all(&crate_folder)?;
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        Err(said.chars().take(SHOWN).collect::<String>().into())
    }
}

impl Drop for Workshop {
    fn drop(&mut self) {
        // A folder that stays behind among temporary files harms nobody.
        let _ = fs::remove_dir_all(&self.folder);
    }
}
