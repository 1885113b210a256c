//! What holds for any input.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, its helpers too")]

use aliyun_sign::{Credentials, Stamp, form, percent_encode, v1, v3};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

const STAMP: Stamp<'_> = Stamp { timestamp: "2021-01-11T03:39:44Z", nonce: "n-1" };

type Parameters = Vec<(String, String)>;

/// Names as APIs have them, and any other text; now and then one that belongs to the signer.
fn parameters() -> impl Strategy<Value = Parameters> {
    let name = prop_oneof![
        8 => "[A-Z][A-Za-z]{0,8}(\\.[0-9]{1,2}(\\.[A-Z][a-z]{1,5})?)?",
        2 => any::<String>(),
        1 => "Signature(Method|Type)?|Timestamp|SecurityToken",
    ];
    vec((name, any::<String>()), 0..16)
}

fn credentials() -> impl Strategy<Value = Credentials> {
    (any::<String>(), any::<String>(), proptest::option::of(any::<String>())).prop_map(
        |(id, secret, token)| {
            let credentials = Credentials::new(id, secret);
            match token {
                Some(token) => credentials.with_security_token(token),
                None => credentials,
            }
        },
    )
}

/// The rules, one after the other, without any thought for speed.
fn plain_percent_encode(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => encoded.push(byte as char),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

/// What arrives at the other side of a request signed with V1.
fn receive(signed: &v1::Signed) -> Parameters {
    let mut received = form::parse(&signed.query).unwrap();
    received.extend(form::parse(&signed.body).unwrap());
    received
}

/// Changes one character of a text, or puts one into an empty one.
fn change(text: &mut String, at: Index) {
    match text.char_indices().nth(at.index(text.chars().count().max(1))) {
        Some((offset, old)) => {
            let new = if old == 'x' { 'y' } else { 'x' };
            text.replace_range(offset..offset + old.len_utf8(), new.encode_utf8(&mut [0; 4]));
        }
        None => text.push('x'),
    }
}

proptest! {
    #[test]
    fn percent_encoding_follows_the_rules(text: String) {
        prop_assert_eq!(percent_encode(&text), plain_percent_encode(&text));
    }

    #[test]
    fn form_parse_undoes_encode(parameters in parameters()) {
        prop_assert_eq!(form::parse(&form::encode(&parameters)).unwrap(), parameters);
    }

    #[test]
    fn form_parse_takes_any_text(text in "[ -~]{0,40}|\\PC{0,40}|(%[0-9a-fA-F]{0,2}|[&=+a]){0,40}") {
        if let Err(error) = form::parse(&text) {
            prop_assert!(error.offset() <= text.len());
        }
    }

    #[test]
    fn canonical_query_is_sorted_and_encoded(parameters in parameters()) {
        let mut sorted: Vec<_> = parameters.iter().enumerate().collect();
        sorted.sort_by_key(|(index, (name, _))| (name.as_bytes(), *index));
        let joined: Vec<_> = sorted
            .iter()
            .map(|(_, (name, value))| format!("{}={}", plain_percent_encode(name), plain_percent_encode(value)))
            .collect();
        prop_assert_eq!(v1::canonical_query(&parameters), joined.join("&"));
    }

    #[test]
    fn v1_string_to_sign_encodes_the_canonical_query_again(parameters in parameters()) {
        let canonical_query = v1::canonical_query(&parameters);
        let expected = format!("POST&%2F&{}", plain_percent_encode(&canonical_query));
        prop_assert_eq!(v1::string_to_sign("POST", &canonical_query), expected);
    }

    #[test]
    fn v1_sign_follows_the_steps(query in parameters(), body in parameters(), credentials in credentials()) {
        let received = receive(&v1::sign("POST", &query, &body, &credentials, STAMP));
        let (signature, signed): (Parameters, Parameters) =
            received.into_iter().partition(|(name, _)| name == "Signature");
        let string_to_sign = v1::string_to_sign("POST", &v1::canonical_query(&signed));
        prop_assert_eq!(signature, [("Signature".into(), v1::signature(&credentials, &string_to_sign))]);
    }

    #[test]
    fn v1_sends_each_parameter_where_it_was_given(query in parameters(), body in parameters()) {
        let owned = |name: &str| {
            let names = ["AccessKeyId", "SecurityToken", "SignatureMethod", "SignatureNonce", "SignatureType"];
            names.contains(&name) || ["Signature", "SignatureVersion", "Timestamp"].contains(&name)
        };
        let sent = v1::sign("POST", &query, &body, &Credentials::new("id", "secret"), STAMP);
        for (given, encoded) in [(query, sent.query), (body, sent.body)] {
            let mut given: Parameters = given.into_iter().filter(|(name, _)| !owned(name)).collect();
            given.sort_by(|(a, _), (b, _)| a.cmp(b));
            let mut found = form::parse(&encoded).unwrap();
            found.retain(|(name, _)| !owned(name));
            prop_assert_eq!(found, given);
        }
    }

    #[test]
    fn v1_verifies_what_it_signs_and_nothing_else(
        query in parameters(),
        body in parameters(),
        credentials in credentials(),
        which: Index,
        at: Index,
    ) {
        let mut received = receive(&v1::sign("POST", &query, &body, &credentials, STAMP));
        prop_assert!(v1::verify("POST", &received, &credentials).is_ok());
        prop_assert!(v1::verify("GET", &received, &credentials).is_err());

        let other = Credentials::new(credentials.access_key_id(), format!("{}x", credentials.access_key_secret()));
        prop_assert!(v1::verify("POST", &received, &other).is_err());

        let changed = which.index(received.len());
        change(&mut received[changed].1, at);
        prop_assert!(v1::verify("POST", &received, &credentials).is_err());
    }

    #[test]
    fn v1_verifies_parameters_in_any_order_of_names(query in parameters(), credentials in credentials()) {
        let mut received = receive(&v1::sign("GET", &query, &[], &credentials, STAMP));
        received.sort_by(|(a, _), (b, _)| b.cmp(a));
        prop_assert!(v1::verify("GET", &received, &credentials).is_ok());
    }

    #[test]
    fn v3_verifies_what_it_signs_and_nothing_else(
        query in parameters(),
        values in vec("[ -~]{0,12}", 3),
        body: Vec<u8>,
        credentials in credentials(),
        id in "[A-Za-z0-9.]{1,24}",
        which: Index,
        at: Index,
    ) {
        let credentials = match credentials.security_token() {
            // A header value is trimmed, so a token keeps its own white space only inside.
            Some(token) => Credentials::new(id, credentials.access_key_secret()).with_security_token(token.trim()),
            None => Credentials::new(id, credentials.access_key_secret()),
        };
        let given = [
            ("x-acs-action", values[0].as_str()),
            ("User-Agent", values[1].as_str()),
            ("x-acs-twice", "b"),
            ("X-Acs-Twice", values[2].as_str()),
        ];
        let request = v3::Request { method: "POST", host: "localhost:8080", query: &query, headers: &given, body: &body };
        let signed = v3::sign(&request, &credentials, STAMP);

        let mut query = form::parse(&signed.query).unwrap();
        let mut headers: Parameters = vec![("Host".into(), "localhost:8080".into())];
        headers.extend(given.map(|(name, value)| (name.into(), value.into())));
        headers.extend(signed.headers.into_iter().map(|(name, value)| (name.to_owned(), value)));
        let verified = v3::verify("POST", &query, &headers, &body, &credentials);
        prop_assert!(verified.is_ok(), "{:?}", verified);
        prop_assert!(v3::verify("PUT", &query, &headers, &body, &credentials).is_err());

        let mut other = body.clone();
        other.push(0);
        prop_assert!(v3::verify("POST", &query, &headers, &other, &credentials).is_err());

        let mut changed = headers.clone();
        let index = which.index(changed.len());
        let before = changed[index].1.clone();
        change(&mut changed[index].1, at);
        // White space around a value is no part of it, so replacing that alone is a change too.
        prop_assert!(before.trim() == changed[index].1.trim()
            || v3::verify("POST", &query, &changed, &body, &credentials).is_err());

        query.push(("OwnerId".into(), String::new()));
        prop_assert!(v3::verify("POST", &query, &headers, &body, &credentials).is_err());
    }

    #[test]
    fn verify_takes_any_input(
        parameters in parameters(),
        headers in vec(("(authorization|host|x-acs-[a-z]{1,3}|x-acs-content-sha256|\\PC{0,5})", "\\PC{0,20}"), 0..6),
        authorization in "ACS3-HMAC-SHA256 ((Credential|SignedHeaders|Signature|x)=?[a-z;,=]{0,5},?){0,4}",
    ) {
        let credentials = Credentials::new("testid", "testsecret");
        prop_assert!(v1::verify("GET", &parameters, &credentials).is_err());
        prop_assert!(v3::verify("GET", &parameters, &headers, b"", &credentials).is_err());
        let headers = [("authorization", authorization.as_str()), ("host", "localhost")];
        prop_assert!(v3::verify("GET", &parameters, &headers, b"", &credentials).is_err());
    }
}
