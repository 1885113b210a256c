//! JSON to records: serde_json reads, slots are filled.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor,
};
use serde_json::value::RawValue;

use crate::lenient::{self, Scalar};
use crate::record::{Any, ItemKind, List, Record, Set, Slot};
use crate::{DecodeError, Limits, Segment};

/// Decodes a record from a JSON body, within the default [`Limits`].
///
/// ```
/// use aliyun_wire::{Failure, json};
///
/// let failure: Failure = json::decode(br#"{"Code":"Throttling.User","HostId":"dts.aliyuncs.com"}"#)?;
/// assert_eq!(failure.code.unwrap(), "Throttling.User");
/// # Ok::<(), aliyun_wire::DecodeError>(())
/// ```
pub fn decode<R: Record + Default>(body: &[u8]) -> Result<R, DecodeError> {
    let mut record = R::default();
    decode_into(body, &mut record, Limits::default())?;
    Ok(record)
}

/// Fills a record from a JSON body. On an error the record holds what had been read by then.
pub fn decode_into(body: &[u8], record: &mut dyn Record, limits: Limits) -> Result<(), DecodeError> {
    if body.len() > limits.bytes {
        return Err(DecodeError::new(format!("{} bytes, at most {} are read", body.len(), limits.bytes)));
    }
    let text = std::str::from_utf8(body).map_err(|error| DecodeError::new(error.to_string()))?;
    let text = text.trim_start_matches('\u{feff}');
    match text.trim_start().chars().next() {
        Some('{' | '[') => {}
        Some(_) => return Err(DecodeError::mismatch(text.trim_start(), "a JSON object")),
        None => return Err(DecodeError::new("the body is empty")),
    }
    fill_text(text, Slot::Record(record), limits.depth)
}

/// Fills a slot from a JSON text that nests at most `depth` levels.
pub(crate) fn fill_text(text: &str, mut slot: Slot<'_>, depth: usize) -> Result<(), DecodeError> {
    let mut context = Context::default();
    let first = context.run(text, reborrow(&mut slot), depth);
    if !context.wants_tokens.get() {
        return first;
    }
    // A text field holds something whose spelling the reader does not hand over. Read again, token by token: the
    // same values go to the same places.
    context = Context { tokens: true, ..Context::default() };
    context.run(text, slot, depth)
}

fn reborrow<'a>(slot: &'a mut Slot<'_>) -> Slot<'a> {
    match slot {
        Slot::Text(place) => Slot::Text(*place),
        Slot::Integer(place) => Slot::Integer(*place),
        Slot::Number(place) => Slot::Number(*place),
        Slot::Boolean(place) => Slot::Boolean(*place),
        Slot::Record(record) => Slot::Record(*record),
        Slot::List(list) => Slot::List(*list),
        Slot::Any(place) => Slot::Any(*place),
        Slot::Unknown => Slot::Unknown,
    }
}

/// What a decoding shares across its levels.
#[derive(Default)]
struct Context {
    /// Whether values are looked at as raw text first, so that text fields get the exact token.
    tokens: bool,
    /// Set when only a token will do.
    wants_tokens: Cell<bool>,
    /// The error and its path, from the value outwards; serde's errors carry only text.
    error: RefCell<Option<DecodeError>>,
    path: RefCell<Vec<Segment>>,
}

impl Context {
    fn run(&self, text: &str, slot: Slot<'_>, depth: usize) -> Result<(), DecodeError> {
        let mut reader = serde_json::Deserializer::from_str(text);
        let filled = Fill { place: Place::Slot(slot), context: self, depth }.deserialize(&mut reader);
        filled.and_then(|()| reader.end()).map_err(|error| self.explain(&error))
    }

    fn explain(&self, error: &serde_json::Error) -> DecodeError {
        let found = self.error.take().unwrap_or_else(|| {
            let kind = if error.is_eof() { "the JSON text ends too early" } else { "malformed JSON" };
            DecodeError::new(format!("{kind}: {error}"))
        });
        self.path.take().into_iter().fold(found, DecodeError::inside)
    }

    fn fail<E: de::Error>(&self, error: DecodeError) -> E {
        self.error.replace(Some(error));
        E::custom("")
    }

    fn inside<E>(&self, segment: Segment, error: E) -> E {
        self.path.borrow_mut().push(segment);
        error
    }
}

/// Where a value goes. The slot is asked for only once there is a value: a null leaves no trace.
enum Place<'a> {
    Slot(Slot<'a>),
    Field(&'a mut dyn Record, &'a str),
    Item(&'a mut dyn List),
}

impl<'a> Place<'a> {
    fn slot(self) -> Slot<'a> {
        match self {
            Place::Slot(slot) => slot,
            Place::Field(record, name) => record.slot(name),
            Place::Item(list) => list.item(),
        }
    }
}

