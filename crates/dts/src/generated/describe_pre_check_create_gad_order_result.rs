// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows the result of the check before an order of a global active database.

use aliyun_wire::{self as wire, Text, record};

/// Shows the result of the check before an order of a global active database.
///
/// `DescribePreCheckCreateGadOrderResult` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribePreCheckCreateGadOrderResult {
    /// `InstanceId`: text.
    pub instance_id: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `TaskId`: text.
    pub task_id: Option<Text>,
}

record!(DescribePreCheckCreateGadOrderResult {
    "InstanceId" => instance_id,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "TaskId" => task_id,
});

impl DescribePreCheckCreateGadOrderResult {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<Text>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `OwnerId`.
    pub fn owner_id(mut self, value: impl Into<Text>) -> Self {
        self.owner_id = Some(value.into());
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

    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<Text>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

/// What [`DescribePreCheckCreateGadOrderResult`] answers.
#[derive(Clone, Default)]
pub struct DescribePreCheckCreateGadOrderResultResponse {
    /// `DynamicCode`: text, deprecated.
    pub dynamic_code: Option<Text>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: text. Read it with [`Text::as_i64`].
    pub http_status_code: Option<Text>,
    /// `InstanceId`: text.
    pub instance_id: Option<Text>,
    /// `PreCheckItems`: object.
    pub pre_check_items: Option<PreCheckItems>,
    /// `PreCheckResult`: boolean.
    pub pre_check_result: Option<bool>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
    /// `TaskId`: text.
    pub task_id: Option<Text>,
}

record!(DescribePreCheckCreateGadOrderResultResponse {
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "InstanceId" => instance_id,
    "PreCheckItems" => pre_check_items,
    "PreCheckResult" => pre_check_result,
    "RegionId" => region_id,
    "RequestId" => request_id,
    "Success" => success,
    "TaskId" => task_id,
});

/// Part of the answer: `PreCheckItems`.
#[derive(Clone, Default)]
pub struct PreCheckItems {
    /// `PreCheckItems`: list.
    pub pre_check_items: Vec<PreCheckItem>,
}

record!(PreCheckItems {
    "PreCheckItems" => pre_check_items,
});

/// Part of the answer: `PreCheckItems.PreCheckItems`.
#[derive(Clone, Default)]
pub struct PreCheckItem {
    /// `Code`: text.
    pub code: Option<Text>,
    /// `Message`: text.
    pub message: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(PreCheckItem {
    "Code" => code,
    "Message" => message,
    "Status" => status,
});

impl wire::Request for DescribePreCheckCreateGadOrderResult {
    type Response = DescribePreCheckCreateGadOrderResultResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribePreCheckCreateGadOrderResult`].
pub static OPERATION: wire::Operation =
    wire::Operation::new(&super::PRODUCT, "DescribePreCheckCreateGadOrderResult")
        .summary("Shows the result of the check before an order of a global active database")
        .idempotence(wire::Idempotence::Read)
        .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("InstanceId", wire::Kind::Text),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("TaskId", wire::Kind::Text),
];
