//! Lists of items, written for people or for programs.

mod column;
mod csv;
mod ids;
mod json;
mod layout;
pub(crate) mod sheet;
mod table;
pub(crate) mod text;
pub(crate) mod value;
mod yaml;

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
    /// The table with all columns, however long its lines become
    Wide,
    /// JSON with the API's own names
    Json,
    /// One JSON object a line
    Jsonl,
    /// YAML with the API's own names
    Yaml,
    /// All columns of the table, as comma-separated values
    Csv,
    /// The ids alone, one a line
    Id,
}

impl Format {
    /// Whether it is meant for people.
    pub(crate) fn is_table(self) -> bool {
        matches!(self, Format::Table | Format::Wide)
    }

    /// Whether items are written as they arrive.
    pub(crate) fn streams(self) -> bool {
        !self.is_table()
    }
}

/// The columns of a list, in the order in which they are shown. The first one names an item.
pub(crate) type Columns<T> = Vec<&'static Column<T>>;

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
    columns: Columns<T>,
    terminal: Terminal,
    out: &'a mut dyn Write,
) -> io::Result<Box<dyn Listing<T> + 'a>> {
    let unlimited = Terminal { width: None, ..terminal };
    Ok(match format {
        Format::Table => Box::new(table::Table::new(columns, terminal, out)),
        Format::Wide => Box::new(table::Table::new(columns, unlimited, out)),
        Format::Json => Box::new(json::Array::new(out)),
        Format::Jsonl => Box::new(json::Lines::new(out)),
        Format::Yaml => Box::new(yaml::Sequence::new(out)),
        Format::Csv => Box::new(csv::Csv::new(columns, out)?),
        Format::Id => Box::new(ids::Ids::new(columns, out)),
    })
}

/// One record by itself, in a format for programs; `false` for a format that has no such form.
pub(crate) fn record(format: Format, item: &dyn Record, out: &mut dyn Write) -> io::Result<bool> {
    let text = match format {
        Format::Json => json::document(item)?,
        Format::Jsonl => json::line(item)?,
        Format::Yaml => yaml::document(item),
        Format::Table | Format::Wide | Format::Csv | Format::Id => return Ok(false),
    };
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(true)
}
