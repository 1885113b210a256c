// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists migration instances with their details.

use aliyun_wire::{self as wire, Text, record};

/// Lists migration instances with their details.
///
/// `DescribeMigrationJobs` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeMigrationJobs {
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// The name of the migration job. `MigrationJobName`: text.
    pub migration_job_name: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The page wanted, from 1; the first when unset. `PageNum`: integer, at least 1.
    pub page_num: Option<i64>,
    /// Rows on a page. `PageSize`: integer, 1 to 100.
    pub page_size: Option<i64>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `Tag`: list, at most 11 items.
    pub tag: Option<Vec<Tag>>,
}

record!(DescribeMigrationJobs {
    "AccountId" => account_id,
    "MigrationJobName" => migration_job_name,
    "OwnerId" => owner_id,
    "PageNum" => page_num,
    "PageSize" => page_size,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "Tag" => tag,
});

impl DescribeMigrationJobs {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<Text>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `MigrationJobName`.
    pub fn migration_job_name(mut self, value: impl Into<Text>) -> Self {
        self.migration_job_name = Some(value.into());
        self
    }

    /// Sets `OwnerId`.
    pub fn owner_id(mut self, value: impl Into<Text>) -> Self {
        self.owner_id = Some(value.into());
        self
    }

    /// Sets `PageNum`.
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
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

    /// Adds to `Tag`.
    pub fn tag(mut self, key: impl Into<Text>, value: impl Into<Text>) -> Self {
        self.tag.get_or_insert_default().push(Tag { key: Some(key.into()), value: Some(value.into()) });
        self
    }
}

/// What [`DescribeMigrationJobs`] answers.
#[derive(Clone, Default)]
pub struct DescribeMigrationJobsResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// `MigrationJobs`: object.
    pub migration_jobs: Option<MigrationJobs>,
    /// The page, counted from 1. `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// The page size in force: how many rows a full page has, not how many this one has. `PageRecordCount`:
    /// integer.
    pub page_record_count: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
    /// Rows on all pages. `TotalRecordCount`: integer.
    pub total_record_count: Option<i64>,
}

record!(DescribeMigrationJobsResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "MigrationJobs" => migration_jobs,
    "PageNumber" => page_number,
    "PageRecordCount" => page_record_count,
    "RequestId" => request_id,
    "Success" => success,
    "TotalRecordCount" => total_record_count,
});

/// Part of the request: `Tag`.
#[derive(Clone, Default)]
pub struct Tag {
    /// `Key`: text, required.
    pub key: Option<Text>,
    /// `Value`: text.
    pub value: Option<Text>,
}

record!(Tag {
    "Key" => key,
    "Value" => value,
});

/// Part of the answer: `MigrationJobs`.
#[derive(Clone, Default)]
pub struct MigrationJobs {
    /// `MigrationJob`: list.
    pub migration_job: Vec<MigrationJob>,
}

record!(MigrationJobs {
    "MigrationJob" => migration_job,
});

/// Part of the answer: `MigrationJobs.MigrationJob`.
#[derive(Clone, Default)]
pub struct MigrationJob {
    /// `DataInitialization`: object.
    pub data_initialization: Option<MigrationJobDataInitialization>,
    /// `DataSynchronization`: object.
    pub data_synchronization: Option<MigrationJobDataSynchronization>,
    /// `DestinationEndpoint`: object.
    pub destination_endpoint: Option<MigrationJobDestinationEndpoint>,
    /// When the instance was created, UTC. `InstanceCreateTime`: text. Read it with [`Text::as_timestamp`].
    pub instance_create_time: Option<Text>,
    /// When the job was created, UTC. `JobCreateTime`: text. Read it with [`Text::as_timestamp`].
    pub job_create_time: Option<Text>,
    /// `MigrationJobClass`: text.
    pub migration_job_class: Option<Text>,
    /// `MigrationJobID`: text.
    pub migration_job_id: Option<Text>,
    /// The name of the migration job. `MigrationJobName`: text.
    pub migration_job_name: Option<Text>,
    /// `MigrationJobStatus`: text.
    pub migration_job_status: Option<Text>,
    /// `MigrationMode`: object.
    pub migration_mode: Option<MigrationJobMigrationMode>,
    /// `MigrationObject`: object.
    pub migration_object: Option<MigrationJobMigrationObject>,
    /// `PayType`: text.
    pub pay_type: Option<Text>,
    /// `Precheck`: object.
    pub precheck: Option<MigrationJobPrecheck>,
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<MigrationJobSourceEndpoint>,
    /// `StructureInitialization`: object.
    pub structure_initialization: Option<MigrationJobStructureInitialization>,
    /// `Tags`: object.
    pub tags: Option<MigrationJobTags>,
}

