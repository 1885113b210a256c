// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists the measurements of a dedicated cluster.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Lists the measurements of a dedicated cluster.
///
/// `DescribeMetricList` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeMetricList {
    /// The main account; on its way out, leave it unset. `AccountId`: text.
    pub account_id: Option<Text>,
    /// Chosen by the caller, ASCII, unique for each request: a repeated request with it acts once.
    /// `ClientToken`: text, at most 64 characters.
    pub client_token: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// `EndTime`: integer.
    pub end_time: Option<i64>,
    /// `Env`: text.
    pub env: Option<Text>,
    /// `MetricName`: text, required.
    pub metric_name: Option<Text>,
    /// `MetricType`: text.
    pub metric_type: Option<Open<MetricType>>,
    /// `OwnerID`: text.
    pub owner_id: Option<Text>,
    /// `Param`: text, required.
    pub param: Option<Text>,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `StartTime`: integer.
    pub start_time: Option<i64>,
}

record!(DescribeMetricList {
    "AccountId" => account_id,
    "ClientToken" => client_token,
    "DtsJobId" => dts_job_id,
    "EndTime" => end_time,
    "Env" => env,
    "MetricName" => metric_name,
    "MetricType" => metric_type,
    "OwnerID" => owner_id,
    "Param" => param,
    "Period" => period,
    "ResourceGroupId" => resource_group_id,
    "StartTime" => start_time,
});

impl DescribeMetricList {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<Text>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<Text>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }

    /// Sets `EndTime`.
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }

    /// Sets `Env`.
    pub fn env(mut self, value: impl Into<Text>) -> Self {
        self.env = Some(value.into());
        self
    }

    /// Sets `MetricName`.
    pub fn metric_name(mut self, value: impl Into<Text>) -> Self {
        self.metric_name = Some(value.into());
        self
    }

    /// Sets `MetricType`.
    pub fn metric_type(mut self, value: impl Into<Open<MetricType>>) -> Self {
        self.metric_type = Some(value.into());
        self
    }

    /// Sets `OwnerID`.
    pub fn owner_id(mut self, value: impl Into<Text>) -> Self {
        self.owner_id = Some(value.into());
        self
    }

    /// Sets `Param`.
    pub fn param(mut self, value: impl Into<Text>) -> Self {
        self.param = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<Text>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `StartTime`.
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
}

/// What [`DescribeMetricList`] answers.
#[derive(Clone, Default)]
pub struct DescribeMetricListResponse {
    /// `Code`: text.
    pub code: Option<Text>,
    /// `DataPoints`: list.
    pub data_points: Vec<DataPoint>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// `MetricName`: text.
    pub metric_name: Option<Text>,
    /// `MetricType`: text.
    pub metric_type: Option<Open<MetricType>>,
    /// `Param`: text.
    pub param: Option<Text>,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(DescribeMetricListResponse {
    "Code" => code,
    "DataPoints" => data_points,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "MetricName" => metric_name,
    "MetricType" => metric_type,
    "Param" => param,
    "Period" => period,
    "RequestId" => request_id,
    "Success" => success,
});

enumeration! {
    /// Part of the request: `MetricType`.
    pub enum MetricType {
        /// `CLUSTER`.
        Cluster = "CLUSTER",
        /// `NODE`.
        Node = "NODE",
    }
}

/// Part of the answer: `DataPoints`.
#[derive(Clone, Default)]
pub struct DataPoint {
    /// `Statistics`: number.
    pub statistics: Option<f64>,
    /// `Timestamp`: integer.
    pub timestamp: Option<i64>,
}

record!(DataPoint {
    "Statistics" => statistics,
    "Timestamp" => timestamp,
});

impl wire::Request for DescribeMetricList {
    type Response = DescribeMetricListResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeMetricList`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeMetricList")
    .summary("Lists the measurements of a dedicated cluster")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("AccountId", wire::Kind::Text)
        .form()
        .summary("The main account; on its way out, leave it unset"),
    wire::Parameter::new("ClientToken", wire::Kind::Text)
        .form()
        .max_length(64)
        .summary("Chosen by the caller, ASCII, unique for each request"),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).form().summary("The job"),
    wire::Parameter::new("EndTime", wire::Kind::Integer).form(),
    wire::Parameter::new("Env", wire::Kind::Text).form(),
    wire::Parameter::new("MetricName", wire::Kind::Text).form().required(),
    wire::Parameter::new("MetricType", wire::Kind::Text).form().values_of::<MetricType>(),
    wire::Parameter::new("OwnerID", wire::Kind::Text).form(),
    wire::Parameter::new("Param", wire::Kind::Text).form().required(),
    wire::Parameter::new("Period", wire::Kind::Integer).form(),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("StartTime", wire::Kind::Integer).form(),
];
