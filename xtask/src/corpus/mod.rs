//! Real answers against real specifications: `cargo xtask corpus --specs DIR [--cases FILE] [--compile N]`.
//!
//! Each body is decoded through a record driven by its specification, so this measures the decoders and the reader of
//! specifications at once, without generated code.

mod cases;
mod compare;
mod compile;
mod demos;
mod documents;

use std::error::Error;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use aliyun_schema::Operation;
use aliyun_wire::{DecodeError, Format, Limits, json};
use serde_json::Value;

use self::documents::Documents;

/// Runs what the arguments behind `corpus` ask for; an error when anything disagrees.
pub(crate) fn main(arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    match run(&Options::parse(arguments)?)? {
        true => Ok(()),
        false => Err("the corpus shows disagreements".into()),
    }
}

/// What the command line asks for.
#[derive(Debug, Default)]
struct Options {
    specs: PathBuf,
    cases: Option<PathBuf>,
    compile: Option<usize>,
}

impl Options {
    fn parse(arguments: &[&str]) -> Result<Self, String> {
        let mut options = Self::default();
        for pair in arguments.chunks(2) {
            match *pair {
                ["--specs", folder] => options.specs = folder.into(),
                ["--cases", file] => options.cases = Some(file.into()),
                ["--compile", number] => {
                    let parsed =
                        number.parse().map_err(|_| format!("--compile takes a number, not `{number}`"))?;
                    options.compile = Some(parsed);
                }
                [name, ..] => return Err(format!("unknown option `{name}`, or its value is missing")),
                [] => {}
            }
        }
        match options.specs.as_os_str().is_empty() {
            true => Err("--specs is required".into()),
            false => Ok(options),
        }
    }
}

/// `false` when anything disagrees.
fn run(options: &Options) -> Result<bool, Box<dyn Error>> {
    let documents = Documents::find(&options.specs)?;
    let compiled = match options.compile {
        Some(number) => compile::run(&documents, number)?,
        None => true,
    };
    let agreed = match &options.cases {
        Some(cases) => cases::run(&documents, cases)?,
        None => demos::run(&documents)?,
    };
    Ok(compiled && agreed)
}

/// What became of a body.
enum Outcome {
    /// What the record holds, as JSON.
    Decoded(Value),
    Refused(DecodeError),
    Panicked,
}

fn decode(operation: Operation<'_>, status: &str, format: Format, body: &str) -> Outcome {
    let mut answer = operation.answer_of(status).unwrap_or_else(|| operation.answer());
    let decoded = catch_unwind(AssertUnwindSafe(|| {
        format.decode_into(body.as_bytes(), &mut answer, Limits::default()).map(|()| json::encode(&answer))
    }));
    match decoded {
        Ok(Ok(Ok(text))) => match serde_json::from_str(&text) {
            Ok(value) => Outcome::Decoded(value),
            Err(_) => Outcome::Panicked,
        },
        Ok(Err(error)) => Outcome::Refused(error),
        Ok(Ok(Err(_))) | Err(_) => Outcome::Panicked,
    }
}
