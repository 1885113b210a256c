//! Records to JSON.

use std::fmt::Write as _;

use crate::EncodeError;
use crate::record::{Any, Fields, List, MemberName, Record, Value};

use super::plain;

/// Writes a record as compact JSON, members in the order of the specification, only those that are set.
///
/// Lists of an answer are written even when they are empty, as the services do. The only value without a form in
/// JSON is a number that is not finite.
pub fn encode(record: &dyn Record) -> Result<String, EncodeError> {
    let mut writer = Writer::default();
    writer.record(record);
    writer.finish()
}

/// Writes one value as compact JSON.
pub(crate) fn encode_value(name: &str, value: Value<'_>) -> Result<String, EncodeError> {
    let mut writer = Writer::default();
    writer.value(name, value);
    writer.finish()
}

#[derive(Default)]
struct Writer {
    body: String,
    error: Option<EncodeError>,
}

impl Writer {
    fn finish(self) -> Result<String, EncodeError> {
        match self.error {
            Some(error) => Err(error),
            None => Ok(self.body),
        }
    }

    fn record(&mut self, record: &dyn Record) {
        self.body.push('{');
        record.visit(&mut Members { writer: self, first: true });
        self.body.push('}');
    }

    fn list(&mut self, name: &str, list: &dyn List) {
        self.body.push('[');
        let mut first = true;
        list.visit(&mut |item| {
            if !std::mem::take(&mut first) {
                self.body.push(',');
            }
            self.value(name, item);
        });
        self.body.push(']');
    }

    fn value(&mut self, name: &str, value: Value<'_>) {
        match value {
            Value::Text(text) => self.text(text),
            Value::Integer(number) => self.display(number),
            Value::Number(number) if number.is_finite() => self.display(Any::from(number)),
            Value::Number(number) => {
                let message = || EncodeError::new(name, format!("{number} has no form in JSON"));
                self.error.get_or_insert_with(message);
            }
            Value::Boolean(flag) => self.display(flag),
            Value::Any(any) => self.display(any),
            Value::Record(record) => self.record(record),
            Value::List(list) => self.list(name, list),
        }
    }

    fn display(&mut self, value: impl std::fmt::Display) {
        // Writing to a string cannot fail.
        let _ = write!(self.body, "{value}");
    }

    fn text(&mut self, text: &str) {
        self.body.push('"');
        self.rest_of_text(text);
    }

    /// A text and the quote behind it.
    fn rest_of_text(&mut self, text: &str) {
        match plain(text.as_bytes()) == text.len() {
            true => self.body.push_str(text),
            false => self.escaped(text),
        }
        self.body.push('"');
    }

    #[cold]
    fn escaped(&mut self, text: &str) {
        let mut rest = text;
        loop {
            let run = plain(rest.as_bytes());
            self.body.push_str(&rest[..run]);
            let Some(byte) = rest.as_bytes().get(run) else { break };
            self.escape(*byte);
            rest = &rest[run + 1..];
        }
    }

    /// A quote, a backslash or a control character.
    fn escape(&mut self, byte: u8) {
        match byte {
            b'"' => self.body.push_str("\\\""),
            b'\\' => self.body.push_str("\\\\"),
            b'\n' => self.body.push_str("\\n"),
            b'\r' => self.body.push_str("\\r"),
            b'\t' => self.body.push_str("\\t"),
            control => self.display(format_args!("\\u{control:04x}")),
        }
    }
}

struct Members<'a> {
    writer: &'a mut Writer,
    first: bool,
}

impl Fields for Members<'_> {
    fn field(&mut self, name: &str, value: Value<'_>) {
        if !std::mem::take(&mut self.first) {
            self.writer.body.push(',');
        }
        self.writer.text(name);
        self.writer.body.push(':');
        self.writer.value(name, value);
    }

    fn member(&mut self, name: MemberName, value: Value<'_>) {
        let is_first = std::mem::take(&mut self.first);
        match value {
            Value::Text(text) => {
                self.writer.body.push_str(name.before(is_first, true));
                self.writer.rest_of_text(text);
            }
            value => {
                self.writer.body.push_str(name.before(is_first, false));
                self.writer.value(name.as_str(), value);
            }
        }
    }
}
