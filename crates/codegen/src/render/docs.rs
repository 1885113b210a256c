//! What generated documentation says: our own words first, then the name on the wire and the limits.

use crate::model::{Field, Kind, Variant};
use crate::overlay::Holds;

/// `Rows on a page; 30 when unset. `PageSize`: integer, 1 to 100.`
pub(super) fn field(field: &Field) -> String {
    let mut facts = vec![kind(&field.kind).to_owned()];
    facts.extend(field.required.then(|| "required".to_owned()));
    facts.extend(field.deprecated.then(|| "deprecated".to_owned()));
    facts.extend(range(field.minimum, field.maximum));
    facts.extend(field.max_length.map(|most| format!("at most {most} characters")));
    facts.extend(field.max_items.map(|most| format!("at most {most} items")));
    facts.extend(listed(&field.values));
    let conversion = field.holds.filter(|_| field.kind == Kind::Text).map_or("", conversion);
    let facts = format!("{}: {}.{conversion}", code(&field.wire), facts.join(", "));
    match field.words.split_once("\n\n") {
        _ if field.words.is_empty() => facts,
        None => format!("{} {facts}", field.words.trim()),
        Some((first, rest)) => format!("{} {facts}\n\n{}", first.trim(), rest.trim()),
    }
}

pub(super) fn variant(variant: &Variant) -> String {
    match variant.words.as_str() {
        "" if variant.wire.is_empty() => "The empty text.".to_owned(),
        "" => format!("{}.", code(&variant.wire)),
        words => words.to_owned(),
    }
}

/// The first sentence without its dot, or as much of it as fits on a line of a table; empty when nothing does.
pub(super) fn brief(words: &str) -> &str {
    const LONGEST: usize = 85;
    let end = [". ", ".\n"].iter().filter_map(|end| words.find(end)).min().unwrap_or(words.len());
    let sentence = words[..end].trim().trim_end_matches('.');
    let short = |text: &&str| text.chars().count() <= LONGEST;
    let clause = sentence.split([';', ':']).next().unwrap_or_default();
    [sentence, clause].into_iter().find(short).unwrap_or_default()
}

fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::Open(_) => "text",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::Boolean => "boolean",
        Kind::Any => "any value",
        Kind::Record(_) | Kind::Boxed(_) => "object",
        Kind::List(_) => "list",
        Kind::Map(_) => "map",
    }
}

fn range(minimum: Option<f64>, maximum: Option<f64>) -> Option<String> {
    match (minimum, maximum) {
        (Some(minimum), Some(maximum)) => Some(format!("{minimum} to {maximum}")),
        (Some(minimum), None) => Some(format!("at least {minimum}")),
        (None, Some(maximum)) => Some(format!("at most {maximum}")),
        (None, None) => None,
    }
}

fn listed(values: &[String]) -> Option<String> {
    let shown: Vec<String> = values.iter().map(|value| code(value)).collect();
    match shown.as_slice() {
        [] => None,
        [value] => Some(format!("known value {value}")),
        [first @ .., last] => Some(format!("{} or {last}", first.join(", "))),
    }
}

/// A text between backticks, whatever it holds.
pub(super) fn code(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.as_str() {
        "" => "the empty text".to_owned(),
        line if line.contains('`') => format!("`` {line} ``"),
        line => format!("`{line}`"),
    }
}

fn conversion(holds: Holds) -> &'static str {
    match holds {
        Holds::Boolean => " Read it with [`Text::as_bool`].",
        Holds::Integer => " Read it with [`Text::as_i64`].",
        Holds::Number => " Read it with [`Text::as_f64`].",
        Holds::Seconds => " Read it with [`Text::as_seconds`].",
        Holds::Timestamp => " Read it with [`Text::as_timestamp`].",
        Holds::Json => " Read it with [`Text::as_json`].",
    }
}
