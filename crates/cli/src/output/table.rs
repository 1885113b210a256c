//! A table for people: no borders, headings in capitals, every column as wide as its cells.

use std::io::{self, Write};

use anstyle::Style;

use super::column::{Align, Column};
use super::layout::{self, Demand, GAP};
use super::text::{printable, truncate, width};
use super::{Columns, Listing};
use crate::lang::word;
use crate::terminal::Terminal;

const HEADING: Style = Style::new().bold();

/// What stands where there is no value.
const NOTHING: &str = "-";

/// Collects all rows, as the widths depend on every one of them.
pub(super) struct Table<'a, T: 'static> {
    columns: Columns<T>,
    terminal: Terminal,
    out: &'a mut dyn Write,
    rows: Vec<Vec<Cell>>,
}

/// What a table shows of a value.
#[derive(Clone, Debug)]
pub(crate) struct Cell {
    text: String,
    style: Style,
}

impl Cell {
    /// A cell; what a terminal would obey is escaped, white space around it dropped.
    pub(crate) fn new(text: &str) -> Self {
        Self::styled(text, Style::new())
    }

    pub(crate) fn styled(text: &str, style: Style) -> Self {
        let text = printable(text.trim());
        let text = if text.is_empty() { NOTHING.into() } else { text };
        Self { text: text.into_owned(), style }
    }
}

impl<'a, T> Table<'a, T> {
    pub(super) fn new(columns: Columns<T>, terminal: Terminal, out: &'a mut dyn Write) -> Self {
        Self { columns, terminal, out, rows: Vec::new() }
    }

    fn widths(&self) -> Vec<Option<usize>> {
        let demands: Vec<Demand> =
            self.columns.iter().enumerate().map(|(index, c)| self.demand(index, c)).collect();
        layout::fit(&demands, self.terminal.width)
    }

    fn demand(&self, index: usize, column: &Column<T>) -> Demand {
        let longest = self.rows.iter().map(|row| width(&row[index].text)).max().unwrap_or_default();
        let natural = longest.max(width(word(column.heading)));
        Demand { natural, least: column.least.unwrap_or(natural).min(natural), rank: column.rank }
    }

    fn line(&self, cells: &[Cell], widths: &[Option<usize>]) -> String {
        let shown = self.columns.iter().zip(cells).zip(widths);
        let shown =
            shown.filter_map(|((column, cell), width)| Some(self.padded(cell, (*width)?, column.align)));
        let line = shown.collect::<Vec<_>>().join(GAP);
        format!("{}\n", line.trim_end())
    }

    fn padded(&self, cell: &Cell, columns: usize, align: Align) -> String {
        let text = truncate(&cell.text, columns);
        let padding = " ".repeat(columns.saturating_sub(width(&text)));
        let style = if self.terminal.colour { cell.style } else { Style::new() };
        let text = format!("{}{text}{}", style.render(), style.render_reset());
        match align {
            Align::Left => text + &padding,
            Align::Right => padding + &text,
        }
    }
}

impl<T> Listing<T> for Table<'_, T> {
    fn add(&mut self, item: &T) -> io::Result<()> {
        self.rows.push(self.columns.iter().map(|column| column.cell(item)).collect());
        Ok(())
    }

    /// A table without rows has no headings either: the footer says that there was nothing.
    fn finish(&mut self) -> io::Result<()> {
        if self.rows.is_empty() {
            return Ok(());
        }
        let widths = self.widths();
        let headings: Vec<Cell> =
            self.columns.iter().map(|c| Cell::styled(word(c.heading), HEADING)).collect();
        let lines = std::iter::once(&headings).chain(&self.rows).map(|cells| self.line(cells, &widths));
        let table: String = lines.collect();
        self.out.write_all(table.as_bytes())?;
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use anstyle::AnsiColor;

    use super::*;

    struct Job(&'static str, &'static str, u32);

    static COLUMNS: &[Column<Job>] = &[
        Column::new("NAME", "name", |job: &Job| job.0.into()).rank(0).least(8),
        Column::new("STATUS", "status", |job: &Job| job.1.into()).shown(status).rank(1),
        Column::new("RPS", "rps", |job: &Job| job.2.to_string()).rank(2).right(),
        Column::new("TAGS", "tags", |job: &Job| if job.2 > 9 { "env=prod".into() } else { String::new() })
            .rank(3),
    ];

    const JOBS: &[Job] = &[
        Job("orders to warehouse", "Synchronizing", 1200),
        Job("订单库同步到分析库", "Failed", 0),
        Job("evil\u{1b}[2J\nname ", "Finished", 31),
        Job(" é 🚀", "", 7),
    ];

    fn status(job: &Job) -> Cell {
        let style = if job.1 == "Failed" { AnsiColor::Red.on_default() } else { Style::new() };
        Cell::styled(job.1, style)
    }

    fn table(jobs: &[Job], terminal: Terminal) -> String {
        let mut out = Vec::new();
        let mut table = Table::new(COLUMNS.iter().collect(), terminal, &mut out);
        jobs.iter().for_each(|job| table.add(job).unwrap());
        table.finish().unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn aligns_chinese_text_and_escapes_control_characters() {
        insta::assert_snapshot!(table(JOBS, Terminal::default()), @r"
        NAME                 STATUS          RPS  TAGS
        orders to warehouse  Synchronizing  1200  env=prod
        订单库同步到分析库   Failed            0  -
        evil\u{1b}[2J\nname  Finished         31  env=prod
        é 🚀                 -                 7  -
        ");
    }

    #[test]
    fn cuts_and_drops_columns_to_fit() {
        let narrow = Terminal { width: Some(32), colour: false };
        insta::assert_snapshot!(table(JOBS, narrow), @r"
        NAME         STATUS          RPS
        orders to …  Synchronizing  1200
        订单库同步…  Failed            0
        evil\u{1b}…  Finished         31
        é 🚀         -                 7
        ");
        for width in 30..70 {
            let table = table(JOBS, Terminal { width: Some(width), colour: false });
            assert!(table.lines().all(|line| super::width(line) <= width), "{table}");
        }
    }

    #[test]
    fn colours_only_where_colours_are_wanted() {
        let coloured = table(JOBS, Terminal { width: None, colour: true });
        assert!(coloured.contains("\u{1b}[31mFailed\u{1b}[0m"), "{coloured}");
        assert!(!table(JOBS, Terminal::default()).contains('\u{1b}'));
    }

    #[test]
    fn without_rows_there_is_nothing_to_print() {
        assert_eq!(table(&[], Terminal::default()), "");
    }
}
