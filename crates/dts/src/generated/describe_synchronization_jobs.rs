// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists synchronization jobs with their details.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Lists synchronization jobs with their details.
///
/// `DescribeSynchronizationJobs` of Dts 2020-01-01.
///
/// A two-way job comes as two rows under one `SynchronizationJobId`, one for each direction; so no field
/// alone identifies a row. The order of rows is not documented. A page past the last one is empty and has the
/// same total.
///
/// ```
/// use aliyun_dts::DescribeSynchronizationJobs;
///
/// let request = DescribeSynchronizationJobs::new().region_id("cn-hangzhou").page_size(50).tag("env", "prod");
/// assert_eq!(request.page_size, Some(50));
/// ```
#[derive(Clone, Default)]
pub struct DescribeSynchronizationJobs {
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// Chosen by the caller, ASCII, unique for each request: a repeated request with it acts once.
    /// `ClientToken`: text, at most 64 characters.
    pub client_token: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The page wanted, from 1; the first when unset. `PageNum`: integer, 1 to 2147483647.
    pub page_num: Option<i64>,
    /// Rows on a page; 30 when unset. `PageSize`: integer, 1 to 100.
    ///
    /// Sources disagree on what is allowed: 30, 50 or 100 in the reference, 1 to 100 in the specification, at
    /// most 30 in newer texts. What is in force comes back as `PageRecordCount`.
    pub page_size: Option<i64>,
    /// The region of the instances, such as `cn-hangzhou`; all regions when unset. `RegionId`: text.
    pub region_id: Option<Text>,
    /// Only instances of this resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// Only jobs whose name contains this text. `SynchronizationJobName`: text.
    pub synchronization_job_name: Option<Text>,
    /// Only instances that have all of these tags. `Tag`: list, at most 20 items.
    ///
    /// The reference calls the key required: it is so inside a tag, and tags are optional. It allows 20 of
    /// them, the specification 11.
    pub tag: Option<Vec<Tag>>,
}

record!(DescribeSynchronizationJobs {
    "AccountId" => account_id,
    "ClientToken" => client_token,
    "OwnerId" => owner_id,
    "PageNum" => page_num,
    "PageSize" => page_size,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SynchronizationJobName" => synchronization_job_name,
    "Tag" => tag,
});

impl DescribeSynchronizationJobs {
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

    /// Sets `SynchronizationJobName`.
    pub fn synchronization_job_name(mut self, value: impl Into<Text>) -> Self {
        self.synchronization_job_name = Some(value.into());
        self
    }

    /// Adds to `Tag`.
    pub fn tag(mut self, key: impl Into<Text>, value: impl Into<Text>) -> Self {
        self.tag.get_or_insert_default().push(Tag { key: Some(key.into()), value: Some(value.into()) });
        self
    }
}

/// What [`DescribeSynchronizationJobs`] answers.
#[derive(Clone, Default)]
pub struct DescribeSynchronizationJobsResponse {
    /// The page, counted from 1. `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// The page size in force: how many rows a full page has, not how many this one has. `PageRecordCount`:
    /// integer.
    pub page_record_count: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// The jobs on this page. `SynchronizationInstances`: list.
    pub synchronization_instances: Vec<SynchronizationInstance>,
    /// Rows on all pages: every instance of the account that meets the filters. `TotalRecordCount`: integer.
    pub total_record_count: Option<i64>,
}

record!(DescribeSynchronizationJobsResponse {
    "PageNumber" => page_number,
    "PageRecordCount" => page_record_count,
    "RequestId" => request_id,
    "SynchronizationInstances" => synchronization_instances,
    "TotalRecordCount" => total_record_count,
});

/// A tag: the filter of a request, and what a row of the answer carries.
#[derive(Clone, Default)]
pub struct Tag {
    /// The key; it must not be empty. `Key`: text, required.
    pub key: Option<Text>,
    /// The value; an empty one counts, and none at all means any value. `Value`: text.
    pub value: Option<Text>,
}

record!(Tag {
    "Key" => key,
    "Value" => value,
});