record!(MigrationJob {
    "DataInitialization" => data_initialization,
    "DataSynchronization" => data_synchronization,
    "DestinationEndpoint" => destination_endpoint,
    "InstanceCreateTime" => instance_create_time,
    "JobCreateTime" => job_create_time,
    "MigrationJobClass" => migration_job_class,
    "MigrationJobID" => migration_job_id,
    "MigrationJobName" => migration_job_name,
    "MigrationJobStatus" => migration_job_status,
    "MigrationMode" => migration_mode,
    "MigrationObject" => migration_object,
    "PayType" => pay_type,
    "Precheck" => precheck,
    "SourceEndpoint" => source_endpoint,
    "StructureInitialization" => structure_initialization,
    "Tags" => tags,
});

/// Part of the answer: `MigrationJobs.MigrationJob.DataInitialization`.
#[derive(Clone, Default)]
pub struct MigrationJobDataInitialization {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `status`: text.
    pub status: Option<Text>,
}

record!(MigrationJobDataInitialization {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "status" => status,
});

/// Part of the answer: `MigrationJobs.MigrationJob.DataSynchronization`.
#[derive(Clone, Default)]
pub struct MigrationJobDataSynchronization {
    /// `Delay`: text.
    pub delay: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `status`: text.
    pub status: Option<Text>,
}

record!(MigrationJobDataSynchronization {
    "Delay" => delay,
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "status" => status,
});

