//! The columns of a list.

use super::table::Cell;

/// One column of a list: what programs read of an item, and what people see.
pub(crate) struct Column<T: 'static> {
    /// The table's heading.
    pub(super) heading: &'static str,
    /// The name in CSV, and the one to choose and sort it by.
    pub(super) field: &'static str,
    pub(super) align: Align,
    /// The order in which columns give way in a narrow terminal: the highest goes first.
    pub(super) rank: u8,
    /// What cells may be cut to; `None` where a part would be useless or misleading.
    pub(super) least: Option<usize>,
    /// Only shown where somebody asks for all there is.
    pub(super) wide: bool,
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
        Self { heading, field, align: Align::Left, rank: 0, least: None, wide: false, value, cell: None }
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

    /// Keeps it to the format `wide` and to those who name it.
    pub(crate) const fn wide(mut self) -> Self {
        self.wide = true;
        self
    }

    /// The name to choose it by.
    pub(crate) fn field(&self) -> &'static str {
        self.field
    }

    pub(crate) fn is_wide(&self) -> bool {
        self.wide
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
