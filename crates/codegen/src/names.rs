//! Rust names for names on the wire.

use std::collections::HashSet;

/// Words that Rust keeps for itself and that `r#` makes usable.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Words that cannot be names even with `r#`, and methods that a setter would hide.
const RESERVED: &[&str] = &["self", "super", "crate", "new", "default", "clone"];

/// The name of a module, a field or a method.
pub(crate) fn snake(name: &str) -> String {
    let snake = words(name).join("_");
    match snake.as_str() {
        "" => "field".to_owned(),
        word if KEYWORDS.contains(&word) => format!("r#{word}"),
        word if RESERVED.contains(&word) => format!("{word}_"),
        word if word.starts_with(digit) => format!("_{word}"),
        _ => snake,
    }
}

/// The name of a type or a variant; `Value` stands before one that would begin with a digit.
pub(crate) fn pascal(name: &str) -> String {
    let mut pascal = String::new();
    for word in words(name) {
        // `1.0` is not `10`.
        let apart = pascal.ends_with(digit) && word.starts_with(digit);
        pascal.push_str(if apart { "_" } else { "" });
        pascal.push_str(&capitalised(&word));
    }
    match pascal.as_str() {
        "" | "Self" => format!("Value{pascal}"),
        word if word.starts_with(digit) => format!("Value{word}"),
        _ => pascal,
    }
}

/// The name of the variant for a listed value, which may be a number, an operator or Chinese.
pub(crate) fn variant(value: &str) -> String {
    match value.strip_prefix('-') {
        _ if value.is_empty() => "Empty".to_owned(),
        Some(number) if number.starts_with(digit) => format!("Minus{}", number_words(number)),
        _ if value.contains(|letter: char| letter.is_ascii_alphanumeric()) => pascal(value),
        _ if value.chars().all(|letter| sign(letter).is_some()) => value.chars().filter_map(sign).collect(),
        _ => "Unnamed".to_owned(),
    }
}

fn number_words(number: &str) -> String {
    pascal(number).trim_start_matches("Value").to_owned()
}

fn sign(letter: char) -> Option<&'static str> {
    Some(match letter {
        '*' => "Star",
        '+' => "Plus",
        '-' => "Minus",
        '/' => "Slash",
        '%' => "Percent",
        '<' => "Less",
        '>' => "Greater",
        '=' => "Equal",
        '!' => "Not",
        '.' => "Dot",
        ',' => "Comma",
        _ => return None,
    })
}

/// The name of a constant.
pub(crate) fn shouting(name: &str) -> String {
    words(name).join("_").to_ascii_uppercase()
}

/// What one item of a list is called: `Tags` holds a `Tag`, `JobList` a `Job`.
pub(crate) fn singular(name: &str) -> String {
    let stem = name.strip_suffix("List").filter(|stem| !stem.is_empty()).unwrap_or(name);
    let cut = |end: usize| stem[..stem.len() - end].to_owned();
    match stem {
        _ if stem.len() < 4 || stem.ends_with("Series") => stem.to_owned(),
        _ if stem.ends_with("ies") => cut(3) + "y",
        _ if ["sses", "xes", "ches", "shes"].iter().any(|end| stem.ends_with(end)) => cut(2),
        _ if ["ss", "us", "is"].iter().any(|end| stem.ends_with(end)) => stem.to_owned(),
        _ if stem.ends_with('s') => cut(1),
        _ => stem.to_owned(),
    }
}

/// Lower-case words: `DBInstanceId` has `db`, `instance` and `id`. What is not ASCII separates words.
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut inside = false;
    for (index, letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            inside = false;
            continue;
        }
        if !inside || begins_word(&letters, index) {
            words.push(String::new());
        }
        inside = true;
        if let Some(word) = words.last_mut() {
            word.push(letter.to_ascii_lowercase());
        }
    }
    words
}

