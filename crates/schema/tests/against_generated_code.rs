//! What is known from the specification at run time is what the generated code says.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use aliyun_dts::{DescribeSynchronizationJobs, DescribeSynchronizationJobsResponse};
use aliyun_schema::Schema;
use aliyun_wire::{Format, Kind, Limits, Location, Parameter, Record, json, parameters, xml};

fn dts(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../dts").join(path)).unwrap()
}

fn schema() -> Schema {
    Schema::parse(&dts("spec/dts-2020-01-01.json")).unwrap()
}

/// What a caller sees of a parameter; limits may be corrected by the overlay.
fn facts(parameter: &Parameter) -> (&str, Kind, bool, bool, Location, Vec<&str>) {
    let members = parameter.members.iter().map(|member| member.name).collect();
    let Parameter { name, kind, list, required, location, .. } = *parameter;
    (name, kind, list, required, location, members)
}

#[test]
fn the_tables_of_all_operations_are_the_same() {
    let product = schema().leak_product();
    assert_eq!((product.name, product.version), ("Dts", "2020-01-01"));
    assert_eq!(product.endpoints, aliyun_dts::PRODUCT.endpoints);
    assert_eq!(product.operations.len(), aliyun_dts::PRODUCT.operations.len());
    for generated in aliyun_dts::PRODUCT.operations {
        let known = product.operation(generated.name).unwrap();
        assert_eq!(known.product.name, "Dts");
        let sides = [known, generated].map(|side| side.parameters.iter().map(facts).collect::<Vec<_>>());
        assert_eq!(sides[0], sides[1], "{}", generated.name);
    }
}

#[test]
fn answers_decode_to_the_same_values_in_both_formats() {
    let schema = schema();
    let operation = schema.operation("DescribeSynchronizationJobs").unwrap();
    for (format, file) in [(Format::Json, "json"), (Format::Xml, "xml")] {
        let body = dts(&format!("tests/data/describe_synchronization_jobs.{file}"));
        let mut typed = DescribeSynchronizationJobsResponse::default();
        let mut dynamic = operation.answer();
        format.decode_into(body.as_bytes(), &mut typed, Limits::default()).unwrap();
        format.decode_into(body.as_bytes(), &mut dynamic, Limits::default()).unwrap();
        assert_eq!(json::encode(&typed).unwrap(), json::encode(&dynamic).unwrap());
        assert_eq!(xml::encode("R", &typed).unwrap(), xml::encode("R", &dynamic).unwrap());
    }
}

#[test]
fn requests_send_the_same_parameters() {
    let typed = DescribeSynchronizationJobs::new().page_size(50).tag("env", "").tag("team", "data");
    let sent = |record: &dyn Record| {
        let sent = parameters::encode(record).unwrap();
        sent.iter().map(|sent| (sent.name.to_owned(), sent.value.to_owned())).collect::<Vec<_>>()
    };
    let schema = schema();
    let mut dynamic = schema.operation("DescribeSynchronizationJobs").unwrap().request();
    parameters::decode_into(&sent(&typed), &mut dynamic).unwrap();
    assert_eq!(sent(&dynamic), sent(&typed));
}

#[test]
fn passwords_stay_out_of_debug() {
    let schema = schema();
    let mut request = schema.operation("ConfigureDtsJob").unwrap().request();
    let password = ("SourceEndpointPassword".to_owned(), "hunter2".to_owned());
    parameters::decode_into(&[password], &mut request).unwrap();
    assert!(!format!("{request:?}").contains("hunter2"));
}
