//! Reads the official format by its grammar.
//!
//! What says what a value *is* must be known, or the document is refused. What only limits a value is ignored where
//! it makes no sense, and listed.

use super::{Endpoint, Operation, Parameter, Place, Property, Response, Schema, Shape, Spec, Style};
use crate::Error;
use crate::json::Node;

/// Keywords that describe a value without saying what it is.
const IGNORED: &[&str] = &[
    "description",
    "title",
    "summary",
    "example",
    "examples",
    "default",
    "docRequired",
    "enumValueTitles",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "index",
    "isFileTransferUrl",
    "itemName",
    "minItems",
    "minLength",
    "pattern",
    "readOnly",
    "backendName",
    "parseType",
    "sdkPropertyName",
];

const KNOWN: &[&str] = &[
    "$ref",
    "type",
    "items",
    "properties",
    "additionalProperties",
    "required",
    "deprecated",
    "enum",
    "minimum",
    "maximum",
    "maxLength",
    "maxItems",
];

/// Bounds beyond it, such as those of a 64-bit integer, are not exact as a double, and bound nothing.
const LARGEST_BOUND: f64 = 9_007_199_254_740_992.0;

pub(super) fn document(root: &Node<'_>) -> Result<Spec, Error> {
    let info = root.need("info")?;
    let part = |name| Ok::<_, Error>(info.need(name)?.text()?.to_owned());
    let style = part("style")?;
    let mut reader = Reader { ignored: Vec::new() };
    let mut operations = Vec::new();
    for (name, node) in root.need("apis")?.members()? {
        operations.push(reader.operation(name, &node)?);
    }
    let mut spec = Spec {
        style,
        product: part("product")?,
        version: part("version")?,
        operations,
        components: reader.components(root)?,
        endpoints: endpoints(root)?,
        ignored: reader.ignored,
    };
    let reasons: Vec<_> = spec.operations.iter().map(|operation| omitted(&spec, operation)).collect();
    for (operation, reason) in spec.operations.iter_mut().zip(reasons) {
        operation.omitted = reason;
    }
    Ok(spec)
}

fn endpoints(root: &Node<'_>) -> Result<Vec<Endpoint>, Error> {
    let mut endpoints = Vec::new();
    for node in list(root.get("endpoints"))? {
        let part = |name| Ok::<_, Error>(node.need(name)?.text()?.trim().to_owned());
        let endpoint = Endpoint { region: part("regionId")?, host: part("endpoint")? };
        endpoints.extend(Some(endpoint).filter(|endpoint| !endpoint.host.is_empty()));
    }
    Ok(endpoints)
}

struct Reader {
    ignored: Vec<String>,
}

