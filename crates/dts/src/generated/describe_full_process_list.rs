// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists the running processes of a job's initial load.

use aliyun_wire::{self as wire, Any, Map, Open, Text, enumeration, record};

/// Lists the running processes of a job's initial load.
///
/// `DescribeFullProcessList` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeFullProcessList {
    /// The job. `DtsJobId`: text, required.
    pub dts_job_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// Whether it is a zero-ETL job. `ZeroEtlJob`: boolean.
    pub zero_etl_job: Option<bool>,
}

record!(DescribeFullProcessList {
    "DtsJobId" => dts_job_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "ZeroEtlJob" => zero_etl_job,
});

impl DescribeFullProcessList {
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

/// What [`DescribeFullProcessList`] answers.
#[derive(Clone, Default)]
pub struct DescribeFullProcessListResponse {
    /// `Code`: text.
    pub code: Option<Text>,
    /// `ConfigList`: map.
    pub config_list: Option<Map<Any>>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// `FullProcessList`: list.
    pub full_process_list: Vec<FullProcess>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(DescribeFullProcessListResponse {
    "Code" => code,
    "ConfigList" => config_list,
    "DtsJobId" => dts_job_id,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "FullProcessList" => full_process_list,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

/// Part of the answer: `FullProcessList`.
#[derive(Clone, Default)]
pub struct FullProcess {
    /// `Detail`: text.
    pub detail: Option<Text>,
    /// `Exception`: text.
    pub exception: Option<Text>,
    /// `ProcessName`: text.
    pub process_name: Option<Text>,
    /// `ProcessType`: text.
    pub process_type: Option<Open<FullProcessProcessType>>,
    /// `RunningSQL`: text.
    pub running_sql: Option<Text>,
    /// `State`: text.
    pub state: Option<Text>,
    /// `TaskID`: text.
    pub task_id: Option<Text>,
    /// `Time`: integer.
    pub time: Option<i64>,
}

record!(FullProcess {
    "Detail" => detail,
    "Exception" => exception,
    "ProcessName" => process_name,
    "ProcessType" => process_type,
    "RunningSQL" => running_sql,
    "State" => state,
    "TaskID" => task_id,
    "Time" => time,
});

enumeration! {
    /// Part of the answer: `FullProcessList.ProcessType`.
    pub enum FullProcessProcessType {
        /// `1`.
        Value1 = "1",
        /// `2`.
        Value2 = "2",
        /// `3`.
        Value3 = "3",
    }
}

impl wire::Request for DescribeFullProcessList {
    type Response = DescribeFullProcessListResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeFullProcessList`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeFullProcessList")
    .summary("Lists the running processes of a job's initial load")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsJobId", wire::Kind::Text).required().summary("The job"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("ZeroEtlJob", wire::Kind::Boolean).summary("Whether it is a zero-ETL job"),
];
