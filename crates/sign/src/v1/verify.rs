use base64::{Engine, prelude::BASE64_STANDARD};
use hmac::Mac;

use super::{SIGNATURE, hmac, string_to_sign};
use crate::canonical_query::{join, pairs, sort};
use crate::error::Kind;
use crate::{Credentials, VerifyError};

/// Verifies the signature of a request, in constant time.
///
/// `parameters` are those of the query string and of a form body together, decoded (see
/// [`form::parse`](crate::form::parse)); `credentials` are those of the `AccessKeyId` among them, their security
/// token does not matter. Whether the time is near, the nonce new, and the security token right is for the caller to
/// check.
///
/// A parameter that is there more than once counts each time, in the order given; of several `Signature`, none is
/// signed and the last is compared. Official clients sign one value of each name, that of the body: drop the other
/// one before.
///
/// # Errors
///
/// `Signature` is missing, is not base64, or does not match. Each error carries the
/// [string to sign](VerifyError::string_to_sign).
pub fn verify(
    method: &str,
    parameters: &[(impl AsRef<str>, impl AsRef<str>)],
    credentials: &Credentials,
) -> Result<(), VerifyError> {
    let (signature, mut signed): (Vec<_>, Vec<_>) =
        pairs(parameters).partition(|(name, _)| *name == SIGNATURE);
    sort(&mut signed);
    let string_to_sign = string_to_sign(method, &join(&signed));
    let kind = match signature.last().map(|(_, value)| BASE64_STANDARD.decode(value)) {
        None => Kind::SignatureMissing("parameter Signature"),
        Some(Err(_)) => Kind::SignatureMalformed("parameter Signature is not base64"),
        Some(Ok(signature)) => match hmac(credentials, string_to_sign.as_bytes()).verify_slice(&signature) {
            Ok(()) => return Ok(()),
            Err(_) => Kind::SignatureMismatch,
        },
    };
    Err(VerifyError::from(kind).with_string_to_sign(string_to_sign))
}
