//! Reads the official format by its grammar: lenient where published documents need it, strict elsewhere.

use super::{Operation, Property, Schema, Shape, Spec, Style, Transport};
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
    let style = info.need("style")?;
    if !["RPC", "V3"].contains(&style.text()?) {
        return Err(style.error(format!("`{}` products are not supported, RPC ones are", style.text()?)));
    }
    let mut omitted = Vec::new();
    let mut operations = Vec::new();
    for (name, node) in root.need("apis")?.members()? {
        match raw_parameter(&node)? {
            Some(reason) => omitted.push(format!("operation {name}: {reason}")),
            None => operations.push(operation(name, &node, &mut omitted)?),
        }
    }
    if operations.is_empty() {
        return Err(root.error("there is no RPC operation in it"));
    }
    Ok(Spec {
        product: info.need("product")?.text()?.to_owned(),
        version: info.need("version")?.text()?.to_owned(),
        operations,
        components: components(root)?,
        endpoints: endpoints(root)?,
        omitted,
    })
}

/// Why an operation is not an RPC one: raw bodies and paths need another request than a record.
fn raw_parameter(operation: &Node<'_>) -> Result<Option<String>, Error> {
    for parameter in list(operation.get("parameters"))? {
        let place = parameter.need("in")?;
        if ["body", "path", "host"].contains(&place.text()?) {
            let name = parameter.need("name")?.text()?.to_owned();
            return Ok(Some(format!("parameter {name} travels in the {}", place.text()?)));
        }
    }
    Ok(None)
}

fn operation(name: &str, node: &Node<'_>, omitted: &mut Vec<String>) -> Result<Operation, Error> {
    let mut parameters: Vec<Property> = Vec::new();
    for node in list(node.get("parameters"))? {
        let parameter_name = node.need("name")?.text()?.to_owned();
        if node.need("in")?.text()? == "header" {
            omitted.push(format!("operation {name}: parameter {parameter_name} travels in a header"));
        } else if parameters.iter().all(|parameter| parameter.name != parameter_name) {
            parameters.push(parameter(parameter_name, &node)?);
        }
    }
    let deprecated = flag(node, "deprecated")?;
    Ok(Operation { name: name.to_owned(), deprecated, parameters, response: response(node)? })
}

fn parameter(name: String, node: &Node<'_>) -> Result<Property, Error> {
    known(node, &["name", "in", "style", "allowEmptyValue", "schema"])?;
    let place = node.need("in")?;
    let form = match place.text()? {
        "query" => false,
        "formData" => true,
        other => return Err(place.error(format!("unknown place `{other}`"))),
    };
    let style = match node.get("style") {
        None => Style::Flat,
        Some(style) => match style.text()? {
            "repeatList" | "flat" => Style::Flat,
            "json" => Style::Json,
            "simple" => Style::Simple,
            other => return Err(style.error(format!("unknown style `{other}`"))),
        },
    };
    Ok(Property { name, schema: schema(&node.need("schema")?)?, transport: Transport { form, style } })
}

/// The fields of a successful answer: none where the document gives no schema for one.
fn response(operation: &Node<'_>) -> Result<Vec<Property>, Error> {
    let Some(responses) = operation.get("responses") else { return Ok(Vec::new()) };
    for (status, response) in responses.members()? {
        let Some(node) = response.get("schema").filter(|_| status.starts_with('2')) else { continue };
        return match schema(&node)?.shape {
            Shape::Object(properties) => Ok(properties),
            Shape::Any => Ok(Vec::new()),
            _ => Err(node.error("an answer that is not an object")),
        };
    }
    Ok(Vec::new())
}

fn components(root: &Node<'_>) -> Result<Vec<Property>, Error> {
    match root.get("components").and_then(|components| components.get("schemas")) {
        Some(schemas) => properties(&schemas),
        None => Ok(Vec::new()),
    }
}

fn endpoints(root: &Node<'_>) -> Result<Vec<(String, String)>, Error> {
    let mut endpoints = Vec::new();
    for node in list(root.get("endpoints"))? {
        let part = |name| Ok::<_, Error>(node.need(name)?.text()?.trim().to_owned());
        endpoints.push((part("regionId")?, part("endpoint")?));
    }
    Ok(endpoints)
}

