//! Requests that nobody would write: none may break the service.

use aliyun_sign::{Credentials, Stamp, v1};
use aliyun_wire::{DecodeError, Failure, Limits, Map, Text};
use proptest::prelude::*;

use super::*;
use crate::Clock;
use crate::front_door::AccessKey;

const NAMES: &[&str] = &[
    "Action",
    "Version",
    "Format",
    "SignatureType",
    "SecurityToken",
    "RegionId",
    "ResourceGroupId",
    "PageSize",
    "PageNum",
    "SynchronizationJobName",
    "ClientToken",
    "Tag",
    "Tag.1",
    "Tag.1.Key",
    "Tag.1.Value",
    "Tag.2.Key",
    "Tag.-1.Key",
    "Tag.99999999999999999999.Key",
    "Tag.1.Key.Key",
    "Tag..Key",
    "TagKey.1",
    "",
];
const VALUES: &[&str] = &[
    "",
    "0",
    "1",
    "30",
    "-1",
    "1e3",
    "9223372036854775808",
    "NaN",
    "env",
    "prod",
    "%",
    "_",
    "同步",
    "\u{0}\u{1}",
    "[]",
    "{",
    "[[[",
    "[{\"Key\":\"env\"}]",
    "json",
    "XML",
    "yaml",
    "BEARERTOKEN",
    "cn-hangzhou",
    "2020-01-01",
];

fn service() -> Service {
    let world = World::open(None, Clock::manual(SystemTime::UNIX_EPOCH), 0).unwrap();
    world.populate(40).unwrap();
    let keys = Keys::new(AccessKey::new("testid", "testsecret"));
    let start = Start { jobs: 40, seed: 0, faults: Vec::new() };
    Service::new(keys, world, Box::new(|| SystemTime::UNIX_EPOCH), start)
}

fn request(method: Method, target: &str, content_type: &str, body: Vec<u8>) -> Option<Request<Bytes>> {
    let request = Request::builder().method(method).uri(target).header(header::CONTENT_TYPE, content_type);
    request.body(body.into()).ok()
}

fn decode(response: &Response<Bytes>, record: &mut dyn aliyun_wire::Record) -> Result<(), DecodeError> {
    let format = match response.headers()[header::CONTENT_TYPE].to_str() {
        Ok("text/xml;charset=utf-8") => Format::Xml,
        _ => Format::Json,
    };
    format.decode_into(response.body(), record, Limits::default())
}

/// A refusal with everything in it, or a success.
fn check(response: &Response<Bytes>) -> Result<(), TestCaseError> {
    prop_assert!(!response.status().is_server_error(), "{:?}", response.body());
    if response.status().is_success() {
        let mut page = Map::<Text>::default();
        decode(response, &mut page).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert!(page.get("TotalRecordCount").is_some());
    } else {
        let mut failure = Failure::default();
        decode(response, &mut failure).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert!(failure.code.is_some() && failure.message.is_some() && failure.request_id.is_some());
    }
    Ok(())
}

fn soup() -> impl Strategy<Value = Vec<(String, String)>> {
    let name = prop_oneof![4 => prop::sample::select(NAMES).prop_map(str::to_owned), 1 => any::<String>()];
    let value = prop_oneof![4 => prop::sample::select(VALUES).prop_map(str::to_owned), 1 => any::<String>()];
    prop::collection::vec((name, value), 0..12)
}

proptest! {
    #[test]
    fn no_target_and_no_body_break_it(
        target in "/[?]?[!-~]{0,80}",
        post in any::<bool>(),
        body in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        let method = if post { Method::POST } else { Method::GET };
        if let Some(request) = request(method, &target, "application/x-www-form-urlencoded", body) {
            check(&service().answer(Asked::read(request)).response)?;
        }
    }

    #[test]
    fn no_signed_soup_of_parameters_breaks_it(soup in soup(), nonce in "[a-z]{1,8}") {
        let mut query = vec![
            ("Action".to_owned(), "DescribeSynchronizationJobs".to_owned()),
            ("Version".to_owned(), "2020-01-01".to_owned()),
        ];
        query.retain(|(name, _)| !soup.iter().any(|(other, _)| name == other));
        for (name, value) in soup {
            query.retain(|(other, _)| *other != name);
            query.push((name, value));
        }
        let stamp = Stamp { timestamp: "1970-01-01T00:00:00Z", nonce: &nonce };
                let signed = v1::sign("GET", &query, &[], &Credentials::new("testid", "testsecret"), stamp);
        if let Some(request) = request(Method::GET, &format!("/?{}", signed.query), "", Vec::new()) {
            let response = service().answer(Asked::read(request)).response;
            check(&response)?;
            let body = String::from_utf8_lossy(response.body());
            prop_assert!(!body.contains("SignatureDoesNotMatch"), "{body}");
        }
    }
}
