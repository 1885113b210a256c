// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Hides warnings of a job's precheck, or shows them again.

use aliyun_wire::{self as wire, Text, record};

/// Hides warnings of a job's precheck, or shows them again.
///
/// `SkipPreCheck` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct SkipPreCheck {
    /// The job. `DtsJobId`: text, required.
    pub dts_job_id: Option<Text>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `Skip`: boolean, required.
    pub skip: Option<bool>,
    /// `SkipPreCheckItems`: text.
    pub skip_pre_check_items: Option<Text>,
    /// `SkipPreCheckNames`: text.
    pub skip_pre_check_names: Option<Text>,
}

record!(SkipPreCheck {
    "DtsJobId" => dts_job_id,
    "JobId" => job_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "Skip" => skip,
    "SkipPreCheckItems" => skip_pre_check_items,
    "SkipPreCheckNames" => skip_pre_check_names,
});

impl SkipPreCheck {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }

    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<Text>) -> Self {
        self.job_id = Some(value.into());
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

    /// Sets `Skip`.
    pub fn skip(mut self, value: bool) -> Self {
        self.skip = Some(value);
        self
    }

    /// Sets `SkipPreCheckItems`.
    pub fn skip_pre_check_items(mut self, value: impl Into<Text>) -> Self {
        self.skip_pre_check_items = Some(value.into());
        self
    }

    /// Sets `SkipPreCheckNames`.
    pub fn skip_pre_check_names(mut self, value: impl Into<Text>) -> Self {
        self.skip_pre_check_names = Some(value.into());
        self
    }
}

/// What [`SkipPreCheck`] answers.
#[derive(Clone, Default)]
pub struct SkipPreCheckResponse {
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
    /// The migration job. `MigrationJobId`: text.
    pub migration_job_id: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// `ScheduleJobId`: text.
    pub schedule_job_id: Option<Text>,
    /// `SkipItems`: text.
    pub skip_items: Option<Text>,
    /// `SkipNames`: text.
    pub skip_names: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(SkipPreCheckResponse {
    "Code" => code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "MigrationJobId" => migration_job_id,
    "RequestId" => request_id,
    "ScheduleJobId" => schedule_job_id,
    "SkipItems" => skip_items,
    "SkipNames" => skip_names,
    "Success" => success,
});

impl wire::Request for SkipPreCheck {
    type Response = SkipPreCheckResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`SkipPreCheck`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "SkipPreCheck")
    .summary("Hides warnings of a job's precheck, or shows them again")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsJobId", wire::Kind::Text).required().summary("The job"),
    wire::Parameter::new("JobId", wire::Kind::Text),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("Skip", wire::Kind::Boolean).required(),
    wire::Parameter::new("SkipPreCheckItems", wire::Kind::Text),
    wire::Parameter::new("SkipPreCheckNames", wire::Kind::Text),
];
