//! One hot path, a few times over: what `cargo xtask instructions` counts.

#![allow(clippy::unwrap_used, reason = "it stops at a broken body")]

use std::hint::black_box;

use aliyun_dts::{DescribeSynchronizationJobs, DescribeSynchronizationJobsResponse};
use aliyun_sign::{form, v1, v3};
use aliyun_wire::{json, parameters, xml};
use benches::{body, signing};

fn main() {
    let name = std::env::args().nth(1).unwrap_or_default();
    match name.split_once('_') {
        Some(("sign", _)) => sign(&name),
        Some(("verify", _)) => verify(&name),
        _ => code(&name),
    }
}

fn code(name: &str) {
    let (json, xml, record) = (body::json(30), body::xml(30), body::record(30));
    let asked = DescribeSynchronizationJobs::new().region_id("cn-hangzhou").page_size(50).tag("env", "prod");
    match name {
        "decode_json" => measured(&|| {
            black_box(json::decode::<DescribeSynchronizationJobsResponse>(json.as_bytes()).unwrap());
        }),
        "decode_xml" => measured(&|| {
            black_box(xml::decode::<DescribeSynchronizationJobsResponse>(xml.as_bytes()).unwrap());
        }),
        "encode_json" => measured(&|| {
            black_box(json::encode(&record).unwrap());
        }),
        "encode_xml" => measured(&|| {
            black_box(xml::encode("Answer", &record).unwrap());
        }),
        "encode_parameters" => measured(&|| {
            black_box(parameters::encode(&asked).unwrap());
        }),
        _ => unreachable!("there is no hot path {name:?}"),
    }
}

fn sign(name: &str) {
    let (credentials, request) = (signing::credentials(), signing::v3_request());
    match name {
        "sign_v1" => measured(&|| {
            black_box(v1::sign("GET", &signing::QUERY, &[], &credentials, signing::STAMP));
        }),
        "sign_v3" => measured(&|| {
            black_box(v3::sign(&request, &credentials, signing::STAMP));
        }),
        _ => unreachable!("there is no hot path {name:?}"),
    }
}

fn verify(name: &str) {
    let credentials = signing::credentials();
    match name {
        "verify_v1" => {
            let sent = v1::sign("GET", &signing::QUERY, &[], &credentials, signing::STAMP);
            let query = form::parse(&sent.query).unwrap();
            measured(&|| v1::verify("GET", &query, &credentials).unwrap());
        }
        "verify_v3" => {
            let sent = v3::sign(&signing::v3_request(), &credentials, signing::STAMP);
            let (query, headers) = (form::parse(&sent.query).unwrap(), signing::v3_headers(&sent));
            measured(&|| v3::verify("GET", &query, &headers, b"", &credentials).unwrap());
        }
        _ => unreachable!("there is no hot path {name:?}"),
    }
}

/// Only what runs inside is counted.
#[inline(never)]
fn measured(path: &dyn Fn()) {
    for _ in 0..10 {
        path();
    }
}
