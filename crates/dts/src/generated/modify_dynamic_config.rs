// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Sets how fast a job may move data.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Sets how fast a job may move data.
///
/// `ModifyDynamicConfig` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ModifyDynamicConfig {
    /// `ConfigList`: text.
    pub config_list: Option<Text>,
    /// The job. `DtsJobId`: text, required.
    pub dts_job_id: Option<Text>,
    /// `EnableLimit`: boolean.
    pub enable_limit: Option<bool>,
    /// `JobCode`: text, required.
    pub job_code: Option<Open<JobCode>>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(ModifyDynamicConfig {
    "ConfigList" => config_list,
    "DtsJobId" => dts_job_id,
    "EnableLimit" => enable_limit,
    "JobCode" => job_code,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl ModifyDynamicConfig {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ConfigList`.
    pub fn config_list(mut self, value: impl Into<Text>) -> Self {
        self.config_list = Some(value.into());
        self
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }

    /// Sets `EnableLimit`.
    pub fn enable_limit(mut self, value: bool) -> Self {
        self.enable_limit = Some(value);
        self
    }

    /// Sets `JobCode`.
    pub fn job_code(mut self, value: impl Into<Open<JobCode>>) -> Self {
        self.job_code = Some(value.into());
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

/// What [`ModifyDynamicConfig`] answers.
#[derive(Clone, Default)]
pub struct ModifyDynamicConfigResponse {
    /// `Code`: text, deprecated.
    pub code: Option<Text>,
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

record!(ModifyDynamicConfigResponse {
    "Code" => code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

enumeration! {
    /// Part of the request: `JobCode`.
    pub enum JobCode {
        /// `03`.
        Value03 = "03",
        /// `04`.
        Value04 = "04",
        /// `07`.
        Value07 = "07",
    }
}

impl wire::Request for ModifyDynamicConfig {
    type Response = ModifyDynamicConfigResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`ModifyDynamicConfig`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "ModifyDynamicConfig")
    .summary("Sets how fast a job may move data")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("ConfigList", wire::Kind::Text),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).required().summary("The job"),
    wire::Parameter::new("EnableLimit", wire::Kind::Boolean),
    wire::Parameter::new("JobCode", wire::Kind::Text).required().values_of::<JobCode>(),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
