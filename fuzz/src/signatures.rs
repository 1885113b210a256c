//! Signatures against a slow and obvious reading of the rules, and against their own verification.

use aliyun_sign::{Credentials, Stamp, form, percent_encode, v1, v3};
use arbitrary::{Arbitrary, Unstructured};
use base64::prelude::{BASE64_STANDARD, Engine};
use sha1::Sha1;
use sha2::{Digest, Sha256};

type Parameters = Vec<(String, String)>;

/// A request to be signed, any text in every place.
#[derive(Arbitrary, Debug)]
struct Signing {
    is_post: bool,
    id: String,
    secret: String,
    token: Option<String>,
    query: Parameters,
    form: Parameters,
    headers: Vec<(String, String)>,
    timestamp: String,
    nonce: String,
    body: Vec<u8>,
}

impl Signing {
    fn read(input: &[u8]) -> Option<Self> {
        Unstructured::new(input).arbitrary().ok()
    }

    fn method(&self) -> &'static str {
        if self.is_post { "POST" } else { "GET" }
    }

    fn credentials(&self) -> Credentials {
        let credentials = Credentials::new(&self.id, &self.secret);
        match &self.token {
            Some(token) => credentials.with_security_token(token),
            None => credentials,
        }
    }

    fn stamp(&self) -> Stamp<'_> {
        Stamp { timestamp: &self.timestamp, nonce: &self.nonce }
    }

    /// Nothing without a name is a header.
    fn headers(&self) -> Vec<(&str, &str)> {
        let named = self.headers.iter().filter(|(name, _)| !name.is_empty());
        named.map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}

/// Percent encoding, V1 and V3 give what the rules say.
pub fn signing(input: &[u8]) {
    let Some(signing) = Signing::read(input) else { return };
    check_v1(&signing);
    check_v3(&signing);
}

fn check_v1(signing: &Signing) {
    let owned = [
        "AccessKeyId",
        "BearerToken",
        "SecurityToken",
        "Signature",
        "SignatureMethod",
        "SignatureNonce",
        "SignatureType",
        "SignatureVersion",
        "Timestamp",
    ];
    let of_caller = |given: &Parameters| -> Parameters {
        given.iter().filter(|(name, _)| !owned.contains(&name.as_str())).cloned().collect()
    };
    let mut query: Parameters = vec![
        ("AccessKeyId".into(), signing.id.clone()),
        ("SignatureMethod".into(), "HMAC-SHA1".into()),
        ("SignatureNonce".into(), signing.nonce.clone()),
        ("SignatureVersion".into(), "1.0".into()),
        ("Timestamp".into(), signing.timestamp.clone()),
    ];
    query.extend(signing.token.iter().map(|token| ("SecurityToken".into(), token.clone())));
    query.extend(of_caller(&signing.query));
    let form = of_caller(&signing.form);

    let all: Parameters = query.iter().chain(&form).cloned().collect();
    let string_to_sign = format!("{}&%2F&{}", signing.method(), encoded(&canonical(&all)));
    let key = format!("{}&", signing.secret);
    let signature = BASE64_STANDARD.encode(hmac::<Sha1>(key.as_bytes(), string_to_sign.as_bytes()));

    let signed =
        v1::sign(signing.method(), &signing.query, &signing.form, &signing.credentials(), signing.stamp());
    assert_eq!(signed.query, format!("{}&Signature={}", canonical(&query), encoded(&signature)));
    assert_eq!(signed.body, canonical(&form));
}

fn check_v3(signing: &Signing) {
    let owned = [
        "x-acs-accesskey-id",
        "authorization",
        "x-acs-content-sha256",
        "x-acs-date",
        "host",
        "x-acs-signature-nonce",
        "x-acs-security-token",
    ];
    let hash = hex(&Sha256::digest(&signing.body));
    let mut added = vec![
        ("x-acs-date", signing.timestamp.clone()),
        ("x-acs-signature-nonce", signing.nonce.clone()),
        ("x-acs-content-sha256", hash.clone()),
    ];
    if let Some(token) = &signing.token {
        added.push(("x-acs-accesskey-id", signing.id.clone()));
        added.push(("x-acs-security-token", token.clone()));
    }
    let mut headers: Parameters = vec![("host".into(), "localhost".into())];
    headers.extend(added.iter().map(|(name, value)| (name.to_string(), value.trim().to_owned())));
    for (name, value) in signing.headers() {
        if !owned.contains(&name.to_ascii_lowercase().as_str()) {
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    headers.sort();
    let mut names: Vec<_> = headers.iter().map(|(name, _)| name.as_str()).collect();
    names.dedup();
    let lines = names.iter().map(|name| {
        let values: Vec<_> = headers.iter().filter(|(n, _)| n == name).map(|(_, v)| v.as_str()).collect();
        format!("{name}:{}\n", values.join(","))
    });
    let request = format!(
        "{}\n/\n{}\n{}\n{}\n{hash}",
        signing.method(),
        canonical(&signing.query),
        lines.collect::<String>(),
        names.join(";")
    );
    let string_to_sign = format!("ACS3-HMAC-SHA256\n{}", hex(&Sha256::digest(request)));
    let signature = hex(&hmac::<Sha256>(signing.secret.as_bytes(), string_to_sign.as_bytes()));
    let authorization = format!(
        "ACS3-HMAC-SHA256 Credential={},SignedHeaders={},Signature={signature}",
        signing.id,
        names.join(";")
    );
    added.push(("authorization", authorization));

    let signed = v3::sign(&v3_request(signing, &signing.headers()), &signing.credentials(), signing.stamp());
    assert_eq!(signed.query, canonical(&signing.query));
    // In which order the headers are handed on is not part of the contract.
    added.sort();
    let mut headers = signed.headers;
    headers.sort();
    assert_eq!(headers, added);
}

fn v3_request<'a>(
    signing: &'a Signing,
    headers: &'a [(&'a str, &'a str)],
) -> v3::Request<'a, String, String> {
    v3::Request {
        method: signing.method(),
        host: "localhost",
        query: &signing.query,
        headers,
        body: &signing.body,
    }
}

