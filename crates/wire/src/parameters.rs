//! Records to and from RPC parameters.
//!
//! `{"Tag": [{"Key": "env"}]}` travels as `Tag.1.Key=env`: members behind a dot, items numbered from 1. A list or
//! object with a [`Style`] of its own is one parameter instead. Names and values here are plain; percent-encoding is
//! the signature's business.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::json::encode_value;
use crate::lenient::{self, Scalar};
use crate::record::{Any, Fields, ItemKind, List, Record, Slot, Style, Value};
use crate::{DecodeError, EncodeError, Segment};

/// Shows every parameter of a request: the field it belongs to, its own name and its value.
///
/// ```
/// use aliyun_wire::{Map, Text, parameters};
///
/// let request: Map<Vec<Text>> = Map::from_iter([("TagKey", vec!["env".into(), "team".into()])]);
/// let mut shown = Vec::new();
/// parameters::encode(&request, &mut |field, name, value| shown.push(format!("{field}: {name}={value}")))?;
/// assert_eq!(shown, ["TagKey: TagKey.1=env", "TagKey: TagKey.2=team"]);
/// # Ok::<(), aliyun_wire::EncodeError>(())
/// ```
pub fn encode(record: &dyn Record, show: &mut dyn FnMut(&str, String, String)) -> Result<(), EncodeError> {
    let mut top = Top { show, error: None };
    record.visit(&mut top);
    top.error.map_or(Ok(()), Err)
}

/// The fields of the request itself.
struct Top<'a> {
    show: &'a mut dyn FnMut(&str, String, String),
    error: Option<EncodeError>,
}

impl Fields for Top<'_> {
    fn field(&mut self, name: &str, value: Value<'_>) {
        let show = &mut |path: &str, value| (self.show)(name, path.to_owned(), value);
        flatten(&mut name.to_owned(), value, show);
    }

    fn styled(&mut self, name: &str, value: Value<'_>, style: Style) {
        let text = match (style, value) {
            (Style::Simple, Value::List(list)) => Ok(joined(list)),
            _ => encode_value(name, value),
        };
        match text {
            Ok(text) => (self.show)(name, name.to_owned(), text),
            Err(error) => {
                self.error.get_or_insert(error);
            }
        }
    }
}

/// The fields of a record inside a request.
struct Nested<'a> {
    path: &'a mut String,
    show: &'a mut dyn FnMut(&str, String),
}

impl Fields for Nested<'_> {
    fn field(&mut self, name: &str, value: Value<'_>) {
        step(self.path, name, |path| flatten(path, value, self.show));
    }
}

fn flatten(path: &mut String, value: Value<'_>, show: &mut dyn FnMut(&str, String)) {
    match value {
        Value::Record(record) => record.visit(&mut Nested { path, show }),
        Value::List(list) => {
            let mut index = 0;
            list.visit(&mut |item| {
                index += 1;
                step(path, index, |path| flatten(path, item, show));
            });
        }
        Value::Any(Any::Null) => {}
        Value::Any(Any::Object(members)) => {
            for (member, value) in members {
                step(path, member, |path| flatten(path, Value::Any(value), show));
            }
        }
        Value::Any(Any::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                step(path, index + 1, |path| flatten(path, Value::Any(item), show));
            }
        }
        scalar => show(path, scalar_text(scalar)),
    }
}

/// One level further in, and back: one path serves all names.
fn step(path: &mut String, name: impl std::fmt::Display, inside: impl FnOnce(&mut String)) {
    let length = path.len();
    // Writing to a string cannot fail.
    let _ = write!(path, ".{name}");
    inside(path);
    path.truncate(length);
}

fn scalar_text(value: Value<'_>) -> String {
    match value {
        Value::Text(text) => text.to_owned(),
        Value::Any(Any::String(text)) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Boolean(flag) => flag.to_string(),
        Value::Any(any) => any.to_string(),
        Value::Record(_) | Value::List(_) => String::new(),
    }
}

