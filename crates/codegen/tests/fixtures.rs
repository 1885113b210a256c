//! Specifications of our own, one for each kind of quirk that published ones have, and the source they become.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::Write;
use std::process::{Command, Stdio};

use aliyun_codegen::{Input, Output, generate};

const NAMES: &str = include_str!("specs/names.json");
const VALUES: &str = include_str!("specs/values.json");
const SHAPES: &str = include_str!("specs/shapes.json");
const PAGES: &str = include_str!("specs/pages.json");
const PLACES: &str = include_str!("specs/places.json");
const EMPTY: &str = include_str!("specs/empty.json");
const PAGES_OVERLAY: &str = include_str!("specs/pages.toml");

fn output(spec: &str, overlay: Option<&str>) -> Output {
    let spec = Input { name: "spec.json", text: spec };
    let overlay = overlay.map(|text| Input { name: "overlay.toml", text });
    generate(spec, overlay, "Written by a test.").unwrap()
}

/// All files in one text, as a snapshot shows them.
fn source(output: &Output) -> String {
    output.files.iter().map(|file| format!("// ---- {}\n{}\n", file.path, file.text)).collect()
}

fn refusal(spec: &str, overlay: Option<&str>) -> String {
    let spec = Input { name: "spec.json", text: spec };
    let overlay = overlay.map(|text| Input { name: "overlay.toml", text });
    generate(spec, overlay, "Written by a test.").unwrap_err().to_string()
}

/// A specification whose only operation has one parameter.
fn with_parameter(parameter: &str) -> String {
    format!(
        r#"{{"info": {{"style": "RPC", "product": "P", "version": "2024-01-01"}},
            "apis": {{"Run": {{"parameters": [{parameter}], "responses": {{}}}}}}}}"#
    )
}

#[test]
fn every_name_becomes_a_rust_name_of_its_own() {
    let output = output(NAMES, None);
    insta::assert_snapshot!(source(&output));
    insta::assert_snapshot!("what_is_renamed", output.renamed.join("\n"));
}

#[test]
fn listed_values_and_bounds_are_read_as_they_are_meant() {
    let output = output(VALUES, None);
    insta::assert_snapshot!(source(&output));
    let ignored = |rest: &str| format!("apis.SetValues.parameters[6].schema.{rest}");
    assert_eq!(
        output.omitted,
        [ignored("required: ignored, not a boolean"), ignored("minimum: ignored, not a number")]
    );
}

#[test]
fn every_shape_has_a_type() {
    let output = output(SHAPES, None);
    insta::assert_snapshot!(source(&output));
    assert_eq!(
        output.omitted,
        [
            "operation Upload: parameter body travels as the body",
            "apis.DescribeShapes.responses.200.schema.properties.Odd.properties: ignored, a scalar has none",
        ]
    );
}

#[test]
fn what_no_request_can_carry_is_left_out_with_the_reason() {
    let output = output(PLACES, None);
    insta::assert_snapshot!(source(&output));
    assert_eq!(
        output.omitted,
        [
            "operation Send: parameter x-acs-language travels in a header",
            "operation PutRaw: parameter body travels as the body",
            "operation GetPath: parameter id travels in the path",
            "operation GetHost: parameter bucket travels in the host name",
            "operation ListBare: its answer is not an object with members",
            "apis.Send.parameters[6]: ignored, another parameter has its name",
        ]
    );
}

#[test]
fn a_product_without_operations_is_a_module_all_the_same() {
    insta::assert_snapshot!(source(&output(EMPTY, None)));
}

#[test]
fn pages_are_found_by_rule_and_the_overlay_adds_what_it_knows() {
    insta::assert_snapshot!(source(&output(PAGES, Some(PAGES_OVERLAY))));
}

#[test]
fn the_same_input_gives_the_same_output() {
    for spec in [NAMES, VALUES, SHAPES, PAGES] {
        assert_eq!(output(spec, None).files, output(spec, None).files);
    }
}

#[test]
fn the_output_is_formatted() {
    for spec in [NAMES, VALUES, SHAPES, PLACES, EMPTY, PAGES] {
        for file in output(spec, None).files {
            assert!(is_formatted(&file.text), "{}:\n{}", file.path, file.text);
        }
    }
}

fn is_formatted(text: &str) -> bool {
    let style = "max_width=110,use_small_heuristics=Max";
    let mut rustfmt = Command::new("rustfmt")
        .args(["--check", "--quiet", "--edition", "2024", "--config", style])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    rustfmt.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    rustfmt.wait().unwrap().success()
}

#[test]
fn an_unknown_construct_is_refused_with_its_place() {
    let spec = with_parameter(r#"{"name": "A", "in": "query", "schema": {"type": "string", "oneOf": []}}"#);
    assert_eq!(refusal(&spec, None), "spec.json: apis.Run.parameters[0].schema: unknown keyword `oneOf`");
    let spec = with_parameter(r#"{"name": "A", "in": "query", "schema": {"type": "tuple"}}"#);
    assert_eq!(refusal(&spec, None), "spec.json: apis.Run.parameters[0].schema.type: unknown type `tuple`");
    let spec =
        with_parameter(r##"{"name": "A", "in": "query", "schema": {"$ref": "#/components/schemas/B"}}"##);
    assert_eq!(refusal(&spec, None), "spec.json: Run.request.A: there is no component `B`");
}

#[test]
fn a_name_that_json_has_to_escape_is_refused() {
    let spec = with_parameter(r#"{"name": "A\"B", "in": "query", "schema": {"type": "string"}}"#);
    assert_eq!(refusal(&spec, None), r#"spec.json: Run.request.A"B: "A\"B" is not the name of a field"#);
}

#[test]
fn a_product_of_another_style_is_refused() {
    let spec = r#"{"info": {"style": "ROA", "product": "P", "version": "1"}, "apis": {}}"#;
    assert_eq!(refusal(spec, None), "spec.json: info.style: `ROA` products are not supported, RPC ones are");
}

#[test]
fn an_overlay_that_does_not_fit_is_refused() {
    let spec = with_parameter(r#"{"name": "A", "in": "query", "schema": {"type": "string"}}"#);
    let refused = |overlay| refusal(&spec, Some(overlay));
    assert_eq!(
        refused("[operations.Run.request]\nB = 'Words.'"),
        "overlay.toml: operations.Run.request.B: no such field"
    );
    assert_eq!(
        refused("[operations.Run.request]\nA = { type = 'R%w' }"),
        "overlay.toml: operations.Run.request.A: `R%w`: the name of a type has a capital letter first, then letters \
         and digits"
    );
    assert_eq!(refused("[summaries]\nWalk = 'Walks.'"), "overlay.toml: summaries.Walk: no such operation");
    assert_eq!(
        refused("[[corrections]]\nfield = 'request.A'\nreason = ' '\nmax_length = 3"),
        "overlay.toml: corrections of request.A: the reason is missing"
    );
}
