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
//! 2. it becomes parameters, each in the query or the form, with the client's region where it names none;
//! 3. for every attempt it is signed anew (signature V1), with the time and a nonce of its own;
//! 4. it is sent as POST, over https unless the endpoint is on this machine or
//!    [`allow_http`](ClientBuilder::allow_http) is set;
//! 5. the answer is read up to a limit, told apart from all that is no answer, and sent again if that helps;
//! 6. the answer is decoded, from JSON or XML as it came.
//!
//! Everything that goes wrong is an [`Error`], and no secret is ever part of one.

mod answer;
mod builder;
mod client;
mod effects;
mod endpoint;
mod environment;
mod error;
mod hint;
mod pages;
mod request;
mod response;
mod retry;
mod secrets;
mod text;
mod timestamp;

pub use aliyun_sign::Credentials;
pub use aliyun_wire::{Format, Limits};

pub use builder::ClientBuilder;
pub use client::Client;
pub use error::Error;
pub use pages::{Items, Pages};
pub use response::Response;
