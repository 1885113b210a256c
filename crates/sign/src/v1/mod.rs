//! Signature V1: HMAC-SHA1 over all parameters of the query string and of the form body.
//!
//! The steps, each a function here:
//!
//! 1. [`canonical_query`]: all parameters but `Signature`, sorted by name and encoded;
//! 2. [`string_to_sign`]: the method, the path `/` and the canonical query, encoded once more;
//! 3. [`signature`]: HMAC-SHA1 over it under the secret followed by `&`, in base64.
//!
//! Headers are not signed, nor is a body that is no form.
//!
//! Source: the request signature page of the DTS API reference (2021), and what the official Python clients send.

mod sign;
mod verify;

use base64::{Engine, prelude::BASE64_STANDARD};
use hmac::Mac;

use crate::Credentials;
use crate::percent::{encode_long_into, into_string};

pub use crate::canonical_query::canonical_query;
pub use sign::{Signed, bearer, sign};
pub use verify::verify;

/// The parameter that carries the signature, and alone is not signed.
const SIGNATURE: &str = "Signature";

/// The path `/`, encoded, between the method and the canonical query.
const PATH: &str = "&%2F&";

/// `method&%2F&canonical_query`, with the canonical query encoded a second time: its `%`, `=` and `&` become `%25`,
/// `%3D` and `%26`.
///
/// The method is taken as it is sent: `GET` or `POST`.
pub fn string_to_sign(method: &str, canonical_query: &str) -> String {
    let mut string_to_sign = Vec::with_capacity(method.len() + canonical_query.len() * 3 / 2 + 8);
    string_to_sign.extend_from_slice(method.as_bytes());
    string_to_sign.extend_from_slice(PATH.as_bytes());
    encode_long_into(canonical_query, &mut string_to_sign);
    into_string(string_to_sign)
}

/// HMAC-SHA1 of the string to sign, in base64: 28 characters, to be encoded like any other value where it is sent.
pub fn signature(credentials: &Credentials, string_to_sign: &str) -> String {
    let mut base64 = [0; 28];
    signature_into(credentials, string_to_sign.as_bytes(), &mut base64).to_owned()
}

#[inline]
fn signature_into<'a>(credentials: &Credentials, string_to_sign: &[u8], base64: &'a mut [u8; 28]) -> &'a str {
    let mac = hmac(credentials, string_to_sign).finalize().into_bytes();
    // 20 bytes fit exactly, and base64 is ASCII.
    let _ = BASE64_STANDARD.encode_slice(mac, base64);
    str::from_utf8(base64).unwrap_or_default()
}

#[inline]
fn hmac(credentials: &Credentials, string_to_sign: &[u8]) -> impl Mac {
    credentials.hmac_sha1().chain_update(string_to_sign)
}
