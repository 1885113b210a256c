//! The states of a job by name, as people type them.

use std::ffi::OsStr;

use aliyun_wire::Enumeration;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Arg, Command};

use super::Status;

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
pub(crate) fn status_named(name: &str) -> Status {
    match name.trim().eq_ignore_ascii_case("Initializing") {
        true => Status::Initializating,
        false => Status::from(name),
    }
}
