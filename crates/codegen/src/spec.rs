//! An API specification: an official `api-docs.json`, or one of our own in the same format.
//!
//! The model holds what calls and answers are made of. Prose, examples and error codes are not in it. Operations that
//! no source is generated for are in it all the same, so that their answers can be read by their schemas.
//!
//! ```
//! use aliyun_codegen::spec::{Shape, Spec};
//!
//! let spec = Spec::parse(
//!     r#"{
//!         "info": {"style": "RPC", "product": "Sts", "version": "2015-04-01"},
//!         "apis": {"GetCallerIdentity": {
//!             "responses": {"200": {"schema": {"type": "object", "properties": {"Arn": {"type": "string"}}}}}
//!         }}
//!     }"#,
//! )?;
//! let answer = spec.operations[0].answer().ok_or("no answer")?;
//! let fields = spec.members(answer).ok_or("not an object")?;
//! assert_eq!(fields[0].name, "Arn");
//! assert_eq!(fields[0].schema.shape, Shape::Text);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod demo;
mod read;
mod schema;

pub use self::demo::Demo;
use crate::Error;
use crate::json::{Json, Node};

/// Operations that only read, by the first word of their names.
const READING: &[&str] = &["Describe", "List", "Get", "Query", "Count"];

/// Components that stand for one another may do so without end.
const DEEPEST: usize = 100;

/// One version of one product.
#[derive(Clone, Debug)]
pub struct Spec {
    /// How the product is called: `RPC`, `V3` (RPC with another signature), `ROA` and others.
    pub style: String,
    /// The product, `Dts`.
    pub product: String,
    /// The version, a date: `2020-01-01`.
    pub version: String,
    /// All operations, in the order of the document.
    pub operations: Vec<Operation>,
    /// The schemas that others refer to.
    pub components: Vec<Property>,
    /// The hosts that serve the product.
    pub endpoints: Vec<Endpoint>,
    /// What the reader ignored because it says nothing usable: one line each, with its place.
    pub ignored: Vec<String>,
}

impl Spec {
    /// Reads the text of an `api-docs.json`.
    ///
    /// A construct that is not known is an error that names its place, `apis.Run.parameters[0].schema.type`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let json: Json = serde_json::from_str(text).map_err(|error| Error::new("", error.to_string()))?;
        read::document(&Node::root(&json))
    }

    /// Whether operations are called by name, with parameters: what source can be generated for.
    pub fn is_rpc(&self) -> bool {
        ["RPC", "V3"].contains(&self.style.as_str())
    }

    /// The operation of that name.
    pub fn operation(&self, name: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.name == name)
    }

    /// The component of that name.
    pub fn component(&self, name: &str) -> Option<&Schema> {
        self.components.iter().find(|component| component.name == name).map(|component| &component.schema)
    }

    /// The schema itself, or the one that it refers to; `None` when that is missing, or refers to itself.
    pub fn resolve<'a>(&'a self, mut schema: &'a Schema) -> Option<&'a Schema> {
        for _ in 0..DEEPEST {
            let Shape::Reference(name) = &schema.shape else { return Some(schema) };
            schema = self.component(name)?;
        }
        None
    }

    /// The members of an object, also of one that is a component; `None` for all else.
    pub fn members<'a>(&'a self, schema: &'a Schema) -> Option<&'a [Property]> {
        match &self.resolve(schema)?.shape {
            Shape::Object(members) => Some(members),
            _ => None,
        }
    }
}

/// A host that serves a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// The region, `cn-hangzhou`.
    pub region: String,
    /// The host name.
    pub host: String,
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Its name, the `Action` of a request.
    pub name: String,
    /// Whether the product advises against it.
    pub deprecated: bool,
    /// Why no source is generated for it, if none is.
    pub omitted: Option<String>,
    /// What it takes, each name once.
    pub parameters: Vec<Parameter>,
    /// What it answers, by status.
    pub responses: Vec<Response>,
    /// The text of `responseDemo`.
    demos: String,
}

impl Operation {
    /// The schema of an answer with that status: of that very status first, then of its class, as in `4XX`.
    pub fn response(&self, status: &str) -> Option<&Schema> {
        let class = status.get(..1).map(|first| format!("{first}XX"));
        let find = |wanted: &str| {
            let mut fitting = self.responses.iter().filter(|known| known.status.eq_ignore_ascii_case(wanted));
            fitting.find_map(|known| known.schema.as_ref())
        };
        find(status).or_else(|| find(&class?))
    }

