// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Hides items of the precheck of a job.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Hides items of the precheck of a job.
///
/// `ShieldPrecheck` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ShieldPrecheck {
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text,
    /// required.
    pub dts_instance_id: Option<Text>,
    /// `PrecheckItems`: text, required.
    pub precheck_items: Option<Open<PrecheckItems>>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(ShieldPrecheck {
    "DtsInstanceId" => dts_instance_id,
    "PrecheckItems" => precheck_items,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl ShieldPrecheck {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }

    /// Sets `PrecheckItems`.
    pub fn precheck_items(mut self, value: impl Into<Open<PrecheckItems>>) -> Self {
        self.precheck_items = Some(value.into());
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

/// What [`ShieldPrecheck`] answers.
#[derive(Clone, Default)]
pub struct ShieldPrecheckResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(ShieldPrecheckResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "RequestId" => request_id,
    "Success" => success,
});

enumeration! {
    /// Part of the request: `PrecheckItems`.
    pub enum PrecheckItems {
        /// `CHECK_SAME_OBJ`.
        CheckSameObj = "CHECK_SAME_OBJ",
        /// `CHECK_SAME_USER`.
        CheckSameUser = "CHECK_SAME_USER",
        /// `CHECK_SRC`.
        CheckSrc = "CHECK_SRC",
        /// `CHECK_TOPOLOGY`.
        CheckTopology = "CHECK_TOPOLOGY",
    }
}

impl wire::Request for ShieldPrecheck {
    type Response = ShieldPrecheckResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`ShieldPrecheck`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "ShieldPrecheck")
    .summary("Hides items of the precheck of a job")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsInstanceId", wire::Kind::Text)
        .required()
        .summary("The instance, which is what is paid for; its job has an id of its own"),
    wire::Parameter::new("PrecheckItems", wire::Kind::Text).required().values_of::<PrecheckItems>(),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