fn joined(list: &dyn List) -> String {
    let mut items = Vec::with_capacity(list.len());
    list.visit(&mut |item| items.push(scalar_text(item)));
    items.join(",")
}

/// Fills a record from plain names and values, as a server does.
///
/// Items are ordered by the number in their name, whatever it starts from and wherever it skips. A list of scalars may
/// come as one text: JSON, or items with commas between them. Names that the record does not have are passed over; of
/// a name that comes twice, the last value counts. In a free object everything behind its own name is the key.
pub fn decode_into(parameters: &[(String, String)], record: &mut dyn Record) -> Result<(), DecodeError> {
    let entries: Vec<_> = parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fill_record(record, &entries)
}

/// How deep a JSON text inside a parameter may nest.
const DEPTH: usize = 100;

fn fill_record(record: &mut dyn Record, entries: &[(&str, &str)]) -> Result<(), DecodeError> {
    let mut members: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    for (name, value) in entries {
        if is_known(record, name) {
            let filled = fill_whole(record.slot(name), value);
            filled.map_err(|error| error.inside(Segment::Name((*name).to_owned())))?;
        } else if let Some((member, rest)) = split(record, name) {
            members.entry(member).or_default().push((rest, value));
        }
    }
    for (name, entries) in members {
        let filled = fill_parts(record.slot(name), &entries);
        filled.map_err(|error| error.inside(Segment::Name(name.to_owned())))?;
    }
    Ok(())
}

fn is_known(record: &mut dyn Record, name: &str) -> bool {
    !matches!(record.slot(name), Slot::Unknown)
}

/// The longest member name that a parameter's name begins with, and the rest: names may have dots of their own.
fn split<'a>(record: &mut dyn Record, name: &'a str) -> Option<(&'a str, &'a str)> {
    let dots = name.rmatch_indices('.').map(|(dot, _)| dot);
    dots.map(|dot| (&name[..dot], &name[dot + 1..])).find(|(member, _)| is_known(record, member))
}

/// A value given as one parameter.
fn fill_whole(slot: Slot<'_>, value: &str) -> Result<(), DecodeError> {
    match slot {
        Slot::List(list) if list.kind() != ItemKind::Record && !value.trim_start().starts_with('[') => {
            let items = value.split(',').filter(|_| !value.is_empty());
            items
                .map(|item| item.trim())
                .try_for_each(|item| lenient::fill(list.item(), Scalar::Text(item), DEPTH))
        }
        Slot::Any(place) => {
            let parsed =
                serde_json::from_str(value).ok().filter(|any: &Any| any.is_object() || any.is_array());
            place.set(parsed.unwrap_or_else(|| value.into()));
            Ok(())
        }
        slot => lenient::fill(slot, Scalar::Text(value), DEPTH),
    }
}

/// A value given member by member or item by item.
fn fill_parts(slot: Slot<'_>, entries: &[(&str, &str)]) -> Result<(), DecodeError> {
    match slot {
        Slot::Record(record) => fill_record(record, entries),
        Slot::List(list) => fill_list(list, entries),
        _ => Ok(()),
    }
}

fn fill_list(list: &mut dyn List, entries: &[(&str, &str)]) -> Result<(), DecodeError> {
    let mut items: BTreeMap<u64, Vec<(&str, &str)>> = BTreeMap::new();
    for (name, value) in entries {
        let (number, rest) = name.split_once('.').unwrap_or((name, ""));
        if let Ok(number) = number.parse() {
            items.entry(number).or_default().push((rest, value));
        }
    }
    for (number, entries) in items {
        let item = list.item();
        let filled = match entries.as_slice() {
            [.., ("", value)] => fill_whole(item, value),
            entries => fill_parts(item, entries),
        };
        filled.map_err(|error| error.inside(Segment::Name(number.to_string())))?;
    }
    Ok(())
}
