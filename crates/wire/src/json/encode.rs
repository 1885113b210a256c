//! Records to JSON.

use std::io;

use crate::EncodeError;
use crate::record::{Fields, List, Record, Value};

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
    body: Vec<u8>,
    error: Option<EncodeError>,
}

impl Writer {
    fn finish(self) -> Result<String, EncodeError> {
        match self.error {
            Some(error) => Err(error),
            None => String::from_utf8(self.body).map_err(|error| EncodeError::new("", error.to_string())),
        }
    }

    fn record(&mut self, record: &dyn Record) {
        self.body.push(b'{');
        record.visit(&mut Members { writer: self, first: true });
        self.body.push(b'}');
    }

    fn list(&mut self, name: &str, list: &dyn List) {
        self.body.push(b'[');
        let mut first = true;
        list.visit(&mut |item| {
            if !std::mem::take(&mut first) {
                self.body.push(b',');
            }
            self.value(name, item);
        });
        self.body.push(b']');
    }

    fn value(&mut self, name: &str, value: Value<'_>) {
        let written = match value {
            Value::Text(text) => serde_json::to_writer(&mut self.body, text),
            Value::Integer(number) => serde_json::to_writer(&mut self.body, &number),
            Value::Number(number) if number.is_finite() => serde_json::to_writer(&mut self.body, &number),
            Value::Number(number) => {
                Err(serde_json::Error::io(io::Error::other(format!("{number} has no form in JSON"))))
            }
            Value::Boolean(flag) => serde_json::to_writer(&mut self.body, &flag),
            Value::Any(any) => serde_json::to_writer(&mut self.body, any),
            Value::Record(record) => return self.record(record),
            Value::List(list) => return self.list(name, list),
        };
        if let Err(error) = written {
            self.error.get_or_insert_with(|| EncodeError::new(name, error.to_string()));
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
            self.writer.body.push(b',');
        }
        self.writer.value(name, Value::Text(name));
        self.writer.body.push(b':');
        self.writer.value(name, value);
    }
}
