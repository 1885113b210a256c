// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Configures a migration job.

use aliyun_wire::{self as wire, Text, record};

/// Configures a migration job.
///
/// `ConfigureMigrationJob` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ConfigureMigrationJob {
    /// `DestinationEndpoint`: object.
    pub destination_endpoint: Option<DestinationEndpoint>,
    /// `MigrationMode`: object.
    pub migration_mode: Option<MigrationMode>,
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<SourceEndpoint>,
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// Up to where changes were read, or from where they are to be: seconds since 1970. `Checkpoint`: text.
    /// Read it with [`Text::as_i64`].
    pub checkpoint: Option<Text>,
    /// The migration job. `MigrationJobId`: text, required.
    pub migration_job_id: Option<Text>,
    /// The name of the migration job. `MigrationJobName`: text, required.
    pub migration_job_name: Option<Text>,
    /// `MigrationObject`: text, required.
    pub migration_object: Option<Text>,
    /// `MigrationReserved`: text.
    pub migration_reserved: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(ConfigureMigrationJob {
    "DestinationEndpoint" => destination_endpoint,
    "MigrationMode" => migration_mode,
    "SourceEndpoint" => source_endpoint,
    "AccountId" => account_id,
    "Checkpoint" => checkpoint,
    "MigrationJobId" => migration_job_id,
    "MigrationJobName" => migration_job_name,
    "MigrationObject" => migration_object,
    "MigrationReserved" => migration_reserved,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl ConfigureMigrationJob {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DestinationEndpoint`.
    pub fn destination_endpoint(mut self, value: DestinationEndpoint) -> Self {
        self.destination_endpoint = Some(value);
        self
    }

    /// Sets `MigrationMode`.
    pub fn migration_mode(mut self, value: MigrationMode) -> Self {
        self.migration_mode = Some(value);
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

    /// Sets `Checkpoint`.
    pub fn checkpoint(mut self, value: impl Into<Text>) -> Self {
        self.checkpoint = Some(value.into());
        self
    }

    /// Sets `MigrationJobId`.
    pub fn migration_job_id(mut self, value: impl Into<Text>) -> Self {
        self.migration_job_id = Some(value.into());
        self
    }

    /// Sets `MigrationJobName`.
    pub fn migration_job_name(mut self, value: impl Into<Text>) -> Self {
        self.migration_job_name = Some(value.into());
        self
    }

    /// Sets `MigrationObject`.
    pub fn migration_object(mut self, value: impl Into<Text>) -> Self {
        self.migration_object = Some(value.into());
        self
    }

    /// Sets `MigrationReserved`.
    pub fn migration_reserved(mut self, value: impl Into<Text>) -> Self {
        self.migration_reserved = Some(value.into());
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

/// What [`ConfigureMigrationJob`] answers.
#[derive(Clone, Default)]
pub struct ConfigureMigrationJobResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text, `true` or `false`. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(ConfigureMigrationJobResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "RequestId" => request_id,
    "Success" => success,
});

/// Part of the request: `DestinationEndpoint`.
#[derive(Clone, Default)]
pub struct DestinationEndpoint {
    /// `DataBaseName`: text.
    pub data_base_name: Option<Text>,
    /// `EngineName`: text.
    pub engine_name: Option<Text>,
    /// `IP`: text.
    pub ip: Option<Text>,
    /// `InstanceID`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text, required.
    pub instance_type: Option<Text>,
    /// `OracleSID`: text.
    pub oracle_sid: Option<Text>,
    /// `Password`: text.
    pub password: Option<Text>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `Region`: text.
    pub region: Option<Text>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(DestinationEndpoint {
    "DataBaseName" => data_base_name,
    "EngineName" => engine_name,
    "IP" => ip,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "OracleSID" => oracle_sid,
    "Password" => password (secret),
    "Port" => port,
    "Region" => region,
    "UserName" => user_name,
});

/// Part of the request: `MigrationMode`.
#[derive(Clone, Default)]
pub struct MigrationMode {
    /// `DataIntialization`: boolean, required.
    pub data_intialization: Option<bool>,
    /// `DataSynchronization`: boolean, required.
    pub data_synchronization: Option<bool>,
    /// `StructureIntialization`: boolean, required.
    pub structure_intialization: Option<bool>,
}

record!(MigrationMode {
    "DataIntialization" => data_intialization,
    "DataSynchronization" => data_synchronization,
    "StructureIntialization" => structure_intialization,
});

/// Part of the request: `SourceEndpoint`.
#[derive(Clone, Default)]
pub struct SourceEndpoint {
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `EngineName`: text.
    pub engine_name: Option<Text>,
    /// `IP`: text.
    pub ip: Option<Text>,
    /// `InstanceID`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text, required.
    pub instance_type: Option<Text>,
    /// `OracleSID`: text.
    pub oracle_sid: Option<Text>,
    /// `OwnerID`: text.
    pub owner_id: Option<Text>,
    /// `Password`: text.
    pub password: Option<Text>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `Region`: text.
    pub region: Option<Text>,
    /// `Role`: text.
    pub role: Option<Text>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(SourceEndpoint {
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "IP" => ip,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "OracleSID" => oracle_sid,
    "OwnerID" => owner_id,
    "Password" => password (secret),
    "Port" => port,
    "Region" => region,
    "Role" => role,
    "UserName" => user_name,
});

impl wire::Request for ConfigureMigrationJob {
    type Response = ConfigureMigrationJobResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`ConfigureMigrationJob`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "ConfigureMigrationJob")
    .summary("Configures a migration job")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DestinationEndpoint", wire::Kind::Record).members(DESTINATION_ENDPOINT),
    wire::Parameter::new("MigrationMode", wire::Kind::Record).members(MIGRATION_MODE),
    wire::Parameter::new("SourceEndpoint", wire::Kind::Record).members(SOURCE_ENDPOINT),
    wire::Parameter::new("AccountId", wire::Kind::Text)
        .deprecated()
        .summary("The main account; on its way out, leave it unset"),
    wire::Parameter::new("Checkpoint", wire::Kind::Text)
        .summary("Up to where changes were read, or from where they are to be: seconds since 1970"),
    wire::Parameter::new("MigrationJobId", wire::Kind::Text).required().summary("The migration job"),
    wire::Parameter::new("MigrationJobName", wire::Kind::Text)
        .required()
        .summary("The name of the migration job"),
    wire::Parameter::new("MigrationObject", wire::Kind::Text).form().required(),
    wire::Parameter::new("MigrationReserved", wire::Kind::Text),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];

const DESTINATION_ENDPOINT: &[wire::Parameter] = &[
    wire::Parameter::new("DataBaseName", wire::Kind::Text),
    wire::Parameter::new("EngineName", wire::Kind::Text),
    wire::Parameter::new("IP", wire::Kind::Text),
    wire::Parameter::new("InstanceID", wire::Kind::Text),
    wire::Parameter::new("InstanceType", wire::Kind::Text).required(),
    wire::Parameter::new("OracleSID", wire::Kind::Text),
    wire::Parameter::new("Password", wire::Kind::Text),
    wire::Parameter::new("Port", wire::Kind::Text).summary("The database's port"),
    wire::Parameter::new("Region", wire::Kind::Text),
    wire::Parameter::new("UserName", wire::Kind::Text),
];

const MIGRATION_MODE: &[wire::Parameter] = &[
    wire::Parameter::new("DataIntialization", wire::Kind::Boolean).required(),
    wire::Parameter::new("DataSynchronization", wire::Kind::Boolean).required(),
    wire::Parameter::new("StructureIntialization", wire::Kind::Boolean).required(),
];

const SOURCE_ENDPOINT: &[wire::Parameter] = &[
    wire::Parameter::new("DatabaseName", wire::Kind::Text),
    wire::Parameter::new("EngineName", wire::Kind::Text),
    wire::Parameter::new("IP", wire::Kind::Text),
    wire::Parameter::new("InstanceID", wire::Kind::Text),
    wire::Parameter::new("InstanceType", wire::Kind::Text).required(),
    wire::Parameter::new("OracleSID", wire::Kind::Text),
    wire::Parameter::new("OwnerID", wire::Kind::Text),
    wire::Parameter::new("Password", wire::Kind::Text),
    wire::Parameter::new("Port", wire::Kind::Text).summary("The database's port"),
    wire::Parameter::new("Region", wire::Kind::Text),
    wire::Parameter::new("Role", wire::Kind::Text),
    wire::Parameter::new("UserName", wire::Kind::Text),
];
