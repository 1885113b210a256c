use aliyun_sign::{Credentials, Stamp};

use super::*;
use crate::front_door::AccessKey;

const STAMP: Stamp<'_> = Stamp { timestamp: "2021-01-11T03:39:44Z", nonce: "n" };

fn keys() -> Keys {
    Keys::new(AccessKey::new("testid", "testsecret"))
}

fn credentials() -> Credentials {
    Credentials::new("testid", "testsecret")
}

fn exchange(request: Request<Bytes>, code: Option<&'static str>) -> Exchange {
    Exchange {
        request,
        time: SystemTime::UNIX_EPOCH,
        operation: None,
        status: 400,
        code: code.map(Cow::from),
        request_id: "id".to_owned(),
        fault: None,
    }
}

fn v1_query() -> Vec<(&'static str, &'static str)> {
    vec![("name", "a b*~"), ("Tag.1.Value", ""), ("Password", "hunter2"), ("Action", "A")]
}

/// A request whose client signs something else than it should.
fn signed_v1(method: &str, wrong: impl Fn(&str) -> String) -> Exchange {
    let right = aliyun_sign::v1::sign(method, &v1_query(), &[], &credentials(), STAMP).query;
    let unsigned = right.split("&Signature=").next().unwrap();
    let mut pairs = aliyun_sign::form::parse(unsigned).unwrap();
    let string_to_sign = aliyun_sign::v1::string_to_sign(method, &aliyun_sign::v1::canonical_query(&pairs));
    let signature = aliyun_sign::v1::signature(&credentials(), &wrong(&string_to_sign));
    pairs.push(("Signature".to_owned(), signature));
    let target = format!("/?{}", aliyun_sign::form::encode(&pairs));
    let request = Request::builder().method(method).uri(target).body(Bytes::new()).unwrap();
    exchange(request, Some("SignatureDoesNotMatch"))
}

fn mistake(exchange: &Exchange) -> Option<Mistake> {
    describe(1, exchange, &keys()).mistake
}

/// What is signed instead of the string to sign.
type Wrong = fn(&str) -> String;

#[test]
fn names_the_mistake_that_a_signature_fits() {
    let cases: [(&str, Wrong); 8] = [
        ("The method", |right| right.replacen("GET", "POST", 1)),
        ("A space", |right| right.replace("%2520", "%2B")),
        ("* is left", |right| right.replace("%252A", "%2A")),
        ("~ is", |right| right.replace('~', "%257E")),
        ("The values are encoded as a form", |right| {
            right.replace("%2520", "%2B").replace("%252A", "%2A").replace('~', "%257E")
        }),
        ("The escapes", |right| right.replace("%252A", "%252a").replace("%253A", "%253a")),
        ("Parameters without a value", |right| right.replace("%26Tag.1.Value%3D", "")),
        ("The values are not encoded", |right| {
            right.replace("%2520", "%20").replace("%252A", "%2A").replace("%253A", "%3A")
        }),
    ];
    for (start, wrong) in cases {
        let found = mistake(&signed_v1("GET", wrong)).unwrap_or_else(|| panic!("{start}"));
        assert!(found.explanation.starts_with(start), "{start}: {}", found.explanation);
        assert!(found.signed.contains("masked") && !found.signed.contains("hunter2"));
    }
    assert_eq!(mistake(&signed_v1("GET", |right| format!("{right}!"))), None);
}

#[test]
fn names_the_secret_of_the_other_scheme() {
    let request = aliyun_sign::v3::Request {
        method: "POST",
        host: "dts",
        query: &[("Password", "hunter2")],
        headers: &[("x-acs-action", "A"), ("x-acs-version", "2020-01-01")],
        body: b"",
    };
    let secret = Credentials::new("testid", "testsecret&").with_security_token("token");
    let signed = aliyun_sign::v3::sign(&request, &secret, STAMP);
    let mut builder = Request::post(format!("/?{}", signed.query)).header("host", "dts");
    for (name, value) in request.headers.iter().map(|(name, value)| (*name, *value)) {
        builder = builder.header(name, value);
    }
    for (name, value) in &signed.headers {
        builder = builder.header(*name, value);
    }
    let exchange = exchange(builder.body(Bytes::new()).unwrap(), Some("SignatureDoesNotMatch"));
    let entry = describe(1, &exchange, &keys());
    assert_eq!((entry.scheme, entry.access_key_id.as_deref()), (Some(Signature::V3), Some("testid")));
    let canonical_request = entry.canonical_request.unwrap();
    assert!(canonical_request.contains("x-acs-security-token:[masked]\n"), "{canonical_request}");
    let mistake = entry.mistake.unwrap();
    assert!(mistake.explanation.contains("V3 none"), "{}", mistake.explanation);
    assert_eq!(mistake.signed, canonical_request);
}

#[test]
fn remembers_the_latest_and_counts_all() {
    let log = Log::default();
    for _ in 0..CAPACITY + 5 {
        log.record(signed_v1("GET", str::to_owned));
    }
    let all = log.after(0, &keys());
    assert_eq!((all.len(), all[0].number, log.recorded()), (CAPACITY, 6, 1_005));
    assert_eq!(log.after(1_003, &keys()).len(), 2);
    log.clear();
    assert_eq!((log.after(0, &keys()).len(), log.recorded()), (0, 0));
}

#[test]
fn keeps_no_long_body() {
    let log = Log::default();
    let request = Request::post("/").body(Bytes::from(vec![b'x'; LONGEST_BODY + 1])).unwrap();
    log.record(exchange(request, None));
    assert!(log.ring().latest[0].1.request.body().is_empty());
}
