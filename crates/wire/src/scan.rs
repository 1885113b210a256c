//! Looking for the end of a run of plain bytes, eight bytes at a time: texts are what most of a body is made of.

/// How many bytes there are before the first one that is marked.
///
/// `marks` sets the high bit of each such byte in a word. It may mark bytes above the first one without cause.
pub(crate) fn until(bytes: &[u8], marks: impl Fn(u64) -> u64) -> usize {
    let (words, rest) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let marks = marks(u64::from_le_bytes(*word));
        if marks != 0 {
            return index * 8 + marks.trailing_zeros() as usize / 8;
        }
    }
    let last = rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
    let in_rest = marks(last).trailing_zeros() as usize / 8;
    bytes.len() - rest.len() + in_rest.min(rest.len())
}

/// Marks one byte.
pub(crate) fn is(word: u64, byte: u8) -> u64 {
    is_below(word ^ repeated(byte), 1)
}

/// Marks the bytes below a bound, which is ASCII. Subtracting borrows only from bytes above a marked one.
pub(crate) fn is_below(word: u64, bound: u8) -> u64 {
    word.wrapping_sub(repeated(bound)) & !word & repeated(0x80)
}

/// A word of eight times that byte.
pub(crate) const fn repeated(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_first_byte_wherever_it_stands() {
        for length in 0..40 {
            let mut bytes = vec![b'a'; length];
            assert_eq!(until(&bytes, |word| is(word, b'<')), length);
            for position in (0..length).rev() {
                bytes[position] = b'<';
                assert_eq!(until(&bytes, |word| is(word, b'<')), position);
            }
        }
    }

    #[test]
    fn marks_no_byte_before_the_first() {
        for byte in 0..=255 {
            let bytes = [byte, b' ', 0xff, 0x80, byte, 0x7f, 0, b'"'];
            let expected = bytes.iter().position(|byte| *byte < b' ' || *byte == b'"').unwrap();
            assert_eq!(until(&bytes, |word| is_below(word, b' ') | is(word, b'"')), expected, "{byte}");
        }
    }
}
