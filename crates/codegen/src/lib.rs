//! Rust source from an Alibaba Cloud API specification.
//!
//! The input is the `api-docs.json` of a product, as Alibaba Cloud's OpenAPI portal offers it for download, and an
//! optional overlay with words of one's own. The output is the text of a module, or of a crate around it, whose only
//! dependency is `aliyun-wire`. Files are arguments and results; [`folder`] and [`command`] alone touch the disk.
//!
//! ```
//! use aliyun_codegen::{Input, generate};
//!
//! let spec = r#"{
//!     "info": {"style": "RPC", "product": "Sts", "version": "2015-04-01"},
//!     "apis": {"GetCallerIdentity": {
//!         "parameters": [],
//!         "responses": {"200": {"schema": {"type": "object", "properties": {"Arn": {"type": "string"}}}}}
//!     }}
//! }"#;
//! let output = generate(Input { name: "sts.json", text: spec }, None, "Generated from sts.json.")?;
//! assert_eq!(output.files[1].path, "get_caller_identity.rs");
//! assert!(output.files[1].text.contains("pub struct GetCallerIdentityResponse"));
//! # Ok::<(), aliyun_codegen::Error>(())
//! ```

pub mod command;
mod error;
pub mod folder;
mod json;
mod model;
mod names;
mod overlay;
mod package;
mod pages;
mod render;
mod secrets;
mod shape;
pub mod spec;

pub use error::Error;
pub use package::Package;
pub use secrets::named as is_secret;

use overlay::Overlay;
use spec::{Place, Spec};

/// A file given to the generator.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// What errors call it.
    pub name: &'a str,
    /// Its content.
    pub text: &'a str,
}

/// What the generator wrote.
#[derive(Debug)]
pub struct Output {
    /// The files of a module, `mod.rs` first.
    pub files: Vec<File>,
    /// What it left out of the specification, and why: one line each.
    pub omitted: Vec<String>,
    /// What could not have the name that it asks for: one line each.
    pub renamed: Vec<String>,
}

/// A source file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name in the module's folder.
    pub path: String,
    /// Its content, formatted as rustfmt does with lines of 110 characters and `use_small_heuristics = "Max"`.
    pub text: String,
}

/// A crate: generated source, and what is around it.
#[derive(Debug)]
pub struct Crate {
    /// `Cargo.toml`, `src/lib.rs` and others, which need no change when the specification changes.
    pub files: Vec<File>,
    /// What belongs into `src/generated`.
    pub generated: Output,
}

/// Writes the source of all operations of a specification.
///
/// The same input gives the same output. `origin` is a sentence that every file begins with: where it comes from and
/// how to write it again.
pub fn generate(spec: Input<'_>, overlay: Option<Input<'_>>, origin: &str) -> Result<Output, Error> {
    Ok(output(spec, overlay, origin)?.0)
}

/// Writes a crate with the source of all operations of a specification.
pub fn generate_crate(
    spec: Input<'_>,
    overlay: Option<Input<'_>>,
    origin: &str,
    package: &Package,
) -> Result<Crate, Error> {
    let (generated, product) = output(spec, overlay, origin)?;
    Ok(Crate { files: package.files(&product)?, generated })
}

fn output(
    spec: Input<'_>,
    overlay: Option<Input<'_>>,
    origin: &str,
) -> Result<(Output, model::Product), Error> {
    let in_spec = |error: Error| error.in_file(spec.name);
    let mut parsed = Spec::parse(spec.text).map_err(in_spec)?;
    if !parsed.is_rpc() {
        let message = format!("`{}` products are not supported, RPC ones are", parsed.style);
        return Err(in_spec(Error::new("info.style", message)));
    }
    let overlay = match overlay {
        Some(input) => applied(input.text, &mut parsed).map_err(|error| error.in_file(input.name))?,
        None => Overlay::default(),
    };
    let product = shape::product(&parsed, &overlay).map_err(in_spec)?;
    let (files, renamed) = (render::product(&product, origin), product.renamed.clone());
    Ok((Output { files, omitted: omitted(&parsed), renamed }, product))
}

fn applied(overlay: &str, spec: &mut Spec) -> Result<Overlay, Error> {
    let overlay = Overlay::parse(overlay)?;
    overlay.apply(spec)?;
    Ok(overlay)
}

/// What of the document is not in the source: operations, parameters, and what the reader ignored.
fn omitted(spec: &Spec) -> Vec<String> {
    let mut lines = Vec::new();
    for operation in &spec.operations {
        if let Some(reason) = &operation.omitted {
            lines.push(format!("operation {}: {reason}", operation.name));
            continue;
        }
        let headers = operation.parameters.iter().filter(|parameter| parameter.place == Place::Header);
        lines.extend(headers.map(|parameter| {
            format!("operation {}: parameter {} travels in a header", operation.name, parameter.name)
        }));
    }
    lines.extend_from_slice(&spec.ignored);
    lines
}
