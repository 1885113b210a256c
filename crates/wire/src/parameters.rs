//! Records to and from RPC parameters.
//!
//! `{"Tag": [{"Key": "env"}]}` travels as `Tag.1.Key=env`: members behind a dot, items numbered from 1. A list or
//! object with a [`Style`] of its own is one parameter instead. Names and values here are plain; percent-encoding is
//! the signature's business.

use std::cell::Cell;
use std::collections::BTreeMap;

use crate::budget::Budget;
use crate::json::encode_value;
use crate::lenient::{self, Scalar};
use crate::record::{Any, Fields, ItemKind, List, Record, Slot, Style, Value};
use crate::{DecodeError, EncodeError, Limits, Segment};

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
pub fn encode(record: &dyn Record, show: &mut dyn FnMut(&str, &str, &str)) -> Result<(), EncodeError> {
    let mut top = Top { path: String::with_capacity(64), show, error: None };
    record.visit(&mut top);
    top.error.map_or(Ok(()), Err)
}

/// The fields of the request itself.
struct Top<'a> {
    /// Kept for its memory.
    path: String,
    show: &'a mut dyn FnMut(&str, &str, &str),
    error: Option<EncodeError>,
}

impl Fields for Top<'_> {
    fn field(&mut self, name: &str, value: Value<'_>) {
        self.path.clear();
        self.path.push_str(name);
        Nested { field: name, path: &mut self.path, show: self.show }.show(value);
    }

    fn styled(&mut self, name: &str, value: Value<'_>, style: Style) {
        let text = match (style, value) {
            (Style::Simple, Value::List(list)) => Ok(joined(list)),
            _ => encode_value(name, value),
        };
        match text {
            Ok(text) => (self.show)(name, name, &text),
            Err(error) => {
                self.error.get_or_insert(error);
            }
        }
    }
}

/// What is inside a field of the request.
struct Nested<'a> {
    field: &'a str,
    /// The name of the parameter so far: one serves all.
    path: &'a mut String,
    show: &'a mut dyn FnMut(&str, &str, &str),
}

impl Fields for Nested<'_> {
    fn field(&mut self, name: &str, value: Value<'_>) {
        self.inside(|path| path.push_str(name), value);
    }
}

impl Nested<'_> {
    fn show(&mut self, value: Value<'_>) {
        match value {
            Value::Text(text) => self.scalar(text),
            Value::Record(record) => record.visit(self),
            Value::List(list) => {
                let mut number = 0;
                list.visit(&mut |item| {
                    number += 1;
                    self.item(number, item);
                });
            }
            Value::Any(Any::Null) => {}
            Value::Any(Any::Object(members)) => {
                members.iter().for_each(|(name, member)| self.field(name, Value::Any(member)));
            }
            Value::Any(Any::Array(items)) => {
                (1..).zip(items).for_each(|(number, item)| self.item(number, Value::Any(item)));
            }
            scalar => self.scalar(&scalar_text(scalar)),
        }
    }

    fn scalar(&mut self, text: &str) {
        (self.show)(self.field, self.path, text);
    }

    fn item(&mut self, number: usize, item: Value<'_>) {
        self.inside(|path| push_number(path, number), item);
    }

    /// One level further in, and back.
    fn inside(&mut self, name: impl FnOnce(&mut String), value: Value<'_>) {
        let length = self.path.len();
        self.path.push('.');
        name(self.path);
        self.show(value);
        self.path.truncate(length);
    }
}

/// The number of an item. Most lists are short, and formatting takes longer than all the rest.
fn push_number(path: &mut String, number: usize) {
    if number >= 10 {
        push_number(path, number / 10);
    }
    path.push(char::from(b'0' + (number % 10) as u8));
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
    fill_record(record, &entries, Budget::new(Limits::default(), &Cell::default()))
}

fn fill_record(
    record: &mut dyn Record,
    entries: &[(&str, &str)],
    budget: Budget<'_>,
) -> Result<(), DecodeError> {
    let mut members: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    for (name, value) in entries {
        if is_known(record, name) {
            let filled = fill_whole(record.slot(name), value, budget);
            filled.map_err(|error| error.inside(Segment::Name((*name).to_owned())))?;
        } else if let Some((member, rest)) = split(record, name) {
            members.entry(member).or_default().push((rest, value));
        }
    }
    for (name, entries) in members {
        let filled = fill_parts(record.slot(name), &entries, budget);
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
fn fill_whole(slot: Slot<'_>, value: &str, budget: Budget<'_>) -> Result<(), DecodeError> {
    match slot {
        Slot::List(list) if list.kind() != ItemKind::Record && !value.trim_start().starts_with('[') => {
            let items = value.split(',').filter(|_| !value.is_empty());
            items
                .map(|item| item.trim())
                .try_for_each(|item| lenient::fill(list.item(), Scalar::Text(item), budget))
        }
        Slot::Any(place) => {
            let parsed =
                serde_json::from_str(value).ok().filter(|any: &Any| any.is_object() || any.is_array());
            place.set(parsed.unwrap_or_else(|| value.into()));
            Ok(())
        }
        slot => lenient::fill(slot, Scalar::Text(value), budget),
    }
}

/// A value given member by member or item by item.
fn fill_parts(slot: Slot<'_>, entries: &[(&str, &str)], budget: Budget<'_>) -> Result<(), DecodeError> {
    match slot {
        Slot::Record(record) => fill_record(record, entries, budget),
        Slot::List(list) => fill_list(list, entries, budget),
        _ => Ok(()),
    }
}

fn fill_list(list: &mut dyn List, entries: &[(&str, &str)], budget: Budget<'_>) -> Result<(), DecodeError> {
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
            [.., ("", value)] => fill_whole(item, value, budget),
            entries => fill_parts(item, entries, budget),
        };
        filled.map_err(|error| error.inside(Segment::Name(number.to_string())))?;
    }
    Ok(())
}
