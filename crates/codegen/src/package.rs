//! The crate around generated source.

use std::path::PathBuf;

use crate::model::{Operation, Product};
use crate::overlay::Idempotence;
use crate::{Error, File};

/// What a generated crate is called, and where it finds `aliyun-wire`.
#[derive(Clone, Debug, Default)]
pub struct Package {
    /// Its name; `aliyun-` and the product unless given.
    pub name: Option<String>,
    /// The folder of a checkout's `aliyun-wire`; the published one unless given.
    pub wire: Option<PathBuf>,
}

impl Package {
    /// The files around `src/generated`.
    pub(crate) fn files(&self, product: &Product) -> Result<Vec<File>, Error> {
        let name = self.name.clone().unwrap_or_else(|| default_name(&product.name));
        if !is_crate_name(&name) {
            let message = "a crate's name has small letters, digits and hyphens, and begins with a letter";
            return Err(Error::new(format!("`{name}`"), message));
        }
        let about =
            format!("{} {} of Alibaba Cloud: typed requests and answers", product.name, product.version);
        let example = example(product).map(|operation| operation.request.name.as_str());
        let library = name.replace('-', "_");
        let files = [
            ("Cargo.toml", manifest(&name, &about, &self.dependency())),
            ("rustfmt.toml", RUSTFMT.to_owned()),
            ("README.md", readme(&name, &about, &library, example)),
            ("src/lib.rs", root(&about, &library, example)),
        ];
        Ok(files.map(|(path, text)| File { path: path.to_owned(), text }).into())
    }

    fn dependency(&self) -> String {
        let version = quoted(env!("CARGO_PKG_VERSION"));
        match &self.wire {
            Some(path) => format!("{{ version = {version}, path = {} }}", quoted(&path.to_string_lossy())),
            None => version,
        }
    }
}

/// How the generated source is formatted.
const RUSTFMT: &str = "max_width = 110\nuse_small_heuristics = \"Max\"\n";

fn default_name(product: &str) -> String {
    let hyphen =
        |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
    format!("aliyun-{}", product.chars().map(hyphen).collect::<String>().trim_matches('-'))
}

fn is_crate_name(name: &str) -> bool {
    let letter =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_".contains(letter);
    name.starts_with(|first: char| first.is_ascii_lowercase()) && name.chars().all(letter)
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

fn manifest(name: &str, about: &str, wire: &str) -> String {
    let about = quoted(about);
    format!(
        r#"[package]
name = "{name}"
description = {about}
version = "0.1.0"
edition = "2024"
rust-version = "1.89"
publish = false

[dependencies]
aliyun-wire = {wire}

[lints.rust]
missing_docs = "warn"
unsafe_code = "forbid"
"#
    )
}

/// What shows how a call looks: rather one that reads, and that needs no parameter.
fn example(product: &Product) -> Option<&Operation> {
    let free = |operation: &&Operation| operation.request.fields.iter().all(|field| !field.required);
    let reads = |operation: &&Operation| matches!(operation.idempotence, Idempotence::Read);
    let operations = || product.operations.iter();
    let simple = operations().filter(reads).find(free);
    simple.or_else(|| operations().find(reads)).or_else(|| operations().next())
}

fn root(about: &str, library: &str, example: Option<&str>) -> String {
    let example = example.map_or_else(String::new, |request| {
        format!(
            "//!\n//! ```\n//! use {library}::{request};\n//!\n//! let request = {request}::new();\n//! ```\n"
        )
    });
    format!(
        r"//! {about}.
//!
//! Data alone: `aliyun-wire` turns requests into parameters and reads answers, `aliyun-transport` signs and sends.
{example}
mod generated;

pub use generated::*;
"
    )
}

fn readme(name: &str, about: &str, library: &str, example: Option<&str>) -> String {
    let example = example.map_or_else(String::new, |request| {
        format!(
            r#"
```rust
use {library}::{request};
use aliyun_transport::{{Client, Error}};

async fn call() -> Result<(), Error> {{
    let client = Client::builder().region("cn-hangzhou").build().await?;
    let answer = client.send(&{request}::new()).await?;
    println!("{{answer:#?}}");
    Ok(())
}}
```
"#
        )
    });
    format!(
        "# {name}\n\n{about}. Unofficial: not made, endorsed or supported by Alibaba Cloud.\n\n\
         Every operation is a request with setters, and a response with documented fields. The crate is data alone and \
         depends on `aliyun-wire`; `aliyun-transport` signs, sends, retries and reads.\n{example}\n\
         `src/generated` is written by `aliyun-codegen`: change the specification or the overlay instead, and run it \
         again. All else was written once and is yours.\n"
    )
}