/// Part of the answer: `MigrationJobs.MigrationJob.DestinationEndpoint`.
#[derive(Clone, Default)]
pub struct MigrationJobDestinationEndpoint {
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `EngineName`: text.
    pub engine_name: Option<Text>,
    /// `IP`: text.
    pub ip: Option<Text>,
    /// `InstanceID`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
    /// `OracleSID`: text.
    pub oracle_sid: Option<Text>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(MigrationJobDestinationEndpoint {
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "IP" => ip,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "UserName" => user_name,
});

/// Part of the answer: `MigrationJobs.MigrationJob.MigrationMode`.
#[derive(Clone, Default)]
pub struct MigrationJobMigrationMode {
    /// `DataInitialization`: boolean.
    pub data_initialization: Option<bool>,
    /// `DataSynchronization`: boolean.
    pub data_synchronization: Option<bool>,
    /// `StructureInitialization`: boolean.
    pub structure_initialization: Option<bool>,
}

record!(MigrationJobMigrationMode {
    "DataInitialization" => data_initialization,
    "DataSynchronization" => data_synchronization,
    "StructureInitialization" => structure_initialization,
});

/// Part of the answer: `MigrationJobs.MigrationJob.MigrationObject`.
#[derive(Clone, Default)]
pub struct MigrationJobMigrationObject {
    /// `SynchronousObject`: list.
    pub synchronous_object: Vec<MigrationJobSynchronousObject>,
}

record!(MigrationJobMigrationObject {
    "SynchronousObject" => synchronous_object,
});

/// Part of the answer: `MigrationJobs.MigrationJob.MigrationObject.SynchronousObject`.
#[derive(Clone, Default)]
pub struct MigrationJobSynchronousObject {
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `TableList`: object.
    pub table_list: Option<MigrationJobSynchronousObjectTableList>,
    /// `WholeDatabase`: text.
    pub whole_database: Option<Text>,
}

record!(MigrationJobSynchronousObject {
    "DatabaseName" => database_name,
    "TableList" => table_list,
    "WholeDatabase" => whole_database,
});

/// Part of the answer: `MigrationJobs.MigrationJob.MigrationObject.SynchronousObject.TableList`.
#[derive(Clone, Default)]
pub struct MigrationJobSynchronousObjectTableList {
    /// `Table`: list.
    pub table: Vec<Text>,
}

record!(MigrationJobSynchronousObjectTableList {
    "Table" => table,
});

/// Part of the answer: `MigrationJobs.MigrationJob.Precheck`.
#[derive(Clone, Default)]
pub struct MigrationJobPrecheck {
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(MigrationJobPrecheck {
    "Percent" => percent,
    "Status" => status,
});

/// Part of the answer: `MigrationJobs.MigrationJob.SourceEndpoint`.
#[derive(Clone, Default)]
pub struct MigrationJobSourceEndpoint {
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `EngineName`: text.
    pub engine_name: Option<Text>,
    /// `IP`: text.
    pub ip: Option<Text>,
    /// `InstanceID`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
    /// `OracleSID`: text.
    pub oracle_sid: Option<Text>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(MigrationJobSourceEndpoint {
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "IP" => ip,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "UserName" => user_name,
});

/// Part of the answer: `MigrationJobs.MigrationJob.StructureInitialization`.
#[derive(Clone, Default)]
pub struct MigrationJobStructureInitialization {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `status`: text.
    pub status: Option<Text>,
}

record!(MigrationJobStructureInitialization {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "status" => status,
});

/// Part of the answer: `MigrationJobs.MigrationJob.Tags`.
#[derive(Clone, Default)]
pub struct MigrationJobTags {
    /// `Tag`: list.
    pub tag: Vec<MigrationJobTag>,
}

record!(MigrationJobTags {
    "Tag" => tag,
});

/// Part of the answer: `MigrationJobs.MigrationJob.Tags.Tag`.
#[derive(Clone, Default)]
pub struct MigrationJobTag {
    /// `Key`: text.
    pub key: Option<Text>,
    /// `Value`: text.
    pub value: Option<Text>,
}

record!(MigrationJobTag {
    "Key" => key,
    "Value" => value,
});

impl wire::Request for DescribeMigrationJobs {
    type Response = DescribeMigrationJobsResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

impl wire::Paginated for DescribeMigrationJobs {
    type Item = MigrationJob;

    fn cursor(&mut self) -> wire::Cursor<'_> {
        wire::Cursor::Number { page: &mut self.page_num, size: &mut self.page_size }
    }

    fn progress(response: &Self::Response) -> wire::Progress<'_> {
        wire::Progress {
            total: response.total_record_count,
            page_size: response.page_record_count,
            next_token: None,
        }
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.migration_jobs.unwrap_or_default().migration_job
    }
}

/// What is known of [`DescribeMigrationJobs`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeMigrationJobs")
    .summary("Lists migration instances with their details")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("AccountId", wire::Kind::Text)
        .deprecated()
        .summary("The main account; on its way out, leave it unset"),
    wire::Parameter::new("MigrationJobName", wire::Kind::Text).summary("The name of the migration job"),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("PageNum", wire::Kind::Integer)
        .minimum(1.0)
        .summary("The page wanted, from 1; the first when unset"),
    wire::Parameter::new("PageSize", wire::Kind::Integer)
        .minimum(1.0)
        .maximum(100.0)
        .summary("Rows on a page"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("Tag", wire::Kind::Record).list().max_items(11).members(TAG),
];

const TAG: &[wire::Parameter] = &[
    wire::Parameter::new("Key", wire::Kind::Text).required(),
    wire::Parameter::new("Value", wire::Kind::Text),
];
