//! Why a request is refused.

use std::fmt;

/// A value that `Debug` does not show, in any form.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Hidden<T>(pub(crate) T);

impl<T> fmt::Debug for Hidden<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

/// Why [`v1::verify`](crate::v1::verify) or [`v3::verify`](crate::v3::verify) refuses a request.
///
/// It never holds the signature that was expected: printed, that would let anyone sign this request.
#[derive(Clone, Debug)]
pub struct VerifyError {
    kind: Kind,
    canonical_request: Option<Hidden<String>>,
    string_to_sign: Option<Hidden<String>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The place where the signature should be.
    SignatureMissing(&'static str),
    /// What is not as it should be.
    SignatureMalformed(&'static str),
    SignatureMismatch,
    /// The name of a header that has to be there.
    HeaderMissing(String),
    /// The name of a header that is there and has to be signed.
    HeaderNotSigned(String),
    BodyMismatch,
}

impl VerifyError {
    pub(crate) fn with_string_to_sign(mut self, string_to_sign: String) -> Self {
        self.string_to_sign = Some(Hidden(string_to_sign));
        self
    }

    pub(crate) fn with_canonical_request(mut self, canonical_request: String) -> Self {
        self.canonical_request = Some(Hidden(canonical_request));
        self
    }

    /// Whether the request carries no signature: no parameter `Signature`, no header `authorization`.
    pub fn is_signature_missing(&self) -> bool {
        matches!(self.kind, Kind::SignatureMissing(_))
    }

    /// Whether the signature cannot be read: it is not base64, or the `authorization` header is not well formed.
    pub fn is_signature_malformed(&self) -> bool {
        matches!(self.kind, Kind::SignatureMalformed(_))
    }

    /// Whether the signature is that of another request or of another secret.
    pub fn is_signature_mismatch(&self) -> bool {
        self.kind == Kind::SignatureMismatch
    }

    /// Whether the body is not the one that `x-acs-content-sha256` stands for (V3).
    pub fn is_body_mismatch(&self) -> bool {
        self.kind == Kind::BodyMismatch
    }

    /// The header that is missing, or present without being signed (V3).
    pub fn header(&self) -> Option<&str> {
        match &self.kind {
            Kind::HeaderMissing(name) | Kind::HeaderNotSigned(name) => Some(name),
            _ => None,
        }
    }

    /// The string to sign as the verifying side computed it: always with V1, and with V3 when the signature does
    /// not match.
    ///
    /// The service ends its message of `SignatureDoesNotMatch` with `server string to sign is:` and this text.
    /// That of V1 holds all parameters, among them a `SecurityToken` and any password: show it to the sender of the
    /// request, and log it nowhere.
    pub fn string_to_sign(&self) -> Option<&str> {
        self.string_to_sign.as_ref().map(|text| text.0.as_str())
    }

    /// The canonical request as the verifying side computed it: with V3, when the signature does not match.
    ///
    /// It holds the signed headers, among them `x-acs-security-token`: treat it like the string to sign.
    pub fn canonical_request(&self) -> Option<&str> {
        self.canonical_request.as_ref().map(|text| text.0.as_str())
    }
}

impl From<Kind> for VerifyError {
    fn from(kind: Kind) -> Self {
        Self { kind, canonical_request: None, string_to_sign: None }
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::SignatureMissing(place) => write!(f, "{place} is missing"),
            Kind::SignatureMalformed(problem) => f.write_str(problem),
            Kind::SignatureMismatch => f.write_str("signature does not match the request and the access key"),
            Kind::HeaderMissing(name) => write!(f, "header {name} is missing"),
            Kind::HeaderNotSigned(name) => write!(f, "header {name} is not signed"),
            Kind::BodyMismatch => f.write_str("header x-acs-content-sha256 does not match the body"),
        }
    }
}

impl std::error::Error for VerifyError {}
