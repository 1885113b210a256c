//! XML to records: the reader's tokens fill slots.

use std::borrow::Cow;
use std::cell::Cell;

use crate::budget::Budget;
use crate::lenient::{self, Scalar};
use crate::record::{Any, ItemKind, List, Record, Slot};
use crate::{DecodeError, Limits, Segment};

use super::reader::{Token, Tokens};

/// Decodes a record from an XML body, within the default [`Limits`].
///
/// ```
/// use aliyun_wire::{Failure, xml};
///
/// let failure: Failure = xml::decode(b"<Error><Code>Throttling.User</Code></Error>")?;
/// assert_eq!(failure.code.unwrap(), "Throttling.User");
/// # Ok::<(), aliyun_wire::DecodeError>(())
/// ```
pub fn decode<R: Record + Default>(body: &[u8]) -> Result<R, DecodeError> {
    let mut record = R::default();
    decode_into(body, &mut record, Limits::default())?;
    Ok(record)
}

/// Fills a record from an XML body. On an error the record holds what had been read by then.
pub fn decode_into(body: &[u8], record: &mut dyn Record, limits: Limits) -> Result<(), DecodeError> {
    if body.len() > limits.bytes {
        return Err(DecodeError::new(format!("{} bytes, at most {} are read", body.len(), limits.bytes)));
    }
    let text = std::str::from_utf8(body).map_err(|error| DecodeError::new(error.to_string()))?;
    let text = text.trim_start_matches('\u{feff}');
    match text.trim_start().chars().next() {
        Some('<') => {}
        Some(_) => return Err(DecodeError::mismatch(text.trim_start(), "an XML element")),
        None => return Err(DecodeError::new("the body is empty")),
    }
    let items = Cell::default();
    let tokens = Tokens::enter(text, limits)?;
    let mut decoder = Decoder { tokens, budget: Budget::new(limits, &items) };
    match decoder.content()? {
        Content::Elements(child) => decoder.fields(record, child)?,
        Content::Text(text) if text.trim().is_empty() => {}
        Content::Text(text) => return Err(DecodeError::mismatch(&text, "the fields of a record")),
    }
    decoder.tokens.finish()
}

/// Each method is called behind the start of an element and reads to its end; `child` is the start of an element
/// inside it that has been read already.
struct Decoder<'i> {
    tokens: Tokens<'i>,
    /// What is left for list items, and for a JSON text inside an element; the tokens see to the nesting of elements.
    budget: Budget<'i>,
}

impl<'i> Decoder<'i> {
    fn record(&mut self, record: &mut dyn Record) -> Result<(), DecodeError> {
        match self.content()? {
            Content::Elements(child) => self.fields(record, child),
            Content::Text(text) => match record.sole_list() {
                Some(list) if !text.trim().is_empty() => self.leaf(list, "", &text),
                _ => lenient::fill(Slot::Record(record), Scalar::Text(&text), self.budget),
            },
        }
    }

    fn fields(&mut self, record: &mut dyn Record, child: &'i str) -> Result<(), DecodeError> {
        if self.is_collapsed(record, child)? {
            return match record.sole_list() {
                Some(list) => self.item(list, child),
                None => self.tokens.leave(),
            };
        }
        let mut next = Some(child);
        while let Some(child) = next {
            self.field(record, child)?;
            next = self.sibling()?;
        }
        Ok(())
    }

    /// Reads one element of a field, which may be one of a list's.
    fn field(&mut self, record: &mut dyn Record, name: &str) -> Result<(), DecodeError> {
        let read = match record.slot(name) {
            Slot::List(list) => self.entry(list, name),
            slot => self.value(slot),
        };
        read.map_err(|error| error.inside(Segment::Name(name.to_owned())))
    }

    /// Whether a record's only field is a list and its element leaves that level out:
    /// `<Tags><Key>a</Key></Tags>` for `{"Tags": {"Tag": [{"Key": "a"}]}}`.
    fn is_collapsed(&self, record: &mut dyn Record, child: &str) -> Result<bool, DecodeError> {
        let wraps_list = record.sole_list().is_some();
        let mut knows = |name: &str| !matches!(record.slot(name), Slot::Unknown);
        if !wraps_list || knows(child) {
            return Ok(false);
        }
        Ok(!self.siblings_ahead()?.iter().any(|sibling| knows(sibling)))
    }

    /// Reads one of the elements that stand for a list called `name`.
    fn entry(&mut self, list: &mut dyn List, name: &str) -> Result<(), DecodeError> {
        let child = match self.content()? {
            Content::Elements(child) => child,
            Content::Text(text) => return self.leaf(list, name, &text),
        };
        let first = child;
        let wrapped = match list.kind() {
            ItemKind::Text | ItemKind::Scalar => true,
            ItemKind::Record if list.item_has(first) => false,
            ItemKind::Record => self.siblings_ahead()?.iter().all(|sibling| *sibling == first),
            ItemKind::List | ItemKind::Any => false,
        };
        match wrapped {
            true => self.wrapped(list, child),
            false => self.item(list, child),
        }
    }

