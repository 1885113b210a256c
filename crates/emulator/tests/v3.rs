//! What the front door says to requests of signature V3.

mod common;

use aliyun_emulator::Emulator;
use aliyun_sign::{Credentials, Stamp, v3};
use common::{Answer, NOW, emulator, send};

/// A call of `DescribeSynchronizationJobs` that would succeed, until it is changed.
struct Call {
    secret: &'static str,
    query: Vec<(&'static str, &'static str)>,
    timestamp: &'static str,
    nonce: &'static str,
    headers: Vec<(&'static str, &'static str)>,
    body: &'static str,
}

impl Default for Call {
    fn default() -> Self {
        Self {
            secret: "testsecret",
            query: vec![("RegionId", ""), ("PageSize", "5")],
            timestamp: NOW,
            nonce: "nonce",
            headers: vec![
                ("accept", "application/json"),
                ("x-acs-action", "DescribeSynchronizationJobs"),
                ("x-acs-version", "2020-01-01"),
            ],
            body: "",
        }
    }
}

impl Call {
    fn without(mut self, header: &str) -> Self {
        self.headers.retain(|(name, _)| *name != header);
        self
    }

    fn with(mut self, header: &'static str, value: &'static str) -> Self {
        self.headers.push((header, value));
        self
    }

    fn signed(&self) -> (String, Vec<(&'static str, String)>) {
        let request = v3::Request {
            method: "POST",
            host: "dts.test",
            query: &self.query,
            headers: &self.headers,
            body: self.body.as_bytes(),
        };
        let stamp = Stamp { timestamp: self.timestamp, nonce: self.nonce };
        let signed = v3::sign(&request, &Credentials::new("testid", self.secret), stamp);
        let mut headers: Vec<_> =
            self.headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        headers.push(("host", "dts.test".to_owned()));
        headers.extend(signed.headers);
        (format!("/?{}", signed.query), headers)
    }

    async fn send(&self, emulator: &Emulator) -> Answer {
        self.send_changed(emulator, |_| true, str::to_owned).await
    }

    /// Leaves headers out and changes the authorization, after signing.
    async fn send_changed(
        &self,
        emulator: &Emulator,
        keep: impl Fn(&str) -> bool,
        authorization: impl Fn(&str) -> String,
    ) -> Answer {
        let (target, mut headers) = self.signed();
        headers.retain(|(name, _)| keep(name));
        for (name, value) in &mut headers {
            if *name == "authorization" {
                *value = authorization(value);
            }
        }
        let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        send(emulator.address(), "POST", &target, &headers, self.body).await
    }
}

#[tokio::test]
async fn a_signed_request_is_answered_in_the_format_that_it_accepts() {
    let emulator = emulator().await;
    let json = Call::default().send(&emulator).await;
    assert_eq!((json.status, json.content_type.as_str()), (200, "application/json;charset=utf-8"));
    assert_eq!(json.page().page_record_count, Some(5));
    let call = Call { nonce: "other", ..Call::default() }.without("accept");
    assert_eq!(call.send(&emulator).await.content_type, "text/xml;charset=utf-8");
}

#[tokio::test]
async fn parameters_of_the_form_body_are_covered_by_its_hash() {
    let emulator = emulator().await;
    let call = Call { body: "PageSize=7", ..Call::default() }
        .with("content-type", "application/x-www-form-urlencoded");
    assert_eq!(call.send(&emulator).await.page().page_record_count, Some(7));

    let (target, headers) = call.signed();
    let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let tampered = send(emulator.address(), "POST", &target, &headers, "PageSize=8").await;
    assert_eq!((tampered.code().as_str(), tampered.status), ("InvalidContentSha256", 400));
}

#[tokio::test]
async fn each_violation_has_its_code_and_status() {
    let emulator = emulator().await;
    let wrong = [
        (Call::default().without("x-acs-action"), "MissingAction", 400),
        (Call::default().without("x-acs-version"), "MissingVersion", 400),
        (
            Call::default().without("x-acs-action").with("x-acs-action", "Dance"),
            "InvalidAction.NotFound",
            404,
        ),
        (Call { timestamp: "now", ..Call::default() }, "InvalidTimeStamp.Format", 400),
        (Call { timestamp: "2026-11-24T20:39:35Z", ..Call::default() }, "InvalidTimeStamp.Expired", 400),
        (Call { secret: "wrong", ..Call::default() }, "SignatureDoesNotMatch", 400),
        (Call { query: vec![("SignatureType", "ROT13")], ..Call::default() }, "InvalidSignatureType", 400),
    ];
    for (call, code, status) in wrong {
        let answer = call.send(&emulator).await;
        assert_eq!((answer.code().as_str(), answer.status), (code, status), "{}", answer.body);
        assert_eq!(answer.content_type, "application/json;charset=utf-8");
    }
    for (left_out, code) in [
        ("x-acs-date", "MissingTimestamp"),
        ("x-acs-signature-nonce", "MissingSignatureNonce"),
        ("x-acs-content-sha256", "Missingx-acs-content-sha256"),
        ("authorization", "MissingAuthorization"),
    ] {
        let answer = Call::default().send_changed(&emulator, |name| name != left_out, str::to_owned).await;
        assert_eq!((answer.code().as_str(), answer.status), (code, 400));
    }
}

#[tokio::test]
async fn an_authorization_that_cannot_be_used_is_told_why() {
    let emulator = emulator().await;
    let sm3 = Call::default();
    let sm3 = sm3.send_changed(&emulator, |_| true, |value| value.replace("SHA256", "SM3")).await;
    assert_eq!(sm3.code(), "InvalidSignatureMethod");
    for (from, to, cause) in [
        (";x-acs-signature-nonce", "", "header x-acs-signature-nonce is not signed"),
        ("SignedHeaders=", "SignedHeaders=x-not-there;", "header x-not-there is missing"),
        ("Credential=", "Credentials=", "unknown field"),
        (",Signature=", ",Signature=00", "not 64 digits"),
    ] {
        let answer = Call::default().send_changed(&emulator, |_| true, |value| value.replace(from, to)).await;
        assert_eq!(answer.code(), "IncompleteSignature", "{}", answer.body);
        assert!(answer.message().contains(cause), "{}", answer.body);
    }
}

#[tokio::test]
async fn a_wrong_signature_is_answered_with_what_the_server_signs() {
    let emulator = emulator().await;
    let answer = Call { secret: "wrong", ..Call::default() }.send(&emulator).await;
    let message = answer.message();
    let (_, strings) = message.split_once("server StringToSign is [ACS3-HMAC-SHA256\n").unwrap();
    let (hash, canonical_request) = strings.split_once("] server CanonicalRequest is [").unwrap();
    let canonical_request = canonical_request.strip_suffix(']').unwrap();
    assert_eq!(v3::string_to_sign(canonical_request), format!("ACS3-HMAC-SHA256\n{hash}"));
    assert!(
        canonical_request
            .starts_with("POST\n/\nPageSize=5&RegionId=\naccept:application/json\nhost:dts.test\n")
    );
    assert!(!message.contains("testsecret"));
}

#[tokio::test]
async fn a_nonce_is_good_for_one_request_of_either_scheme() {
    let emulator = emulator().await;
    assert_eq!(Call::default().send(&emulator).await.status, 200);
    assert_eq!(Call::default().send(&emulator).await.code(), "SignatureNonceUsed");
    let v1 = common::Call::new().with("SignatureNonce", "nonce");
    assert_eq!(v1.send(&emulator).await.code(), "SignatureNonceUsed");
}
