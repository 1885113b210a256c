//! One thing in full, for people: labels on the left, values beside them.

use anstyle::{AnsiColor, Style};

use super::text::{printable, width};
use crate::lang::word;
use crate::terminal::Terminal;

pub(crate) const HEADING: Style = Style::new().bold();
pub(crate) const FAINT: Style = Style::new().dimmed();
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
pub(crate) const BAD: Style = AnsiColor::Red.on_default();
pub(crate) const UNCERTAIN: Style = AnsiColor::Yellow.on_default();

/// How wide the labels are.
const LABELS: usize = 12;

/// Collects the lines of a sheet.
pub(crate) struct Sheet {
    terminal: Terminal,
    text: String,
}

impl Sheet {
    pub(crate) fn new(terminal: Terminal) -> Self {
        Self { terminal, text: String::new() }
    }

    /// A line across, such as a heading.
    pub(crate) fn heading(&mut self, text: &str) {
        let line = self.painted(word(text), HEADING);
        self.line(&line);
    }

    /// A label and what it says; nothing where there is nothing to say. Long values go on below.
    pub(crate) fn entry(&mut self, label: &str, value: &str) {
        self.styled(label, value, Style::new());
    }

    pub(crate) fn styled(&mut self, label: &str, value: &str, style: Style) {
        let value = printable(value.trim());
        if value.is_empty() {
            return;
        }
        let room = self.terminal.width.map_or(usize::MAX, |width| width.saturating_sub(LABELS + 4));
        let mut label = word(label);
        for part in wrapped(&value, room.max(20)) {
            let padding = " ".repeat(LABELS.saturating_sub(width(label)));
            let line = format!("  {}{padding}  {}", self.painted(label, FAINT), self.painted(&part, style));
            self.line(&line);
            label = "";
        }
    }

    pub(crate) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// A line as it is; its text must be printable already.
    pub(crate) fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    /// The text in that style, where colours are wanted.
    pub(crate) fn painted(&self, text: &str, style: Style) -> String {
        let text = printable(text);
        match self.terminal.colour {
            true => format!("{}{text}{}", style.render(), style.render_reset()),
            false => text.into_owned(),
        }
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }
}

/// `[#######.......]  50%`, never over the end: services count more rows than there are.
pub(crate) fn bar(percent: f64) -> String {
    const LENGTH: usize = 20;
    let percent = if percent.is_finite() { percent.clamp(0.0, 100.0) } else { 0.0 };
    let full = (percent / 100.0 * LENGTH as f64) as usize;
    format!("[{}{}] {:>3}%", "#".repeat(full), ".".repeat(LENGTH - full), percent as usize)
}

/// Breaks a text at blanks into lines of at most so many columns; a word that is longer stands alone.
pub(crate) fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        if !line.is_empty() && width(&line) + 1 + width(word) > columns {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_stay_within_their_ends() {
        assert_eq!(bar(0.0), "[....................]   0%");
        assert_eq!(bar(51.9), "[##########..........]  51%");
        assert_eq!(bar(140.0), "[####################] 100%");
        assert_eq!(bar(f64::NAN), "[....................]   0%");
    }

    #[test]
    fn long_values_go_on_below_and_empty_ones_are_left_out() {
        let mut sheet = Sheet::new(Terminal { width: Some(46), colour: false });
        sheet.heading("dts1");
        sheet.entry("name", "订单 to the warehouse by way of 上海");
        sheet.entry("tags", " ");
        insta::assert_snapshot!(sheet.finish(), @r"
        dts1
          name          订单 to the warehouse by way
                        of 上海
        ");
    }
}
