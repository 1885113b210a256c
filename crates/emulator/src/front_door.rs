//! What every request has to pass before an operation sees it.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use aliyun_sign::{Credentials, v1};
use aliyun_wire::{Operation, Text};
use axum::body::Bytes;
use axum::http::{Request, header};

use crate::limits;
use crate::nonces::Nonces;
use crate::parameters::Parameters;
use crate::refusal::{self, Refusal};

/// How far a client's clock may be off, either way.
const TOLERANCE: Duration = Duration::from_secs(15 * 60);

/// Knows the access key and remembers the nonces.
pub(crate) struct FrontDoor {
    credentials: Credentials,
    nonces: Mutex<Nonces>,
}

impl FrontDoor {
    pub(crate) fn new(credentials: Credentials) -> Self {
        Self { credentials, nonces: Mutex::default() }
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// The operation that a request is for, once everything but its own parameters is in order.
    ///
    /// The checks in their order; a request that breaks several rules hears of the first.
    pub(crate) fn admit(
        &self,
        request: &Request<Bytes>,
        parameters: &Parameters,
        now: SystemTime,
    ) -> Result<&'static Operation, Refusal> {
        signed_with_v1(request, parameters)?;
        let operation = known_operation(parameters)?;
        let common = Common::read(parameters)?;
        known_signature_method(&common)?;
        fresh_timestamp(&common, now)?;
        self.known_access_key(&common)?;
        self.matching_security_token(parameters)?;
        self.matching_signature(request, parameters)?;
        self.unused_nonce(&common, now)?;
        Ok(operation)
    }

    fn known_access_key(&self, common: &Common<'_>) -> Result<(), Refusal> {
        match common.access_key_id == self.credentials.access_key_id() {
            true => Ok(()),
            false => Err(refusal::unknown_access_key()),
        }
    }

    /// A temporary key comes with the token that was given out beside it, a permanent one with none.
    fn matching_security_token(&self, parameters: &Parameters) -> Result<(), Refusal> {
        match (self.credentials.security_token(), parameters.get_filled("SecurityToken")) {
            (expected, given) if expected == given => Ok(()),
            (Some(_), None) => Err(refusal::missing("SecurityToken")),
            _ => Err(refusal::foreign_security_token()),
        }
    }

    fn matching_signature(&self, request: &Request<Bytes>, parameters: &Parameters) -> Result<(), Refusal> {
        v1::verify(request.method().as_str(), parameters.pairs(), &self.credentials)
            .map_err(|error| refusal::signature_does_not_match(error.string_to_sign().unwrap_or_default()))
    }

    /// Comes after the signature, so that nobody else can use up a client's nonces.
    fn unused_nonce(&self, common: &Common<'_>, now: SystemTime) -> Result<(), Refusal> {
        let mut nonces = self.nonces.lock().unwrap_or_else(PoisonError::into_inner);
        match nonces.record(common.access_key_id, common.nonce, now) {
            true => Ok(()),
            false => Err(refusal::used_nonce()),
        }
    }
}

/// The parameters that every signed request carries.
struct Common<'a> {
    access_key_id: &'a str,
    signature_method: &'a str,
    signature_version: &'a str,
    nonce: &'a str,
    timestamp: &'a str,
}

impl<'a> Common<'a> {
    fn read(parameters: &'a Parameters) -> Result<Self, Refusal> {
        let common = Self {
            access_key_id: access_key_id(parameters)?,
            signature_method: parameters.require("SignatureMethod")?,
            signature_version: parameters.require("SignatureVersion")?,
            nonce: parameters.require("SignatureNonce")?,
            timestamp: parameters.require("Timestamp")?,
        };
        parameters.require("Signature")?;
        match common.nonce.len() > limits::NONCE {
            true => Err(refusal::invalid("SignatureNonce")),
            false => Ok(common),
        }
    }
}

/// The service's own documents spell it `AccessKeyID`, its clients `AccessKeyId`.
fn access_key_id(parameters: &Parameters) -> Result<&str, Refusal> {
    parameters.get_filled("AccessKeyID").map_or_else(|| parameters.require("AccessKeyId"), Ok)
}

/// Clients of the other schemes leave out most of what follows; the first thing missing would mislead them.
fn signed_with_v1(request: &Request<Bytes>, parameters: &Parameters) -> Result<(), Refusal> {
    let authorization = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    if authorization.is_some_and(|value| value.starts_with("ACS3-")) {
        return Err(refusal::signature_scheme_not_emulated("signature V3 (ACS3-HMAC-SHA256)"));
    }
    match parameters.get_filled("SignatureType") {
        None => Ok(()),
        Some("BEARERTOKEN") => Err(refusal::signature_scheme_not_emulated("bearer tokens")),
        Some(_) => Err(refusal::invalid("SignatureType")),
    }
}

fn known_operation(parameters: &Parameters) -> Result<&'static Operation, Refusal> {
    let action = parameters.require("Action")?;
    let version = parameters.require("Version")?;
    if version != aliyun_dts::PRODUCT.version {
        return Err(refusal::invalid("Version"));
    }
    aliyun_dts::PRODUCT.operation(action).ok_or_else(refusal::unknown_action)
}

fn known_signature_method(common: &Common<'_>) -> Result<(), Refusal> {
    match (common.signature_method, common.signature_version) {
        ("HMAC-SHA1", "1.0") => Ok(()),
        ("HMAC-SHA1", _) => Err(refusal::invalid("SignatureVersion")),
        _ => Err(refusal::invalid_signature_method()),
    }
}

fn fresh_timestamp(common: &Common<'_>, now: SystemTime) -> Result<(), Refusal> {
    let timestamp = parse_timestamp(common.timestamp).ok_or_else(refusal::malformed_timestamp)?;
    let distance = now.duration_since(timestamp).unwrap_or_else(|ahead| ahead.duration());
    match distance > TOLERANCE {
        true => Err(refusal::expired_timestamp()),
        false => Ok(()),
    }
}

/// `2021-01-11T03:39:44Z`; with a fraction too, which one client in use sends.
fn parse_timestamp(text: &str) -> Option<SystemTime> {
    let is_utc = text.ends_with('Z') && text.as_bytes().get(10) == Some(&b'T');
    is_utc.then(|| Text::from(text).as_timestamp()).flatten()
}
