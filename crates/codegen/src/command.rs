//! The command `aliyun-codegen`, which `cargo xtask codegen --spec` runs as well.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use crate::{Input, Package, folder, generate_crate};

/// How the command is called.
pub const USAGE: &str = "\
--spec FILE --out DIR [--overlay FILE] [--name CRATE] [--wire DIR] [--check]

  --spec FILE     the product's api-docs.json
  --out DIR       the crate: DIR/src/generated is written anew, all else only where it is missing
  --overlay FILE  documentation, paginators, idempotence and corrections of your own
  --name CRATE    the name of the crate, aliyun-PRODUCT unless given
  --wire DIR      the aliyun-wire to depend on; without it the one of the checkout that this command was built
                  from, or the published one where that is gone
  --check         write nothing, and fail if DIR/src/generated would change";

/// How many differing files a failed check names.
const SHOWN: usize = 5;

/// Writes or checks a crate; returns what there is to say of it, line by line.
///
/// The arguments are those of [`USAGE`].
pub fn run<S: AsRef<str>>(arguments: &[S]) -> Result<Vec<String>, Box<dyn Error>> {
    let arguments = Arguments::parse(arguments)?;
    let spec = Text::read(&arguments.spec)?;
    let overlay = arguments.overlay.as_deref().map(Text::read).transpose()?;
    let inputs: Vec<&str> = [Some(&spec), overlay.as_ref()].into_iter().flatten().map(Text::name).collect();
    let origin = format!("Written by `aliyun-codegen` from {}: change that instead.", inputs.join(" and "));
    let made = generate_crate(spec.input(), overlay.as_ref().map(Text::input), &origin, &arguments.package)?;
    let generated = arguments.out.join("src/generated");
    if arguments.check {
        check(&generated, &made.generated.files, "aliyun-codegen")?;
        return Ok(Vec::new());
    }
    let failed = |error| format!("cannot write {}: {error}", arguments.out.display());
    folder::write(&generated, &made.generated.files).map_err(failed)?;
    for file in &made.files {
        let path = arguments.out.join(&file.path);
        if !path.exists() {
            fs::write(path, &file.text).map_err(failed)?;
        }
    }
    let omitted = made.generated.omitted.iter().map(|line| format!("left out: {line}"));
    let renamed = made.generated.renamed.iter().map(|line| format!("renamed: {line}"));
    Ok(omitted.chain(renamed).collect())
}

/// Fails when a folder does not hold these files; `command` writes them.
pub fn check(folder: &Path, files: &[crate::File], command: &str) -> Result<(), Box<dyn Error>> {
    let different = folder::different(folder, files)?;
    if different.is_empty() {
        return Ok(());
    }
    let shown = different[..different.len().min(SHOWN)].join(", ");
    let more = if different.len() > SHOWN { ", …" } else { "" };
    Err(format!("{} differs in {shown}{more}: run `{command}`", folder.display()).into())
}

struct Arguments {
    spec: PathBuf,
    out: PathBuf,
    overlay: Option<PathBuf>,
    package: Package,
    check: bool,
}

impl Arguments {
    fn parse<S: AsRef<str>>(arguments: &[S]) -> Result<Self, String> {
        let (mut spec, mut out, mut overlay) = (None, None, None);
        let (mut package, mut check) = (Package::default(), false);
        let mut arguments = arguments.iter().map(AsRef::as_ref);
        while let Some(flag) = arguments.next() {
            if flag == "--check" {
                check = true;
                continue;
            }
            let mut value = || arguments.next().ok_or(format!("{flag} needs a value"));
            match flag {
                "--spec" => spec = Some(value()?.into()),
                "--out" => out = Some(value()?.into()),
                "--overlay" => overlay = Some(value()?.into()),
                "--name" => package.name = Some(value()?.to_owned()),
                "--wire" => package.wire = Some(absolute(value()?)?),
                _ => return Err(format!("unknown argument `{flag}`")),
            }
        }
        package.wire = package.wire.or_else(checkout);
        let spec = spec.ok_or("--spec is missing")?;
        let out = out.ok_or("--out is missing")?;
        Ok(Self { spec, out, overlay, package, check })
    }
}

/// The wire crate beside this one, where the command was built.
fn checkout() -> Option<PathBuf> {
    let wire = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?.join("wire");
    wire.join("Cargo.toml").exists().then_some(wire)
}

/// A manifest counts relative paths from its own folder, a command from where it runs.
fn absolute(path: &str) -> Result<PathBuf, String> {
    std::path::absolute(path).map_err(|error| format!("`{path}`: {error}"))
}

/// A file that was read.
struct Text {
    name: String,
    text: String,
}

impl Text {
    fn read(path: impl AsRef<Path>) -> Result<Self, String> {
        let path = path.as_ref();
        let text =
            fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Self { name, text })
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn input(&self) -> Input<'_> {
        Input { name: &self.name, text: &self.text }
    }
}
