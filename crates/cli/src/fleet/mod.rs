//! The jobs of all accounts and regions that are asked about, fetched side by side.
//!
//! ```text
//! let sources = Sources::open(&args.connection).await?;
//! let mut jobs = sources.jobs(&args.selection.request());
//! while let Some(job) = jobs.next().await { … }      // every job, source by source
//! let failures = jobs.failures();                    // the sources that could not be asked
//! ```

mod condition;
mod fetch;
pub(crate) mod filter;
mod job;
mod lookup;
pub(crate) mod selection;
mod source;
mod status;

pub(crate) use aliyun_dts::describe_synchronization_jobs::{
    SynchronizationDirection as Direction, SynchronizationInstanceStatus as Status,
};

pub(crate) use condition::Condition;
pub(crate) use fetch::{Failure, Jobs};
pub(crate) use job::{Job, text};
pub(crate) use lookup::{Found, checkpoint};
pub(crate) use selection::Selection;
pub(crate) use source::{Source, Sources};
pub(crate) use status::{StatusParser, status_named};
