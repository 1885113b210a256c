// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows a migration, synchronization or subscription job with its subtasks.

use aliyun_wire::{self as wire, Any, Open, Text, enumeration, record};

/// Shows a migration, synchronization or subscription job with its subtasks.
///
/// `DescribeDtsJobDetail` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeDtsJobDetail {
    /// `DbObjectOutputType`: text.
    pub db_object_output_type: Option<Text>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceID`: text.
    pub dts_instance_id: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `SyncSubJobHistory`: boolean.
    pub sync_sub_job_history: Option<bool>,
    /// `Forward`, or `Reverse` for the way back of a two-way job. `SynchronizationDirection`: text.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// Whether it is a zero-ETL job. `ZeroEtlJob`: boolean.
    pub zero_etl_job: Option<bool>,
}

record!(DescribeDtsJobDetail {
    "DbObjectOutputType" => db_object_output_type,
    "DtsInstanceID" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SyncSubJobHistory" => sync_sub_job_history,
    "SynchronizationDirection" => synchronization_direction,
    "ZeroEtlJob" => zero_etl_job,
});

impl DescribeDtsJobDetail {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DbObjectOutputType`.
    pub fn db_object_output_type(mut self, value: impl Into<Text>) -> Self {
        self.db_object_output_type = Some(value.into());
        self
    }

    /// Sets `DtsInstanceID`.
    pub fn dts_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
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

    /// Sets `SyncSubJobHistory`.
    pub fn sync_sub_job_history(mut self, value: bool) -> Self {
        self.sync_sub_job_history = Some(value);
        self
    }

    /// Sets `SynchronizationDirection`.
    pub fn synchronization_direction(mut self, value: impl Into<Open<SynchronizationDirection>>) -> Self {
        self.synchronization_direction = Some(value.into());
        self
    }

    /// Sets `ZeroEtlJob`.
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
}

