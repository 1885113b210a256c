//! What the two body formats have in common.

use std::fmt;

use crate::{DecodeError, EncodeError, Record, json, xml};

/// The format of a response body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// JSON, what every official client asks for.
    #[default]
    Json,
    /// XML, what a service sends when nothing is asked for.
    Xml,
}

impl Format {
    /// The value of the common parameter `Format`.
    pub fn as_str(self) -> &'static str {
        match self {
            Format::Json => "JSON",
            Format::Xml => "XML",
        }
    }

    /// Fills a record from a body.
    pub fn decode_into(
        self,
        body: &[u8],
        record: &mut dyn Record,
        limits: Limits,
    ) -> Result<(), DecodeError> {
        match self {
            Format::Json => json::decode_into(body, record, limits),
            Format::Xml => xml::decode_into(body, record, limits),
        }
    }

    /// Writes a record as a body; `root` names the XML root element.
    pub fn encode(self, root: &str, record: &dyn Record) -> Result<String, EncodeError> {
        match self {
            Format::Json => json::encode(record),
            Format::Xml => xml::encode(root, record),
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// How much a decoder takes before it refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The longest body, in bytes.
    pub bytes: usize,
    /// The deepest nesting of objects, lists and elements.
    pub depth: usize,
    /// The most items, in all lists of a body together: a few bytes on the wire may be a kilobyte as a record.
    pub items: usize,
}

impl Default for Limits {
    /// 64 MiB, 100 levels and 250,000 items; the deepest shape of the whole catalogue has 27 levels, and a page of DTS
    /// at most 1,000 jobs.
    fn default() -> Self {
        Self { bytes: 64 << 20, depth: 100, items: 250_000 }
    }
}
