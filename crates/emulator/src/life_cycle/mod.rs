//! The life of a job: its states, what moves it from one to the next, and what it shows on the way.
//!
//! ```text
//! Create -> NotConfigured -Configure-> Prechecking -> Initializing -> Synchronizing
//!                                          |               |           |    ^   |
//!                                    PrecheckFailed  InitializeFailed  |    |   Failed
//!                                                                  Suspending
//! ```
//!
//! A job keeps what was set going when; the rest follows from the time. Nothing runs in the background, and nothing
//! waits: [`at`] is a function of the facts and the clock, [`give`] changes the facts.

mod flow;
mod moment;
pub(crate) mod precheck;
mod state;
mod transitions;
pub(crate) mod trouble;

pub(crate) use flow::CLASSES;
pub(crate) use moment::{Moment, Stage, StageStatus, at};
pub(crate) use state::State;
pub(crate) use transitions::{Command, give};
