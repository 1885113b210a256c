// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists the results of a data verification by table.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Lists the results of a data verification by table.
///
/// `DescribeDataCheckTableDetails` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeDataCheckTableDetails {
    /// `CheckType`: integer, required.
    pub check_type: Option<i64>,
    /// The job. `DtsJobId`: text, required.
    pub dts_job_id: Option<Text>,
    /// The page, counted from 1. `PageNumber`: integer, 0 to 1000.
    pub page_number: Option<i64>,
    /// Rows on a page. `PageSize`: integer, 1 to 1000.
    pub page_size: Option<i64>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `SchemaName`: text.
    pub schema_name: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<Status>>,
    /// `TableName`: text.
    pub table_name: Option<Text>,
}

record!(DescribeDataCheckTableDetails {
    "CheckType" => check_type,
    "DtsJobId" => dts_job_id,
    "PageNumber" => page_number,
    "PageSize" => page_size,
    "ResourceGroupId" => resource_group_id,
    "SchemaName" => schema_name,
    "Status" => status,
    "TableName" => table_name,
});

impl DescribeDataCheckTableDetails {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CheckType`.
    pub fn check_type(mut self, value: i64) -> Self {
        self.check_type = Some(value);
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

    /// Sets `SchemaName`.
    pub fn schema_name(mut self, value: impl Into<Text>) -> Self {
        self.schema_name = Some(value.into());
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<Status>>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `TableName`.
    pub fn table_name(mut self, value: impl Into<Text>) -> Self {
        self.table_name = Some(value.into());
        self
    }
}

/// What [`DescribeDataCheckTableDetails`] answers.
#[derive(Clone, Default)]
pub struct DescribeDataCheckTableDetailsResponse {
    /// `DiffTableCount`: integer.
    pub diff_table_count: Option<i64>,
    /// `DynamicCode`: text, deprecated.
    pub dynamic_code: Option<Text>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// `FailedTableCount`: integer.
    pub failed_table_count: Option<i64>,
    /// `FinishedCount`: integer.
    pub finished_count: Option<i64>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// The page, counted from 1. `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
    /// `TableDetails`: list.
    pub table_details: Vec<TableDetail>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
}

record!(DescribeDataCheckTableDetailsResponse {
    "DiffTableCount" => diff_table_count,
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "FailedTableCount" => failed_table_count,
    "FinishedCount" => finished_count,
    "HttpStatusCode" => http_status_code,
    "PageNumber" => page_number,
    "RequestId" => request_id,
    "Success" => success,
    "TableDetails" => table_details,
    "TotalCount" => total_count,
});

enumeration! {
    /// Part of the request: `Status`.
    pub enum Status {
        /// `-1`.
        Minus1 = "-1",
        /// `6`.
        Value6 = "6",
    }
}

/// Part of the answer: `TableDetails`.
#[derive(Clone, Default)]
pub struct TableDetail {
    /// `BootTime`: text.
    pub boot_time: Option<Text>,
    /// `DiffCount`: integer.
    pub diff_count: Option<i64>,
    /// `ErrorCode`: integer.
    pub error_code: Option<i64>,
    /// `FinishCount`: integer.
    pub finish_count: Option<i64>,
    /// `Id`: integer.
    pub id: Option<i64>,
    /// `SourceDbName`: text.
    pub source_db_name: Option<Text>,
    /// `SourceTbName`: text.
    pub source_tb_name: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<TableDetailStatus>>,
    /// `TargetDbName`: text.
    pub target_db_name: Option<Text>,
    /// `TargetTbName`: text.
    pub target_tb_name: Option<Text>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
}

record!(TableDetail {
    "BootTime" => boot_time,
    "DiffCount" => diff_count,
    "ErrorCode" => error_code,
    "FinishCount" => finish_count,
    "Id" => id,
    "SourceDbName" => source_db_name,
    "SourceTbName" => source_tb_name,
    "Status" => status,
    "TargetDbName" => target_db_name,
    "TargetTbName" => target_tb_name,
    "TotalCount" => total_count,
});

enumeration! {
    /// Part of the answer: `TableDetails.Status`.
    pub enum TableDetailStatus {
        /// `0`.
        Value0 = "0",
        /// `2`.
        Value2 = "2",
        /// `3`.
        Value3 = "3",
        /// `5`.
        Value5 = "5",
    }
}

impl wire::Request for DescribeDataCheckTableDetails {
    type Response = DescribeDataCheckTableDetailsResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

impl wire::Paginated for DescribeDataCheckTableDetails {
    type Item = TableDetail;

    fn cursor(&mut self) -> wire::Cursor<'_> {
        wire::Cursor::Number { page: &mut self.page_number, size: &mut self.page_size }
    }

    fn progress(response: &Self::Response) -> wire::Progress<'_> {
        wire::Progress { total: response.total_count, page_size: None, next_token: None }
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.table_details
    }
}

/// What is known of [`DescribeDataCheckTableDetails`].
pub static OPERATION: wire::Operation =
    wire::Operation::new(&super::PRODUCT, "DescribeDataCheckTableDetails")
        .summary("Lists the results of a data verification by table")
        .idempotence(wire::Idempotence::Read)
        .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("CheckType", wire::Kind::Integer).required(),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).required().summary("The job"),
    wire::Parameter::new("PageNumber", wire::Kind::Integer)
        .minimum(0.0)
        .maximum(1000.0)
        .summary("The page, counted from 1"),
    wire::Parameter::new("PageSize", wire::Kind::Integer)
        .minimum(1.0)
        .maximum(1000.0)
        .summary("Rows on a page"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SchemaName", wire::Kind::Text),
    wire::Parameter::new("Status", wire::Kind::Text).values_of::<Status>(),
    wire::Parameter::new("TableName", wire::Kind::Text),
];