impl Reader {
    fn operation(&mut self, name: &str, node: &Node<'_>) -> Result<Operation, Error> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for node in list(node.get("parameters"))? {
            let parameter = self.parameter(&node)?;
            match parameters.iter().find(|known| known.name == parameter.name) {
                None => parameters.push(parameter),
                Some(known) if known.same_as(&parameter) => {}
                Some(_) => self.ignore(&node, "another parameter has its name"),
            }
        }
        let demos = node.get("responseDemo").and_then(|demos| demos.text().ok()).unwrap_or_default();
        Ok(Operation {
            name: name.to_owned(),
            deprecated: self.flag(node, "deprecated"),
            omitted: None,
            parameters,
            responses: self.responses(node)?,
            demos: demos.to_owned(),
        })
    }

    fn parameter(&mut self, node: &Node<'_>) -> Result<Parameter, Error> {
        known(node, &["name", "in", "style", "allowEmptyValue", "schema"])?;
        let name = node.need("name")?.text()?.to_owned();
        let schema = self.schema(&node.need("schema")?)?;
        let place = place(&node.need("in")?)?;
        Ok(Parameter { name, place, style: style(node.get("style"), place)?, schema })
    }

    fn responses(&mut self, operation: &Node<'_>) -> Result<Vec<Response>, Error> {
        let Some(node) = operation.get("responses") else { return Ok(Vec::new()) };
        let mut responses = Vec::new();
        for (status, node) in node.members()? {
            let schema = node.get("schema").map(|schema| self.schema(&schema)).transpose()?;
            responses.push(Response { status: status.to_owned(), schema });
        }
        Ok(responses)
    }

    fn components(&mut self, root: &Node<'_>) -> Result<Vec<Property>, Error> {
        match root.get("components").and_then(|components| components.get("schemas")) {
            Some(schemas) => self.properties(&schemas),
            None => Ok(Vec::new()),
        }
    }

    fn properties(&mut self, node: &Node<'_>) -> Result<Vec<Property>, Error> {
        let property = |(name, node): (&str, Node<'_>)| {
            Ok(Property { name: name.to_owned(), schema: self.schema(&node)? })
        };
        node.members()?.into_iter().map(property).collect()
    }

    fn schema(&mut self, node: &Node<'_>) -> Result<Schema, Error> {
        known(node, KNOWN)?;
        let mut schema = Schema {
            shape: self.shape(node)?,
            required: self.flag(node, "required"),
            deprecated: self.flag(node, "deprecated"),
            values: self.values(node)?,
            ..Schema::default()
        };
        // Limits of one type stand on values of another, too.
        match &mut schema.shape {
            Shape::Text => schema.max_length = self.size(node, "maxLength"),
            Shape::Integer | Shape::Number => {
                let step = if schema.shape == Shape::Integer { 1.0 } else { 0.0 };
                schema.minimum = self.bound(node, "minimum", "exclusiveMinimum", step);
                schema.maximum = self.bound(node, "maximum", "exclusiveMaximum", -step);
            }
            Shape::List(items) => {
                schema.max_items = self.size(node, "maxItems");
                // An enumeration declared on a list means its items.
                items.values.append(&mut schema.values);
            }
            _ => {}
        }
        Ok(schema)
    }

    fn shape(&mut self, node: &Node<'_>) -> Result<Shape, Error> {
        if let Some(reference) = node.get("$ref") {
            let name = reference.text()?.strip_prefix("#/components/schemas/");
            let name =
                name.ok_or_else(|| reference.error("a reference to something else than a component"))?;
            return Ok(Shape::Reference(name.to_owned()));
        }
        if node.members()?.is_empty() {
            return Ok(Shape::Any);
        }
        let kind = node.need("type")?;
        Ok(match kind.text()? {
            "string" => self.scalar(node, Shape::Text),
            "integer" => self.scalar(node, Shape::Integer),
            "number" => self.scalar(node, Shape::Number),
            "boolean" => self.scalar(node, Shape::Boolean),
            "any" => Shape::Any,
            "array" => Shape::List(Box::new(match node.get("items") {
                Some(items) => self.schema(&items)?,
                None => Schema::default(),
            })),
            "object" => self.object(node)?,
            other => return Err(kind.error(format!("unknown type `{other}`"))),
        })
    }

    fn scalar(&mut self, node: &Node<'_>, shape: Shape) -> Shape {
        for name in ["properties", "items", "additionalProperties"] {
            if let Some(inner) = node.get(name) {
                self.ignore(&inner, "a scalar has none");
            }
        }
        shape
    }

    /// An object without declared members is free: its values may be anything.
    fn object(&mut self, node: &Node<'_>) -> Result<Shape, Error> {
        let properties = match node.get("properties") {
            Some(node) => self.properties(&node)?,
            None => Vec::new(),
        };
        Ok(match node.get("additionalProperties") {
            _ if !properties.is_empty() => Shape::Object(properties),
            Some(values) => Shape::Map(Box::new(self.schema(&values)?)),
            None => Shape::Any,
        })
    }

    /// A bound that an exclusive one moves by a step; between numbers with a fraction there is no such step.
    fn bound(&mut self, node: &Node<'_>, name: &str, exclusive: &str, step: f64) -> Option<f64> {
        let bound = self.limit(node, name)?;
        let step = if self.flag(node, exclusive) { step } else { 0.0 };
        (bound.abs() <= LARGEST_BOUND).then_some(bound + step)
    }

    fn size(&mut self, node: &Node<'_>, name: &str) -> Option<usize> {
        let size = self.limit(node, name)?;
        (0.0..=LARGEST_BOUND).contains(&size).then_some(size as usize)
    }

    fn limit(&mut self, node: &Node<'_>, name: &str) -> Option<f64> {
        let limit = node.get(name)?;
        let number = limit.number().ok().filter(|number| number.is_finite());
        if number.is_none() {
            self.ignore(&limit, "not a number");
        }
        number
    }

    fn flag(&mut self, node: &Node<'_>, name: &str) -> bool {
        let Some(flag) = node.get(name) else { return false };
        flag.boolean().unwrap_or_else(|_| {
            self.ignore(&flag, "not a boolean");
            false
        })
    }

    /// The listed values: trimmed, and once each.
    fn values(&mut self, node: &Node<'_>) -> Result<Vec<String>, Error> {
        let mut values: Vec<String> = Vec::new();
        for node in list(node.get("enum"))? {
            let value = node.scalar()?.trim().to_owned();
            if !values.contains(&value) {
                values.push(value);
            }
        }
        Ok(values)
    }

    fn ignore(&mut self, node: &Node<'_>, reason: &str) {
        self.ignored.push(format!("{}: ignored, {reason}", node.place()));
    }
}

