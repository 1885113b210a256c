// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows the state of a document parsing job.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Shows the state of a document parsing job.
///
/// `DescribeDocParserJobStatus` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeDocParserJobStatus {
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// `RagInstanceId`: text.
    pub rag_instance_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(DescribeDocParserJobStatus {
    "DtsJobId" => dts_job_id,
    "RagInstanceId" => rag_instance_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl DescribeDocParserJobStatus {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }

    /// Sets `RagInstanceId`.
    pub fn rag_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.rag_instance_id = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Text>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<Text>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

/// What [`DescribeDocParserJobStatus`] answers.
#[derive(Clone, Default)]
pub struct DescribeDocParserJobStatusResponse {
    /// `DynamicCode`: text, deprecated.
    pub dynamic_code: Option<Text>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<Status>>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(DescribeDocParserJobStatusResponse {
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Status" => status,
    "Success" => success,
});

enumeration! {
    /// Part of the answer: `Status`.
    pub enum Status {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Running`.
        Running = "Running",
        /// `Suspending`.
        Suspending = "Suspending",
        /// `Failed`.
        Failed = "Failed",
        /// `Finished`.
        Finished = "Finished",
    }
}

impl wire::Request for DescribeDocParserJobStatus {
    type Response = DescribeDocParserJobStatusResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeDocParserJobStatus`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeDocParserJobStatus")
    .summary("Shows the state of a document parsing job")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("RagInstanceId", wire::Kind::Text),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
