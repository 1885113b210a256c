// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists the versions of an ETL job.

use aliyun_wire::{self as wire, Text, record};

/// Lists the versions of an ETL job.
///
/// `DescribeDtsEtlJobVersionInfo` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeDtsEtlJobVersionInfo {
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text,
    /// required.
    pub dts_instance_id: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The page, counted from 1. `PageNumber`: integer, at least 0.
    pub page_number: Option<i64>,
    /// Rows on a page. `PageSize`: integer, 0 to 50.
    pub page_size: Option<i64>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(DescribeDtsEtlJobVersionInfo {
    "DtsInstanceId" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "PageNumber" => page_number,
    "PageSize" => page_size,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl DescribeDtsEtlJobVersionInfo {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_instance_id = Some(value.into());
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

/// What [`DescribeDtsEtlJobVersionInfo`] answers.
#[derive(Clone, Default)]
pub struct DescribeDtsEtlJobVersionInfoResponse {
    /// `DtsEtlJobVersionInfos`: list.
    pub dts_etl_job_version_infos: Vec<DtsEtlJobVersionInfo>,
    /// `DynamicCode`: text.
    pub dynamic_code: Option<Text>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: text. Read it with [`Text::as_i64`].
    pub http_status_code: Option<Text>,
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

record!(DescribeDtsEtlJobVersionInfoResponse {
    "DtsEtlJobVersionInfos" => dts_etl_job_version_infos,
    "DynamicCode" => dynamic_code,
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

/// Part of the answer: `DtsEtlJobVersionInfos`.
#[derive(Clone, Default)]
pub struct DtsEtlJobVersionInfo {
    /// `CreateTime`: text.
    pub create_time: Option<Text>,
    /// `Creator`: text.
    pub creator: Option<Text>,
    /// `CreatorName`: text.
    pub creator_name: Option<Text>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text.
    pub dts_instance_id: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The name of the job. `DtsJobName`: text.
    pub dts_job_name: Option<Text>,
    /// `ModifyTime`: text.
    pub modify_time: Option<Text>,
    /// `SafeCheckpoint`: text.
    pub safe_checkpoint: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
    /// `Version`: integer.
    pub version: Option<i64>,
}

record!(DtsEtlJobVersionInfo {
    "CreateTime" => create_time,
    "Creator" => creator,
    "CreatorName" => creator_name,
    "DtsInstanceId" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "DtsJobName" => dts_job_name,
    "ModifyTime" => modify_time,
    "SafeCheckpoint" => safe_checkpoint,
    "Status" => status,
    "Version" => version,
});

impl wire::Request for DescribeDtsEtlJobVersionInfo {
    type Response = DescribeDtsEtlJobVersionInfoResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

impl wire::Paginated for DescribeDtsEtlJobVersionInfo {
    type Item = DtsEtlJobVersionInfo;

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
        response.dts_etl_job_version_infos
    }
}

/// What is known of [`DescribeDtsEtlJobVersionInfo`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeDtsEtlJobVersionInfo")
    .summary("Lists the versions of an ETL job")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsInstanceId", wire::Kind::Text)
        .required()
        .summary("The instance, which is what is paid for; its job has an id of its own"),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("PageNumber", wire::Kind::Integer).minimum(0.0).summary("The page, counted from 1"),
    wire::Parameter::new("PageSize", wire::Kind::Integer)
        .minimum(0.0)
        .maximum(50.0)
        .summary("Rows on a page"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
