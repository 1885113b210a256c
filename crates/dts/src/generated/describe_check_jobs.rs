// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists data verification jobs.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Lists data verification jobs.
///
/// `DescribeCheckJobs` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeCheckJobs {
    /// `CheckJobId`: text.
    pub check_job_id: Option<Text>,
    /// `CheckType`: integer.
    pub check_type: Option<i64>,
    /// `InstanceId`: text.
    pub instance_id: Option<Text>,
    /// `JobName`: text.
    pub job_name: Option<Text>,
    /// The page, counted from 1. `PageNumber`: integer, 0 to 1000.
    pub page_number: Option<i64>,
    /// Rows on a page. `PageSize`: integer, 1 to 1000.
    pub page_size: Option<i64>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(DescribeCheckJobs {
    "CheckJobId" => check_job_id,
    "CheckType" => check_type,
    "InstanceId" => instance_id,
    "JobName" => job_name,
    "PageNumber" => page_number,
    "PageSize" => page_size,
    "ResourceGroupId" => resource_group_id,
});

impl DescribeCheckJobs {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CheckJobId`.
    pub fn check_job_id(mut self, value: impl Into<Text>) -> Self {
        self.check_job_id = Some(value.into());
        self
    }

    /// Sets `CheckType`.
    pub fn check_type(mut self, value: i64) -> Self {
        self.check_type = Some(value);
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<Text>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `JobName`.
    pub fn job_name(mut self, value: impl Into<Text>) -> Self {
        self.job_name = Some(value.into());
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
}

/// What [`DescribeCheckJobs`] answers.
#[derive(Clone, Default)]
pub struct DescribeCheckJobsResponse {
    /// `CheckJobs`: list.
    pub check_jobs: Vec<CheckJob>,
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
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
    /// Rows on all pages. `TotalRecordCount`: integer.
    pub total_record_count: Option<i64>,
}

record!(DescribeCheckJobsResponse {
    "CheckJobs" => check_jobs,
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

/// Part of the answer: `CheckJobs`.
#[derive(Clone, Default)]
pub struct CheckJob {
    /// `ChargeType`: text.
    pub charge_type: Option<Open<CheckJobChargeType>>,
    /// `CheckPoint`: integer.
    pub check_point: Option<i64>,
    /// `CheckType`: integer.
    pub check_type: Option<i64>,
    /// `DiffCount`: integer.
    pub diff_count: Option<i64>,
    /// `DiffSum`: integer.
    pub diff_sum: Option<i64>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceID`: text.
    pub dts_instance_id: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// `FinishCount`: integer.
    pub finish_count: Option<i64>,
    /// `GroupId`: text.
    pub group_id: Option<Text>,
    /// `InstanceClass`: text.
    pub instance_class: Option<Text>,
    /// `JobName`: text.
    pub job_name: Option<Text>,
    /// `JobStepId`: text.
    pub job_step_id: Option<Text>,
    /// `ParentJobType`: text, deprecated.
    pub parent_job_type: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// `Status`: integer.
    pub status: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
}

record!(CheckJob {
    "ChargeType" => charge_type,
    "CheckPoint" => check_point,
    "CheckType" => check_type,
    "DiffCount" => diff_count,
    "DiffSum" => diff_sum,
    "DtsInstanceID" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "FinishCount" => finish_count,
    "GroupId" => group_id,
    "InstanceClass" => instance_class,
    "JobName" => job_name,
    "JobStepId" => job_step_id,
    "ParentJobType" => parent_job_type,
    "RegionId" => region_id,
    "Status" => status,
    "TotalCount" => total_count,
});

enumeration! {
    /// Part of the answer: `CheckJobs.ChargeType`.
    pub enum CheckJobChargeType {
        /// `POSTPAY`.
        Postpay = "POSTPAY",
        /// `PREPAY`.
        Prepay = "PREPAY",
    }
}

impl wire::Request for DescribeCheckJobs {
    type Response = DescribeCheckJobsResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

impl wire::Paginated for DescribeCheckJobs {
    type Item = CheckJob;

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
        response.check_jobs
    }
}

/// What is known of [`DescribeCheckJobs`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeCheckJobs")
    .summary("Lists data verification jobs")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("CheckJobId", wire::Kind::Text),
    wire::Parameter::new("CheckType", wire::Kind::Integer),
    wire::Parameter::new("InstanceId", wire::Kind::Text),
    wire::Parameter::new("JobName", wire::Kind::Text),
    wire::Parameter::new("PageNumber", wire::Kind::Integer)
        .minimum(0.0)
        .maximum(1000.0)
        .summary("The page, counted from 1"),
    wire::Parameter::new("PageSize", wire::Kind::Integer)
        .minimum(1.0)
        .maximum(1000.0)
        .summary("Rows on a page"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
