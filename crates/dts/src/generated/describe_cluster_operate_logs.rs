// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists what was done to a dedicated cluster.

use aliyun_wire::{self as wire, Text, record};

/// Lists what was done to a dedicated cluster.
///
/// `DescribeClusterOperateLogs` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeClusterOperateLogs {
    /// The main account; on its way out, leave it unset. `AccountId`: text.
    pub account_id: Option<Text>,
    /// Chosen by the caller, ASCII, unique for each request: a repeated request with it acts once.
    /// `ClientToken`: text, at most 64 characters.
    pub client_token: Option<Text>,
    /// The dedicated cluster. `DedicatedClusterId`: text, required.
    pub dedicated_cluster_id: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// `EndTime`: integer.
    pub end_time: Option<i64>,
    /// `OwnerID`: text.
    pub owner_id: Option<Text>,
    /// The page, counted from 1. `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// Rows on a page. `PageSize`: integer.
    pub page_size: Option<i64>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `StartTime`: integer.
    pub start_time: Option<i64>,
}

record!(DescribeClusterOperateLogs {
    "AccountId" => account_id,
    "ClientToken" => client_token,
    "DedicatedClusterId" => dedicated_cluster_id,
    "DtsJobId" => dts_job_id,
    "EndTime" => end_time,
    "OwnerID" => owner_id,
    "PageNumber" => page_number,
    "PageSize" => page_size,
    "ResourceGroupId" => resource_group_id,
    "StartTime" => start_time,
});

impl DescribeClusterOperateLogs {
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

    /// Sets `DedicatedClusterId`.
    pub fn dedicated_cluster_id(mut self, value: impl Into<Text>) -> Self {
        self.dedicated_cluster_id = Some(value.into());
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

    /// Sets `OwnerID`.
    pub fn owner_id(mut self, value: impl Into<Text>) -> Self {
        self.owner_id = Some(value.into());
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

    /// Sets `StartTime`.
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
}

/// What [`DescribeClusterOperateLogs`] answers.
#[derive(Clone, Default)]
pub struct DescribeClusterOperateLogsResponse {
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
    /// The page, counted from 1. `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// The page size in force: how many rows a full page has, not how many this one has. `PageRecordCount`:
    /// integer.
    pub page_record_count: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
    /// Rows on all pages. `TotalRecordCount`: integer.
    pub total_record_count: Option<i64>,
}

record!(DescribeClusterOperateLogsResponse {
    "Code" => code,
    "DataPoints" => data_points,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "PageNumber" => page_number,
    "PageRecordCount" => page_record_count,
    "RequestId" => request_id,
    "Success" => success,
    "TotalRecordCount" => total_record_count,
});

/// Part of the answer: `DataPoints`.
#[derive(Clone, Default)]
pub struct DataPoint {
    /// `Content`: text.
    pub content: Option<Text>,
    /// `Id`: text.
    pub id: Option<Text>,
    /// `LogDatetime`: integer.
    pub log_datetime: Option<i64>,
    /// `NewValue`: text.
    pub new_value: Option<Text>,
    /// `OldValue`: text.
    pub old_value: Option<Text>,
    /// `OperationName`: text.
    pub operation_name: Option<Text>,
    /// `OperationUser`: text.
    pub operation_user: Option<Text>,
    /// Whether the request succeeded. `Success`: integer.
    pub success: Option<i64>,
}

record!(DataPoint {
    "Content" => content,
    "Id" => id,
    "LogDatetime" => log_datetime,
    "NewValue" => new_value,
    "OldValue" => old_value,
    "OperationName" => operation_name,
    "OperationUser" => operation_user,
    "Success" => success,
});

impl wire::Request for DescribeClusterOperateLogs {
    type Response = DescribeClusterOperateLogsResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

impl wire::Paginated for DescribeClusterOperateLogs {
    type Item = DataPoint;

    fn cursor(&mut self) -> wire::Cursor<'_> {
        wire::Cursor::Number { page: &mut self.page_number, size: &mut self.page_size }
    }

    fn progress(response: &Self::Response) -> wire::Progress<'_> {
        wire::Progress {
            total: response.total_record_count,
            page_size: response.page_record_count,
            next_token: None,
        }
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.data_points
    }
}

/// What is known of [`DescribeClusterOperateLogs`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeClusterOperateLogs")
    .summary("Lists what was done to a dedicated cluster")
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
    wire::Parameter::new("DedicatedClusterId", wire::Kind::Text)
        .form()
        .required()
        .summary("The dedicated cluster"),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).form().summary("The job"),
    wire::Parameter::new("EndTime", wire::Kind::Integer).form(),
    wire::Parameter::new("OwnerID", wire::Kind::Text).form(),
    wire::Parameter::new("PageNumber", wire::Kind::Integer).form().summary("The page, counted from 1"),
    wire::Parameter::new("PageSize", wire::Kind::Integer).form().summary("Rows on a page"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("StartTime", wire::Kind::Integer).form(),
];
