// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists the log of an ETL job.

use aliyun_wire::{self as wire, Text, record};

/// Lists the log of an ETL job.
///
/// `DescribeEtlJobLogs` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeEtlJobLogs {
    /// The job. `DtsJobId`: text, required.
    pub dts_job_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(DescribeEtlJobLogs {
    "DtsJobId" => dts_job_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl DescribeEtlJobLogs {
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

/// What [`DescribeEtlJobLogs`] answers.
#[derive(Clone, Default)]
pub struct DescribeEtlJobLogsResponse {
    /// `DynamicCode`: text.
    pub dynamic_code: Option<Text>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// `EtlRunningLogs`: list.
    pub etl_running_logs: Vec<EtlRunningLog>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(DescribeEtlJobLogsResponse {
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "EtlRunningLogs" => etl_running_logs,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

/// Part of the answer: `EtlRunningLogs`.
#[derive(Clone, Default)]
pub struct EtlRunningLog {
    /// `Content`: text.
    pub content: Option<Text>,
    /// `ContentKey`: text.
    pub content_key: Option<Text>,
    /// `EtlId`: text.
    pub etl_id: Option<Text>,
    /// `LogDatetime`: text.
    pub log_datetime: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
    /// `UserId`: text.
    pub user_id: Option<Text>,
}

record!(EtlRunningLog {
    "Content" => content,
    "ContentKey" => content_key,
    "EtlId" => etl_id,
    "LogDatetime" => log_datetime,
    "Status" => status,
    "UserId" => user_id,
});

impl wire::Request for DescribeEtlJobLogs {
    type Response = DescribeEtlJobLogsResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeEtlJobLogs`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeEtlJobLogs")
    .summary("Lists the log of an ETL job")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsJobId", wire::Kind::Text).required().summary("The job"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
