// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Swaps the directions of a two-way synchronization job.

use aliyun_wire::{self as wire, Text, record};

/// Swaps the directions of a two-way synchronization job.
///
/// `ReverseTwoWayDirection` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ReverseTwoWayDirection {
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text.
    pub dts_instance_id: Option<Text>,
    /// `IgnoreErrorSubJob`: boolean.
    pub ignore_error_sub_job: Option<bool>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text, required.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(ReverseTwoWayDirection {
    "DtsInstanceId" => dts_instance_id,
    "IgnoreErrorSubJob" => ignore_error_sub_job,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl ReverseTwoWayDirection {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }

    /// Sets `IgnoreErrorSubJob`.
    pub fn ignore_error_sub_job(mut self, value: bool) -> Self {
        self.ignore_error_sub_job = Some(value);
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

/// What [`ReverseTwoWayDirection`] answers.
#[derive(Clone, Default)]
pub struct ReverseTwoWayDirectionResponse {
    /// `Code`: text.
    pub code: Option<Text>,
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

record!(ReverseTwoWayDirectionResponse {
    "Code" => code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

impl wire::Request for ReverseTwoWayDirection {
    type Response = ReverseTwoWayDirectionResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`ReverseTwoWayDirection`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "ReverseTwoWayDirection")
    .summary("Swaps the directions of a two-way synchronization job")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsInstanceId", wire::Kind::Text)
        .summary("The instance, which is what is paid for; its job has an id of its own"),
    wire::Parameter::new("IgnoreErrorSubJob", wire::Kind::Boolean),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .required()
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
