// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Sets who is alerted to delays and failures of a subscription instance.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Sets who is alerted to delays and failures of a subscription instance.
///
/// `ConfigureSubscriptionInstanceAlert` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ConfigureSubscriptionInstanceAlert {
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// `DelayAlertPhone`: text.
    pub delay_alert_phone: Option<Text>,
    /// `DelayAlertStatus`: text.
    pub delay_alert_status: Option<Open<DelayAlertStatus>>,
    /// `DelayOverSeconds`: text.
    pub delay_over_seconds: Option<Text>,
    /// `ErrorAlertPhone`: text.
    pub error_alert_phone: Option<Text>,
    /// `ErrorAlertStatus`: text.
    pub error_alert_status: Option<Open<ErrorAlertStatus>>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// The subscription instance. `SubscriptionInstanceId`: text, required.
    pub subscription_instance_id: Option<Text>,
}

record!(ConfigureSubscriptionInstanceAlert {
    "AccountId" => account_id,
    "DelayAlertPhone" => delay_alert_phone,
    "DelayAlertStatus" => delay_alert_status,
    "DelayOverSeconds" => delay_over_seconds,
    "ErrorAlertPhone" => error_alert_phone,
    "ErrorAlertStatus" => error_alert_status,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SubscriptionInstanceId" => subscription_instance_id,
});

impl ConfigureSubscriptionInstanceAlert {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<Text>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `DelayAlertPhone`.
    pub fn delay_alert_phone(mut self, value: impl Into<Text>) -> Self {
        self.delay_alert_phone = Some(value.into());
        self
    }

    /// Sets `DelayAlertStatus`.
    pub fn delay_alert_status(mut self, value: impl Into<Open<DelayAlertStatus>>) -> Self {
        self.delay_alert_status = Some(value.into());
        self
    }

    /// Sets `DelayOverSeconds`.
    pub fn delay_over_seconds(mut self, value: impl Into<Text>) -> Self {
        self.delay_over_seconds = Some(value.into());
        self
    }

    /// Sets `ErrorAlertPhone`.
    pub fn error_alert_phone(mut self, value: impl Into<Text>) -> Self {
        self.error_alert_phone = Some(value.into());
        self
    }

    /// Sets `ErrorAlertStatus`.
    pub fn error_alert_status(mut self, value: impl Into<Open<ErrorAlertStatus>>) -> Self {
        self.error_alert_status = Some(value.into());
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
}

/// What [`ConfigureSubscriptionInstanceAlert`] answers.
#[derive(Clone, Default)]
pub struct ConfigureSubscriptionInstanceAlertResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(ConfigureSubscriptionInstanceAlertResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "RequestId" => request_id,
    "Success" => success,
});

enumeration! {
    /// Part of the request: `DelayAlertStatus`.
    pub enum DelayAlertStatus {
        /// `enable`.
        Enable = "enable",
        /// `disable`.
        Disable = "disable",
    }
}

enumeration! {
    /// Part of the request: `ErrorAlertStatus`.
    pub enum ErrorAlertStatus {
        /// `enable`.
        Enable = "enable",
        /// `disable`.
        Disable = "disable",
    }
}

impl wire::Request for ConfigureSubscriptionInstanceAlert {
    type Response = ConfigureSubscriptionInstanceAlertResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`ConfigureSubscriptionInstanceAlert`].
pub static OPERATION: wire::Operation =
    wire::Operation::new(&super::PRODUCT, "ConfigureSubscriptionInstanceAlert")
        .summary("Sets who is alerted to delays and failures of a subscription instance")
        .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("AccountId", wire::Kind::Text)
        .deprecated()
        .summary("The main account; on its way out, leave it unset"),
    wire::Parameter::new("DelayAlertPhone", wire::Kind::Text),
    wire::Parameter::new("DelayAlertStatus", wire::Kind::Text).values_of::<DelayAlertStatus>(),
    wire::Parameter::new("DelayOverSeconds", wire::Kind::Text),
    wire::Parameter::new("ErrorAlertPhone", wire::Kind::Text),
    wire::Parameter::new("ErrorAlertStatus", wire::Kind::Text).values_of::<ErrorAlertStatus>(),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SubscriptionInstanceId", wire::Kind::Text)
        .required()
        .summary("The subscription instance"),
];
