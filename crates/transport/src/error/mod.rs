//! What can go wrong with a call.

mod kind;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use crate::text;

pub(crate) use kind::{Kind, Refusal, Timeout};

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
    clock_corrected: bool,
    without_budget: bool,
}

impl Error {
    /// The service limits how often it may be asked: a `Throttling` code or HTTP 429.
    pub fn is_throttled(&self) -> bool {
        self.code_starts_with("Throttling") || self.0.status == Some(429)
    }

    /// A time-out fired: the message says which.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::TimedOut(..) | Kind::Waited { .. })
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

    /// There are no credentials to be had: the message says what each source said.
    pub fn is_credentials(&self) -> bool {
        matches!(self.0.kind, Kind::Credentials(_))
    }

    /// What was [waited for](crate::Wait) will not come: [`state`](Self::state) says what came instead.
    pub fn is_wait_failed(&self) -> bool {
        matches!(self.0.kind, Kind::Ended { .. })
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

    /// The state that was last seen when a [wait](crate::Wait) ended without success.
    pub fn state(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Ended { state, .. } => Some(state),
            Kind::Waited { state, .. } => state.as_deref(),
            _ => None,
        }
    }

    pub(crate) fn kind(&self) -> &Kind {
        &self.0.kind
    }

    /// The service found the time of the signature wrong.
    pub(crate) fn is_clock_skew(&self) -> bool {
        matches!(self.code(), Some("InvalidTimeStamp.Expired" | "InvalidTimestamp.Expired"))
    }

    /// It did, and the clock has been put right since.
    pub(crate) fn clock_is_corrected(&self) -> bool {
        self.0.clock_corrected
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

    pub(crate) fn with_clock_corrected(mut self, corrected: bool) -> Self {
        self.0.clock_corrected = corrected;
        self
    }

    /// It could have been tried again, but the client has spent its retries.
    pub(crate) fn without_budget(mut self) -> Self {
        self.0.without_budget = true;
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
            clock_corrected: false,
            without_budget: false,
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
        facts.extend(self.0.without_budget.then(|| "retry budget spent".to_owned()));
        facts
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
            Kind::Ended { .. } | Kind::Waited { .. } => None,
            Kind::Credentials(error) => Some(error),
            Kind::Rejected(source) => Some(source),
            Kind::Invalid(error) => Some(error),
            Kind::Unencodable(error) => Some(error),
            Kind::Connect { source, .. } | Kind::Interrupted { source, .. } => Some(source),
            Kind::Unreadable { source, .. } => source.as_ref().map(|error| error as _),
        }
    }
}
