//! Why a call did not succeed, in a word.

use aliyun_transport::Error;

/// What is kept of a failed call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    /// The service's code, or a word of our own: `timeout`, `connect`, `interrupted`, `unreadable`, `http_502`,
    /// `setup`.
    pub(crate) code: String,
    /// One line.
    pub(crate) message: String,
    /// Whether the same call may succeed in a moment.
    pub(crate) passing: bool,
}

impl From<&Error> for Failure {
    fn from(error: &Error) -> Self {
        let is_refused = error.code().is_some() && error.http_status().is_none_or(|status| status < 500);
        let passing = error.is_throttled() || !(is_refused || is_ours(error));
        Self { code: code(error), message: error.to_string(), passing }
    }
}

/// Few values, as each becomes a time series.
fn code(error: &Error) -> String {
    match (error.code(), error.http_status()) {
        (Some(code), _) => code.trim().to_owned(),
        _ if error.is_timeout() => "timeout".into(),
        _ if error.is_connect() => "connect".into(),
        _ if is_ours(error) => "setup".into(),
        (None, Some(status)) if status >= 400 => format!("http_{status}"),
        _ if error.is_decode() => "unreadable".into(),
        _ => "interrupted".into(),
    }
}

/// Whether it failed before anybody was asked.
fn is_ours(error: &Error) -> bool {
    error.is_configuration() || error.is_credentials() || error.is_invalid_request()
}
