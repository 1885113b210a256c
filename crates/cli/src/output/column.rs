//! The columns of a list.

use super::table::Cell;

/// One column of a list: what programs read of an item, and what people see.
pub(crate) struct Column<T: 'static> {
    /// The table's heading.
    pub(super) heading: &'static str,
    /// The name in CSV.
    pub(super) field: &'static str,
    pub(super) align: Align,
    /// The order in which columns give way in a narrow terminal: the highest goes first.
    pub(super) rank: u8,
    /// What cells may be cut to; `None` where a part would be useless or misleading.
    pub(super) least: Option<usize>,
    value: fn(&T) -> String,
    cell: Option<fn(&T) -> Cell>,
}

/// On which side the cells of a column end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Right,
}

impl<T> Column<T> {
    /// A column that shows people what programs read. `value` is complete: nothing rounded, nothing cut.
    pub(crate) const fn new(heading: &'static str, field: &'static str, value: fn(&T) -> String) -> Self {
        Self { heading, field, align: Align::Left, rank: 0, least: None, value, cell: None }
    }

    /// Shows people something else.
    pub(crate) const fn shown(mut self, cell: fn(&T) -> Cell) -> Self {
        self.cell = Some(cell);
        self
    }

    /// Aligns numbers.
    pub(crate) const fn right(mut self) -> Self {
        self.align = Align::Right;
        self
    }

    /// Says when it gives way in a narrow terminal: the highest rank first.
    pub(crate) const fn rank(mut self, rank: u8) -> Self {
        self.rank = rank;
        self
    }

    /// Lets cells be cut to that many columns of the terminal.
    pub(crate) const fn least(mut self, columns: usize) -> Self {
        self.least = Some(columns);
        self
    }

    /// What programs read.
    pub(crate) fn value(&self, item: &T) -> String {
        (self.value)(item)
    }

    /// What people see.
    pub(super) fn cell(&self, item: &T) -> Cell {
        match self.cell {
            Some(cell) => cell(item),
            None => Cell::new(&self.value(item)),
        }
    }
}
