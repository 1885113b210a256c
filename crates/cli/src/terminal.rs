//! What standard output and standard error are connected to.

use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};

/// The narrowest table worth reading.
const NARROWEST: usize = 80;

/// What a table has to fit.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Terminal {
    /// Columns of text; `None` where lines may be of any length.
    pub(crate) width: Option<usize>,
    /// Whether colours are wanted.
    pub(crate) colour: bool,
}

impl Terminal {
    /// Standard output. `columns`, given by the user, counts even where it is no terminal.
    pub(crate) fn of_stdout(columns: Option<usize>) -> Self {
        let stdout = io::stdout();
        let size = || terminal_size::terminal_size_of(&stdout).map(|(width, _)| usize::from(width.0));
        Self {
            width: columns.or_else(size).map(|width| width.max(NARROWEST)),
            colour: AutoStream::choice(&stdout) != ColorChoice::Never,
        }
    }
}

/// A line on standard error that is written over until it is erased; nothing where nobody watches.
pub(crate) struct Progress {
    watched: bool,
    shown: usize,
}

impl Progress {
    /// Beside output that is `streamed` to the same terminal it would be in the way.
    pub(crate) fn new(streamed: bool) -> Self {
        let in_the_way = streamed && io::stdout().is_terminal();
        Self { watched: io::stderr().is_terminal() && !in_the_way, shown: 0 }
    }

    /// Replaces the line. The text is plain ASCII and shorter than a terminal is wide.
    pub(crate) fn show(&mut self, text: &str) {
        if self.watched {
            // Padding instead of an escape sequence: even the dumbest terminal knows a carriage return.
            let _ = write!(io::stderr(), "\r{text:<width$}", width = self.shown);
            self.shown = text.len();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown > 0 {
            let _ = write!(io::stderr(), "\r{:width$}\r", "", width = self.shown);
        }
    }
}
