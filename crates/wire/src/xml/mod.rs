//! Records to and from XML.

mod decode;
mod encode;
mod reader;

pub use decode::{decode, decode_into};
pub use encode::encode;
