//! From text to an expression.

use std::iter::Peekable;
use std::vec;

use aliyun_wire::Enumeration;

use super::field::{Field, Kind};
use super::token::{Placed, Token, tokens};
use super::{Comparison, Expression, Operand, SyntaxError};
use crate::duration;
use crate::fleet::{Status, status_named};
use crate::similar::nearest;

pub(super) fn parse(text: &str) -> Result<Expression, SyntaxError> {
    let mut parser = Parser { text, tokens: tokens(text)?.into_iter().peekable() };
    let expression = parser.any()?;
    match parser.tokens.next() {
        None => Ok(expression),
        Some(Placed { at, .. }) => Err(parser.error(at, "expected && or ||")),
    }
}

struct Parser<'t> {
    text: &'t str,
    tokens: Peekable<vec::IntoIter<Placed>>,
}

impl Parser<'_> {
    /// Parts joined by `||`.
    fn any(&mut self) -> Result<Expression, SyntaxError> {
        let mut left = self.all()?;
        while self.accept(&["||"], "or").is_some() {
            left = Expression::Or(Box::new(left), Box::new(self.all()?));
        }
        Ok(left)
    }

    /// Parts joined by `&&`.
    fn all(&mut self) -> Result<Expression, SyntaxError> {
        let mut left = self.one()?;
        while self.accept(&["&&"], "and").is_some() {
            left = Expression::And(Box::new(left), Box::new(self.one()?));
        }
        Ok(left)
    }

    fn one(&mut self) -> Result<Expression, SyntaxError> {
        if self.accept(&["!"], "not").is_some() {
            return Ok(Expression::Not(Box::new(self.one()?)));
        }
        if self.accept(&["("], "").is_some() {
            let inner = self.any()?;
            return match self.accept(&[")"], "") {
                Some(_) => Ok(inner),
                None => Err(self.error_here("a \")\" is missing")),
            };
        }
        self.condition()
    }

    /// `field`, or `field sign value`.
    fn condition(&mut self) -> Result<Expression, SyntaxError> {
        let (name, at) = match self.tokens.next() {
            Some(Placed { token: Token::Word(word), at }) => (word, at),
            Some(Placed { at, .. }) => return Err(self.error(at, "the name of a field is expected")),
            None => return Err(self.error_here("an expression is missing")),
        };
        let field = Field::named(&name).map_err(|problem| self.error(at, &problem))?;
        let signs = ["==", "=", "!=", "<", "<=", ">", ">=", "~", "!~"];
        let Some((sign, at)) = self.accept(&signs, "") else { return Ok(Expression::Has(field)) };
        let comparison = self.comparison(&field, sign, at)?;
        let (value, at) = match self.tokens.next() {
            Some(Placed { token: Token::Word(value) | Token::Quoted(value), at }) => (value, at),
            Some(Placed { at, .. }) => return Err(self.error(at, "a value is expected")),
            None => return Err(self.error_here("a value is missing")),
        };
        let operand = operand(field.kind(), value).map_err(|problem| self.error(at, &problem))?;
        Ok(Expression::Compare(field, comparison, operand))
    }

    /// What the sign asks, if it can be asked of that field.
    fn comparison(&self, field: &Field, sign: &str, at: usize) -> Result<Comparison, SyntaxError> {
        let is_text = matches!(field.kind(), Kind::Text | Kind::Status);
        let comparison = match sign {
            "!=" => Comparison::NotEqual,
            "<" => Comparison::Less,
            "<=" => Comparison::LessOrEqual,
            ">" => Comparison::Greater,
            ">=" => Comparison::GreaterOrEqual,
            "~" => Comparison::Contains,
            "!~" => Comparison::ContainsNot,
            _ => Comparison::Equal,
        };
        let name = field.name();
        match comparison {
            Comparison::Equal | Comparison::NotEqual => Ok(comparison),
            Comparison::Contains | Comparison::ContainsNot if is_text => Ok(comparison),
            _ if is_text => Err(self.error(at, &format!("{name} is a text: compare it with == != ~ !~"))),
            Comparison::Contains | Comparison::ContainsNot => {
                Err(self.error(at, &format!("{name} is a number: compare it with == != < <= > >=")))
            }
            _ => Ok(comparison),
        }
    }

    /// Takes the next token if it is one of the signs, or the word that stands for them.
    fn accept(&mut self, signs: &[&str], word: &str) -> Option<(&'static str, usize)> {
        let next = self.tokens.next_if(|placed| match &placed.token {
            Token::Sign(sign) => signs.contains(sign),
            Token::Word(text) => !word.is_empty() && text.eq_ignore_ascii_case(word),
            Token::Quoted(_) => false,
        })?;
        match next.token {
            Token::Sign(sign) => Some((sign, next.at)),
            _ => Some(("", next.at)),
        }
    }

    fn error_here(&mut self, problem: &str) -> SyntaxError {
        let end = self.text.chars().count();
        let at = self.tokens.peek().map_or(end, |placed| placed.at);
        self.error(at, problem)
    }

    fn error(&self, at: usize, problem: &str) -> SyntaxError {
        SyntaxError { text: self.text.to_owned(), at, problem: problem.to_owned() }
    }
}

fn operand(kind: Kind, value: String) -> Result<Operand, String> {
    match kind {
        Kind::Text => Ok(Operand::Text(value)),
        Kind::Status => state(value).map(Operand::Text),
        Kind::Number => value.parse().map(Operand::Number).map_err(|_| format!("{value:?} is not a number")),
        Kind::Duration | Kind::Until | Kind::Since => {
            duration::parse(&value).map(|length| Operand::Number(length.as_secs_f64()))
        }
    }
}

/// A state that is listed; a part of one is let through for `~`.
fn state(value: String) -> Result<String, String> {
    let is_part = |name: &&str| name.to_lowercase().contains(&value.to_lowercase());
    match status_named(&value) {
        Status::Other(_) if Status::NAMES.iter().any(is_part) => Ok(value),
        Status::Other(_) => Err(match nearest(&value, Status::NAMES.iter().copied()) {
            Some(near) => format!("no state {value:?}; did you mean {near:?}?"),
            None => format!("no state {value:?}; the states are {}", Status::NAMES.join(", ")),
        }),
        known => Ok(known.name().to_owned()),
    }
}
