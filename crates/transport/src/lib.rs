//! A client for Alibaba Cloud RPC APIs: endpoint, signature, retry, decoding, pages.
//!
//! A product crate such as `aliyun-dts` says what can be asked and answered; this crate asks. One [`Client`] serves
//! any number of products.
//!
//! ```no_run
//! # async fn example() -> Result<(), aliyun_transport::Error> {
//! use aliyun_dts::DescribeSynchronizationJobs;
//! use aliyun_transport::Client;
//!
//! let client = Client::builder().region("cn-hangzhou").build().await?;
//! let page = client.send(&DescribeSynchronizationJobs::new().page_size(50)).await?;
//! println!("{} jobs on the first page, request {:?}", page.synchronization_instances.len(), page.request_id());
//!
//! let mut jobs = client.items(DescribeSynchronizationJobs::new());
//! while let Some(job) = jobs.try_next().await? {
//!     println!("{job:?}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What happens in a call, in this order:
//!
//! 1. the request is checked against what its operation is known to refuse;
//! 2. it becomes parameters, each in the query or the form, with the client's region where it names none, and a token
//!    where the service recognises a repetition by one;
//! 3. for every attempt it is signed anew ([`Signature`]), with the service's time and a nonce of its own, as whoever
//!    the [`credentials`] say;
//! 4. it is sent as POST, over https unless the endpoint is on this machine or
//!    [`allow_http`](ClientBuilder::allow_http) is set;
//! 5. the answer is read up to a limit, told apart from all that is no answer, and the request sent again if that
//!    helps and does no harm;
//! 6. the answer is decoded, from JSON or XML as it came.
//!
//! Everything that goes wrong is an [`Error`], and no secret is ever part of one.
//!
//! Beside the client there are [`Wait`] for what takes time, [`testing`] for the tests of programs that use a client,
//! [`http`] for those who carry requests themselves, and two features: `blocking`, a client without an async runtime,
//! and `tracing`, spans for calls and attempts. TLS is rustls with ring (`rustls-ring`, the default) or with aws-lc
//! (`rustls-aws-lc`).

mod answer;
mod attempt;
#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod client;
mod clock;
pub mod credentials;
mod effects;
mod endpoint;
mod envelope;
mod environment;
mod error;
mod filled;
mod hint;
pub mod http;
mod pages;
mod request;
mod response;
mod retry;
mod secrets;
mod target;
pub mod testing;
mod text;
mod timestamp;
mod trace;
mod wait;

pub use aliyun_sign::Credentials;
pub use aliyun_wire::{Format, Limits};
pub use reqwest::Url;

pub use builder::ClientBuilder;
pub use client::Client;
pub use endpoint::Network;
pub use environment::Environment;
pub use error::Error;
pub use pages::{Items, Pages};
pub use request::Signature;
pub use response::Response;
pub use wait::Wait;

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
