// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows where the report of inconsistent rows can be downloaded.

use aliyun_wire::{self as wire, Text, record};

/// Shows where the report of inconsistent rows can be downloaded.
///
/// `DescribeDataCheckReportUrl` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeDataCheckReportUrl {
    /// `CheckType`: integer, required.
    pub check_type: Option<i64>,
    /// `DbName`: text, required.
    pub db_name: Option<Text>,
    /// The job. `DtsJobId`: text, required.
    pub dts_job_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `TbName`: text, required.
    pub tb_name: Option<Text>,
}

record!(DescribeDataCheckReportUrl {
    "CheckType" => check_type,
    "DbName" => db_name,
    "DtsJobId" => dts_job_id,
    "ResourceGroupId" => resource_group_id,
    "TbName" => tb_name,
});

impl DescribeDataCheckReportUrl {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CheckType`.
    pub fn check_type(mut self, value: i64) -> Self {
        self.check_type = Some(value);
        self
    }

    /// Sets `DbName`.
    pub fn db_name(mut self, value: impl Into<Text>) -> Self {
        self.db_name = Some(value.into());
        self
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<Text>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `TbName`.
    pub fn tb_name(mut self, value: impl Into<Text>) -> Self {
        self.tb_name = Some(value.into());
        self
    }
}

/// What [`DescribeDataCheckReportUrl`] answers.
#[derive(Clone, Default)]
pub struct DescribeDataCheckReportUrlResponse {
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
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(DescribeDataCheckReportUrlResponse {
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

impl wire::Request for DescribeDataCheckReportUrl {
    type Response = DescribeDataCheckReportUrlResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeDataCheckReportUrl`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeDataCheckReportUrl")
    .summary("Shows where the report of inconsistent rows can be downloaded")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("CheckType", wire::Kind::Integer).required(),
    wire::Parameter::new("DbName", wire::Kind::Text).required(),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).required().summary("The job"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("TbName", wire::Kind::Text).required(),
];
