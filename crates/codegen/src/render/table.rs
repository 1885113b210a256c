//! The static description of an operation.

use std::collections::BTreeSet;

use super::docs::brief;
use super::source::{Source, fits, literal};
use crate::model::{Field, Kind, Operation, Type};
use crate::names::shouting;
use crate::overlay::Idempotence;

/// The operation and its parameters as static data.
pub(super) fn operation(source: &mut Source, operation: &Operation) {
    let mut calls = Vec::new();
    if !operation.summary.is_empty() {
        calls.push(format!(".summary({})", literal(brief(&operation.summary))));
    }
    calls.extend(match &operation.idempotence {
        Idempotence::Read => Some(".idempotence(wire::Idempotence::Read)".to_owned()),
        Idempotence::Repeatable => Some(".idempotence(wire::Idempotence::Repeatable)".to_owned()),
        Idempotence::Token(name) => {
            Some(format!(".idempotence(wire::Idempotence::Token({}))", literal(name)))
        }
        Idempotence::Never => None,
    });
    if !operation.request.fields.is_empty() {
        calls.push(".parameters(PARAMETERS)".to_owned());
    }
    source.line(0, &format!("/// What is known of [`{}`].", operation.request.name));
    let base = format!("wire::Operation::new(&super::PRODUCT, {})", literal(&operation.name));
    source.assign(0, "pub static OPERATION: wire::Operation", &base, &calls);
    if !operation.request.fields.is_empty() {
        source.blank();
        table(source, "const PARAMETERS", &operation.request.fields);
    }
    let described = described(records(&operation.request.fields), &operation.types);
    members_of(source, "const", &operation.types, &described);
}

/// A table for each record that another table names.
pub(super) fn members_of(
    source: &mut Source,
    visibility: &str,
    types: &[Type],
    described: &BTreeSet<String>,
) {
    for known in types {
        match known {
            Type::Record(record) if described.contains(&record.name) => {
                source.blank();
                table(source, &format!("{visibility} {}", shouting(&record.name)), &record.fields);
            }
            _ => {}
        }
    }
}

/// These records, and those that their tables lead to.
pub(super) fn described(records_named: Vec<String>, types: &[Type]) -> BTreeSet<String> {
    let (mut waiting, mut found) = (records_named, BTreeSet::new());
    while let Some(name) = waiting.pop() {
        let inner = Type::record(types, &name).map_or_else(Vec::new, |record| records(&record.fields));
        if found.insert(name) {
            waiting.extend(inner);
        }
    }
    found
}

/// The records that the table of some fields names.
pub(super) fn records(fields: &[Field]) -> Vec<String> {
    fields.iter().filter_map(|field| field.kind.record()).map(str::to_owned).collect()
}

fn table(source: &mut Source, name: &str, fields: &[Field]) {
    let rows: Vec<(String, Vec<String>)> = fields.iter().map(row).collect();
    let head = &format!("{name}: &[wire::Parameter]");
    if let [(base, calls)] = rows.as_slice() {
        let mut chain = vec![format!("&[{base}")];
        chain.extend_from_slice(calls);
        if let Some(last) = chain.last_mut() {
            last.push(']');
        }
        return source.assign(0, head, &chain[0], &chain[1..]);
    }
    let lines: Vec<String> = rows.iter().map(|(base, calls)| base.clone() + &calls.concat()).collect();
    if source.short_array(head, &lines) {
        return;
    }
    source.line(0, &format!("{head} = &["));
    for (base, calls) in &rows {
        source.chain(4, base, calls, ",");
    }
    source.line(0, "];");
}

fn row(field: &Field) -> (String, Vec<String>) {
    let (item, list) = match &field.kind {
        Kind::List(item) => (&**item, true),
        kind => (kind, false),
    };
    let (kind, members) = description(item);
    let mut calls = Vec::new();
    let mut call = |method: &str, argument: Option<String>| {
        calls.extend(argument.map(|argument| format!(".{method}({argument})")));
    };
    let flag = |set: bool| set.then(String::new);
    call("list", flag(list));
    call("form", flag(field.form));
    call("required", flag(field.required));
    call("deprecated", flag(field.deprecated));
    call("minimum", field.minimum.map(|bound| format!("{bound:?}")));
    call("maximum", field.maximum.map(|bound| format!("{bound:?}")));
    call("max_length", field.max_length.map(|most| most.to_string()));
    call("max_items", field.max_items.map(|most| most.to_string()));
    match item {
        Kind::Open(name) => call(&format!("values_of::<{name}>"), Some(String::new())),
        _ => call("values", values(field)),
    }
    call("members", members);
    let summary = brief(&field.words);
    call("summary", (!summary.is_empty()).then(|| literal(summary)));
    let base = format!("wire::Parameter::new({}, wire::Kind::{kind})", literal(&field.wire));
    // Such values are a hint, and the documentation of the field has them all.
    let long = !fits(4, &format!("{base}{},", calls.concat()));
    calls.pop_if(|last| long && last.starts_with(".values(&["));
    (base, calls)
}

fn description(kind: &Kind) -> (&'static str, Option<String>) {
    match kind {
        Kind::Text | Kind::Open(_) => ("Text", None),
        Kind::Integer => ("Integer", None),
        Kind::Number => ("Number", None),
        Kind::Boolean => ("Boolean", None),
        Kind::Record(name) => ("Record", Some(members(name))),
        // A table cannot hold itself.
        Kind::Boxed(_) => ("Record", None),
        Kind::Any | Kind::List(_) | Kind::Map(_) => ("Any", None),
    }
}

fn members(type_name: &str) -> String {
    match type_name.strip_prefix("components::") {
        Some(name) => format!("components::{}", shouting(name)),
        None => shouting(type_name),
    }
}

/// The listed values, as far as a line holds them.
fn values(field: &Field) -> Option<String> {
    let values: Vec<String> = field.values.iter().map(|value| literal(value)).collect();
    let list = format!("&[{}]", values.join(", "));
    (!values.is_empty() && fits(8, &format!(".values({list}),"))).then_some(list)
}
