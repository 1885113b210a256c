//! The real binary against real emulators and servers that misbehave.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod acting;
mod check_command;
mod emulator_command;
mod failures;
mod fleets;
mod formats;
mod monitor_support;
mod one_job;
mod prometheus;
mod reach;
mod serve_metrics;
mod serve_page;
mod support;
mod table;
mod usage;
mod wait_command;
mod watch_terminal;
