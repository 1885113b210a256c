//! How a command fails: one clear line for each problem, what to do about it, and an exit status.

use std::fmt;
use std::io::{self, Write};
use std::process::ExitCode;

use aliyun_wire::json;
use anstyle::{AnsiColor, Style};

use crate::output::text::printable;

/// The exit status of what was asked properly and went wrong.
const FAILURE: u8 = 1;

/// The exit status of a command line that makes no sense; the same as for what the grammar refuses.
pub(crate) const USAGE: u8 = 2;

/// Why a command did not succeed.
#[derive(Debug)]
pub(crate) enum Error {
    /// What to tell the user: one problem, or one for each thing that failed.
    Told(Vec<Problem>),
    /// Whoever read standard output has had enough, as `head` does: nothing to tell.
    Unread,
    /// All is said on standard output; only the exit status is left.
    Said { status: u8 },
}

/// One thing that went wrong.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Problem {
    message: String,
    hints: Vec<String>,
    status: u8,
    /// What the service calls it.
    code: Option<String>,
    request_id: Option<String>,
}

aliyun_wire::record!(Report { "error" => error });
aliyun_wire::record!(Details {
    "message" => message,
    "code" => code,
    "requestId" => request_id,
    "hints" => hints,
});

/// A problem as JSON.
#[derive(Clone, Default)]
struct Report {
    error: Option<Details>,
}

#[derive(Clone, Default)]
struct Details {
    message: Option<aliyun_wire::Text>,
    code: Option<aliyun_wire::Text>,
    request_id: Option<aliyun_wire::Text>,
    hints: Vec<aliyun_wire::Text>,
}

impl Error {
    /// The command line asks for something impossible.
    pub(crate) fn usage(message: impl ToString) -> Self {
        Self::told(Problem { message: message.to_string(), status: USAGE, ..Problem::default() })
    }

    /// It was asked properly and went wrong.
    pub(crate) fn failure(message: impl ToString) -> Self {
        Self::told(Problem { message: message.to_string(), status: FAILURE, ..Problem::default() })
    }

    /// A call went wrong.
    pub(crate) fn call(error: &aliyun_transport::Error) -> Self {
        Self::told(Problem {
            message: error.to_string(),
            status: FAILURE,
            code: error.code().map(str::to_owned),
            request_id: error.request_id().map(str::to_owned),
            hints: Vec::new(),
        })
    }

    fn told(problem: Problem) -> Self {
        Self::Told(vec![problem])
    }

    /// Adds what to do about it.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        if let Some(problem) = self.problems().last_mut() {
            problem.hints.push(hint.into());
        }
        self
    }

    /// Chooses the exit status, where a command has more than one to tell failures apart.
    pub(crate) fn status(mut self, exit: u8) -> Self {
        self.problems().iter_mut().for_each(|problem| problem.status = exit);
        self
    }

    /// Says what it is about, such as a region or a job.
    pub(crate) fn about(mut self, what: &str) -> Self {
        let problems = self.problems().iter_mut().filter(|_| !what.is_empty());
        problems.for_each(|problem| problem.message = format!("{what}: {}", problem.message));
        self
    }

    /// Two failures told together.
    pub(crate) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Told(mut first), Self::Told(second)) => {
                first.extend(second);
                Self::Told(first)
            }
            (told @ Self::Told(_), _) => told,
            (_, other) => other,
        }
    }

    fn problems(&mut self) -> &mut [Problem] {
        match self {
            Self::Told(problems) => problems,
            Self::Unread | Self::Said { .. } => &mut [],
        }
    }

    /// Tells the user, or a program if it wants JSON, and gives the exit status.
    pub(crate) fn report(self, as_json: bool) -> ExitCode {
        let problems = match self {
            Self::Told(problems) => problems,
            Self::Said { status } => return ExitCode::from(status),
            Self::Unread => return ExitCode::SUCCESS,
        };
        let status = problems.iter().map(|problem| problem.status).max().unwrap_or(FAILURE);
        for problem in problems {
            match as_json {
                true => problem.print_json(),
                false => problem.print(),
            }
        }
        ExitCode::from(status)
    }
}

impl Problem {
    fn print(self) {
        print_line("error", AnsiColor::Red.on_default().bold(), &self.message);
        for hint in self.hints {
            print_line("hint", AnsiColor::Cyan.on_default().bold(), &hint);
        }
    }

    fn print_json(self) {
        let Self { message, hints, code, request_id, status: _ } = self;
        let error = Details {
            message: Some(message.into()),
            code: code.map(Into::into),
            request_id: request_id.map(Into::into),
            hints: hints.into_iter().map(Into::into).collect(),
        };
        let line = json::encode(&Report { error: Some(error) }).unwrap_or_default();
        let _ = writeln!(io::stderr(), "{line}");
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

/// The messages alone.
impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Told(problems) = self else { return Ok(()) };
        let messages: Vec<_> = problems.iter().map(|problem| problem.message.as_str()).collect();
        formatter.write_str(&messages.join("; "))
    }
}

fn print_line(label: &str, style: Style, text: &str) {
    let text = printable(text);
    // Where standard error is closed there is nobody left to tell.
    let _ = writeln!(anstream::stderr(), "{style}{label}:{style:#} {text}");
}