/// Puts the next value into its place. Not generic over records, so it is compiled once for all of them.
struct Fill<'a, 'c> {
    place: Place<'a>,
    context: &'c Context,
    depth: usize,
}

impl<'a> Fill<'a, '_> {
    fn scalar<E: de::Error>(self, scalar: Scalar<'_>) -> Result<(), E> {
        let (context, depth) = (self.context, self.depth);
        lenient::fill(self.place.slot(), scalar, depth).map_err(|error| context.fail(error))
    }

    /// One level further in, with the slot of the container itself.
    fn descend<E: de::Error>(self) -> Result<(Slot<'a>, usize), E> {
        match self.depth.checked_sub(1) {
            Some(depth) => Ok((self.place.slot(), depth)),
            None => Err(self.context.fail(DecodeError::new("nested too deeply"))),
        }
    }

    /// Gives up this reading in favour of one that keeps tokens.
    fn want_token<T, E: de::Error>(self) -> Result<T, E> {
        self.context.wants_tokens.set(true);
        Err(E::custom(""))
    }
}

impl<'de> DeserializeSeed<'de> for Fill<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        if !self.context.tokens {
            return reader.deserialize_any(self);
        }
        let raw = <&RawValue>::deserialize(reader)?.get();
        if raw == "null" {
            return Ok(());
        }
        match self.place.slot() {
            Slot::Text(place) if !raw.starts_with('"') => match compact(raw, self.depth) {
                Some(text) => {
                    place.set(text.into());
                    Ok(())
                }
                None => Err(self.context.fail(DecodeError::new("nested too deeply"))),
            },
            slot => {
                let fill = Fill { place: Place::Slot(slot), ..self };
                serde_json::Deserializer::from_str(raw).deserialize_any(fill).map_err(D::Error::custom)
            }
        }
    }
}