/// A synchronization job: one direction of an instance.
#[derive(Clone, Default)]
pub struct SynchronizationInstance {
    /// When the instance was created, Beijing time without saying so: `2021-01-11 11:39:44.0`. `CreateTime`:
    /// text. Read it with [`Text::as_timestamp`].
    ///
    /// The reference promises UTC in ISO form; `InstanceCreateTime` and `JobCreateTime` keep that promise.
    pub create_time: Option<Text>,
    /// Whether all existing rows are copied first. Some answers have a JSON boolean here.
    /// `DataInitialization`: text, `true` or `false`. Read it with [`Text::as_bool`].
    pub data_initialization: Option<Text>,
    /// How the copy of existing rows is doing. `DataInitializationStatus`: object.
    pub data_initialization_status: Option<InitializationStatus>,
    /// How the copy of changes is doing; newer answers leave it empty. `DataSynchronizationStatus`: object,
    /// deprecated.
    pub data_synchronization_status: Option<DataSynchronizationStatus>,
    /// How far the destination lags behind the source, in seconds. `Delay`: text. Read it with
    /// [`Text::as_seconds`].
    pub delay: Option<Text>,
    /// The database that is written to. `DestinationEndpoint`: object.
    pub destination_endpoint: Option<Endpoint>,
    /// Why synchronization failed; free text, such as `DTS-070211: Connect Source DB failed. …`.
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// When a pre-paid instance expires, UTC: `2021-03-07T16:00:00Z`. `ExpireTime`: text. Read it with
    /// [`Text::as_timestamp`].
    ///
    /// The reference promises it for pre-paid instances alone; samples have it for others too.
    pub expire_time: Option<Text>,
    /// When the instance was created, UTC. `InstanceCreateTime`: text. Read it with [`Text::as_timestamp`].
    pub instance_create_time: Option<Text>,
    /// When the job was created, UTC. `JobCreateTime`: text. Read it with [`Text::as_timestamp`].
    pub job_create_time: Option<Text>,
    /// How the instance is paid for. `PayType`: text.
    pub pay_type: Option<Open<PayType>>,
    /// How much the job moves. `Performance`: object.
    pub performance: Option<Performance>,
    /// How the precheck went. `PrecheckStatus`: object.
    pub precheck_status: Option<PrecheckStatus>,
    /// The database that is read. `SourceEndpoint`: object.
    pub source_endpoint: Option<Endpoint>,
    /// The state of the job. Answers write `synchronizing`, which is the listed value all the same. `Status`:
    /// text.
    pub status: Option<Open<SynchronizationInstanceStatus>>,
    /// Whether schemas are copied first. Some answers have a JSON boolean here. `StructureInitialization`:
    /// text, `true` or `false`. Read it with [`Text::as_bool`].
    pub structure_initialization: Option<Text>,
    /// How the copy of schemas is doing. `StructureInitializationStatus`: object.
    pub structure_initialization_status: Option<InitializationStatus>,
    /// The direction of this row. `SynchronizationDirection`: text.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// The class of the link: `micro`, `small`, `medium` or `large`. `SynchronizationJobClass`: text.
    pub synchronization_job_class: Option<Text>,
    /// The instance, `dts…`; both directions of a two-way job have the same. `SynchronizationJobId`: text.
    pub synchronization_job_id: Option<Text>,
    /// The name of the job. `SynchronizationJobName`: text.
    pub synchronization_job_name: Option<Text>,
    /// What is synchronized, by database. `SynchronizationObjects`: list.
    pub synchronization_objects: Vec<SynchronizationObject>,
    /// The instance's tags. `Tags`: list.
    pub tags: Vec<Tag>,
}

record!(SynchronizationInstance {
    "CreateTime" => create_time,
    "DataInitialization" => data_initialization,
    "DataInitializationStatus" => data_initialization_status,
    "DataSynchronizationStatus" => data_synchronization_status,
    "Delay" => delay,
    "DestinationEndpoint" => destination_endpoint,
    "ErrorMessage" => error_message,
    "ExpireTime" => expire_time,
    "InstanceCreateTime" => instance_create_time,
    "JobCreateTime" => job_create_time,
    "PayType" => pay_type,
    "Performance" => performance,
    "PrecheckStatus" => precheck_status,
    "SourceEndpoint" => source_endpoint,
    "Status" => status,
    "StructureInitialization" => structure_initialization,
    "StructureInitializationStatus" => structure_initialization_status,
    "SynchronizationDirection" => synchronization_direction,
    "SynchronizationJobClass" => synchronization_job_class,
    "SynchronizationJobId" => synchronization_job_id,
    "SynchronizationJobName" => synchronization_job_name,
    "SynchronizationObjects" => synchronization_objects,
    "Tags" => tags,
});

