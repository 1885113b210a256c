//! What is refused, and in which words.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, its helpers too")]

use aliyun_sign::v3::Authorization;
use aliyun_sign::{Credentials, Stamp, form, v1, v3};

const STAMP: Stamp<'_> = Stamp { timestamp: "2021-01-11T03:39:44Z", nonce: "n-1" };
const NONE: [(&str, &str); 0] = [];

fn credentials() -> Credentials {
    Credentials::new("testid", "testsecret")
}

#[test]
fn v1_tells_missing_from_malformed_from_wrong() {
    let refuse = |signature: &[(&str, &str)]| {
        let error = v1::verify("GET", &[&[("Action", "x")], signature].concat(), &credentials()).unwrap_err();
        assert_eq!(error.string_to_sign(), Some("GET&%2F&Action%3Dx"));
        error
    };
    let missing = refuse(&[]);
    assert!(missing.is_signature_missing());
    assert_eq!(missing.to_string(), "parameter Signature is missing");
    for malformed in ["*", "AAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
        let malformed = refuse(&[("Signature", malformed)]);
        assert!(malformed.is_signature_malformed());
        assert_eq!(malformed.to_string(), "parameter Signature is not base64");
    }
    for wrong in ["", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAA="] {
        let wrong = refuse(&[("Signature", wrong)]);
        assert!(wrong.is_signature_mismatch());
        assert_eq!(wrong.to_string(), "signature does not match the request and the access key");
    }
}

#[test]
fn v1_counts_every_duplicate_and_the_last_signature() {
    let signed = v1::sign("GET", &[("Name", "a"), ("Name", "b")], &[], &credentials(), STAMP);
    let received = form::parse(&signed.query).unwrap();
    v1::verify("GET", &received, &credentials()).unwrap();

    let mut swapped = received.clone();
    let names: Vec<_> = (0..swapped.len()).filter(|&index| swapped[index].0 == "Name").collect();
    swapped.swap(names[0], names[1]);
    assert!(v1::verify("GET", &swapped, &credentials()).unwrap_err().is_signature_mismatch());

    let mut first = received.clone();
    first.insert(0, ("Signature".into(), "AAAA".into()));
    v1::verify("GET", &first, &credentials()).unwrap();
    let mut last = received;
    last.push(("Signature".into(), "AAAA".into()));
    assert!(v1::verify("GET", &last, &credentials()).unwrap_err().is_signature_mismatch());
}

#[test]
fn v1_parameters_of_the_signer_replace_those_of_the_caller() {
    let given = [("Timestamp", "1999"), ("Signature", "AAAA"), ("SignatureType", ""), ("PageNum", "1")];
    let signed = v1::sign("GET", &given, &given, &credentials(), STAMP);
    assert_eq!(signed.body, "PageNum=1");
    assert_eq!(signed.query.matches("Timestamp=").count(), 1);
    assert!(signed.query.contains("Timestamp=2021-01-11T03%3A39%3A44Z&Signature="));
}

/// A small request signed with V3, as it arrives.
fn v3_headers() -> Vec<(String, String)> {
    let request = v3::Request {
        method: "GET",
        host: "localhost",
        query: &NONE,
        headers: &[("x-acs-action", "DescribeDtsJobs"), ("X-Acs-Date", "1999"), ("Host", "elsewhere")],
        body: b"",
    };
    let mut headers =
        vec![("host".into(), "localhost".into()), ("x-acs-action".into(), "DescribeDtsJobs".into())];
    let signed = v3::sign(&request, &credentials(), STAMP);
    headers.extend(signed.headers.into_iter().map(|(name, value)| (name.into(), value)));
    headers
}

fn v3_verify(headers: &[(String, String)]) -> Result<(), aliyun_sign::VerifyError> {
    v3::verify("GET", &NONE, headers, b"", &credentials())
}

/// The request with another `authorization`.
fn v3_authorized(change: impl Fn(&str) -> String) -> Vec<(String, String)> {
    let mut headers = v3_headers();
    let authorization = headers.last_mut().unwrap();
    authorization.1 = change(&authorization.1);
    headers
}

#[test]
fn v3_headers_of_the_signer_replace_those_of_the_caller() {
    v3_verify(&v3_headers()).unwrap();
}

#[test]
fn v3_takes_signed_headers_in_any_order_and_case() {
    let names = "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce";
    let other = "X-Acs-Date;x-acs-action;host;X-ACS-SIGNATURE-NONCE;x-acs-content-sha256;host";
    let headers = v3_authorized(|value| {
        assert!(value.contains(names), "{value}");
        value.replace(names, other).replace(',', " , ")
    });
    v3_verify(&headers).unwrap();
}

#[test]
fn v3_wants_host_and_every_service_header_signed() {
    for name in ["host", "x-acs-action", "x-acs-content-sha256", "x-acs-date", "x-acs-signature-nonce"] {
        let headers =
            v3_authorized(|value| value.replace(&format!("{name};"), "").replace(&format!(";{name}"), ""));
        let error = v3_verify(&headers).unwrap_err();
        assert_eq!(error.header(), Some(name));
        assert_eq!(error.to_string(), format!("header {name} is not signed"));
    }
}

#[test]
fn v3_wants_every_signed_header_present() {
    for name in ["host", "x-acs-action", "x-acs-content-sha256", "x-acs-date", "x-acs-signature-nonce"] {
        let mut headers = v3_headers();
        headers.retain(|(candidate, _)| candidate != name);
        let error = v3_verify(&headers).unwrap_err();
        assert_eq!(error.header(), Some(name));
        assert_eq!(error.to_string(), format!("header {name} is missing"));
    }
}

