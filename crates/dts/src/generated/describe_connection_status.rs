// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Tests whether a migration job reaches both of its databases.

use aliyun_wire::{self as wire, Any, Map, Open, Text, enumeration, record};

/// Tests whether a migration job reaches both of its databases.
///
/// `DescribeConnectionStatus` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeConnectionStatus {
    /// `DestinationEndpointArchitecture`: text.
    pub destination_endpoint_architecture: Option<Open<DestinationEndpointArchitecture>>,
    /// `DestinationEndpointDatabaseName`: text.
    pub destination_endpoint_database_name: Option<Text>,
    /// `DestinationEndpointEngineName`: text.
    pub destination_endpoint_engine_name: Option<Text>,
    /// `DestinationEndpointIP`: text.
    pub destination_endpoint_ip: Option<Text>,
    /// `DestinationEndpointInstanceID`: text.
    pub destination_endpoint_instance_id: Option<Text>,
    /// `DestinationEndpointInstanceType`: text, required.
    pub destination_endpoint_instance_type: Option<Text>,
    /// `DestinationEndpointOracleSID`: text.
    pub destination_endpoint_oracle_sid: Option<Open<DestinationEndpointOracleSid>>,
    /// `DestinationEndpointPassword`: text.
    pub destination_endpoint_password: Option<Text>,
    /// `DestinationEndpointPort`: text.
    pub destination_endpoint_port: Option<Text>,
    /// `DestinationEndpointRegion`: text.
    pub destination_endpoint_region: Option<Text>,
    /// `DestinationEndpointUserName`: text.
    pub destination_endpoint_user_name: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `SourceEndpointArchitecture`: text.
    pub source_endpoint_architecture: Option<Open<SourceEndpointArchitecture>>,
    /// `SourceEndpointDatabaseName`: text.
    pub source_endpoint_database_name: Option<Text>,
    /// `SourceEndpointEngineName`: text.
    pub source_endpoint_engine_name: Option<Text>,
    /// `SourceEndpointIP`: text.
    pub source_endpoint_ip: Option<Text>,
    /// `SourceEndpointInstanceID`: text.
    pub source_endpoint_instance_id: Option<Text>,
    /// `SourceEndpointInstanceType`: text, required.
    pub source_endpoint_instance_type: Option<Open<SourceEndpointInstanceType>>,
    /// `SourceEndpointOracleSID`: text.
    pub source_endpoint_oracle_sid: Option<Text>,
    /// `SourceEndpointPassword`: text.
    pub source_endpoint_password: Option<Text>,
    /// `SourceEndpointPort`: text.
    pub source_endpoint_port: Option<Text>,
    /// `SourceEndpointRegion`: text.
    pub source_endpoint_region: Option<Text>,
    /// `SourceEndpointUserName`: text.
    pub source_endpoint_user_name: Option<Text>,
}

record!(DescribeConnectionStatus {
    "DestinationEndpointArchitecture" => destination_endpoint_architecture,
    "DestinationEndpointDatabaseName" => destination_endpoint_database_name,
    "DestinationEndpointEngineName" => destination_endpoint_engine_name,
    "DestinationEndpointIP" => destination_endpoint_ip,
    "DestinationEndpointInstanceID" => destination_endpoint_instance_id,
    "DestinationEndpointInstanceType" => destination_endpoint_instance_type,
    "DestinationEndpointOracleSID" => destination_endpoint_oracle_sid,
    "DestinationEndpointPassword" => destination_endpoint_password (secret),
    "DestinationEndpointPort" => destination_endpoint_port,
    "DestinationEndpointRegion" => destination_endpoint_region,
    "DestinationEndpointUserName" => destination_endpoint_user_name,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SourceEndpointArchitecture" => source_endpoint_architecture,
    "SourceEndpointDatabaseName" => source_endpoint_database_name,
    "SourceEndpointEngineName" => source_endpoint_engine_name,
    "SourceEndpointIP" => source_endpoint_ip,
    "SourceEndpointInstanceID" => source_endpoint_instance_id,
    "SourceEndpointInstanceType" => source_endpoint_instance_type,
    "SourceEndpointOracleSID" => source_endpoint_oracle_sid,
    "SourceEndpointPassword" => source_endpoint_password (secret),
    "SourceEndpointPort" => source_endpoint_port,
    "SourceEndpointRegion" => source_endpoint_region,
    "SourceEndpointUserName" => source_endpoint_user_name,
});

