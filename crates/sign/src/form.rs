//! Names and values in a query string or an `application/x-www-form-urlencoded` body.

use std::fmt;

use crate::canonical_query::{join, pairs};

/// The most parameters that [`parse`] takes: many times what any operation has.
pub const MAX_PARAMETERS: usize = 10_000;

/// Writes parameters in the order given: percent-encoded as [`percent_encode`](crate::percent_encode) does,
/// `name=value` joined with `&`.
///
/// ```
/// assert_eq!(aliyun_sign::form::encode(&[("Tag.1.Key", "a b"), ("Tag.1.Value", "")]), "Tag.1.Key=a%20b&Tag.1.Value=");
/// ```
pub fn encode(parameters: &[(impl AsRef<str>, impl AsRef<str>)]) -> String {
    join(&pairs(parameters).collect::<Vec<_>>())
}

/// Reads a query string (without its `?`) or a form body, by form rules: `+` is a space, `%XX` is a byte of UTF-8.
///
/// ```
/// let parameters = aliyun_sign::form::parse("Name=a+b%2Bc&Tag.1.Value=&Flag")?;
/// assert_eq!(parameters, [("Name", "a b+c"), ("Tag.1.Value", ""), ("Flag", "")].map(|(k, v)| (k.into(), v.into())));
/// # Ok::<(), aliyun_sign::form::ParseError>(())
/// ```
///
/// Order, duplicates and empty values are kept; a name without `=` has an empty value; nothing between two `&` is
/// no parameter. What a body may hold in bytes is for the caller to bound.
///
/// # Errors
///
/// A `%` without two hex digits, bytes that are not UTF-8, and more than [`MAX_PARAMETERS`] parameters.
pub fn parse(text: &str) -> Result<Vec<(String, String)>, ParseError> {
    let mut parameters = Vec::new();
    let mut offset = 0;
    for part in text.split('&') {
        if !part.is_empty() {
            if parameters.len() == MAX_PARAMETERS {
                return Err(ParseError { offset, problem: Problem::TooMany });
            }
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            parameters.push((decode(name, offset)?, decode(value, offset + name.len() + 1)?));
        }
        offset += part.len() + 1;
    }
    Ok(parameters)
}

/// Why a text is not a query string or a form body. Says where, and shows nothing of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    offset: usize,
    problem: Problem,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    Escape,
    Utf8,
    TooMany,
}

impl ParseError {
    /// Where the trouble begins, in bytes from the start of the text: the `%` of a bad escape, the name or value
    /// that is not UTF-8, the first parameter too many.
    pub fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let offset = self.offset;
        match self.problem {
            Problem::Escape => write!(f, "`%` without two hex digits at byte {offset}"),
            Problem::Utf8 => write!(f, "text at byte {offset} is not UTF-8 when decoded"),
            Problem::TooMany => write!(f, "more than {MAX_PARAMETERS} parameters at byte {offset}"),
        }
    }
}

impl std::error::Error for ParseError {}

/// Decodes one name or value, which begins `offset` bytes into the text.
fn decode(text: &str, offset: usize) -> Result<String, ParseError> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut bytes = text.bytes().enumerate();
    while let Some((index, byte)) = bytes.next() {
        decoded.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut digit = || bytes.next().and_then(|(_, byte)| char::from(byte).to_digit(16));
                let Some((high, low)) = digit().zip(digit()) else {
                    return Err(ParseError { offset: offset + index, problem: Problem::Escape });
                };
                (high << 4 | low) as u8
            }
            _ => byte,
        });
    }
    String::from_utf8(decoded).map_err(|_| ParseError { offset, problem: Problem::Utf8 })
}
