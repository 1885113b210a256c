// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows whether whole row images are compared during synchronization.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Shows whether whole row images are compared during synchronization.
///
/// `DescribeSynchronizationJobReplicatorCompare` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeSynchronizationJobReplicatorCompare {
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// Chosen by the caller, ASCII, unique for each request: a repeated request with it acts once.
    /// `ClientToken`: text, at most 64 characters.
    pub client_token: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `Forward`, or `Reverse` for the way back of a two-way job. `SynchronizationDirection`: text.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// The synchronization instance. `SynchronizationJobId`: text, required.
    pub synchronization_job_id: Option<Text>,
}

record!(DescribeSynchronizationJobReplicatorCompare {
    "AccountId" => account_id,
    "ClientToken" => client_token,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SynchronizationDirection" => synchronization_direction,
    "SynchronizationJobId" => synchronization_job_id,
});

impl DescribeSynchronizationJobReplicatorCompare {
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

    /// Sets `SynchronizationDirection`.
    pub fn synchronization_direction(mut self, value: impl Into<Open<SynchronizationDirection>>) -> Self {
        self.synchronization_direction = Some(value.into());
        self
    }

    /// Sets `SynchronizationJobId`.
    pub fn synchronization_job_id(mut self, value: impl Into<Text>) -> Self {
        self.synchronization_job_id = Some(value.into());
        self
    }
}

/// What [`DescribeSynchronizationJobReplicatorCompare`] answers.
#[derive(Clone, Default)]
pub struct DescribeSynchronizationJobReplicatorCompareResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
    /// `SynchronizationReplicatorCompareEnable`: boolean.
    pub synchronization_replicator_compare_enable: Option<bool>,
}

record!(DescribeSynchronizationJobReplicatorCompareResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "RequestId" => request_id,
    "Success" => success,
    "SynchronizationReplicatorCompareEnable" => synchronization_replicator_compare_enable,
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

impl wire::Request for DescribeSynchronizationJobReplicatorCompare {
    type Response = DescribeSynchronizationJobReplicatorCompareResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeSynchronizationJobReplicatorCompare`].
pub static OPERATION: wire::Operation =
    wire::Operation::new(&super::PRODUCT, "DescribeSynchronizationJobReplicatorCompare")
        .summary("Shows whether whole row images are compared during synchronization")
        .idempotence(wire::Idempotence::Read)
        .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("AccountId", wire::Kind::Text)
        .deprecated()
        .summary("The main account; on its way out, leave it unset"),
    wire::Parameter::new("ClientToken", wire::Kind::Text)
        .max_length(64)
        .summary("Chosen by the caller, ASCII, unique for each request"),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SynchronizationDirection", wire::Kind::Text)
        .values_of::<SynchronizationDirection>()
        .summary("`Forward`, or `Reverse` for the way back of a two-way job"),
    wire::Parameter::new("SynchronizationJobId", wire::Kind::Text)
        .required()
        .summary("The synchronization instance"),
];
