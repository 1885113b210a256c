//! The things that go wrong, and the words for each.

use std::fmt;
use std::time::Duration;

use aliyun_wire::{DecodeError, EncodeError, InvalidRequest};

use crate::http::HttpError;
use crate::{credentials, text};

/// The things that go wrong.
pub(crate) enum Kind {
    /// The client or its surroundings are not as they must be.
    Setup(String),
    /// The request breaks a rule of its operation.
    Invalid(InvalidRequest),
    /// The request has a value that no parameter can carry.
    Unencodable(EncodeError),
    /// No source of credentials has any.
    Credentials(credentials::Error),
    /// The HTTP layer does not carry such a request.
    Rejected(HttpError),
    /// There was no connection, so the request did not leave.
    Connect { host: String, source: HttpError },
    /// The connection was lost after the request may have left.
    Interrupted { what: String, source: HttpError },
    /// A time-out fired.
    TimedOut(Timeout, Duration),
    /// The service said no.
    Refused(Refusal),
    /// The answer came, but is not what the operation answers.
    Unreadable { problem: String, body: String, source: Option<DecodeError> },
    /// What was waited for will not come.
    Ended { state: String, wanted: String },
    /// What was waited for has not come.
    Waited { state: Option<String>, wanted: String, time: Duration },
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

impl Refusal {
    /// The same with every text changed.
    pub(crate) fn map(self, change: impl Fn(&str) -> String) -> Self {
        let map = |text: Option<String>| text.map(|text| change(&text));
        Self {
            code: map(self.code),
            message: map(self.message),
            recommend: map(self.recommend),
            hint: map(self.hint),
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Kind::Setup(message) => formatter.write_str(message),
            Kind::Invalid(error) => error.fmt(formatter),
            Kind::Unencodable(error) => write!(formatter, "cannot encode {error}"),
            Kind::Credentials(error) => error.fmt(formatter),
            Kind::Rejected(error) => error.fmt(formatter),
            Kind::Connect { host, source } => write!(formatter, "cannot connect to {host}: {source}"),
            Kind::Interrupted { what, source } => write!(formatter, "{what}: {source}"),
            Kind::TimedOut(timeout, after) => timeout.describe(*after, formatter),
            Kind::Refused(refusal) => refusal.fmt(formatter),
            Kind::Unreadable { problem, .. } => formatter.write_str(&text::line(problem, 300)),
            Kind::Ended { state, wanted } => {
                write!(formatter, "reached {} while waiting for {wanted}", text::line(state, 80))
            }
            Kind::Waited { state, wanted, time } => {
                let state = state.as_deref().map_or("nothing".into(), |state| text::line(state, 80));
                write!(formatter, "waited {time:?} for {wanted}, the last state was {state}")
            }
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
