//! Our decoders against the libraries beneath them, used plainly.

use aliyun_wire::{Any, DecodeError, Map, Text, json, record, xml};
use quick_xml::Reader;
use quick_xml::events::Event;
use serde::Deserialize;

/// What serde_json accepts we accept, to the same value; what it refuses we refuse.
pub fn json_against_serde_json(body: &[u8]) {
    match std::str::from_utf8(body) {
        Ok(body) => {
            free_object(body);
            derived_struct(body);
        }
        // serde_json looks at what it ignores less closely.
        Err(_) => assert!(json::decode::<Map<Any>>(body).is_err()),
    }
}

fn free_object(body: &str) {
    let ours = json::decode::<Map<Any>>(body.as_bytes());
    match (ours, serde_json::from_str::<serde_json::Map<String, Any>>(body)) {
        (Ok(ours), Ok(theirs)) => {
            for (name, value) in theirs {
                assert!(value.is_null() || ours.get(&name) == Some(&value), "{name}");
            }
        }
        (Err(error), Ok(_)) => assert!(is_our_own_limit(&error), "{error}"),
        (Ok(_), Err(error)) => assert!(is_taken_by_us_alone(body, &error), "{error}"),
        (Err(_), Err(_)) => {}
    }
}

/// A byte order mark is passed over, an empty list stands for an object without fields, and a number that is not
/// looked at may have any size.
fn is_taken_by_us_alone(body: &str, error: &serde_json::Error) -> bool {
    let begins_otherwise = body.starts_with('\u{feff}') || body.trim_start().starts_with('[');
    begins_otherwise || error.to_string().starts_with("number out of range")
}

fn is_our_own_limit(error: &DecodeError) -> bool {
    error.message() == "nested too deeply"
}

#[derive(Clone, Default)]
struct Plain {
    text: Option<Text>,
    integer: Option<i64>,
    number: Option<f64>,
    flag: Option<bool>,
    names: Vec<Text>,
    counts: Vec<i64>,
    items: Vec<Plain>,
    nested: Option<Box<Plain>>,
}

record!(Plain {
    "Text" => text,
    "Integer" => integer,
    "Number" => number,
    "Flag" => flag,
    "Names" => names,
    "Counts" => counts,
    "Items" => items,
    "Nested" => nested,
});

#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Derived {
    text: Option<String>,
    integer: Option<i64>,
    number: Option<f64>,
    flag: Option<bool>,
    names: Vec<String>,
    counts: Vec<i64>,
    items: Vec<Derived>,
    nested: Option<Box<Derived>>,
}

/// What was read is compared in this form: `==` of a record goes by what it encodes to.
impl From<Plain> for Derived {
    fn from(plain: Plain) -> Self {
        Self {
            text: plain.text.map(String::from),
            integer: plain.integer,
            number: plain.number,
            flag: plain.flag,
            names: plain.names.into_iter().map(String::from).collect(),
            counts: plain.counts,
            items: plain.items.into_iter().map(Derived::from).collect(),
            nested: plain.nested.map(|nested| Box::new((*nested).into())),
        }
    }
}

fn derived_struct(body: &str) {
    // What a derive ignores serde_json looks at less closely: half a surrogate pair, a number beyond all bounds.
    if serde_json::from_str::<Any>(body).is_err() {
        return;
    }
    let Ok(theirs) = serde_json::from_str::<Derived>(body) else { return };
    match json::decode::<Plain>(body.as_bytes()) {
        Ok(ours) => assert_eq!(Derived::from(ours), theirs),
        // A derive takes a list for a struct, field by field.
        Err(error) => assert!(
            is_our_own_limit(&error) || error.message() == "a list stands where an object belongs",
            "{error}"
        ),
    }
}

/// White space to XML: other blanks are text.
const SPACE: [char; 4] = [' ', '\t', '\r', '\n'];

/// What quick-xml's events say is a document of one element, we accept, to the same values; all else we refuse.
pub fn xml_against_quick_xml(body: &[u8]) {
    let ours = xml::decode::<Map<Any>>(body);
    match (ours, document(body)) {
        (Ok(ours), Some(Any::Object(theirs))) => {
            for (name, value) in &theirs {
                assert_eq!(ours.get(name), Some(first(value)), "{name}");
            }
            assert_eq!(ours.iter().count(), theirs.len());
        }
        (Ok(ours), Some(text)) => assert!(ours.iter().next().is_none(), "{text}"),
        (Err(error), Some(theirs)) => {
            let is_text = theirs.is_string();
            assert!(is_our_own_limit_in_xml(&error) || is_text, "{error}\n{theirs}");
        }
        (Ok(ours), None) => panic!("{ours:?} was read from what is no document"),
        (Err(_), None) => {}
    }
}

fn is_our_own_limit_in_xml(error: &DecodeError) -> bool {
    error.message().starts_with("nested too deeply")
}

/// Of a field that is repeated and is no list, the first counts.
fn first(value: &Any) -> &Any {
    match value {
        Any::Array(items) => items.first().expect("a repeated element is there more than once"),
        value => value,
    }
}

/// The content of the one element of a document; `None` when it is no document.
fn document(body: &[u8]) -> Option<Any> {
    let text = std::str::from_utf8(body).ok()?.trim_start_matches('\u{feff}').trim_start_matches(SPACE);
    // quick-xml takes a byte order mark here, too, where it is none.
    if text.starts_with('\u{feff}') {
        return None;
    }
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) if is_name(start.name().0) => break,
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Text(text) if text.trim_matches(SPACE).is_empty() => {}
            _ => return None,
        }
    }
    let content = element(&mut reader)?;
    loop {
        match reader.read_event().ok()? {
            Event::Eof => return Some(content),
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
            Event::Text(text) if text.trim_matches(SPACE).is_empty() => {}
            _ => return None,
        }
    }
}

/// An element's text, or its elements under their names, those of one name in a list.
fn element(reader: &mut Reader<&[u8]>) -> Option<Any> {
    let mut text = String::new();
    let mut members: Vec<(String, Vec<Any>)> = Vec::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) if is_name(start.name().0) => {
                let name = start.name().0.to_owned();
                let value = element(reader)?;
                match members.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, values)) => values.push(value),
                    None => members.push((name, vec![value])),
                }
            }
            Event::End(_) if members.is_empty() => return Some(text.into()),
            Event::End(_) => return Some(Any::Object(members.into_iter().map(joined).collect())),
            Event::Text(piece) => text.push_str(&piece.xml10_content()),
            Event::CData(piece) => text.push_str(&piece.xml10_content()),
            Event::GeneralRef(name) => match name.resolve_char_ref().ok()? {
                Some(character) => text.push(character),
                None => text.push_str(quick_xml::escape::resolve_predefined_entity(&name)?),
            },
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
            _ => return None,
        }
    }
}

/// quick-xml leaves looking at names to its users.
fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(|c: char| matches!(c, '\0'..=' ' | '<' | '/' | '"' | '\''))
}

fn joined((name, mut values): (String, Vec<Any>)) -> (String, Any) {
    let value = if values.len() == 1 { values.remove(0) } else { Any::Array(values) };
    (name, value)
}
