// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Changes the objects of a subscription instance.

use aliyun_wire::{self as wire, Text, record};

/// Changes the objects of a subscription instance.
///
/// `ModifySubscriptionObject` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ModifySubscriptionObject {
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// The subscription instance. `SubscriptionInstanceId`: text, required.
    pub subscription_instance_id: Option<Text>,
    /// `SubscriptionObject`: text, required.
    pub subscription_object: Option<Text>,
}

record!(ModifySubscriptionObject {
    "AccountId" => account_id,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SubscriptionInstanceId" => subscription_instance_id,
    "SubscriptionObject" => subscription_object,
});

impl ModifySubscriptionObject {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<Text>) -> Self {
        self.account_id = Some(value.into());
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

    /// Sets `SubscriptionInstanceId`.
    pub fn subscription_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.subscription_instance_id = Some(value.into());
        self
    }

    /// Sets `SubscriptionObject`.
    pub fn subscription_object(mut self, value: impl Into<Text>) -> Self {
        self.subscription_object = Some(value.into());
        self
    }
}

/// What [`ModifySubscriptionObject`] answers.
#[derive(Clone, Default)]
pub struct ModifySubscriptionObjectResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(ModifySubscriptionObjectResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "RequestId" => request_id,
    "Success" => success,
});

impl wire::Request for ModifySubscriptionObject {
    type Response = ModifySubscriptionObjectResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`ModifySubscriptionObject`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "ModifySubscriptionObject")
    .summary("Changes the objects of a subscription instance")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("AccountId", wire::Kind::Text)
        .deprecated()
        .summary("The main account; on its way out, leave it unset"),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SubscriptionInstanceId", wire::Kind::Text)
        .required()
        .summary("The subscription instance"),
    wire::Parameter::new("SubscriptionObject", wire::Kind::Text).required(),
];
