//! Structs with their `record!`, and enumerations.

use super::docs;
use super::source::{Source, fits, literal};
use crate::model::{Enumeration, Field, Kind, Record, Type};
use crate::spec::Style;

pub(super) fn types(source: &mut Source, types: &[Type]) {
    for item in types {
        source.blank();
        match item {
            Type::Record(record) => {
                source.docs(0, "///", &record.docs);
                self::record(source, record);
            }
            Type::Enumeration(enumeration) => self::enumeration(source, enumeration),
        }
    }
}

/// The struct and its `record!`; the documentation stands before it already.
pub(super) fn record(source: &mut Source, record: &Record) {
    source.line(0, "#[derive(Clone, Default)]");
    if record.fields.is_empty() {
        source.line(0, &format!("pub struct {} {{}}", record.name));
        source.blank();
        return source.line(0, &format!("record!({} {{}});", record.name));
    }
    source.line(0, &format!("pub struct {} {{", record.name));
    for field in &record.fields {
        source.docs(4, "///", &docs::field(field));
        declaration(source, field, record.request);
    }
    source.line(0, "}");
    source.blank();
    source.line(0, &format!("record!({} {{", record.name));
    for field in &record.fields {
        source.line(4, &format!("{} => {}{},", literal(&field.wire), field.name, mode(field)));
    }
    source.line(0, "});");
}

fn declaration(source: &mut Source, field: &Field, request: bool) {
    let line = format!("pub {}: {},", field.name, field_type(&field.kind, request));
    if fits(4, &line) {
        return source.line(4, &line);
    }
    source.line(4, &format!("pub {}:", field.name));
    source.line(8, &format!("{},", field_type(&field.kind, request)));
}

fn mode(field: &Field) -> &'static str {
    match field.style {
        _ if field.secret => " (secret)",
        Style::Json => " (json)",
        Style::Simple => " (simple)",
        // Bodies alone are XML, and no source is generated for them.
        Style::Flat | Style::Xml => "",
    }
}

/// An answer's list is plain; everything else may be unset.
fn field_type(kind: &Kind, request: bool) -> String {
    match kind {
        Kind::List(_) if !request => item_type(kind),
        _ => format!("Option<{}>", item_type(kind)),
    }
}

/// The type of a value that is there.
pub(super) fn item_type(kind: &Kind) -> String {
    match kind {
        Kind::Text => "Text".to_owned(),
        Kind::Integer => "i64".to_owned(),
        Kind::Number => "f64".to_owned(),
        Kind::Boolean => "bool".to_owned(),
        Kind::Any => "Any".to_owned(),
        Kind::Open(name) => format!("Open<{name}>"),
        Kind::Record(name) => name.clone(),
        Kind::Boxed(name) => format!("Box<{name}>"),
        Kind::List(item) => format!("Vec<{}>", held_type(item)),
        Kind::Map(value) => format!("Map<{}>", held_type(value)),
    }
}

/// Lists and maps need no box around a record that contains itself.
pub(super) fn held_type(kind: &Kind) -> String {
    match kind {
        Kind::Boxed(name) => name.clone(),
        kind => item_type(kind),
    }
}

fn enumeration(source: &mut Source, enumeration: &Enumeration) {
    source.line(0, "enumeration! {");
    source.docs(4, "///", &enumeration.docs);
    source.line(4, &format!("pub enum {} {{", enumeration.name));
    for variant in &enumeration.variants {
        source.docs(8, "///", &docs::variant(variant));
        source.line(8, &format!("{} = {},", variant.name, literal(&variant.wire)));
    }
    source.line(4, "}");
    source.line(0, "}");
}
