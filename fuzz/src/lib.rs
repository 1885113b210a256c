//! What is fuzzed: one function a target, each a property that holds for any input.
//!
//! `fuzz_targets/` hands them to libFuzzer; the test below replays `seeds/` on stable.

mod bodies;
mod calendar;
mod codegen;
mod emulator;
mod libraries;
mod records;
mod sample;
mod signatures;
mod spelling;
mod text;

pub use bodies::{json_decode, xml_decode};
pub use codegen::codegen;
pub use emulator::emulator;
pub use libraries::{json_against_serde_json, xml_against_quick_xml};
pub use records::{formats_agree, round_trip};
pub use signatures::{signing, verification};
pub use text::text;

#[cfg(test)]
mod replay;