fn properties(node: &Node<'_>) -> Result<Vec<Property>, Error> {
    let property = |(name, node): (&str, Node<'_>)| {
        Ok(Property { name: name.to_owned(), schema: schema(&node)?, transport: Transport::default() })
    };
    node.members()?.into_iter().map(property).collect()
}

fn schema(node: &Node<'_>) -> Result<Schema, Error> {
    known(node, KNOWN)?;
    let mut schema = Schema {
        shape: shape(node)?,
        required: flag(node, "required")?,
        deprecated: flag(node, "deprecated")?,
        values: values(node)?,
        max_length: size(node, "maxLength")?,
        max_items: size(node, "maxItems")?,
        ..Schema::default()
    };
    if matches!(schema.shape, Shape::Integer | Shape::Number) {
        schema.minimum = bound(node, "minimum", "exclusiveMinimum", &schema.shape, 1.0)?;
        schema.maximum = bound(node, "maximum", "exclusiveMaximum", &schema.shape, -1.0)?;
    }
    // An enumeration declared on a list means its items.
    if let Shape::List(items) = &mut schema.shape {
        items.values.append(&mut schema.values);
    }
    Ok(schema)
}

fn shape(node: &Node<'_>) -> Result<Shape, Error> {
    if let Some(reference) = node.get("$ref") {
        let name = reference.text()?.strip_prefix("#/components/schemas/");
        let name = name.ok_or_else(|| reference.error("a reference to something else than a component"))?;
        return Ok(Shape::Reference(name.to_owned()));
    }
    let kind = node.need("type")?;
    Ok(match kind.text()? {
        "string" => Shape::Text,
        "integer" => Shape::Integer,
        "number" => Shape::Number,
        "boolean" => Shape::Boolean,
        "any" => Shape::Any,
        "array" => {
            Shape::List(Box::new(node.get("items").map_or(Ok(Schema::default()), |items| schema(&items))?))
        }
        "object" => object(node)?,
        other => return Err(kind.error(format!("unknown type `{other}`"))),
    })
}

/// An object without declared members is free: its values may be anything.
fn object(node: &Node<'_>) -> Result<Shape, Error> {
    let properties = node.get("properties").map_or(Ok(Vec::new()), |node| properties(&node))?;
    Ok(match node.get("additionalProperties") {
        _ if !properties.is_empty() => Shape::Object(properties),
        Some(values) => Shape::Map(Box::new(schema(&values)?)),
        None => Shape::Any,
    })
}

/// A bound that an exclusive one moves by a step; between numbers with a fraction there is no such step.
fn bound(
    node: &Node<'_>,
    name: &str,
    exclusive: &str,
    shape: &Shape,
    step: f64,
) -> Result<Option<f64>, Error> {
    let Some(bound) = node.get(name) else { return Ok(None) };
    let bound = bound.number()?;
    if bound.abs() > LARGEST_BOUND {
        return Ok(None);
    }
    Ok(match (flag(node, exclusive)?, shape) {
        (true, Shape::Integer) => Some(bound + step),
        _ => Some(bound),
    })
}

/// The listed values: trimmed, and once each.
fn values(node: &Node<'_>) -> Result<Vec<String>, Error> {
    let mut values: Vec<String> = Vec::new();
    for node in list(node.get("enum"))? {
        let value = node.text()?.trim();
        if values.iter().all(|other| other != value) {
            values.push(value.to_owned());
        }
    }
    Ok(values)
}

fn size(node: &Node<'_>, name: &str) -> Result<Option<usize>, Error> {
    let Some(size) = node.get(name) else { return Ok(None) };
    let number = size.number()?;
    if number < 0.0 || number.fract() != 0.0 {
        return Err(size.error(format!("`{number}` is not a size")));
    }
    Ok(Some(number as usize))
}

fn flag(node: &Node<'_>, name: &str) -> Result<bool, Error> {
    node.get(name).map_or(Ok(false), |flag| flag.boolean())
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
