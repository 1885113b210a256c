//! What goes wrong between a record and a format.

use std::fmt;

/// One step on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Into the field of that name.
    Name(String),
    /// Into the item of that index, from 0.
    Index(usize),
}

/// Why a body could not be decoded, and where.
///
/// ```
/// use aliyun_wire::{DecodeError, Map, json};
///
/// let error = json::decode::<Map<i64>>(br#"{"PageNumber":"one"}"#).unwrap_err();
/// assert_eq!(error.to_string(), r#"PageNumber: "one" is not an integer"#);
/// assert_eq!(error.path(), "PageNumber");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Trouble>);

/// Boxed, as decoders hand on a result for every value, and hardly one is an error.
#[derive(Clone, PartialEq, Eq)]
struct Trouble {
    /// From the value outwards.
    path: Vec<Segment>,
    message: String,
}

impl DecodeError {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(Box::new(Trouble { path: Vec::new(), message: message.into() }))
    }

    /// A value of the wrong kind.
    pub(crate) fn mismatch(value: &str, expected: &str) -> Self {
        let ellipsis = if cut(value).len() < value.len() { "…" } else { "" };
        Self::new(format!("{:?}{ellipsis} is not {expected}", cut(value)))
    }

    /// The error as seen from one level further out.
    pub(crate) fn inside(mut self, segment: Segment) -> Self {
        self.0.path.push(segment);
        self
    }

    /// The way to the value, `SynchronizationInstances[3].Delay`; empty for the body as a whole.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for segment in self.0.path.iter().rev() {
            match segment {
                Segment::Index(index) => path.push_str(&format!("[{index}]")),
                Segment::Name(name) if path.is_empty() => path.push_str(name),
                Segment::Name(name) => {
                    path.push('.');
                    path.push_str(name);
                }
            }
        }
        path
    }

    /// What is wrong, without the place.
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.path.is_empty() {
            true => formatter.write_str(&self.0.message),
            false => write!(formatter, "{}: {}", self.path(), self.0.message),
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "DecodeError({self})")
    }
}

impl std::error::Error for DecodeError {}

/// The beginning of a value, as much as fits in a log line.
pub(crate) fn cut(value: &str) -> &str {
    const LONGEST: usize = 80;
    value.char_indices().nth(LONGEST).map_or(value, |(end, _)| &value[..end])
}

/// Why a record could not be written: the format has no form for one of its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodeError {
    field: String,
    message: String,
}

impl EncodeError {
    pub(crate) fn new(field: &str, message: impl Into<String>) -> Self {
        Self { field: field.to_owned(), message: message.into() }
    }

    /// The name of the field that could not be written.
    pub fn field(&self) -> &str {
        &self.field
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.field, self.message)
    }
}

impl std::error::Error for EncodeError {}
