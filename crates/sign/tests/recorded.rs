//! Requests as other clients put them on the wire, recorded on loopback (`data/recorded.json`): they verify as they
//! are, and with anything changed they do not.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has failed, its helpers too"
)]

use aliyun_sign::{BearerToken, Credentials, Stamp, VerifyError, form, v1, v3};
use serde_json::Value;

#[derive(Clone)]
struct Recorded {
    case: String,
    scheme: String,
    method: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: String,
    credentials: Credentials,
    signature: String,
    bearer_token: String,
}

impl Recorded {
    fn read(case: &Value) -> Self {
        let text = |name: &str| case[name].as_str().unwrap_or_default().to_owned();
        let header = |line: &Value| {
            let (name, value) = line.as_str().unwrap().split_once(": ").unwrap();
            (name.to_owned(), value.to_owned())
        };
        Self {
            case: text("case"),
            scheme: text("scheme"),
            method: text("method"),
            query: form::parse(&text("query")).unwrap(),
            headers: case["headers"].as_array().unwrap().iter().map(header).collect(),
            body: text("body"),
            credentials: Credentials::new(text("access_key_id"), text("access_key_secret")),
            signature: text("signature"),
            bearer_token: text("bearer_token"),
        }
    }

    fn verify(&self) -> Result<(), VerifyError> {
        if self.scheme == "V1" {
            let body = form::parse(&self.body).unwrap();
            let parameters: Vec<_> = self.query.iter().chain(&body).cloned().collect();
            v1::verify(&self.method, &parameters, &self.credentials)
        } else {
            v3::verify(&self.method, &self.query, &self.headers, self.body.as_bytes(), &self.credentials)
        }
    }

    fn refused(&self, change: &str) -> VerifyError {
        self.verify().expect_err(&format!("{}: verifies with {change}", self.case))
    }

