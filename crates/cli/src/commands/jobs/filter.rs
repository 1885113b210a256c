//! Which jobs are wanted.

use std::ffi::OsStr;
use std::str::FromStr;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Arg, Command};

use super::Status;
use crate::args::JobsArgs;
use crate::error::Error;

/// How many tags the service takes.
const MOST_TAGS: usize = 20;

/// `KEY` or `KEY=VALUE`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) key: String,
    /// `None` for any value; an empty one is a value too.
    pub(crate) value: Option<String>,
}

impl FromStr for Tag {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (key, value) = match text.split_once('=') {
            Some((key, value)) => (key, Some(value.to_owned())),
            None => (text, None),
        };
        match key.is_empty() {
            true => Err("a tag needs a key: KEY or KEY=VALUE".into()),
            false => Ok(Self { key: key.to_owned(), value }),
        }
    }
}

/// Takes the documented states, and suggests the nearest one for any other word.
#[derive(Clone)]
pub(crate) struct StatusParser;

impl TypedValueParser for StatusParser {
    type Value = Status;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        word: &OsStr,
    ) -> Result<Status, clap::Error> {
        // The nearest name is sought letter by letter: a word in capitals would be near to none.
        let word = word.to_ascii_lowercase();
        let name = PossibleValuesParser::new(names()).parse_ref(command, argument, &word)?;
        Ok(status_named(&name))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(names()))
    }
}

fn names() -> impl Iterator<Item = PossibleValue> {
    Status::NAMES.iter().map(|name| match Status::from(*name) {
        Status::Initializating => PossibleValue::new(name).alias("Initializing"),
        _ => PossibleValue::new(name),
    })
}

/// The state of that name, in any letter case; `Initializing` is what other operations call `Initializating`.
pub(super) fn status_named(name: &str) -> Status {
    match name.trim().eq_ignore_ascii_case("Initializing") {
        true => Status::Initializating,
        false => Status::from(name),
    }
}

/// What the grammar alone cannot refuse.
pub(super) fn check(args: &JobsArgs) -> Result<(), Error> {
    match args.tags.len() {
        0..=MOST_TAGS => Ok(()),
        tags => Err(Error::usage(format!("{tags} tags were given, the service takes at most {MOST_TAGS}"))),
    }
}

/// Whether a job in that state is wanted; the service itself cannot select by state.
pub(super) fn wants(statuses: &[Status], status: Option<&Status>) -> bool {
    statuses.is_empty() || status.is_some_and(|status| statuses.contains(status))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_a_key_with_or_without_a_value() {
        let tag = |key: &str, value: Option<&str>| Ok(Tag { key: key.into(), value: value.map(Into::into) });
        assert_eq!("env".parse(), tag("env", None));
        assert_eq!("env=".parse(), tag("env", Some("")));
        assert_eq!("env=a=b".parse(), tag("env", Some("a=b")));
        assert!("=prod".parse::<Tag>().is_err());
        assert!("".parse::<Tag>().is_err());
    }
}
