//! What a failure means for the next attempt: one table.

use aliyun_wire::Idempotence;

use crate::Error;
use crate::error::{Kind, Timeout};

/// What a failure means for the next attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// The request did not leave.
    Unsent,
    /// The service was asked too often, and did nothing.
    Throttled,
    /// The service found our time wrong and did nothing; we have taken over its time.
    ClockCorrected,
    /// Likely to pass, but the service may have acted.
    Transient,
    /// The same request would fail again.
    Final,
}

/// By the service's code, which may go on after these words; the first line that fits counts.
const CODES: [(&str, Class); 2] =
    [("Throttling", Class::Throttled), ("ServiceUnavailable", Class::Transient)];

/// By the HTTP status, for codes that are not listed and for answers without one.
const STATUSES: [(u16, Class); 5] = [
    (429, Class::Throttled),
    (500, Class::Transient),
    (502, Class::Transient),
    (503, Class::Transient),
    (504, Class::Transient),
];

impl Class {
    pub(crate) fn of(error: &Error) -> Self {
        match error.kind() {
            Kind::Connect { .. } | Kind::TimedOut(Timeout::Connect, _) => Class::Unsent,
            Kind::Interrupted { .. } | Kind::TimedOut(Timeout::Attempt, _) => Class::Transient,
            Kind::Refused(_) if error.clock_is_corrected() => Class::ClockCorrected,
            Kind::Refused(_) | Kind::Unreadable { .. } => of_answer(error.code(), error.http_status()),
            _ => Class::Final,
        }
    }

    /// Where the service surely did nothing, any operation may be repeated; otherwise only one that does no harm.
    pub(crate) fn may_repeat(self, idempotence: Idempotence) -> bool {
        match self {
            Class::Unsent | Class::Throttled | Class::ClockCorrected => true,
            Class::Transient => idempotence != Idempotence::Never,
            Class::Final => false,
        }
    }
}

fn of_answer(code: Option<&str>, status: Option<u16>) -> Class {
    let by_code = code.and_then(|code| CODES.iter().find(|(prefix, _)| code.starts_with(prefix)));
    let by_status = || STATUSES.iter().find(|(known, _)| Some(*known) == status).map(|(_, class)| *class);
    by_code.map(|(_, class)| *class).or_else(by_status).unwrap_or(Class::Final)
}
