//! What the benchmarks measure on, and what they measure against.

pub mod baseline;
pub mod body;
