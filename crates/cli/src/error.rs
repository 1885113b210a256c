//! How a command fails: one clear line, what to do about it, and an exit status.

use std::io::{self, Write};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};

use crate::output::text::printable;

/// The exit status of what was asked properly and went wrong.
const FAILURE: u8 = 1;

/// The exit status of a command line that makes no sense; the same as for what the grammar refuses.
const USAGE: u8 = 2;

/// Why a command did not succeed.
#[derive(Debug)]
pub(crate) enum Error {
    /// What to tell the user.
    Told { message: String, hints: Vec<String>, status: u8 },
    /// Whoever read standard output has had enough, as `head` does: nothing to tell.
    Unread,
}

impl Error {
    /// The command line asks for something impossible.
    pub(crate) fn usage(message: impl ToString) -> Self {
        Self::Told { message: message.to_string(), hints: Vec::new(), status: USAGE }
    }

    /// It was asked properly and went wrong.
    pub(crate) fn failure(message: impl ToString) -> Self {
        Self::Told { message: message.to_string(), hints: Vec::new(), status: FAILURE }
    }

    /// Adds what to do about it.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        if let Self::Told { hints, .. } = &mut self {
            hints.push(hint.into());
        }
        self
    }

    /// Tells the user, and gives the exit status.
    pub(crate) fn report(self) -> ExitCode {
        let Self::Told { message, hints, status } = self else { return ExitCode::SUCCESS };
        print_line("error", AnsiColor::Red.on_default().bold(), &message);
        for hint in hints {
            print_line("hint", AnsiColor::Cyan.on_default().bold(), &hint);
        }
        ExitCode::from(status)
    }
}

/// A failure to write standard output.
impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Unread,
            _ => Self::failure(format_args!("cannot write the output: {error}")),
        }
    }
}

fn print_line(label: &str, style: Style, text: &str) {
    let text = printable(text);
    // Where standard error is closed there is nobody left to tell.
    let _ = writeln!(anstream::stderr(), "{style}{label}:{style:#} {text}");
}