impl DescribeConnectionStatus {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DestinationEndpointArchitecture`.
    pub fn destination_endpoint_architecture(
        mut self,
        value: impl Into<Open<DestinationEndpointArchitecture>>,
    ) -> Self {
        self.destination_endpoint_architecture = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointDatabaseName`.
    pub fn destination_endpoint_database_name(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_database_name = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointEngineName`.
    pub fn destination_endpoint_engine_name(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_engine_name = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointIP`.
    pub fn destination_endpoint_ip(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_ip = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointInstanceID`.
    pub fn destination_endpoint_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_instance_id = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointInstanceType`.
    pub fn destination_endpoint_instance_type(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_instance_type = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointOracleSID`.
    pub fn destination_endpoint_oracle_sid(
        mut self,
        value: impl Into<Open<DestinationEndpointOracleSid>>,
    ) -> Self {
        self.destination_endpoint_oracle_sid = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointPassword`.
    pub fn destination_endpoint_password(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_password = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointPort`.
    pub fn destination_endpoint_port(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_port = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointRegion`.
    pub fn destination_endpoint_region(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_region = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointUserName`.
    pub fn destination_endpoint_user_name(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_user_name = Some(value.into());
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

    /// Sets `SourceEndpointArchitecture`.
    pub fn source_endpoint_architecture(
        mut self,
        value: impl Into<Open<SourceEndpointArchitecture>>,
    ) -> Self {
        self.source_endpoint_architecture = Some(value.into());
        self
    }

    /// Sets `SourceEndpointDatabaseName`.
    pub fn source_endpoint_database_name(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_database_name = Some(value.into());
        self
    }

    /// Sets `SourceEndpointEngineName`.
    pub fn source_endpoint_engine_name(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_engine_name = Some(value.into());
        self
    }

    /// Sets `SourceEndpointIP`.
    pub fn source_endpoint_ip(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_ip = Some(value.into());
        self
    }

    /// Sets `SourceEndpointInstanceID`.
    pub fn source_endpoint_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_instance_id = Some(value.into());
        self
    }

    /// Sets `SourceEndpointInstanceType`.
    pub fn source_endpoint_instance_type(
        mut self,
        value: impl Into<Open<SourceEndpointInstanceType>>,
    ) -> Self {
        self.source_endpoint_instance_type = Some(value.into());
        self
    }

    /// Sets `SourceEndpointOracleSID`.
    pub fn source_endpoint_oracle_sid(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_oracle_sid = Some(value.into());
        self
    }

    /// Sets `SourceEndpointPassword`.
    pub fn source_endpoint_password(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_password = Some(value.into());
        self
    }

    /// Sets `SourceEndpointPort`.
    pub fn source_endpoint_port(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_port = Some(value.into());
        self
    }

    /// Sets `SourceEndpointRegion`.
    pub fn source_endpoint_region(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_region = Some(value.into());
        self
    }

    /// Sets `SourceEndpointUserName`.
    pub fn source_endpoint_user_name(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_user_name = Some(value.into());
        self
    }
}

/// What [`DescribeConnectionStatus`] answers.
#[derive(Clone, Default)]
pub struct DescribeConnectionStatusResponse {
    /// `DestinationConnectionStatus`: map.
    pub destination_connection_status: Option<Map<Any>>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// `SourceConnectionStatus`: map.
    pub source_connection_status: Option<Map<Any>>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(DescribeConnectionStatusResponse {
    "DestinationConnectionStatus" => destination_connection_status,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "RequestId" => request_id,
    "SourceConnectionStatus" => source_connection_status,
    "Success" => success,
});

enumeration! {
    /// Part of the request: `DestinationEndpointArchitecture`.
    pub enum DestinationEndpointArchitecture {
        /// `SID`.
        Sid = "SID",
        /// `RAC`.
        Rac = "RAC",
    }
}

enumeration! {
    /// Part of the request: `DestinationEndpointOracleSID`.
    pub enum DestinationEndpointOracleSid {
        /// `SID`.
        Sid = "SID",
        /// `RAC`.
        Rac = "RAC",
    }
}

enumeration! {
    /// Part of the request: `SourceEndpointArchitecture`.
    pub enum SourceEndpointArchitecture {
        /// `SID`.
        Sid = "SID",
        /// `RAC`.
        Rac = "RAC",
    }
}

enumeration! {
    /// Part of the request: `SourceEndpointInstanceType`.
    pub enum SourceEndpointInstanceType {
        /// `RDS`.
        Rds = "RDS",
        /// `LocalInstance`.
        LocalInstance = "LocalInstance",
        /// `ECS`.
        Ecs = "ECS",
        /// `Express`.
        Express = "Express",
        /// `dg`.
        Dg = "dg",
        /// `MongoDB`.
        MongoDb = "MongoDB",
        /// `POLARDB`.
        Polardb = "POLARDB",
        /// `PolarDB_o`.
        PolarDbO = "PolarDB_o",
    }
}

impl wire::Request for DescribeConnectionStatus {
    type Response = DescribeConnectionStatusResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeConnectionStatus`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeConnectionStatus")
    .summary("Tests whether a migration job reaches both of its databases")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DestinationEndpointArchitecture", wire::Kind::Text)
        .values_of::<DestinationEndpointArchitecture>(),
    wire::Parameter::new("DestinationEndpointDatabaseName", wire::Kind::Text),
    wire::Parameter::new("DestinationEndpointEngineName", wire::Kind::Text),
    wire::Parameter::new("DestinationEndpointIP", wire::Kind::Text),
    wire::Parameter::new("DestinationEndpointInstanceID", wire::Kind::Text),
    wire::Parameter::new("DestinationEndpointInstanceType", wire::Kind::Text).required(),
    wire::Parameter::new("DestinationEndpointOracleSID", wire::Kind::Text)
        .values_of::<DestinationEndpointOracleSid>(),
    wire::Parameter::new("DestinationEndpointPassword", wire::Kind::Text),
    wire::Parameter::new("DestinationEndpointPort", wire::Kind::Text),
    wire::Parameter::new("DestinationEndpointRegion", wire::Kind::Text),
    wire::Parameter::new("DestinationEndpointUserName", wire::Kind::Text),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SourceEndpointArchitecture", wire::Kind::Text)
        .values_of::<SourceEndpointArchitecture>(),
    wire::Parameter::new("SourceEndpointDatabaseName", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointEngineName", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointIP", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointInstanceID", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointInstanceType", wire::Kind::Text)
        .required()
        .values_of::<SourceEndpointInstanceType>(),
    wire::Parameter::new("SourceEndpointOracleSID", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointPassword", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointPort", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointRegion", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointUserName", wire::Kind::Text),
];
