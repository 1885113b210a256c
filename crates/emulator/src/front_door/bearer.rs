//! Bearer tokens: whoever holds one is let in, there is no signature.

use axum::body::Bytes;
use axum::http::Request;

use super::headers::header;
use super::{Claim, Holder, check_nonce, v3};
use crate::parameters::Parameters;
use crate::refusal::{self, Refusal};

const TOKEN: &str = "x-acs-bearer-token";

pub(super) fn claim_of_parameters(parameters: &Parameters) -> Result<Claim<'_>, Refusal> {
    let token = parameters.require("BearerToken")?;
    let nonce = parameters.require("SignatureNonce")?;
    let timestamp = parameters.require("Timestamp")?;
    check_nonce(nonce)?;
    Ok(Claim { holder: Holder::BearerToken(token), nonce, timestamp })
}

pub(super) fn claim_of_headers(request: &Request<Bytes>) -> Result<Claim<'_>, Refusal> {
    let token = header(request, TOKEN).ok_or_else(|| refusal::missing("BearerToken"))?;
    let (nonce, timestamp) = v3::stamp(request)?;
    v3::check_body(request)?;
    Ok(Claim { holder: Holder::BearerToken(token), nonce, timestamp })
}
