//! A request to be signed, and what is signed of it in the end.

use std::hint::black_box;

use aliyun_sign::{Credentials, Stamp, v1, v3};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256};

/// What a page of jobs is asked for with.
pub const QUERY: [(&str, &str); 11] = [
    ("Action", "DescribeSynchronizationJobs"),
    ("Version", "2020-01-01"),
    ("Format", "JSON"),
    ("PageNum", "2"),
    ("PageSize", "50"),
    ("RegionId", "cn-hangzhou"),
    ("SynchronizationJobName", "订单库同步"),
    ("Tag.1.Key", "env"),
    ("Tag.1.Value", "prod"),
    ("Tag.2.Key", "team"),
    ("Tag.2.Value", "交易"),
];

const SECRET: &str = "D7C6hS0aNc3yQxP2TgE8ZkVwUjB5rM";

const HEADERS: [(&str, &str); 3] = [
    ("x-acs-action", "DescribeSynchronizationJobs"),
    ("x-acs-version", "2020-01-01"),
    ("accept", "application/json"),
];

/// Time and nonce, as long as real ones.
pub const STAMP: Stamp<'static> =
    Stamp { timestamp: "2021-01-11T03:39:44Z", nonce: "3ee8c1b883d344afa94f4e0ad82fd6cf" };

/// An access key as long as real ones.
pub fn credentials() -> Credentials {
    Credentials::new("LTAI4FoLmvQ9urWXgSRpDvh1", SECRET)
}

/// The same request for signature V3, where action, version and format travel elsewhere.
pub fn v3_request() -> v3::Request<'static, &'static str, &'static str> {
    v3::Request {
        method: "GET",
        host: "dts.cn-hangzhou.aliyuncs.com",
        query: &QUERY[3..],
        headers: &HEADERS,
        body: b"",
    }
}

/// All headers that the request for signature V3 is sent with.
pub fn v3_headers(signed: &v3::Signed) -> Vec<(&str, &str)> {
    let mut headers = HEADERS.to_vec();
    headers.push(("host", v3_request().host));
    headers.extend(signed.headers.iter().map(|(name, value)| (*name, value.as_str())));
    headers
}

/// What V1 makes of the request before it signs.
pub fn string_to_sign() -> String {
    let signed = v1::sign("GET", &QUERY, &[], &credentials(), STAMP);
    signed.string_to_sign().unwrap_or_default().to_owned()
}

/// What V3 makes of the request before it signs.
fn canonical_request() -> String {
    let signed = v3::sign(&v3_request(), &credentials(), STAMP);
    let mut headers = v3_headers(&signed);
    headers.retain(|(name, _)| *name != "authorization");
    v3::canonical_request(
        "GET",
        &signed.query,
        &v3::canonical_headers(&headers),
        &v3::signed_headers(&headers),
        &v3::hashed_payload(b""),
    )
}

/// HMAC-SHA1 and nothing else, the state of the key ready.
pub struct BareV1(Hmac<Sha1>);

impl Default for BareV1 {
    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
    fn default() -> Self {
        Self(Hmac::new_from_slice(format!("{SECRET}&").as_bytes()).expect("a key of any length"))
    }
}

impl BareV1 {
    /// The signature of a string to sign, in bytes.
    pub fn sign(&self, string_to_sign: &str) -> [u8; 20] {
        self.0.clone().chain_update(string_to_sign).finalize().into_bytes().into()
    }
}

/// SHA-256 of the canonical request and HMAC-SHA256 of the string to sign, and nothing else: not even the hex digits
/// that make the one part of the other.
pub struct BareV3 {
    hmac: Hmac<Sha256>,
    canonical_request: String,
    string_to_sign: String,
}

impl Default for BareV3 {
    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
    fn default() -> Self {
        let canonical_request = canonical_request();
        Self {
            hmac: Hmac::new_from_slice(SECRET.as_bytes()).expect("a key of any length"),
            string_to_sign: v3::string_to_sign(&canonical_request),
            canonical_request,
        }
    }
}

impl BareV3 {
    /// The hash and the signature, in bytes.
    pub fn sign(&self) -> ([u8; 32], [u8; 32]) {
        let hash = Sha256::digest(black_box(&self.canonical_request)).into();
        let hmac = self.hmac.clone().chain_update(black_box(&self.string_to_sign));
        (hash, hmac.finalize().into_bytes().into())
    }
}
