//! The words and signs of an expression.

use super::SyntaxError;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A name, a number or any other text without white space or signs.
    Word(String),
    /// A text in quotation marks.
    Quoted(String),
    Sign(&'static str),
}

/// A token and the character it begins at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Placed {
    pub(super) token: Token,
    pub(super) at: usize,
}

/// Longer signs stand before those they begin with.
const SIGNS: &[&str] = &["&&", "||", "==", "!=", "!~", ">=", "<=", "=", "~", ">", "<", "!", "(", ")"];

pub(super) fn tokens(text: &str) -> Result<Vec<Placed>, SyntaxError> {
    let characters: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(&first) = characters.get(at) {
        let rest = &characters[at..];
        let (token, length) = match first {
            _ if first.is_whitespace() => {
                at += 1;
                continue;
            }
            '\'' | '"' => quoted(rest, first).ok_or_else(|| unclosed(text, at, first))?,
            _ => match SIGNS.iter().find(|sign| starts_with(rest, sign)) {
                Some(sign) => (Token::Sign(sign), sign.len()),
                None if matches!(first, '&' | '|') => return Err(single(text, at, first)),
                None => word(rest),
            },
        };
        tokens.push(Placed { token, at });
        at += length;
    }
    Ok(tokens)
}

fn starts_with(rest: &[char], sign: &str) -> bool {
    sign.chars().enumerate().all(|(index, c)| rest.get(index) == Some(&c))
}

/// The text between two marks, and how many characters it takes with them.
fn quoted(rest: &[char], mark: char) -> Option<(Token, usize)> {
    let length = rest.iter().skip(1).position(|c| *c == mark)?;
    Some((Token::Quoted(rest[1..=length].iter().collect()), length + 2))
}

fn word(rest: &[char]) -> (Token, usize) {
    let ends = |c: &char| c.is_whitespace() || "&|=!~<>()'\"".contains(*c);
    let length = rest.iter().position(ends).unwrap_or(rest.len());
    (Token::Word(rest[..length].iter().collect()), length)
}

fn unclosed(text: &str, at: usize, mark: char) -> SyntaxError {
    SyntaxError { text: text.to_owned(), at, problem: format!("the closing {mark} is missing") }
}

fn single(text: &str, at: usize, sign: char) -> SyntaxError {
    let problem = format!("\"{sign}\" is not an operator; did you mean \"{sign}{sign}\"?");
    SyntaxError { text: text.to_owned(), at, problem }
}
