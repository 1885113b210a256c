// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists the log of a migration or synchronization job.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Lists the log of a migration or synchronization job.
///
/// `DescribeDtsServiceLog` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeDtsServiceLog {
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// `EndTime`: integer.
    pub end_time: Option<i64>,
    /// `Keyword`: text.
    pub keyword: Option<Text>,
    /// The page, counted from 1. `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// Rows on a page. `PageSize`: integer.
    pub page_size: Option<i64>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `StartTime`: integer.
    pub start_time: Option<i64>,
    /// `Status`: text.
    pub status: Option<Open<Status>>,
    /// `SubJobType`: text.
    pub sub_job_type: Option<Open<SubJobType>>,
    /// Whether it is a zero-ETL job. `ZeroEtlJob`: boolean.
    pub zero_etl_job: Option<bool>,
}

record!(DescribeDtsServiceLog {
    "DtsJobId" => dts_job_id,
    "EndTime" => end_time,
    "Keyword" => keyword,
    "PageNumber" => page_number,
    "PageSize" => page_size,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "StartTime" => start_time,
    "Status" => status,
    "SubJobType" => sub_job_type,
    "ZeroEtlJob" => zero_etl_job,
});

impl DescribeDtsServiceLog {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<Text>) -> Self {
        self.keyword = Some(value.into());
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

    /// Sets `StartTime`.
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<Status>>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `SubJobType`.
    pub fn sub_job_type(mut self, value: impl Into<Open<SubJobType>>) -> Self {
        self.sub_job_type = Some(value.into());
        self
    }

    /// Sets `ZeroEtlJob`.
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
}

/// What [`DescribeDtsServiceLog`] answers.
#[derive(Clone, Default)]
pub struct DescribeDtsServiceLogResponse {
    /// `DynamicCode`: text, deprecated.
    pub dynamic_code: Option<Text>,
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
    /// `ServiceLogContexts`: list.
    pub service_log_contexts: Vec<ServiceLogContext>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
    /// Rows on all pages. `TotalRecordCount`: integer.
    pub total_record_count: Option<i64>,
}

record!(DescribeDtsServiceLogResponse {
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "PageNumber" => page_number,
    "PageRecordCount" => page_record_count,
    "RequestId" => request_id,
    "ServiceLogContexts" => service_log_contexts,
    "Success" => success,
    "TotalRecordCount" => total_record_count,
});

enumeration! {
    /// Part of the request: `Status`.
    pub enum Status {
        /// `NORMAL`.
        Normal = "NORMAL",
        /// `WARN`.
        Warn = "WARN",
        /// `ERROR`.
        Error = "ERROR",
    }
}

enumeration! {
    /// Part of the request: `SubJobType`.
    pub enum SubJobType {
        /// `DATA_LOAD`.
        DataLoad = "DATA_LOAD",
        /// `ONLINE_WRITER`.
        OnlineWriter = "ONLINE_WRITER",
        /// `SYNC_WRITER`.
        SyncWriter = "SYNC_WRITER",
    }
}

/// Part of the answer: `ServiceLogContexts`.
#[derive(Clone, Default)]
pub struct ServiceLogContext {
    /// `Context`: text.
    pub context: Option<Text>,
    /// `State`: text.
    pub state: Option<Text>,
    /// `Time`: text.
    pub time: Option<Text>,
}

record!(ServiceLogContext {
    "Context" => context,
    "State" => state,
    "Time" => time,
});

impl wire::Request for DescribeDtsServiceLog {
    type Response = DescribeDtsServiceLogResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

impl wire::Paginated for DescribeDtsServiceLog {
    type Item = ServiceLogContext;

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
        response.service_log_contexts
    }
}

/// What is known of [`DescribeDtsServiceLog`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeDtsServiceLog")
    .summary("Lists the log of a migration or synchronization job")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("EndTime", wire::Kind::Integer),
    wire::Parameter::new("Keyword", wire::Kind::Text),
    wire::Parameter::new("PageNumber", wire::Kind::Integer).summary("The page, counted from 1"),
    wire::Parameter::new("PageSize", wire::Kind::Integer).summary("Rows on a page"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("StartTime", wire::Kind::Integer),
    wire::Parameter::new("Status", wire::Kind::Text).values_of::<Status>(),
    wire::Parameter::new("SubJobType", wire::Kind::Text).values_of::<SubJobType>(),
    wire::Parameter::new("ZeroEtlJob", wire::Kind::Boolean).summary("Whether it is a zero-ETL job"),
];
