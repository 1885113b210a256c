// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows one direction of a synchronization job in detail.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Shows one direction of a synchronization job in detail.
///
/// `DescribeSynchronizationJobStatus` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeSynchronizationJobStatus {
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// Chosen by the caller, ASCII, unique for each request: a repeated request with it acts once.
    /// `ClientToken`: text, at most 64 characters.
    pub client_token: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Open<RegionId>>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `Forward`, or `Reverse` for the way back of a two-way job. `SynchronizationDirection`: text.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// The synchronization instance. `SynchronizationJobId`: text, required.
    pub synchronization_job_id: Option<Text>,
}

record!(DescribeSynchronizationJobStatus {
    "AccountId" => account_id,
    "ClientToken" => client_token,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SynchronizationDirection" => synchronization_direction,
    "SynchronizationJobId" => synchronization_job_id,
});

impl DescribeSynchronizationJobStatus {
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
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
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

/// What [`DescribeSynchronizationJobStatus`] answers.
#[derive(Clone, Default)]
pub struct DescribeSynchronizationJobStatusResponse {
    /// Up to where changes were read, or from where they are to be: seconds since 1970. `Checkpoint`: text.
    /// Read it with [`Text::as_i64`].
    pub checkpoint: Option<Text>,
    /// `DataInitialization`: text, `true` or `false`.
    pub data_initialization: Option<Text>,
    /// `DataInitializationStatus`: object.
    pub data_initialization_status: Option<DataInitializationStatus>,
    /// `DataSynchronizationStatus`: object.
    pub data_synchronization_status: Option<DataSynchronizationStatus>,
    /// `Delay`: text.
    pub delay: Option<Text>,
    /// `DelayMillis`: integer.
    pub delay_millis: Option<i64>,
    /// `DestinationEndpoint`: object.
    pub destination_endpoint: Option<DestinationEndpoint>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// When a pre-paid instance expires. `ExpireTime`: text. Read it with [`Text::as_timestamp`].
    pub expire_time: Option<Text>,
    /// `PayType`: text.
    pub pay_type: Option<Open<PayType>>,
    /// `Performance`: object.
    pub performance: Option<Performance>,
    /// `PrecheckStatus`: object.
    pub precheck_status: Option<PrecheckStatus>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<SourceEndpoint>,
    /// `Status`: text.
    pub status: Option<Open<Status>>,
    /// `StructureInitialization`: text, `true` or `false`.
    pub structure_initialization: Option<Text>,
    /// `StructureInitializationStatus`: object.
    pub structure_initialization_status: Option<StructureInitializationStatus>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
    /// `Forward`, or `Reverse` for the way back of a two-way job. `SynchronizationDirection`: text.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// `SynchronizationJobClass`: text.
    pub synchronization_job_class: Option<Text>,
    /// The synchronization instance. `SynchronizationJobId`: text.
    pub synchronization_job_id: Option<Text>,
    /// The name of the synchronization job. `SynchronizationJobName`: text.
    pub synchronization_job_name: Option<Text>,
    /// `SynchronizationObjects`: list.
    pub synchronization_objects: Vec<SynchronizationObject>,
    /// `TaskId`: text.
    pub task_id: Option<Text>,
}

record!(DescribeSynchronizationJobStatusResponse {
    "Checkpoint" => checkpoint,
    "DataInitialization" => data_initialization,
    "DataInitializationStatus" => data_initialization_status,
    "DataSynchronizationStatus" => data_synchronization_status,
    "Delay" => delay,
    "DelayMillis" => delay_millis,
    "DestinationEndpoint" => destination_endpoint,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "ErrorMessage" => error_message,
    "ExpireTime" => expire_time,
    "PayType" => pay_type,
    "Performance" => performance,
    "PrecheckStatus" => precheck_status,
    "RequestId" => request_id,
    "SourceEndpoint" => source_endpoint,
    "Status" => status,
    "StructureInitialization" => structure_initialization,
    "StructureInitializationStatus" => structure_initialization_status,
    "Success" => success,
    "SynchronizationDirection" => synchronization_direction,
    "SynchronizationJobClass" => synchronization_job_class,
    "SynchronizationJobId" => synchronization_job_id,
    "SynchronizationJobName" => synchronization_job_name,
    "SynchronizationObjects" => synchronization_objects,
    "TaskId" => task_id,
});

enumeration! {
    /// Part of the request: `RegionId`.
    pub enum RegionId {
        /// `cn-hangzhou`.
        CnHangzhou = "cn-hangzhou",
        /// `cn-shanghai`.
        CnShanghai = "cn-shanghai",
        /// `cn-beijing`.
        CnBeijing = "cn-beijing",
        /// `cn-guangzhou`.
        CnGuangzhou = "cn-guangzhou",
        /// `cn-shenzhen`.
        CnShenzhen = "cn-shenzhen",
        /// `cn-chengdu`.
        CnChengdu = "cn-chengdu",
        /// `cn-heyuan`.
        CnHeyuan = "cn-heyuan",
        /// `cn-hongkong`.
        CnHongkong = "cn-hongkong",
        /// `cn-qingdao`.
        CnQingdao = "cn-qingdao",
        /// `cn-zhangbei`.
        CnZhangbei = "cn-zhangbei",
        /// `cn-zhangjiakou`.
        CnZhangjiakou = "cn-zhangjiakou",
        /// `us-east-1`.
        UsEast1 = "us-east-1",
        /// `us-west-1`.
        UsWest1 = "us-west-1",
        /// `cn-hangzhou-finance`.
        CnHangzhouFinance = "cn-hangzhou-finance",
        /// `cn-shanghai-finance`.
        CnShanghaiFinance = "cn-shanghai-finance",
        /// `cn-shanghai-finance-1`.
        CnShanghaiFinance1 = "cn-shanghai-finance-1",
        /// `cn-shenzhen-finance`.
        CnShenzhenFinance = "cn-shenzhen-finance",
        /// `cn-shenzhen-finance-1`.
        CnShenzhenFinance1 = "cn-shenzhen-finance-1",
        /// `cn-beijing-finance-1`.
        CnBeijingFinance1 = "cn-beijing-finance-1",
        /// `cn-huhehaote`.
        CnHuhehaote = "cn-huhehaote",
        /// `cn-north-2-gov-1`.
        CnNorth2Gov1 = "cn-north-2-gov-1",
        /// `eu-central-1`.
        EuCentral1 = "eu-central-1",
        /// `eu-west-1`.
        EuWest1 = "eu-west-1",
        /// `me-central-1`.
        MeCentral1 = "me-central-1",
        /// `me-east-1`.
        MeEast1 = "me-east-1",
        /// `ap-northeast-1`.
        ApNortheast1 = "ap-northeast-1",
        /// `ap-northeast-2`.
        ApNortheast2 = "ap-northeast-2",
        /// `ap-southeast-1`.
        ApSoutheast1 = "ap-southeast-1",
        /// `ap-southeast-3`.
        ApSoutheast3 = "ap-southeast-3",
        /// `ap-southeast-5`.
        ApSoutheast5 = "ap-southeast-5",
        /// `ap-southeast-6`.
        ApSoutheast6 = "ap-southeast-6",
        /// `ap-southeast-7`.
        ApSoutheast7 = "ap-southeast-7",
        /// `cn-wulanchabu`.
        CnWulanchabu = "cn-wulanchabu",
        /// `cn-zhengzhou-jva`.
        CnZhengzhouJva = "cn-zhengzhou-jva",
        /// `cn-wuhan-lr`.
        CnWuhanLr = "cn-wuhan-lr",
    }
}

enumeration! {
    /// Part of the request: `SynchronizationDirection`.
    pub enum SynchronizationDirection {
        /// `Forward`.
        Forward = "Forward",
        /// `Reverse`.
        Reverse = "Reverse",
    }
}

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
    /// `DelayMillis`: integer.
    pub delay_millis: Option<i64>,
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
    "DelayMillis" => delay_millis,
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
    }
}

