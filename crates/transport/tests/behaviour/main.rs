//! What a client does, seen from a server that speaks plain bytes and so can misbehave in every way.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[cfg(feature = "blocking")]
mod blocking;
mod clocks;
mod connections;
mod credentials;
mod emulator;
mod envelopes;
mod errors;
mod pages;
mod requests;
mod retries;
mod rules;
mod secrets;
mod server;
mod signatures;
#[cfg(feature = "tracing")]
mod spans;
mod storms;
mod things;
mod timeouts;
mod waits;
