//! Rust source from an Alibaba Cloud API specification.
//!
//! The input is the `api-docs.json` of a product, as Alibaba Cloud's OpenAPI portal offers it for download, and an
//! optional overlay with our own words. The output is the text of a module whose only dependency is `aliyun-wire`.
//! Nothing is read or written here: files are arguments and results.
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

mod error;
mod json;
mod model;
mod names;
mod overlay;
mod pages;
mod render;
mod secrets;
mod shape;
mod spec;

pub use error::Error;

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
}

/// A source file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name in the module's folder.
    pub path: String,
    /// Its content, formatted as rustfmt does with lines of 110 characters and `use_small_heuristics = "Max"`.
    pub text: String,
}

/// Writes the source of all operations of a specification.
///
/// The same input gives the same output. `origin` is a sentence that every file begins with: where it comes from and
/// how to write it again.
pub fn generate(spec: Input<'_>, overlay: Option<Input<'_>>, origin: &str) -> Result<Output, Error> {
    let mut parsed = spec::Spec::parse(spec.text).map_err(|error| error.in_file(spec.name))?;
    let overlay_name = overlay.map_or("overlay", |overlay| overlay.name);
    let overlay =
        overlay.map_or(Ok(overlay::Overlay::default()), |overlay| overlay::Overlay::parse(overlay.text));
    let overlay = overlay.map_err(|error| error.in_file(overlay_name))?;
    overlay.apply(&mut parsed).map_err(|error| error.in_file(overlay_name))?;
    let product = shape::product(&parsed, &overlay).map_err(|error| error.in_file(spec.name))?;
    Ok(Output { files: render::product(&product, origin), omitted: parsed.omitted })
}
