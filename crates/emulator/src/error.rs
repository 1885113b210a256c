//! Why an emulator did not start, or did not do as told.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use crate::life_cycle::State;

/// Why an emulator did not start, or did not do as told: it cannot listen, its data is of no use, or a job was wanted
/// in a state that there is not.
#[derive(Debug)]
pub struct Error(Kind);

#[derive(Debug)]
enum Kind {
    Listen { address: SocketAddr, cause: io::Error },
    State(String),
    Data { path: Option<PathBuf>, cause: Box<dyn std::error::Error + Send + Sync> },
}

impl Error {
    /// Whether the address could not be had, most often because another process has it.
    pub fn is_listen(&self) -> bool {
        matches!(self.0, Kind::Listen { .. })
    }

    /// Whether the data could not be read or written.
    pub fn is_data(&self) -> bool {
        matches!(self.0, Kind::Data { .. })
    }

    /// Whether a job was wanted in a state that there is not.
    pub fn is_state(&self) -> bool {
        matches!(self.0, Kind::State(_))
    }

    pub(crate) fn state(name: &str) -> Self {
        Self(Kind::State(name.to_owned()))
    }

    pub(crate) fn listen(address: SocketAddr, cause: io::Error) -> Self {
        Self(Kind::Listen { address, cause })
    }

    /// `None` stands for data in memory.
    pub(crate) fn data(
        path: Option<&Path>,
        cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self(Kind::Data { path: path.map(Path::to_owned), cause: cause.into() })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Listen { address, cause } => write!(formatter, "cannot listen on {address}: {cause}"),
            Kind::Data { path: Some(path), cause } => {
                write!(formatter, "cannot use {} as data file: {cause}", path.display())
            }
            Kind::State(name) => {
                let names: Vec<&str> = State::ALL.iter().map(|state| state.name()).collect();
                write!(formatter, "a job cannot be in the state {name:?}; states are {}", names.join(", "))
            }
            Kind::Data { path: None, cause } => write!(formatter, "cannot keep data in memory: {cause}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0 {
            Kind::Listen { cause, .. } => Some(cause),
            Kind::Data { cause, .. } => Some(cause.as_ref()),
            Kind::State(_) => None,
        }
    }
}
