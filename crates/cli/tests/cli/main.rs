//! The real binary against real emulators and servers that misbehave.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod emulator_command;
mod failures;
mod formats;
mod support;
mod table;
mod usage;
