// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows the synchronization state of a job.

use aliyun_wire::{self as wire, Text, record};

/// Shows the synchronization state of a job.
///
/// `DescribeSyncStatus` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeSyncStatus {
    /// `Direction`: text.
    pub direction: Option<Text>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text.
    pub dts_instance_id: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(DescribeSyncStatus {
    "Direction" => direction,
    "DtsInstanceId" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl DescribeSyncStatus {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<Text>) -> Self {
        self.direction = Some(value.into());
        self
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

/// What [`DescribeSyncStatus`] answers.
#[derive(Clone, Default)]
pub struct DescribeSyncStatusResponse {
    /// `DynamicCode`: text.
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
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
    /// `SyncStatusList`: list.
    pub sync_status_list: Vec<SyncStatus>,
}

record!(DescribeSyncStatusResponse {
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "PageNumber" => page_number,
    "RequestId" => request_id,
    "Success" => success,
    "SyncStatusList" => sync_status_list,
});

/// Part of the answer: `SyncStatusList`.
#[derive(Clone, Default)]
pub struct SyncStatus {
    /// Up to where changes were read, or from where they are to be: seconds since 1970. `Checkpoint`:
    /// integer.
    pub checkpoint: Option<i64>,
    /// `Code`: text.
    pub code: Option<Text>,
    /// `Delay`: integer.
    pub delay: Option<i64>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// `Rate`: text.
    pub rate: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(SyncStatus {
    "Checkpoint" => checkpoint,
    "Code" => code,
    "Delay" => delay,
    "JobId" => job_id,
    "Rate" => rate,
    "Status" => status,
});

impl wire::Request for DescribeSyncStatus {
    type Response = DescribeSyncStatusResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeSyncStatus`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeSyncStatus")
    .summary("Shows the synchronization state of a job")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("Direction", wire::Kind::Text),
    wire::Parameter::new("DtsInstanceId", wire::Kind::Text)
        .summary("The instance, which is what is paid for; its job has an id of its own"),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
