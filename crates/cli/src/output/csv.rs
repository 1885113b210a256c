//! Comma-separated values, quoted as RFC 4180 asks.

use std::borrow::Cow;
use std::io::{self, Write};

use super::text::printable;
use super::{Columns, Listing};

/// A heading line, then one record an item.
pub(super) struct Csv<'a, T: 'static> {
    columns: Columns<T>,
    out: &'a mut dyn Write,
}

impl<'a, T> Csv<'a, T> {
    pub(super) fn new(columns: Columns<T>, out: &'a mut dyn Write) -> io::Result<Self> {
        let heading = record(columns.iter().map(|column| Cow::Borrowed(column.field)));
        out.write_all(heading.as_bytes())?;
        Ok(Self { columns, out })
    }
}

impl<T> Listing<T> for Csv<'_, T> {
    fn add(&mut self, item: &T) -> io::Result<()> {
        // Escaped, so that a name cannot give orders to the terminal on which somebody looks at the file.
        let values = self.columns.iter().map(|column| printable(&column.value(item)).into_owned());
        let record = record(values.map(Cow::Owned));
        self.out.write_all(record.as_bytes())
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Lines end with a bare line feed, as every tool on the other end of a pipe expects.
fn record<'v>(values: impl Iterator<Item = Cow<'v, str>>) -> String {
    let mut record = values.map(quoted).collect::<Vec<_>>().join(",");
    record.push('\n');
    record
}

fn quoted(value: Cow<'_, str>) -> Cow<'_, str> {
    match value.contains([',', '"', '\n', '\r']) {
        true => Cow::Owned(format!("\"{}\"", value.replace('"', "\"\""))),
        false => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_only_what_needs_it() {
        let values = ["plain", "", "a,b", "say \"hi\"", "two\nlines", "同步"];
        let record = record(values.into_iter().map(Cow::Borrowed));
        assert_eq!(record, "plain,,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",同步\n");
    }
}
