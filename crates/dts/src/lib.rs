//! Typed requests and answers of Alibaba Cloud Data Transmission Service (DTS) 2020-01-01.
//!
//! Data alone: it needs no network, no clock and no runtime. A request becomes parameters, and an answer is read from
//! JSON or XML, with `aliyun-wire`; `aliyun-transport` signs and sends.
//!
//! ```
//! use aliyun_dts::DescribeSynchronizationJobs;
//!
//! let request = DescribeSynchronizationJobs::new().region_id("cn-hangzhou").page_size(50).tag("env", "prod");
//! assert_eq!(request.page_size, Some(50));
//! ```

mod generated;

/// The specification that this crate is generated from: facts alone, in the format of the official documents.
///
/// With the crate `aliyun-schema` it reads answers by their schemas, as a command line wants that calls any operation.
pub const SPEC: &str = include_str!("../spec/dts-2020-01-01.json");

pub use generated::*;
