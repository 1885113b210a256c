//! What can go wrong with a call.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use aliyun_wire::{DecodeError, EncodeError, InvalidRequest};

use crate::text;

/// Why a client could not be built or a call did not succeed.
///
/// Its `Display` is one line for a log: operation, code, message, HTTP status, RequestId, number of attempts. Neither
/// it nor `Debug` ever holds a secret. What to do about it is asked with the `is_…` methods, several of which may be
/// true; what the service said with [`code`](Self::code), [`message`](Self::message) and their neighbours.
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    operation: Option<&'static str>,
    attempts: u32,
    status: Option<u16>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
}

/// The things that go wrong.
pub(crate) enum Kind {
    /// The client or its surroundings are not as they must be.
    Setup(String),
    /// The request breaks a rule of its operation.
    Invalid(InvalidRequest),
    /// The request has a value that no parameter can carry.
    Unencodable(EncodeError),
    /// There was no connection, so the request did not leave.
    Connect { host: String, source: reqwest::Error },
    /// The connection was lost after the request may have left.
    Interrupted { what: String, source: reqwest::Error },
    /// A time-out fired.
    TimedOut(Timeout, Duration),
    /// The service said no.
    Refused(Refusal),
    /// The answer came, but is not what the operation answers.
    Unreadable { problem: String, body: String, source: Option<DecodeError> },
}

/// The time-outs of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Timeout {
    Connect,
    Attempt,
    Total,
}

/// What a service says when it says no.
#[derive(Default)]
pub(crate) struct Refusal {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) recommend: Option<String>,
    pub(crate) hint: Option<String>,
}

impl Error {
    /// The service limits how often it may be asked: a `Throttling` code or HTTP 429.
    pub fn is_throttled(&self) -> bool {
        self.code_starts_with("Throttling") || self.0.status == Some(429)
    }

    /// A time-out fired: the message says which.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::TimedOut(..))
    }

    /// No connection came about, so the service has not seen the request.
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect { .. } | Kind::TimedOut(Timeout::Connect, _))
    }

    /// The signature was not accepted; [`hint`](Self::hint) says why, if that can be told.
    pub fn is_signature_mismatch(&self) -> bool {
        matches!(self.code(), Some("SignatureDoesNotMatch" | "IncompleteSignature"))
    }

    /// What the request names does not exist: a code such as `Forbidden.InstanceNotFound`, or HTTP 404.
    pub fn is_not_found(&self) -> bool {
        let named = self.code().is_some_and(|code| code.split('.').any(|part| part.ends_with("NotFound")));
        (named || self.0.status == Some(404)) && !self.code_starts_with("InvalidAccessKeyId")
    }

    /// An answer came but could not be read: another format, an HTML page, nothing at all, a value of a wrong kind.
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Unreadable { .. })
    }

    /// The request breaks a rule of its operation and was not sent: every violation is in the message.
    pub fn is_invalid_request(&self) -> bool {
        matches!(self.0.kind, Kind::Invalid(_) | Kind::Unencodable(_))
    }

    /// The client lacks something it needs: credentials, a region, an endpoint it accepts.
    pub fn is_configuration(&self) -> bool {
        matches!(self.0.kind, Kind::Setup(_))
    }

    /// A failure that is likely to pass, after which it is unknown whether the service has acted.
    pub(crate) fn is_transient(&self) -> bool {
        let overloaded = self.0.status == Some(500) && self.code() == Some("ServiceUnavailable");
        let lost = matches!(self.0.kind, Kind::Interrupted { .. } | Kind::TimedOut(Timeout::Attempt, _));
        overloaded || lost || matches!(self.0.status, Some(502..=504))
    }

    /// The service's code, a dotted name: `Throttling.User`.
    pub fn code(&self) -> Option<&str> {
        self.refusal()?.code.as_deref()
    }

    /// The service's own words, in full.
    pub fn message(&self) -> Option<&str> {
        self.refusal()?.message.as_deref()
    }

    /// A page where the service explains the code.
    pub fn recommend(&self) -> Option<&str> {
        self.refusal()?.recommend.as_deref()
    }

    /// What a comparison with the string that the service signed shows, when it refused the signature.
    ///
    /// Either that both strings agree, so that only the secret can be wrong, or where they begin to differ.
    pub fn hint(&self) -> Option<&str> {
        self.refusal()?.hint.as_deref()
    }

    /// The request's id, from the body or else from the header `x-acs-request-id`: the first thing support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The HTTP status, if there was an answer.
    pub fn http_status(&self) -> Option<u16> {
        self.0.status
    }

    /// How many times the request was sent, or tried to be; 0 when it did not come to that.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The operation that was called.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation
    }

    /// The way to the value that could not be read, `SynchronizationInstances[3].Delay`.
    pub fn decode_path(&self) -> Option<String> {
        match &self.0.kind {
            Kind::Unreadable { source: Some(error), .. } => Some(error.path()),
            _ => None,
        }
    }

    /// The beginning of an answer that could not be read.
    pub fn body_excerpt(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Unreadable { body, .. } => Some(body),
            _ => None,
        }
    }

    /// How long the service asked to wait.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    fn refusal(&self) -> Option<&Refusal> {
        match &self.0.kind {
            Kind::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }

    fn code_starts_with(&self, prefix: &str) -> bool {
        self.code().is_some_and(|code| code.starts_with(prefix))
    }
}

