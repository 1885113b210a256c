//! The ids alone, to be handed to another command.

use std::collections::HashSet;
use std::io::{self, Write};

use super::text::printable;
use super::{Columns, Listing};

/// One line an id, whatever number of items shares it.
pub(super) struct Ids<'a, T: 'static> {
    columns: Columns<T>,
    out: &'a mut dyn Write,
    seen: HashSet<String>,
}

impl<'a, T> Ids<'a, T> {
    pub(super) fn new(columns: Columns<T>, out: &'a mut dyn Write) -> Self {
        Self { columns, out, seen: HashSet::new() }
    }
}

impl<T> Listing<T> for Ids<'_, T> {
    fn add(&mut self, item: &T) -> io::Result<()> {
        let id = self.columns.first().map(|column| column.value(item)).unwrap_or_default();
        match id.is_empty() || !self.seen.insert(id.clone()) {
            true => Ok(()),
            false => writeln!(self.out, "{}", printable(&id)),
        }
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
