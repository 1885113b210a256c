// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists the steps of a job.

use aliyun_wire::{self as wire, Text, record};

/// Lists the steps of a job.
///
/// `ListJobStep` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ListJobStep {
    /// The job. `DtsJobId`: text, required.
    pub dts_job_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// Whether it is a zero-ETL job. `ZeroEtlJob`: boolean.
    pub zero_etl_job: Option<bool>,
}

record!(ListJobStep {
    "DtsJobId" => dts_job_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "ZeroEtlJob" => zero_etl_job,
});

impl ListJobStep {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
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

/// What [`ListJobStep`] answers.
#[derive(Clone, Default)]
pub struct ListJobStepResponse {
    /// `Code`: text.
    pub code: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// `JobSteps`: list.
    pub job_steps: Vec<JobStep>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
    /// `UseV2API`: boolean.
    pub use_v2_api: Option<bool>,
}

record!(ListJobStepResponse {
    "Code" => code,
    "HttpStatusCode" => http_status_code,
    "JobSteps" => job_steps,
    "RequestId" => request_id,
    "Success" => success,
    "UseV2API" => use_v2_api,
});

/// Part of the answer: `JobSteps`.
#[derive(Clone, Default)]
pub struct JobStep {
    /// `BootTime`: text.
    pub boot_time: Option<Text>,
    /// `Code`: text.
    pub code: Option<Text>,
    /// `CreateTime`: text.
    pub create_time: Option<Text>,
    /// `ErrMsg`: text.
    pub err_msg: Option<Text>,
    /// `ErrorDetails`: list.
    pub error_details: Vec<JobStepErrorDetail>,
    /// `FinishTime`: text.
    pub finish_time: Option<Text>,
    /// `IncLatencyMilliseconds`: integer.
    pub inc_latency_milliseconds: Option<i64>,
    /// `IncLatencySeconds`: integer.
    pub inc_latency_seconds: Option<i64>,
    /// `JobStepId`: text.
    pub job_step_id: Option<Text>,
    /// `JobStepName`: text.
    pub job_step_name: Option<Text>,
    /// `ModifyTime`: text.
    pub modify_time: Option<Text>,
    /// `NeedAcceleration`: boolean.
    pub need_acceleration: Option<bool>,
    /// `Progress`: integer.
    pub progress: Option<i64>,
    /// `Serial`: integer.
    pub serial: Option<i64>,
    /// `State`: text.
    pub state: Option<Text>,
    /// `SubJobCount`: integer.
    pub sub_job_count: Option<i64>,
    /// `SubJobSteps`: list.
    pub sub_job_steps: Vec<JobStepSubJobStep>,
    /// `redisPhaseType`: text.
    pub redis_phase_type: Option<Text>,
}

record!(JobStep {
    "BootTime" => boot_time,
    "Code" => code,
    "CreateTime" => create_time,
    "ErrMsg" => err_msg,
    "ErrorDetails" => error_details,
    "FinishTime" => finish_time,
    "IncLatencyMilliseconds" => inc_latency_milliseconds,
    "IncLatencySeconds" => inc_latency_seconds,
    "JobStepId" => job_step_id,
    "JobStepName" => job_step_name,
    "ModifyTime" => modify_time,
    "NeedAcceleration" => need_acceleration,
    "Progress" => progress,
    "Serial" => serial,
    "State" => state,
    "SubJobCount" => sub_job_count,
    "SubJobSteps" => sub_job_steps,
    "redisPhaseType" => redis_phase_type,
});

/// Part of the answer: `JobSteps.ErrorDetails`.
#[derive(Clone, Default)]
pub struct JobStepErrorDetail {
    /// `ErrorCode`: text.
    pub error_code: Option<Text>,
    /// `HelpUrl`: text.
    pub help_url: Option<Text>,
}

record!(JobStepErrorDetail {
    "ErrorCode" => error_code,
    "HelpUrl" => help_url,
});

/// Part of the answer: `JobSteps.SubJobSteps`.
#[derive(Clone, Default)]
pub struct JobStepSubJobStep {
    /// `BootTime`: text.
    pub boot_time: Option<Text>,
    /// `Code`: text.
    pub code: Option<Text>,
    /// `CreateTime`: text.
    pub create_time: Option<Text>,
    /// `ErrMsg`: text.
    pub err_msg: Option<Text>,
    /// `ErrorDetails`: list.
    pub error_details: Vec<JobStepSubJobStepErrorDetail>,
    /// `FinishTime`: text.
    pub finish_time: Option<Text>,
    /// `IncLatencyMilliseconds`: text.
    pub inc_latency_milliseconds: Option<Text>,
    /// `IncLatencySeconds`: integer.
    pub inc_latency_seconds: Option<i64>,
    /// `JobStepId`: text.
    pub job_step_id: Option<Text>,
    /// `JobStepName`: text.
    pub job_step_name: Option<Text>,
    /// `ModifyTime`: text.
    pub modify_time: Option<Text>,
    /// `NeedAcceleration`: boolean.
    pub need_acceleration: Option<bool>,
    /// `Progress`: integer.
    pub progress: Option<i64>,
    /// `Serial`: integer.
    pub serial: Option<i64>,
    /// `State`: text.
    pub state: Option<Text>,
}

record!(JobStepSubJobStep {
    "BootTime" => boot_time,
    "Code" => code,
    "CreateTime" => create_time,
    "ErrMsg" => err_msg,
    "ErrorDetails" => error_details,
    "FinishTime" => finish_time,
    "IncLatencyMilliseconds" => inc_latency_milliseconds,
    "IncLatencySeconds" => inc_latency_seconds,
    "JobStepId" => job_step_id,
    "JobStepName" => job_step_name,
    "ModifyTime" => modify_time,
    "NeedAcceleration" => need_acceleration,
    "Progress" => progress,
    "Serial" => serial,
    "State" => state,
});

/// Part of the answer: `JobSteps.SubJobSteps.ErrorDetails`.
#[derive(Clone, Default)]
pub struct JobStepSubJobStepErrorDetail {
    /// `ErrorCode`: text.
    pub error_code: Option<Text>,
    /// `HelpUrl`: text.
    pub help_url: Option<Text>,
}

record!(JobStepSubJobStepErrorDetail {
    "ErrorCode" => error_code,
    "HelpUrl" => help_url,
});

impl wire::Request for ListJobStep {
    type Response = ListJobStepResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`ListJobStep`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "ListJobStep")
    .summary("Lists the steps of a job")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsJobId", wire::Kind::Text).required().summary("The job"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("ZeroEtlJob", wire::Kind::Boolean).summary("Whether it is a zero-ETL job"),
];