/// Sorted by name, encoded, joined.
fn canonical(parameters: &Parameters) -> String {
    let mut sorted = parameters.clone();
    sorted.sort_by(|(a, _), (b, _)| a.cmp(b));
    let pairs: Vec<_> =
        sorted.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
    pairs.join("&")
}

fn encoded(text: &str) -> String {
    let encode = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    let expected: String = text.bytes().map(encode).collect();
    assert_eq!(percent_encode(text), expected);
    expected
}

/// HMAC by its definition in RFC 2104; both hashes have blocks of 64 bytes.
fn hmac<D: Digest>(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut block = [0; 64];
    match key.len() > block.len() {
        true => D::digest(key).iter().zip(&mut block).for_each(|(from, to)| *to = *from),
        false => block[..key.len()].copy_from_slice(key),
    }
    let padded = |pad: u8| block.map(|byte| byte ^ pad).to_vec();
    let inner = D::digest([padded(0x36), message.to_vec()].concat());
    D::digest([padded(0x5c), inner.to_vec()].concat()).to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Where a request is tampered with, and how.
#[derive(Arbitrary, Debug)]
struct Tampering {
    which: usize,
    at: usize,
    bit: u8,
}

/// What is signed verifies; changed anywhere, it does not.
pub fn verification(input: &[u8]) {
    let mut input = Unstructured::new(input);
    let (Ok(tampering), Ok(signing)) = (input.arbitrary(), input.arbitrary()) else { return };
    verify_v1(&signing, &tampering);
    verify_v3(signing, &tampering);
}

fn verify_v1(signing: &Signing, tampering: &Tampering) {
    let (method, credentials) = (signing.method(), signing.credentials());
    let signed = v1::sign(method, &signing.query, &signing.form, &credentials, signing.stamp());
    let mut received = form::parse(&signed.query).expect("what we write is read");
    received.extend(form::parse(&signed.body).expect("what we write is read"));
    v1::verify(method, &received, &credentials).expect("what we sign verifies");

    let other_secret = Credentials::new(&signing.id, format!("{}x", signing.secret));
    assert!(v1::verify(method, &received, &other_secret).is_err());
    assert!(v1::verify("PUT", &received, &credentials).is_err());

    let changed = tampering.which % received.len();
    let (name, value) = &mut received[changed];
    // A signature of other letters is another one, but for bits of the last letter that base64 does not use.
    if name == "Signature" {
        value.insert(0, 'A');
    } else {
        tamper(value, tampering);
    }
    assert!(v1::verify(method, &received, &credentials).is_err());
}

fn verify_v3(mut signing: Signing, tampering: &Tampering) {
    // The header has no form for an id with a comma, a name that is no token, or white space at the end of a value.
    signing.id = token(&signing.id);
    signing.token = signing.token.as_deref().map(token);
    signing.headers.iter_mut().for_each(|(name, value)| (*name, *value) = (token(name), token(value)));
    let (method, credentials, given) = (signing.method(), signing.credentials(), signing.headers());
    let owned = ["authorization", "host"];
    let signed = v3::sign(&v3_request(&signing, &given), &credentials, signing.stamp());
    let is_replaced = |name: &str| {
        owned.contains(&name) || signed.headers.iter().any(|(added, _)| added.eq_ignore_ascii_case(name))
    };
    let mut headers: Parameters = vec![("host".into(), "localhost".into())];
    headers.extend(signing.headers.iter().filter(|(name, _)| !is_replaced(name)).cloned());
    // The two headers of a temporary key are the signer's, with a permanent key too.
    headers.retain(|(name, _)| !["x-acs-accesskey-id", "x-acs-security-token"].contains(&name.as_str()));
    headers.extend(signed.headers.iter().map(|(name, value)| (name.to_string(), value.clone())));
    v3::verify(method, &signing.query, &headers, &signing.body, &credentials).expect("what we sign verifies");

    let mut body = signing.body.clone();
    body.push(tampering.bit);
    assert!(v3::verify(method, &signing.query, &headers, &body, &credentials).is_err());
    assert!(v3::verify("PUT", &signing.query, &headers, &signing.body, &credentials).is_err());
    let mut query = signing.query.clone();
    query.push(("OwnerId".into(), String::new()));
    assert!(v3::verify(method, &query, &headers, &signing.body, &credentials).is_err());

    let changed = tampering.which % headers.len();
    tamper(&mut headers[changed].1, tampering);
    assert!(v3::verify(method, &signing.query, &headers, &signing.body, &credentials).is_err());
}

/// Changes one character to another visible one, or adds one.
fn tamper(text: &mut String, tampering: &Tampering) {
    let characters: Vec<_> = text.char_indices().filter(|(_, c)| c.is_ascii_graphic()).collect();
    match characters.get(tampering.at % characters.len().max(1)) {
        Some((offset, old)) => {
            let new = if *old == 'x' { "y" } else { "x" };
            text.replace_range(*offset..offset + 1, new);
        }
        None => text.push('x'),
    }
}

/// Lower-case letters and digits of a text, with one in front.
fn token(text: &str) -> String {
    let kept = text.chars().filter(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '-');
    std::iter::once('a').chain(kept).collect()
}
