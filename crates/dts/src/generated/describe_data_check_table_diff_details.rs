// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists the inconsistent rows that a data verification found.

use aliyun_wire::{self as wire, Text, record};

/// Lists the inconsistent rows that a data verification found.
///
/// `DescribeDataCheckTableDiffDetails` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeDataCheckTableDiffDetails {
    /// `CheckType`: integer, required.
    pub check_type: Option<i64>,
    /// `DbName`: text, required.
    pub db_name: Option<Text>,
    /// The job. `DtsJobId`: text, required.
    pub dts_job_id: Option<Text>,
    /// The page, counted from 1. `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// Rows on a page. `PageSize`: integer.
    pub page_size: Option<i64>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `TbName`: text, required.
    pub tb_name: Option<Text>,
}

record!(DescribeDataCheckTableDiffDetails {
    "CheckType" => check_type,
    "DbName" => db_name,
    "DtsJobId" => dts_job_id,
    "PageNumber" => page_number,
    "PageSize" => page_size,
    "ResourceGroupId" => resource_group_id,
    "TbName" => tb_name,
});

impl DescribeDataCheckTableDiffDetails {
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

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
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

/// What [`DescribeDataCheckTableDiffDetails`] answers.
#[derive(Clone, Default)]
pub struct DescribeDataCheckTableDiffDetailsResponse {
    /// `DbName`: text.
    pub db_name: Option<Text>,
    /// `DiffCount`: integer.
    pub diff_count: Option<i64>,
    /// `DiffDetails`: list.
    pub diff_details: Vec<DiffDetail>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// `InstanceId`: text.
    pub instance_id: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
    /// `TbName`: text.
    pub tb_name: Option<Text>,
}

record!(DescribeDataCheckTableDiffDetailsResponse {
    "DbName" => db_name,
    "DiffCount" => diff_count,
    "DiffDetails" => diff_details,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "InstanceId" => instance_id,
    "RequestId" => request_id,
    "Success" => success,
    "TbName" => tb_name,
});

/// Part of the answer: `DiffDetails`.
#[derive(Clone, Default)]
pub struct DiffDetail {
    /// `Diff`: text.
    pub diff: Option<Text>,
    /// `GmtCreated`: text.
    pub gmt_created: Option<Text>,
    /// `Id`: integer.
    pub id: Option<i64>,
}

record!(DiffDetail {
    "Diff" => diff,
    "GmtCreated" => gmt_created,
    "Id" => id,
});

impl wire::Request for DescribeDataCheckTableDiffDetails {
    type Response = DescribeDataCheckTableDiffDetailsResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeDataCheckTableDiffDetails`].
pub static OPERATION: wire::Operation =
    wire::Operation::new(&super::PRODUCT, "DescribeDataCheckTableDiffDetails")
        .summary("Lists the inconsistent rows that a data verification found")
        .idempotence(wire::Idempotence::Read)
        .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("CheckType", wire::Kind::Integer).required(),
    wire::Parameter::new("DbName", wire::Kind::Text).required(),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).required().summary("The job"),
    wire::Parameter::new("PageNumber", wire::Kind::Integer).summary("The page, counted from 1"),
    wire::Parameter::new("PageSize", wire::Kind::Integer).summary("Rows on a page"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("TbName", wire::Kind::Text).required(),
];
