//! Signature V1: who asks, when, and the signature are parameters like the others.

use aliyun_sign::{Credentials, v1};
use axum::body::Bytes;
use axum::http::Request;

use super::{Claim, Holder, check_nonce};
use crate::parameters::Parameters;
use crate::refusal::{self, Refusal};

pub(super) fn claim(parameters: &Parameters) -> Result<Claim<'_>, Refusal> {
    let id = access_key_id(parameters)?;
    let method = parameters.require("SignatureMethod")?;
    let version = parameters.require("SignatureVersion")?;
    let nonce = parameters.require("SignatureNonce")?;
    let timestamp = parameters.require("Timestamp")?;
    parameters.require("Signature")?;
    check_nonce(nonce)?;
    known_method(method, version)?;
    let security_token = parameters.get_filled("SecurityToken");
    Ok(Claim { holder: Holder::Key { id, security_token }, nonce, timestamp })
}

pub(super) fn verify(
    request: &Request<Bytes>,
    parameters: &Parameters,
    credentials: &Credentials,
) -> Result<(), Refusal> {
    v1::verify(request.method().as_str(), parameters.pairs(), credentials)
        .map_err(|error| refusal::signature_does_not_match(error.string_to_sign().unwrap_or_default()))
}

/// The service's own documents spell it `AccessKeyID`, its clients `AccessKeyId`.
fn access_key_id(parameters: &Parameters) -> Result<&str, Refusal> {
    parameters.get_filled("AccessKeyID").map_or_else(|| parameters.require("AccessKeyId"), Ok)
}

fn known_method(method: &str, version: &str) -> Result<(), Refusal> {
    match (method, version) {
        ("HMAC-SHA1", "1.0") => Ok(()),
        ("HMAC-SHA1", _) => Err(refusal::invalid("SignatureVersion")),
        _ => Err(refusal::invalid_signature_method()),
    }
}
