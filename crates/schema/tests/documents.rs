//! Documents with what the grammar allows beyond the usual.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use aliyun_schema::Schema;
use aliyun_wire::{Limits, json, parameters};

/// A component that contains itself, one that is a list of itself, an answer for another status, a JSON parameter.
const DOCUMENT: &str = r##"{
    "info": {"style": "RPC", "product": "Test", "version": "2020-01-01"},
    "components": {"schemas": {
        "Node": {"type": "object", "properties": {
            "Name": {"type": "string"},
            "Children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}}
        }},
        "Endless": {"type": "array", "items": {"$ref": "#/components/schemas/Endless"}}
    }},
    "apis": {"DescribeTree": {
        "parameters": [
            {"name": "Filter", "in": "formData", "style": "json", "schema": {"$ref": "#/components/schemas/Node"}}
        ],
        "responses": {
            "200": {"schema": {"type": "object", "properties": {
                "Root": {"$ref": "#/components/schemas/Node"},
                "Endless": {"$ref": "#/components/schemas/Endless"}
            }}},
            "4XX": {"schema": {"type": "object", "properties": {"Reason": {"type": "string"}}}}
        }
    }}
}"##;

#[test]
fn shapes_that_contain_themselves_decode() {
    let schema = Schema::parse(DOCUMENT).unwrap();
    let mut answer = schema.operation("DescribeTree").unwrap().answer();
    let body = r#"{"Root":{"Name":"a","Children":[{"Name":"b","Children":[]}]},"Endless":[[[]]]}"#;
    json::decode_into(body.as_bytes(), &mut answer, Limits::default()).unwrap();
    assert_eq!(json::encode(&answer).unwrap(), body);
}

#[test]
fn an_answer_of_another_status_has_a_shape_of_its_own() {
    let schema = Schema::parse(DOCUMENT).unwrap();
    let operation = schema.operation("DescribeTree").unwrap();
    let mut refusal = operation.answer_of("4XX").unwrap();
    json::decode_into(br#"{"Reason":"gone"}"#, &mut refusal, Limits::default()).unwrap();
    assert_eq!(json::encode(&refusal).unwrap(), r#"{"Reason":"gone"}"#);
    assert!(operation.answer_of("302").is_none());
}

#[test]
fn a_styled_parameter_travels_as_one() {
    let schema = Schema::parse(DOCUMENT).unwrap();
    let operation = schema.operation("DescribeTree").unwrap();
    let mut request = operation.request();
    let filter = ("Filter".to_owned(), r#"{"Name":"a"}"#.to_owned());
    parameters::decode_into(&[filter], &mut request).unwrap();
    let sent = parameters::encode(&request).unwrap();
    let sent: Vec<_> = sent.iter().map(|sent| format!("{}={}", sent.name, sent.value)).collect();
    assert_eq!(sent, [r#"Filter={"Name":"a"}"#]);
    let table = schema.leak_product().operation("DescribeTree").unwrap();
    assert_eq!(table.parameters[0].location, aliyun_wire::Location::Form);
    assert_eq!(table.parameters[0].members[1].members[0].name, "Name");
}

#[test]
fn a_construct_that_is_not_known_is_an_error_with_its_place() {
    let error = Schema::parse(&DOCUMENT.replace(r#""type": "string""#, r#""type": "strnig""#)).unwrap_err();
    assert!(error.to_string().contains("strnig"), "{error}");
}
