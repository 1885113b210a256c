//! The examples that a specification brings along.

use serde::Deserialize;

/// An example of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Demo {
    /// The format: `json` or `xml`.
    #[serde(rename = "type")]
    pub format: String,
    /// The body; empty where there is none in that format.
    #[serde(default, rename = "example")]
    pub body: String,
}

/// A specification holds its examples as JSON in a text. They are an extra: what cannot be read is left out.
pub(super) fn read(text: &str) -> Vec<Demo> {
    serde_json::from_str(text).unwrap_or_default()
}
