//! The tokens of an XML body that matter to a decoder.
//!
//! A reader of our own, because it is what makes decoding fast: element names and texts are all that services send.
//! `fuzz/` holds it to quick-xml.

use std::borrow::Cow;

use crate::scan::{is, is_below, until};
use crate::{DecodeError, Limits};

/// The only white space of XML: what else is blank elsewhere is text here.
const SPACE: [char; 4] = [' ', '\t', '\r', '\n'];

/// What stands inside the root element; comments and processing instructions do not count.
pub(super) enum Token<'i> {
    /// An element of that name begins.
    Start(&'i str),
    /// The element whose content is being read ends.
    End,
    /// A piece of text, entities resolved and line ends normalised.
    Text(Cow<'i, str>),
}

/// Reads tokens and keeps the nesting within bounds.
#[derive(Clone)]
pub(super) struct Tokens<'i> {
    body: &'i str,
    /// How much has been read, in bytes.
    position: usize,
    /// The names of the open elements, from the root inwards.
    open: Vec<&'i str>,
    /// Whether the last tag was `<name/>`, which is both start and end.
    is_empty: bool,
    deepest: usize,
}

impl<'i> Tokens<'i> {
    /// Enters the root element, whatever its name.
    pub(super) fn enter(body: &'i str, limits: Limits) -> Result<Self, DecodeError> {
        let mut tokens = Self { body, position: 0, open: Vec::new(), is_empty: false, deepest: limits.depth };
        tokens.pass_by()?;
        match tokens.rest() {
            "" => Err(DecodeError::new("the body has no XML element")),
            rest if rest.starts_with('<') => tokens.start().map(|_| tokens),
            _ => Err(tokens.broken("text stands before the root element")),
        }
    }

