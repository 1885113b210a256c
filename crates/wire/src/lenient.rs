#![doc = include_str!("../docs/leniency.md")]

use crate::budget::Budget;
use crate::error::cut;
use crate::record::{Any, ItemKind, List, Record, Slot};
use crate::text::{parse_bool, parse_f64, parse_i64};
use crate::{DecodeError, json};

/// A scalar as a format found it.
#[derive(Clone, Copy)]
pub(crate) enum Scalar<'a> {
    Text(&'a str),
    /// A number in JSON, as it stands there.
    Number(&'a str),
    Boolean(bool),
}

/// Puts a scalar where it belongs, or says why it does not fit.
///
/// `budget` is what a JSON text inside a value may still spend.
pub(crate) fn fill(slot: Slot<'_>, scalar: Scalar<'_>, budget: Budget<'_>) -> Result<(), DecodeError> {
    match slot {
        Slot::Unknown => {}
        Slot::Text(place) => place.set_text(scalar.text()),
        Slot::Any(place) => place.set(scalar.any().ok_or_else(|| scalar.mismatch("a number that fits"))?),
        Slot::Integer(place) => {
            if let Some(number) = scalar.parsed("an integer", Scalar::integer)? {
                place.set(number);
            }
        }
        Slot::Number(place) => {
            if let Some(number) = scalar.parsed("a number", Scalar::number)? {
                place.set(number);
            }
        }
        Slot::Boolean(place) => {
            if let Some(flag) = scalar.parsed("a boolean", Scalar::boolean)? {
                place.set(flag);
            }
        }
        Slot::Record(record) => fill_record(record, scalar, budget)?,
        Slot::List(list) => fill_list(list, scalar, budget)?,
    }
    Ok(())
}

fn fill_record(record: &mut dyn Record, scalar: Scalar<'_>, budget: Budget<'_>) -> Result<(), DecodeError> {
    match scalar {
        Scalar::Text(text) if text.trim().is_empty() => Ok(()),
        Scalar::Text(text) if text.trim_start().starts_with(['{', '[']) => {
            json::fill_text(text, Slot::Record(record), budget)
        }
        _ => Err(scalar.mismatch("an object")),
    }
}

fn fill_list(list: &mut dyn List, scalar: Scalar<'_>, budget: Budget<'_>) -> Result<(), DecodeError> {
    let records = list.kind() == ItemKind::Record;
    match scalar {
        Scalar::Text("") => Ok(()),
        Scalar::Text(text) if records && text.trim().is_empty() => Ok(()),
        Scalar::Text(text) if text.trim_start().starts_with(['{', '[']) => {
            match json::fill_text(text, Slot::List(list), budget) {
                // A text that only looks like JSON is still a text.
                Err(_) if !records => {
                    list.clear();
                    fill(list.item(), scalar, budget)
                }
                result => result,
            }
        }
        _ if records => Err(scalar.mismatch("a list of objects")),
        _ => fill(list.item(), scalar, budget),
    }
}

impl Scalar<'_> {
    fn text(&self) -> &str {
        match self {
            Scalar::Text(text) | Scalar::Number(text) => text,
            Scalar::Boolean(true) => "true",
            Scalar::Boolean(false) => "false",
        }
    }

    fn any(self) -> Option<Any> {
        match self {
            Scalar::Text(text) => Some(text.into()),
            Scalar::Number(number) => serde_json::from_str(number).ok(),
            Scalar::Boolean(flag) => Some(flag.into()),
        }
    }

    /// The value of a type other than text, which an empty text leaves unset.
    fn parsed<T>(self, expected: &str, parse: fn(Self) -> Option<T>) -> Result<Option<T>, DecodeError> {
        match self {
            Scalar::Text(text) if text.trim().is_empty() => Ok(None),
            _ => parse(self).map(Some).ok_or_else(|| self.mismatch(expected)),
        }
    }

    fn integer(self) -> Option<i64> {
        match self {
            Scalar::Text(text) | Scalar::Number(text) => parse_i64(text),
            Scalar::Boolean(_) => None,
        }
    }

    fn number(self) -> Option<f64> {
        match self {
            Scalar::Text(text) | Scalar::Number(text) => parse_f64(text),
            Scalar::Boolean(_) => None,
        }
    }

    fn boolean(self) -> Option<bool> {
        match self {
            Scalar::Text(text) | Scalar::Number(text) => parse_bool(text),
            Scalar::Boolean(flag) => Some(flag),
        }
    }

    fn mismatch(self, expected: &str) -> DecodeError {
        match self {
            Scalar::Text(text) => DecodeError::mismatch(text, expected),
            Scalar::Number(number) => DecodeError::new(format!("{} is not {expected}", cut(number))),
            Scalar::Boolean(flag) => DecodeError::new(format!("{flag} is not {expected}")),
        }
    }
}