    fn parameter(&self, name: &str) -> &str {
        let found = self.query.iter().find(|(candidate, _)| candidate == name);
        &found.unwrap_or_else(|| panic!("{}: no parameter {name}", self.case)).1
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(candidate, _)| candidate.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

fn recorded(signed: bool) -> Vec<Recorded> {
    let cases: Value = serde_json::from_str(include_str!("data/recorded.json")).unwrap();
    let cases = cases.as_array().unwrap().iter().map(Recorded::read);
    cases.filter(|case| case.bearer_token.is_empty() == signed).collect()
}

#[test]
fn every_signed_request_verifies() {
    let cases = recorded(true);
    assert_eq!(cases.len(), 10);
    for case in cases {
        if let Err(error) = case.verify() {
            panic!("{}: {error}\n{:?}", case.case, error.string_to_sign());
        }
        assert_eq!(case.parameter("SynchronizationJobName"), "MySQL同步 a+b*~/=", "{}", case.case);
        assert_eq!(case.parameter("Tag.2.Value"), "值 一&二 x", "{}", case.case);
    }
}

#[test]
fn every_signature_is_found_again_stage_by_stage() {
    for case in recorded(true) {
        let signature = if case.scheme == "V1" {
            let unsigned: Vec<_> =
                case.query.iter().filter(|(name, _)| name != "Signature").cloned().collect();
            let canonical_query = v1::canonical_query(&unsigned);
            v1::signature(&case.credentials, &v1::string_to_sign(&case.method, &canonical_query))
        } else {
            let authorization = v3::Authorization::parse(case.header("authorization").unwrap()).unwrap();
            assert_eq!(authorization.access_key_id, case.credentials.access_key_id(), "{}", case.case);
            let signed: Vec<_> =
                case.headers.iter().filter(|(name, _)| authorization.signs(name)).cloned().collect();
            assert_eq!(v3::signed_headers(&signed), authorization.signed_headers, "{}", case.case);
            let canonical_request = v3::canonical_request(
                &case.method,
                &v3::canonical_query(&case.query),
                &v3::canonical_headers(&signed),
                authorization.signed_headers,
                &v3::hashed_payload(case.body.as_bytes()),
            );
            v3::signature(&case.credentials, &v3::string_to_sign(&canonical_request))
        };
        assert_eq!(signature, case.signature, "{}", case.case);
    }
}

#[test]
fn another_method_is_refused() {
    for mut case in recorded(true) {
        case.method = if case.method == "GET" { "POST".into() } else { "GET".into() };
        assert!(case.refused("another method").is_signature_mismatch(), "{}", case.case);
    }
}

#[test]
fn another_secret_is_refused() {
    for mut case in recorded(true) {
        case.credentials = Credentials::new("testid", "testsecreT");
        assert!(case.refused("another secret").is_signature_mismatch(), "{}", case.case);
    }
}

#[test]
fn another_key_id_is_refused() {
    for mut case in recorded(true).into_iter().filter(|case| case.scheme == "V3") {
        case.credentials = Credentials::new("testie", "testsecret");
        assert!(case.refused("another key id").is_signature_mismatch(), "{}", case.case);
    }
}

#[test]
fn one_changed_byte_of_any_parameter_is_refused() {
    for case in recorded(true) {
        for index in 0..case.query.len() {
            let mut changed = case.clone();
            let (name, value) = &mut changed.query[index];
            let name = name.clone();
            value.insert(0, 'x');
            let error = changed.refused(&name);
            // One more character in front of a Signature makes its base64 one of 29 characters, which is none.
            assert_eq!(error.is_signature_malformed(), name == "Signature", "{}: {name}", case.case);
        }
    }
}

#[test]
fn a_parameter_more_or_less_is_refused() {
    for case in recorded(true) {
        for index in 0..case.query.len() {
            let mut changed = case.clone();
            let (name, _) = changed.query.remove(index);
            assert_eq!(
                changed.refused(&name).is_signature_missing(),
                name == "Signature",
                "{}: {name}",
                case.case
            );
        }
        let mut changed = case.clone();
        changed.query.push(("OwnerId".into(), String::new()));
        assert!(changed.refused("a parameter more").is_signature_mismatch(), "{}", case.case);
    }
}

#[test]
fn a_changed_signed_header_is_refused() {
    for case in recorded(true).into_iter().filter(|case| case.scheme == "V3") {
        let authorization = v3::Authorization::parse(case.header("authorization").unwrap()).unwrap();
        for (index, (name, _)) in
            case.headers.iter().enumerate().filter(|(_, (name, _))| authorization.signs(name))
        {
            let mut changed = case.clone();
            changed.headers[index].1.push('x');
            let error = changed.refused(name);
            assert_eq!(error.is_body_mismatch(), name == "x-acs-content-sha256", "{}: {name}", case.case);

            let mut removed = case.clone();
            removed.headers.remove(index);
            assert_eq!(removed.refused(name).header(), Some(name.as_str()), "{}", case.case);
        }
    }
}

#[test]
fn a_changed_body_is_refused() {
    for mut case in recorded(true).into_iter().filter(|case| case.scheme == "V3") {
        case.body.push('x');
        assert!(case.refused("a changed body").is_body_mismatch(), "{}", case.case);
    }
    for mut case in recorded(true).into_iter().filter(|case| case.scheme == "V1") {
        case.body.push_str("OwnerId=1");
        assert!(case.refused("a changed body").is_signature_mismatch(), "{}", case.case);
    }
}

#[test]
fn an_unsigned_header_does_not_matter() {
    for mut case in recorded(true) {
        case.headers.push(("x-forwarded-for".into(), "127.0.0.1".into()));
        case.verify().unwrap_or_else(|error| panic!("{}: {error}", case.case));
    }
}

#[test]
fn an_unsigned_header_of_the_service_is_refused() {
    for mut case in recorded(true).into_iter().filter(|case| case.scheme == "V3") {
        case.headers.push(("X-Acs-Region-Id".into(), "cn-beijing".into()));
        assert_eq!(case.refused("an unsigned header").header(), Some("x-acs-region-id"), "{}", case.case);
    }
}

/// Sorted, since other clients send parameters in an order of their own.
fn sorted(parameters: &str) -> Vec<(String, String)> {
    let mut parameters = form::parse(parameters).unwrap();
    parameters.sort();
    parameters
}

#[test]
fn bearer_requests_are_sent_as_the_official_client_sends_them() {
    let cases = recorded(false);
    assert_eq!(cases.len(), 2);
    for case in cases {
        let token = BearerToken::new(case.bearer_token.as_str());
        let mut sent = case.query.clone();
        sent.sort();
        if case.scheme == "V1" {
            let stamp =
                Stamp { timestamp: case.parameter("Timestamp"), nonce: case.parameter("SignatureNonce") };
            let prepared = v1::bearer(&case.query, &[], &token, stamp);
            assert_eq!(sorted(&prepared.query), sent, "{}", case.case);
            assert_eq!(prepared.body, "", "{}", case.case);
        } else {
            let stamp = Stamp {
                timestamp: case.header("x-acs-date").unwrap(),
                nonce: case.header("x-acs-signature-nonce").unwrap(),
            };
            let host = case.header("host").unwrap();
            let request =
                v3::Request { method: &case.method, host, query: &case.query, headers: &[], body: b"" };
            let prepared = v3::bearer(&request, &token, stamp);
            assert_eq!(sorted(&prepared.query), sent, "{}", case.case);
            for (name, value) in &prepared.headers {
                assert_eq!(case.header(name), Some(value.as_str()), "{}: {name}", case.case);
            }
            assert!(prepared.headers.iter().all(|(name, _)| *name != "authorization"), "{}", case.case);
        }
        assert!(case.refused("a bearer token for a signature").is_signature_missing(), "{}", case.case);
    }
}

#[test]
fn our_signature_of_a_recorded_request_is_the_recorded_one() {
    for case in recorded(true).into_iter().filter(|case| case.scheme == "V3") {
        let owned = ["x-acs-accesskey-id", "x-acs-date", "x-acs-signature-nonce", "x-acs-content-sha256"];
        let authorization = v3::Authorization::parse(case.header("authorization").unwrap()).unwrap();
        let headers: Vec<_> = case
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .filter(|(name, _)| authorization.signs(name) && *name != "host" && !owned.contains(name))
            .filter(|(name, _)| *name != "x-acs-security-token")
            .collect();
        let host = case.header("host").unwrap();
        let stamp = Stamp {
            timestamp: case.header("x-acs-date").unwrap(),
            nonce: case.header("x-acs-signature-nonce").unwrap(),
        };
        let credentials = match case.header("x-acs-security-token") {
            Some(token) => case.credentials.clone().with_security_token(token),
            None => case.credentials.clone(),
        };
        let request =
            v3::Request { method: &case.method, host, query: &case.query, headers: &headers, body: b"" };
        let signed = v3::sign(&request, &credentials, stamp);
        for (name, value) in &signed.headers {
            assert_eq!(case.header(name), Some(value.as_str()), "{}: {name}", case.case);
        }
    }
}
