// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Releases several instances.

use aliyun_wire::{self as wire, Text, record};

/// Releases several instances.
///
/// `DeleteDtsJobs` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DeleteDtsJobs {
    /// The jobs. `DtsJobIds`: text, required.
    pub dts_job_ids: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// Whether it is a zero-ETL job. `ZeroEtlJob`: boolean.
    pub zero_etl_job: Option<bool>,
}

record!(DeleteDtsJobs {
    "DtsJobIds" => dts_job_ids,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "ZeroEtlJob" => zero_etl_job,
});

impl DeleteDtsJobs {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DtsJobIds`.
    pub fn dts_job_ids(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_ids = Some(value.into());
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

/// What [`DeleteDtsJobs`] answers.
#[derive(Clone, Default)]
pub struct DeleteDtsJobsResponse {
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
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(DeleteDtsJobsResponse {
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

impl wire::Request for DeleteDtsJobs {
    type Response = DeleteDtsJobsResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DeleteDtsJobs`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DeleteDtsJobs")
    .summary("Releases several instances")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsJobIds", wire::Kind::Text).required().summary("The jobs"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("ZeroEtlJob", wire::Kind::Boolean).summary("Whether it is a zero-ETL job"),
];
