//! Lists of items, written for people or for programs.

mod column;
mod csv;
mod json;
mod layout;
mod table;
pub(crate) mod text;

use std::io::{self, Write};

use aliyun_wire::Record;
use clap::ValueEnum;

pub(crate) use column::Column;
pub(crate) use table::Cell;

use crate::terminal::Terminal;

/// How a list is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people: aligned columns, as many as the terminal is wide enough for
    #[default]
    Table,
    /// One JSON array with the API's own names
    Json,
    /// One JSON object a line
    Jsonl,
    /// All columns of the table, as comma-separated values
    Csv,
}

impl Format {
    /// Whether items are written as they arrive.
    pub(crate) fn streams(self) -> bool {
        self != Format::Table
    }
}

/// Takes the items of a list one by one.
pub(crate) trait Listing<T> {
    /// Writes the item, or keeps it until all are known.
    fn add(&mut self, item: &T) -> io::Result<()>;

    /// Writes what is left to write.
    fn finish(&mut self) -> io::Result<()>;
}

/// A list in that format, on `out`.
pub(crate) fn listing<'a, T: Record>(
    format: Format,
    columns: &'static [Column<T>],
    terminal: Terminal,
    out: &'a mut dyn Write,
) -> io::Result<Box<dyn Listing<T> + 'a>> {
    Ok(match format {
        Format::Table => Box::new(table::Table::new(columns, terminal, out)),
        Format::Json => Box::new(json::Array::new(out)),
        Format::Jsonl => Box::new(json::Lines::new(out)),
        Format::Csv => Box::new(csv::Csv::new(columns, out)?),
    })
}