/// What [`DescribeDtsJobDetail`] answers.
#[derive(Clone, Default)]
pub struct DescribeDtsJobDetailResponse {
    /// `AppName`: text.
    pub app_name: Option<Text>,
    /// `ApprovalProcessStatus`: integer.
    pub approval_process_status: Option<i64>,
    /// `ApprovalProcessUrl`: text.
    pub approval_process_url: Option<Text>,
    /// The oldest change that can be consumed. `BeginTimestamp`: text. Read it with [`Text::as_timestamp`].
    pub begin_timestamp: Option<Text>,
    /// `Binlog`: text.
    pub binlog: Option<Text>,
    /// `BinlogSite`: text.
    pub binlog_site: Option<Text>,
    /// `BinlogTime`: text.
    pub binlog_time: Option<Text>,
    /// `BootTime`: text.
    pub boot_time: Option<Text>,
    /// Up to where changes were read, or from where they are to be: seconds since 1970. `Checkpoint`:
    /// integer.
    pub checkpoint: Option<i64>,
    /// `Code`: integer, deprecated.
    pub code: Option<i64>,
    /// The last change that was consumed. `ConsumptionCheckpoint`: text. Read it with [`Text::as_timestamp`].
    pub consumption_checkpoint: Option<Text>,
    /// `ConsumptionClient`: text.
    pub consumption_client: Option<Text>,
    /// `CreateTime`: text.
    pub create_time: Option<Text>,
    /// `DataDeliveryChannelInfo`: object.
    pub data_delivery_channel_info: Option<DataDeliveryChannelInfo>,
    /// `DataSynchronizationStatus`: object.
    pub data_synchronization_status: Option<DataSynchronizationStatus>,
    /// `DatabaseCount`: integer.
    pub database_count: Option<i64>,
    /// The objects that are moved, as JSON. `DbObject`: text. Read it with [`Text::as_json`].
    pub db_object: Option<Text>,
    /// `DbObjectOssUrl`: text.
    pub db_object_oss_url: Option<Text>,
    /// `DbObjectOssUrlExpireTime`: text.
    pub db_object_oss_url_expire_time: Option<Text>,
    /// `DbObjectSize`: integer.
    pub db_object_size: Option<i64>,
    /// The dedicated cluster. `DedicatedClusterId`: text.
    pub dedicated_cluster_id: Option<Text>,
    /// `Delay`: integer.
    pub delay: Option<i64>,
    /// `DemoJob`: boolean.
    pub demo_job: Option<bool>,
    /// `DestNetType`: text.
    pub dest_net_type: Option<Text>,
    /// `DestinationEndpoint`: object.
    pub destination_endpoint: Option<DestinationEndpoint>,
    /// `DtsBisLabel`: text.
    pub dts_bis_label: Option<Open<DtsBisLabel>>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceID`: text.
    pub dts_instance_id: Option<Text>,
    /// `DtsJobClass`: text.
    pub dts_job_class: Option<Text>,
    /// `DtsJobDirection`: text.
    pub dts_job_direction: Option<Open<DtsJobDirection>>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The name of the job. `DtsJobName`: text.
    pub dts_job_name: Option<Text>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// The newest change that can be consumed. `EndTimestamp`: text. Read it with [`Text::as_timestamp`].
    pub end_timestamp: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `EtlCalculator`: text.
    pub etl_calculator: Option<Text>,
    /// When a pre-paid instance expires. `ExpireTime`: text. Read it with [`Text::as_timestamp`].
    pub expire_time: Option<Text>,
    /// `FinishTime`: text.
    pub finish_time: Option<Text>,
    /// `GroupId`: text.
    pub group_id: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// `InitCheckpoint`: text.
    pub init_checkpoint: Option<Text>,
    /// `InsightModule`: boolean.
    pub insight_module: Option<bool>,
    /// `JobType`: text.
    pub job_type: Option<Open<JobType>>,
    /// `LastUpdateTime`: text.
    pub last_update_time: Option<Text>,
    /// `MaxDu`: number.
    pub max_du: Option<f64>,
    /// `MigrationMode`: object.
    pub migration_mode: Option<MigrationMode>,
    /// `MinDu`: number.
    pub min_du: Option<f64>,
    /// `PayType`: text.
    pub pay_type: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Further settings, as JSON. `Reserved`: text. Read it with [`Text::as_json`].
    pub reserved: Option<Text>,
    /// `ResourceGroupDisplayName`: text.
    pub resource_group_display_name: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `RetryState`: object.
    pub retry_state: Option<RetryState>,
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<SourceEndpoint>,
    /// `Status`: text.
    pub status: Option<Open<Status>>,
    /// `SubDistributedJob`: list.
    pub sub_distributed_job: Vec<SubDistributedJob>,
    /// `SubSyncJob`: list.
    pub sub_sync_job: Vec<SubSyncJob>,
    /// `SubscribeTopic`: text.
    pub subscribe_topic: Option<Text>,
    /// `SubscriptionDataType`: object.
    pub subscription_data_type: Option<SubscriptionDataType>,
    /// `SubscriptionHost`: object.
    pub subscription_host: Option<SubscriptionHost>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
    /// `Forward`, or `Reverse` for the way back of a two-way job. `SynchronizationDirection`: text.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// `TaskType`: text.
    pub task_type: Option<Text>,
}

record!(DescribeDtsJobDetailResponse {
    "AppName" => app_name,
    "ApprovalProcessStatus" => approval_process_status,
    "ApprovalProcessUrl" => approval_process_url,
    "BeginTimestamp" => begin_timestamp,
    "Binlog" => binlog,
    "BinlogSite" => binlog_site,
    "BinlogTime" => binlog_time,
    "BootTime" => boot_time,
    "Checkpoint" => checkpoint,
    "Code" => code,
    "ConsumptionCheckpoint" => consumption_checkpoint,
    "ConsumptionClient" => consumption_client,
    "CreateTime" => create_time,
    "DataDeliveryChannelInfo" => data_delivery_channel_info,
    "DataSynchronizationStatus" => data_synchronization_status,
    "DatabaseCount" => database_count,
    "DbObject" => db_object,
    "DbObjectOssUrl" => db_object_oss_url,
    "DbObjectOssUrlExpireTime" => db_object_oss_url_expire_time,
    "DbObjectSize" => db_object_size,
    "DedicatedClusterId" => dedicated_cluster_id,
    "Delay" => delay,
    "DemoJob" => demo_job,
    "DestNetType" => dest_net_type,
    "DestinationEndpoint" => destination_endpoint,
    "DtsBisLabel" => dts_bis_label,
    "DtsInstanceID" => dts_instance_id,
    "DtsJobClass" => dts_job_class,
    "DtsJobDirection" => dts_job_direction,
    "DtsJobId" => dts_job_id,
    "DtsJobName" => dts_job_name,
    "DynamicMessage" => dynamic_message,
    "EndTimestamp" => end_timestamp,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "ErrorMessage" => error_message,
    "EtlCalculator" => etl_calculator,
    "ExpireTime" => expire_time,
    "FinishTime" => finish_time,
    "GroupId" => group_id,
    "HttpStatusCode" => http_status_code,
    "InitCheckpoint" => init_checkpoint,
    "InsightModule" => insight_module,
    "JobType" => job_type,
    "LastUpdateTime" => last_update_time,
    "MaxDu" => max_du,
    "MigrationMode" => migration_mode,
    "MinDu" => min_du,
    "PayType" => pay_type,
    "RequestId" => request_id,
    "Reserved" => reserved,
    "ResourceGroupDisplayName" => resource_group_display_name,
    "ResourceGroupId" => resource_group_id,
    "RetryState" => retry_state,
    "SourceEndpoint" => source_endpoint,
    "Status" => status,
    "SubDistributedJob" => sub_distributed_job,
    "SubSyncJob" => sub_sync_job,
    "SubscribeTopic" => subscribe_topic,
    "SubscriptionDataType" => subscription_data_type,
    "SubscriptionHost" => subscription_host,
    "Success" => success,
    "SynchronizationDirection" => synchronization_direction,
    "TaskType" => task_type,
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

/// Part of the answer: `DataDeliveryChannelInfo`.
#[derive(Clone, Default)]
pub struct DataDeliveryChannelInfo {
    /// `PartitionNum`: integer.
    pub partition_num: Option<i64>,
    /// `PublicDproxyUrl`: text.
    pub public_dproxy_url: Option<Text>,
    /// `Region`: text.
    pub region: Option<Text>,
    /// `Topic`: text.
    pub topic: Option<Text>,
    /// `VpcDproxyUrl`: text.
    pub vpc_dproxy_url: Option<Text>,
}

record!(DataDeliveryChannelInfo {
    "PartitionNum" => partition_num,
    "PublicDproxyUrl" => public_dproxy_url,
    "Region" => region,
    "Topic" => topic,
    "VpcDproxyUrl" => vpc_dproxy_url,
});

/// Part of the answer: `DataSynchronizationStatus`.
#[derive(Clone, Default)]
pub struct DataSynchronizationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(DataSynchronizationStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

/// Part of the answer: `DestinationEndpoint`.
#[derive(Clone, Default)]
pub struct DestinationEndpoint {
    /// The account that owns an instance used across accounts. `AliyunUid`: text.
    pub aliyun_uid: Option<Text>,
    /// `CanModifyPassword`: boolean.
    pub can_modify_password: Option<bool>,
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `EngineName`: text.
    pub engine_name: Option<Text>,
    /// `InstanceID`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
    /// `Ip`: text.
    pub ip: Option<Text>,
    /// `OracleSID`: text.
    pub oracle_sid: Option<Text>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `Region`: text.
    pub region: Option<Text>,
    /// The RAM role to assume in the account that owns an instance used across accounts. `RoleName`: text.
    pub role_name: Option<Text>,
    /// `SslSolutionEnum`: text.
    pub ssl_solution_enum: Option<Open<DestinationEndpointSslSolutionEnum>>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(DestinationEndpoint {
    "AliyunUid" => aliyun_uid,
    "CanModifyPassword" => can_modify_password,
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "Ip" => ip,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "Region" => region,
    "RoleName" => role_name,
    "SslSolutionEnum" => ssl_solution_enum,
    "UserName" => user_name,
});

enumeration! {
    /// Part of the answer: `DestinationEndpoint.SslSolutionEnum`.
    pub enum DestinationEndpointSslSolutionEnum {
        /// `DISABLE`.
        Disable = "DISABLE",
        /// `ENABLE_WITH_CERTIFICATE`.
        EnableWithCertificate = "ENABLE_WITH_CERTIFICATE",
        /// `ENABLE_ONLY_4_MONGODB_ALTAS`.
        EnableOnly4MongodbAltas = "ENABLE_ONLY_4_MONGODB_ALTAS",
        /// `ENABLE_ONLY_4_KAFKA_SCRAM_SHA_256`.
        EnableOnly4KafkaScramSha256 = "ENABLE_ONLY_4_KAFKA_SCRAM_SHA_256",
    }
}

enumeration! {
    /// Part of the answer: `DtsBisLabel`.
    pub enum DtsBisLabel {
        /// `normal`.
        Normal = "normal",
        /// `online`.
        Online = "online",
    }
}

enumeration! {
    /// Part of the answer: `DtsJobDirection`.
    pub enum DtsJobDirection {
        /// `Forward`.
        Forward = "Forward",
        /// `Reverse`.
        Reverse = "Reverse",
    }
}

enumeration! {
    /// Part of the answer: `JobType`.
    pub enum JobType {
        /// `sync`.
        Sync = "sync",
        /// `subSync`.
        SubSync = "subSync",
    }
}

/// Part of the answer: `MigrationMode`.
#[derive(Clone, Default)]
pub struct MigrationMode {
    /// `DataExtractTransformLoad`: boolean.
    pub data_extract_transform_load: Option<bool>,
    /// `DataInitialization`: boolean.
    pub data_initialization: Option<bool>,
    /// `DataSynchronization`: boolean.
    pub data_synchronization: Option<bool>,
    /// `StructureInitialization`: boolean.
    pub structure_initialization: Option<bool>,
}

record!(MigrationMode {
    "DataExtractTransformLoad" => data_extract_transform_load,
    "DataInitialization" => data_initialization,
    "DataSynchronization" => data_synchronization,
    "StructureInitialization" => structure_initialization,
});

/// Part of the answer: `RetryState`.
#[derive(Clone, Default)]
pub struct RetryState {
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// `MaxRetryTime`: integer.
    pub max_retry_time: Option<i64>,
    /// `Module`: text.
    pub module: Option<Text>,
    /// `RetryCount`: integer.
    pub retry_count: Option<i64>,
    /// `RetryTarget`: text.
    pub retry_target: Option<Open<RetryStateRetryTarget>>,
    /// `RetryTime`: integer.
    pub retry_time: Option<i64>,
    /// `Retrying`: boolean.
    pub retrying: Option<bool>,
}

record!(RetryState {
    "ErrMessage" => err_message,
    "JobId" => job_id,
    "MaxRetryTime" => max_retry_time,
    "Module" => module,
    "RetryCount" => retry_count,
    "RetryTarget" => retry_target,
    "RetryTime" => retry_time,
    "Retrying" => retrying,
});

enumeration! {
    /// Part of the answer: `RetryState.RetryTarget`.
    pub enum RetryStateRetryTarget {
        /// `srcDB`.
        SrcDb = "srcDB",
        /// `destDB`.
        DestDb = "destDB",
        /// `inner_module`.
        InnerModule = "inner_module",
    }
}

/// Part of the answer: `SourceEndpoint`.
#[derive(Clone, Default)]
pub struct SourceEndpoint {
    /// The account that owns an instance used across accounts. `AliyunUid`: text.
    pub aliyun_uid: Option<Text>,
    /// `CanModifyPassword`: boolean.
    pub can_modify_password: Option<bool>,
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `EngineName`: text.
    pub engine_name: Option<Text>,
    /// `InstanceID`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
    /// `Ip`: text.
    pub ip: Option<Text>,
    /// `OracleSID`: text.
    pub oracle_sid: Option<Text>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `Region`: text.
    pub region: Option<Text>,
    /// The RAM role to assume in the account that owns an instance used across accounts. `RoleName`: text.
    pub role_name: Option<Text>,
    /// `SslSolutionEnum`: text.
    pub ssl_solution_enum: Option<Open<SourceEndpointSslSolutionEnum>>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(SourceEndpoint {
    "AliyunUid" => aliyun_uid,
    "CanModifyPassword" => can_modify_password,
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "Ip" => ip,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "Region" => region,
    "RoleName" => role_name,
    "SslSolutionEnum" => ssl_solution_enum,
    "UserName" => user_name,
});

enumeration! {
    /// Part of the answer: `SourceEndpoint.SslSolutionEnum`.
    pub enum SourceEndpointSslSolutionEnum {
        /// `DISABLE`.
        Disable = "DISABLE",
        /// `ENABLE_WITH_CERTIFICATE`.
        EnableWithCertificate = "ENABLE_WITH_CERTIFICATE",
        /// `ENABLE_ONLY_4_MONGODB_ALTAS`.
        EnableOnly4MongodbAltas = "ENABLE_ONLY_4_MONGODB_ALTAS",
        /// `ENABLE_ONLY_4_KAFKA_SCRAM_SHA_256`.
        EnableOnly4KafkaScramSha256 = "ENABLE_ONLY_4_KAFKA_SCRAM_SHA_256",
    }
}

enumeration! {
    /// Part of the answer: `Status`.
    pub enum Status {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `NotConfigured`.
        NotConfigured = "NotConfigured",
        /// `Prechecking`.
        Prechecking = "Prechecking",
        /// `PrecheckFailed`.
        PrecheckFailed = "PrecheckFailed",
        /// `PreCheckPass`.
        PreCheckPass = "PreCheckPass",
        /// `Initializing`.
        Initializing = "Initializing",
        /// `InitializeFailed`.
        InitializeFailed = "InitializeFailed",
        /// `synchronizing`.
        Synchronizing = "synchronizing",
        /// `Migrating`.
        Migrating = "Migrating",
        /// `Failed`.
        Failed = "Failed",
        /// `MigrationFailed`.
        MigrationFailed = "MigrationFailed",
        /// `Suspending`.
        Suspending = "Suspending",
        /// `Modifying`.
        Modifying = "Modifying",
        /// `Retrying`.
        Retrying = "Retrying",
        /// `Upgrade`.
        Upgrade = "Upgrade",
        /// `Downgrade`.
        Downgrade = "Downgrade",
        /// `Locked`.
        Locked = "Locked",
        /// `Finished`.
        Finished = "Finished",
    }
}

/// Part of the answer: `SubDistributedJob`.
#[derive(Clone, Default)]
pub struct SubDistributedJob {
    /// `AppName`: text.
    pub app_name: Option<Text>,
    /// The oldest change that can be consumed. `BeginTimestamp`: text. Read it with [`Text::as_timestamp`].
    pub begin_timestamp: Option<Text>,
    /// Up to where changes were read, or from where they are to be: seconds since 1970. `Checkpoint`: text.
    /// Read it with [`Text::as_i64`].
    pub checkpoint: Option<Text>,
    /// The last change that was consumed. `ConsumptionCheckpoint`: text. Read it with [`Text::as_timestamp`].
    pub consumption_checkpoint: Option<Text>,
    /// `ConsumptionClient`: text.
    pub consumption_client: Option<Text>,
    /// `CreateTime`: text.
    pub create_time: Option<Text>,
    /// `DataEtlStatus`: object.
    pub data_etl_status: Option<SubDistributedJobDataEtlStatus>,
    /// `DataInitializationStatus`: object.
    pub data_initialization_status: Option<SubDistributedJobDataInitializationStatus>,
    /// `DataSynchronizationStatus`: object.
    pub data_synchronization_status: Option<SubDistributedJobDataSynchronizationStatus>,
    /// `DatabaseCount`: integer.
    pub database_count: Option<i64>,
    /// The objects that are moved, as JSON. `DbObject`: text. Read it with [`Text::as_json`].
    pub db_object: Option<Text>,
    /// `DbObjectOssUrl`: text.
    pub db_object_oss_url: Option<Text>,
    /// `DbObjectOssUrlExpireTime`: text.
    pub db_object_oss_url_expire_time: Option<Text>,
    /// `DbObjectSize`: integer.
    pub db_object_size: Option<i64>,
    /// `Delay`: integer.
    pub delay: Option<i64>,
    /// `DestNetType`: text.
    pub dest_net_type: Option<Text>,
    /// `DestinationEndpoint`: object.
    pub destination_endpoint: Option<SubDistributedJobDestinationEndpoint>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceID`: text.
    pub dts_instance_id: Option<Text>,
    /// `DtsJobClass`: text.
    pub dts_job_class: Option<Text>,
    /// `DtsJobDirection`: text.
    pub dts_job_direction: Option<Open<SubDistributedJobDtsJobDirection>>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The name of the job. `DtsJobName`: text.
    pub dts_job_name: Option<Text>,
    /// The newest change that can be consumed. `EndTimestamp`: text. Read it with [`Text::as_timestamp`].
    pub end_timestamp: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `EtlCalculator`: text.
    pub etl_calculator: Option<Text>,
    /// When a pre-paid instance expires. `ExpireTime`: text. Read it with [`Text::as_timestamp`].
    pub expire_time: Option<Text>,
    /// `FinishTime`: text.
    pub finish_time: Option<Text>,
    /// `GroupId`: text.
    pub group_id: Option<Text>,
    /// `IsDemoJob`: boolean.
    pub is_demo_job: Option<bool>,
    /// `JobType`: text.
    pub job_type: Option<Open<SubDistributedJobJobType>>,
    /// `MaxDu`: number.
    pub max_du: Option<f64>,
    /// `MigrationMode`: object.
    pub migration_mode: Option<SubDistributedJobMigrationMode>,
    /// `MinDu`: number.
    pub min_du: Option<f64>,
    /// `OriginType`: text.
    pub origin_type: Option<Text>,
    /// `PayType`: text.
    pub pay_type: Option<Text>,
    /// `Performance`: object.
    pub performance: Option<SubDistributedJobPerformance>,
    /// `PrecheckStatus`: object.
    pub precheck_status: Option<SubDistributedJobPrecheckStatus>,
    /// Further settings, as JSON. `Reserved`: text. Read it with [`Text::as_json`].
    pub reserved: Option<Text>,
    /// `RetryState`: object.
    pub retry_state: Option<SubDistributedJobRetryState>,
    /// `ReverseJob`: object.
    pub reverse_job: Option<SubDistributedJobReverseJob>,
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<SubDistributedJobSourceEndpoint>,
    /// `Status`: text.
    pub status: Option<Text>,
    /// `StructureInitializationStatus`: object.
    pub structure_initialization_status: Option<SubDistributedJobStructureInitializationStatus>,
    /// `SubSyncJob`: list.
    pub sub_sync_job: Vec<Any>,
    /// `SubscribeTopic`: text.
    pub subscribe_topic: Option<Text>,
    /// `SubscriptionDataType`: object.
    pub subscription_data_type: Option<SubDistributedJobSubscriptionDataType>,
    /// `SubscriptionHost`: object.
    pub subscription_host: Option<SubDistributedJobSubscriptionHost>,
    /// `Forward`, or `Reverse` for the way back of a two-way job. `SynchronizationDirection`: text.
    pub synchronization_direction: Option<Open<SubDistributedJobSynchronizationDirection>>,
    /// `TagList`: list.
    pub tag_list: Vec<SubDistributedJobTag>,
    /// `TaskType`: text.
    pub task_type: Option<Text>,
}

