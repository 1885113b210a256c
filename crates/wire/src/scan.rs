//! Looking for the end of a run of plain bytes, eight bytes at a time: texts are what most of a body is made of.

/// How many bytes there are before the first one that is marked.
///
/// `marks` sets the high bit of each such byte in a word. It may mark bytes above the first one without cause.
#[inline(always)]
pub(crate) fn until(bytes: &[u8], marks: impl Fn(u64) -> u64) -> usize {
    let Some(last) = bytes.last_chunk::<8>() else {
        return first(marks(short(bytes))).min(bytes.len());
    };
    for (index, word) in bytes.as_chunks::<8>().0.iter().enumerate() {
        let marks = marks(u64::from_le_bytes(*word));
        if marks != 0 {
            return index * 8 + first(marks);
        }
    }
    // What is left is in the last eight bytes: those of them that were looked at have no mark.
    (bytes.len() - 8 + first(marks(u64::from_le_bytes(*last)))).min(bytes.len())
}

/// The index of the first marked byte.
fn first(marks: u64) -> usize {
    marks.trailing_zeros() as usize / 8
}

/// A word of fewer than eight bytes: two halves that may overlap, or the first, the middle and the last byte.
fn short(bytes: &[u8]) -> u64 {
    if let (Some(head), Some(tail)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        let [head, tail] = [*head, *tail].map(|half| u64::from(u32::from_le_bytes(half)));
        return head | tail << (8 * (bytes.len() - 4));
    }
    let at = |index: usize| bytes.get(index).map_or(0, |byte| u64::from(*byte) << (8 * index));
    at(0) | at(1) | at(2)
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
