//! Lower-case hex, as V3 writes hashes and signatures.

const DIGITS: &[u8; 16] = b"0123456789abcdef";

pub(crate) fn encode(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 0xF]);
    digits.map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

/// `None` unless the text is exactly `N` bytes in lower-case hex.
pub(crate) fn decode<const N: usize>(hex: &str) -> Option<[u8; N]> {
    let digit = |byte: u8| DIGITS.iter().position(|&digit| digit == byte).map(|value| value as u8);
    let (pairs, []) = hex.as_bytes().as_chunks::<2>() else { return None };
    if pairs.len() != N {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, &[high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = digit(high)? << 4 | digit(low)?;
    }
    Some(bytes)
}