/// Part of the answer: `DestinationEndpoint`.
#[derive(Clone, Default)]
pub struct DestinationEndpoint {
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
}

record!(DestinationEndpoint {
    "EngineName" => engine_name,
    "IP" => ip,
    "InstanceId" => instance_id,
    "InstanceType" => instance_type,
    "Port" => port,
    "UserName" => user_name,
});

enumeration! {
    /// Part of the answer: `PayType`.
    pub enum PayType {
        /// `PrePaid`.
        PrePaid = "PrePaid",
        /// `PostPaid`.
        PostPaid = "PostPaid",
    }
}

/// Part of the answer: `Performance`.
#[derive(Clone, Default)]
pub struct Performance {
    /// `FLOW`: text.
    pub flow: Option<Text>,
    /// `RPS`: text.
    pub rps: Option<Text>,
}

record!(Performance {
    "FLOW" => flow,
    "RPS" => rps,
});

/// Part of the answer: `PrecheckStatus`.
#[derive(Clone, Default)]
pub struct PrecheckStatus {
    /// `Detail`: list.
    pub detail: Vec<PrecheckStatusDetail>,
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
    /// `CheckStatus`: text.
    pub check_status: Option<Open<PrecheckStatusDetailCheckStatus>>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `ItemName`: text.
    pub item_name: Option<Text>,
    /// `RepairMethod`: text.
    pub repair_method: Option<Text>,
}

