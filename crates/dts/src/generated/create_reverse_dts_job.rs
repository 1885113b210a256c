// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Creates the reverse job of a synchronization or migration job.

use aliyun_wire::{self as wire, Text, record};

/// Creates the reverse job of a synchronization or migration job.
///
/// `CreateReverseDtsJob` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct CreateReverseDtsJob {
    /// The job. `DtsJobId`: text, required.
    pub dts_job_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `ShardPassword`: text.
    pub shard_password: Option<Text>,
    /// `ShardUsername`: text.
    pub shard_username: Option<Text>,
}

record!(CreateReverseDtsJob {
    "DtsJobId" => dts_job_id,
    "ResourceGroupId" => resource_group_id,
    "ShardPassword" => shard_password (secret),
    "ShardUsername" => shard_username,
});

impl CreateReverseDtsJob {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<Text>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `ShardPassword`.
    pub fn shard_password(mut self, value: impl Into<Text>) -> Self {
        self.shard_password = Some(value.into());
        self
    }

    /// Sets `ShardUsername`.
    pub fn shard_username(mut self, value: impl Into<Text>) -> Self {
        self.shard_username = Some(value.into());
        self
    }
}

/// What [`CreateReverseDtsJob`] answers.
#[derive(Clone, Default)]
pub struct CreateReverseDtsJobResponse {
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text.
    pub dts_instance_id: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: text. Read it with [`Text::as_i64`].
    pub http_status_code: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(CreateReverseDtsJobResponse {
    "DtsInstanceId" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

impl wire::Request for CreateReverseDtsJob {
    type Response = CreateReverseDtsJobResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`CreateReverseDtsJob`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "CreateReverseDtsJob")
    .summary("Creates the reverse job of a synchronization or migration job")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsJobId", wire::Kind::Text).required().summary("The job"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("ShardPassword", wire::Kind::Text),
    wire::Parameter::new("ShardUsername", wire::Kind::Text),
];
