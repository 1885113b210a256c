//! Signature V3: ACS3-HMAC-SHA256 over the method, the query, the signed headers and the hash of the body.
//!
//! The steps, each a function here:
//!
//! 1. [`canonical_query`]: the parameters of the query string, sorted by name and encoded;
//! 2. [`canonical_headers`] and [`signed_headers`]: the headers that are signed, and the list of their names;
//! 3. [`hashed_payload`]: the SHA-256 of the body as it is sent;
//! 4. [`canonical_request`]: all of that, one a line;
//! 5. [`string_to_sign`]: the algorithm and the SHA-256 of the canonical request;
//! 6. [`signature`]: HMAC-SHA256 over it under the secret, in hex;
//! 7. [`authorization`]: the value of the header `authorization` that carries it.
//!
//! The path of an RPC request is always `/`.
//!
//! Source: the V3 request signature page of the OpenAPI documentation, and what the official Python client sends.

mod authorization;
mod canonical_headers;
mod sign;
mod verify;

use hmac::Mac;
use sha2::{Digest, Sha256};

use crate::percent::into_string;
use crate::{Credentials, hex};

pub use crate::canonical_query::canonical_query;
pub use authorization::{Authorization, authorization};
pub use canonical_headers::{canonical_headers, signed_headers};
pub use sign::{Request, Signed, bearer, sign};
pub use verify::verify;

/// The algorithm, as it begins the string to sign and the header `authorization`.
pub const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// SHA-256 of the body as it is sent, in lower-case hex: the value of `x-acs-content-sha256`.
pub fn hashed_payload(body: &[u8]) -> String {
    // Most requests have no body.
    if body.is_empty() { HASHED_EMPTY.to_owned() } else { hex::encode(&Sha256::digest(body)) }
}

/// The hash of a body of no bytes.
const HASHED_EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// The method, the path `/`, canonical query, canonical headers, signed headers and hashed payload, one a line.
///
/// As the canonical headers end in a line feed, an empty line follows them.
pub fn canonical_request(
    method: &str,
    canonical_query: &str,
    canonical_headers: &str,
    signed_headers: &str,
    hashed_payload: &str,
) -> String {
    [method, "/", canonical_query, canonical_headers, signed_headers, hashed_payload].join("\n")
}

/// The algorithm, a line feed, and the SHA-256 of the canonical request in hex.
pub fn string_to_sign(canonical_request: &str) -> String {
    let mut string_to_sign = Vec::with_capacity(ALGORITHM.len() + 1 + 64);
    string_to_sign.extend_from_slice(ALGORITHM.as_bytes());
    string_to_sign.push(b'\n');
    hex::encode_into(&Sha256::digest(canonical_request), &mut string_to_sign);
    into_string(string_to_sign)
}

/// HMAC-SHA256 of the string to sign, in lower-case hex.
pub fn signature(credentials: &Credentials, string_to_sign: &str) -> String {
    hex::encode(&hmac(credentials, string_to_sign).finalize().into_bytes())
}

fn hmac(credentials: &Credentials, string_to_sign: &str) -> impl Mac {
    credentials.hmac_sha256().chain_update(string_to_sign)
}

/// The headers that both sides know by name.
mod header {
    pub(super) const ACCESS_KEY_ID: &str = "x-acs-accesskey-id";
    pub(super) const AUTHORIZATION: &str = "authorization";
    pub(super) const BEARER_TOKEN: &str = "x-acs-bearer-token";
    pub(super) const CONTENT_SHA256: &str = "x-acs-content-sha256";
    pub(super) const DATE: &str = "x-acs-date";
    pub(super) const HOST: &str = "host";
    pub(super) const NONCE: &str = "x-acs-signature-nonce";
    pub(super) const SECURITY_TOKEN: &str = "x-acs-security-token";
    /// All headers of the service begin with this, and have to be signed.
    pub(super) const PREFIX: &str = "x-acs-";
}
