//! Why no source was written.

use std::fmt;

/// A specification or an overlay that the generator refuses, and the place where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    file: String,
    place: String,
    message: String,
}

impl Error {
    pub(crate) fn new(place: impl Into<String>, message: impl Into<String>) -> Self {
        Self { file: String::new(), place: place.into(), message: message.into() }
    }

    pub(crate) fn inside(mut self, part: &str) -> Self {
        self.place = format!("{part}.{}", self.place);
        self
    }

    pub(crate) fn in_file(mut self, file: &str) -> Self {
        if self.file.is_empty() {
            file.clone_into(&mut self.file);
        }
        self
    }

    /// Where it stands in the file: a JSON path such as `apis.RunInstances.parameters[3].schema.items`.
    pub fn place(&self) -> &str {
        &self.place
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in [&self.file, &self.place] {
            if !part.is_empty() {
                write!(formatter, "{part}: ")?;
            }
        }
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
