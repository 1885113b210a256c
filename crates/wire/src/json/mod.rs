//! Records to and from JSON.

mod decode;
mod encode;
mod reader;

pub use decode::{decode, decode_into};
pub use encode::encode;

pub(crate) use encode::encode_value;

pub(crate) use decode::fill_text;
