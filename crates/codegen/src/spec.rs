//! An API specification as far as source is generated from it.

mod read;

use crate::Error;
use crate::json::{Json, Node};

/// One version of one product.
pub(crate) struct Spec {
    pub(crate) product: String,
    pub(crate) version: String,
    pub(crate) operations: Vec<Operation>,
    pub(crate) components: Vec<Property>,
    /// Region and host.
    pub(crate) endpoints: Vec<(String, String)>,
    /// What the reader left out, and why.
    pub(crate) omitted: Vec<String>,
}

impl Spec {
    /// Reads the text of an `api-docs.json`.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let json: Json = serde_json::from_str(text).map_err(|error| Error::new("", error.to_string()))?;
        read::document(&Node::root(&json))
    }
}

pub(crate) struct Operation {
    pub(crate) name: String,
    pub(crate) deprecated: bool,
    pub(crate) parameters: Vec<Property>,
    pub(crate) response: Vec<Property>,
}

impl Operation {
    /// The schema of a field of the request or the response.
    pub(crate) fn find(&mut self, side: &str, path: &str) -> Option<&mut Schema> {
        match side {
            "request" => find(&mut self.parameters, path),
            "response" => find(&mut self.response, path),
            _ => None,
        }
    }
}

/// A name may hold dots itself, so a field of that very name comes first.
fn find<'a>(fields: &'a mut [Property], path: &str) -> Option<&'a mut Schema> {
    if let Some(index) = fields.iter().position(|field| field.name == path) {
        return Some(&mut fields[index].schema);
    }
    fields.iter_mut().find_map(|field| {
        let rest = path.strip_prefix(field.name.as_str())?.strip_prefix('.')?;
        find(field.schema.members(), rest)
    })
}

/// A named schema: a parameter, a member of an object, or a component.
#[derive(Clone)]
pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) schema: Schema,
    /// Set for parameters alone.
    pub(crate) transport: Transport,
}

/// How a parameter travels.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Transport {
    /// In the form body rather than in the query string.
    pub(crate) form: bool,
    pub(crate) style: Style,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Style {
    /// `Name.1.Member=…`: `repeatList` and `flat`.
    #[default]
    Flat,
    /// `Name={…}`.
    Json,
    /// `Name=a,b,c`.
    Simple,
}

#[derive(Clone, Default)]
pub(crate) struct Schema {
    pub(crate) shape: Shape,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    pub(crate) minimum: Option<f64>,
    pub(crate) maximum: Option<f64>,
    pub(crate) max_length: Option<usize>,
    pub(crate) max_items: Option<usize>,
    /// The listed values, trimmed.
    pub(crate) values: Vec<String>,
}

impl Schema {
    /// The members of an object, of a list's items or of a map's values.
    fn members(&mut self) -> &mut [Property] {
        match &mut self.shape {
            Shape::Object(properties) => properties,
            Shape::List(inner) | Shape::Map(inner) => inner.members(),
            _ => &mut [],
        }
    }
}

#[derive(Clone, Default)]
pub(crate) enum Shape {
    Text,
    Integer,
    Number,
    Boolean,
    #[default]
    Any,
    List(Box<Schema>),
    Object(Vec<Property>),
    Map(Box<Schema>),
    /// A component.
    Reference(String),
}
