//! Records to XML.

use std::fmt::Write as _;

use crate::EncodeError;
use crate::record::{Any, Fields, List, Record, Value};
use crate::scan::{is, is_below, until};

/// Writes a record as an XML element called `root`, fields in the order of the specification, only those that are
/// set.
///
/// A list repeats its element, and one without items leaves no trace; that is how the services write. XML has no form
/// for control characters, for a name that is no element name and for a list whose only item is empty: the first two
/// are errors, the third reads as an empty list.
pub fn encode(root: &str, record: &dyn Record) -> Result<String, EncodeError> {
    let mut writer = Writer::default();
    writer.value(root, Value::Record(record));
    match writer.error {
        Some(error) => Err(error),
        None => Ok(writer.body),
    }
}

#[derive(Default)]
struct Writer {
    body: String,
    error: Option<EncodeError>,
}

impl Fields for Writer {
    fn field(&mut self, name: &str, value: Value<'_>) {
        match value {
            Value::List(list) => list.visit(&mut |item| self.value(name, item)),
            Value::Any(Any::Array(items)) => items.iter().for_each(|item| self.value(name, Value::Any(item))),
            value => self.value(name, value),
        }
    }
}

impl Writer {
    /// One element.
    fn value(&mut self, name: &str, value: Value<'_>) {
        if !is_element_name(name) {
            return self.fail(name, "is not the name of an XML element");
        }
        self.body.reserve(2 * name.len() + "<></>".len());
        self.body.push('<');
        self.body.push_str(name);
        self.body.push('>');
        self.content(name, value);
        self.body.push_str("</");
        self.body.push_str(name);
        self.body.push('>');
    }

    fn content(&mut self, name: &str, value: Value<'_>) {
        match value {
            Value::Text(text) => self.text(name, text),
            Value::Integer(number) => self.display(number),
            Value::Number(number) => self.display(number),
            Value::Boolean(flag) => self.display(flag),
            Value::Record(record) => record.visit(self),
            Value::List(list) => self.items(name, list),
            Value::Any(any) => self.any(name, any),
        }
    }

    /// A list inside a list, whose elements need a name of their own level.
    fn items(&mut self, name: &str, list: &dyn List) {
        list.visit(&mut |item| self.value(name, item));
    }

    fn any(&mut self, name: &str, any: &Any) {
        match any {
            Any::Null => {}
            Any::Bool(flag) => self.display(flag),
            Any::Number(number) => self.display(number),
            Any::String(text) => self.text(name, text),
            Any::Array(items) => items.iter().for_each(|item| self.value(name, Value::Any(item))),
            Any::Object(members) => {
                members.iter().for_each(|(name, member)| self.field(name, Value::Any(member)));
            }
        }
    }

    fn display(&mut self, value: impl std::fmt::Display) {
        // Writing to a string cannot fail.
        let _ = write!(self.body, "{value}");
    }

    fn text(&mut self, name: &str, text: &str) {
        let run = plain(text.as_bytes());
        match run == text.len() {
            true => self.body.push_str(text),
            false => self.escaped(name, text, run),
        }
    }

    /// A text that may have something to escape at `run`.
    #[cold]
    fn escaped(&mut self, name: &str, text: &str, mut run: usize) {
        let mut rest = text;
        while let Some(character) = rest[run..].chars().next() {
            self.body.push_str(&rest[..run]);
            self.character(name, character);
            rest = &rest[run + character.len_utf8()..];
            run = plain(rest.as_bytes());
        }
        self.body.push_str(rest);
    }

    fn character(&mut self, name: &str, character: char) {
        match character {
            '&' => self.body.push_str("&amp;"),
            '<' => self.body.push_str("&lt;"),
            '>' => self.body.push_str("&gt;"),
            // A bare one would come back as a line feed.
            '\r' => self.body.push_str("&#13;"),
            '\t' | '\n' => self.body.push(character),
            '\0'..' ' | '\u{fffe}' | '\u{ffff}' => {
                self.fail(name, &format!("the character U+{:04X} has no form in XML", character as u32));
            }
            plain => self.body.push(plain),
        }
    }

    fn fail(&mut self, name: &str, message: &str) {
        self.error.get_or_insert_with(|| EncodeError::new(name, message));
    }
}

/// How many bytes there are before one that may need an escape: U+FFFE and U+FFFF begin with 0xEF.
fn plain(bytes: &[u8]) -> usize {
    until(bytes, |word| {
        is_below(word, b' ') | is(word, b'&') | is(word, b'<') | is(word, b'>') | is(word, 0xef)
    })
}

/// The names that every XML reader takes; letters of all scripts are among them.
fn is_element_name(name: &str) -> bool {
    if name.bytes().fold(true, |plain, byte| plain & byte.is_ascii_alphabetic()) {
        return !name.is_empty();
    }
    let mut characters = name.chars();
    characters.next().is_some_and(|c| c.is_alphabetic() || c == '_')
        && characters.all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
}
