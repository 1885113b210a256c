//! Typed requests and answers of Alibaba Cloud Security Token Service (STS) 2015-04-01.
//!
//! Data alone: `aliyun-wire` turns requests into parameters and reads answers, `aliyun-transport` signs and sends.
//!
//! ```
//! use aliyun_sts::{AssumeRole, AssumeRoleResponse};
//! use aliyun_wire::json;
//!
//! let request = AssumeRole::new()
//!     .role_arn("acs:ram::123456789012****:role/reader")
//!     .role_session_name("nightly-report")
//!     .duration_seconds(900);
//! assert_eq!(request.duration_seconds, Some(900));
//!
//! let answer: AssumeRoleResponse =
//!     json::decode(br#"{"Credentials": {"AccessKeyId": "STS.test", "AccessKeySecret": "testsecret"}}"#)?;
//! let credentials = answer.credentials.unwrap_or_default();
//! assert_eq!(credentials.access_key_id.as_deref(), Some("STS.test"));
//! assert_eq!(format!("{credentials:?}"), r#"Credentials { AccessKeyId: "STS.test", AccessKeySecret: "***" }"#);
//! # Ok::<(), aliyun_wire::DecodeError>(())
//! ```

mod generated;

pub use generated::*;
