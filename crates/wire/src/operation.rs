//! What a product crate says about its operations, as static data.

use std::fmt;

use crate::{Enumeration, Record, Text};

/// A product: one version of one service.
pub struct Product {
    /// The name in the specification, `Dts`.
    pub name: &'static str,
    /// The version, a date: `2020-01-01`.
    pub version: &'static str,
    /// The host that serves each region.
    pub endpoints: &'static [Endpoint],
    /// Every operation, in the order of their names.
    pub operations: &'static [&'static Operation],
}

impl Product {
    /// The operation of that name.
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        self.operations.iter().find(|operation| operation.name == name).copied()
    }

    /// The host that serves a region.
    pub fn endpoint(&self, region: &str) -> Option<&'static str> {
        self.endpoints.iter().find(|endpoint| endpoint.region == region).map(|endpoint| endpoint.host)
    }
}

/// The host that serves a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// The region, `cn-hangzhou`.
    pub region: &'static str,
    /// The host name, without a scheme.
    pub host: &'static str,
}

/// What is known of an operation.
#[derive(Clone, Copy)]
pub struct Operation {
    /// Its name, the `Action` of a request.
    pub name: &'static str,
    /// The product it belongs to, which lists it in turn.
    pub product: &'static Product,
    /// What it does, one line; empty when nobody has described it.
    pub summary: &'static str,
    /// Whether a request may be sent again when it is unclear whether it arrived.
    pub idempotence: Idempotence,
    /// The parameters it takes, in the order of the specification.
    pub parameters: &'static [Parameter],
}

impl Operation {
    /// An operation without parameters that must not be repeated.
    pub const fn new(product: &'static Product, name: &'static str) -> Self {
        Self { name, product, summary: "", idempotence: Idempotence::Never, parameters: &[] }
    }

    /// Describes it in one line.
    pub const fn summary(mut self, summary: &'static str) -> Self {
        self.summary = summary;
        self
    }

    /// Says when it may be repeated.
    pub const fn idempotence(mut self, idempotence: Idempotence) -> Self {
        self.idempotence = idempotence;
        self
    }

    /// Lists what it takes.
    pub const fn parameters(mut self, parameters: &'static [Parameter]) -> Self {
        self.parameters = parameters;
        self
    }

    /// The parameter of that name.
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }
}

/// Names only: an operation and its product refer to each other.
impl fmt::Debug for Operation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Operation({} {} {})", self.product.name, self.product.version, self.name)
    }
}

impl fmt::Debug for Product {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Product({} {})", self.name, self.version)
    }
}

/// Whether a request may be sent again when it is unclear whether it arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idempotence {
    /// It only reads.
    Read,
    /// Repeating it has no further effect.
    Repeatable,
    /// The service recognises a repeated request by this parameter.
    Token(&'static str),
    /// A repetition may act twice.
    Never,
}

/// A request parameter, or a member of one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parameter {
    /// The name on the wire.
    pub name: &'static str,
    /// What it holds; for a list, what its items are.
    pub kind: Kind,
    /// Whether it is a list.
    pub list: bool,
    /// Where it travels.
    pub location: Location,
    /// Whether a request without it is refused.
    pub required: bool,
    /// Whether the specification advises against it.
    pub deprecated: bool,
    /// The smallest number allowed.
    pub minimum: Option<f64>,
    /// The largest number allowed.
    pub maximum: Option<f64>,
    /// The longest text allowed, in characters.
    pub max_length: Option<usize>,
    /// The most items allowed in a list.
    pub max_items: Option<usize>,
    /// The listed values; a service may know more.
    pub values: &'static [&'static str],
    /// The members of a record, or of a list's items.
    pub members: &'static [Parameter],
    /// What it is for, one line; empty when nobody has described it.
    pub summary: &'static str,
}

impl Parameter {
    /// An optional parameter in the query string.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            list: false,
            location: Location::Query,
            required: false,
            deprecated: false,
            minimum: None,
            maximum: None,
            max_length: None,
            max_items: None,
            values: &[],
            members: &[],
            summary: "",
        }
    }

    /// Makes it a list of that kind.
    pub const fn list(mut self) -> Self {
        self.list = true;
        self
    }

    /// Says that it travels in the form body.
    pub const fn form(mut self) -> Self {
        self.location = Location::Form;
        self
    }

    /// Says that a request needs it.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Says that it is better left out.
    pub const fn deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    /// Bounds a number from below.
    pub const fn minimum(mut self, minimum: f64) -> Self {
        self.minimum = Some(minimum);
        self
    }

    /// Bounds a number from above.
    pub const fn maximum(mut self, maximum: f64) -> Self {
        self.maximum = Some(maximum);
        self
    }

    /// Bounds a text, in characters.
    pub const fn max_length(mut self, characters: usize) -> Self {
        self.max_length = Some(characters);
        self
    }

    /// Bounds a list.
    pub const fn max_items(mut self, items: usize) -> Self {
        self.max_items = Some(items);
        self
    }

    /// Lists the values that are known.
    pub const fn values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    /// Takes the listed values of an enumeration.
    pub const fn values_of<E: Enumeration>(self) -> Self {
        self.values(E::NAMES)
    }

    /// Lists the members of a record, or of a list's items.
    pub const fn members(mut self, members: &'static [Parameter]) -> Self {
        self.members = members;
        self
    }

    /// Describes it in one line.
    pub const fn summary(mut self, summary: &'static str) -> Self {
        self.summary = summary;
        self
    }
}

/// What a parameter holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any text.
    Text,
    /// A whole number.
    Integer,
    /// A number with a fraction.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Named members.
    Record,
    /// A value of any shape.
    Any,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the query string.
    Query,
    /// In an `application/x-www-form-urlencoded` body.
    Form,
}

/// A request: a record that knows its operation and what answers it.
pub trait Request: Record + Send + Sync {
    /// What the service answers.
    type Response: Record + Default + Send;

    /// The operation it asks for.
    const OPERATION: &'static Operation;
}

/// A request whose answer comes in pages.
pub trait Paginated: Request + Clone {
    /// What the pages list.
    type Item: Send;

    /// The fields that choose the page.
    fn cursor(&mut self) -> Cursor<'_>;

    /// What an answer says of its place among the others.
    fn progress(response: &Self::Response) -> Progress<'_>;

    /// Takes the items out of an answer.
    fn items(response: Self::Response) -> Vec<Self::Item>;

    /// What identifies an item, so that one that moves between pages comes once; `None` when nothing does.
    fn id(item: &Self::Item) -> Option<&str> {
        let _ = item;
        None
    }
}

/// The fields of a request that choose the page.
pub enum Cursor<'a> {
    /// Pages are numbered from 1.
    Number {
        /// The page wanted.
        page: &'a mut Option<i64>,
        /// How many items a page holds.
        size: &'a mut Option<i64>,
    },
    /// Each answer names the next page.
    Token {
        /// The token of the page wanted, unset for the first.
        token: &'a mut Option<Text>,
    },
}

/// What an answer says of its place among the others; every part may be missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress<'a> {
    /// How many items there are on all pages.
    pub total: Option<i64>,
    /// The page size in force, which may be smaller than the one asked for.
    pub page_size: Option<i64>,
    /// The token of the next page.
    pub next_token: Option<&'a str>,
}
