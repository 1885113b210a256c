// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Skips a table of a job's initial load.

use aliyun_wire::{self as wire, Text, record};

/// Skips a table of a job's initial load.
///
/// `SkipFullJobTable` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct SkipFullJobTable {
    /// The job. `DtsJobId`: text, deprecated.
    pub dts_job_id: Option<Text>,
    /// `JobProgressId`: text.
    pub job_progress_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// Whether it is a zero-ETL job. `ZeroEtlJob`: boolean.
    pub zero_etl_job: Option<bool>,
}

record!(SkipFullJobTable {
    "DtsJobId" => dts_job_id,
    "JobProgressId" => job_progress_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "ZeroEtlJob" => zero_etl_job,
});

impl SkipFullJobTable {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }

    /// Sets `JobProgressId`.
    pub fn job_progress_id(mut self, value: impl Into<Text>) -> Self {
        self.job_progress_id = Some(value.into());
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

    /// Sets `ZeroEtlJob`.
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
}

/// What [`SkipFullJobTable`] answers.
#[derive(Clone, Default)]
pub struct SkipFullJobTableResponse {
    /// `Code`: text.
    pub code: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(SkipFullJobTableResponse {
    "Code" => code,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

impl wire::Request for SkipFullJobTable {
    type Response = SkipFullJobTableResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`SkipFullJobTable`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "SkipFullJobTable")
    .summary("Skips a table of a job's initial load")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsJobId", wire::Kind::Text).deprecated().summary("The job"),
    wire::Parameter::new("JobProgressId", wire::Kind::Text),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("ZeroEtlJob", wire::Kind::Boolean).summary("Whether it is a zero-ETL job"),
];
