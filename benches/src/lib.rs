//! What the benchmarks measure on, and what they measure against.

pub mod baseline;
pub mod body;
pub mod page_server;
pub mod process;
pub mod signing;
