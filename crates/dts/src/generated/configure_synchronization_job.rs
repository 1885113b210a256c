// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Configures one direction of a synchronization job, which then starts by itself.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Configures one direction of a synchronization job, which then starts by itself.
///
/// `ConfigureSynchronizationJob` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ConfigureSynchronizationJob {
    /// `DestinationEndpoint`: object.
    pub destination_endpoint: Option<DestinationEndpoint>,
    /// `PartitionKey`: object.
    pub partition_key: Option<PartitionKey>,
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<SourceEndpoint>,
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// Up to where changes were read, or from where they are to be: seconds since 1970. `Checkpoint`: text.
    /// Read it with [`Text::as_i64`].
    pub checkpoint: Option<Text>,
    /// `DataInitialization`: boolean, required.
    pub data_initialization: Option<bool>,
    /// `MigrationReserved`: text.
    pub migration_reserved: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `StructureInitialization`: boolean, required.
    pub structure_initialization: Option<bool>,
    /// `Forward`, or `Reverse` for the way back of a two-way job. `SynchronizationDirection`: text.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// The synchronization instance. `SynchronizationJobId`: text, required.
    pub synchronization_job_id: Option<Text>,
    /// The name of the synchronization job. `SynchronizationJobName`: text.
    pub synchronization_job_name: Option<Text>,
    /// `SynchronizationObjects`: text, required.
    pub synchronization_objects: Option<Text>,
}

record!(ConfigureSynchronizationJob {
    "DestinationEndpoint" => destination_endpoint,
    "PartitionKey" => partition_key,
    "SourceEndpoint" => source_endpoint,
    "AccountId" => account_id,
    "Checkpoint" => checkpoint,
    "DataInitialization" => data_initialization,
    "MigrationReserved" => migration_reserved,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "StructureInitialization" => structure_initialization,
    "SynchronizationDirection" => synchronization_direction,
    "SynchronizationJobId" => synchronization_job_id,
    "SynchronizationJobName" => synchronization_job_name,
    "SynchronizationObjects" => synchronization_objects,
});

