//! The generator on any specification and any overlay.

use aliyun_codegen::{Input, generate};

/// A specification, and behind a zero byte an overlay: they are refused, or what is generated is Rust.
pub fn codegen(input: &[u8]) {
    let Ok(input) = std::str::from_utf8(input) else { return };
    let (spec, overlay) = match input.split_once('\0') {
        Some((spec, overlay)) => (spec, Some(Input { name: "overlay.toml", text: overlay })),
        None => (input, None),
    };
    match generate(Input { name: "spec.json", text: spec }, overlay, "Generated.") {
        Ok(output) => {
            for file in output.files {
                if let Err(error) = syn::parse_file(&file.text) {
                    panic!("{}: {error}\n{}", file.path, file.text);
                }
            }
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
