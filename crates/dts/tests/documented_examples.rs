//! The documented example of `DescribeSynchronizationJobs`, in both formats.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::time::{Duration, SystemTime};

use aliyun_dts::DescribeSynchronizationJobsResponse;
use aliyun_dts::describe_synchronization_jobs::SynchronizationInstanceStatus;
use aliyun_wire::{Failure, json, xml};

const JSON: &[u8] = include_bytes!("data/describe_synchronization_jobs.json");
const XML: &[u8] = include_bytes!("data/describe_synchronization_jobs.xml");

fn from_json() -> DescribeSynchronizationJobsResponse {
    json::decode(JSON).unwrap()
}

#[test]
fn the_json_example_decodes() {
    insta::assert_debug_snapshot!(from_json());
}

#[test]
fn the_xml_example_decodes_to_the_same_value() {
    let from_xml: DescribeSynchronizationJobsResponse = xml::decode(XML).unwrap();
    assert_eq!(from_xml, from_json());
}

#[test]
fn what_was_decoded_encodes_and_decodes_to_the_same_value() {
    let answer = from_json();
    let body = json::encode(&answer).unwrap();
    assert_eq!(json::decode::<DescribeSynchronizationJobsResponse>(body.as_bytes()).unwrap(), answer);
    let body = xml::encode("DescribeSynchronizationJobsResponse", &answer).unwrap();
    assert_eq!(xml::decode::<DescribeSynchronizationJobsResponse>(body.as_bytes()).unwrap(), answer);
}

#[test]
fn values_keep_their_text_and_offer_what_they_mean() {
    let answer = from_json();
    let job = &answer.synchronization_instances[0];

    // The table says text, the example sends a boolean.
    let initialized = job.data_initialization.as_ref().unwrap();
    assert_eq!((initialized.as_str(), initialized.as_bool()), ("true", Some(true)));

    let flow = job.performance.as_ref().unwrap().flow.as_ref().unwrap();
    assert_eq!((flow.as_str(), flow.as_f64()), ("0.00MB/s", Some(0.0)));

    // The table lists `Synchronizing`.
    let status = job.status.as_ref().unwrap();
    assert_eq!(status.as_str(), "synchronizing");
    assert_eq!(*status, SynchronizationInstanceStatus::Synchronizing);

    // Empty, but there.
    assert_eq!(job.data_synchronization_status, Some(Default::default()));

    assert_eq!(job.delay.as_ref().unwrap().as_seconds(), Some(Duration::ZERO));
    let created = SystemTime::UNIX_EPOCH + Duration::from_secs(1_610_336_384);
    assert_eq!(job.create_time.as_ref().unwrap().as_timestamp(), Some(created));
    assert_eq!(job.precheck_status.as_ref().unwrap().detail.len(), 16);
}

#[test]
fn a_status_nobody_has_listed_survives() {
    let body = br#"{"SynchronizationInstances":[{"Status":"Hibernating","Mood":{"Level":9}}]}"#;
    let answer: DescribeSynchronizationJobsResponse = json::decode(body).unwrap();
    let status = answer.synchronization_instances[0].status.as_ref().unwrap();
    assert_eq!(**status, SynchronizationInstanceStatus::Other("Hibernating".into()));
    assert!(json::encode(&answer).unwrap().contains(r#""Status":"Hibernating""#));
}

#[test]
fn a_null_list_is_an_empty_list() {
    let answer: DescribeSynchronizationJobsResponse =
        json::decode(br#"{"SynchronizationInstances":null}"#).unwrap();
    assert_eq!(answer, DescribeSynchronizationJobsResponse::default());
}

#[test]
fn the_error_envelope_is_the_same_in_both_formats() {
    let from_json: Failure = json::decode(
        br#"{"Recommend":"https://error-center.example/Throttling.User","Message":"denied","RequestId":"92E1E99D","HostId":"dts.aliyuncs.com","Code":"Throttling.User"}"#,
    )
    .unwrap();
    let from_xml: Failure = xml::decode(
        b"<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>92E1E99D</RequestId><HostId>dts.aliyuncs.com</HostId><Code>Throttling.User</Code><Message>denied</Message><Recommend><![CDATA[https://error-center.example/Throttling.User]]></Recommend></Error>",
    )
    .unwrap();
    assert_eq!(from_json, from_xml);
    insta::assert_debug_snapshot!(from_json);
}