impl ConfigureSynchronizationJob {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DestinationEndpoint`.
    pub fn destination_endpoint(mut self, value: DestinationEndpoint) -> Self {
        self.destination_endpoint = Some(value);
        self
    }

    /// Sets `PartitionKey`.
    pub fn partition_key(mut self, value: PartitionKey) -> Self {
        self.partition_key = Some(value);
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

    /// Sets `DataInitialization`.
    pub fn data_initialization(mut self, value: bool) -> Self {
        self.data_initialization = Some(value);
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

    /// Sets `StructureInitialization`.
    pub fn structure_initialization(mut self, value: bool) -> Self {
        self.structure_initialization = Some(value);
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

    /// Sets `SynchronizationJobName`.
    pub fn synchronization_job_name(mut self, value: impl Into<Text>) -> Self {
        self.synchronization_job_name = Some(value.into());
        self
    }

    /// Sets `SynchronizationObjects`.
    pub fn synchronization_objects(mut self, value: impl Into<Text>) -> Self {
        self.synchronization_objects = Some(value.into());
        self
    }
}

/// What [`ConfigureSynchronizationJob`] answers.
#[derive(Clone, Default)]
pub struct ConfigureSynchronizationJobResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(ConfigureSynchronizationJobResponse {
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
    /// `IP`: text.
    pub ip: Option<Text>,
    /// `InstanceId`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
    /// `Password`: text.
    pub password: Option<Text>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(DestinationEndpoint {
    "DataBaseName" => data_base_name,
    "IP" => ip,
    "InstanceId" => instance_id,
    "InstanceType" => instance_type,
    "Password" => password (secret),
    "Port" => port,
    "UserName" => user_name,
});

/// Part of the request: `PartitionKey`.
#[derive(Clone, Default)]
pub struct PartitionKey {
    /// `ModifyTime_Day`: boolean.
    pub modify_time_day: Option<bool>,
    /// `ModifyTime_Hour`: boolean.
    pub modify_time_hour: Option<bool>,
    /// `ModifyTime_Minute`: boolean.
    pub modify_time_minute: Option<bool>,
    /// `ModifyTime_Month`: boolean.
    pub modify_time_month: Option<bool>,
    /// `ModifyTime_Year`: boolean.
    pub modify_time_year: Option<bool>,
}

record!(PartitionKey {
    "ModifyTime_Day" => modify_time_day,
    "ModifyTime_Hour" => modify_time_hour,
    "ModifyTime_Minute" => modify_time_minute,
    "ModifyTime_Month" => modify_time_month,
    "ModifyTime_Year" => modify_time_year,
});

/// Part of the request: `SourceEndpoint`.
#[derive(Clone, Default)]
pub struct SourceEndpoint {
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `IP`: text.
    pub ip: Option<Text>,
    /// `InstanceId`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
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
    "InstanceId" => instance_id,
    "InstanceType" => instance_type,
    "OwnerID" => owner_id,
    "Password" => password (secret),
    "Port" => port,
    "Role" => role,
    "UserName" => user_name,
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

impl wire::Request for ConfigureSynchronizationJob {
    type Response = ConfigureSynchronizationJobResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`ConfigureSynchronizationJob`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "ConfigureSynchronizationJob")
    .summary("Configures one direction of a synchronization job, which then starts by itself")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DestinationEndpoint", wire::Kind::Record).members(DESTINATION_ENDPOINT),
    wire::Parameter::new("PartitionKey", wire::Kind::Record).members(PARTITION_KEY),
    wire::Parameter::new("SourceEndpoint", wire::Kind::Record).members(SOURCE_ENDPOINT),
    wire::Parameter::new("AccountId", wire::Kind::Text)
        .deprecated()
        .summary("The main account; on its way out, leave it unset"),
    wire::Parameter::new("Checkpoint", wire::Kind::Text)
        .summary("Up to where changes were read, or from where they are to be: seconds since 1970"),
    wire::Parameter::new("DataInitialization", wire::Kind::Boolean).required(),
    wire::Parameter::new("MigrationReserved", wire::Kind::Text),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("StructureInitialization", wire::Kind::Boolean).required(),
    wire::Parameter::new("SynchronizationDirection", wire::Kind::Text)
        .values_of::<SynchronizationDirection>()
        .summary("`Forward`, or `Reverse` for the way back of a two-way job"),
    wire::Parameter::new("SynchronizationJobId", wire::Kind::Text)
        .required()
        .summary("The synchronization instance"),
    wire::Parameter::new("SynchronizationJobName", wire::Kind::Text)
        .summary("The name of the synchronization job"),
    wire::Parameter::new("SynchronizationObjects", wire::Kind::Text).form().required(),
];

const DESTINATION_ENDPOINT: &[wire::Parameter] = &[
    wire::Parameter::new("DataBaseName", wire::Kind::Text),
    wire::Parameter::new("IP", wire::Kind::Text),
    wire::Parameter::new("InstanceId", wire::Kind::Text),
    wire::Parameter::new("InstanceType", wire::Kind::Text),
    wire::Parameter::new("Password", wire::Kind::Text),
    wire::Parameter::new("Port", wire::Kind::Text).summary("The database's port"),
    wire::Parameter::new("UserName", wire::Kind::Text),
];

const PARTITION_KEY: &[wire::Parameter] = &[
    wire::Parameter::new("ModifyTime_Day", wire::Kind::Boolean),
    wire::Parameter::new("ModifyTime_Hour", wire::Kind::Boolean),
    wire::Parameter::new("ModifyTime_Minute", wire::Kind::Boolean),
    wire::Parameter::new("ModifyTime_Month", wire::Kind::Boolean),
    wire::Parameter::new("ModifyTime_Year", wire::Kind::Boolean),
];

const SOURCE_ENDPOINT: &[wire::Parameter] = &[
    wire::Parameter::new("DatabaseName", wire::Kind::Text),
    wire::Parameter::new("IP", wire::Kind::Text),
    wire::Parameter::new("InstanceId", wire::Kind::Text),
    wire::Parameter::new("InstanceType", wire::Kind::Text),
    wire::Parameter::new("OwnerID", wire::Kind::Text),
    wire::Parameter::new("Password", wire::Kind::Text),
    wire::Parameter::new("Port", wire::Kind::Text).summary("The database's port"),
    wire::Parameter::new("Role", wire::Kind::Text),
    wire::Parameter::new("UserName", wire::Kind::Text),
];
