//! Text that fits where it is shown.

/// The text on one line and no longer than that many characters.
pub(crate) fn line(text: &str, longest: usize) -> String {
    let flat: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(longest + 1).collect();
    cut(&flat, longest)
}

/// The text, no longer than that many characters.
pub(crate) fn cut(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