/// How an initialization, of rows or of schemas, is doing.
#[derive(Clone, Default)]
pub struct InitializationStatus {
    /// Why it failed. `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// How many rows, or tables for schemas, are done. `Progress`: text. Read it with [`Text::as_i64`].
    pub progress: Option<Text>,
    /// Its state. `Status`: text.
    pub status: Option<Open<InitializationState>>,
}

record!(InitializationStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// The state of an initialization.
    pub enum InitializationState {
        /// It has not begun.
        NotStarted = "NotStarted",
        /// It runs.
        Migrating = "Migrating",
        /// It stopped with an error.
        Failed = "Failed",
        /// It is done.
        Finished = "Finished",
    }
}

/// How the copy of changes is doing.
#[derive(Clone, Default)]
pub struct DataSynchronizationStatus {
    /// How far it lags behind, in seconds. `Delay`: text, deprecated. Read it with [`Text::as_seconds`].
    pub delay: Option<Text>,
    /// Why it failed. `ErrorMessage`: text, deprecated.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text, deprecated. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// Its state. `Status`: text, deprecated.
    pub status: Option<Open<InitializationState>>,
}

record!(DataSynchronizationStatus {
    "Delay" => delay,
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Status" => status,
});

/// One side of a synchronization job: a database and how it is reached.
#[derive(Clone, Default)]
pub struct Endpoint {
    /// The database engine, `MySQL`. `EngineName`: text.
    pub engine_name: Option<Text>,
    /// The address of the database, for one that is not an instance of Alibaba Cloud. `IP`: text.
    pub ip: Option<Text>,
    /// The database instance, `rm-…`. `InstanceId`: text.
    pub instance_id: Option<Text>,
    /// What kind of instance it is, `RDS`. `InstanceType`: text.
    pub instance_type: Option<Text>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// The database account. `UserName`: text.
    pub user_name: Option<Text>,
}

record!(Endpoint {
    "EngineName" => engine_name,
    "IP" => ip,
    "InstanceId" => instance_id,
    "InstanceType" => instance_type,
    "Port" => port,
    "UserName" => user_name,
});

enumeration! {
    /// How an instance is paid for.
    pub enum PayType {
        /// For a term, in advance.
        PrePaid = "PrePaid",
        /// By use.
        PostPaid = "PostPaid",
    }
}

/// How much a job moves.
#[derive(Clone, Default)]
pub struct Performance {
    /// Megabytes each second, with or without the unit: `1`, `0.00MB/s`. `FLOW`: text. Read it with
    /// [`Text::as_f64`].
    pub flow: Option<Text>,
    /// Statements each second: BEGIN, COMMIT, DML and DDL. `RPS`: text. Read it with [`Text::as_f64`].
    pub rps: Option<Text>,
}

record!(Performance {
    "FLOW" => flow,
    "RPS" => rps,
});

/// How the precheck of a job went.
#[derive(Clone, Default)]
pub struct PrecheckStatus {
    /// Each item that was checked. `Detail`: list.
    pub detail: Vec<CheckItem>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// Its state. The reference lists `Success` and `Failed`; answers say `Finished` where all items passed.
    /// `Status`: text.
    pub status: Option<Open<PrecheckState>>,
}

record!(PrecheckStatus {
    "Detail" => detail,
    "Percent" => percent,
    "Status" => status,
});

/// An item of a precheck.
#[derive(Clone, Default)]
pub struct CheckItem {
    /// The result. `CheckStatus`: text.
    pub check_status: Option<Open<CheckStatus>>,
    /// Why the item failed; only then. `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// The item, `CHECK_CONN_SRC`; one name has a slip of the pen, `CHECK_MYSQL_PASSOWRD_FORMAT`. `ItemName`:
    /// text.
    pub item_name: Option<Text>,
    /// What to do about it; only when the item failed, and often a key such as
    /// `CHECK_ERROR_DEST_CONN_REPAIR2`. `RepairMethod`: text.
    pub repair_method: Option<Text>,
}

record!(CheckItem {
    "CheckStatus" => check_status,
    "ErrorMessage" => error_message,
    "ItemName" => item_name,
    "RepairMethod" => repair_method,
});

