//! Signature V3: who asks, for what, when, and the signature are headers.

use aliyun_sign::{Credentials, VerifyError, form, v3};
use axum::body::Bytes;
use axum::http::{Request, header};

use super::headers::{header, pairs};
use super::{Claim, Holder, check_nonce};
use crate::refusal::{self, Refusal};

pub(super) const ACTION: &str = "x-acs-action";
pub(super) const VERSION: &str = "x-acs-version";
pub(super) const DATE: &str = "x-acs-date";
pub(super) const NONCE: &str = "x-acs-signature-nonce";
pub(super) const CONTENT_SHA256: &str = "x-acs-content-sha256";
const SECURITY_TOKEN: &str = "x-acs-security-token";

/// The header `authorization`, if it is of this scheme, whatever its algorithm.
pub(super) fn authorization(request: &Request<Bytes>) -> Option<&str> {
    header(request, header::AUTHORIZATION.as_str()).filter(|value| value.starts_with("ACS3-"))
}

pub(super) fn claim(request: &Request<Bytes>) -> Result<Claim<'_>, Refusal> {
    let authorization = authorization(request).ok_or_else(|| refusal::missing("Authorization"))?;
    if authorization.split(' ').next() != Some(v3::ALGORITHM) {
        return Err(refusal::invalid_signature_method());
    }
    let parts = v3::Authorization::parse(authorization).map_err(|error| refusal::incomplete(&error))?;
    let (nonce, timestamp) = stamp(request)?;
    require(request, CONTENT_SHA256, CONTENT_SHA256)?;
    let security_token = header(request, SECURITY_TOKEN);
    Ok(Claim { holder: Holder::Key { id: parts.access_key_id, security_token }, nonce, timestamp })
}

/// Nonce and timestamp.
pub(super) fn stamp(request: &Request<Bytes>) -> Result<(&str, &str), Refusal> {
    let nonce = require(request, NONCE, "SignatureNonce")?;
    let timestamp = require(request, DATE, "Timestamp")?;
    check_nonce(nonce)?;
    Ok((nonce, timestamp))
}

pub(super) fn verify(request: &Request<Bytes>, credentials: &Credentials) -> Result<(), Refusal> {
    let query = form::parse(request.uri().query().unwrap_or_default());
    let query = query.map_err(|_| refusal::malformed_encoding("query string"))?;
    let method = request.method().as_str();
    v3::verify(method, &query, &pairs(request), request.body(), credentials).map_err(refuse)
}

pub(super) fn check_body(request: &Request<Bytes>) -> Result<(), Refusal> {
    match header(request, CONTENT_SHA256) {
        Some(hash) if hash != v3::hashed_payload(request.body()) => Err(refusal::foreign_body()),
        _ => Ok(()),
    }
}

fn refuse(error: VerifyError) -> Refusal {
    match (error.string_to_sign(), error.canonical_request()) {
        (Some(string_to_sign), Some(canonical_request)) => {
            refusal::signature_v3_does_not_match(string_to_sign, canonical_request)
        }
        _ if error.is_body_mismatch() => refusal::foreign_body(),
        _ => refusal::incomplete(&error),
    }
}

/// A header that has to be there, and the name under which its absence is known.
fn require<'a>(request: &'a Request<Bytes>, name: &str, known_as: &str) -> Result<&'a str, Refusal> {
    header(request, name).ok_or_else(|| refusal::missing(known_as))
}
