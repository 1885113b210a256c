// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Changes the password of a consumer group.

use aliyun_wire::{self as wire, Text, record};

/// Changes the password of a consumer group.
///
/// `ModifyConsumerGroupPassword` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ModifyConsumerGroupPassword {
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// `ConsumerGroupID`: text, required.
    pub consumer_group_id: Option<Text>,
    /// `ConsumerGroupName`: text.
    pub consumer_group_name: Option<Text>,
    /// `ConsumerGroupPassword`: text, required.
    pub consumer_group_password: Option<Text>,
    /// `ConsumerGroupUserName`: text.
    pub consumer_group_user_name: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// The subscription instance. `SubscriptionInstanceId`: text, required.
    pub subscription_instance_id: Option<Text>,
    /// `consumerGroupNewPassword`: text, required.
    pub consumer_group_new_password: Option<Text>,
}

record!(ModifyConsumerGroupPassword {
    "AccountId" => account_id,
    "ConsumerGroupID" => consumer_group_id,
    "ConsumerGroupName" => consumer_group_name,
    "ConsumerGroupPassword" => consumer_group_password (secret),
    "ConsumerGroupUserName" => consumer_group_user_name,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SubscriptionInstanceId" => subscription_instance_id,
    "consumerGroupNewPassword" => consumer_group_new_password (secret),
});

impl ModifyConsumerGroupPassword {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<Text>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `ConsumerGroupID`.
    pub fn consumer_group_id(mut self, value: impl Into<Text>) -> Self {
        self.consumer_group_id = Some(value.into());
        self
    }

    /// Sets `ConsumerGroupName`.
    pub fn consumer_group_name(mut self, value: impl Into<Text>) -> Self {
        self.consumer_group_name = Some(value.into());
        self
    }

    /// Sets `ConsumerGroupPassword`.
    pub fn consumer_group_password(mut self, value: impl Into<Text>) -> Self {
        self.consumer_group_password = Some(value.into());
        self
    }

    /// Sets `ConsumerGroupUserName`.
    pub fn consumer_group_user_name(mut self, value: impl Into<Text>) -> Self {
        self.consumer_group_user_name = Some(value.into());
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

    /// Sets `consumerGroupNewPassword`.
    pub fn consumer_group_new_password(mut self, value: impl Into<Text>) -> Self {
        self.consumer_group_new_password = Some(value.into());
        self
    }
}

/// What [`ModifyConsumerGroupPassword`] answers.
#[derive(Clone, Default)]
pub struct ModifyConsumerGroupPasswordResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(ModifyConsumerGroupPasswordResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "RequestId" => request_id,
    "Success" => success,
});

impl wire::Request for ModifyConsumerGroupPassword {
    type Response = ModifyConsumerGroupPasswordResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`ModifyConsumerGroupPassword`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "ModifyConsumerGroupPassword")
    .summary("Changes the password of a consumer group")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("AccountId", wire::Kind::Text)
        .deprecated()
        .summary("The main account; on its way out, leave it unset"),
    wire::Parameter::new("ConsumerGroupID", wire::Kind::Text).required(),
    wire::Parameter::new("ConsumerGroupName", wire::Kind::Text),
    wire::Parameter::new("ConsumerGroupPassword", wire::Kind::Text).required(),
    wire::Parameter::new("ConsumerGroupUserName", wire::Kind::Text),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SubscriptionInstanceId", wire::Kind::Text)
        .required()
        .summary("The subscription instance"),
    wire::Parameter::new("consumerGroupNewPassword", wire::Kind::Text).required(),
];