enumeration! {
    /// The result of an item of a precheck.
    pub enum CheckStatus {
        /// Passed.
        Success = "Success",
        /// Failed: see the message and the repair method.
        Failed = "Failed",
    }
}

enumeration! {
    /// The state of a precheck.
    pub enum PrecheckState {
        /// It has not begun.
        NotStarted = "NotStarted",
        /// It runs.
        Checking = "Checking",
        /// All items passed.
        Finished = "Finished",
        /// All items passed, as the reference puts it.
        Success = "Success",
        /// An item failed.
        Failed = "Failed",
    }
}

enumeration! {
    /// The state of a synchronization job.
    pub enum SynchronizationInstanceStatus {
        /// Not started, or not yet configured.
        NotStarted = "NotStarted",
        /// The precheck runs.
        Prechecking = "Prechecking",
        /// The precheck failed.
        PrecheckFailed = "PrecheckFailed",
        /// Schemas and existing rows are being copied. Other operations spell it `Initializing`.
        Initializating = "Initializating",
        /// The initialization failed.
        InitializeFailed = "InitializeFailed",
        /// Changes flow.
        Synchronizing = "Synchronizing",
        /// Synchronization failed.
        Failed = "Failed",
        /// Paused; it is the state itself, not the way into it.
        Suspending = "Suspending",
        /// The synchronized objects are being changed.
        Modifying = "Modifying",
        /// Ended.
        Finished = "Finished",
    }
}

enumeration! {
    /// A direction of a synchronization instance.
    pub enum SynchronizationDirection {
        /// From the source to the destination.
        Forward = "Forward",
        /// The way back of a two-way job.
        Reverse = "Reverse",
    }
}

/// A database of which all, some or all but some tables are synchronized.
#[derive(Clone, Default)]
pub struct SynchronizationObject {
    /// What the database is called on the destination. `NewSchemaName`: text.
    pub new_schema_name: Option<Text>,
    /// The database that is synchronized. `SchemaName`: text.
    pub schema_name: Option<Text>,
    /// The tables that are left out. `TableExcludes`: list.
    pub table_excludes: Vec<TableExclude>,
    /// The tables that are synchronized; all of them when there is none. `TableIncludes`: list.
    pub table_includes: Vec<TableInclude>,
}

record!(SynchronizationObject {
    "NewSchemaName" => new_schema_name,
    "SchemaName" => schema_name,
    "TableExcludes" => table_excludes,
    "TableIncludes" => table_includes,
});

/// A table that is left out.
#[derive(Clone, Default)]
pub struct TableExclude {
    /// The table. `TableName`: text.
    pub table_name: Option<Text>,
}

record!(TableExclude {
    "TableName" => table_name,
});

/// A table that is synchronized.
#[derive(Clone, Default)]
pub struct TableInclude {
    /// The table. `TableName`: text.
    pub table_name: Option<Text>,
}

record!(TableInclude {
    "TableName" => table_name,
});

impl wire::Request for DescribeSynchronizationJobs {
    type Response = DescribeSynchronizationJobsResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

impl wire::Paginated for DescribeSynchronizationJobs {
    type Item = SynchronizationInstance;

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
        response.synchronization_instances
    }
}

/// What is known of [`DescribeSynchronizationJobs`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeSynchronizationJobs")
    .summary("Lists synchronization jobs with their details")
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
    wire::Parameter::new("PageNum", wire::Kind::Integer)
        .minimum(1.0)
        .maximum(2147483647.0)
        .summary("The page wanted, from 1; the first when unset"),
    wire::Parameter::new("PageSize", wire::Kind::Integer)
        .minimum(1.0)
        .maximum(100.0)
        .summary("Rows on a page; 30 when unset"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instances, such as `cn-hangzhou`; all regions when unset"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text)
        .summary("Only instances of this resource group, `rg-…`"),
    wire::Parameter::new("SynchronizationJobName", wire::Kind::Text)
        .summary("Only jobs whose name contains this text"),
    wire::Parameter::new("Tag", wire::Kind::Record)
        .list()
        .max_items(20)
        .members(TAG)
        .summary("Only instances that have all of these tags"),
];

const TAG: &[wire::Parameter] = &[
    wire::Parameter::new("Key", wire::Kind::Text).required().summary("The key; it must not be empty"),
    wire::Parameter::new("Value", wire::Kind::Text)
        .summary("The value; an empty one counts, and none at all means any value"),
];