record!(PrecheckStatusDetail {
    "CheckStatus" => check_status,
    "ErrorMessage" => error_message,
    "ItemName" => item_name,
    "RepairMethod" => repair_method,
});

enumeration! {
    /// Part of the answer: `PrecheckStatus.Detail.CheckStatus`.
    pub enum PrecheckStatusDetailCheckStatus {
        /// `Success`.
        Success = "Success",
        /// `Failed`.
        Failed = "Failed",
    }
}

enumeration! {
    /// Part of the answer: `PrecheckStatus.Status`.
    pub enum PrecheckStatusStatus {
        /// `Success`.
        Success = "Success",
        /// `Failed`.
        Failed = "Failed",
    }
}

/// Part of the answer: `SourceEndpoint`.
#[derive(Clone, Default)]
pub struct SourceEndpoint {
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
}

record!(SourceEndpoint {
    "EngineName" => engine_name,
    "IP" => ip,
    "InstanceId" => instance_id,
    "InstanceType" => instance_type,
    "Port" => port,
    "UserName" => user_name,
});

enumeration! {
    /// Part of the answer: `Status`.
    pub enum Status {
        /// `notStarted`.
        NotStarted = "notStarted",
        /// `prechecking`.
        Prechecking = "prechecking",
        /// `precheckFailed`.
        PrecheckFailed = "precheckFailed",
        /// `initializating`.
        Initializating = "initializating",
        /// `initializeFailed`.
        InitializeFailed = "initializeFailed",
        /// `synchronizing`.
        Synchronizing = "synchronizing",
        /// `failed`.
        Failed = "failed",
        /// `suspending`.
        Suspending = "suspending",
        /// `modifying`.
        Modifying = "modifying",
        /// `finished`.
        Finished = "finished",
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

/// Part of the answer: `SynchronizationObjects`.
#[derive(Clone, Default)]
pub struct SynchronizationObject {
    /// `NewSchemaName`: text.
    pub new_schema_name: Option<Text>,
    /// `SchemaName`: text.
    pub schema_name: Option<Text>,
    /// `TableExcludes`: list.
    pub table_excludes: Vec<SynchronizationObjectTableExclude>,
    /// `TableIncludes`: list.
    pub table_includes: Vec<SynchronizationObjectTableInclude>,
}

record!(SynchronizationObject {
    "NewSchemaName" => new_schema_name,
    "SchemaName" => schema_name,
    "TableExcludes" => table_excludes,
    "TableIncludes" => table_includes,
});

/// Part of the answer: `SynchronizationObjects.TableExcludes`.
#[derive(Clone, Default)]
pub struct SynchronizationObjectTableExclude {
    /// `TableName`: text.
    pub table_name: Option<Text>,
}

record!(SynchronizationObjectTableExclude {
    "TableName" => table_name,
});

/// Part of the answer: `SynchronizationObjects.TableIncludes`.
#[derive(Clone, Default)]
pub struct SynchronizationObjectTableInclude {
    /// `TableName`: text.
    pub table_name: Option<Text>,
}

record!(SynchronizationObjectTableInclude {
    "TableName" => table_name,
});

impl wire::Request for DescribeSynchronizationJobStatus {
    type Response = DescribeSynchronizationJobStatusResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeSynchronizationJobStatus`].
pub static OPERATION: wire::Operation =
    wire::Operation::new(&super::PRODUCT, "DescribeSynchronizationJobStatus")
        .summary("Shows one direction of a synchronization job in detail")
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
        .values_of::<RegionId>()
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SynchronizationDirection", wire::Kind::Text)
        .values_of::<SynchronizationDirection>()
        .summary("`Forward`, or `Reverse` for the way back of a two-way job"),
    wire::Parameter::new("SynchronizationJobId", wire::Kind::Text)
        .required()
        .summary("The synchronization instance"),
];
