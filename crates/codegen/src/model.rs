//! The Rust items that a specification becomes, before they are text.

use crate::overlay::{Holds, Idempotence};
use crate::spec::Style;

pub(crate) struct Product {
    pub(crate) name: String,
    pub(crate) version: String,
    /// Region and host.
    pub(crate) endpoints: Vec<(String, String)>,
    pub(crate) operations: Vec<Operation>,
    /// Types that several operations share.
    pub(crate) components: Vec<Type>,
    /// What could not have the name that it asks for, and what it is called instead.
    pub(crate) renamed: Vec<String>,
}

pub(crate) struct Operation {
    /// The name on the wire.
    pub(crate) name: String,
    pub(crate) module: String,
    pub(crate) deprecated: bool,
    pub(crate) summary: String,
    pub(crate) details: String,
    pub(crate) idempotence: Idempotence,
    pub(crate) request: Record,
    pub(crate) response: Record,
    pub(crate) types: Vec<Type>,
    pub(crate) pages: Option<Pages>,
}

/// Names that generated code uses unqualified.
pub(crate) const IN_SCOPE: &[&str] = &[
    "Any",
    "Box",
    "Clone",
    "Default",
    "From",
    "Into",
    "Map",
    "None",
    "Open",
    "Option",
    "PartialEq",
    "Self",
    "Some",
    "Text",
    "Vec",
];

pub(crate) enum Type {
    Record(Record),
    Enumeration(Enumeration),
}

impl Type {
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Record(record) => &record.name,
            Self::Enumeration(enumeration) => &enumeration.name,
        }
    }

    /// The record of that name.
    pub(crate) fn record<'a>(types: &'a [Self], name: &str) -> Option<&'a Record> {
        types.iter().find_map(|known| match known {
            Self::Record(record) if record.name == name => Some(record),
            _ => None,
        })
    }
}

pub(crate) struct Record {
    pub(crate) name: String,
    pub(crate) docs: String,
    /// Whether it travels to the service: unset lists differ from empty ones there.
    pub(crate) request: bool,
    pub(crate) fields: Vec<Field>,
}

impl Record {
    pub(crate) fn field(&self, wire: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.wire == wire)
    }
}

pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) style: Style,
    pub(crate) form: bool,
    pub(crate) secret: bool,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    pub(crate) minimum: Option<f64>,
    pub(crate) maximum: Option<f64>,
    pub(crate) max_length: Option<usize>,
    pub(crate) max_items: Option<usize>,
    /// Listed values of a scalar that is no enumeration.
    pub(crate) values: Vec<String>,
    pub(crate) words: String,
    pub(crate) holds: Option<Holds>,
}

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Integer,
    Number,
    Boolean,
    Any,
    /// A text with listed values.
    Open(String),
    Record(String),
    /// A record that contains itself.
    Boxed(String),
    List(Box<Kind>),
    Map(Box<Kind>),
}

impl Kind {
    /// The record that a value is, or that the items of a list are.
    pub(crate) fn record(&self) -> Option<&str> {
        match self {
            Self::Record(name) => Some(name),
            Self::List(item) => match &**item {
                Self::Record(name) => Some(name),
                _ => None,
            },
            _ => None,
        }
    }
}

pub(crate) struct Enumeration {
    pub(crate) name: String,
    pub(crate) docs: String,
    pub(crate) variants: Vec<Variant>,
}

pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) wire: String,
    pub(crate) words: String,
}

/// How the pages of an answer are found.
///
/// An expression is the chain of fields and calls behind its variable: `.data`, `.unwrap_or_default()`, `.items`.
pub(crate) struct Pages {
    pub(crate) cursor: Cursor,
    /// The type of an item.
    pub(crate) item: Kind,
    /// Behind `response: &Self::Response`.
    pub(crate) total: Option<Vec<String>>,
    pub(crate) page_size: Option<Vec<String>>,
    pub(crate) next_token: Option<Vec<String>>,
    /// Behind `response: Self::Response`.
    pub(crate) items: Vec<String>,
    /// Behind `item: &Self::Item`.
    pub(crate) id: Option<Vec<String>>,
}

/// The fields of a request that choose the page.
pub(crate) enum Cursor {
    Number { page: String, size: String },
    Token(String),
}
