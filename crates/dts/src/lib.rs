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

pub use generated::*;
