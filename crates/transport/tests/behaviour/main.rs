//! What a client does, seen from a server that speaks plain bytes and so can misbehave in every way.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod emulator;
mod errors;
mod pages;
mod requests;
mod retries;
mod secrets;
mod server;
mod things;
mod timeouts;
