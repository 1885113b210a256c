// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Gives a synchronization job the new connection of a failed-over database.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Gives a synchronization job the new connection of a failed-over database.
///
/// `SwitchSynchronizationEndpoint` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct SwitchSynchronizationEndpoint {
    /// `Endpoint`: object.
    pub endpoint: Option<Endpoint>,
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<SourceEndpoint>,
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
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

record!(SwitchSynchronizationEndpoint {
    "Endpoint" => endpoint,
    "SourceEndpoint" => source_endpoint,
    "AccountId" => account_id,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SynchronizationDirection" => synchronization_direction,
    "SynchronizationJobId" => synchronization_job_id,
});

impl SwitchSynchronizationEndpoint {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: Endpoint) -> Self {
        self.endpoint = Some(value);
        self
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

/// What [`SwitchSynchronizationEndpoint`] answers.
#[derive(Clone, Default)]
pub struct SwitchSynchronizationEndpointResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
    /// `TaskId`: text.
    pub task_id: Option<Text>,
}

record!(SwitchSynchronizationEndpointResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "RequestId" => request_id,
    "Success" => success,
    "TaskId" => task_id,
});

/// Part of the request: `Endpoint`.
#[derive(Clone, Default)]
pub struct Endpoint {
    /// `IP`: text.
    pub ip: Option<Text>,
    /// `InstanceId`: text, required.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text, required.
    pub instance_type: Option<Text>,
    /// The database's port. `Port`: text, required. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `Type`: text, required.
    pub r#type: Option<Text>,
}

record!(Endpoint {
    "IP" => ip,
    "InstanceId" => instance_id,
    "InstanceType" => instance_type,
    "Port" => port,
    "Type" => r#type,
});

/// Part of the request: `SourceEndpoint`.
#[derive(Clone, Default)]
pub struct SourceEndpoint {
    /// `OwnerID`: text.
    pub owner_id: Option<Text>,
    /// `Role`: text.
    pub role: Option<Text>,
}

record!(SourceEndpoint {
    "OwnerID" => owner_id,
    "Role" => role,
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

impl wire::Request for SwitchSynchronizationEndpoint {
    type Response = SwitchSynchronizationEndpointResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`SwitchSynchronizationEndpoint`].
pub static OPERATION: wire::Operation =
    wire::Operation::new(&super::PRODUCT, "SwitchSynchronizationEndpoint")
        .summary("Gives a synchronization job the new connection of a failed-over database")
        .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("Endpoint", wire::Kind::Record).members(ENDPOINT),
    wire::Parameter::new("SourceEndpoint", wire::Kind::Record).members(SOURCE_ENDPOINT),
    wire::Parameter::new("AccountId", wire::Kind::Text)
        .deprecated()
        .summary("The main account; on its way out, leave it unset"),
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

const ENDPOINT: &[wire::Parameter] = &[
    wire::Parameter::new("IP", wire::Kind::Text),
    wire::Parameter::new("InstanceId", wire::Kind::Text).required(),
    wire::Parameter::new("InstanceType", wire::Kind::Text).required(),
    wire::Parameter::new("Port", wire::Kind::Text).required().summary("The database's port"),
    wire::Parameter::new("Type", wire::Kind::Text).required(),
];

const SOURCE_ENDPOINT: &[wire::Parameter] =
    &[wire::Parameter::new("OwnerID", wire::Kind::Text), wire::Parameter::new("Role", wire::Kind::Text)];
