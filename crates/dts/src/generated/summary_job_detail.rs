// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Counts the tables that a job moves.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Counts the tables that a job moves.
///
/// `SummaryJobDetail` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct SummaryJobDetail {
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text.
    pub dts_instance_id: Option<Text>,
    /// The job. `DtsJobId`: text, required.
    pub dts_job_id: Option<Text>,
    /// `JobCode`: text, required.
    pub job_code: Option<Open<JobCode>>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `StructType`: text.
    pub struct_type: Option<Open<StructType>>,
    /// `Forward`, or `Reverse` for the way back of a two-way job. `SynchronizationDirection`: text.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// Whether it is a zero-ETL job. `ZeroEtlJob`: boolean.
    pub zero_etl_job: Option<bool>,
}

record!(SummaryJobDetail {
    "DtsInstanceId" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "JobCode" => job_code,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "StructType" => struct_type,
    "SynchronizationDirection" => synchronization_direction,
    "ZeroEtlJob" => zero_etl_job,
});

impl SummaryJobDetail {
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

    /// Sets `JobCode`.
    pub fn job_code(mut self, value: impl Into<Open<JobCode>>) -> Self {
        self.job_code = Some(value.into());
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

    /// Sets `StructType`.
    pub fn struct_type(mut self, value: impl Into<Open<StructType>>) -> Self {
        self.struct_type = Some(value.into());
        self
    }

    /// Sets `SynchronizationDirection`.
    pub fn synchronization_direction(mut self, value: impl Into<Open<SynchronizationDirection>>) -> Self {
        self.synchronization_direction = Some(value.into());
        self
    }

    /// Sets `ZeroEtlJob`.
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
}

/// What [`SummaryJobDetail`] answers.
#[derive(Clone, Default)]
pub struct SummaryJobDetailResponse {
    /// `Code`: text.
    pub code: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// `ProgressSummaryDetails`: list.
    pub progress_summary_details: Vec<ProgressSummaryDetail>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(SummaryJobDetailResponse {
    "Code" => code,
    "HttpStatusCode" => http_status_code,
    "JobId" => job_id,
    "ProgressSummaryDetails" => progress_summary_details,
    "RequestId" => request_id,
    "Success" => success,
});

enumeration! {
    /// Part of the request: `JobCode`.
    pub enum JobCode {
        /// `02`.
        Value02 = "02",
        /// `03`.
        Value03 = "03",
    }
}

enumeration! {
    /// Part of the request: `StructType`.
    pub enum StructType {
        /// `before`.
        Before = "before",
        /// `after`.
        After = "after",
    }
}

enumeration! {
    /// Part of the request: `SynchronizationDirection`.
    pub enum SynchronizationDirection {
        /// `Forward`.
        Forward = "Forward",
        /// `Reverse`.
        Reverse = "Reverse",
    }
}

/// Part of the answer: `ProgressSummaryDetails`.
#[derive(Clone, Default)]
pub struct ProgressSummaryDetail {
    /// `Key`: text.
    pub key: Option<Text>,
    /// `State`: integer.
    pub state: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
}

record!(ProgressSummaryDetail {
    "Key" => key,
    "State" => state,
    "TotalCount" => total_count,
});

impl wire::Request for SummaryJobDetail {
    type Response = SummaryJobDetailResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`SummaryJobDetail`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "SummaryJobDetail")
    .summary("Counts the tables that a job moves")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsInstanceId", wire::Kind::Text)
        .summary("The instance, which is what is paid for; its job has an id of its own"),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).required().summary("The job"),
    wire::Parameter::new("JobCode", wire::Kind::Text).required().values_of::<JobCode>(),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("StructType", wire::Kind::Text).values_of::<StructType>(),
    wire::Parameter::new("SynchronizationDirection", wire::Kind::Text)
        .values_of::<SynchronizationDirection>()
        .summary("`Forward`, or `Reverse` for the way back of a two-way job"),
    wire::Parameter::new("ZeroEtlJob", wire::Kind::Boolean).summary("Whether it is a zero-ETL job"),
];
