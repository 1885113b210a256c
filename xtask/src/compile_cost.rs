//! What the dts crate costs to compile, against the same structs with serde's derives for JSON and XML.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Compiles both and leaves the figures where `bench-report` looks for them.
pub(crate) fn main() -> Result<(), Box<dyn Error>> {
    write_ours()?;
    write_derived()?;
    for (name, command, times) in [("check", &["check"][..], 5), ("release", &["build", "--release"], 1)] {
        for crate_name in ["ours", "derived"] {
            // The first run compiles what both depend on, too.
            compile(crate_name, command)?;
            let seconds = (0..times).map(|_| compile(crate_name, command)).collect::<Result<Vec<_>, _>>()?;
            let seconds = median(seconds);
            println!("{name:8} {crate_name:8} {seconds:6.1} s of CPU");
            save(name, crate_name, seconds)?;
        }
    }
    Ok(())
}

fn write_ours() -> Result<(), Box<dyn Error>> {
    let wire = root().join("crates/wire").canonicalize()?;
    let generated = root().join("crates/dts/src/generated/mod.rs").canonicalize()?;
    let dependencies = format!("aliyun-wire = {{ path = {wire:?} }}\n");
    write_crate("ours", &dependencies, &format!("#[path = {generated:?}]\npub mod generated;\n"))
}

fn write_derived() -> Result<(), Box<dyn Error>> {
    let dependencies = "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n\
                        quick-xml = { version = \"0.42\", features = [\"serialize\"] }\n";
    let mut library = String::new();
    for entry in fs::read_dir(root().join("crates/dts/src/generated"))? {
        let path = entry?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if name != "mod" {
            writeln!(library, "pub mod {name} {{\n{}}}", derived(&fs::read_to_string(&path)?))?;
        }
    }
    write_crate("derived", dependencies, &library)
}

fn write_crate(name: &str, dependencies: &str, library: &str) -> Result<(), Box<dyn Error>> {
    let folder = folder().join(name);
    fs::create_dir_all(folder.join("src"))?;
    let manifest = format!(
        "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{dependencies}"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/lib.rs"), library)?;
    Ok(())
}

/// The structs of a generated file, derived, and for each answer functions that read it from both formats.
fn derived(source: &str) -> String {
    let wire_names = wire_names(source);
    let mut derived = String::new();
    let mut inside = None;
    for line in source.lines() {
        if let Some(name) = line.strip_prefix("pub struct ").and_then(|rest| rest.strip_suffix(" {")) {
            derived.push_str("#[derive(Clone, Debug, Default, PartialEq)]\n");
            derived.push_str("#[derive(serde::Serialize, serde::Deserialize)]\n");
            derived.push_str("#[serde(default)]\n");
            derived.push_str(&format!("{line}\n"));
            inside = Some(name);
        } else if let (Some(name), "}") = (inside, line) {
            derived.push_str("}\n");
            if name.ends_with("Response") {
                derived.push_str(&readers(name));
            }
            inside = None;
        } else if let (Some(name), Some((field, kind))) = (inside, field(line)) {
            let wire_name = wire_names.get(&(name, field)).copied().unwrap_or(field);
            derived.push_str(&format!("#[serde(rename = {wire_name:?})] pub {field}: {},\n", plain(kind)));
        }
    }
    derived
}

fn readers(name: &str) -> String {
    format!(
        "pub fn from_json(body: &[u8]) -> serde_json::Result<{name}> {{ serde_json::from_slice(body) }}\n\
         pub fn from_xml(body: &str) -> Result<{name}, quick_xml::DeError> {{ quick_xml::de::from_str(body) }}\n"
    )
}

/// The names on the wire by struct and field, from the lines of `record!`.
fn wire_names(source: &str) -> BTreeMap<(&str, &str), &str> {
    let mut names = BTreeMap::new();
    let mut inside = None;
    for line in source.lines() {
        if let Some(name) = line.strip_prefix("record!(").and_then(|rest| rest.strip_suffix(" {")) {
            inside = Some(name);
        } else if let (Some(name), Some((wire_name, field))) = (inside, line.trim().split_once(" => ")) {
            let field = field.split([' ', ',']).next().unwrap_or_default();
            names.insert((name, field), wire_name.trim_matches('"'));
        } else if line == "});" {
            inside = None;
        }
    }
    names
}

fn field(line: &str) -> Option<(&str, &str)> {
    line.strip_prefix("    pub ")?.strip_suffix(',')?.split_once(": ")
}

/// The type that code with derives would use.
fn plain(kind: &str) -> String {
    match kind.split_once('<') {
        Some(("Open", _)) => "String".to_owned(),
        Some((outer, inner)) => {
            let outer = if outer == "Map" { "std::collections::BTreeMap<String, " } else { outer };
            let open = if outer.ends_with(' ') { "" } else { "<" };
            format!("{outer}{open}{}>", plain(inner.strip_suffix('>').unwrap_or(inner)))
        }
        None => match kind {
            "Text" => "String".to_owned(),
            "Any" => "serde_json::Value".to_owned(),
            kind => kind.to_owned(),
        },
    }
}

/// CPU seconds that compiling the crate itself takes.
fn compile(name: &str, command: &[&str]) -> Result<f64, Box<dyn Error>> {
    let folder = folder().join(name);
    let library = folder.join("src/lib.rs");
    // Written anew, so that cargo takes it for changed.
    fs::write(&library, fs::read_to_string(&library)?)?;
    let before = children_seconds()?;
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(command).arg("--quiet").current_dir(&folder).env("RUSTFLAGS", "--cap-lints=allow");
    // What has not changed would be taken from the build before.
    cargo.env("CARGO_INCREMENTAL", "0");
    match cargo.status()?.success() {
        true => Ok(children_seconds()? - before),
        false => Err(format!("{name} does not compile").into()),
    }
}

fn median(mut seconds: Vec<f64>) -> f64 {
    seconds.sort_by(f64::total_cmp);
    seconds[seconds.len() / 2]
}

/// CPU time of all child processes that have ended, which Linux counts in hundredths of a second.
fn children_seconds() -> Result<f64, Box<dyn Error>> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(13).take(2);
    let ticks: u64 = fields.filter_map(|field| field.parse::<u64>().ok()).sum();
    Ok(ticks as f64 / 100.0)
}

/// In the form in which criterion leaves its figures.
fn save(name: &str, crate_name: &str, seconds: f64) -> Result<(), Box<dyn Error>> {
    let folder = root().join("target/criterion/compile").join(name).join(crate_name).join("new");
    fs::create_dir_all(&folder)?;
    let estimates = serde_json::json!({ "median": { "point_estimate": seconds * 1e9 } });
    Ok(fs::write(folder.join("estimates.json"), estimates.to_string())?)
}

fn folder() -> PathBuf {
    root().join("target/compile-cost")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
