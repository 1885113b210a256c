// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Makes a one-way synchronization instance a two-way one.

use aliyun_wire::{self as wire, Text, record};

/// Makes a one-way synchronization instance a two-way one.
///
/// `UpgradeTwoWay` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct UpgradeTwoWay {
    /// `InstanceClass`: text, required.
    pub instance_class: Option<Text>,
    /// `InstanceId`: text, required.
    pub instance_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(UpgradeTwoWay {
    "InstanceClass" => instance_class,
    "InstanceId" => instance_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl UpgradeTwoWay {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceClass`.
    pub fn instance_class(mut self, value: impl Into<Text>) -> Self {
        self.instance_class = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<Text>) -> Self {
        self.instance_id = Some(value.into());
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

/// What [`UpgradeTwoWay`] answers.
#[derive(Clone, Default)]
pub struct UpgradeTwoWayResponse {
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

record!(UpgradeTwoWayResponse {
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

impl wire::Request for UpgradeTwoWay {
    type Response = UpgradeTwoWayResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`UpgradeTwoWay`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "UpgradeTwoWay")
    .summary("Makes a one-way synchronization instance a two-way one")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("InstanceClass", wire::Kind::Text).required(),
    wire::Parameter::new("InstanceId", wire::Kind::Text).required(),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