impl<'de> Visitor<'de> for Fill<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        self.scalar(Scalar::Text(text))
    }

    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<(), E> {
        self.scalar(Scalar::Boolean(flag))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<(), E> {
        self.scalar(Scalar::Integer(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<(), E> {
        match i64::try_from(number) {
            Ok(number) => self.scalar(Scalar::Integer(number)),
            Err(_) => self.scalar(Scalar::Unsigned(number)),
        }
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<(), E> {
        let (context, depth) = (self.context, self.depth);
        match self.place.slot() {
            slot @ Slot::Text(_) => Fill { place: Place::Slot(slot), context, depth }.want_token(),
            slot => Fill { place: Place::Slot(slot), context, depth }.scalar(Scalar::Number(number)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let context = self.context;
        let (slot, depth) = self.descend()?;
        match slot {
            Slot::Record(record) => fill_record(record, map, context, depth),
            Slot::List(list) => fill_list_from_object(list, map, context, depth),
            Slot::Unknown => fill_record(&mut Nowhere, map, context, depth),
            Slot::Any(place) => {
                fill_any(place, Any::deserialize(de::value::MapAccessDeserializer::new(map))?, context, depth)
            }
            Slot::Text(_) => Fill { place: Place::Slot(slot), context, depth }.want_token(),
            Slot::Integer(_) | Slot::Number(_) | Slot::Boolean(_) => {
                Err(context.fail(DecodeError::new("an object stands where a scalar belongs")))
            }
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        let context = self.context;
        let (slot, depth) = self.descend()?;
        match slot {
            Slot::List(list) => fill_list(list, items, context, depth),
            Slot::Unknown => fill_list(&mut Nowhere, items, context, depth),
            Slot::Record(record) => match record.sole_list() {
                Some(list) => fill_list(list, items, context, depth),
                None => refuse_items(items, "a list stands where an object belongs", context),
            },
            Slot::Any(place) => fill_any(
                place,
                Any::deserialize(de::value::SeqAccessDeserializer::new(items))?,
                context,
                depth,
            ),
            Slot::Text(_) => Fill { place: Place::Slot(slot), context, depth }.want_token(),
            Slot::Integer(_) | Slot::Number(_) | Slot::Boolean(_) => {
                refuse_items(items, "a list stands where a scalar belongs", context)
            }
        }
    }
}

fn fill_record<'de, A: MapAccess<'de>>(
    record: &mut dyn Record,
    mut map: A,
    context: &Context,
    depth: usize,
) -> Result<(), A::Error> {
    while let Some(Name(name)) = map.next_key()? {
        let place = Place::Field(record, &name);
        map.next_value_seed(Fill { place, context, depth })
            .map_err(|error| context.inside(Segment::Name(name.into_owned()), error))?;
    }
    Ok(())
}

fn fill_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn List,
    mut items: A,
    context: &Context,
    depth: usize,
) -> Result<(), A::Error> {
    list.clear();
    for index in 0.. {
        let item = items.next_element_seed(Fill { place: Place::Item(list), context, depth });
        match item.map_err(|error| context.inside(Segment::Index(index), error))? {
            Some(()) => {}
            None => break,
        }
    }
    Ok(())
}

/// An object for a list: the list's wrapper when its only member is a list, otherwise its single item.
fn fill_list_from_object<'de, A: MapAccess<'de>>(
    list: &mut dyn List,
    mut map: A,
    context: &Context,
    depth: usize,
) -> Result<(), A::Error> {
    let mut members = Vec::new();
    while let Some((Name(name), value)) = map.next_entry::<Name<'_>, &RawValue>()? {
        members.push((name, value.get()));
    }
    list.clear();
    let wrapped = match &members[..] {
        [(name, value)] => value.starts_with('[') && !list.item_has(name),
        members => members.is_empty(),
    };
    let mut item = if wrapped { Slot::List(list) } else { list.item() };
    for (name, value) in members {
        let place = match &mut item {
            Slot::List(list) => Place::Slot(Slot::List(*list)),
            Slot::Record(record) => Place::Field(*record, &name),
            _ => {
                return Err(
                    context.fail(DecodeError::new("an object stands where a list of scalars belongs"))
                );
            }
        };
        let mut reader = serde_json::Deserializer::from_str(value);
        Fill { place, context, depth }
            .deserialize(&mut reader)
            .map_err(|error| context.inside(Segment::Name(name.into_owned()), A::Error::custom(error)))?;
    }
    Ok(())
}

/// A value of any shape has been built within the reader's own bound, which is a little wider than ours.
fn fill_any<E: de::Error>(
    place: &mut dyn Set<Any>,
    any: Any,
    context: &Context,
    depth: usize,
) -> Result<(), E> {
    if levels(&any) > depth + 1 {
        return Err(context.fail(DecodeError::new("nested too deeply")));
    }
    place.set(any);
    Ok(())
}

fn levels(any: &Any) -> usize {
    match any {
        Any::Array(items) => 1 + items.iter().map(levels).max().unwrap_or(0),
        Any::Object(members) => 1 + members.values().map(levels).max().unwrap_or(0),
        _ => 0,
    }
}

/// An empty list may stand for nothing at all; one with items would be lost.
fn refuse_items<'de, A: SeqAccess<'de>>(
    mut items: A,
    message: &str,
    context: &Context,
) -> Result<(), A::Error> {
    match items.next_element::<de::IgnoredAny>()? {
        None => Ok(()),
        Some(_) => Err(context.fail(DecodeError::new(message))),
    }
}

/// Takes what nobody has a field for, down to the same depth as all else.
struct Nowhere;

impl Record for Nowhere {
    fn slot(&mut self, _: &str) -> Slot<'_> {
        Slot::Unknown
    }

    fn visit(&self, _: &mut dyn crate::Fields) {}
}

impl List for Nowhere {
    fn item(&mut self) -> Slot<'_> {
        Slot::Unknown
    }

    fn len(&self) -> usize {
        0
    }

    fn clear(&mut self) {}

    fn visit(&self, _: &mut dyn FnMut(crate::Value<'_>)) {}

    fn kind(&self) -> ItemKind {
        ItemKind::Any
    }

    fn item_has(&self, _: &str) -> bool {
        false
    }
}

/// A member's name, borrowed from the body unless it has escapes.
struct Name<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
        struct Borrowing;

        impl<'de> Visitor<'de> for Borrowing {
            type Value = Name<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a name")
            }

            fn visit_borrowed_str<E: de::Error>(self, name: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(name)))
            }

            fn visit_str<E: de::Error>(self, name: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(name.to_owned())))
            }
        }

        reader.deserialize_str(Borrowing)
    }
}

/// JSON without the white space between its tokens; `None` when it nests more than `depth` levels.
fn compact(raw: &str, mut depth: usize) -> Option<String> {
    let mut text = String::new();
    let (mut in_string, mut escaped) = (false, false);
    for c in raw.chars() {
        if in_string {
            in_string = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else {
            match c {
                '"' => in_string = true,
                '{' | '[' => depth = depth.checked_sub(1)?,
                '}' | ']' => depth += 1,
                c if c.is_ascii_whitespace() => continue,
                _ => {}
            }
        }
        text.push(c);
    }
    Some(text)
}
