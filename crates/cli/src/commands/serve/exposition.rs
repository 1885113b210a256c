//! The text format in which Prometheus reads metrics, version 0.0.4.

use std::fmt::Write;

/// The media type of the format.
pub(super) const CONTENT_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

/// Metrics, family by family.
#[derive(Default)]
pub(super) struct Exposition {
    text: String,
    /// The family that is being written.
    name: &'static str,
}

/// What kind of number a family holds.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Gauge,
    Counter,
    Histogram,
}

/// A label's name and value. Of an empty value Prometheus makes no label.
pub(super) type Label<'a> = (&'a str, &'a str);

impl Exposition {
    /// Begins a family. All its samples follow before the next one begins.
    pub(super) fn family(&mut self, name: &'static str, kind: Kind, help: &str) {
        let kind = match kind {
            Kind::Gauge => "gauge",
            Kind::Counter => "counter",
            Kind::Histogram => "histogram",
        };
        let help = help.replace('\\', r"\\").replace('\n', r"\n");
        self.name = name;
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "# HELP {name} {help}\n# TYPE {name} {kind}");
    }

    /// A sample of the family; nothing where the value is unknown.
    pub(super) fn sample(&mut self, labels: &[&[Label<'_>]], value: Option<f64>) {
        self.suffixed("", labels, value);
    }

    /// A sample of the family under its name and a suffix, as histograms have them.
    pub(super) fn suffixed(&mut self, suffix: &str, labels: &[&[Label<'_>]], value: Option<f64>) {
        let Some(value) = value else { return };
        self.text.push_str(self.name);
        self.text.push_str(suffix);
        let mut before = '{';
        for (name, value) in labels.iter().copied().flatten().filter(|(_, value)| !value.is_empty()) {
            let _ = write!(self.text, "{before}{name}=\"");
            escape(value, &mut self.text);
            self.text.push('"');
            before = ',';
        }
        self.text.push_str(if before == ',' { "} " } else { " " });
        let _ = writeln!(self.text, "{value}");
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// Backslash, quote and line feed are written with a backslash; everything else stands for itself.
fn escape(value: &str, text: &mut String) {
    for c in value.chars() {
        match c {
            '\\' => text.push_str(r"\\"),
            '"' => text.push_str("\\\""),
            '\n' => text.push_str(r"\n"),
            c => text.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_label_values_and_leaves_out_what_is_unknown() {
        let mut metrics = Exposition::default();
        metrics.family("m", Kind::Gauge, "a \\ b\nc");
        metrics.sample(&[&[("a", "say \"hi\"\\\n同步"), ("b", "")], &[("c", "x")]], Some(0.5));
        metrics.sample(&[], Some(1_700_000_000.0));
        metrics.sample(&[], None);
        assert_eq!(
            metrics.finish(),
            "# HELP m a \\\\ b\\nc\n# TYPE m gauge\nm{a=\"say \\\"hi\\\"\\\\\\n同步\",c=\"x\"} 0.5\nm 1700000000\n"
        );
    }
}
