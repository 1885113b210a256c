// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Sets the checkpoint of a step of a job.

use aliyun_wire::{self as wire, Text, record};

/// Sets the checkpoint of a step of a job.
///
/// `ModifyJobStepCheckpoint` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ModifyJobStepCheckpoint {
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// `JobStepId`: text.
    pub job_step_id: Option<Text>,
    /// `NewCheckPoint`: integer.
    pub new_check_point: Option<i64>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text, required.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(ModifyJobStepCheckpoint {
    "DtsJobId" => dts_job_id,
    "JobStepId" => job_step_id,
    "NewCheckPoint" => new_check_point,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl ModifyJobStepCheckpoint {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }

    /// Sets `JobStepId`.
    pub fn job_step_id(mut self, value: impl Into<Text>) -> Self {
        self.job_step_id = Some(value.into());
        self
    }

    /// Sets `NewCheckPoint`.
    pub fn new_check_point(mut self, value: i64) -> Self {
        self.new_check_point = Some(value);
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

/// What [`ModifyJobStepCheckpoint`] answers.
#[derive(Clone, Default)]
pub struct ModifyJobStepCheckpointResponse {
    /// `Code`: text.
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

record!(ModifyJobStepCheckpointResponse {
    "Code" => code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

impl wire::Request for ModifyJobStepCheckpoint {
    type Response = ModifyJobStepCheckpointResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`ModifyJobStepCheckpoint`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "ModifyJobStepCheckpoint")
    .summary("Sets the checkpoint of a step of a job")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("JobStepId", wire::Kind::Text),
    wire::Parameter::new("NewCheckPoint", wire::Kind::Integer),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .required()
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
