//! The tokens of a JSON text (RFC 8259).
//!
//! A reader of our own, because it is what makes decoding fast, and because it hands over a number as it stood.
//! `fuzz/` holds it to serde_json.

use std::borrow::Cow;

use crate::DecodeError;
use crate::budget::Budget;

use super::plain;

/// Reads a text token by token. Every method passes over the white space before its token.
pub(super) struct Reader<'i> {
    text: &'i str,
    /// How much has been read, in bytes.
    position: usize,
}

impl<'i> Reader<'i> {
    pub(super) fn new(text: &'i str) -> Self {
        Self { text, position: 0 }
    }

    /// The first byte of the next token.
    #[inline]
    pub(super) fn peek(&mut self) -> Result<u8, DecodeError> {
        match self.byte() {
            Some(byte) if byte > b' ' => Ok(byte),
            _ => self.peek_behind_space(),
        }
    }

    /// Goes into an object or list, given its closing bracket: whether there is anything in it.
    pub(super) fn enter(&mut self, close: u8) -> Result<bool, DecodeError> {
        self.peek()?;
        self.position += 1;
        let is_empty = self.peek()? == close;
        self.position += usize::from(is_empty);
        Ok(!is_empty)
    }

    /// Goes on behind a member or item: whether there is another one.
    #[inline]
    pub(super) fn proceed(&mut self, close: u8) -> Result<bool, DecodeError> {
        let byte = self.peek()?;
        self.position += 1;
        match byte == b',' || byte == close {
            true => Ok(byte == b','),
            false => Err(self.broken()),
        }
    }

    /// A member's name and the colon behind it.
    #[inline(always)]
    pub(super) fn name(&mut self) -> Result<Cow<'i, str>, DecodeError> {
        let name = self.string()?;
        if self.byte() != Some(b':') && self.peek()? != b':' {
            return Err(self.broken());
        }
        self.position += 1;
        Ok(name)
    }

    /// A string, borrowed unless it has escapes.
    #[inline(always)]
    pub(super) fn string(&mut self) -> Result<Cow<'i, str>, DecodeError> {
        if self.byte() != Some(b'"') && self.peek()? != b'"' {
            return Err(self.broken());
        }
        self.position += 1;
        let run = plain(&self.text.as_bytes()[self.position..]);
        let end = self.position + run;
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return self.escaped(run).map(Cow::Owned);
        }
        let string = &self.text[self.position..end];
        self.position = end + 1;
        Ok(Cow::Borrowed(string))
    }

    /// A number, as it stands.
    pub(super) fn number(&mut self) -> Result<&'i str, DecodeError> {
        self.peek()?;
        let start = self.position;
        self.takes(b"-");
        if !self.takes(b"0") {
            self.digits()?;
        }
        if self.takes(b".") {
            self.digits()?;
        }
        if self.takes(b"eE") {
            self.takes(b"+-");
            self.digits()?;
        }
        Ok(&self.text[start..self.position])
    }

    /// `null`, `true` or `false`, whichever is expected.
    pub(super) fn literal(&mut self, word: &str) -> Result<(), DecodeError> {
        match self.text[self.position..].starts_with(word) {
            true => {
                self.position += word.len();
                Ok(())
            }
            false => Err(self.broken()),
        }
    }

    /// Any value, as it stands, within the nesting that is left.
    pub(super) fn skip(&mut self, budget: Budget<'_>) -> Result<&'i str, DecodeError> {
        let first = self.peek()?;
        let start = self.position;
        match first {
            b'"' => {
                self.string()?;
            }
            b'{' => {
                let budget = budget.deeper()?;
                let mut more = self.enter(b'}')?;
                while more {
                    self.name()?;
                    self.skip(budget)?;
                    more = self.proceed(b'}')?;
                }
            }
            b'[' => {
                let budget = budget.deeper()?;
                let mut more = self.enter(b']')?;
                while more {
                    self.skip(budget)?;
                    more = self.proceed(b']')?;
                }
            }
            b'n' => self.literal("null")?,
            b't' => self.literal("true")?,
            b'f' => self.literal("false")?,
            _ => {
                self.number()?;
            }
        }
        Ok(&self.text[start..self.position])
    }

    /// Makes sure that nothing follows.
    pub(super) fn finish(mut self) -> Result<(), DecodeError> {
        match self.peek() {
            Ok(_) => Err(DecodeError::new(format!("text follows the JSON value (byte {})", self.position))),
            Err(_) => Ok(()),
        }
    }

    #[inline(never)]
    fn peek_behind_space(&mut self) -> Result<u8, DecodeError> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.position += 1;
        }
        self.byte().ok_or_else(|| self.broken())
    }

    /// The same place again, to look ahead.
    pub(super) fn lookahead(&self) -> Self {
        Self { ..*self }
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.position).copied()
    }

    /// Whether the next byte is one of these; if so, it has been read.
    fn takes(&mut self, wanted: &[u8]) -> bool {
        let takes = self.byte().is_some_and(|byte| wanted.contains(&byte));
        self.position += usize::from(takes);
        takes
    }

    fn digits(&mut self) -> Result<(), DecodeError> {
        let start = self.position;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.position += 1;
        }
        if start == self.position { Err(self.broken()) } else { Ok(()) }
    }

    /// A string that has an escape at `run`.
    #[cold]
    fn escaped(&mut self, run: usize) -> Result<String, DecodeError> {
        let mut string = String::with_capacity(run + 64);
        loop {
            let rest = &self.text[self.position..];
            let run = &rest[..plain(rest.as_bytes())];
            string.push_str(run);
            self.position += run.len();
            match self.byte() {
                Some(b'"') => {
                    self.position += 1;
                    return Ok(string);
                }
                Some(b'\\') => {
                    self.position += 1;
                    string.push(self.escape()?);
                }
                _ => return Err(self.broken()),
            }
        }
    }

    /// The character that the letters behind a backslash stand for.
    fn escape(&mut self) -> Result<char, DecodeError> {
        let letter = self.byte().ok_or_else(|| self.broken())?;
        self.position += 1;
        Ok(match letter {
            b'"' | b'\\' | b'/' => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(),
            _ => return Err(self.broken()),
        })
    }

    /// The character of a `\uXXXX`, or of two that form a surrogate pair.
    fn unicode(&mut self) -> Result<char, DecodeError> {
        let first = self.unit()?;
        let is_pair = matches!(first, 0xd800..0xdc00) && self.takes(b"\\") && self.takes(b"u");
        let units = [first, if is_pair { self.unit()? } else { 0 }];
        let mut characters = char::decode_utf16(units.into_iter().take(1 + usize::from(is_pair)));
        characters.next().and_then(Result::ok).ok_or_else(|| self.broken())
    }

    /// Four hex digits.
    fn unit(&mut self) -> Result<u16, DecodeError> {
        let digits = self.text.get(self.position..self.position + 4).ok_or_else(|| self.broken())?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(self.broken());
        }
        self.position += 4;
        u16::from_str_radix(digits, 16).map_err(|_| self.broken())
    }

    #[cold]
    fn broken(&self) -> DecodeError {
        let what = match self.byte() {
            Some(_) => "malformed JSON",
            None => "the JSON text ends too early",
        };
        DecodeError::new(format!("{what} (byte {})", self.position))
    }
}
