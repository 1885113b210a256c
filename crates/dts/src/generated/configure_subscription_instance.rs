// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Configures a subscription instance.

use aliyun_wire::{self as wire, Text, record};

/// Configures a subscription instance.
///
/// `ConfigureSubscriptionInstance` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ConfigureSubscriptionInstance {
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<SourceEndpoint>,
    /// `SubscriptionDataType`: object.
    pub subscription_data_type: Option<SubscriptionDataType>,
    /// `SubscriptionInstance`: object.
    pub subscription_instance: Option<SubscriptionInstance>,
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
    /// The name of the subscription instance. `SubscriptionInstanceName`: text.
    pub subscription_instance_name: Option<Text>,
    /// `SubscriptionInstanceNetworkType`: text.
    pub subscription_instance_network_type: Option<Text>,
    /// `SubscriptionObject`: text, required.
    pub subscription_object: Option<Text>,
}

record!(ConfigureSubscriptionInstance {
    "SourceEndpoint" => source_endpoint,
    "SubscriptionDataType" => subscription_data_type,
    "SubscriptionInstance" => subscription_instance,
    "AccountId" => account_id,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SubscriptionInstanceId" => subscription_instance_id,
    "SubscriptionInstanceName" => subscription_instance_name,
    "SubscriptionInstanceNetworkType" => subscription_instance_network_type,
    "SubscriptionObject" => subscription_object,
});

impl ConfigureSubscriptionInstance {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SourceEndpoint`.
    pub fn source_endpoint(mut self, value: SourceEndpoint) -> Self {
        self.source_endpoint = Some(value);
        self
    }

    /// Sets `SubscriptionDataType`.
    pub fn subscription_data_type(mut self, value: SubscriptionDataType) -> Self {
        self.subscription_data_type = Some(value);
        self
    }

    /// Sets `SubscriptionInstance`.
    pub fn subscription_instance(mut self, value: SubscriptionInstance) -> Self {
        self.subscription_instance = Some(value);
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

    /// Sets `SubscriptionInstanceId`.
    pub fn subscription_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.subscription_instance_id = Some(value.into());
        self
    }

    /// Sets `SubscriptionInstanceName`.
    pub fn subscription_instance_name(mut self, value: impl Into<Text>) -> Self {
        self.subscription_instance_name = Some(value.into());
        self
    }

    /// Sets `SubscriptionInstanceNetworkType`.
    pub fn subscription_instance_network_type(mut self, value: impl Into<Text>) -> Self {
        self.subscription_instance_network_type = Some(value.into());
        self
    }

    /// Sets `SubscriptionObject`.
    pub fn subscription_object(mut self, value: impl Into<Text>) -> Self {
        self.subscription_object = Some(value.into());
        self
    }
}

/// What [`ConfigureSubscriptionInstance`] answers.
#[derive(Clone, Default)]
pub struct ConfigureSubscriptionInstanceResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(ConfigureSubscriptionInstanceResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "RequestId" => request_id,
    "Success" => success,
});

/// Part of the request: `SourceEndpoint`.
#[derive(Clone, Default)]
pub struct SourceEndpoint {
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `IP`: text.
    pub ip: Option<Text>,
    /// `InstanceID`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
    /// `OracleSID`: text.
    pub oracle_sid: Option<Text>,
    /// `OwnerID`: text.
    pub owner_id: Option<Text>,
    /// `Password`: text.
    pub password: Option<Text>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `Role`: text.
    pub role: Option<Text>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(SourceEndpoint {
    "DatabaseName" => database_name,
    "IP" => ip,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "OracleSID" => oracle_sid,
    "OwnerID" => owner_id,
    "Password" => password (secret),
    "Port" => port,
    "Role" => role,
    "UserName" => user_name,
});

/// Part of the request: `SubscriptionDataType`.
#[derive(Clone, Default)]
pub struct SubscriptionDataType {
    /// `DDL`: boolean, required.
    pub ddl: Option<bool>,
    /// `DML`: boolean, required.
    pub dml: Option<bool>,
}

record!(SubscriptionDataType {
    "DDL" => ddl,
    "DML" => dml,
});

/// Part of the request: `SubscriptionInstance`.
#[derive(Clone, Default)]
pub struct SubscriptionInstance {
    /// `VPCId`: text.
    pub vpc_id: Option<Text>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<Text>,
}

record!(SubscriptionInstance {
    "VPCId" => vpc_id,
    "VSwitchId" => v_switch_id,
});

impl wire::Request for ConfigureSubscriptionInstance {
    type Response = ConfigureSubscriptionInstanceResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`ConfigureSubscriptionInstance`].
pub static OPERATION: wire::Operation =
    wire::Operation::new(&super::PRODUCT, "ConfigureSubscriptionInstance")
        .summary("Configures a subscription instance")
        .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("SourceEndpoint", wire::Kind::Record).members(SOURCE_ENDPOINT),
    wire::Parameter::new("SubscriptionDataType", wire::Kind::Record).members(SUBSCRIPTION_DATA_TYPE),
    wire::Parameter::new("SubscriptionInstance", wire::Kind::Record).members(SUBSCRIPTION_INSTANCE),
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
    wire::Parameter::new("SubscriptionInstanceName", wire::Kind::Text)
        .summary("The name of the subscription instance"),
    wire::Parameter::new("SubscriptionInstanceNetworkType", wire::Kind::Text),
    wire::Parameter::new("SubscriptionObject", wire::Kind::Text).form().required(),
];

const SOURCE_ENDPOINT: &[wire::Parameter] = &[
    wire::Parameter::new("DatabaseName", wire::Kind::Text),
    wire::Parameter::new("IP", wire::Kind::Text),
    wire::Parameter::new("InstanceID", wire::Kind::Text),
    wire::Parameter::new("InstanceType", wire::Kind::Text),
    wire::Parameter::new("OracleSID", wire::Kind::Text),
    wire::Parameter::new("OwnerID", wire::Kind::Text),
    wire::Parameter::new("Password", wire::Kind::Text),
    wire::Parameter::new("Port", wire::Kind::Text).summary("The database's port"),
    wire::Parameter::new("Role", wire::Kind::Text),
    wire::Parameter::new("UserName", wire::Kind::Text),
];

const SUBSCRIPTION_DATA_TYPE: &[wire::Parameter] = &[
    wire::Parameter::new("DDL", wire::Kind::Boolean).required(),
    wire::Parameter::new("DML", wire::Kind::Boolean).required(),
];

const SUBSCRIPTION_INSTANCE: &[wire::Parameter] =
    &[wire::Parameter::new("VPCId", wire::Kind::Text), wire::Parameter::new("VSwitchId", wire::Kind::Text)];
