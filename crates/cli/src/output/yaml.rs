//! YAML with the API's own names.

use std::fmt::Write as _;
use std::io::{self, Write};

use aliyun_wire::{Any, Fields, List, Record, Value};

use super::Listing;

/// A sequence, written as its items arrive.
pub(super) struct Sequence<'a> {
    out: &'a mut dyn Write,
    empty: bool,
}

impl<'a> Sequence<'a> {
    pub(super) fn new(out: &'a mut dyn Write) -> Self {
        Self { out, empty: true }
    }
}

impl<T: Record> Listing<T> for Sequence<'_> {
    fn add(&mut self, item: &T) -> io::Result<()> {
        self.empty = false;
        let mut text = String::new();
        entry(&mut text, 0, Value::Record(item));
        self.out.write_all(text.as_bytes())
    }

    fn finish(&mut self) -> io::Result<()> {
        if self.empty {
            self.out.write_all(b"[]\n")?;
        }
        self.out.flush()
    }
}

/// A record by itself.
pub(super) fn document(item: &dyn Record) -> String {
    let mut text = String::new();
    item.visit(&mut Members { text: &mut text, depth: 0, first_on_line: false });
    if text.is_empty() { "{}\n".into() } else { text }
}

/// A value of any shape by itself.
pub(super) fn any(value: &Any) -> String {
    let mut text = String::new();
    any_value(&mut text, 0, value);
    let text = text.trim_start();
    if text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") }
}

/// Writes members, each on a line of its own.
struct Members<'a> {
    text: &'a mut String,
    depth: usize,
    /// The first member stands behind the dash of its item.
    first_on_line: bool,
}

impl Fields for Members<'_> {
    fn field(&mut self, name: &str, value: Value<'_>) {
        if !std::mem::take(&mut self.first_on_line) {
            indent(self.text, self.depth);
        }
        self.text.push_str(&scalar(name));
        self.text.push(':');
        nested(self.text, self.depth, value);
    }
}

/// What stands behind a name.
fn nested(text: &mut String, depth: usize, value: Value<'_>) {
    match value {
        Value::Record(record) => {
            let start = text.len();
            text.push('\n');
            let inner = text.len();
            record.visit(&mut Members { text, depth: depth + 1, first_on_line: false });
            if text.len() == inner {
                text.truncate(start);
                text.push_str(" {}\n");
            }
        }
        Value::List(list) if list.is_empty() => text.push_str(" []\n"),
        Value::List(list) => items(text, depth, list),
        Value::Any(any) => any_value(text, depth, any),
        Value::Text(value) => end(text, &scalar(value)),
        Value::Integer(number) => end(text, &number.to_string()),
        Value::Number(number) => end(text, &number.to_string()),
        Value::Boolean(value) => end(text, &value.to_string()),
    }
}

/// The same for a value of any shape.
fn any_value(text: &mut String, depth: usize, any: &Any) {
    match any {
        Any::Object(members) if members.is_empty() => text.push_str(" {}\n"),
        Any::Object(members) => {
            text.push('\n');
            any_members(text, depth + 1, members, false);
        }
        Any::Array(items) if items.is_empty() => text.push_str(" []\n"),
        Any::Array(items) => {
            text.push('\n');
            for item in items {
                indent(text, depth);
                text.push('-');
                match item {
                    Any::Object(members) if !members.is_empty() => {
                        text.push(' ');
                        any_members(text, depth + 1, members, true);
                    }
                    other => any_value(text, depth + 1, other),
                }
            }
        }
        Any::String(value) => end(text, &scalar(value)),
        plain => end(text, &plain.to_string()),
    }
}

fn any_members(
    text: &mut String,
    depth: usize,
    members: &serde_json::Map<String, Any>,
    mut first_on_line: bool,
) {
    for (name, value) in members {
        if !std::mem::take(&mut first_on_line) {
            indent(text, depth);
        }
        text.push_str(&scalar(name));
        text.push(':');
        any_value(text, depth, value);
    }
}

fn end(text: &mut String, value: &str) {
    let _ = writeln!(text, " {value}");
}

fn items(text: &mut String, depth: usize, list: &dyn List) {
    text.push('\n');
    list.visit(&mut |item| entry(text, depth, item));
}

/// An item of a sequence: a dash, and its first member behind it.
fn entry(text: &mut String, depth: usize, value: Value<'_>) {
    indent(text, depth);
    text.push('-');
    match value {
        Value::Record(record) => {
            text.push(' ');
            let inner = text.len();
            record.visit(&mut Members { text, depth: depth + 1, first_on_line: true });
            if text.len() == inner {
                text.push_str("{}\n");
            }
        }
        other => nested(text, depth + 1, other),
    }
}

fn indent(text: &mut String, depth: usize) {
    text.extend(std::iter::repeat_n("  ", depth));
}

/// A text, in quotation marks unless it is plain to every reader of YAML.
fn scalar(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/');
    let begins_well = text.starts_with(|c: char| c.is_alphabetic() || c == '_');
    let is_word = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"];
    let has_meaning = is_word.iter().any(|word| text.eq_ignore_ascii_case(word));
    if begins_well && !has_meaning && text.chars().all(is_plain) {
        return text.to_owned();
    }
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if super::text::is_obeyed(c) => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use aliyun_dts::describe_synchronization_jobs::{Endpoint, SynchronizationInstance, Tag};

    use super::*;

    #[test]
    fn writes_names_sequences_and_quotes_what_would_be_misread() {
        let job = SynchronizationInstance {
            synchronization_job_name: Some("订单 \"x\"\n: y".into()),
            delay: Some("75".into()),
            data_initialization: Some("true".into()),
            source_endpoint: Some(Endpoint { engine_name: Some("MySQL".into()), ..Endpoint::default() }),
            destination_endpoint: Some(Endpoint::default()),
            tags: vec![
                Tag { key: Some("env".into()), value: Some("\u{1b}[2J".into()) },
                Tag { key: Some("team".into()), value: None },
            ],
            ..SynchronizationInstance::default()
        };
        let mut out = Vec::new();
        let mut sequence = Sequence::new(&mut out);
        sequence.add(&job).unwrap();
        sequence.add(&Tag { key: Some("a".into()), value: None }).unwrap();
        insta::assert_snapshot!(String::from_utf8(out).unwrap(), @r#"
        - DataInitialization: "true"
          Delay: "75"
          DestinationEndpoint: {}
          SourceEndpoint:
            EngineName: MySQL
          SynchronizationJobName: "订单 \"x\"\n: y"
          SynchronizationObjects: []
          Tags:
          - Key: env
            Value: "\u001b[2J"
          - Key: team
        - Key: a
        "#);
    }

    #[test]
    fn values_of_any_shape_read_back_as_they_were() {
        let value = serde_json::json!([
            { "DBName": "shop", "TableIncludes": [{ "TableName": "orders" }, { "TableName": "no" }] },
            { "DBName": "a: b", "Empty": [], "None": null, "N": 1.5, "Deep": { "List": ["x", [1, 2], {}] } },
        ]);
        let read: Any = serde_saphyr::from_str(&any(&value)).unwrap();
        assert_eq!(read, value, "{}", any(&value));
    }

    #[test]
    fn no_items_are_an_empty_sequence() {
        let mut out = Vec::new();
        Listing::<Tag>::finish(&mut Sequence::new(&mut out)).unwrap();
        assert_eq!(out, b"[]\n");
    }
}