    /// The next token inside the element that is being read.
    pub(super) fn next(&mut self) -> Result<Token<'i>, DecodeError> {
        if self.is_empty {
            self.is_empty = false;
            self.open.pop();
            return Ok(Token::End);
        }
        loop {
            match self.rest().as_bytes() {
                [b'<', b'/', ..] => return self.end(),
                [b'<', b'!', b'[', ..] => return self.cdata(),
                [b'<', b'!' | b'?', ..] => self.skip_aside()?,
                [b'<', ..] => return self.start(),
                [] => return Err(self.broken("the body ends inside an element")),
                _ => return self.text(),
            }
        }
    }

    /// Skips to the end of the element that is being read.
    pub(super) fn leave(&mut self) -> Result<(), DecodeError> {
        let inside = self.open.len();
        while self.open.len() >= inside {
            self.next()?;
        }
        Ok(())
    }

    /// Whether the next element beside the one just read has that name.
    pub(super) fn is_followed_by(&self, name: &str) -> Result<bool, DecodeError> {
        let mut ahead = self.clone();
        loop {
            match ahead.next()? {
                Token::Start(start) => return Ok(start == name),
                Token::End => return Ok(false),
                Token::Text(_) => {}
            }
        }
    }

    /// Makes sure that nothing follows the root element.
    pub(super) fn finish(mut self) -> Result<(), DecodeError> {
        self.pass_by()?;
        match self.rest() {
            "" => Ok(()),
            _ => Err(self.broken("something follows the root element")),
        }
    }

    fn rest(&self) -> &'i str {
        &self.body[self.position..]
    }

    fn start(&mut self) -> Result<Token<'i>, DecodeError> {
        let inside = &self.rest()[1..];
        let length = until(inside.as_bytes(), ends_name);
        let (name, rest) = inside.split_at(length);
        if name.is_empty() {
            return Err(self.malformed());
        }
        if self.open.len() == self.deepest {
            return Err(self.broken("nested too deeply"));
        }
        self.position += 1 + length;
        match rest.as_bytes() {
            [b'>', ..] => self.position += 1,
            _ => self.is_empty = self.skip_attributes()?,
        }
        self.open.push(name);
        Ok(Token::Start(name))
    }

    fn end(&mut self) -> Result<Token<'i>, DecodeError> {
        let rest = self.open.pop().and_then(|name| self.rest()[2..].strip_prefix(name));
        let rest = rest.and_then(|rest| rest.trim_start_matches(SPACE).strip_prefix('>'));
        self.position = self.body.len() - rest.ok_or_else(|| self.malformed())?.len();
        Ok(Token::End)
    }

    /// Skips to the end of a start tag, `>` or `/>`, which may stand in quotes: whether the element is empty.
    fn skip_attributes(&mut self) -> Result<bool, DecodeError> {
        let rest = self.rest();
        if !rest.starts_with("/>") && !rest.starts_with(SPACE) {
            return Err(self.malformed());
        }
        let mut quote = None;
        for (index, byte) in rest.bytes().enumerate() {
            match (byte, quote) {
                (b'>', None) => {
                    self.position += index + 1;
                    return Ok(rest[..index].ends_with('/'));
                }
                (b'"' | b'\'', None) => quote = Some(byte),
                _ if quote == Some(byte) => quote = None,
                _ => {}
            }
        }
        Err(self.malformed())
    }

    fn cdata(&mut self) -> Result<Token<'i>, DecodeError> {
        let inside = self.rest().strip_prefix("<![CDATA[").and_then(|rest| rest.split_once("]]>"));
        let (text, rest) = inside.ok_or_else(|| self.malformed())?;
        self.position = self.body.len() - rest.len();
        Ok(Token::Text(with_line_feeds(text)))
    }

    /// Text up to the next tag.
    fn text(&mut self) -> Result<Token<'i>, DecodeError> {
        let run = self.run();
        if matches!(self.rest().as_bytes(), [b'<', ..] | []) {
            return Ok(Token::Text(Cow::Borrowed(run)));
        }
        let mut text = run.to_owned();
        loop {
            match self.rest().as_bytes() {
                [b'&', ..] => text.push(self.reference()?),
                [b'\r', b'\n', ..] => self.position += 1,
                [b'\r', ..] => {
                    self.position += 1;
                    text.push('\n');
                }
                _ => return Ok(Token::Text(Cow::Owned(text))),
            }
            text.push_str(self.run());
        }
    }

    /// Characters up to one that does not stand for itself.
    fn run(&mut self) -> &'i str {
        let rest = self.rest();
        let length = until(rest.as_bytes(), |word| is(word, b'<') | is(word, b'&') | is(word, b'\r'));
        self.position += length;
        &rest[..length]
    }

    /// The character that an entity or a character reference stands for.
    fn reference(&mut self) -> Result<char, DecodeError> {
        let inside = &self.rest()[1..];
        let length = inside.find([';', '<', '&']).unwrap_or(inside.len());
        let name = &inside[..length];
        if !inside[length..].starts_with(';') {
            return Err(self.malformed());
        }
        self.position += length + 2;
        resolve(name).ok_or_else(|| self.broken(&format!("unknown entity &{name};")))
    }

    /// Passes over what may stand beside the root element.
    fn pass_by(&mut self) -> Result<(), DecodeError> {
        loop {
            self.position = self.body.len() - self.rest().trim_start_matches(SPACE).len();
            match self.rest().as_bytes() {
                [b'<', b'?' | b'!', ..] => self.skip_aside()?,
                _ => return Ok(()),
            }
        }
    }

    /// Skips a comment or a processing instruction; the declaration at the top is written like one.
    fn skip_aside(&mut self) -> Result<(), DecodeError> {
        let rest = self.rest();
        let (inside, end) = match rest.as_bytes() {
            [b'<', b'?', b'>', ..] => return Err(self.malformed()),
            [b'<', b'?', ..] => (&rest[2..], "?>"),
            [b'<', b'!', b'-', b'-', ..] => (&rest[4..], "-->"),
            [b'<', b'!', b'D' | b'd', ..] => {
                return Err(self.broken("a document type declaration is not read"));
            }
            _ => return Err(self.malformed()),
        };
        let (_, rest) = inside.split_once(end).ok_or_else(|| self.malformed())?;
        self.position = self.body.len() - rest.len();
        Ok(())
    }

    #[cold]
    fn malformed(&self) -> DecodeError {
        self.broken("malformed XML")
    }

    #[cold]
    fn broken(&self, message: &str) -> DecodeError {
        DecodeError::new(format!("{message} (byte {})", self.position))
    }
}

/// Marks what cannot stand in the name of an element; of the rest XML allows less, and nobody sends more.
fn ends_name(word: u64) -> u64 {
    let quotes = is(word, b'"') | is(word, b'\'');
    is_below(word, b'!') | is(word, b'<') | is(word, b'>') | is(word, b'/') | quotes
}

/// The five entities of XML, and characters by their number.
fn resolve(name: &str) -> Option<char> {
    let number = |digits: &str, radix| {
        let number = digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then_some(digits)?;
        char::from_u32(u32::from_str_radix(number, radix).ok()?).filter(|character| *character != '\0')
    };
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "apos" => Some('\''),
        "quot" => Some('"'),
        _ => match name.strip_prefix('#')?.strip_prefix('x') {
            Some(digits) => number(digits, 16),
            None => number(&name[1..], 10),
        },
    }
}

/// Every line end is a line feed.
fn with_line_feeds(text: &str) -> Cow<'_, str> {
    match text.contains('\r') {
        true => Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")),
        false => Cow::Borrowed(text),
    }
}
