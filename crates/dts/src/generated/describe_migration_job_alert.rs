// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows who is alerted to delays and failures of a migration job.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Shows who is alerted to delays and failures of a migration job.
///
/// `DescribeMigrationJobAlert` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeMigrationJobAlert {
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// Chosen by the caller, ASCII, unique for each request: a repeated request with it acts once.
    /// `ClientToken`: text, at most 64 characters.
    pub client_token: Option<Text>,
    /// The migration job. `MigrationJobId`: text, required.
    pub migration_job_id: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(DescribeMigrationJobAlert {
    "AccountId" => account_id,
    "ClientToken" => client_token,
    "MigrationJobId" => migration_job_id,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl DescribeMigrationJobAlert {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `MigrationJobId`.
    pub fn migration_job_id(mut self, value: impl Into<Text>) -> Self {
        self.migration_job_id = Some(value.into());
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
}

/// What [`DescribeMigrationJobAlert`] answers.
#[derive(Clone, Default)]
pub struct DescribeMigrationJobAlertResponse {
    /// `DelayAlertPhone`: text.
    pub delay_alert_phone: Option<Text>,
    /// `DelayAlertStatus`: text.
    pub delay_alert_status: Option<Open<DelayAlertStatus>>,
    /// `DelayOverSeconds`: text.
    pub delay_over_seconds: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// `ErrorAlertPhone`: text.
    pub error_alert_phone: Option<Text>,
    /// `ErrorAlertStatus`: text.
    pub error_alert_status: Option<Open<ErrorAlertStatus>>,
    /// The migration job. `MigrationJobId`: text.
    pub migration_job_id: Option<Text>,
    /// The name of the migration job. `MigrationJobName`: text.
    pub migration_job_name: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(DescribeMigrationJobAlertResponse {
    "DelayAlertPhone" => delay_alert_phone,
    "DelayAlertStatus" => delay_alert_status,
    "DelayOverSeconds" => delay_over_seconds,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "ErrorAlertPhone" => error_alert_phone,
    "ErrorAlertStatus" => error_alert_status,
    "MigrationJobId" => migration_job_id,
    "MigrationJobName" => migration_job_name,
    "RequestId" => request_id,
    "Success" => success,
});

enumeration! {
    /// Part of the answer: `DelayAlertStatus`.
    pub enum DelayAlertStatus {
        /// `enable`.
        Enable = "enable",
        /// `disable`.
        Disable = "disable",
    }
}

enumeration! {
    /// Part of the answer: `ErrorAlertStatus`.
    pub enum ErrorAlertStatus {
        /// `enable`.
        Enable = "enable",
        /// `disable`.
        Disable = "disable",
    }
}

impl wire::Request for DescribeMigrationJobAlert {
    type Response = DescribeMigrationJobAlertResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeMigrationJobAlert`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeMigrationJobAlert")
    .summary("Shows who is alerted to delays and failures of a migration job")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("AccountId", wire::Kind::Text)
        .deprecated()
        .summary("The main account; on its way out, leave it unset"),
    wire::Parameter::new("ClientToken", wire::Kind::Text)
        .max_length(64)
        .summary("Chosen by the caller, ASCII, unique for each request"),
    wire::Parameter::new("MigrationJobId", wire::Kind::Text).required().summary("The migration job"),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