/// How an error learns of its circumstances on the way up.
impl Error {
    pub(crate) fn setup(message: impl Into<String>) -> Self {
        Kind::Setup(message.into()).into()
    }

    pub(crate) fn during(mut self, operation: &'static str) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_request_id(mut self, request_id: Option<String>) -> Self {
        self.0.request_id = request_id;
        self
    }

    pub(crate) fn with_retry_after(mut self, delay: Option<Duration>) -> Self {
        self.0.retry_after = delay;
        self
    }
}

impl From<Kind> for Error {
    fn from(kind: Kind) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            attempts: 0,
            status: None,
            request_id: None,
            retry_after: None,
        }))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A list of violations begins with the operation's name itself.
        if let Some(operation) = self.0.operation.filter(|_| !matches!(self.0.kind, Kind::Invalid(_))) {
            write!(formatter, "{operation}: ")?;
        }
        self.0.kind.fmt(formatter)?;
        let facts = self.facts();
        if facts.is_empty() { Ok(()) } else { write!(formatter, " ({})", facts.join(", ")) }
    }
}

impl Error {
    /// What stands in parentheses at the end of the line.
    fn facts(&self) -> Vec<String> {
        let mut facts = Vec::new();
        facts.extend(self.0.status.map(|status| format!("HTTP {status}")));
        facts.extend(self.request_id().map(|id| format!("RequestId {}", text::line(id, 80))));
        facts.extend(match self.0.attempts {
            0 => None,
            1 => Some("1 attempt".to_owned()),
            attempts => Some(format!("{attempts} attempts")),
        });
        facts
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Kind::Setup(message) => formatter.write_str(message),
            Kind::Invalid(error) => error.fmt(formatter),
            Kind::Unencodable(error) => write!(formatter, "cannot encode {error}"),
            Kind::Connect { host, source } => {
                write!(formatter, "cannot connect to {host}: {}", root_cause(source))
            }
            Kind::Interrupted { what, source } => write!(formatter, "{what}: {}", root_cause(source)),
            Kind::TimedOut(timeout, after) => timeout.describe(*after, formatter),
            Kind::Refused(refusal) => refusal.fmt(formatter),
            Kind::Unreadable { problem, .. } => formatter.write_str(&text::line(problem, 300)),
        }
    }
}

impl Timeout {
    fn describe(self, after: Duration, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, consequence) = match self {
            Timeout::Connect => ("connect", "the request was not sent"),
            Timeout::Attempt => ("attempt", "there was no complete answer"),
            Timeout::Total => ("total", "there was no complete answer"),
        };
        write!(formatter, "{name} time-out after {after:?}: {consequence}")
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.code.as_deref().unwrap_or("refused without a code");
        formatter.write_str(&text::line(code, 100))?;
        match self.message.as_deref().filter(|message| !message.is_empty()) {
            Some(message) => write!(formatter, ": {}", text::line(message.trim_end_matches('.'), 300)),
            None => Ok(()),
        }
    }
}

/// The same line as `Display`: an error ends up in a log or a panic message in either form.
impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Error({self})")
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.kind {
            Kind::Setup(_) | Kind::TimedOut(..) | Kind::Refused(_) => None,
            Kind::Invalid(error) => Some(error),
            Kind::Unencodable(error) => Some(error),
            Kind::Connect { source, .. } | Kind::Interrupted { source, .. } => Some(source),
            Kind::Unreadable { source, .. } => source.as_ref().map(|error| error as _),
        }
    }
}

/// The innermost cause: the layers of an HTTP client add nothing that helps.
fn root_cause(error: &reqwest::Error) -> &dyn StdError {
    let mut cause: &dyn StdError = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause
}
