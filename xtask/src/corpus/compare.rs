//! Whether two values say the same.

use serde_json::Value;

/// Compares what was decoded with what was expected, whose leaves are all text; empty texts, lists and objects count
/// as absent on both sides. Below the paths of `conflicts` anything goes. The error names the first difference.
pub(super) fn compare(decoded: &Value, expected: &Value, conflicts: &[&str]) -> Result<(), String> {
    let (decoded, expected) = (pruned(decoded), pruned(expected));
    difference("", decoded.as_ref(), expected.as_ref(), conflicts).map_or(Ok(()), Err)
}

/// Whether two decoded values are the same but for what is empty.
pub(super) fn same(ours: &Value, theirs: &Value) -> bool {
    pruned(ours) == pruned(theirs)
}

fn difference(
    path: &str,
    ours: Option<&Value>,
    theirs: Option<&Value>,
    conflicts: &[&str],
) -> Option<String> {
    if conflicts.iter().any(|conflict| !path.is_empty() && *conflict == path) {
        return None;
    }
    match (ours, theirs) {
        (Some(Value::Object(ours)), Some(Value::Object(theirs))) => {
            let names = ours.keys().chain(theirs.keys().filter(|name| !ours.contains_key(*name)));
            names
                .map(|name| {
                    difference(&format!("{path}/{name}"), ours.get(name), theirs.get(name), conflicts)
                })
                .find_map(|found| found)
        }
        (Some(Value::Array(ours)), Some(Value::Array(theirs))) if ours.len() == theirs.len() => {
            let pairs = ours.iter().zip(theirs);
            pairs
                .map(|(ours, theirs)| difference(&format!("{path}[]"), Some(ours), Some(theirs), conflicts))
                .find_map(|found| found)
        }
        (Some(ours), Some(Value::String(text))) if is_leaf(ours, text) => None,
        (None, None) => None,
        // What is absent on one side may hold nothing but conflicts on the other.
        _ if conflicts.iter().any(|conflict| conflict.starts_with(path)) => None,
        _ => Some(format!("{path}: {} instead of {}", shown(ours), shown(theirs))),
    }
}

/// Whether a decoded scalar is the expected text.
fn is_leaf(ours: &Value, text: &str) -> bool {
    match ours {
        Value::String(ours) => ours == text || is_same_json(ours, text),
        Value::Bool(flag) => flag.to_string() == text,
        Value::Number(number) => {
            number.to_string() == text || number.as_f64().is_some_and(|number| text.parse() == Ok(number))
        }
        _ => false,
    }
}

/// An object or a list kept as text may be spelled in two ways.
fn is_same_json(ours: &str, theirs: &str) -> bool {
    let parse = |text: &str| serde_json::from_str(text).ok().filter(|value: &Value| !value.is_null());
    ours.starts_with(['{', '[']) && parse(ours).is_some() && parse(ours) == parse(theirs)
}

fn pruned(value: &Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) if text.is_empty() => None,
        Value::Array(items) => {
            let items: Vec<_> = items.iter().filter_map(pruned).collect();
            (!items.is_empty()).then_some(Value::Array(items))
        }
        Value::Object(members) => {
            let members = members.iter().filter_map(|(name, member)| Some((name.clone(), pruned(member)?)));
            let members: serde_json::Map<_, _> = members.collect();
            (!members.is_empty()).then_some(Value::Object(members))
        }
        scalar => Some(scalar.clone()),
    }
}

fn shown(value: Option<&Value>) -> String {
    const LONGEST: usize = 100;
    let text = value.map_or("nothing".to_owned(), Value::to_string);
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn empty_values_count_as_absent() {
        assert_eq!(compare(&json!({"a": "", "b": [], "c": {"d": {}}}), &json!({}), &[]), Ok(()));
    }

    #[test]
    fn leaves_are_compared_by_what_they_say() {
        let decoded = json!({"i": 7, "n": 0.0, "b": true, "s": "7", "j": "{\"a\": 1}"});
        assert_eq!(
            compare(&decoded, &json!({"i": "7", "n": "0", "b": "true", "s": "7", "j": "{\"a\":1}"}), &[]),
            Ok(())
        );
        assert!(compare(&json!({"s": "7.0"}), &json!({"s": "7"}), &[]).is_err());
    }

    #[test]
    fn the_first_difference_is_named() {
        let error = compare(&json!({"a": [{"b": "1"}]}), &json!({"a": [{"b": "2"}]}), &[]).unwrap_err();
        assert_eq!(error, r#"/a[]/b: "1" instead of "2""#);
    }

    #[test]
    fn differences_below_a_conflict_do_not_count() {
        let (decoded, expected) =
            (json!({"a": [{"b": "1"}], "c": "x"}), json!({"a": [{"b": "2"}], "c": "x"}));
        assert_eq!(compare(&decoded, &expected, &["/a[]/b"]), Ok(()));
        assert_eq!(compare(&json!({"c": "x"}), &expected, &["/a[]/b"]), Ok(()));
        assert!(compare(&json!({"c": "y"}), &expected, &["/a[]/b"]).is_err());
    }
}