/// Whether a capital begins a word: after a small letter or a digit, or as the last of several before a small one.
/// `IPv6` and the plural of an acronym, as in `VPCs`, are one word.
fn begins_word(letters: &[char], index: usize) -> bool {
    if !letters[index].is_ascii_uppercase() {
        return false;
    }
    let next = letters.get(index + 1).copied().unwrap_or('_');
    let after = letters.get(index + 2).copied().unwrap_or('_');
    let acronym = (next == 's' && !after.is_ascii_lowercase()) || (next == 'v' && after.is_ascii_digit());
    !letters[index - 1].is_ascii_uppercase() || (next.is_ascii_lowercase() && !acronym)
}

fn digit(letter: char) -> bool {
    letter.is_ascii_digit()
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

/// Names in use in one scope. Letter case does not tell two of them apart, so that names derived from them, such as
/// modules and constants, differ as well.
#[derive(Default)]
pub(crate) struct Scope(HashSet<String>);

impl Scope {
    pub(crate) fn new(taken: &[&str]) -> Self {
        Self(taken.iter().map(|name| key(name)).collect())
    }

    /// Takes the first candidate that is free, or the last one with a number behind it.
    pub(crate) fn claim(&mut self, candidates: &[String]) -> String {
        let last = candidates.last().map_or("", |last| last.trim_start_matches("r#"));
        let separator = if last.ends_with(digit) { "_" } else { "" };
        let numbered = (2..).map(|number| format!("{last}{separator}{number}"));
        let mut all = candidates.iter().cloned().chain(numbered);
        all.find(|name| self.0.insert(key(name))).unwrap_or_default()
    }
}

fn key(name: &str) -> String {
    name.trim_start_matches("r#").to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{Scope, pascal, singular, snake, variant};

    #[test]
    fn fields_are_snake_case() {
        let expected = [
            ("DBInstanceId", "db_instance_id"),
            ("FLOW", "flow"),
            ("OracleSID", "oracle_sid"),
            ("VPCs", "vpcs"),
            ("IPv6Address", "ipv6_address"),
            ("SourceEndpoint.InstanceID", "source_endpoint_instance_id"),
            ("x-acs-accept-language", "x_acs_accept_language"),
            ("405Pv", "_405_pv"),
            ("__context", "context"),
            ("type", "r#type"),
            ("New", "new_"),
            ("地域", "field"),
        ];
        for (wire, rust) in expected {
            assert_eq!(snake(wire), rust);
        }
    }

    #[test]
    fn types_are_pascal_case() {
        let expected = [
            ("POLARDB_O", "PolardbO"),
            ("ap-southeast-1", "ApSoutheast1"),
            ("02", "Value02"),
            ("", "Value"),
            ("self", "ValueSelf"),
        ];
        for (wire, rust) in expected {
            assert_eq!(pascal(wire), rust);
        }
    }

    #[test]
    fn listed_values_have_names() {
        let expected = [
            ("1.0", "Value1_0"),
            ("10", "Value10"),
            ("-1", "Minus1"),
            ("2020-01-01", "Value2020_01_01"),
            ("*", "Star"),
            (">=", "GreaterEqual"),
            ("", "Empty"),
            ("self", "ValueSelf"),
            ("按量付费", "Unnamed"),
            ("PayAsYouGo(按量付费)", "PayAsYouGo"),
        ];
        for (wire, rust) in expected {
            assert_eq!(variant(wire), rust);
        }
    }

    #[test]
    fn items_are_singular() {
        let expected = [
            ("Tags", "Tag"),
            ("DtsJobList", "DtsJob"),
            ("Policies", "Policy"),
            ("Addresses", "Address"),
            ("JobStatus", "JobStatus"),
            ("TimeSeries", "TimeSeries"),
            ("IPS", "IPS"),
        ];
        for (list, item) in expected {
            assert_eq!(singular(list), item);
        }
    }

    #[test]
    fn a_taken_name_gives_way() {
        let mut scope = Scope::new(&["Option"]);
        let candidates = ["Option".to_owned(), "RequestOption".to_owned()];
        assert_eq!(scope.claim(&candidates), "RequestOption");
        assert_eq!(scope.claim(&candidates), "RequestOption2");
        assert_eq!([(), ()].map(|()| scope.claim(&["Value1".to_owned()])), ["Value1", "Value1_2"]);
        assert_eq!([(), ()].map(|()| scope.claim(&["r#type".to_owned()])), ["r#type", "type2"]);
    }
}
