// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Creates or changes the alert rule of a job.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Creates or changes the alert rule of a job.
///
/// `CreateJobMonitorRule` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct CreateJobMonitorRule {
    /// `DelayRuleTime`: integer.
    pub delay_rule_time: Option<i64>,
    /// The job. `DtsJobId`: text, required.
    pub dts_job_id: Option<Text>,
    /// `NoticeValue`: integer.
    pub notice_value: Option<i64>,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `Phone`: text.
    pub phone: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `State`: text.
    pub state: Option<Open<State>>,
    /// `Times`: integer.
    pub times: Option<i64>,
    /// `Type`: text.
    pub r#type: Option<Open<Type>>,
}

record!(CreateJobMonitorRule {
    "DelayRuleTime" => delay_rule_time,
    "DtsJobId" => dts_job_id,
    "NoticeValue" => notice_value,
    "Period" => period,
    "Phone" => phone,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "State" => state,
    "Times" => times,
    "Type" => r#type,
});

impl CreateJobMonitorRule {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DelayRuleTime`.
    pub fn delay_rule_time(mut self, value: i64) -> Self {
        self.delay_rule_time = Some(value);
        self
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }

    /// Sets `NoticeValue`.
    pub fn notice_value(mut self, value: i64) -> Self {
        self.notice_value = Some(value);
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Sets `Phone`.
    pub fn phone(mut self, value: impl Into<Text>) -> Self {
        self.phone = Some(value.into());
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

    /// Sets `State`.
    pub fn state(mut self, value: impl Into<Open<State>>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets `Times`.
    pub fn times(mut self, value: i64) -> Self {
        self.times = Some(value);
        self
    }

    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<Open<Type>>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

/// What [`CreateJobMonitorRule`] answers.
#[derive(Clone, Default)]
pub struct CreateJobMonitorRuleResponse {
    /// `Code`: text, deprecated.
    pub code: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
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

record!(CreateJobMonitorRuleResponse {
    "Code" => code,
    "DtsJobId" => dts_job_id,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

enumeration! {
    /// Part of the request: `State`.
    pub enum State {
        /// `Y`.
        Y = "Y",
        /// `N`.
        N = "N",
    }
}

enumeration! {
    /// Part of the request: `Type`.
    pub enum Type {
        /// `delay`.
        Delay = "delay",
        /// `error`.
        Error = "error",
        /// `full_timeout`.
        FullTimeout = "full_timeout",
    }
}

impl wire::Request for CreateJobMonitorRule {
    type Response = CreateJobMonitorRuleResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`CreateJobMonitorRule`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "CreateJobMonitorRule")
    .summary("Creates or changes the alert rule of a job")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DelayRuleTime", wire::Kind::Integer),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).required().summary("The job"),
    wire::Parameter::new("NoticeValue", wire::Kind::Integer),
    wire::Parameter::new("Period", wire::Kind::Integer),
    wire::Parameter::new("Phone", wire::Kind::Text),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("State", wire::Kind::Text).values_of::<State>(),
    wire::Parameter::new("Times", wire::Kind::Integer),
    wire::Parameter::new("Type", wire::Kind::Text).values_of::<Type>(),
];
