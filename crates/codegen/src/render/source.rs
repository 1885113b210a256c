//! Text in the form that rustfmt gives it, for the few forms that generated code has.

use unicode_width::UnicodeWidthStr;

/// The longest line, as in the workspace's rustfmt.toml.
pub(super) const WIDTH: usize = 110;

/// A source file under construction.
#[derive(Default)]
pub(super) struct Source(String);

impl Source {
    /// One line, whatever names are part of it: none of them may begin another one.
    pub(super) fn line(&mut self, indent: usize, text: &str) {
        if !text.is_empty() {
            self.0.extend(std::iter::repeat_n(' ', indent));
        }
        let one_line = |letter: char| if letter.is_control() { ' ' } else { letter };
        self.0.extend(text.trim_end().chars().map(one_line));
        self.0.push('\n');
    }

    pub(super) fn lines(&mut self, indent: usize, lines: &[&str]) {
        for line in lines {
            self.line(indent, line);
        }
    }

    pub(super) fn blank(&mut self) {
        self.0.push('\n');
    }

    /// Documentation: prose is wrapped, an example stays as it is.
    pub(super) fn docs(&mut self, indent: usize, mark: &str, text: &str) {
        for (index, part) in text.split("```").enumerate() {
            match index % 2 {
                0 => self.prose(indent, mark, part),
                _ => {
                    let example = format!("```{part}```");
                    example.lines().for_each(|line| self.line(indent, &format!("{mark} {line}")));
                }
            }
        }
    }

    /// An empty line separates paragraphs.
    fn prose(&mut self, indent: usize, mark: &str, text: &str) {
        for (index, paragraph) in text.split("\n\n").enumerate() {
            if index > 0 {
                self.line(indent, mark);
            }
            let mut line = mark.to_owned();
            for word in paragraph.split_whitespace() {
                if indent + line.width() + 1 + word.width() > WIDTH {
                    self.line(indent, &line);
                    mark.clone_into(&mut line);
                }
                line.push(' ');
                line.push_str(word);
            }
            if line != mark {
                self.line(indent, &line);
            }
        }
    }

    /// `head = value;` where the value is a chain of calls.
    pub(super) fn assign(&mut self, indent: usize, head: &str, base: &str, calls: &[String]) {
        let chain = format!("{base}{};", calls.concat());
        if fits(indent, &format!("{head} = {chain}")) {
            self.line(indent, &format!("{head} = {chain}"));
        } else if fits(indent + 4, &chain) {
            self.line(indent, &format!("{head} ="));
            self.line(indent + 4, &chain);
        } else if fits(indent, &format!("{head} = {base};")) {
            self.chain(indent, &format!("{head} = {base}"), calls, ";");
        } else {
            self.line(indent, &format!("{head} ="));
            self.chain(indent + 4, base, calls, ";");
        }
    }

    /// A chain of calls, on one line where it fits.
    pub(super) fn chain(&mut self, indent: usize, base: &str, calls: &[String], end: &str) {
        let line = format!("{base}{}{end}", calls.concat());
        if fits(indent, &line) || calls.is_empty() {
            return self.line(indent, &line);
        }
        self.line(indent, base);
        for (index, call) in calls.iter().enumerate() {
            let end = if index + 1 == calls.len() { end } else { "" };
            self.line(indent + 4, &format!("{call}{end}"));
        }
    }

    /// Items between brackets, on one line where they fit.
    pub(super) fn list(&mut self, indent: usize, open: &str, items: &[String], close: &str) {
        let space = if open.ends_with('{') { " " } else { "" };
        let line = format!("{open}{space}{}{space}{close}", items.join(", "));
        if fits(indent, &line) {
            return self.line(indent, &line);
        }
        self.line(indent, open);
        for item in items {
            self.line(indent + 4, &format!("{item},"));
        }
        self.line(indent, close);
    }

    /// `head = &[items];` where that takes no more than two lines; says whether it did.
    pub(super) fn short_array(&mut self, head: &str, items: &[String]) -> bool {
        let array = format!("&[{}];", items.join(", "));
        if fits(0, &format!("{head} = {array}")) {
            self.line(0, &format!("{head} = {array}"));
        } else if fits(4, &array) {
            self.line(0, &format!("{head} ="));
            self.line(4, &array);
        } else {
            return false;
        }
        true
    }

    /// Names between braces, as `use` has them: as many on a line as fit.
    pub(super) fn names(&mut self, open: &str, names: &[String], close: &str) {
        let line = format!("{open}{}{close}", names.join(", "));
        // For `use` alone, rustfmt leaves the last two columns free.
        if fits(2, &line) {
            return self.line(0, &line);
        }
        self.line(0, open);
        let mut line = String::new();
        for name in names {
            if !line.is_empty() && !fits(4, &format!("{line} {name},")) {
                self.line(4, &std::mem::take(&mut line));
            }
            let space = if line.is_empty() { "" } else { " " };
            line.push_str(&format!("{space}{name},"));
        }
        self.line(4, &line);
        self.line(0, close);
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}

pub(super) fn fits(indent: usize, line: &str) -> bool {
    indent + line.width() <= WIDTH
}

/// A Rust literal for a text.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}