record!(SubDistributedJob {
    "AppName" => app_name,
    "BeginTimestamp" => begin_timestamp,
    "Checkpoint" => checkpoint,
    "ConsumptionCheckpoint" => consumption_checkpoint,
    "ConsumptionClient" => consumption_client,
    "CreateTime" => create_time,
    "DataEtlStatus" => data_etl_status,
    "DataInitializationStatus" => data_initialization_status,
    "DataSynchronizationStatus" => data_synchronization_status,
    "DatabaseCount" => database_count,
    "DbObject" => db_object,
    "DbObjectOssUrl" => db_object_oss_url,
    "DbObjectOssUrlExpireTime" => db_object_oss_url_expire_time,
    "DbObjectSize" => db_object_size,
    "Delay" => delay,
    "DestNetType" => dest_net_type,
    "DestinationEndpoint" => destination_endpoint,
    "DtsInstanceID" => dts_instance_id,
    "DtsJobClass" => dts_job_class,
    "DtsJobDirection" => dts_job_direction,
    "DtsJobId" => dts_job_id,
    "DtsJobName" => dts_job_name,
    "EndTimestamp" => end_timestamp,
    "ErrorMessage" => error_message,
    "EtlCalculator" => etl_calculator,
    "ExpireTime" => expire_time,
    "FinishTime" => finish_time,
    "GroupId" => group_id,
    "IsDemoJob" => is_demo_job,
    "JobType" => job_type,
    "MaxDu" => max_du,
    "MigrationMode" => migration_mode,
    "MinDu" => min_du,
    "OriginType" => origin_type,
    "PayType" => pay_type,
    "Performance" => performance,
    "PrecheckStatus" => precheck_status,
    "Reserved" => reserved,
    "RetryState" => retry_state,
    "ReverseJob" => reverse_job,
    "SourceEndpoint" => source_endpoint,
    "Status" => status,
    "StructureInitializationStatus" => structure_initialization_status,
    "SubSyncJob" => sub_sync_job,
    "SubscribeTopic" => subscribe_topic,
    "SubscriptionDataType" => subscription_data_type,
    "SubscriptionHost" => subscription_host,
    "SynchronizationDirection" => synchronization_direction,
    "TagList" => tag_list,
    "TaskType" => task_type,
});

/// Part of the answer: `SubDistributedJob.DataEtlStatus`.
#[derive(Clone, Default)]
pub struct SubDistributedJobDataEtlStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<SubDistributedJobDataEtlStatusStatus>>,
}

record!(SubDistributedJobDataEtlStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `SubDistributedJob.DataEtlStatus.Status`.
    pub enum SubDistributedJobDataEtlStatusStatus {
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

/// Part of the answer: `SubDistributedJob.DataInitializationStatus`.
#[derive(Clone, Default)]
pub struct SubDistributedJobDataInitializationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(SubDistributedJobDataInitializationStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

/// Part of the answer: `SubDistributedJob.DataSynchronizationStatus`.
#[derive(Clone, Default)]
pub struct SubDistributedJobDataSynchronizationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(SubDistributedJobDataSynchronizationStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

/// Part of the answer: `SubDistributedJob.DestinationEndpoint`.
#[derive(Clone, Default)]
pub struct SubDistributedJobDestinationEndpoint {
    /// The account that owns an instance used across accounts. `AliyunUid`: text.
    pub aliyun_uid: Option<Text>,
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `EngineName`: text.
    pub engine_name: Option<Text>,
    /// `InstanceID`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
    /// `Ip`: text.
    pub ip: Option<Text>,
    /// `OracleSID`: text.
    pub oracle_sid: Option<Text>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `Region`: text.
    pub region: Option<Text>,
    /// The RAM role to assume in the account that owns an instance used across accounts. `RoleName`: text.
    pub role_name: Option<Text>,
    /// `SslSolutionEnum`: text.
    pub ssl_solution_enum: Option<Open<SubDistributedJobDestinationEndpointSslSolutionEnum>>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(SubDistributedJobDestinationEndpoint {
    "AliyunUid" => aliyun_uid,
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "Ip" => ip,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "Region" => region,
    "RoleName" => role_name,
    "SslSolutionEnum" => ssl_solution_enum,
    "UserName" => user_name,
});

enumeration! {
    /// Part of the answer: `SubDistributedJob.DestinationEndpoint.SslSolutionEnum`.
    pub enum SubDistributedJobDestinationEndpointSslSolutionEnum {
        /// `DISABLE`.
        Disable = "DISABLE",
        /// `ENABLE_WITH_CERTIFICATE`.
        EnableWithCertificate = "ENABLE_WITH_CERTIFICATE",
        /// `ENABLE_ONLY_4_MONGODB_ALTAS`.
        EnableOnly4MongodbAltas = "ENABLE_ONLY_4_MONGODB_ALTAS",
        /// `ENABLE_ONLY_4_KAFKA_SCRAM_SHA_256`.
        EnableOnly4KafkaScramSha256 = "ENABLE_ONLY_4_KAFKA_SCRAM_SHA_256",
    }
}

enumeration! {
    /// Part of the answer: `SubDistributedJob.DtsJobDirection`.
    pub enum SubDistributedJobDtsJobDirection {
        /// `Forward`.
        Forward = "Forward",
        /// `Reverse`.
        Reverse = "Reverse",
    }
}

enumeration! {
    /// Part of the answer: `SubDistributedJob.JobType`.
    pub enum SubDistributedJobJobType {
        /// `online`.
        Online = "online",
        /// `SYNC`.
        Sync = "SYNC",
        /// `SUBSCRIBE`.
        Subscribe = "SUBSCRIBE",
    }
}

/// Part of the answer: `SubDistributedJob.MigrationMode`.
#[derive(Clone, Default)]
pub struct SubDistributedJobMigrationMode {
    /// `DataExtractTransformLoad`: boolean.
    pub data_extract_transform_load: Option<bool>,
    /// `DataInitialization`: boolean.
    pub data_initialization: Option<bool>,
    /// `DataSynchronization`: boolean.
    pub data_synchronization: Option<bool>,
    /// `StructureInitialization`: boolean.
    pub structure_initialization: Option<bool>,
}

record!(SubDistributedJobMigrationMode {
    "DataExtractTransformLoad" => data_extract_transform_load,
    "DataInitialization" => data_initialization,
    "DataSynchronization" => data_synchronization,
    "StructureInitialization" => structure_initialization,
});

/// Part of the answer: `SubDistributedJob.Performance`.
#[derive(Clone, Default)]
pub struct SubDistributedJobPerformance {
    /// `Flow`: text.
    pub flow: Option<Text>,
    /// `Rps`: text.
    pub rps: Option<Text>,
}

record!(SubDistributedJobPerformance {
    "Flow" => flow,
    "Rps" => rps,
});

/// Part of the answer: `SubDistributedJob.PrecheckStatus`.
#[derive(Clone, Default)]
pub struct SubDistributedJobPrecheckStatus {
    /// `Detail`: list.
    pub detail: Vec<SubDistributedJobPrecheckStatusDetail>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<SubDistributedJobPrecheckStatusStatus>>,
}

record!(SubDistributedJobPrecheckStatus {
    "Detail" => detail,
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Status" => status,
});

/// Part of the answer: `SubDistributedJob.PrecheckStatus.Detail`.
#[derive(Clone, Default)]
pub struct SubDistributedJobPrecheckStatusDetail {
    /// `CheckItem`: text.
    pub check_item: Option<Text>,
    /// `CheckItemDescription`: text.
    pub check_item_description: Option<Text>,
    /// `CheckResult`: text.
    pub check_result: Option<Open<SubDistributedJobPrecheckStatusDetailCheckResult>>,
    /// `FailedReason`: text.
    pub failed_reason: Option<Text>,
    /// `RepairMethod`: text.
    pub repair_method: Option<Text>,
}

record!(SubDistributedJobPrecheckStatusDetail {
    "CheckItem" => check_item,
    "CheckItemDescription" => check_item_description,
    "CheckResult" => check_result,
    "FailedReason" => failed_reason,
    "RepairMethod" => repair_method,
});

enumeration! {
    /// Part of the answer: `SubDistributedJob.PrecheckStatus.Detail.CheckResult`.
    pub enum SubDistributedJobPrecheckStatusDetailCheckResult {
        /// `Success`.
        Success = "Success",
        /// `Failed`.
        Failed = "Failed",
    }
}

enumeration! {
    /// Part of the answer: `SubDistributedJob.PrecheckStatus.Status`.
    pub enum SubDistributedJobPrecheckStatusStatus {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Prechecking`.
        Prechecking = "Prechecking",
        /// `PrecheckFailed`.
        PrecheckFailed = "PrecheckFailed",
        /// `Finished`.
        Finished = "Finished",
    }
}

/// Part of the answer: `SubDistributedJob.RetryState`.
#[derive(Clone, Default)]
pub struct SubDistributedJobRetryState {
    /// `ErrMsg`: text.
    pub err_msg: Option<Text>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// `MaxRetryTime`: integer.
    pub max_retry_time: Option<i64>,
    /// `Module`: text.
    pub module: Option<Text>,
    /// `RetryCount`: integer.
    pub retry_count: Option<i64>,
    /// `RetryTarget`: text.
    pub retry_target: Option<Open<SubDistributedJobRetryStateRetryTarget>>,
    /// `RetryTime`: integer.
    pub retry_time: Option<i64>,
    /// `Retrying`: boolean.
    pub retrying: Option<bool>,
}

record!(SubDistributedJobRetryState {
    "ErrMsg" => err_msg,
    "JobId" => job_id,
    "MaxRetryTime" => max_retry_time,
    "Module" => module,
    "RetryCount" => retry_count,
    "RetryTarget" => retry_target,
    "RetryTime" => retry_time,
    "Retrying" => retrying,
});

enumeration! {
    /// Part of the answer: `SubDistributedJob.RetryState.RetryTarget`.
    pub enum SubDistributedJobRetryStateRetryTarget {
        /// `srcDB`.
        SrcDb = "srcDB",
        /// `destDB`.
        DestDb = "destDB",
        /// `inner_module`.
        InnerModule = "inner_module",
    }
}

/// Part of the answer: `SubDistributedJob.ReverseJob`.
#[derive(Clone, Default)]
pub struct SubDistributedJobReverseJob {
    /// `AppName`: text.
    pub app_name: Option<Text>,
    /// The oldest change that can be consumed. `BeginTimestamp`: text. Read it with [`Text::as_timestamp`].
    pub begin_timestamp: Option<Text>,
    /// Up to where changes were read, or from where they are to be: seconds since 1970. `Checkpoint`: text.
    /// Read it with [`Text::as_i64`].
    pub checkpoint: Option<Text>,
    /// The last change that was consumed. `ConsumptionCheckpoint`: text. Read it with [`Text::as_timestamp`].
    pub consumption_checkpoint: Option<Text>,
    /// `ConsumptionClient`: text.
    pub consumption_client: Option<Text>,
    /// `CreateTime`: text.
    pub create_time: Option<Text>,
    /// `DataEtlStatus`: object.
    pub data_etl_status: Option<SubDistributedJobReverseJobDataEtlStatus>,
    /// `DataInitializationStatus`: object.
    pub data_initialization_status: Option<SubDistributedJobReverseJobDataInitializationStatus>,
    /// `DataSynchronizationStatus`: object.
    pub data_synchronization_status: Option<SubDistributedJobReverseJobDataSynchronizationStatus>,
    /// `DatabaseCount`: integer.
    pub database_count: Option<i64>,
    /// The objects that are moved, as JSON. `DbObject`: text. Read it with [`Text::as_json`].
    pub db_object: Option<Text>,
    /// `DbObjectOssUrl`: text.
    pub db_object_oss_url: Option<Text>,
    /// `DbObjectOssUrlExpireTime`: text.
    pub db_object_oss_url_expire_time: Option<Text>,
    /// `DbObjectSize`: integer.
    pub db_object_size: Option<i64>,
    /// `Delay`: integer.
    pub delay: Option<i64>,
    /// `DestNetType`: text.
    pub dest_net_type: Option<Text>,
    /// `DestinationEndpoint`: object.
    pub destination_endpoint: Option<SubDistributedJobReverseJobDestinationEndpoint>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceID`: text.
    pub dts_instance_id: Option<Text>,
    /// `DtsJobClass`: text.
    pub dts_job_class: Option<Text>,
    /// `DtsJobDirection`: text.
    pub dts_job_direction: Option<Open<SubDistributedJobReverseJobDtsJobDirection>>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The name of the job. `DtsJobName`: text.
    pub dts_job_name: Option<Text>,
    /// The newest change that can be consumed. `EndTimestamp`: text. Read it with [`Text::as_timestamp`].
    pub end_timestamp: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `EtlCalculator`: text.
    pub etl_calculator: Option<Text>,
    /// When a pre-paid instance expires. `ExpireTime`: text. Read it with [`Text::as_timestamp`].
    pub expire_time: Option<Text>,
    /// `FinishTime`: text.
    pub finish_time: Option<Text>,
    /// `GroupId`: text.
    pub group_id: Option<Text>,
    /// `IsDemoJob`: boolean.
    pub is_demo_job: Option<bool>,
    /// `JobType`: text.
    pub job_type: Option<Text>,
    /// `MaxDu`: number.
    pub max_du: Option<f64>,
    /// `MigrationMode`: object.
    pub migration_mode: Option<SubDistributedJobReverseJobMigrationMode>,
    /// `MinDu`: number.
    pub min_du: Option<f64>,
    /// `OriginType`: text.
    pub origin_type: Option<Text>,
    /// `PayType`: text.
    pub pay_type: Option<Text>,
    /// `Performance`: object.
    pub performance: Option<SubDistributedJobReverseJobPerformance>,
    /// `PrecheckStatus`: object.
    pub precheck_status: Option<SubDistributedJobReverseJobPrecheckStatus>,
    /// Further settings, as JSON. `Reserved`: text. Read it with [`Text::as_json`].
    pub reserved: Option<Text>,
    /// `RetryState`: object.
    pub retry_state: Option<SubDistributedJobReverseJobRetryState>,
    /// `ReverseJob`: any value.
    pub reverse_job: Option<Any>,
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<SubDistributedJobReverseJobSourceEndpoint>,
    /// `Status`: text.
    pub status: Option<Text>,
    /// `StructureInitializationStatus`: object.
    pub structure_initialization_status: Option<SubDistributedJobReverseJobStructureInitializationStatus>,
    /// `SubscribeTopic`: text.
    pub subscribe_topic: Option<Text>,
    /// `SubscriptionDataType`: object.
    pub subscription_data_type: Option<SubDistributedJobReverseJobSubscriptionDataType>,
    /// `SubscriptionHost`: object.
    pub subscription_host: Option<SubDistributedJobReverseJobSubscriptionHost>,
    /// `Forward`, or `Reverse` for the way back of a two-way job. `SynchronizationDirection`: text.
    pub synchronization_direction: Option<Open<SubDistributedJobReverseJobSynchronizationDirection>>,
    /// `TagList`: list.
    pub tag_list: Vec<SubDistributedJobReverseJobTag>,
    /// `TaskType`: text.
    pub task_type: Option<Text>,
}

record!(SubDistributedJobReverseJob {
    "AppName" => app_name,
    "BeginTimestamp" => begin_timestamp,
    "Checkpoint" => checkpoint,
    "ConsumptionCheckpoint" => consumption_checkpoint,
    "ConsumptionClient" => consumption_client,
    "CreateTime" => create_time,
    "DataEtlStatus" => data_etl_status,
    "DataInitializationStatus" => data_initialization_status,
    "DataSynchronizationStatus" => data_synchronization_status,
    "DatabaseCount" => database_count,
    "DbObject" => db_object,
    "DbObjectOssUrl" => db_object_oss_url,
    "DbObjectOssUrlExpireTime" => db_object_oss_url_expire_time,
    "DbObjectSize" => db_object_size,
    "Delay" => delay,
    "DestNetType" => dest_net_type,
    "DestinationEndpoint" => destination_endpoint,
    "DtsInstanceID" => dts_instance_id,
    "DtsJobClass" => dts_job_class,
    "DtsJobDirection" => dts_job_direction,
    "DtsJobId" => dts_job_id,
    "DtsJobName" => dts_job_name,
    "EndTimestamp" => end_timestamp,
    "ErrorMessage" => error_message,
    "EtlCalculator" => etl_calculator,
    "ExpireTime" => expire_time,
    "FinishTime" => finish_time,
    "GroupId" => group_id,
    "IsDemoJob" => is_demo_job,
    "JobType" => job_type,
    "MaxDu" => max_du,
    "MigrationMode" => migration_mode,
    "MinDu" => min_du,
    "OriginType" => origin_type,
    "PayType" => pay_type,
    "Performance" => performance,
    "PrecheckStatus" => precheck_status,
    "Reserved" => reserved,
    "RetryState" => retry_state,
    "ReverseJob" => reverse_job,
    "SourceEndpoint" => source_endpoint,
    "Status" => status,
    "StructureInitializationStatus" => structure_initialization_status,
    "SubscribeTopic" => subscribe_topic,
    "SubscriptionDataType" => subscription_data_type,
    "SubscriptionHost" => subscription_host,
    "SynchronizationDirection" => synchronization_direction,
    "TagList" => tag_list,
    "TaskType" => task_type,
});

/// Part of the answer: `SubDistributedJob.ReverseJob.DataEtlStatus`.
#[derive(Clone, Default)]
pub struct SubDistributedJobReverseJobDataEtlStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<SubDistributedJobReverseJobDataEtlStatusStatus>>,
}

record!(SubDistributedJobReverseJobDataEtlStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `SubDistributedJob.ReverseJob.DataEtlStatus.Status`.
    pub enum SubDistributedJobReverseJobDataEtlStatusStatus {
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

/// Part of the answer: `SubDistributedJob.ReverseJob.DataInitializationStatus`.
#[derive(Clone, Default)]
pub struct SubDistributedJobReverseJobDataInitializationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(SubDistributedJobReverseJobDataInitializationStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

/// Part of the answer: `SubDistributedJob.ReverseJob.DataSynchronizationStatus`.
#[derive(Clone, Default)]
pub struct SubDistributedJobReverseJobDataSynchronizationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(SubDistributedJobReverseJobDataSynchronizationStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

/// Part of the answer: `SubDistributedJob.ReverseJob.DestinationEndpoint`.
#[derive(Clone, Default)]
pub struct SubDistributedJobReverseJobDestinationEndpoint {
    /// The account that owns an instance used across accounts. `AliyunUid`: text.
    pub aliyun_uid: Option<Text>,
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `EngineName`: text.
    pub engine_name: Option<Text>,
    /// `InstanceID`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
    /// `Ip`: text.
    pub ip: Option<Text>,
    /// `OracleSID`: text.
    pub oracle_sid: Option<Text>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `Region`: text.
    pub region: Option<Text>,
    /// The RAM role to assume in the account that owns an instance used across accounts. `RoleName`: text.
    pub role_name: Option<Text>,
    /// `SslSolutionEnum`: text.
    pub ssl_solution_enum: Option<Text>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(SubDistributedJobReverseJobDestinationEndpoint {
    "AliyunUid" => aliyun_uid,
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "Ip" => ip,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "Region" => region,
    "RoleName" => role_name,
    "SslSolutionEnum" => ssl_solution_enum,
    "UserName" => user_name,
});

enumeration! {
    /// Part of the answer: `SubDistributedJob.ReverseJob.DtsJobDirection`.
    pub enum SubDistributedJobReverseJobDtsJobDirection {
        /// `Forward`.
        Forward = "Forward",
        /// `Reverse`.
        Reverse = "Reverse",
    }
}

/// Part of the answer: `SubDistributedJob.ReverseJob.MigrationMode`.
#[derive(Clone, Default)]
pub struct SubDistributedJobReverseJobMigrationMode {
    /// `DataExtractTransformLoad`: boolean.
    pub data_extract_transform_load: Option<bool>,
    /// `DataInitialization`: boolean.
    pub data_initialization: Option<bool>,
    /// `DataSynchronization`: boolean.
    pub data_synchronization: Option<bool>,
    /// `StructureInitialization`: boolean.
    pub structure_initialization: Option<bool>,
}

record!(SubDistributedJobReverseJobMigrationMode {
    "DataExtractTransformLoad" => data_extract_transform_load,
    "DataInitialization" => data_initialization,
    "DataSynchronization" => data_synchronization,
    "StructureInitialization" => structure_initialization,
});

/// Part of the answer: `SubDistributedJob.ReverseJob.Performance`.
#[derive(Clone, Default)]
pub struct SubDistributedJobReverseJobPerformance {
    /// `Flow`: text.
    pub flow: Option<Text>,
    /// `Rps`: text.
    pub rps: Option<Text>,
}

record!(SubDistributedJobReverseJobPerformance {
    "Flow" => flow,
    "Rps" => rps,
});

/// Part of the answer: `SubDistributedJob.ReverseJob.PrecheckStatus`.
#[derive(Clone, Default)]
pub struct SubDistributedJobReverseJobPrecheckStatus {
    /// `Detail`: list.
    pub detail: Vec<SubDistributedJobReverseJobPrecheckStatusDetail>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(SubDistributedJobReverseJobPrecheckStatus {
    "Detail" => detail,
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Status" => status,
});

/// Part of the answer: `SubDistributedJob.ReverseJob.PrecheckStatus.Detail`.
#[derive(Clone, Default)]
pub struct SubDistributedJobReverseJobPrecheckStatusDetail {
    /// `CheckItem`: text.
    pub check_item: Option<Text>,
    /// `CheckItemDescription`: text.
    pub check_item_description: Option<Text>,
    /// `CheckResult`: text.
    pub check_result: Option<Open<SubDistributedJobReverseJobPrecheckStatusDetailCheckResult>>,
    /// `FailedReason`: text.
    pub failed_reason: Option<Text>,
    /// `RepairMethod`: text.
    pub repair_method: Option<Text>,
}

record!(SubDistributedJobReverseJobPrecheckStatusDetail {
    "CheckItem" => check_item,
    "CheckItemDescription" => check_item_description,
    "CheckResult" => check_result,
    "FailedReason" => failed_reason,
    "RepairMethod" => repair_method,
});

enumeration! {
    /// Part of the answer: `SubDistributedJob.ReverseJob.PrecheckStatus.Detail.CheckResult`.
    pub enum SubDistributedJobReverseJobPrecheckStatusDetailCheckResult {
        /// `Success`.
        Success = "Success",
        /// `Failed`.
        Failed = "Failed",
    }
}

/// Part of the answer: `SubDistributedJob.ReverseJob.RetryState`.
#[derive(Clone, Default)]
pub struct SubDistributedJobReverseJobRetryState {
    /// `ErrMsg`: text.
    pub err_msg: Option<Text>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// `MaxRetryTime`: integer.
    pub max_retry_time: Option<i64>,
    /// `Module`: text.
    pub module: Option<Text>,
    /// `RetryCount`: integer.
    pub retry_count: Option<i64>,
    /// `RetryTarget`: text.
    pub retry_target: Option<Open<SubDistributedJobReverseJobRetryStateRetryTarget>>,
    /// `RetryTime`: integer.
    pub retry_time: Option<i64>,
    /// `Retrying`: boolean.
    pub retrying: Option<bool>,
}

record!(SubDistributedJobReverseJobRetryState {
    "ErrMsg" => err_msg,
    "JobId" => job_id,
    "MaxRetryTime" => max_retry_time,
    "Module" => module,
    "RetryCount" => retry_count,
    "RetryTarget" => retry_target,
    "RetryTime" => retry_time,
    "Retrying" => retrying,
});

enumeration! {
    /// Part of the answer: `SubDistributedJob.ReverseJob.RetryState.RetryTarget`.
    pub enum SubDistributedJobReverseJobRetryStateRetryTarget {
        /// `srcDB`.
        SrcDb = "srcDB",
        /// `destDB`.
        DestDb = "destDB",
        /// `inner_module`.
        InnerModule = "inner_module",
    }
}

/// Part of the answer: `SubDistributedJob.ReverseJob.SourceEndpoint`.
#[derive(Clone, Default)]
pub struct SubDistributedJobReverseJobSourceEndpoint {
    /// The account that owns an instance used across accounts. `AliyunUid`: text.
    pub aliyun_uid: Option<Text>,
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `EngineName`: text.
    pub engine_name: Option<Text>,
    /// `InstanceID`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
    /// `Ip`: text.
    pub ip: Option<Text>,
    /// `OracleSID`: text.
    pub oracle_sid: Option<Text>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `Region`: text.
    pub region: Option<Text>,
    /// The RAM role to assume in the account that owns an instance used across accounts. `RoleName`: text.
    pub role_name: Option<Text>,
    /// `SslSolutionEnum`: text.
    pub ssl_solution_enum: Option<Text>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(SubDistributedJobReverseJobSourceEndpoint {
    "AliyunUid" => aliyun_uid,
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "Ip" => ip,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "Region" => region,
    "RoleName" => role_name,
    "SslSolutionEnum" => ssl_solution_enum,
    "UserName" => user_name,
});

/// Part of the answer: `SubDistributedJob.ReverseJob.StructureInitializationStatus`.
#[derive(Clone, Default)]
pub struct SubDistributedJobReverseJobStructureInitializationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<ReverseJobStructureInitializationStatusStatus>>,
}

record!(SubDistributedJobReverseJobStructureInitializationStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `SubDistributedJob.ReverseJob.StructureInitializationStatus.Status`.
    pub enum ReverseJobStructureInitializationStatusStatus {
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

/// Part of the answer: `SubDistributedJob.ReverseJob.SubscriptionDataType`.
#[derive(Clone, Default)]
pub struct SubDistributedJobReverseJobSubscriptionDataType {
    /// `Ddl`: boolean.
    pub ddl: Option<bool>,
    /// `Dml`: boolean.
    pub dml: Option<bool>,
}

record!(SubDistributedJobReverseJobSubscriptionDataType {
    "Ddl" => ddl,
    "Dml" => dml,
});

/// Part of the answer: `SubDistributedJob.ReverseJob.SubscriptionHost`.
#[derive(Clone, Default)]
pub struct SubDistributedJobReverseJobSubscriptionHost {
    /// `PrivateHost`: text.
    pub private_host: Option<Text>,
    /// `PublicHost`: text.
    pub public_host: Option<Text>,
    /// `VpcHost`: text.
    pub vpc_host: Option<Text>,
}

record!(SubDistributedJobReverseJobSubscriptionHost {
    "PrivateHost" => private_host,
    "PublicHost" => public_host,
    "VpcHost" => vpc_host,
});

enumeration! {
    /// Part of the answer: `SubDistributedJob.ReverseJob.SynchronizationDirection`.
    pub enum SubDistributedJobReverseJobSynchronizationDirection {
        /// `Forward`.
        Forward = "Forward",
        /// `Reverse`.
        Reverse = "Reverse",
    }
}

/// Part of the answer: `SubDistributedJob.ReverseJob.TagList`.
#[derive(Clone, Default)]
pub struct SubDistributedJobReverseJobTag {
    /// `AliUid`: integer.
    pub ali_uid: Option<i64>,
    /// `Creator`: integer.
    pub creator: Option<i64>,
    /// `GmtCreate`: text.
    pub gmt_create: Option<Text>,
    /// `GmtModified`: text.
    pub gmt_modified: Option<Text>,
    /// `Id`: integer.
    pub id: Option<i64>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// `ResourceId`: text.
    pub resource_id: Option<Text>,
    /// `ResourceType`: text.
    pub resource_type: Option<Text>,
    /// `Scope`: text.
    pub scope: Option<Text>,
    /// `SrcRegion`: text.
    pub src_region: Option<Text>,
    /// `TagCategory`: text.
    pub tag_category: Option<Open<SubDistributedJobReverseJobTagTagCategory>>,
    /// `TagKey`: text.
    pub tag_key: Option<Text>,
    /// `TagValue`: text.
    pub tag_value: Option<Text>,
}

record!(SubDistributedJobReverseJobTag {
    "AliUid" => ali_uid,
    "Creator" => creator,
    "GmtCreate" => gmt_create,
    "GmtModified" => gmt_modified,
    "Id" => id,
    "RegionId" => region_id,
    "ResourceId" => resource_id,
    "ResourceType" => resource_type,
    "Scope" => scope,
    "SrcRegion" => src_region,
    "TagCategory" => tag_category,
    "TagKey" => tag_key,
    "TagValue" => tag_value,
});

enumeration! {
    /// Part of the answer: `SubDistributedJob.ReverseJob.TagList.TagCategory`.
    pub enum SubDistributedJobReverseJobTagTagCategory {
        /// `System`.
        System = "System",
        /// `Custom`.
        Custom = "Custom",
    }
}

/// Part of the answer: `SubDistributedJob.SourceEndpoint`.
#[derive(Clone, Default)]
pub struct SubDistributedJobSourceEndpoint {
    /// The account that owns an instance used across accounts. `AliyunUid`: text.
    pub aliyun_uid: Option<Text>,
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `EngineName`: text.
    pub engine_name: Option<Text>,
    /// `InstanceID`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
    /// `Ip`: text.
    pub ip: Option<Text>,
    /// `OracleSID`: text.
    pub oracle_sid: Option<Text>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `Region`: text.
    pub region: Option<Text>,
    /// The RAM role to assume in the account that owns an instance used across accounts. `RoleName`: text.
    pub role_name: Option<Text>,
    /// `SslSolutionEnum`: text.
    pub ssl_solution_enum: Option<Open<SubDistributedJobSourceEndpointSslSolutionEnum>>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(SubDistributedJobSourceEndpoint {
    "AliyunUid" => aliyun_uid,
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "Ip" => ip,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "Region" => region,
    "RoleName" => role_name,
    "SslSolutionEnum" => ssl_solution_enum,
    "UserName" => user_name,
});

enumeration! {
    /// Part of the answer: `SubDistributedJob.SourceEndpoint.SslSolutionEnum`.
    pub enum SubDistributedJobSourceEndpointSslSolutionEnum {
        /// `DISABLE`.
        Disable = "DISABLE",
        /// `ENABLE_WITH_CERTIFICATE`.
        EnableWithCertificate = "ENABLE_WITH_CERTIFICATE",
        /// `ENABLE_ONLY_4_MONGODB_ALTAS`.
        EnableOnly4MongodbAltas = "ENABLE_ONLY_4_MONGODB_ALTAS",
        /// `ENABLE_ONLY_4_KAFKA_SCRAM_SHA_256`.
        EnableOnly4KafkaScramSha256 = "ENABLE_ONLY_4_KAFKA_SCRAM_SHA_256",
    }
}

/// Part of the answer: `SubDistributedJob.StructureInitializationStatus`.
#[derive(Clone, Default)]
pub struct SubDistributedJobStructureInitializationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<SubDistributedJobStructureInitializationStatusStatus>>,
}

record!(SubDistributedJobStructureInitializationStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `SubDistributedJob.StructureInitializationStatus.Status`.
    pub enum SubDistributedJobStructureInitializationStatusStatus {
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

/// Part of the answer: `SubDistributedJob.SubscriptionDataType`.
#[derive(Clone, Default)]
pub struct SubDistributedJobSubscriptionDataType {
    /// `Ddl`: boolean.
    pub ddl: Option<bool>,
    /// `Dml`: boolean.
    pub dml: Option<bool>,
}

record!(SubDistributedJobSubscriptionDataType {
    "Ddl" => ddl,
    "Dml" => dml,
});

/// Part of the answer: `SubDistributedJob.SubscriptionHost`.
#[derive(Clone, Default)]
pub struct SubDistributedJobSubscriptionHost {
    /// `PrivateHost`: text.
    pub private_host: Option<Text>,
    /// `PublicHost`: text.
    pub public_host: Option<Text>,
    /// `VpcHost`: text.
    pub vpc_host: Option<Text>,
}

record!(SubDistributedJobSubscriptionHost {
    "PrivateHost" => private_host,
    "PublicHost" => public_host,
    "VpcHost" => vpc_host,
});

enumeration! {
    /// Part of the answer: `SubDistributedJob.SynchronizationDirection`.
    pub enum SubDistributedJobSynchronizationDirection {
        /// `Forward`.
        Forward = "Forward",
        /// `Reverse`.
        Reverse = "Reverse",
    }
}

/// Part of the answer: `SubDistributedJob.TagList`.
#[derive(Clone, Default)]
pub struct SubDistributedJobTag {
    /// `AliUid`: integer.
    pub ali_uid: Option<i64>,
    /// `Creator`: integer.
    pub creator: Option<i64>,
    /// `GmtCreate`: text.
    pub gmt_create: Option<Text>,
    /// `GmtModified`: text.
    pub gmt_modified: Option<Text>,
    /// `Id`: integer.
    pub id: Option<i64>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// `ResourceId`: text.
    pub resource_id: Option<Text>,
    /// `ResourceType`: text.
    pub resource_type: Option<Text>,
    /// `Scope`: text.
    pub scope: Option<Text>,
    /// `SrcRegion`: text.
    pub src_region: Option<Text>,
    /// `TagCategory`: text.
    pub tag_category: Option<Open<SubDistributedJobTagTagCategory>>,
    /// `TagKey`: text.
    pub tag_key: Option<Text>,
    /// `TagValue`: text.
    pub tag_value: Option<Text>,
}

record!(SubDistributedJobTag {
    "AliUid" => ali_uid,
    "Creator" => creator,
    "GmtCreate" => gmt_create,
    "GmtModified" => gmt_modified,
    "Id" => id,
    "RegionId" => region_id,
    "ResourceId" => resource_id,
    "ResourceType" => resource_type,
    "Scope" => scope,
    "SrcRegion" => src_region,
    "TagCategory" => tag_category,
    "TagKey" => tag_key,
    "TagValue" => tag_value,
});

enumeration! {
    /// Part of the answer: `SubDistributedJob.TagList.TagCategory`.
    pub enum SubDistributedJobTagTagCategory {
        /// `System`.
        System = "System",
        /// `Custom`.
        Custom = "Custom",
    }
}

/// Part of the answer: `SubSyncJob`.
#[derive(Clone, Default)]
pub struct SubSyncJob {
    /// `AppName`: text.
    pub app_name: Option<Text>,
    /// The oldest change that can be consumed. `BeginTimestamp`: text. Read it with [`Text::as_timestamp`].
    pub begin_timestamp: Option<Text>,
    /// Up to where changes were read, or from where they are to be: seconds since 1970. `Checkpoint`: text.
    /// Read it with [`Text::as_i64`].
    pub checkpoint: Option<Text>,
    /// The last change that was consumed. `ConsumptionCheckpoint`: text. Read it with [`Text::as_timestamp`].
    pub consumption_checkpoint: Option<Text>,
    /// `ConsumptionClient`: text.
    pub consumption_client: Option<Text>,
    /// `CreateTime`: text.
    pub create_time: Option<Text>,
    /// `DataEtlStatus`: object.
    pub data_etl_status: Option<SubSyncJobDataEtlStatus>,
    /// `DataInitializationStatus`: object.
    pub data_initialization_status: Option<SubSyncJobDataInitializationStatus>,
    /// `DataSynchronizationStatus`: object.
    pub data_synchronization_status: Option<SubSyncJobDataSynchronizationStatus>,
    /// `DatabaseCount`: integer.
    pub database_count: Option<i64>,
    /// The objects that are moved, as JSON. `DbObject`: text. Read it with [`Text::as_json`].
    pub db_object: Option<Text>,
    /// `DbObjectOssUrl`: text.
    pub db_object_oss_url: Option<Text>,
    /// `DbObjectOssUrlExpireTime`: text.
    pub db_object_oss_url_expire_time: Option<Text>,
    /// `DbObjectSize`: integer.
    pub db_object_size: Option<i64>,
    /// `Delay`: integer.
    pub delay: Option<i64>,
    /// `DestNetType`: text.
    pub dest_net_type: Option<Text>,
    /// `DestinationEndpoint`: object.
    pub destination_endpoint: Option<SubSyncJobDestinationEndpoint>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceID`: text.
    pub dts_instance_id: Option<Text>,
    /// `DtsJobClass`: text.
    pub dts_job_class: Option<Text>,
    /// `DtsJobDirection`: text.
    pub dts_job_direction: Option<Open<SubSyncJobDtsJobDirection>>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The name of the job. `DtsJobName`: text.
    pub dts_job_name: Option<Text>,
    /// The newest change that can be consumed. `EndTimestamp`: text. Read it with [`Text::as_timestamp`].
    pub end_timestamp: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `EtlCalculator`: text.
    pub etl_calculator: Option<Text>,
    /// When a pre-paid instance expires. `ExpireTime`: text. Read it with [`Text::as_timestamp`].
    pub expire_time: Option<Text>,
    /// `FinishTime`: text.
    pub finish_time: Option<Text>,
    /// `GroupId`: text.
    pub group_id: Option<Text>,
    /// `IsDemoJob`: boolean.
    pub is_demo_job: Option<bool>,
    /// `JobType`: text.
    pub job_type: Option<Open<SubSyncJobJobType>>,
    /// `MaxDu`: number.
    pub max_du: Option<f64>,
    /// `MigrationMode`: object.
    pub migration_mode: Option<SubSyncJobMigrationMode>,
    /// `MinDu`: number.
    pub min_du: Option<f64>,
    /// `OriginType`: text.
    pub origin_type: Option<Text>,
    /// `PayType`: text.
    pub pay_type: Option<Text>,
    /// `Performance`: object.
    pub performance: Option<SubSyncJobPerformance>,
    /// `PrecheckStatus`: object.
    pub precheck_status: Option<SubSyncJobPrecheckStatus>,
    /// Further settings, as JSON. `Reserved`: text. Read it with [`Text::as_json`].
    pub reserved: Option<Text>,
    /// `RetryState`: object.
    pub retry_state: Option<SubSyncJobRetryState>,
    /// `ReverseJob`: object.
    pub reverse_job: Option<SubSyncJobReverseJob>,
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<SubSyncJobSourceEndpoint>,
    /// `Status`: text.
    pub status: Option<Text>,
    /// `StructureInitializationStatus`: object.
    pub structure_initialization_status: Option<SubSyncJobStructureInitializationStatus>,
    /// `SubSyncJob`: list.
    pub sub_sync_job: Vec<Any>,
    /// `SubscribeTopic`: text.
    pub subscribe_topic: Option<Text>,
    /// `SubscriptionDataType`: object.
    pub subscription_data_type: Option<SubSyncJobSubscriptionDataType>,
    /// `SubscriptionHost`: object.
    pub subscription_host: Option<SubSyncJobSubscriptionHost>,
    /// `Forward`, or `Reverse` for the way back of a two-way job. `SynchronizationDirection`: text.
    pub synchronization_direction: Option<Open<SubSyncJobSynchronizationDirection>>,
    /// `TagList`: list.
    pub tag_list: Vec<SubSyncJobTag>,
    /// `TaskType`: text.
    pub task_type: Option<Text>,
}

record!(SubSyncJob {
    "AppName" => app_name,
    "BeginTimestamp" => begin_timestamp,
    "Checkpoint" => checkpoint,
    "ConsumptionCheckpoint" => consumption_checkpoint,
    "ConsumptionClient" => consumption_client,
    "CreateTime" => create_time,
    "DataEtlStatus" => data_etl_status,
    "DataInitializationStatus" => data_initialization_status,
    "DataSynchronizationStatus" => data_synchronization_status,
    "DatabaseCount" => database_count,
    "DbObject" => db_object,
    "DbObjectOssUrl" => db_object_oss_url,
    "DbObjectOssUrlExpireTime" => db_object_oss_url_expire_time,
    "DbObjectSize" => db_object_size,
    "Delay" => delay,
    "DestNetType" => dest_net_type,
    "DestinationEndpoint" => destination_endpoint,
    "DtsInstanceID" => dts_instance_id,
    "DtsJobClass" => dts_job_class,
    "DtsJobDirection" => dts_job_direction,
    "DtsJobId" => dts_job_id,
    "DtsJobName" => dts_job_name,
    "EndTimestamp" => end_timestamp,
    "ErrorMessage" => error_message,
    "EtlCalculator" => etl_calculator,
    "ExpireTime" => expire_time,
    "FinishTime" => finish_time,
    "GroupId" => group_id,
    "IsDemoJob" => is_demo_job,
    "JobType" => job_type,
    "MaxDu" => max_du,
    "MigrationMode" => migration_mode,
    "MinDu" => min_du,
    "OriginType" => origin_type,
    "PayType" => pay_type,
    "Performance" => performance,
    "PrecheckStatus" => precheck_status,
    "Reserved" => reserved,
    "RetryState" => retry_state,
    "ReverseJob" => reverse_job,
    "SourceEndpoint" => source_endpoint,
    "Status" => status,
    "StructureInitializationStatus" => structure_initialization_status,
    "SubSyncJob" => sub_sync_job,
    "SubscribeTopic" => subscribe_topic,
    "SubscriptionDataType" => subscription_data_type,
    "SubscriptionHost" => subscription_host,
    "SynchronizationDirection" => synchronization_direction,
    "TagList" => tag_list,
    "TaskType" => task_type,
});

/// Part of the answer: `SubSyncJob.DataEtlStatus`.
#[derive(Clone, Default)]
pub struct SubSyncJobDataEtlStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<SubSyncJobDataEtlStatusStatus>>,
}

record!(SubSyncJobDataEtlStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `SubSyncJob.DataEtlStatus.Status`.
    pub enum SubSyncJobDataEtlStatusStatus {
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

/// Part of the answer: `SubSyncJob.DataInitializationStatus`.
#[derive(Clone, Default)]
pub struct SubSyncJobDataInitializationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(SubSyncJobDataInitializationStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

/// Part of the answer: `SubSyncJob.DataSynchronizationStatus`.
#[derive(Clone, Default)]
pub struct SubSyncJobDataSynchronizationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(SubSyncJobDataSynchronizationStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

/// Part of the answer: `SubSyncJob.DestinationEndpoint`.
#[derive(Clone, Default)]
pub struct SubSyncJobDestinationEndpoint {
    /// The account that owns an instance used across accounts. `AliyunUid`: text.
    pub aliyun_uid: Option<Text>,
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `EngineName`: text.
    pub engine_name: Option<Text>,
    /// `InstanceID`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
    /// `Ip`: text.
    pub ip: Option<Text>,
    /// `OracleSID`: text.
    pub oracle_sid: Option<Text>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `Region`: text.
    pub region: Option<Text>,
    /// The RAM role to assume in the account that owns an instance used across accounts. `RoleName`: text.
    pub role_name: Option<Text>,
    /// `SslSolutionEnum`: text.
    pub ssl_solution_enum: Option<Text>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(SubSyncJobDestinationEndpoint {
    "AliyunUid" => aliyun_uid,
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "Ip" => ip,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "Region" => region,
    "RoleName" => role_name,
    "SslSolutionEnum" => ssl_solution_enum,
    "UserName" => user_name,
});

enumeration! {
    /// Part of the answer: `SubSyncJob.DtsJobDirection`.
    pub enum SubSyncJobDtsJobDirection {
        /// `Forward`.
        Forward = "Forward",
        /// `Reverse`.
        Reverse = "Reverse",
    }
}

enumeration! {
    /// Part of the answer: `SubSyncJob.JobType`.
    pub enum SubSyncJobJobType {
        /// `online`.
        Online = "online",
        /// `SYNC`.
        Sync = "SYNC",
        /// `SUBSCRIBE`.
        Subscribe = "SUBSCRIBE",
    }
}

/// Part of the answer: `SubSyncJob.MigrationMode`.
#[derive(Clone, Default)]
pub struct SubSyncJobMigrationMode {
    /// `DataExtractTransformLoad`: boolean.
    pub data_extract_transform_load: Option<bool>,
    /// `DataInitialization`: boolean.
    pub data_initialization: Option<bool>,
    /// `DataSynchronization`: boolean.
    pub data_synchronization: Option<bool>,
    /// `StructureInitialization`: boolean.
    pub structure_initialization: Option<bool>,
}

record!(SubSyncJobMigrationMode {
    "DataExtractTransformLoad" => data_extract_transform_load,
    "DataInitialization" => data_initialization,
    "DataSynchronization" => data_synchronization,
    "StructureInitialization" => structure_initialization,
});

/// Part of the answer: `SubSyncJob.Performance`.
#[derive(Clone, Default)]
pub struct SubSyncJobPerformance {
    /// `Flow`: text.
    pub flow: Option<Text>,
    /// `Rps`: text.
    pub rps: Option<Text>,
}

record!(SubSyncJobPerformance {
    "Flow" => flow,
    "Rps" => rps,
});

/// Part of the answer: `SubSyncJob.PrecheckStatus`.
#[derive(Clone, Default)]
pub struct SubSyncJobPrecheckStatus {
    /// `Detail`: list.
    pub detail: Vec<SubSyncJobPrecheckStatusDetail>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(SubSyncJobPrecheckStatus {
    "Detail" => detail,
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Status" => status,
});

/// Part of the answer: `SubSyncJob.PrecheckStatus.Detail`.
#[derive(Clone, Default)]
pub struct SubSyncJobPrecheckStatusDetail {
    /// `CheckItem`: text.
    pub check_item: Option<Text>,
    /// `CheckItemDescription`: text.
    pub check_item_description: Option<Text>,
    /// `CheckResult`: text.
    pub check_result: Option<Open<SubSyncJobPrecheckStatusDetailCheckResult>>,
    /// `FailedReason`: text.
    pub failed_reason: Option<Text>,
    /// `RepairMethod`: text.
    pub repair_method: Option<Text>,
}

record!(SubSyncJobPrecheckStatusDetail {
    "CheckItem" => check_item,
    "CheckItemDescription" => check_item_description,
    "CheckResult" => check_result,
    "FailedReason" => failed_reason,
    "RepairMethod" => repair_method,
});

enumeration! {
    /// Part of the answer: `SubSyncJob.PrecheckStatus.Detail.CheckResult`.
    pub enum SubSyncJobPrecheckStatusDetailCheckResult {
        /// `Success`.
        Success = "Success",
        /// `Failed`.
        Failed = "Failed",
    }
}

/// Part of the answer: `SubSyncJob.RetryState`.
#[derive(Clone, Default)]
pub struct SubSyncJobRetryState {
    /// `ErrMsg`: text.
    pub err_msg: Option<Text>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// `MaxRetryTime`: integer.
    pub max_retry_time: Option<i64>,
    /// `Module`: text.
    pub module: Option<Text>,
    /// `RetryCount`: integer.
    pub retry_count: Option<i64>,
    /// `RetryTarget`: text.
    pub retry_target: Option<Open<SubSyncJobRetryStateRetryTarget>>,
    /// `RetryTime`: integer.
    pub retry_time: Option<i64>,
    /// `Retrying`: boolean.
    pub retrying: Option<bool>,
}

record!(SubSyncJobRetryState {
    "ErrMsg" => err_msg,
    "JobId" => job_id,
    "MaxRetryTime" => max_retry_time,
    "Module" => module,
    "RetryCount" => retry_count,
    "RetryTarget" => retry_target,
    "RetryTime" => retry_time,
    "Retrying" => retrying,
});

enumeration! {
    /// Part of the answer: `SubSyncJob.RetryState.RetryTarget`.
    pub enum SubSyncJobRetryStateRetryTarget {
        /// `srcDB`.
        SrcDb = "srcDB",
        /// `destDB`.
        DestDb = "destDB",
        /// `inner_module`.
        InnerModule = "inner_module",
    }
}

/// Part of the answer: `SubSyncJob.ReverseJob`.
#[derive(Clone, Default)]
pub struct SubSyncJobReverseJob {
    /// `AppName`: text.
    pub app_name: Option<Text>,
    /// The oldest change that can be consumed. `BeginTimestamp`: text. Read it with [`Text::as_timestamp`].
    pub begin_timestamp: Option<Text>,
    /// Up to where changes were read, or from where they are to be: seconds since 1970. `Checkpoint`: text.
    /// Read it with [`Text::as_i64`].
    pub checkpoint: Option<Text>,
    /// The last change that was consumed. `ConsumptionCheckpoint`: text. Read it with [`Text::as_timestamp`].
    pub consumption_checkpoint: Option<Text>,
    /// `ConsumptionClient`: text.
    pub consumption_client: Option<Text>,
    /// `CreateTime`: text.
    pub create_time: Option<Text>,
    /// `DataEtlStatus`: object.
    pub data_etl_status: Option<SubSyncJobReverseJobDataEtlStatus>,
    /// `DataInitializationStatus`: object.
    pub data_initialization_status: Option<SubSyncJobReverseJobDataInitializationStatus>,
    /// `DataSynchronizationStatus`: object.
    pub data_synchronization_status: Option<SubSyncJobReverseJobDataSynchronizationStatus>,
    /// `DatabaseCount`: integer.
    pub database_count: Option<i64>,
    /// The objects that are moved, as JSON. `DbObject`: text. Read it with [`Text::as_json`].
    pub db_object: Option<Text>,
    /// `DbObjectOssUrl`: text.
    pub db_object_oss_url: Option<Text>,
    /// `DbObjectOssUrlExpireTime`: text.
    pub db_object_oss_url_expire_time: Option<Text>,
    /// `DbObjectSize`: integer.
    pub db_object_size: Option<i64>,
    /// `Delay`: integer.
    pub delay: Option<i64>,
    /// `DestNetType`: text.
    pub dest_net_type: Option<Text>,
    /// `DestinationEndpoint`: object.
    pub destination_endpoint: Option<SubSyncJobReverseJobDestinationEndpoint>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceID`: text.
    pub dts_instance_id: Option<Text>,
    /// `DtsJobClass`: text.
    pub dts_job_class: Option<Text>,
    /// `DtsJobDirection`: text.
    pub dts_job_direction: Option<Open<SubSyncJobReverseJobDtsJobDirection>>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The name of the job. `DtsJobName`: text.
    pub dts_job_name: Option<Text>,
    /// The newest change that can be consumed. `EndTimestamp`: text. Read it with [`Text::as_timestamp`].
    pub end_timestamp: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `EtlCalculator`: text.
    pub etl_calculator: Option<Text>,
    /// When a pre-paid instance expires. `ExpireTime`: text. Read it with [`Text::as_timestamp`].
    pub expire_time: Option<Text>,
    /// `FinishTime`: text.
    pub finish_time: Option<Text>,
    /// `GroupId`: text.
    pub group_id: Option<Text>,
    /// `IsDemoJob`: boolean.
    pub is_demo_job: Option<bool>,
    /// `JobType`: text.
    pub job_type: Option<Open<SubSyncJobReverseJobJobType>>,
    /// `MigrationMode`: object.
    pub migration_mode: Option<SubSyncJobReverseJobMigrationMode>,
    /// `OriginType`: text.
    pub origin_type: Option<Text>,
    /// `PayType`: text.
    pub pay_type: Option<Text>,
    /// `Performance`: object.
    pub performance: Option<SubSyncJobReverseJobPerformance>,
    /// `PrecheckStatus`: object.
    pub precheck_status: Option<SubSyncJobReverseJobPrecheckStatus>,
    /// Further settings, as JSON. `Reserved`: text. Read it with [`Text::as_json`].
    pub reserved: Option<Text>,
    /// `RetryState`: object.
    pub retry_state: Option<SubSyncJobReverseJobRetryState>,
    /// `ReverseJob`: any value.
    pub reverse_job: Option<Any>,
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<SubSyncJobReverseJobSourceEndpoint>,
    /// `Status`: text.
    pub status: Option<Text>,
    /// `StructureInitializationStatus`: object.
    pub structure_initialization_status: Option<SubSyncJobReverseJobStructureInitializationStatus>,
    /// `SubscribeTopic`: text.
    pub subscribe_topic: Option<Text>,
    /// `SubscriptionDataType`: object.
    pub subscription_data_type: Option<SubSyncJobReverseJobSubscriptionDataType>,
    /// `SubscriptionHost`: object.
    pub subscription_host: Option<SubSyncJobReverseJobSubscriptionHost>,
    /// `Forward`, or `Reverse` for the way back of a two-way job. `SynchronizationDirection`: text.
    pub synchronization_direction: Option<Open<SubSyncJobReverseJobSynchronizationDirection>>,
    /// `TagList`: list.
    pub tag_list: Vec<SubSyncJobReverseJobTag>,
    /// `TaskType`: text.
    pub task_type: Option<Text>,
}

record!(SubSyncJobReverseJob {
    "AppName" => app_name,
    "BeginTimestamp" => begin_timestamp,
    "Checkpoint" => checkpoint,
    "ConsumptionCheckpoint" => consumption_checkpoint,
    "ConsumptionClient" => consumption_client,
    "CreateTime" => create_time,
    "DataEtlStatus" => data_etl_status,
    "DataInitializationStatus" => data_initialization_status,
    "DataSynchronizationStatus" => data_synchronization_status,
    "DatabaseCount" => database_count,
    "DbObject" => db_object,
    "DbObjectOssUrl" => db_object_oss_url,
    "DbObjectOssUrlExpireTime" => db_object_oss_url_expire_time,
    "DbObjectSize" => db_object_size,
    "Delay" => delay,
    "DestNetType" => dest_net_type,
    "DestinationEndpoint" => destination_endpoint,
    "DtsInstanceID" => dts_instance_id,
    "DtsJobClass" => dts_job_class,
    "DtsJobDirection" => dts_job_direction,
    "DtsJobId" => dts_job_id,
    "DtsJobName" => dts_job_name,
    "EndTimestamp" => end_timestamp,
    "ErrorMessage" => error_message,
    "EtlCalculator" => etl_calculator,
    "ExpireTime" => expire_time,
    "FinishTime" => finish_time,
    "GroupId" => group_id,
    "IsDemoJob" => is_demo_job,
    "JobType" => job_type,
    "MigrationMode" => migration_mode,
    "OriginType" => origin_type,
    "PayType" => pay_type,
    "Performance" => performance,
    "PrecheckStatus" => precheck_status,
    "Reserved" => reserved,
    "RetryState" => retry_state,
    "ReverseJob" => reverse_job,
    "SourceEndpoint" => source_endpoint,
    "Status" => status,
    "StructureInitializationStatus" => structure_initialization_status,
    "SubscribeTopic" => subscribe_topic,
    "SubscriptionDataType" => subscription_data_type,
    "SubscriptionHost" => subscription_host,
    "SynchronizationDirection" => synchronization_direction,
    "TagList" => tag_list,
    "TaskType" => task_type,
});

/// Part of the answer: `SubSyncJob.ReverseJob.DataEtlStatus`.
#[derive(Clone, Default)]
pub struct SubSyncJobReverseJobDataEtlStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(SubSyncJobReverseJobDataEtlStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

/// Part of the answer: `SubSyncJob.ReverseJob.DataInitializationStatus`.
#[derive(Clone, Default)]
pub struct SubSyncJobReverseJobDataInitializationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(SubSyncJobReverseJobDataInitializationStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

/// Part of the answer: `SubSyncJob.ReverseJob.DataSynchronizationStatus`.
#[derive(Clone, Default)]
pub struct SubSyncJobReverseJobDataSynchronizationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(SubSyncJobReverseJobDataSynchronizationStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

/// Part of the answer: `SubSyncJob.ReverseJob.DestinationEndpoint`.
#[derive(Clone, Default)]
pub struct SubSyncJobReverseJobDestinationEndpoint {
    /// The account that owns an instance used across accounts. `AliyunUid`: text.
    pub aliyun_uid: Option<Text>,
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `EngineName`: text.
    pub engine_name: Option<Text>,
    /// `InstanceID`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
    /// `Ip`: text.
    pub ip: Option<Text>,
    /// `OracleSID`: text.
    pub oracle_sid: Option<Text>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `Region`: text.
    pub region: Option<Text>,
    /// The RAM role to assume in the account that owns an instance used across accounts. `RoleName`: text.
    pub role_name: Option<Text>,
    /// `SslSolutionEnum`: text.
    pub ssl_solution_enum: Option<Text>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(SubSyncJobReverseJobDestinationEndpoint {
    "AliyunUid" => aliyun_uid,
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "Ip" => ip,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "Region" => region,
    "RoleName" => role_name,
    "SslSolutionEnum" => ssl_solution_enum,
    "UserName" => user_name,
});

enumeration! {
    /// Part of the answer: `SubSyncJob.ReverseJob.DtsJobDirection`.
    pub enum SubSyncJobReverseJobDtsJobDirection {
        /// `Forward`.
        Forward = "Forward",
        /// `Reverse`.
        Reverse = "Reverse",
    }
}

enumeration! {
    /// Part of the answer: `SubSyncJob.ReverseJob.JobType`.
    pub enum SubSyncJobReverseJobJobType {
        /// `online`.
        Online = "online",
        /// `SYNC`.
        Sync = "SYNC",
        /// `SUBSCRIBE`.
        Subscribe = "SUBSCRIBE",
    }
}

/// Part of the answer: `SubSyncJob.ReverseJob.MigrationMode`.
#[derive(Clone, Default)]
pub struct SubSyncJobReverseJobMigrationMode {
    /// `DataExtractTransformLoad`: boolean.
    pub data_extract_transform_load: Option<bool>,
    /// `DataInitialization`: boolean.
    pub data_initialization: Option<bool>,
    /// `DataSynchronization`: boolean.
    pub data_synchronization: Option<bool>,
    /// `StructureInitialization`: boolean.
    pub structure_initialization: Option<bool>,
}

record!(SubSyncJobReverseJobMigrationMode {
    "DataExtractTransformLoad" => data_extract_transform_load,
    "DataInitialization" => data_initialization,
    "DataSynchronization" => data_synchronization,
    "StructureInitialization" => structure_initialization,
});

/// Part of the answer: `SubSyncJob.ReverseJob.Performance`.
#[derive(Clone, Default)]
pub struct SubSyncJobReverseJobPerformance {
    /// `Flow`: text.
    pub flow: Option<Text>,
    /// `Rps`: text.
    pub rps: Option<Text>,
}

record!(SubSyncJobReverseJobPerformance {
    "Flow" => flow,
    "Rps" => rps,
});

/// Part of the answer: `SubSyncJob.ReverseJob.PrecheckStatus`.
#[derive(Clone, Default)]
pub struct SubSyncJobReverseJobPrecheckStatus {
    /// `Detail`: list.
    pub detail: Vec<SubSyncJobReverseJobPrecheckStatusDetail>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(SubSyncJobReverseJobPrecheckStatus {
    "Detail" => detail,
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Status" => status,
});

/// Part of the answer: `SubSyncJob.ReverseJob.PrecheckStatus.Detail`.
#[derive(Clone, Default)]
pub struct SubSyncJobReverseJobPrecheckStatusDetail {
    /// `CheckItem`: text.
    pub check_item: Option<Text>,
    /// `CheckItemDescription`: text.
    pub check_item_description: Option<Text>,
    /// `CheckResult`: text.
    pub check_result: Option<Open<SubSyncJobReverseJobPrecheckStatusDetailCheckResult>>,
    /// `FailedReason`: text.
    pub failed_reason: Option<Text>,
    /// `RepairMethod`: text.
    pub repair_method: Option<Text>,
}

record!(SubSyncJobReverseJobPrecheckStatusDetail {
    "CheckItem" => check_item,
    "CheckItemDescription" => check_item_description,
    "CheckResult" => check_result,
    "FailedReason" => failed_reason,
    "RepairMethod" => repair_method,
});

enumeration! {
    /// Part of the answer: `SubSyncJob.ReverseJob.PrecheckStatus.Detail.CheckResult`.
    pub enum SubSyncJobReverseJobPrecheckStatusDetailCheckResult {
        /// `Success`.
        Success = "Success",
        /// `Failed`.
        Failed = "Failed",
    }
}

/// Part of the answer: `SubSyncJob.ReverseJob.RetryState`.
#[derive(Clone, Default)]
pub struct SubSyncJobReverseJobRetryState {
    /// `ErrMsg`: text.
    pub err_msg: Option<Text>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// `MaxRetryTime`: integer.
    pub max_retry_time: Option<i64>,
    /// `Module`: text.
    pub module: Option<Text>,
    /// `RetryCount`: integer.
    pub retry_count: Option<i64>,
    /// `RetryTarget`: text.
    pub retry_target: Option<Open<SubSyncJobReverseJobRetryStateRetryTarget>>,
    /// `RetryTime`: integer.
    pub retry_time: Option<i64>,
    /// `Retrying`: boolean.
    pub retrying: Option<bool>,
}

record!(SubSyncJobReverseJobRetryState {
    "ErrMsg" => err_msg,
    "JobId" => job_id,
    "MaxRetryTime" => max_retry_time,
    "Module" => module,
    "RetryCount" => retry_count,
    "RetryTarget" => retry_target,
    "RetryTime" => retry_time,
    "Retrying" => retrying,
});

enumeration! {
    /// Part of the answer: `SubSyncJob.ReverseJob.RetryState.RetryTarget`.
    pub enum SubSyncJobReverseJobRetryStateRetryTarget {
        /// `srcDB`.
        SrcDb = "srcDB",
        /// `destDB`.
        DestDb = "destDB",
        /// `inner_module`.
        InnerModule = "inner_module",
    }
}

/// Part of the answer: `SubSyncJob.ReverseJob.SourceEndpoint`.
#[derive(Clone, Default)]
pub struct SubSyncJobReverseJobSourceEndpoint {
    /// The account that owns an instance used across accounts. `AliyunUid`: text.
    pub aliyun_uid: Option<Text>,
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `EngineName`: text.
    pub engine_name: Option<Text>,
    /// `InstanceID`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
    /// `Ip`: text.
    pub ip: Option<Text>,
    /// `OracleSID`: text.
    pub oracle_sid: Option<Text>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `Region`: text.
    pub region: Option<Text>,
    /// The RAM role to assume in the account that owns an instance used across accounts. `RoleName`: text.
    pub role_name: Option<Text>,
    /// `SslSolutionEnum`: text.
    pub ssl_solution_enum: Option<Text>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(SubSyncJobReverseJobSourceEndpoint {
    "AliyunUid" => aliyun_uid,
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "Ip" => ip,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "Region" => region,
    "RoleName" => role_name,
    "SslSolutionEnum" => ssl_solution_enum,
    "UserName" => user_name,
});

/// Part of the answer: `SubSyncJob.ReverseJob.StructureInitializationStatus`.
#[derive(Clone, Default)]
pub struct SubSyncJobReverseJobStructureInitializationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<SubSyncJobReverseJobStructureInitializationStatusStatus>>,
}

record!(SubSyncJobReverseJobStructureInitializationStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `SubSyncJob.ReverseJob.StructureInitializationStatus.Status`.
    pub enum SubSyncJobReverseJobStructureInitializationStatusStatus {
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

/// Part of the answer: `SubSyncJob.ReverseJob.SubscriptionDataType`.
#[derive(Clone, Default)]
pub struct SubSyncJobReverseJobSubscriptionDataType {
    /// `Ddl`: boolean.
    pub ddl: Option<bool>,
    /// `Dml`: boolean.
    pub dml: Option<bool>,
}

record!(SubSyncJobReverseJobSubscriptionDataType {
    "Ddl" => ddl,
    "Dml" => dml,
});

/// Part of the answer: `SubSyncJob.ReverseJob.SubscriptionHost`.
#[derive(Clone, Default)]
pub struct SubSyncJobReverseJobSubscriptionHost {
    /// `PrivateHost`: text.
    pub private_host: Option<Text>,
    /// `PublicHost`: text.
    pub public_host: Option<Text>,
    /// `VpcHost`: text.
    pub vpc_host: Option<Text>,
}

record!(SubSyncJobReverseJobSubscriptionHost {
    "PrivateHost" => private_host,
    "PublicHost" => public_host,
    "VpcHost" => vpc_host,
});

enumeration! {
    /// Part of the answer: `SubSyncJob.ReverseJob.SynchronizationDirection`.
    pub enum SubSyncJobReverseJobSynchronizationDirection {
        /// `Forward`.
        Forward = "Forward",
        /// `Reverse`.
        Reverse = "Reverse",
    }
}

/// Part of the answer: `SubSyncJob.ReverseJob.TagList`.
#[derive(Clone, Default)]
pub struct SubSyncJobReverseJobTag {
    /// `AliUid`: integer.
    pub ali_uid: Option<i64>,
    /// `Creator`: integer.
    pub creator: Option<i64>,
    /// `GmtCreate`: text.
    pub gmt_create: Option<Text>,
    /// `GmtModified`: text.
    pub gmt_modified: Option<Text>,
    /// `Id`: integer.
    pub id: Option<i64>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// `ResourceId`: text.
    pub resource_id: Option<Text>,
    /// `ResourceType`: text.
    pub resource_type: Option<Text>,
    /// `Scope`: text.
    pub scope: Option<Text>,
    /// `SrcRegion`: text.
    pub src_region: Option<Text>,
    /// `TagCategory`: text.
    pub tag_category: Option<Open<SubSyncJobReverseJobTagTagCategory>>,
    /// `TagKey`: text.
    pub tag_key: Option<Text>,
    /// `TagValue`: text.
    pub tag_value: Option<Text>,
}

record!(SubSyncJobReverseJobTag {
    "AliUid" => ali_uid,
    "Creator" => creator,
    "GmtCreate" => gmt_create,
    "GmtModified" => gmt_modified,
    "Id" => id,
    "RegionId" => region_id,
    "ResourceId" => resource_id,
    "ResourceType" => resource_type,
    "Scope" => scope,
    "SrcRegion" => src_region,
    "TagCategory" => tag_category,
    "TagKey" => tag_key,
    "TagValue" => tag_value,
});

enumeration! {
    /// Part of the answer: `SubSyncJob.ReverseJob.TagList.TagCategory`.
    pub enum SubSyncJobReverseJobTagTagCategory {
        /// `System`.
        System = "System",
        /// `Custom`.
        Custom = "Custom",
    }
}

/// Part of the answer: `SubSyncJob.SourceEndpoint`.
#[derive(Clone, Default)]
pub struct SubSyncJobSourceEndpoint {
    /// The account that owns an instance used across accounts. `AliyunUid`: text.
    pub aliyun_uid: Option<Text>,
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `EngineName`: text.
    pub engine_name: Option<Text>,
    /// `InstanceID`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
    /// `Ip`: text.
    pub ip: Option<Text>,
    /// `OracleSID`: text.
    pub oracle_sid: Option<Text>,
    /// The database's port. `Port`: text. Read it with [`Text::as_i64`].
    pub port: Option<Text>,
    /// `Region`: text.
    pub region: Option<Text>,
    /// The RAM role to assume in the account that owns an instance used across accounts. `RoleName`: text.
    pub role_name: Option<Text>,
    /// `SslSolutionEnum`: text.
    pub ssl_solution_enum: Option<Text>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(SubSyncJobSourceEndpoint {
    "AliyunUid" => aliyun_uid,
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "Ip" => ip,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "Region" => region,
    "RoleName" => role_name,
    "SslSolutionEnum" => ssl_solution_enum,
    "UserName" => user_name,
});

/// Part of the answer: `SubSyncJob.StructureInitializationStatus`.
#[derive(Clone, Default)]
pub struct SubSyncJobStructureInitializationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(SubSyncJobStructureInitializationStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

/// Part of the answer: `SubSyncJob.SubscriptionDataType`.
#[derive(Clone, Default)]
pub struct SubSyncJobSubscriptionDataType {
    /// `Ddl`: boolean.
    pub ddl: Option<bool>,
    /// `Dml`: boolean.
    pub dml: Option<bool>,
}

record!(SubSyncJobSubscriptionDataType {
    "Ddl" => ddl,
    "Dml" => dml,
});

/// Part of the answer: `SubSyncJob.SubscriptionHost`.
#[derive(Clone, Default)]
pub struct SubSyncJobSubscriptionHost {
    /// `PrivateHost`: text.
    pub private_host: Option<Text>,
    /// `PublicHost`: text.
    pub public_host: Option<Text>,
    /// `VpcHost`: text.
    pub vpc_host: Option<Text>,
}

record!(SubSyncJobSubscriptionHost {
    "PrivateHost" => private_host,
    "PublicHost" => public_host,
    "VpcHost" => vpc_host,
});

enumeration! {
    /// Part of the answer: `SubSyncJob.SynchronizationDirection`.
    pub enum SubSyncJobSynchronizationDirection {
        /// `Forward`.
        Forward = "Forward",
        /// `Reverse`.
        Reverse = "Reverse",
    }
}

/// Part of the answer: `SubSyncJob.TagList`.
#[derive(Clone, Default)]
pub struct SubSyncJobTag {
    /// `AliUid`: integer.
    pub ali_uid: Option<i64>,
    /// `Creator`: integer.
    pub creator: Option<i64>,
    /// `GmtCreate`: text.
    pub gmt_create: Option<Text>,
    /// `GmtModified`: text.
    pub gmt_modified: Option<Text>,
    /// `Id`: integer.
    pub id: Option<i64>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// `ResourceId`: text.
    pub resource_id: Option<Text>,
    /// `ResourceType`: text.
    pub resource_type: Option<Text>,
    /// `Scope`: text.
    pub scope: Option<Text>,
    /// `SrcRegion`: text.
    pub src_region: Option<Text>,
    /// `TagCategory`: text.
    pub tag_category: Option<Open<SubSyncJobTagTagCategory>>,
    /// `TagKey`: text.
    pub tag_key: Option<Text>,
    /// `TagValue`: text.
    pub tag_value: Option<Text>,
}

record!(SubSyncJobTag {
    "AliUid" => ali_uid,
    "Creator" => creator,
    "GmtCreate" => gmt_create,
    "GmtModified" => gmt_modified,
    "Id" => id,
    "RegionId" => region_id,
    "ResourceId" => resource_id,
    "ResourceType" => resource_type,
    "Scope" => scope,
    "SrcRegion" => src_region,
    "TagCategory" => tag_category,
    "TagKey" => tag_key,
    "TagValue" => tag_value,
});

enumeration! {
    /// Part of the answer: `SubSyncJob.TagList.TagCategory`.
    pub enum SubSyncJobTagTagCategory {
        /// `System`.
        System = "System",
        /// `Custom`.
        Custom = "Custom",
    }
}

/// Part of the answer: `SubscriptionDataType`.
#[derive(Clone, Default)]
pub struct SubscriptionDataType {
    /// `Ddl`: boolean.
    pub ddl: Option<bool>,
    /// `Dml`: boolean.
    pub dml: Option<bool>,
}

record!(SubscriptionDataType {
    "Ddl" => ddl,
    "Dml" => dml,
});

/// Part of the answer: `SubscriptionHost`.
#[derive(Clone, Default)]
pub struct SubscriptionHost {
    /// `PrivateHost`: text.
    pub private_host: Option<Text>,
    /// `PublicHost`: text.
    pub public_host: Option<Text>,
    /// `VpcHost`: text.
    pub vpc_host: Option<Text>,
}

record!(SubscriptionHost {
    "PrivateHost" => private_host,
    "PublicHost" => public_host,
    "VpcHost" => vpc_host,
});

impl wire::Request for DescribeDtsJobDetail {
    type Response = DescribeDtsJobDetailResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeDtsJobDetail`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeDtsJobDetail")
    .summary("Shows a migration, synchronization or subscription job with its subtasks")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DbObjectOutputType", wire::Kind::Text),
    wire::Parameter::new("DtsInstanceID", wire::Kind::Text)
        .summary("The instance, which is what is paid for; its job has an id of its own"),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SyncSubJobHistory", wire::Kind::Boolean),
    wire::Parameter::new("SynchronizationDirection", wire::Kind::Text)
        .values_of::<SynchronizationDirection>()
        .summary("`Forward`, or `Reverse` for the way back of a two-way job"),
    wire::Parameter::new("ZeroEtlJob", wire::Kind::Boolean).summary("Whether it is a zero-ETL job"),
];
