// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows the state of a migration job.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Shows the state of a migration job.
///
/// `DescribeMigrationJobStatus` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeMigrationJobStatus {
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

record!(DescribeMigrationJobStatus {
    "AccountId" => account_id,
    "ClientToken" => client_token,
    "MigrationJobId" => migration_job_id,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl DescribeMigrationJobStatus {
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

/// What [`DescribeMigrationJobStatus`] answers.
#[derive(Clone, Default)]
pub struct DescribeMigrationJobStatusResponse {
    /// `DataInitializationStatus`: object.
    pub data_initialization_status: Option<DataInitializationStatus>,
    /// `DataSynchronizationStatus`: object.
    pub data_synchronization_status: Option<DataSynchronizationStatus>,
    /// `DestinationEndpoint`: object.
    pub destination_endpoint: Option<DestinationEndpoint>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// `MigrationJobClass`: text.
    pub migration_job_class: Option<Text>,
    /// The migration job. `MigrationJobId`: text.
    pub migration_job_id: Option<Text>,
    /// The name of the migration job. `MigrationJobName`: text.
    pub migration_job_name: Option<Text>,
    /// `MigrationJobStatus`: text.
    pub migration_job_status: Option<Open<MigrationJobStatus>>,
    /// `MigrationMode`: object.
    pub migration_mode: Option<MigrationMode>,
    /// `MigrationObject`: text.
    pub migration_object: Option<Text>,
    /// `PayType`: text.
    pub pay_type: Option<Text>,
    /// `PrecheckStatus`: object.
    pub precheck_status: Option<PrecheckStatus>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<SourceEndpoint>,
    /// `StructureInitializationStatus`: object.
    pub structure_initialization_status: Option<StructureInitializationStatus>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
    /// `TaskId`: text.
    pub task_id: Option<Text>,
}

record!(DescribeMigrationJobStatusResponse {
    "DataInitializationStatus" => data_initialization_status,
    "DataSynchronizationStatus" => data_synchronization_status,
    "DestinationEndpoint" => destination_endpoint,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "MigrationJobClass" => migration_job_class,
    "MigrationJobId" => migration_job_id,
    "MigrationJobName" => migration_job_name,
    "MigrationJobStatus" => migration_job_status,
    "MigrationMode" => migration_mode,
    "MigrationObject" => migration_object,
    "PayType" => pay_type,
    "PrecheckStatus" => precheck_status,
    "RequestId" => request_id,
    "SourceEndpoint" => source_endpoint,
    "StructureInitializationStatus" => structure_initialization_status,
    "Success" => success,
    "TaskId" => task_id,
});

/// Part of the answer: `DataInitializationStatus`.
#[derive(Clone, Default)]
pub struct DataInitializationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<DataInitializationStatusStatus>>,
}

record!(DataInitializationStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `DataInitializationStatus.Status`.
    pub enum DataInitializationStatusStatus {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Migrating`.
        Migrating = "Migrating",
        /// `Failed`.
        Failed = "Failed",
        /// `Finished`.
        Finished = "Finished",
    }
}

/// Part of the answer: `DataSynchronizationStatus`.
#[derive(Clone, Default)]
pub struct DataSynchronizationStatus {
    /// Up to where changes were read, or from where they are to be: seconds since 1970. `Checkpoint`: text.
    /// Read it with [`Text::as_i64`].
    pub checkpoint: Option<Text>,
    /// `Delay`: text.
    pub delay: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<DataSynchronizationStatusStatus>>,
}

record!(DataSynchronizationStatus {
    "Checkpoint" => checkpoint,
    "Delay" => delay,
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `DataSynchronizationStatus.Status`.
    pub enum DataSynchronizationStatusStatus {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Migrating`.
        Migrating = "Migrating",
        /// `Failed`.
        Failed = "Failed",
        /// `Finished`.
        Finished = "Finished",
        /// `Catched`.
        Catched = "Catched",
    }
}

/// Part of the answer: `DestinationEndpoint`.
#[derive(Clone, Default)]
pub struct DestinationEndpoint {
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `EngineName`: text.
    pub engine_name: Option<Text>,
    /// `IP`: text.
    pub ip: Option<Text>,
    /// `InstanceId`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
    /// `oracleSID`: text.
    pub oracle_sid: Option<Text>,
}

record!(DestinationEndpoint {
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "IP" => ip,
    "InstanceId" => instance_id,
    "InstanceType" => instance_type,
    "Port" => port,
    "UserName" => user_name,
    "oracleSID" => oracle_sid,
});

enumeration! {
    /// Part of the answer: `MigrationJobStatus`.
    pub enum MigrationJobStatus {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Prechecking`.
        Prechecking = "Prechecking",
        /// `PrecheckFailed`.
        PrecheckFailed = "PrecheckFailed",
        /// `Migrating`.
        Migrating = "Migrating",
        /// `Suspending`.
        Suspending = "Suspending",
        /// `MigrationFailed`.
        MigrationFailed = "MigrationFailed",
        /// `Finished`.
        Finished = "Finished",
    }
}

/// Part of the answer: `MigrationMode`.
#[derive(Clone, Default)]
pub struct MigrationMode {
    /// `dataInitialization`: boolean.
    pub data_initialization: Option<bool>,
    /// `dataSynchronization`: boolean.
    pub data_synchronization: Option<bool>,
    /// `structureInitialization`: boolean.
    pub structure_initialization: Option<bool>,
}

record!(MigrationMode {
    "dataInitialization" => data_initialization,
    "dataSynchronization" => data_synchronization,
    "structureInitialization" => structure_initialization,
});

/// Part of the answer: `PrecheckStatus`.
#[derive(Clone, Default)]
pub struct PrecheckStatus {
    /// `Detail`: object.
    pub detail: Option<PrecheckStatusDetail>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<PrecheckStatusStatus>>,
}

record!(PrecheckStatus {
    "Detail" => detail,
    "Percent" => percent,
    "Status" => status,
});

/// Part of the answer: `PrecheckStatus.Detail`.
#[derive(Clone, Default)]
pub struct PrecheckStatusDetail {
    /// `CheckItem`: list.
    pub check_item: Vec<PrecheckStatusCheckItem>,
}

record!(PrecheckStatusDetail {
    "CheckItem" => check_item,
});

/// Part of the answer: `PrecheckStatus.Detail.CheckItem`.
#[derive(Clone, Default)]
pub struct PrecheckStatusCheckItem {
    /// `CheckStatus`: text.
    pub check_status: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `ItemName`: text.
    pub item_name: Option<Text>,
    /// `RepairMethod`: text.
    pub repair_method: Option<Text>,
}

record!(PrecheckStatusCheckItem {
    "CheckStatus" => check_status,
    "ErrorMessage" => error_message,
    "ItemName" => item_name,
    "RepairMethod" => repair_method,
});

enumeration! {
    /// Part of the answer: `PrecheckStatus.Status`.
    pub enum PrecheckStatusStatus {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Checking`.
        Checking = "Checking",
        /// `Failed`.
        Failed = "Failed",
        /// `Finished`.
        Finished = "Finished",
    }
}

/// Part of the answer: `SourceEndpoint`.
#[derive(Clone, Default)]
pub struct SourceEndpoint {
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `EngineName`: text.
    pub engine_name: Option<Text>,
    /// `IP`: text.
    pub ip: Option<Text>,
    /// `InstanceId`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Open<SourceEndpointInstanceType>>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
    /// `oracleSID`: text.
    pub oracle_sid: Option<Text>,
}

record!(SourceEndpoint {
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "IP" => ip,
    "InstanceId" => instance_id,
    "InstanceType" => instance_type,
    "Port" => port,
    "UserName" => user_name,
    "oracleSID" => oracle_sid,
});

enumeration! {
    /// Part of the answer: `SourceEndpoint.InstanceType`.
    pub enum SourceEndpointInstanceType {
        /// `RDS`.
        Rds = "RDS",
        /// `ECS`.
        Ecs = "ECS",
        /// `LocalInstance`.
        LocalInstance = "LocalInstance",
        /// `Express`.
        Express = "Express",
        /// `MongoDB`.
        MongoDb = "MongoDB",
        /// `POLARDB`.
        Polardb = "POLARDB",
    }
}

/// Part of the answer: `StructureInitializationStatus`.
#[derive(Clone, Default)]
pub struct StructureInitializationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<StructureInitializationStatusStatus>>,
}

record!(StructureInitializationStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `StructureInitializationStatus.Status`.
    pub enum StructureInitializationStatusStatus {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Migrating`.
        Migrating = "Migrating",
        /// `Failed`.
        Failed = "Failed",
        /// `Finished`.
        Finished = "Finished",
    }
}

impl wire::Request for DescribeMigrationJobStatus {
    type Response = DescribeMigrationJobStatusResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeMigrationJobStatus`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeMigrationJobStatus")
    .summary("Shows the state of a migration job")
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
