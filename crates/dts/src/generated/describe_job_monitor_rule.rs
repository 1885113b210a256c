// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows the alert rules of a job.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Shows the alert rules of a job.
///
/// `DescribeJobMonitorRule` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeJobMonitorRule {
    /// The job. `DtsJobId`: text, required.
    pub dts_job_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(DescribeJobMonitorRule {
    "DtsJobId" => dts_job_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl DescribeJobMonitorRule {
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
}

/// What [`DescribeJobMonitorRule`] answers.
#[derive(Clone, Default)]
pub struct DescribeJobMonitorRuleResponse {
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
    /// `MonitorRules`: list.
    pub monitor_rules: Vec<MonitorRule>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
    /// `Topics`: list.
    pub topics: Vec<Text>,
}

record!(DescribeJobMonitorRuleResponse {
    "Code" => code,
    "DtsJobId" => dts_job_id,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "MonitorRules" => monitor_rules,
    "RequestId" => request_id,
    "Success" => success,
    "Topics" => topics,
});

/// Part of the answer: `MonitorRules`.
#[derive(Clone, Default)]
pub struct MonitorRule {
    /// `DelayRuleTime`: integer.
    pub delay_rule_time: Option<i64>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// `JobType`: text.
    pub job_type: Option<Open<MonitorRuleJobType>>,
    /// `NoticeValue`: integer.
    pub notice_value: Option<i64>,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `Phone`: text.
    pub phone: Option<Text>,
    /// `State`: text.
    pub state: Option<Open<MonitorRuleState>>,
    /// `Times`: integer.
    pub times: Option<i64>,
    /// `Type`: text.
    pub r#type: Option<Open<MonitorRuleType>>,
}

record!(MonitorRule {
    "DelayRuleTime" => delay_rule_time,
    "JobId" => job_id,
    "JobType" => job_type,
    "NoticeValue" => notice_value,
    "Period" => period,
    "Phone" => phone,
    "State" => state,
    "Times" => times,
    "Type" => r#type,
});

enumeration! {
    /// Part of the answer: `MonitorRules.JobType`.
    pub enum MonitorRuleJobType {
        /// `normal`.
        Normal = "normal",
        /// `full_check`.
        FullCheck = "full_check",
        /// `etl_check`.
        EtlCheck = "etl_check",
    }
}

enumeration! {
    /// Part of the answer: `MonitorRules.State`.
    pub enum MonitorRuleState {
        /// `Y`.
        Y = "Y",
        /// `N`.
        N = "N",
    }
}

enumeration! {
    /// Part of the answer: `MonitorRules.Type`.
    pub enum MonitorRuleType {
        /// `delay`.
        Delay = "delay",
        /// `error`.
        Error = "error",
        /// `full_timeout`.
        FullTimeout = "full_timeout",
        /// `warn`.
        Warn = "warn",
    }
}

impl wire::Request for DescribeJobMonitorRule {
    type Response = DescribeJobMonitorRuleResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeJobMonitorRule`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeJobMonitorRule")
    .summary("Shows the alert rules of a job")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsJobId", wire::Kind::Text).required().summary("The job"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
