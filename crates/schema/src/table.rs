//! The static tables of a product, made at run time.

use aliyun_codegen::spec::{self, Place, Schema, Shape, Spec};
use aliyun_wire::{Endpoint, Idempotence, Kind, Operation, Parameter, Product};

/// Nested objects may contain themselves; nobody checks a request deeper than this.
const DEEPEST: usize = 8;

pub(crate) fn leak(document: &Spec) -> &'static Product {
    let endpoints = document.endpoints.iter();
    let endpoints = endpoints.map(|known| Endpoint { region: text(&known.region), host: text(&known.host) });
    let bare: &'static Product = leaked(Product {
        name: text(&document.product),
        version: text(&document.version),
        endpoints: list(endpoints),
        operations: &[],
    });
    // An operation refers to its product, which cannot list it yet.
    let operations = document.operations.iter().map(|known| &*leaked(operation(document, bare, known)));
    leaked(Product { operations: list(operations), ..*bare })
}

fn operation(document: &Spec, product: &'static Product, known: &spec::Operation) -> Operation {
    let parameters = known.parameters.iter().map(|known| {
        let parameter = parameter(document, &known.name, &known.schema, DEEPEST);
        if known.place == Place::Form { parameter.form() } else { parameter }
    });
    let idempotence = if known.reads() { Idempotence::Read } else { Idempotence::Never };
    Operation::new(product, text(&known.name)).idempotence(idempotence).parameters(list(parameters))
}

fn parameter(document: &Spec, name: &str, schema: &Schema, depth: usize) -> Parameter {
    let outer = document.resolve(schema).unwrap_or(schema);
    let inner = match &outer.shape {
        Shape::List(item) => document.resolve(item).unwrap_or(item),
        _ => outer,
    };
    let members = match &inner.shape {
        Shape::Object(members) if depth > 0 => members.as_slice(),
        _ => &[],
    };
    let members = members.iter().map(|known| parameter(document, &known.name, &known.schema, depth - 1));
    Parameter {
        list: matches!(outer.shape, Shape::List(_)),
        required: schema.required,
        deprecated: schema.deprecated,
        minimum: inner.minimum,
        maximum: inner.maximum,
        max_length: inner.max_length,
        max_items: outer.max_items,
        values: list(inner.values.iter().map(|value| text(value))),
        members: list(members),
        ..Parameter::new(text(name), kind(&inner.shape))
    }
}

fn kind(shape: &Shape) -> Kind {
    match shape {
        Shape::Text => Kind::Text,
        Shape::Integer => Kind::Integer,
        Shape::Number => Kind::Number,
        Shape::Boolean => Kind::Boolean,
        Shape::Object(_) => Kind::Record,
        Shape::Any | Shape::List(_) | Shape::Map(_) | Shape::Reference(_) => Kind::Any,
    }
}

fn leaked<T>(value: T) -> &'static mut T {
    Box::leak(Box::new(value))
}

fn text(text: &str) -> &'static str {
    Box::leak(Box::from(text))
}

fn list<T>(items: impl Iterator<Item = T>) -> &'static [T] {
    Box::leak(items.collect())
}
