// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Buys a subscription instance.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Buys a subscription instance.
///
/// `CreateSubscriptionInstance` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct CreateSubscriptionInstance {
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<SourceEndpoint>,
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// Chosen by the caller, ASCII, unique for each request: a repeated request with it acts once.
    /// `ClientToken`: text, at most 64 characters.
    pub client_token: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// `PayType`: text.
    pub pay_type: Option<Text>,
    /// `Period`: text.
    pub period: Option<Open<Period>>,
    /// `Region`: text, required.
    pub region: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text, deprecated.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `UsedTime`: integer.
    pub used_time: Option<i64>,
}

record!(CreateSubscriptionInstance {
    "SourceEndpoint" => source_endpoint,
    "AccountId" => account_id,
    "ClientToken" => client_token,
    "OwnerId" => owner_id,
    "PayType" => pay_type,
    "Period" => period,
    "Region" => region,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "UsedTime" => used_time,
});

impl CreateSubscriptionInstance {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SourceEndpoint`.
    pub fn source_endpoint(mut self, value: SourceEndpoint) -> Self {
        self.source_endpoint = Some(value);
        self
    }

    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<Text>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<Text>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `OwnerId`.
    pub fn owner_id(mut self, value: impl Into<Text>) -> Self {
        self.owner_id = Some(value.into());
        self
    }

    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<Text>) -> Self {
        self.pay_type = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<Open<Period>>) -> Self {
        self.period = Some(value.into());
        self
    }

    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<Text>) -> Self {
        self.region = Some(value.into());
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

    /// Sets `UsedTime`.
    pub fn used_time(mut self, value: i64) -> Self {
        self.used_time = Some(value);
        self
    }
}

/// What [`CreateSubscriptionInstance`] answers.
#[derive(Clone, Default)]
pub struct CreateSubscriptionInstanceResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// The subscription instance. `SubscriptionInstanceId`: text.
    pub subscription_instance_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(CreateSubscriptionInstanceResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "RequestId" => request_id,
    "SubscriptionInstanceId" => subscription_instance_id,
    "Success" => success,
});

/// Part of the request: `SourceEndpoint`.
#[derive(Clone, Default)]
pub struct SourceEndpoint {
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
}

record!(SourceEndpoint {
    "InstanceType" => instance_type,
});

enumeration! {
    /// Part of the request: `Period`.
    pub enum Period {
        /// `Year`.
        Year = "Year",
        /// `Month`.
        Month = "Month",
    }
}

impl wire::Request for CreateSubscriptionInstance {
    type Response = CreateSubscriptionInstanceResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`CreateSubscriptionInstance`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "CreateSubscriptionInstance")
    .summary("Buys a subscription instance")
    .idempotence(wire::Idempotence::Token("ClientToken"))
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("SourceEndpoint", wire::Kind::Record).members(SOURCE_ENDPOINT),
    wire::Parameter::new("AccountId", wire::Kind::Text)
        .deprecated()
        .summary("The main account; on its way out, leave it unset"),
    wire::Parameter::new("ClientToken", wire::Kind::Text)
        .max_length(64)
        .summary("Chosen by the caller, ASCII, unique for each request"),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("PayType", wire::Kind::Text),
    wire::Parameter::new("Period", wire::Kind::Text).values_of::<Period>(),
    wire::Parameter::new("Region", wire::Kind::Text).required(),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .deprecated()
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("UsedTime", wire::Kind::Integer),
];

const SOURCE_ENDPOINT: &[wire::Parameter] = &[wire::Parameter::new("InstanceType", wire::Kind::Text)];