    /// An entry without elements: a scalar item, an empty one, or a list without items.
    fn leaf(&mut self, list: &mut dyn List, name: &str, text: &str) -> Result<(), DecodeError> {
        let index = list.len();
        self.budget.item()?;
        let blank = text.is_empty() || list.kind() == ItemKind::Record && text.trim().is_empty();
        let filled = match blank {
            // `<Tags/>` alone is an empty list; where more elements follow, it is an empty item.
            true if index == 0 && !self.tokens.is_followed_by(name)? => Ok(()),
            true => lenient::fill(list.item(), Scalar::Text(""), self.budget),
            // A text is an item as it stands; only for other items may it be a list in JSON.
            false if matches!(list.item(), Slot::Text(_)) => {
                lenient::fill(list.item(), Scalar::Text(text), self.budget)
            }
            false => lenient::fill(Slot::List(list), Scalar::Text(text), self.budget),
        };
        filled.map_err(|error| error.inside(Segment::Index(index)))
    }

    /// Reads an element as one item.
    fn item(&mut self, list: &mut dyn List, child: &'i str) -> Result<(), DecodeError> {
        let index = list.len();
        self.budget.item()?;
        let read = match list.item() {
            Slot::Record(record) => self.fields(record, child),
            Slot::List(inner) => self.nested_list(inner, child),
            Slot::Any(place) => self.object(child).map(|object| place.set(object)),
            _ => Err(DecodeError::new("elements stand where a scalar belongs")),
        };
        read.map_err(|error| error.inside(Segment::Index(index)))
    }

    /// Reads an element whose own elements are the items.
    fn wrapped(&mut self, list: &mut dyn List, child: &'i str) -> Result<(), DecodeError> {
        let mut next = Some(child);
        while next.is_some() {
            let index = list.len();
            self.budget.item()?;
            self.value(list.item()).map_err(|error| error.inside(Segment::Index(index)))?;
            next = self.sibling()?;
        }
        Ok(())
    }

    /// Reads an item that is a list itself: its elements are that list's.
    fn nested_list(&mut self, list: &mut dyn List, child: &'i str) -> Result<(), DecodeError> {
        let mut next = Some(child);
        while let Some(child) = next {
            self.entry(list, child)?;
            next = self.sibling()?;
        }
        Ok(())
    }

    /// Reads an element into a slot. A scalar that is set keeps the value of the first element of its name.
    fn value(&mut self, slot: Slot<'_>) -> Result<(), DecodeError> {
        let is_set = match &slot {
            Slot::Text(place) => place.is_set(),
            Slot::Integer(place) => place.is_set(),
            Slot::Number(place) => place.is_set(),
            Slot::Boolean(place) => place.is_set(),
            Slot::Any(place) => place.is_set(),
            Slot::Record(_) | Slot::List(_) | Slot::Unknown => false,
        };
        match slot {
            _ if is_set => self.tokens.leave(),
            Slot::Unknown => self.tokens.leave(),
            Slot::Record(record) => self.record(record),
            Slot::List(list) => self.entry(list, ""),
            Slot::Any(place) => self.any().map(|any| place.set(any)),
            slot => match (self.content()?, slot) {
                (Content::Text(text), slot) => lenient::fill(slot, Scalar::Text(&text), self.budget),
                (Content::Elements(child), Slot::Text(place)) => {
                    place.set_text(&self.object(child)?.to_string());
                    Ok(())
                }
                _ => Err(DecodeError::new("elements stand where a scalar belongs")),
            },
        }
    }

    /// An element of no declared shape: a text, or an object in which a repeated name is a list.
    fn any(&mut self) -> Result<Any, DecodeError> {
        match self.content()? {
            Content::Text(text) => Ok(Any::from(text)),
            Content::Elements(child) => self.object(child),
        }
    }

    fn object(&mut self, child: &'i str) -> Result<Any, DecodeError> {
        let mut members = serde_json::Map::new();
        let mut next = Some(child);
        while let Some(child) = next {
            let value = self.any()?;
            match members.get_mut(child) {
                None => {
                    members.insert(child.to_owned(), value);
                }
                Some(Any::Array(items)) => items.push(value),
                Some(single) => *single = Any::Array(vec![single.take(), value]),
            }
            next = self.sibling()?;
        }
        Ok(Any::Object(members))
    }

    /// What stands in an element: its whole text, or its first element. Text beside elements does not count.
    fn content(&mut self) -> Result<Content<'i>, DecodeError> {
        let mut text = Cow::Borrowed("");
        loop {
            match self.tokens.next()? {
                Token::Start(child) => return Ok(Content::Elements(child)),
                Token::End => return Ok(Content::Text(text)),
                Token::Text(piece) if text.is_empty() => text = piece,
                Token::Text(piece) => text.to_mut().push_str(&piece),
            }
        }
    }

    /// The next element beside the one just read, `None` at the end of the one around it.
    fn sibling(&mut self) -> Result<Option<&'i str>, DecodeError> {
        loop {
            match self.tokens.next()? {
                Token::Start(child) => return Ok(Some(child)),
                Token::End => return Ok(None),
                Token::Text(_) => {}
            }
        }
    }

    /// The names of the elements that follow the one whose start was just read.
    fn siblings_ahead(&self) -> Result<Vec<&'i str>, DecodeError> {
        let mut ahead = Decoder { tokens: self.tokens.clone(), budget: self.budget };
        let mut names = Vec::new();
        ahead.tokens.leave()?;
        while let Some(sibling) = ahead.sibling()? {
            names.push(sibling);
            ahead.tokens.leave()?;
        }
        Ok(names)
    }
}

enum Content<'i> {
    Text(Cow<'i, str>),
    Elements(&'i str),
}
