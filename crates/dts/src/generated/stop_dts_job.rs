// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Ends a migration, synchronization or subscription job.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Ends a migration, synchronization or subscription job.
///
/// `StopDtsJob` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct StopDtsJob {
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text.
    pub dts_instance_id: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `Forward`, or `Reverse` for the way back of a two-way job. `SynchronizationDirection`: text.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// Whether it is a zero-ETL job. `ZeroEtlJob`: boolean.
    pub zero_etl_job: Option<bool>,
}

record!(StopDtsJob {
    "DtsInstanceId" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SynchronizationDirection" => synchronization_direction,
    "ZeroEtlJob" => zero_etl_job,
});

impl StopDtsJob {
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

/// What [`StopDtsJob`] answers.
#[derive(Clone, Default)]
pub struct StopDtsJobResponse {
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
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(StopDtsJobResponse {
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

enumeration! {
    /// Part of the request: `SynchronizationDirection`.
    pub enum SynchronizationDirection {
        /// `Forward`.
        Forward = "Forward",
        /// `Reverse`.
        Reverse = "Reverse",
    }
}

impl wire::Request for StopDtsJob {
    type Response = StopDtsJobResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`StopDtsJob`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "StopDtsJob")
    .summary("Ends a migration, synchronization or subscription job")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsInstanceId", wire::Kind::Text)
        .summary("The instance, which is what is paid for; its job has an id of its own"),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SynchronizationDirection", wire::Kind::Text)
        .values_of::<SynchronizationDirection>()
        .summary("`Forward`, or `Reverse` for the way back of a two-way job"),
    wire::Parameter::new("ZeroEtlJob", wire::Kind::Boolean).summary("Whether it is a zero-ETL job"),
];
