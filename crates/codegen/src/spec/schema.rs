//! Reads schemas: what values are, and their limits.

use super::read::{Reader, list};
use super::{Property, Schema, Shape};
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

impl Reader {
    pub(super) fn properties(&mut self, node: &Node<'_>) -> Result<Vec<Property>, Error> {
        let property = |(name, node): (&str, Node<'_>)| {
            Ok(Property { name: name.to_owned(), schema: self.schema(&node)? })
        };
        node.members()?.into_iter().map(property).collect()
    }

    pub(super) fn schema(&mut self, node: &Node<'_>) -> Result<Schema, Error> {
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
}

/// Refuses a keyword that may change what a value is.
pub(super) fn known(node: &Node<'_>, keywords: &[&str]) -> Result<(), Error> {
    for (name, _) in node.members()? {
        if !keywords.contains(&name) && !IGNORED.contains(&name) {
            return Err(node.error(format!("unknown keyword `{name}`")));
        }
    }
    Ok(())
}