/// Why no source is generated for an operation: raw bodies and paths need another request than a record, and an
/// answer that is not an object needs another answer.
fn omitted(spec: &Spec, operation: &Operation) -> Option<String> {
    if !spec.is_rpc() {
        return Some(format!("operations of `{}` products are not called by name", spec.style));
    }
    let place = |parameter: &Parameter| match parameter.place {
        Place::Query | Place::Form | Place::Header => None,
        Place::Body => Some(format!("parameter {} travels as the body", parameter.name)),
        Place::Path => Some(format!("parameter {} travels in the path", parameter.name)),
        Place::Host => Some(format!("parameter {} travels in the host name", parameter.name)),
    };
    let answer = operation.answer().and_then(|answer| spec.resolve(answer));
    let strange = answer.is_some_and(|answer| !matches!(answer.shape, Shape::Object(_) | Shape::Any));
    let strange = || strange.then(|| "its answer is not an object with members".to_owned());
    operation.parameters.iter().find_map(place).or_else(strange)
}

fn place(node: &Node<'_>) -> Result<Place, Error> {
    Ok(match node.text()? {
        "query" => Place::Query,
        "formData" => Place::Form,
        "body" => Place::Body,
        "path" => Place::Path,
        "header" => Place::Header,
        "host" => Place::Host,
        other => return Err(node.error(format!("unknown place `{other}`"))),
    })
}

fn style(node: Option<Node<'_>>, place: Place) -> Result<Style, Error> {
    let Some(node) = node else { return Ok(Style::Flat) };
    Ok(match node.text()? {
        "repeatList" | "flat" => Style::Flat,
        "json" => Style::Json,
        "simple" => Style::Simple,
        "xml" if place == Place::Body => Style::Xml,
        other => return Err(node.error(format!("unknown style `{other}`"))),
    })
}

fn list<'a>(node: Option<Node<'a>>) -> Result<Vec<Node<'a>>, Error> {
    node.map_or(Ok(Vec::new()), |node| node.items())
}

/// Refuses a keyword that may change what a value is.
fn known(node: &Node<'_>, keywords: &[&str]) -> Result<(), Error> {
    for (name, _) in node.members()? {
        if !keywords.contains(&name) && !IGNORED.contains(&name) {
            return Err(node.error(format!("unknown keyword `{name}`")));
        }
    }
    Ok(())
}
