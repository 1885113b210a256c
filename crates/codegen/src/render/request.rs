//! What makes a record a request.

use super::docs::code;
use super::record::{held_type, item_type};
use super::source::Source;
use crate::model::{Field, Kind, Operation, Record, Type};

/// `new` and a setter a field.
pub(super) fn setters(source: &mut Source, request: &Record, types: &[Type]) {
    source.line(0, &format!("impl {} {{", request.name));
    source.line(4, "/// A request with nothing set.");
    source.lines(4, &["pub fn new() -> Self {", "    Self::default()", "}"]);
    for field in &request.fields {
        source.blank();
        setter(source, field, types);
    }
    source.line(0, "}");
}

fn setter(source: &mut Source, field: &Field, types: &[Type]) {
    let Field { wire, name, kind, .. } = field;
    let (list, kind) = match kind {
        Kind::List(item) => (true, &**item),
        kind => (false, kind),
    };
    let (parameters, value) = match pair(kind, types) {
        Some((type_name, [key, value])) => (
            vec!["key: impl Into<Text>".to_owned(), "value: impl Into<Text>".to_owned()],
            format!("{type_name} {{ {key}: Some(key.into()), {value}: Some(value.into()) }}"),
        ),
        None => (vec![format!("value: {}", argument(kind))], converted(kind, list).to_owned()),
    };
    let verb = if list { "Adds to" } else { "Sets" };
    source.docs(4, "///", &format!("{verb} {}.", code(wire)));
    let mut all = vec!["mut self".to_owned()];
    all.extend(parameters);
    source.list(4, &format!("pub fn {name}("), &all, ") -> Self {");
    if list {
        let calls = [".get_or_insert_default()".to_owned(), format!(".push({value})")];
        source.chain(8, &format!("self.{name}"), &calls, ";");
    } else {
        source.assign(8, &format!("self.{name}"), &format!("Some({value})"), &[]);
    }
    source.lines(4, &["    self", "}"]);
}

/// The type and the fields of a record that is a key and a value, such as a tag.
fn pair<'a>(kind: &Kind, types: &'a [Type]) -> Option<(&'a str, [&'a str; 2])> {
    let Kind::Record(name) = kind else { return None };
    let record = Type::record(types, name)?;
    let [key, value] = record.fields.as_slice() else { return None };
    let fits = |field: &Field, wire| field.wire == wire && field.kind == Kind::Text;
    (fits(key, "Key") && fits(value, "Value")).then_some((&record.name, [&key.name, &value.name]))
}

fn argument(kind: &Kind) -> String {
    match kind {
        Kind::Text | Kind::Any | Kind::Open(_) => format!("impl Into<{}>", item_type(kind)),
        _ => held_type(kind),
    }
}

fn converted(kind: &Kind, list: bool) -> &'static str {
    match kind {
        Kind::Text | Kind::Any | Kind::Open(_) => "value.into()",
        Kind::Boxed(_) if !list => "Box::new(value)",
        _ => "value",
    }
}

pub(super) fn implementation(source: &mut Source, operation: &Operation) {
    let Operation { request, response, .. } = operation;
    source.line(0, &format!("impl wire::Request for {} {{", request.name));
    source.line(4, &format!("type Response = {};", response.name));
    source.line(4, "const OPERATION: &'static wire::Operation = &OPERATION;");
    source.line(0, "}");
}
