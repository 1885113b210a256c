//! JSON with the API's own names.

use std::io::{self, Write};

use aliyun_wire::{Record, json};

use super::Listing;

/// One array, laid out for reading, written as its items arrive.
pub(super) struct Array<'a> {
    out: &'a mut dyn Write,
    empty: bool,
}

impl<'a> Array<'a> {
    pub(super) fn new(out: &'a mut dyn Write) -> Self {
        Self { out, empty: true }
    }
}

impl<T: Record> Listing<T> for Array<'_> {
    fn add(&mut self, item: &T) -> io::Result<()> {
        let before = if self.empty { "[\n  " } else { ",\n  " };
        self.empty = false;
        let item = indented(&encoded(item)?, 1);
        self.out.write_all(format!("{before}{item}").as_bytes())
    }

    fn finish(&mut self) -> io::Result<()> {
        let end = if self.empty { "[]\n" } else { "\n]\n" };
        self.out.write_all(end.as_bytes())?;
        self.out.flush()
    }
}

/// One object a line.
pub(super) struct Lines<'a> {
    out: &'a mut dyn Write,
}

impl<'a> Lines<'a> {
    pub(super) fn new(out: &'a mut dyn Write) -> Self {
        Self { out }
    }
}

impl<T: Record> Listing<T> for Lines<'_> {
    fn add(&mut self, item: &T) -> io::Result<()> {
        let mut line = encoded(item)?;
        line.push('\n');
        self.out.write_all(line.as_bytes())
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// A record by itself, laid out for reading.
pub(super) fn document(item: &dyn Record) -> io::Result<String> {
    Ok(indented(&encoded(item)?, 0) + "\n")
}

/// A record by itself on one line.
pub(super) fn line(item: &dyn Record) -> io::Result<String> {
    Ok(encoded(item)? + "\n")
}

/// Compact JSON, with those control characters escaped too that JSON would let through to a terminal.
fn encoded(item: &dyn Record) -> io::Result<String> {
    let is_control = |c: char| ('\u{7f}'..='\u{9f}').contains(&c);
    let compact = json::encode(item).map_err(io::Error::other)?;
    if !compact.contains(is_control) {
        return Ok(compact);
    }
    let escape = |c: char| if is_control(c) { format!("\\u{:04x}", u32::from(c)) } else { c.into() };
    Ok(compact.chars().map(escape).collect())
}

/// Spreads compact JSON over lines, two blanks a level. `depth` is the level at which the value itself stands.
pub(super) fn indented(compact: &str, mut depth: usize) -> String {
    let mut spread = String::with_capacity(compact.len() * 2);
    let mut rest = compact.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '"' => {
                spread.push(c);
                copy_string(&mut rest, &mut spread);
            }
            '{' | '[' => {
                spread.push(c);
                match rest.next_if(|next| matches!(next, '}' | ']')) {
                    Some(end) => spread.push(end),
                    None => {
                        depth += 1;
                        new_line(&mut spread, depth);
                    }
                }
            }
            '}' | ']' => {
                depth -= 1;
                new_line(&mut spread, depth);
                spread.push(c);
            }
            ',' => {
                spread.push(c);
                new_line(&mut spread, depth);
            }
            ':' => spread.push_str(": "),
            _ => spread.push(c),
        }
    }
    spread
}

fn new_line(spread: &mut String, depth: usize) {
    spread.push('\n');
    spread.extend(std::iter::repeat_n("  ", depth));
}

/// Copies the rest of a string, closing quote included.
fn copy_string(rest: &mut impl Iterator<Item = char>, spread: &mut String) {
    while let Some(c) = rest.next() {
        spread.push(c);
        match c {
            '"' => return,
            '\\' => spread.extend(rest.next()),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use aliyun_wire::{Map, Text};

    use super::*;

    #[test]
    fn spreads_objects_and_lists_but_not_what_stands_in_strings() {
        let compact = r#"{"a":[1,true],"b":{},"c":[],"d":"{\"x\":[1,2]}\\","e":{"f":null}}"#;
        insta::assert_snapshot!(indented(compact, 0), @r#"
        {
          "a": [
            1,
            true
          ],
          "b": {},
          "c": [],
          "d": "{\"x\":[1,2]}\\",
          "e": {
            "f": null
          }
        }
        "#);
    }

    #[test]
    fn an_array_of_no_items_is_valid_json() {
        let mut out = Vec::new();
        Listing::<Map<Text>>::finish(&mut Array::new(&mut out)).unwrap();
        assert_eq!(out, b"[]\n");
    }

    #[test]
    fn items_keep_their_meaning_and_lose_their_control_characters() {
        let item: Map<Text> = Map::from_iter([("Name", Text::from("\u{9b}31m\u{1b}[31m同步"))]);
        let mut out = Vec::new();
        Lines::new(&mut out).add(&item).unwrap();
        assert_eq!(String::from_utf8(out.clone()).unwrap(), "{\"Name\":\"\\u009b31m\\u001b[31m同步\"}\n");
        assert!(json::decode::<Map<Text>>(&out).unwrap() == item);
    }
}