    /// The schema of a successful answer, if there is one: the first with a schema, as `201` often has none.
    pub fn answer(&self) -> Option<&Schema> {
        let mut successes = self.responses.iter().filter(|known| known.status.starts_with('2'));
        successes.find_map(|known| known.schema.as_ref())
    }

    /// Whether it only reads, by the first word of its name; what specifications say of it is not reliable.
    pub fn reads(&self) -> bool {
        READING.iter().any(|word| {
            let rest = self.name.strip_prefix(word);
            rest.is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_uppercase()))
        })
    }

    /// The product's own examples of answers, as far as they can be read.
    pub fn demos(&self) -> Vec<Demo> {
        demo::read(&self.demos)
    }

    /// The schema of a field of the request or the successful answer, for a change.
    pub(crate) fn find(&mut self, side: &str, path: &str) -> Option<&mut Schema> {
        match side {
            "request" => {
                find(self.parameters.iter_mut().map(|known| (known.name.as_str(), &mut known.schema)), path)
            }
            "response" => {
                let mut successes = self.responses.iter_mut().filter(|known| known.status.starts_with('2'));
                successes.find_map(|known| known.schema.as_mut())?.find(path)
            }
            _ => None,
        }
    }
}

/// A name may hold dots itself, so a field of that very name comes first.
fn find<'a>(fields: impl Iterator<Item = (&'a str, &'a mut Schema)>, path: &str) -> Option<&'a mut Schema> {
    let mut inner = None;
    for (name, schema) in fields {
        if name == path {
            return Some(schema);
        }
        let rest = path.strip_prefix(name).and_then(|rest| rest.strip_prefix('.'));
        inner = inner.or(rest.map(|rest| (schema, rest)));
    }
    let (schema, rest) = inner?;
    schema.find(rest)
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it travels.
    pub place: Place,
    /// How a list or an object travels.
    pub style: Style,
    /// What it holds.
    pub schema: Schema,
}

impl Parameter {
    /// Whether a repetition of it says the same.
    fn same_as(&self, other: &Self) -> bool {
        (self.place, self.style, &self.schema.shape) == (other.place, other.style, &other.schema.shape)
    }
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the query string.
    Query,
    /// In the form body.
    Form,
    /// As the body.
    Body,
    /// In the path, for `{name}`.
    Path,
    /// As a header.
    Header,
    /// In the host name.
    Host,
}

/// How a list or an object travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// `Name.1.Member=…`: `repeatList` and `flat`.
    #[default]
    Flat,
    /// `Name={…}`.
    Json,
    /// `Name=a,b,c`.
    Simple,
    /// As XML; of bodies alone.
    Xml,
}

/// An answer of an operation.
#[derive(Clone, Debug)]
pub struct Response {
    /// The status as it is written: `200`, `4XX`.
    pub status: String,
    /// What it holds, if the document says so.
    pub schema: Option<Schema>,
}

/// A named schema: a member of an object, or a component.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// Its name on the wire.
    pub name: String,
    /// What it holds.
    pub schema: Schema,
}

/// What a value is, and what is asked of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schema {
    /// What it is.
    pub shape: Shape,
    /// Whether a request needs it.
    pub required: bool,
    /// Whether it is better left out.
    pub deprecated: bool,
    /// The smallest number allowed.
    pub minimum: Option<f64>,
    /// The largest number allowed.
    pub maximum: Option<f64>,
    /// The longest text allowed, in characters.
    pub max_length: Option<usize>,
    /// The most items allowed.
    pub max_items: Option<usize>,
    /// The listed values, trimmed, each once.
    pub values: Vec<String>,
}

impl Schema {
    /// The schema of an inner value; lists and maps add nothing to a path.
    fn find(&mut self, path: &str) -> Option<&mut Self> {
        match &mut self.shape {
            Shape::Object(members) => {
                find(members.iter_mut().map(|known| (known.name.as_str(), &mut known.schema)), path)
            }
            Shape::List(inner) | Shape::Map(inner) => inner.find(path),
            _ => None,
        }
    }
}

/// What a value is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Shape {
    /// A text.
    Text,
    /// A whole number.
    Integer,
    /// A number with a fraction.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A value of any shape; an object without declared members too.
    #[default]
    Any,
    /// A list.
    List(Box<Schema>),
    /// An object.
    Object(Vec<Property>),
    /// An object of any names.
    Map(Box<Schema>),
    /// A component, by name.
    Reference(String),
}
