//! JSON to records: the reader's tokens fill slots.

use std::cell::Cell;

use crate::budget::Budget;
use crate::lenient::{self, Scalar};
use crate::record::{Any, List, Record, Slot};
use crate::{DecodeError, Limits, Segment};

use super::reader::Reader;

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
    fill_text(text, Slot::Record(record), Budget::new(limits, &Cell::default()))
}

/// Fills a slot from a JSON text that stays within the budget.
pub(crate) fn fill_text(text: &str, slot: Slot<'_>, budget: Budget<'_>) -> Result<(), DecodeError> {
    let mut reader = Reader::new(text);
    match reader.peek()? {
        b'n' => reader.literal("null")?,
        first => fill(&mut reader, first, slot, budget)?,
    }
    reader.finish()
}

/// Puts the value that begins with `first` into a slot. Not generic, so it is compiled once for all records.
fn fill(reader: &mut Reader<'_>, first: u8, slot: Slot<'_>, budget: Budget<'_>) -> Result<(), DecodeError> {
    match (first, slot) {
        // Nine values of ten.
        (b'"', Slot::Text(place)) => {
            place.set_text(&reader.string()?);
            Ok(())
        }
        (b'"', slot) => fill_from_scalar(slot, Scalar::Text(&reader.string()?), budget),
        (_, Slot::Unknown) => reader.skip(budget).map(drop),
        (_, Slot::Any(place)) => {
            place.set(any(reader.skip(budget)?)?);
            Ok(())
        }
        (b'{' | b'[', Slot::Text(place)) => {
            place.set_text(&compact(reader.skip(budget)?));
            Ok(())
        }
        (b'{', slot) => fill_from_object(reader, slot, budget),
        (b'[', slot) => fill_from_list(reader, slot, budget.deeper()?),
        (b't', slot) => {
            reader.literal("true")?;
            fill_from_scalar(slot, Scalar::Boolean(true), budget)
        }
        (b'f', slot) => {
            reader.literal("false")?;
            fill_from_scalar(slot, Scalar::Boolean(false), budget)
        }
        (_, slot) => fill_from_scalar(slot, Scalar::Number(reader.number()?), budget),
    }
}

fn fill_from_scalar(mut slot: Slot<'_>, scalar: Scalar<'_>, budget: Budget<'_>) -> Result<(), DecodeError> {
    // A single item is the whole list: of a name that comes twice the last value counts.
    if let Slot::List(list) = &mut slot {
        list.clear();
    }
    lenient::fill(slot, scalar, budget)
}

fn fill_from_object(reader: &mut Reader<'_>, slot: Slot<'_>, budget: Budget<'_>) -> Result<(), DecodeError> {
    match slot {
        Slot::Record(record) => fields(reader, record, budget.deeper()?),
        Slot::List(list) if is_wrapper(reader.lookahead(), list, budget)? => wrapped(reader, list, budget),
        Slot::List(list) => {
            list.clear();
            fill(reader, b'{', list.item(), budget)
        }
        _ => Err(DecodeError::new("an object stands where a scalar belongs")),
    }
}

fn fill_from_list(reader: &mut Reader<'_>, slot: Slot<'_>, budget: Budget<'_>) -> Result<(), DecodeError> {
    match slot {
        Slot::List(list) => items(reader, list, budget),
        Slot::Record(record) => match record.sole_list() {
            Some(list) => items(reader, list, budget),
            None => nothing(reader, "a list stands where an object belongs"),
        },
        _ => nothing(reader, "a list stands where a scalar belongs"),
    }
}

fn fields(reader: &mut Reader<'_>, record: &mut dyn Record, budget: Budget<'_>) -> Result<(), DecodeError> {
    let mut more = reader.enter(b'}')?;
    while more {
        let name = reader.name()?;
        let filled = match reader.peek() {
            Ok(b'n') => reader.literal("null"),
            Ok(first) => match (first, record.slot(&name)) {
                // Nine values of ten, without the way through all the others.
                (b'"', Slot::Text(place)) => reader.string().map(|text| place.set_text(&text)),
                (first, slot) => fill(reader, first, slot, budget),
            },
            Err(error) => Err(error),
        };
        if let Err(error) = filled {
            return Err(error.inside(Segment::Name(name.into_owned())));
        }
        more = reader.proceed(b'}')?;
    }
    Ok(())
}

fn items(reader: &mut Reader<'_>, list: &mut dyn List, budget: Budget<'_>) -> Result<(), DecodeError> {
    list.clear();
    let mut more = reader.enter(b']')?;
    let mut index = 0;
    while more {
        let filled = match reader.peek() {
            Ok(b'n') => reader.literal("null"),
            Ok(first) => budget.item().and_then(|()| fill(reader, first, list.item(), budget)),
            Err(error) => Err(error),
        };
        filled.map_err(|error| error.inside(Segment::Index(index)))?;
        more = reader.proceed(b']')?;
        index += 1;
    }
    Ok(())
}

/// Whether an object that stands for a list is the list's wrapper, and not its single item: its only member is a
/// list, or it has none.
fn is_wrapper(mut ahead: Reader<'_>, list: &dyn List, budget: Budget<'_>) -> Result<bool, DecodeError> {
    if !ahead.enter(b'}')? {
        return Ok(true);
    }
    let name = ahead.name()?;
    if ahead.peek()? != b'[' || list.item_has(&name) {
        return Ok(false);
    }
    ahead.skip(budget)?;
    Ok(!ahead.proceed(b'}')?)
}

fn wrapped(reader: &mut Reader<'_>, list: &mut dyn List, budget: Budget<'_>) -> Result<(), DecodeError> {
    list.clear();
    if reader.enter(b'}')? {
        let name = reader.name()?;
        let filled = budget.deeper().and_then(Budget::deeper).and_then(|budget| items(reader, list, budget));
        filled.map_err(|error| error.inside(Segment::Name(name.into_owned())))?;
        reader.proceed(b'}')?;
    }
    Ok(())
}

/// An empty list may stand for nothing at all; one with items would be lost.
fn nothing(reader: &mut Reader<'_>, message: &str) -> Result<(), DecodeError> {
    match reader.enter(b']')? {
        true => Err(DecodeError::new(message)),
        false => Ok(()),
    }
}

fn any(json: &str) -> Result<Any, DecodeError> {
    serde_json::from_str(json).map_err(|error| DecodeError::new(format!("malformed JSON: {error}")))
}

/// JSON without the white space between its tokens.
fn compact(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    let (mut in_string, mut escaped) = (false, false);
    for c in json.chars() {
        if in_string {
            in_string = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if c == '"' {
            in_string = true;
        } else if c.is_ascii_whitespace() {
            continue;
        }
        text.push(c);
    }
    text
}
