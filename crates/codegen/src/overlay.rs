//! What we know beyond the specification: words, conversions, paginators, idempotence, and corrections.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::Error;
use crate::spec::{Schema, Spec};

/// The content of an overlay file.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Overlay {
    /// Fields by name, wherever they occur.
    pub(crate) fields: BTreeMap<String, Entry>,
    /// One line on what each operation does.
    pub(crate) summaries: BTreeMap<String, String>,
    /// How pages are found where an operation does not say it.
    pub(crate) pages: Pages,
    pub(crate) operations: BTreeMap<String, Operation>,
    pub(crate) corrections: Vec<Correction>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Operation {
    /// Further paragraphs for the documentation of the request.
    pub(crate) details: String,
    pub(crate) idempotence: Option<Idempotence>,
    pub(crate) pages: Pages,
    /// Fields by path, `Tag.Key`: lists add nothing to a path.
    pub(crate) request: BTreeMap<String, Entry>,
    pub(crate) response: BTreeMap<String, Entry>,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Idempotence {
    Read,
    Repeatable,
    Token(String),
    Never,
}

/// Which fields choose a page and tell of it, by path; `none` where an operation has no pages.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Pages {
    pub(crate) none: bool,
    pub(crate) page: Option<String>,
    pub(crate) size: Option<String>,
    pub(crate) token: Option<String>,
    pub(crate) total: Option<String>,
    pub(crate) page_size: Option<String>,
    pub(crate) next_token: Option<String>,
    pub(crate) items: Option<String>,
    pub(crate) id: Option<String>,
}

/// What we know of a field: often words alone.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Entry {
    Words(String),
    Field(Field),
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Field {
    pub(crate) words: String,
    /// What its text holds.
    pub(crate) holds: Option<Holds>,
    pub(crate) secret: bool,
    /// What the type that is generated for it stands for.
    pub(crate) about: String,
    /// The name of the type that is generated for it, or for its items.
    #[serde(rename = "type")]
    pub(crate) type_name: Option<String>,
    /// What the listed values mean.
    pub(crate) values: BTreeMap<String, String>,
}

/// A name goes into the source as it stands.
fn is_type_name(name: &str) -> bool {
    let first = name.starts_with(|letter: char| letter.is_ascii_uppercase());
    first && name != "Self" && name.chars().all(|letter| letter.is_ascii_alphanumeric())
}

/// What a text holds, and so which conversion fits.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Holds {
    Boolean,
    Integer,
    Number,
    Seconds,
    Timestamp,
    Json,
}

/// A change of the specification where it is wrong.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Correction {
    /// Every operation with that field when missing.
    operation: Option<String>,
    /// `request.Tag` or `response.Items.Status`.
    field: String,
    /// Why; for the reader of the overlay.
    reason: String,
    required: Option<bool>,
    minimum: Option<f64>,
    maximum: Option<f64>,
    max_length: Option<usize>,
    max_items: Option<usize>,
    values: Option<Vec<String>>,
}

impl Overlay {
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        toml::from_str(text).map_err(|error| Error::new("", error.to_string().trim_end()))
    }

    /// Makes the corrections, and refuses what does not fit the specification.
    pub(crate) fn apply(&self, spec: &mut Spec) -> Result<(), Error> {
        for correction in &self.corrections {
            correction.apply(spec)?;
        }
        self.check(spec)
    }

    /// Words for a field that is gone help nobody.
    fn check(&self, spec: &mut Spec) -> Result<(), Error> {
        let summaries = self.summaries.keys().map(|name| ("summaries", name));
        let operations = self.operations.keys().map(|name| ("operations", name));
        for (table, name) in summaries.chain(operations) {
            if spec.operations.iter().all(|operation| operation.name != *name) {
                return Err(Error::new(format!("{table}.{name}"), "no such operation"));
            }
        }
        for operation in &mut spec.operations {
            let Some(known) = self.operations.get(&operation.name) else { continue };
            for (side, entries) in [("request", &known.request), ("response", &known.response)] {
                for (path, entry) in entries {
                    let place = format!("operations.{}.{side}.{path}", operation.name);
                    let name = entry.field().and_then(|field| field.type_name.as_deref());
                    if let Some(name) = name.filter(|name| !is_type_name(name)) {
                        let message = "has a capital letter first, then letters and digits";
                        return Err(Error::new(place, format!("`{name}`: the name of a type {message}")));
                    }
                    if operation.find(side, path).is_none() {
                        return Err(Error::new(place, "no such field"));
                    }
                }
            }
        }
        Ok(())
    }
}

impl Operation {
    pub(crate) fn entry(&self, path: &str) -> Option<&Entry> {
        let (side, path) = path.split_once('.')?;
        if side == "request" { self.request.get(path) } else { self.response.get(path) }
    }
}

impl Entry {
    pub(crate) fn words(&self) -> &str {
        match self {
            Self::Words(words) | Self::Field(Field { words, .. }) => words,
        }
    }

    pub(crate) fn field(&self) -> Option<&Field> {
        match self {
            Self::Words(_) => None,
            Self::Field(field) => Some(field),
        }
    }
}

impl Correction {
    fn apply(&self, spec: &mut Spec) -> Result<(), Error> {
        let place = format!("corrections of {}", self.field);
        if self.reason.trim().is_empty() {
            return Err(Error::new(place, "the reason is missing"));
        }
        let (side, path) = self.field.split_once('.').unwrap_or((&self.field, ""));
        let wanted = |name: &str| self.operation.as_deref().is_none_or(|operation| operation == name);
        let mut found = false;
        for operation in spec.operations.iter_mut().filter(|operation| wanted(&operation.name)) {
            if let Some(schema) = operation.find(side, path) {
                self.correct(schema);
                found = true;
            }
        }
        if found { Ok(()) } else { Err(Error::new(place, "no such field")) }
    }

    fn correct(&self, schema: &mut Schema) {
        schema.required = self.required.unwrap_or(schema.required);
        schema.minimum = self.minimum.or(schema.minimum);
        schema.maximum = self.maximum.or(schema.maximum);
        schema.max_length = self.max_length.or(schema.max_length);
        schema.max_items = self.max_items.or(schema.max_items);
        if let Some(values) = &self.values {
            schema.values.clone_from(values);
        }
    }
}
