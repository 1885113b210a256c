//! Bodies from a service that may send anything: they are read or refused, and what was read can be written.

use aliyun_dts::DescribeSynchronizationJobsResponse;
use aliyun_wire::{DecodeError, Failure, Record, json, xml};

use crate::sample::Sample;

/// Arbitrary bytes as JSON.
pub fn json_decode(body: &[u8]) {
    rewrite::<Sample>(body);
    rewrite::<DescribeSynchronizationJobsResponse>(body);
    rewrite::<Failure>(body);
}

/// Arbitrary bytes as XML.
pub fn xml_decode(body: &[u8]) {
    read_xml::<Sample>(body);
    read_xml::<DescribeSynchronizationJobsResponse>(body);
    read_xml::<Failure>(body);
}

/// What was read from JSON is read again from the JSON that it is written as.
fn rewrite<R: Record + Default>(body: &[u8]) {
    let Some(record) = checked(json::decode::<R>(body)) else { return };
    let once = json::encode(&record).expect("what came from JSON has a form in JSON");
    let copy: R = json::decode(once.as_bytes()).expect("what we write is read");
    assert_eq!(json::encode(&copy).expect("it was written before"), once);
}

/// What was read from XML has a form in JSON, which is read to the same.
fn read_xml<R: Record + Default>(body: &[u8]) {
    let Some(record) = checked(xml::decode::<R>(body)) else { return };
    let json = json::encode(&record).expect("what came from XML has a form in JSON");
    let copy: R = json::decode(json.as_bytes()).expect("what we write is read");
    assert_eq!(json::encode(&copy).expect("it was written before"), json);
}

/// An error says something, whatever it is about.
fn checked<R>(decoded: Result<R, DecodeError>) -> Option<R> {
    decoded.inspect_err(|error| assert!(!error.to_string().is_empty())).ok()
}
