//! Records to and from JSON.

mod decode;
mod encode;
mod reader;

pub use decode::{decode, decode_into};
pub use encode::encode;

pub(crate) use encode::encode_value;

pub(crate) use decode::fill_text;

use crate::scan::{is, is_below, repeated, until};

/// How many bytes there are before the first quote, backslash or control character.
#[inline(never)]
fn plain(bytes: &[u8]) -> usize {
    // Flipping 0x02 puts the quote, 0x22, right above the control characters, and the two before it out of the way.
    until(bytes, |word| is_below(word ^ repeated(0x02), b'!') | is(word, b'\\'))
}
