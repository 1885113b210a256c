use hmac::Mac;

use super::canonical_headers::Headers;
use super::{
    Authorization, canonical_query, canonical_request, hashed_payload, header, hmac, string_to_sign,
};
use crate::canonical_query::{Pair, pairs};
use crate::error::Kind;
use crate::{Credentials, VerifyError, hex};

/// Verifies the signature of a request, in constant time.
///
/// `query` holds the parameters of the query string, decoded (see [`form::parse`](crate::form::parse)); `headers`
/// all headers as received, `body` the body as received; `credentials` are those of the id in the header
/// `authorization` (see [`Authorization::parse`]), their security token does not matter. Whether the time is near,
/// the nonce new, and the security token right is for the caller to check, after this function has made sure that
/// those headers are signed.
///
/// Which headers are signed is for the client to say, but `host` and all `x-acs-*` headers have to be. They may be
/// listed in any order; the canonical form is sorted.
///
/// # Errors
///
/// - The header `authorization` is missing, or cannot be read.
/// - A header that is listed as signed is missing, or one that has to be signed is not.
/// - `x-acs-content-sha256` is missing, or is not the hash of the body.
/// - The signature does not match: the error carries the [canonical request](VerifyError::canonical_request) and
///   the [string to sign](VerifyError::string_to_sign).
pub fn verify(
    method: &str,
    query: &[(impl AsRef<str>, impl AsRef<str>)],
    headers: &[(impl AsRef<str>, impl AsRef<str>)],
    body: &[u8],
    credentials: &Credentials,
) -> Result<(), VerifyError> {
    let headers: Vec<_> = pairs(headers).collect();
    let authorization = find(&headers, header::AUTHORIZATION)
        .ok_or(Kind::SignatureMissing("header authorization"))
        .map_err(VerifyError::from)
        .and_then(Authorization::parse)?;
    check_headers(&headers, &authorization)?;
    let hashed_payload = hashed_payload(body);
    match find(&headers, header::CONTENT_SHA256) {
        None => return Err(Kind::HeaderMissing(header::CONTENT_SHA256.into()).into()),
        Some(sent) if sent.trim() != hashed_payload => return Err(Kind::BodyMismatch.into()),
        Some(_) => {}
    }
    let signature = hex::decode::<32>(authorization.signature).ok_or(Kind::SignatureMalformed(
        "signature in header authorization is not 64 digits of lower-case hex",
    ))?;

    let signed = Headers::new(headers.iter().copied().filter(|(name, _)| authorization.signs(name)));
    let canonical_request = canonical_request(
        method,
        &canonical_query(query),
        &signed.canonical(),
        &signed.names(),
        &hashed_payload,
    );
    let string_to_sign = string_to_sign(&canonical_request);
    // The signature does not cover the id of the key, so that is compared on its own.
    let is_of_key = authorization.access_key_id == credentials.access_key_id();
    if hmac(credentials, &string_to_sign).verify_slice(&signature).is_ok() && is_of_key {
        return Ok(());
    }
    Err(VerifyError::from(Kind::SignatureMismatch)
        .with_canonical_request(canonical_request)
        .with_string_to_sign(string_to_sign))
}

/// Every header listed as signed is there, and every one that has to be signed is listed.
fn check_headers(headers: &[Pair<'_>], authorization: &Authorization<'_>) -> Result<(), VerifyError> {
    if let Some(missing) = authorization.names().find(|name| find(headers, name).is_none()) {
        return Err(Kind::HeaderMissing(missing.to_ascii_lowercase()).into());
    }
    let of_service = headers.iter().map(|(name, _)| *name).filter(|name| is_of_service(name));
    match of_service.chain([header::HOST]).find(|name| !authorization.signs(name)) {
        Some(name) => Err(Kind::HeaderNotSigned(name.to_ascii_lowercase()).into()),
        None => Ok(()),
    }
}

fn is_of_service(name: &str) -> bool {
    name.get(..header::PREFIX.len()).is_some_and(|start| start.eq_ignore_ascii_case(header::PREFIX))
}

/// The value of the first header of this name.
fn find<'a>(headers: &[Pair<'a>], name: &str) -> Option<&'a str> {
    headers.iter().find(|(candidate, _)| candidate.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
}