#[test]
fn v3_wants_the_hash_of_the_body() {
    let mut headers = v3_authorized(|value| value.replace("x-acs-content-sha256;", ""));
    headers.retain(|(name, _)| name != "x-acs-content-sha256");
    assert_eq!(v3_verify(&headers).unwrap_err().to_string(), "header x-acs-content-sha256 is missing");

    let error = v3::verify("GET", &NONE, &v3_headers(), b"x", &credentials()).unwrap_err();
    assert!(error.is_body_mismatch());
    assert_eq!(error.to_string(), "header x-acs-content-sha256 does not match the body");
}

#[test]
fn v3_wants_a_signature_that_can_be_read() {
    let mut headers = v3_headers();
    headers.pop();
    let error = v3_verify(&headers).unwrap_err();
    assert!(error.is_signature_missing());
    assert_eq!(error.to_string(), "header authorization is missing");

    for change in [str::to_uppercase as fn(&str) -> String, |hex| format!("{hex}0"), |hex| hex[2..].into()] {
        let headers = v3_authorized(|value| {
            let (start, hex) = value.rsplit_once('=').unwrap();
            format!("{start}={}", change(hex))
        });
        let error = v3_verify(&headers).unwrap_err();
        assert!(error.is_signature_malformed(), "{error}");
        assert_eq!(error.to_string(), "signature in header authorization is not 64 digits of lower-case hex");
    }
}

#[test]
fn authorization_names_what_is_wrong_with_it() {
    let whole = "ACS3-HMAC-SHA256 Credential=id,SignedHeaders=host;x-acs-date,Signature=5a";
    let parts = Authorization { access_key_id: "id", signed_headers: "host;x-acs-date", signature: "5a" };
    assert_eq!(Authorization::parse(whole).unwrap(), parts);
    let loose = " ACS3-HMAC-SHA256 Signature=5a, SignedHeaders=host;x-acs-date , Credential=id ";
    assert_eq!(Authorization::parse(loose).unwrap(), parts);
    assert_eq!(v3::authorization("id", "host;x-acs-date", "5a"), whole);

    for (value, problem) in [
        ("", "header authorization does not begin with ACS3-HMAC-SHA256"),
        ("ACS3-HMAC-SHA256", "header authorization does not begin with ACS3-HMAC-SHA256"),
        ("ACS3-HMAC-SM3 Credential=id", "header authorization does not begin with ACS3-HMAC-SHA256"),
        ("ACS3-HMAC-SHA256 Credential", "header authorization has a field without ="),
        ("ACS3-HMAC-SHA256 Token=x", "header authorization has an unknown field"),
        ("ACS3-HMAC-SHA256 Signature=x,Signature=x", "header authorization has a field twice"),
        ("ACS3-HMAC-SHA256 Signature=x,SignedHeaders=x", "header authorization has no Credential"),
        ("ACS3-HMAC-SHA256 Signature=x,Credential=x", "header authorization has no SignedHeaders"),
        ("ACS3-HMAC-SHA256 SignedHeaders=x,Credential=x", "header authorization has no Signature"),
        (
            "ACS3-HMAC-SHA256 SignedHeaders=a;;b,Credential=x,Signature=x",
            "header authorization has a signed header that is not a name",
        ),
        (
            "ACS3-HMAC-SHA256 SignedHeaders=a\nb,Credential=x,Signature=x",
            "header authorization has a signed header that is not a name",
        ),
    ] {
        let error = Authorization::parse(value).unwrap_err();
        assert!(error.is_signature_malformed());
        assert_eq!(error.to_string(), problem);
    }
}

#[test]
fn form_names_the_place_of_what_it_cannot_read() {
    for (text, offset, problem) in [
        ("a=1&b=%2", 6, "`%` without two hex digits at byte 6"),
        ("a=1&b=x%", 7, "`%` without two hex digits at byte 7"),
        ("a=%+1", 2, "`%` without two hex digits at byte 2"),
        ("%é=1", 0, "`%` without two hex digits at byte 0"),
        ("a=1&b=x%ff", 6, "text at byte 6 is not UTF-8 when decoded"),
        ("a=1&%C3=", 4, "text at byte 4 is not UTF-8 when decoded"),
    ] {
        let error = form::parse(text).unwrap_err();
        assert_eq!((error.offset(), error.to_string().as_str()), (offset, problem), "{text}");
    }
    let most = "a&".repeat(form::MAX_PARAMETERS);
    assert_eq!(form::parse(&most).unwrap().len(), form::MAX_PARAMETERS);
    let error = form::parse(&format!("{most}b")).unwrap_err();
    assert_eq!(error.to_string(), "more than 10000 parameters at byte 20000");
}

#[test]
fn form_is_read_as_browsers_and_other_clients_write_it() {
    let parsed = form::parse("&a=b+c%20d%2B&&e=&f&=g&h=i=j&k=%e5%90%8c&a=同&").unwrap();
    let parsed: Vec<_> = parsed.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let expected = [("a", "b c d+"), ("e", ""), ("f", ""), ("", "g"), ("h", "i=j"), ("k", "同"), ("a", "同")];
    assert_eq!(parsed, expected);
    assert_eq!(form::parse("").unwrap(), []);
}

#[test]
fn canonical_headers_join_equal_names_after_sorting_their_values() {
    let headers = [("X-Acs-B", " 2 "), ("x-acs-a", ""), ("x-acs-b", "1"), ("x-acs-B", "10")];
    assert_eq!(v3::canonical_headers(&headers), "x-acs-a:\nx-acs-b:1,10,2\n");
    assert_eq!(v3::signed_headers(&headers), "x-acs-a;x-acs-b");
    assert_eq!(v3::canonical_headers(&NONE), "");
}
