use std::fmt;
use std::sync::Arc;

/// Why a source gives out no credentials. Never holds one.
///
/// A source is either *absent*, not set up at all, and then a [`Chain`](super::Chain) asks the next one; or it is
/// broken, and then the chain ends: to go on would mean to sign as someone else than was set up.
#[derive(Clone, PartialEq, Eq)]
pub struct Error {
    absent: bool,
    message: Arc<str>,
}

impl Error {
    /// The source is not set up.
    pub fn absent(message: impl Into<String>) -> Self {
        Self { absent: true, message: message.into().into() }
    }

    /// The source is set up, but does not work. The message must not show anything secret.
    pub fn broken(message: impl Into<String>) -> Self {
        Self { absent: false, message: message.into().into() }
    }

    /// Whether the source is not set up at all.
    pub fn is_absent(&self) -> bool {
        self.absent
    }

    /// The same, broken: for a source that was asked for by name.
    pub(super) fn required(self) -> Self {
        Self { absent: false, ..self }
    }

    /// The same, with what it is about put before it.
    pub(super) fn of(self, subject: impl fmt::Display) -> Self {
        Self { message: format!("{subject}: {}", self.message).into(), ..self }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Error({self})")
    }
}

impl std::error::Error for Error {}
