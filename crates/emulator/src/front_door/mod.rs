//! What every request has to pass before an operation sees it.

mod bearer;
mod headers;
mod keys;
mod scheme;
mod v1;
mod v3;

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use aliyun_sign::Credentials;
use aliyun_wire::{Idempotence, Operation, Text};
use axum::body::Bytes;
use axum::http::Request;

use crate::limits;
use crate::nonces::Nonces;
use crate::parameters::Parameters;
use crate::refusal::{self, Refusal};

pub(crate) use headers::{header, pairs as header_pairs};
pub(crate) use keys::Keys;
pub use keys::{AccessKey, AccessKeyError};
pub(crate) use scheme::{Scheme, action};

/// How far a client's clock may be off, either way.
const TOLERANCE: Duration = Duration::from_secs(15 * 60);

/// Knows the keys and remembers the nonces.
pub(crate) struct FrontDoor {
    keys: Keys,
    nonces: Mutex<Nonces>,
}

/// What a request says of itself, wherever its scheme keeps that.
struct Claim<'a> {
    holder: Holder<'a>,
    nonce: &'a str,
    timestamp: &'a str,
}

/// Who says to have sent a request.
#[derive(Clone, Copy)]
enum Holder<'a> {
    Key { id: &'a str, security_token: Option<&'a str> },
    BearerToken(&'a str),
}

impl FrontDoor {
    pub(crate) fn new(keys: Keys) -> Self {
        Self { keys, nonces: Mutex::default() }
    }

    /// The key that the emulator was started with.
    pub(crate) fn credentials(&self) -> &Credentials {
        self.keys.first()
    }

    pub(crate) fn keys(&self) -> &Keys {
        &self.keys
    }

    /// Forgets all nonces.
    pub(crate) fn reset(&self) {
        *self.nonces.lock().unwrap_or_else(PoisonError::into_inner) = Nonces::default();
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
        let scheme = Scheme::of(request, parameters)?;
        let operation = scheme.operation(request, parameters)?;
        let claim = scheme.claim(request, parameters)?;
        fresh_timestamp(claim.timestamp, now)?;
        match claim.holder {
            Holder::BearerToken(token) => self.keys.check_bearer_token(token)?,
            Holder::Key { id, security_token } => {
                let key = self.keys.find(id)?;
                key.check_token(security_token, now)?;
                scheme.verify(request, parameters, key.credentials())?;
            }
        }
        self.unused_nonce(&claim, now)?;
        self.permitted(operation, claim.holder)?;
        Ok(operation)
    }

    /// Comes after the signature, so that nobody else can use up a client's nonces.
    fn unused_nonce(&self, claim: &Claim<'_>, now: SystemTime) -> Result<(), Refusal> {
        let (Holder::Key { id: holder, .. } | Holder::BearerToken(holder)) = claim.holder;
        let mut nonces = self.nonces.lock().unwrap_or_else(PoisonError::into_inner);
        match nonces.record(holder, claim.nonce, now) {
            true => Ok(()),
            false => Err(refusal::used_nonce()),
        }
    }

    fn permitted(&self, operation: &Operation, holder: Holder<'_>) -> Result<(), Refusal> {
        match holder {
            Holder::Key { id, .. }
                if self.keys.find(id)?.may_only_read() && operation.idempotence != Idempotence::Read =>
            {
                Err(refusal::forbidden(operation.name))
            }
            _ => Ok(()),
        }
    }
}

fn check_nonce(nonce: &str) -> Result<(), Refusal> {
    match nonce.len() > limits::NONCE {
        true => Err(refusal::invalid("SignatureNonce")),
        false => Ok(()),
    }
}

fn fresh_timestamp(timestamp: &str, now: SystemTime) -> Result<(), Refusal> {
    let timestamp = parse_timestamp(timestamp).ok_or_else(refusal::malformed_timestamp)?;
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
