//! The events of an XML body that matter to a decoder.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::{DecodeError, Limits};

/// An event inside the root element.
pub(super) enum Token<'i> {
    /// An element begins.
    Start(BytesStart<'i>),
    /// The element whose content is being read ends.
    End,
    /// A piece of text, entities resolved and line ends normalised.
    Text(std::borrow::Cow<'i, str>),
}

/// Reads tokens and keeps the nesting within bounds.
#[derive(Clone)]
pub(super) struct Tokens<'i> {
    reader: Reader<&'i [u8]>,
    depth: usize,
    deepest: usize,
}

impl<'i> Tokens<'i> {
    /// Enters the root element, whatever its name.
    pub(super) fn enter(body: &'i str, limits: Limits) -> Result<Self, DecodeError> {
        let mut reader = Reader::from_str(body);
        reader.config_mut().expand_empty_elements = true;
        let mut tokens = Self { reader, depth: 0, deepest: limits.depth };
        loop {
            match tokens.event()? {
                Event::Start(_) => {
                    tokens.depth = 1;
                    return Ok(tokens);
                }
                Event::Decl(_) => {}
                Event::Text(text) if text.trim().is_empty() => {}
                Event::Eof => return Err(DecodeError::new("the body has no XML element")),
                _ => return Err(tokens.broken("text stands before the root element")),
            }
        }
    }

    /// The next token inside the element that is being read.
    pub(super) fn next(&mut self) -> Result<Token<'i>, DecodeError> {
        match self.event()? {
            Event::Start(start) => {
                self.depth += 1;
                match self.depth > self.deepest {
                    true => Err(self.broken("nested too deeply")),
                    false => Ok(Token::Start(start)),
                }
            }
            Event::End(_) => {
                self.depth -= 1;
                Ok(Token::End)
            }
            Event::Text(text) => Ok(Token::Text(text.xml10_content())),
            Event::CData(text) => Ok(Token::Text(text.xml10_content())),
            Event::GeneralRef(name) => match resolve(&name, name.resolve_char_ref()) {
                Some(text) => Ok(Token::Text(text.into())),
                None => Err(self.broken(&format!("unknown entity &{};", &*name))),
            },
            Event::Eof => Err(self.broken("the body ends inside an element")),
            _ => Err(self.broken("a declaration stands inside an element")),
        }
    }

    /// Skips to the end of the element that is being read.
    pub(super) fn leave(&mut self) -> Result<(), DecodeError> {
        let outside = self.depth - 1;
        while self.depth > outside {
            self.next()?;
        }
        Ok(())
    }

    /// Whether the next element beside the one just read has that name.
    pub(super) fn is_followed_by(&self, name: &str) -> Result<bool, DecodeError> {
        let mut ahead = self.clone();
        loop {
            match ahead.next()? {
                Token::Start(start) => return Ok(start.name().0 == name),
                Token::End => return Ok(false),
                Token::Text(_) => {}
            }
        }
    }

    /// Makes sure that nothing follows the root element.
    pub(super) fn finish(mut self) -> Result<(), DecodeError> {
        loop {
            match self.event()? {
                Event::Eof => return Ok(()),
                Event::Text(text) if text.trim().is_empty() => {}
                _ => return Err(self.broken("something follows the root element")),
            }
        }
    }

    /// The next event that is no comment or processing instruction.
    fn event(&mut self) -> Result<Event<'i>, DecodeError> {
        loop {
            match self.reader.read_event() {
                Ok(Event::Comment(_) | Event::PI(_)) => {}
                Ok(Event::DocType(_)) => return Err(self.broken("a document type declaration is not read")),
                Ok(event) => return Ok(event),
                Err(error) => return Err(self.broken(&format!("malformed XML: {error}"))),
            }
        }
    }

    fn broken(&self, message: &str) -> DecodeError {
        DecodeError::new(format!("{message} (byte {})", self.reader.buffer_position()))
    }
}

/// The text that an entity or a character reference stands for.
fn resolve(name: &str, character: Result<Option<char>, quick_xml::Error>) -> Option<String> {
    match character {
        Ok(Some(character)) => Some(character.into()),
        Ok(None) => quick_xml::escape::resolve_predefined_entity(name).map(str::to_owned),
        Err(_) => None,
    }
}
