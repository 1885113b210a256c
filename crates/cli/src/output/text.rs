//! Text from the network, made fit for a terminal.

use std::borrow::Cow;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The text with everything escaped that a terminal would obey instead of showing it.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(is_obeyed) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match is_obeyed(c) {
            true => shown.extend(c.escape_default()),
            false => shown.push(c),
        }
    }
    Cow::Owned(shown)
}

/// How many columns of a terminal the text takes: Chinese characters take two.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// The text, cut to that many columns and marked with `…` where something is missing.
pub(crate) fn truncate(text: &str, columns: usize) -> Cow<'_, str> {
    if width(text) <= columns {
        return Cow::Borrowed(text);
    }
    let room = columns.saturating_sub(1);
    let mut used = 0;
    let cut = text.char_indices().find(|(_, c)| {
        used += c.width().unwrap_or(0);
        used > room
    });
    let end = cut.map_or(text.len(), |(index, _)| index);
    Cow::Owned(format!("{}…", &text[..end]))
}

/// Control characters, and those that reorder or hide the text around them.
pub(super) fn is_obeyed(c: char) -> bool {
    let reorders = matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c.is_control() || reorders || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_what_a_terminal_would_obey() {
        assert_eq!(printable("订单 sync"), "订单 sync");
        assert_eq!(printable("a\u{1b}[31mb\n\t\u{9b}"), r"a\u{1b}[31mb\n\t\u{9b}");
        assert_eq!(printable("evil\u{202e}exe.txt"), r"evil\u{202e}exe.txt");
    }

    #[test]
    fn truncates_between_characters_and_never_exceeds_the_width() {
        assert_eq!(truncate("orders", 6), "orders");
        assert_eq!(truncate("orders", 5), "orde…");
        assert_eq!(truncate("订单库同步", 10), "订单库同步");
        assert_eq!(truncate("订单库同步", 8), "订单库…");
        assert_eq!(truncate("订单库同步", 9), "订单库同…");
        for columns in 1..12 {
            assert!(width(&truncate("a订b单c库d", columns)) <= columns);
        }
    }
}
