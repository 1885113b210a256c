//! The latest requests, for whoever wants to know what a client sent and why it was refused.

mod canonical;
mod mistake;
mod redaction;

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use axum::body::Bytes;
use axum::http::Request;

use crate::faults::Fault;
use crate::front_door::{Keys, Scheme};
use crate::parameters::Parameters;

pub use mistake::Mistake;

/// How many requests are remembered.
const CAPACITY: usize = 1_000;
/// A longer body is not kept, and with it the strings that it is part of.
const LONGEST_BODY: usize = 64 << 10;

/// The latest requests as they came; what is told of them is worked out when somebody asks.
#[derive(Default)]
pub(crate) struct Log(Mutex<Ring>);

#[derive(Default)]
struct Ring {
    recorded: u64,
    latest: VecDeque<(u64, Exchange)>,
}

/// A request, and what came of it.
#[derive(Clone)]
pub(crate) struct Exchange {
    pub(crate) request: Request<Bytes>,
    pub(crate) time: SystemTime,
    pub(crate) operation: Option<String>,
    pub(crate) status: u16,
    pub(crate) code: Option<Cow<'static, str>>,
    pub(crate) request_id: String,
    pub(crate) fault: Option<Fault>,
}

/// A request that was answered, as it may be shown: passwords and tokens are masked.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LogEntry {
    /// Requests are counted from 1.
    pub number: u64,
    /// When it came, by the front door's clock.
    pub time: SystemTime,
    /// `GET` or `POST`, as a rule.
    pub method: String,
    /// The operation that it asks for, whether there is one of that name or not.
    pub operation: Option<String>,
    /// How it is authorised.
    pub scheme: Option<Signature>,
    /// The access key that it names.
    pub access_key_id: Option<String>,
    /// The HTTP status of the answer.
    pub status: u16,
    /// The code of the answer, if it is a refusal.
    pub code: Option<String>,
    /// The id of the answer.
    pub request_id: String,
    /// The fault that struck it, as text.
    pub fault: Option<String>,
    /// Its parameters, in the order of their names.
    pub parameters: Vec<(String, String)>,
    /// The canonical request of signature V3.
    pub canonical_request: Option<String>,
    /// The string to sign, as the emulator computes it.
    pub string_to_sign: Option<String>,
    /// What the client did wrong, where its signature fits a common mistake.
    pub mistake: Option<Mistake>,
}

/// How a request is authorised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Signature {
    /// HMAC-SHA1 over the parameters.
    V1,
    /// ACS3-HMAC-SHA256 over the headers.
    V3,
    /// None, but a bearer token.
    BearerToken,
}

impl fmt::Display for Signature {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::V1 => "V1",
            Self::V3 => "V3",
            Self::BearerToken => "bearer token",
        })
    }
}

impl Log {
    pub(crate) fn record(&self, mut exchange: Exchange) {
        if exchange.request.body().len() > LONGEST_BODY {
            *exchange.request.body_mut() = Bytes::new();
        }
        let mut ring = self.ring();
        if ring.latest.len() == CAPACITY {
            ring.latest.pop_front();
        }
        ring.recorded += 1;
        let number = ring.recorded;
        ring.latest.push_back((number, exchange));
    }

    /// How many requests there were, remembered or not.
    pub(crate) fn recorded(&self) -> u64 {
        self.ring().recorded
    }

    /// The remembered requests after the one of that number, oldest first.
    pub(crate) fn after(&self, number: u64, keys: &Keys) -> Vec<LogEntry> {
        let later: Vec<_> = self.ring().latest.iter().filter(|(later, _)| *later > number).cloned().collect();
        later.iter().map(|(number, exchange)| describe(*number, exchange, keys)).collect()
    }

    pub(crate) fn clear(&self) {
        *self.ring() = Ring::default();
    }

    fn ring(&self) -> MutexGuard<'_, Ring> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn describe(number: u64, exchange: &Exchange, keys: &Keys) -> LogEntry {
    let request = &exchange.request;
    let parameters = Parameters::read(request).ok();
    let scheme = parameters.as_ref().and_then(|parameters| Scheme::of(request, parameters).ok());
    let material = parameters.as_ref().and_then(|parameters| match scheme? {
        Scheme::V1 => canonical::Material::of_v1(request, parameters),
        Scheme::V3 => canonical::Material::of_v3(request),
        Scheme::BearerV1 | Scheme::BearerV3 => None,
    });
    let is_mismatch = exchange.code.as_deref() == Some("SignatureDoesNotMatch");
    let mistake =
        material.as_ref().filter(|_| is_mismatch).and_then(|material| mistake::find(material, keys));
    let pairs = parameters.as_ref().map_or(&[][..], Parameters::pairs);
    LogEntry {
        number,
        time: exchange.time,
        method: request.method().to_string(),
        operation: exchange.operation.clone(),
        scheme: scheme.map(Signature::from),
        access_key_id: material.as_ref().map(|material| material.access_key_id.clone()),
        status: exchange.status,
        code: exchange.code.as_deref().map(str::to_owned),
        request_id: exchange.request_id.clone(),
        fault: exchange.fault.as_ref().map(Fault::to_string),
        parameters: redaction::masked(pairs),
        canonical_request: material.as_ref().and_then(canonical::Material::canonical_request),
        string_to_sign: material.as_ref().map(canonical::Material::string_to_sign),
        mistake,
    }
}

impl From<Scheme> for Signature {
    fn from(scheme: Scheme) -> Self {
        match scheme {
            Scheme::V1 => Self::V1,
            Scheme::V3 => Self::V3,
            Scheme::BearerV1 | Scheme::BearerV3 => Self::BearerToken,
        }
    }
}

#[cfg(test)]
mod tests;
