//! Records to and from RPC parameters.
//!
//! `{"Tag": [{"Key": "env"}]}` travels as `Tag.1.Key=env`: members behind a dot, items numbered from 1. A list or
//! object with a [`Style`] of its own is one parameter instead. Names and values here are plain; percent-encoding is
//! the signature's business.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt;

use crate::budget::Budget;
use crate::json::encode_value;
use crate::lenient::{self, Scalar};
use crate::record::{Any, Fields, ItemKind, List, MemberName, Record, Slot, Style, Value};
use crate::{DecodeError, EncodeError, Limits, Segment};

/// Turns a request into its parameters.
///
/// ```
/// use aliyun_wire::{Map, Text, parameters};
///
/// let request: Map<Vec<Text>> = Map::from_iter([("TagKey", vec!["env".into(), "team".into()])]);
/// let parameters = parameters::encode(&request)?;
/// let sent: Vec<_> = parameters.iter().map(|sent| (sent.field, sent.name, sent.value)).collect();
/// assert_eq!(sent, [("TagKey", "TagKey.1", "env"), ("TagKey", "TagKey.2", "team")]);
/// # Ok::<(), aliyun_wire::EncodeError>(())
/// ```
pub fn encode(record: &dyn Record) -> Result<Parameters, EncodeError> {
    let mut top = Top { parameters: Parameters::with_room(), path: String::new(), error: None };
    record.visit(&mut top);
    top.error.map_or(Ok(top.parameters), Err)
}

/// The parameters of a request, in the order of its fields. `Debug` shows the names alone, as values may be secret.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Parameters {
    /// All names and values, one behind the other: one piece of memory serves all.
    text: String,
    ends: Vec<Ends>,
}

/// Where the parts of a parameter end in the text. It begins where the one before it ends, with its field.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Ends {
    field: usize,
    name: usize,
    value: usize,
}

/// One parameter of a request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Sent<'a> {
    /// The field of the request that it belongs to: `Tag`.
    pub field: &'a str,
    /// Its own name: `Tag.1.Key`.
    pub name: &'a str,
    /// Its value.
    pub value: &'a str,
}

impl Parameters {
    /// Room for a request of common size.
    fn with_room() -> Self {
        Self { text: String::with_capacity(512), ends: Vec::with_capacity(32) }
    }

    /// Every parameter in order.
    pub fn iter(&self) -> impl Iterator<Item = Sent<'_>> {
        let starts = std::iter::once(0).chain(self.ends.iter().map(|ends| ends.value));
        starts.zip(&self.ends).map(|(start, ends)| Sent {
            field: &self.text[start..ends.field],
            name: &self.text[start..ends.name],
            value: &self.text[ends.name..ends.value],
        })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Adds one whose name is made of these two pieces, and begins with that of its field, so many bytes long.
    #[inline(always)]
    fn push(&mut self, field: usize, path: &str, name: &str, value: &str) {
        let start = self.text.len();
        self.text.push_str(path);
        self.text.push_str(name);
        let end = self.text.len();
        self.text.push_str(value);
        self.ends.push(Ends { field: start + field, name: end, value: self.text.len() });
    }
}

impl fmt::Debug for Parameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(|sent| sent.name)).finish()
    }
}

impl fmt::Debug for Sent<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sent").field("name", &self.name).finish_non_exhaustive()
    }
}

/// The fields of the request itself.
struct Top {
    parameters: Parameters,
    /// Kept for its memory.
    path: String,
    error: Option<EncodeError>,
}

impl Fields for Top {
    fn field(&mut self, name: &str, value: Value<'_>) {
        self.path.clear();
        Nested { field: name.len(), path: &mut self.path, parameters: &mut self.parameters }
            .show(name, value);
    }

    fn styled(&mut self, name: &str, value: Value<'_>, style: Style) {
        let text = match (style, value) {
            (Style::Simple, Value::List(list)) => Ok(joined(list)),
            _ => encode_value(name, value),
        };
        match text {
            Ok(text) => self.parameters.push(name.len(), "", name, &text),
            Err(error) => {
                self.error.get_or_insert(error);
            }
        }
    }
}

/// What is inside a field of the request.
struct Nested<'a> {
    /// The length of the field's name.
    field: usize,
    /// What the names of all that is inside begin with, up to the dot: one serves all.
    path: &'a mut String,
    parameters: &'a mut Parameters,
}

impl Fields for Nested<'_> {
    fn field(&mut self, name: &str, value: Value<'_>) {
        self.show(name, value);
    }

    fn member(&mut self, name: MemberName, value: Value<'_>) {
        self.show(name.as_str(), value);
    }
}

impl Nested<'_> {
    // Texts are most of what there is. The two attributes keep them in registers: passed on through memory, each would
    // wait for the processor to have written it.
    #[inline(always)]
    fn show(&mut self, name: &str, value: Value<'_>) {
        match value {
            Value::Text(text) => self.scalar(name, text),
            value => self.show_other(name, value),
        }
    }

    fn show_other(&mut self, name: &str, value: Value<'_>) {
        match value {
            Value::Record(record) => self.inside(name, |inside| record.visit(inside)),
            Value::List(list) => self.inside(name, |inside| {
                let mut number = 0;
                list.visit(&mut |item| {
                    number += 1;
                    inside.item(number, item);
                });
            }),
            Value::Any(Any::Null) => {}
            Value::Any(Any::Object(members)) => self.inside(name, |inside| {
                members.iter().for_each(|(name, member)| inside.show(name, Value::Any(member)));
            }),
            Value::Any(Any::Array(items)) => self.inside(name, |inside| {
                (1..).zip(items).for_each(|(number, item)| inside.item(number, Value::Any(item)));
            }),
            scalar => self.scalar(name, &scalar_text(scalar)),
        }
    }

    #[inline(never)]
    fn scalar(&mut self, name: &str, text: &str) {
        self.parameters.push(self.field, self.path, name, text);
    }

    fn item(&mut self, number: usize, item: Value<'_>) {
        let long;
        let name = match number {
            // Formatting would take longer than all the rest.
            0..10 => &DIGITS[2 * number + 1..2 * number + 2],
            10..100 => &DIGITS[2 * number..2 * number + 2],
            _ => {
                long = number.to_string();
                &long
            }
        };
        self.show(name, item);
    }

    /// One level further in, and back.
    fn inside(&mut self, name: &str, show: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push_str(name);
        self.path.push('.');
        show(self);
        self.path.truncate(length);
    }
}

/// The digits of 0 to 99, two of each.
static DIGITS: &str = concat!(
    "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748",
    "49505152535455565758596061626364656667686970717273747576777879808182838485868788899091929394959697",
    "9899",
);

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
