// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists jobs and how they are doing.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Lists jobs and how they are doing.
///
/// `DescribeDtsJobs` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeDtsJobs {
    /// The dedicated cluster. `DedicatedClusterId`: text.
    pub dedicated_cluster_id: Option<Text>,
    /// `DestProductType`: text.
    pub dest_product_type: Option<Text>,
    /// `DtsBisLabel`: text.
    pub dts_bis_label: Option<Open<DtsBisLabel>>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text.
    pub dts_instance_id: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// `GroupId`: text.
    pub group_id: Option<Text>,
    /// `InstanceId`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
    /// `JobType`: text.
    pub job_type: Option<Open<JobType>>,
    /// `OrderColumn`: text.
    pub order_column: Option<Open<OrderColumn>>,
    /// `OrderDirection`: text.
    pub order_direction: Option<Open<OrderDirection>>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The page, counted from 1. `PageNumber`: integer, 0 to 1000.
    pub page_number: Option<i64>,
    /// Rows on a page. `PageSize`: integer, 1 to 1000.
    pub page_size: Option<i64>,
    /// `Params`: text.
    pub params: Option<Text>,
    /// `Region`: text.
    pub region: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text, deprecated.
    pub region_id: Option<Open<RegionId>>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `SrcProductType`: text.
    pub src_product_type: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<Status>>,
    /// `Tags`: text.
    pub tags: Option<Text>,
    /// `Type`: text.
    pub r#type: Option<Open<Type>>,
    /// `WithoutDbList`: boolean.
    pub without_db_list: Option<bool>,
    /// Whether it is a zero-ETL job. `ZeroEtlJob`: boolean.
    pub zero_etl_job: Option<bool>,
}

record!(DescribeDtsJobs {
    "DedicatedClusterId" => dedicated_cluster_id,
    "DestProductType" => dest_product_type,
    "DtsBisLabel" => dts_bis_label,
    "DtsInstanceId" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "GroupId" => group_id,
    "InstanceId" => instance_id,
    "InstanceType" => instance_type,
    "JobType" => job_type,
    "OrderColumn" => order_column,
    "OrderDirection" => order_direction,
    "OwnerId" => owner_id,
    "PageNumber" => page_number,
    "PageSize" => page_size,
    "Params" => params,
    "Region" => region,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SrcProductType" => src_product_type,
    "Status" => status,
    "Tags" => tags,
    "Type" => r#type,
    "WithoutDbList" => without_db_list,
    "ZeroEtlJob" => zero_etl_job,
});

impl DescribeDtsJobs {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DedicatedClusterId`.
    pub fn dedicated_cluster_id(mut self, value: impl Into<Text>) -> Self {
        self.dedicated_cluster_id = Some(value.into());
        self
    }

    /// Sets `DestProductType`.
    pub fn dest_product_type(mut self, value: impl Into<Text>) -> Self {
        self.dest_product_type = Some(value.into());
        self
    }

    /// Sets `DtsBisLabel`.
    pub fn dts_bis_label(mut self, value: impl Into<Open<DtsBisLabel>>) -> Self {
        self.dts_bis_label = Some(value.into());
        self
    }

    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }

    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<Text>) -> Self {
        self.group_id = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<Text>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<Text>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `JobType`.
    pub fn job_type(mut self, value: impl Into<Open<JobType>>) -> Self {
        self.job_type = Some(value.into());
        self
    }

    /// Sets `OrderColumn`.
    pub fn order_column(mut self, value: impl Into<Open<OrderColumn>>) -> Self {
        self.order_column = Some(value.into());
        self
    }

    /// Sets `OrderDirection`.
    pub fn order_direction(mut self, value: impl Into<Open<OrderDirection>>) -> Self {
        self.order_direction = Some(value.into());
        self
    }

    /// Sets `OwnerId`.
    pub fn owner_id(mut self, value: impl Into<Text>) -> Self {
        self.owner_id = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `Params`.
    pub fn params(mut self, value: impl Into<Text>) -> Self {
        self.params = Some(value.into());
        self
    }

    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<Text>) -> Self {
        self.region = Some(value.into());
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

    /// Sets `SrcProductType`.
    pub fn src_product_type(mut self, value: impl Into<Text>) -> Self {
        self.src_product_type = Some(value.into());
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<Status>>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Text>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<Open<Type>>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `WithoutDbList`.
    pub fn without_db_list(mut self, value: bool) -> Self {
        self.without_db_list = Some(value);
        self
    }

    /// Sets `ZeroEtlJob`.
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
}

/// What [`DescribeDtsJobs`] answers.
#[derive(Clone, Default)]
pub struct DescribeDtsJobsResponse {
    /// `DtsJobList`: list.
    pub dts_job_list: Vec<DtsJob>,
    /// `DynamicCode`: text, deprecated.
    pub dynamic_code: Option<Text>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// `EtlDemoList`: list.
    pub etl_demo_list: Vec<EtlDemo>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// The page, counted from 1. `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// The page size in force: how many rows a full page has, not how many this one has. `PageRecordCount`:
    /// integer.
    pub page_record_count: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
    /// Rows on all pages. `TotalRecordCount`: integer.
    pub total_record_count: Option<i64>,
}

record!(DescribeDtsJobsResponse {
    "DtsJobList" => dts_job_list,
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "EtlDemoList" => etl_demo_list,
    "HttpStatusCode" => http_status_code,
    "PageNumber" => page_number,
    "PageRecordCount" => page_record_count,
    "RequestId" => request_id,
    "Success" => success,
    "TotalRecordCount" => total_record_count,
});

enumeration! {
    /// Part of the request: `DtsBisLabel`.
    pub enum DtsBisLabel {
        /// `normal`.
        Normal = "normal",
        /// `online`.
        Online = "online",
    }
}

enumeration! {
    /// Part of the request: `JobType`.
    pub enum JobType {
        /// `MIGRATION`.
        Migration = "MIGRATION",
        /// `SYNC`.
        Sync = "SYNC",
        /// `SUBSCRIBE`.
        Subscribe = "SUBSCRIBE",
    }
}

enumeration! {
    /// Part of the request: `OrderColumn`.
    pub enum OrderColumn {
        /// `CreateTime`.
        CreateTime = "CreateTime",
        /// `FinishTime`.
        FinishTime = "FinishTime",
        /// `duLimit`.
        DuLimit = "duLimit",
    }
}

enumeration! {
    /// Part of the request: `OrderDirection`.
    pub enum OrderDirection {
        /// `ASC`.
        Asc = "ASC",
        /// `DESC`.
        Desc = "DESC",
    }
}

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
        /// `cn-shanghai-cloudspe`.
        CnShanghaiCloudspe = "cn-shanghai-cloudspe",
        /// `na-south-1`.
        NaSouth1 = "na-south-1",
        /// `us-southeast-1`.
        UsSoutheast1 = "us-southeast-1",
    }
}

enumeration! {
    /// Part of the request: `Status`.
    pub enum Status {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Prechecking`.
        Prechecking = "Prechecking",
        /// `PrecheckFailed`.
        PrecheckFailed = "PrecheckFailed",
        /// `PreCheckPass`.
        PreCheckPass = "PreCheckPass",
        /// `NotConfigured`.
        NotConfigured = "NotConfigured",
        /// `Migrating`.
        Migrating = "Migrating",
        /// `Suspending`.
        Suspending = "Suspending",
        /// `MigrationFailed`.
        MigrationFailed = "MigrationFailed",
        /// `Finished`.
        Finished = "Finished",
        /// `Retrying`.
        Retrying = "Retrying",
        /// `Upgrade`.
        Upgrade = "Upgrade",
        /// `Locked`.
        Locked = "Locked",
        /// `Downgrade`.
        Downgrade = "Downgrade",
        /// `Initializing`.
        Initializing = "Initializing",
        /// `InitializeFailed`.
        InitializeFailed = "InitializeFailed",
        /// `Synchronizing`.
        Synchronizing = "Synchronizing",
        /// `Failed`.
        Failed = "Failed",
        /// `Modifying`.
        Modifying = "Modifying",
        /// `Starting`.
        Starting = "Starting",
        /// `Normal`.
        Normal = "Normal",
        /// `Abnormal`.
        Abnormal = "Abnormal",
    }
}

enumeration! {
    /// Part of the request: `Type`.
    pub enum Type {
        /// `instance`.
        Instance = "instance",
        /// `name`.
        Name = "name",
        /// `srcRds`.
        SrcRds = "srcRds",
        /// `rds`.
        Rds = "rds",
    }
}

/// Part of the answer: `DtsJobList`.
#[derive(Clone, Default)]
pub struct DtsJob {
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
    /// `CpuUsage`: text.
    pub cpu_usage: Option<Text>,
    /// `CreateTime`: text.
    pub create_time: Option<Text>,
    /// `DataCloudStatus`: object.
    pub data_cloud_status: Option<DtsJobDataCloudStatus>,
    /// `DataEtlStatus`: object.
    pub data_etl_status: Option<DtsJobDataEtlStatus>,
    /// `DataInitializationStatus`: object.
    pub data_initialization_status: Option<DtsJobDataInitializationStatus>,
    /// `DataSynchronizationStatus`: object.
    pub data_synchronization_status: Option<DtsJobDataSynchronizationStatus>,
    /// The objects that are moved, as JSON. `DbObject`: text. Read it with [`Text::as_json`].
    pub db_object: Option<Text>,
    /// The dedicated cluster. `DedicatedClusterId`: text.
    pub dedicated_cluster_id: Option<Text>,
    /// `Delay`: integer.
    pub delay: Option<i64>,
    /// `DestinationEndpoint`: object.
    pub destination_endpoint: Option<DtsJobDestinationEndpoint>,
    /// `DtsBisLabel`: text.
    pub dts_bis_label: Option<Open<DtsJobDtsBisLabel>>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceID`: text.
    pub dts_instance_id: Option<Text>,
    /// `DtsJobClass`: text.
    pub dts_job_class: Option<Text>,
    /// `DtsJobDirection`: text.
    pub dts_job_direction: Option<Open<DtsJobDtsJobDirection>>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The name of the job. `DtsJobName`: text.
    pub dts_job_name: Option<Text>,
    /// `DuRealUsage`: text.
    pub du_real_usage: Option<Text>,
    /// `DuUsage`: integer.
    pub du_usage: Option<i64>,
    /// The newest change that can be consumed. `EndTimestamp`: text. Read it with [`Text::as_timestamp`].
    pub end_timestamp: Option<Text>,
    /// `ErrorDetails`: list.
    pub error_details: Vec<DtsJobErrorDetail>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `EtlSafeCheckpoint`: text.
    pub etl_safe_checkpoint: Option<Text>,
    /// When a pre-paid instance expires. `ExpireTime`: text. Read it with [`Text::as_timestamp`].
    pub expire_time: Option<Text>,
    /// `FullDataCheckStatus`: object.
    pub full_data_check_status: Option<DtsJobFullDataCheckStatus>,
    /// `IncDataCheckStatus`: object.
    pub inc_data_check_status: Option<DtsJobIncDataCheckStatus>,
    /// `InsightModule`: boolean.
    pub insight_module: Option<bool>,
    /// `JobType`: text.
    pub job_type: Option<Open<DtsJobJobType>>,
    /// `MaxDu`: number.
    pub max_du: Option<f64>,
    /// `MemUsage`: text.
    pub mem_usage: Option<Text>,
    /// `MigrationErrCode`: text.
    pub migration_err_code: Option<Text>,
    /// `MigrationErrHelpDocId`: text.
    pub migration_err_help_doc_id: Option<Text>,
    /// `MigrationErrHelpDocKey`: text.
    pub migration_err_help_doc_key: Option<Text>,
    /// `MigrationErrMsg`: text.
    pub migration_err_msg: Option<Text>,
    /// `MigrationErrType`: text.
    pub migration_err_type: Option<Text>,
    /// `MigrationErrWorkaround`: text.
    pub migration_err_workaround: Option<Text>,
    /// `MigrationMode`: object.
    pub migration_mode: Option<DtsJobMigrationMode>,
    /// `MinDu`: number.
    pub min_du: Option<f64>,
    /// `OriginType`: text.
    pub origin_type: Option<Text>,
    /// `PayType`: text.
    pub pay_type: Option<Open<DtsJobPayType>>,
    /// `Performance`: object.
    pub performance: Option<DtsJobPerformance>,
    /// `PrecheckStatus`: object.
    pub precheck_status: Option<DtsJobPrecheckStatus>,
    /// Further settings, as JSON. `Reserved`: text. Read it with [`Text::as_json`].
    pub reserved: Option<Text>,
    /// `ResourceGroupDisplayName`: text.
    pub resource_group_display_name: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `RetryState`: object.
    pub retry_state: Option<DtsJobRetryState>,
    /// `ReverseJob`: object.
    pub reverse_job: Option<DtsJobReverseJob>,
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<DtsJobSourceEndpoint>,
    /// `Status`: text.
    pub status: Option<Open<DtsJobStatus>>,
    /// `StructureDataCheckStatus`: object.
    pub structure_data_check_status: Option<DtsJobStructureDataCheckStatus>,
    /// `StructureInitializationStatus`: object.
    pub structure_initialization_status: Option<DtsJobStructureInitializationStatus>,
    /// `TagList`: list.
    pub tag_list: Vec<DtsJobTag>,
    /// `TimeWindowDataCheckStatus`: object.
    pub time_window_data_check_status: Option<DtsJobTimeWindowDataCheckStatus>,
}

record!(DtsJob {
    "AppName" => app_name,
    "BeginTimestamp" => begin_timestamp,
    "Checkpoint" => checkpoint,
    "ConsumptionCheckpoint" => consumption_checkpoint,
    "ConsumptionClient" => consumption_client,
    "CpuUsage" => cpu_usage,
    "CreateTime" => create_time,
    "DataCloudStatus" => data_cloud_status,
    "DataEtlStatus" => data_etl_status,
    "DataInitializationStatus" => data_initialization_status,
    "DataSynchronizationStatus" => data_synchronization_status,
    "DbObject" => db_object,
    "DedicatedClusterId" => dedicated_cluster_id,
    "Delay" => delay,
    "DestinationEndpoint" => destination_endpoint,
    "DtsBisLabel" => dts_bis_label,
    "DtsInstanceID" => dts_instance_id,
    "DtsJobClass" => dts_job_class,
    "DtsJobDirection" => dts_job_direction,
    "DtsJobId" => dts_job_id,
    "DtsJobName" => dts_job_name,
    "DuRealUsage" => du_real_usage,
    "DuUsage" => du_usage,
    "EndTimestamp" => end_timestamp,
    "ErrorDetails" => error_details,
    "ErrorMessage" => error_message,
    "EtlSafeCheckpoint" => etl_safe_checkpoint,
    "ExpireTime" => expire_time,
    "FullDataCheckStatus" => full_data_check_status,
    "IncDataCheckStatus" => inc_data_check_status,
    "InsightModule" => insight_module,
    "JobType" => job_type,
    "MaxDu" => max_du,
    "MemUsage" => mem_usage,
    "MigrationErrCode" => migration_err_code,
    "MigrationErrHelpDocId" => migration_err_help_doc_id,
    "MigrationErrHelpDocKey" => migration_err_help_doc_key,
    "MigrationErrMsg" => migration_err_msg,
    "MigrationErrType" => migration_err_type,
    "MigrationErrWorkaround" => migration_err_workaround,
    "MigrationMode" => migration_mode,
    "MinDu" => min_du,
    "OriginType" => origin_type,
    "PayType" => pay_type,
    "Performance" => performance,
    "PrecheckStatus" => precheck_status,
    "Reserved" => reserved,
    "ResourceGroupDisplayName" => resource_group_display_name,
    "ResourceGroupId" => resource_group_id,
    "RetryState" => retry_state,
    "ReverseJob" => reverse_job,
    "SourceEndpoint" => source_endpoint,
    "Status" => status,
    "StructureDataCheckStatus" => structure_data_check_status,
    "StructureInitializationStatus" => structure_initialization_status,
    "TagList" => tag_list,
    "TimeWindowDataCheckStatus" => time_window_data_check_status,
});

/// Part of the answer: `DtsJobList.DataCloudStatus`.
#[derive(Clone, Default)]
pub struct DtsJobDataCloudStatus {
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

record!(DtsJobDataCloudStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

/// Part of the answer: `DtsJobList.DataEtlStatus`.
#[derive(Clone, Default)]
pub struct DtsJobDataEtlStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<DtsJobDataEtlStatusStatus>>,
}

record!(DtsJobDataEtlStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `DtsJobList.DataEtlStatus.Status`.
    pub enum DtsJobDataEtlStatusStatus {
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

/// Part of the answer: `DtsJobList.DataInitializationStatus`.
#[derive(Clone, Default)]
pub struct DtsJobDataInitializationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<DtsJobDataInitializationStatusStatus>>,
}

record!(DtsJobDataInitializationStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `DtsJobList.DataInitializationStatus.Status`.
    pub enum DtsJobDataInitializationStatusStatus {
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

/// Part of the answer: `DtsJobList.DataSynchronizationStatus`.
#[derive(Clone, Default)]
pub struct DtsJobDataSynchronizationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<DtsJobDataSynchronizationStatusStatus>>,
}

record!(DtsJobDataSynchronizationStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `DtsJobList.DataSynchronizationStatus.Status`.
    pub enum DtsJobDataSynchronizationStatusStatus {
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

/// Part of the answer: `DtsJobList.DestinationEndpoint`.
#[derive(Clone, Default)]
pub struct DtsJobDestinationEndpoint {
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
    /// `SslSolutionEnum`: text.
    pub ssl_solution_enum: Option<Open<DtsJobDestinationEndpointSslSolutionEnum>>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(DtsJobDestinationEndpoint {
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "Ip" => ip,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "Region" => region,
    "SslSolutionEnum" => ssl_solution_enum,
    "UserName" => user_name,
});

enumeration! {
    /// Part of the answer: `DtsJobList.DestinationEndpoint.SslSolutionEnum`.
    pub enum DtsJobDestinationEndpointSslSolutionEnum {
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
    /// Part of the answer: `DtsJobList.DtsBisLabel`.
    pub enum DtsJobDtsBisLabel {
        /// `normal`.
        Normal = "normal",
        /// `online`.
        Online = "online",
    }
}

enumeration! {
    /// Part of the answer: `DtsJobList.DtsJobDirection`.
    pub enum DtsJobDtsJobDirection {
        /// `Forward`.
        Forward = "Forward",
        /// `Reverse`.
        Reverse = "Reverse",
    }
}

/// Part of the answer: `DtsJobList.ErrorDetails`.
#[derive(Clone, Default)]
pub struct DtsJobErrorDetail {
    /// `ErrorCode`: text.
    pub error_code: Option<Text>,
    /// `HelpUrl`: text.
    pub help_url: Option<Text>,
}

record!(DtsJobErrorDetail {
    "ErrorCode" => error_code,
    "HelpUrl" => help_url,
});

/// Part of the answer: `DtsJobList.FullDataCheckStatus`.
#[derive(Clone, Default)]
pub struct DtsJobFullDataCheckStatus {
    /// `CanSwitch`: boolean.
    pub can_switch: Option<bool>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<DtsJobFullDataCheckStatusStatus>>,
}

record!(DtsJobFullDataCheckStatus {
    "CanSwitch" => can_switch,
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `DtsJobList.FullDataCheckStatus.Status`.
    pub enum DtsJobFullDataCheckStatusStatus {
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

/// Part of the answer: `DtsJobList.IncDataCheckStatus`.
#[derive(Clone, Default)]
pub struct DtsJobIncDataCheckStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<DtsJobIncDataCheckStatusStatus>>,
}

record!(DtsJobIncDataCheckStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `DtsJobList.IncDataCheckStatus.Status`.
    pub enum DtsJobIncDataCheckStatusStatus {
        /// `Catched`.
        Catched = "Catched",
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Checking`.
        Checking = "Checking",
        /// `Failed`.
        Failed = "Failed",
    }
}

enumeration! {
    /// Part of the answer: `DtsJobList.JobType`.
    pub enum DtsJobJobType {
        /// `online`.
        Online = "online",
        /// `sync`.
        Sync = "sync",
        /// `subscribe`.
        Subscribe = "subscribe",
    }
}

/// Part of the answer: `DtsJobList.MigrationMode`.
#[derive(Clone, Default)]
pub struct DtsJobMigrationMode {
    /// `DataInitialization`: boolean.
    pub data_initialization: Option<bool>,
    /// `DataSynchronization`: boolean.
    pub data_synchronization: Option<bool>,
    /// `FullDataCheck`: boolean.
    pub full_data_check: Option<bool>,
    /// `IncDataCheck`: boolean.
    pub inc_data_check: Option<bool>,
    /// `StructureDataCheck`: boolean.
    pub structure_data_check: Option<bool>,
    /// `StructureInitialization`: boolean.
    pub structure_initialization: Option<bool>,
    /// `TimeWindowCheck`: boolean.
    pub time_window_check: Option<bool>,
}

record!(DtsJobMigrationMode {
    "DataInitialization" => data_initialization,
    "DataSynchronization" => data_synchronization,
    "FullDataCheck" => full_data_check,
    "IncDataCheck" => inc_data_check,
    "StructureDataCheck" => structure_data_check,
    "StructureInitialization" => structure_initialization,
    "TimeWindowCheck" => time_window_check,
});

enumeration! {
    /// Part of the answer: `DtsJobList.PayType`.
    pub enum DtsJobPayType {
        /// `PrePaid`.
        PrePaid = "PrePaid",
        /// `PostPaid`.
        PostPaid = "PostPaid",
    }
}

/// Part of the answer: `DtsJobList.Performance`.
#[derive(Clone, Default)]
pub struct DtsJobPerformance {
    /// `Flow`: text.
    pub flow: Option<Text>,
    /// `Rps`: text.
    pub rps: Option<Text>,
}

record!(DtsJobPerformance {
    "Flow" => flow,
    "Rps" => rps,
});

/// Part of the answer: `DtsJobList.PrecheckStatus`.
#[derive(Clone, Default)]
pub struct DtsJobPrecheckStatus {
    /// `Detail`: list.
    pub detail: Vec<DtsJobPrecheckStatusDetail>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<DtsJobPrecheckStatusStatus>>,
}

record!(DtsJobPrecheckStatus {
    "Detail" => detail,
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Status" => status,
});

/// Part of the answer: `DtsJobList.PrecheckStatus.Detail`.
#[derive(Clone, Default)]
pub struct DtsJobPrecheckStatusDetail {
    /// `CheckItem`: text.
    pub check_item: Option<Text>,
    /// `CheckItemDescription`: text.
    pub check_item_description: Option<Text>,
    /// `CheckResult`: text.
    pub check_result: Option<Open<DtsJobPrecheckStatusDetailCheckResult>>,
    /// `FailedReason`: text.
    pub failed_reason: Option<Text>,
    /// `RepairMethod`: text.
    pub repair_method: Option<Text>,
}

record!(DtsJobPrecheckStatusDetail {
    "CheckItem" => check_item,
    "CheckItemDescription" => check_item_description,
    "CheckResult" => check_result,
    "FailedReason" => failed_reason,
    "RepairMethod" => repair_method,
});

enumeration! {
    /// Part of the answer: `DtsJobList.PrecheckStatus.Detail.CheckResult`.
    pub enum DtsJobPrecheckStatusDetailCheckResult {
        /// `Success`.
        Success = "Success",
        /// `Failed`.
        Failed = "Failed",
    }
}

enumeration! {
    /// Part of the answer: `DtsJobList.PrecheckStatus.Status`.
    pub enum DtsJobPrecheckStatusStatus {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Suspending`.
        Suspending = "Suspending",
        /// `Checking`.
        Checking = "Checking",
        /// `Failed`.
        Failed = "Failed",
        /// `Finished`.
        Finished = "Finished",
    }
}

/// Part of the answer: `DtsJobList.RetryState`.
#[derive(Clone, Default)]
pub struct DtsJobRetryState {
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// `MaxRetryTime`: integer.
    pub max_retry_time: Option<i64>,
    /// `MigrationErrCode`: text.
    pub migration_err_code: Option<Text>,
    /// `MigrationErrHelpDocId`: text.
    pub migration_err_help_doc_id: Option<Text>,
    /// `MigrationErrHelpDocKey`: text.
    pub migration_err_help_doc_key: Option<Text>,
    /// `MigrationErrMsg`: text.
    pub migration_err_msg: Option<Text>,
    /// `MigrationErrType`: text.
    pub migration_err_type: Option<Text>,
    /// `MigrationErrWorkaround`: text.
    pub migration_err_workaround: Option<Text>,
    /// `Module`: text.
    pub module: Option<Text>,
    /// `RetryCount`: integer.
    pub retry_count: Option<i64>,
    /// `RetryTarget`: text.
    pub retry_target: Option<Open<DtsJobRetryStateRetryTarget>>,
    /// `RetryTime`: integer.
    pub retry_time: Option<i64>,
    /// `Retrying`: boolean.
    pub retrying: Option<bool>,
}

record!(DtsJobRetryState {
    "ErrMessage" => err_message,
    "JobId" => job_id,
    "MaxRetryTime" => max_retry_time,
    "MigrationErrCode" => migration_err_code,
    "MigrationErrHelpDocId" => migration_err_help_doc_id,
    "MigrationErrHelpDocKey" => migration_err_help_doc_key,
    "MigrationErrMsg" => migration_err_msg,
    "MigrationErrType" => migration_err_type,
    "MigrationErrWorkaround" => migration_err_workaround,
    "Module" => module,
    "RetryCount" => retry_count,
    "RetryTarget" => retry_target,
    "RetryTime" => retry_time,
    "Retrying" => retrying,
});

enumeration! {
    /// Part of the answer: `DtsJobList.RetryState.RetryTarget`.
    pub enum DtsJobRetryStateRetryTarget {
        /// `srcDB`.
        SrcDb = "srcDB",
        /// `destDB`.
        DestDb = "destDB",
        /// `inner_module`.
        InnerModule = "inner_module",
    }
}

/// Part of the answer: `DtsJobList.ReverseJob`.
#[derive(Clone, Default)]
pub struct DtsJobReverseJob {
    /// Up to where changes were read, or from where they are to be: seconds since 1970. `Checkpoint`: text.
    /// Read it with [`Text::as_i64`].
    pub checkpoint: Option<Text>,
    /// `CpuUsage`: text.
    pub cpu_usage: Option<Text>,
    /// `CreateTime`: text.
    pub create_time: Option<Text>,
    /// `DataInitializationStatus`: object.
    pub data_initialization_status: Option<DtsJobReverseJobDataInitializationStatus>,
    /// `DataSynchronizationStatus`: object.
    pub data_synchronization_status: Option<DtsJobReverseJobDataSynchronizationStatus>,
    /// The objects that are moved, as JSON. `DbObject`: text. Read it with [`Text::as_json`].
    pub db_object: Option<Text>,
    /// The dedicated cluster. `DedicatedClusterId`: text.
    pub dedicated_cluster_id: Option<Text>,
    /// `Delay`: integer.
    pub delay: Option<i64>,
    /// `DestinationEndpoint`: object.
    pub destination_endpoint: Option<DtsJobReverseJobDestinationEndpoint>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceID`: text.
    pub dts_instance_id: Option<Text>,
    /// `DtsJobClass`: text.
    pub dts_job_class: Option<Text>,
    /// `DtsJobDirection`: text.
    pub dts_job_direction: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The name of the job. `DtsJobName`: text.
    pub dts_job_name: Option<Text>,
    /// `DuUsage`: integer.
    pub du_usage: Option<i64>,
    /// `ErrorDetails`: list.
    pub error_details: Vec<DtsJobReverseJobErrorDetail>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `EtlSafeCheckpoint`: text.
    pub etl_safe_checkpoint: Option<Text>,
    /// When a pre-paid instance expires. `ExpireTime`: text. Read it with [`Text::as_timestamp`].
    pub expire_time: Option<Text>,
    /// `FullDataCheckStatus`: object.
    pub full_data_check_status: Option<DtsJobReverseJobFullDataCheckStatus>,
    /// `IncDataCheckStatus`: object.
    pub inc_data_check_status: Option<DtsJobReverseJobIncDataCheckStatus>,
    /// `MaxDu`: number.
    pub max_du: Option<f64>,
    /// `MemUsage`: text.
    pub mem_usage: Option<Text>,
    /// `MigrationMode`: object.
    pub migration_mode: Option<DtsJobReverseJobMigrationMode>,
    /// `MinDu`: number.
    pub min_du: Option<f64>,
    /// `PayType`: text.
    pub pay_type: Option<Open<DtsJobReverseJobPayType>>,
    /// `Performance`: object.
    pub performance: Option<DtsJobReverseJobPerformance>,
    /// `PrecheckStatus`: object.
    pub precheck_status: Option<DtsJobReverseJobPrecheckStatus>,
    /// Further settings, as JSON. `Reserved`: text. Read it with [`Text::as_json`].
    pub reserved: Option<Text>,
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<DtsJobReverseJobSourceEndpoint>,
    /// `Status`: text.
    pub status: Option<Open<DtsJobReverseJobStatus>>,
    /// `StructureDataCheckStatus`: object.
    pub structure_data_check_status: Option<DtsJobReverseJobStructureDataCheckStatus>,
    /// `StructureInitializationStatus`: object.
    pub structure_initialization_status: Option<DtsJobReverseJobStructureInitializationStatus>,
}

record!(DtsJobReverseJob {
    "Checkpoint" => checkpoint,
    "CpuUsage" => cpu_usage,
    "CreateTime" => create_time,
    "DataInitializationStatus" => data_initialization_status,
    "DataSynchronizationStatus" => data_synchronization_status,
    "DbObject" => db_object,
    "DedicatedClusterId" => dedicated_cluster_id,
    "Delay" => delay,
    "DestinationEndpoint" => destination_endpoint,
    "DtsInstanceID" => dts_instance_id,
    "DtsJobClass" => dts_job_class,
    "DtsJobDirection" => dts_job_direction,
    "DtsJobId" => dts_job_id,
    "DtsJobName" => dts_job_name,
    "DuUsage" => du_usage,
    "ErrorDetails" => error_details,
    "ErrorMessage" => error_message,
    "EtlSafeCheckpoint" => etl_safe_checkpoint,
    "ExpireTime" => expire_time,
    "FullDataCheckStatus" => full_data_check_status,
    "IncDataCheckStatus" => inc_data_check_status,
    "MaxDu" => max_du,
    "MemUsage" => mem_usage,
    "MigrationMode" => migration_mode,
    "MinDu" => min_du,
    "PayType" => pay_type,
    "Performance" => performance,
    "PrecheckStatus" => precheck_status,
    "Reserved" => reserved,
    "SourceEndpoint" => source_endpoint,
    "Status" => status,
    "StructureDataCheckStatus" => structure_data_check_status,
    "StructureInitializationStatus" => structure_initialization_status,
});

/// Part of the answer: `DtsJobList.ReverseJob.DataInitializationStatus`.
#[derive(Clone, Default)]
pub struct DtsJobReverseJobDataInitializationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<DtsJobReverseJobDataInitializationStatusStatus>>,
}

record!(DtsJobReverseJobDataInitializationStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `DtsJobList.ReverseJob.DataInitializationStatus.Status`.
    pub enum DtsJobReverseJobDataInitializationStatusStatus {
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

/// Part of the answer: `DtsJobList.ReverseJob.DataSynchronizationStatus`.
#[derive(Clone, Default)]
pub struct DtsJobReverseJobDataSynchronizationStatus {
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

record!(DtsJobReverseJobDataSynchronizationStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

/// Part of the answer: `DtsJobList.ReverseJob.DestinationEndpoint`.
#[derive(Clone, Default)]
pub struct DtsJobReverseJobDestinationEndpoint {
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
    /// `SslSolutionEnum`: text.
    pub ssl_solution_enum: Option<Open<DtsJobReverseJobDestinationEndpointSslSolutionEnum>>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(DtsJobReverseJobDestinationEndpoint {
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "Ip" => ip,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "Region" => region,
    "SslSolutionEnum" => ssl_solution_enum,
    "UserName" => user_name,
});

enumeration! {
    /// Part of the answer: `DtsJobList.ReverseJob.DestinationEndpoint.SslSolutionEnum`.
    pub enum DtsJobReverseJobDestinationEndpointSslSolutionEnum {
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

/// Part of the answer: `DtsJobList.ReverseJob.ErrorDetails`.
#[derive(Clone, Default)]
pub struct DtsJobReverseJobErrorDetail {
    /// `ErrorCode`: text.
    pub error_code: Option<Text>,
    /// `HelpUrl`: text.
    pub help_url: Option<Text>,
}

record!(DtsJobReverseJobErrorDetail {
    "ErrorCode" => error_code,
    "HelpUrl" => help_url,
});

/// Part of the answer: `DtsJobList.ReverseJob.FullDataCheckStatus`.
#[derive(Clone, Default)]
pub struct DtsJobReverseJobFullDataCheckStatus {
    /// `CanSwitch`: boolean.
    pub can_switch: Option<bool>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<DtsJobReverseJobFullDataCheckStatusStatus>>,
}

record!(DtsJobReverseJobFullDataCheckStatus {
    "CanSwitch" => can_switch,
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `DtsJobList.ReverseJob.FullDataCheckStatus.Status`.
    pub enum DtsJobReverseJobFullDataCheckStatusStatus {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Checking`.
        Checking = "Checking",
        /// `Failed`.
        Failed = "Failed",
        /// `Finished`.
        Finished = "Finished",
        /// `Inconsistency`.
        Inconsistency = "Inconsistency",
    }
}

/// Part of the answer: `DtsJobList.ReverseJob.IncDataCheckStatus`.
#[derive(Clone, Default)]
pub struct DtsJobReverseJobIncDataCheckStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<DtsJobReverseJobIncDataCheckStatusStatus>>,
}

record!(DtsJobReverseJobIncDataCheckStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `DtsJobList.ReverseJob.IncDataCheckStatus.Status`.
    pub enum DtsJobReverseJobIncDataCheckStatusStatus {
        /// `Catched`.
        Catched = "Catched",
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Checking`.
        Checking = "Checking",
        /// `Failed`.
        Failed = "Failed",
        /// `Inconsistency`.
        Inconsistency = "Inconsistency",
    }
}

/// Part of the answer: `DtsJobList.ReverseJob.MigrationMode`.
#[derive(Clone, Default)]
pub struct DtsJobReverseJobMigrationMode {
    /// `DataInitialization`: boolean.
    pub data_initialization: Option<bool>,
    /// `DataSynchronization`: boolean.
    pub data_synchronization: Option<bool>,
    /// `FullDataCheck`: boolean.
    pub full_data_check: Option<bool>,
    /// `IncDataCheck`: boolean.
    pub inc_data_check: Option<bool>,
    /// `StructureDataCheck`: boolean.
    pub structure_data_check: Option<bool>,
    /// `StructureInitialization`: boolean.
    pub structure_initialization: Option<bool>,
    /// `TimeWindowCheck`: boolean.
    pub time_window_check: Option<bool>,
}

record!(DtsJobReverseJobMigrationMode {
    "DataInitialization" => data_initialization,
    "DataSynchronization" => data_synchronization,
    "FullDataCheck" => full_data_check,
    "IncDataCheck" => inc_data_check,
    "StructureDataCheck" => structure_data_check,
    "StructureInitialization" => structure_initialization,
    "TimeWindowCheck" => time_window_check,
});

enumeration! {
    /// Part of the answer: `DtsJobList.ReverseJob.PayType`.
    pub enum DtsJobReverseJobPayType {
        /// `PrePaid`.
        PrePaid = "PrePaid",
        /// `PostPaid`.
        PostPaid = "PostPaid",
    }
}

/// Part of the answer: `DtsJobList.ReverseJob.Performance`.
#[derive(Clone, Default)]
pub struct DtsJobReverseJobPerformance {
    /// `Flow`: text.
    pub flow: Option<Text>,
    /// `Rps`: text.
    pub rps: Option<Text>,
}

record!(DtsJobReverseJobPerformance {
    "Flow" => flow,
    "Rps" => rps,
});

/// Part of the answer: `DtsJobList.ReverseJob.PrecheckStatus`.
#[derive(Clone, Default)]
pub struct DtsJobReverseJobPrecheckStatus {
    /// `Detail`: list.
    pub detail: Vec<DtsJobReverseJobPrecheckStatusDetail>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<DtsJobReverseJobPrecheckStatusStatus>>,
}

record!(DtsJobReverseJobPrecheckStatus {
    "Detail" => detail,
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Status" => status,
});

/// Part of the answer: `DtsJobList.ReverseJob.PrecheckStatus.Detail`.
#[derive(Clone, Default)]
pub struct DtsJobReverseJobPrecheckStatusDetail {
    /// `CheckItem`: text.
    pub check_item: Option<Text>,
    /// `CheckItemDescription`: text.
    pub check_item_description: Option<Text>,
    /// `CheckResult`: text.
    pub check_result: Option<Open<DtsJobReverseJobPrecheckStatusDetailCheckResult>>,
    /// `FailedReason`: text.
    pub failed_reason: Option<Text>,
    /// `RepairMethod`: text.
    pub repair_method: Option<Text>,
}

record!(DtsJobReverseJobPrecheckStatusDetail {
    "CheckItem" => check_item,
    "CheckItemDescription" => check_item_description,
    "CheckResult" => check_result,
    "FailedReason" => failed_reason,
    "RepairMethod" => repair_method,
});

enumeration! {
    /// Part of the answer: `DtsJobList.ReverseJob.PrecheckStatus.Detail.CheckResult`.
    pub enum DtsJobReverseJobPrecheckStatusDetailCheckResult {
        /// `Success`.
        Success = "Success",
        /// `Failed`.
        Failed = "Failed",
    }
}

enumeration! {
    /// Part of the answer: `DtsJobList.ReverseJob.PrecheckStatus.Status`.
    pub enum DtsJobReverseJobPrecheckStatusStatus {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Suspending`.
        Suspending = "Suspending",
        /// `Checking`.
        Checking = "Checking",
        /// `Failed`.
        Failed = "Failed",
        /// `Finished`.
        Finished = "Finished",
    }
}

/// Part of the answer: `DtsJobList.ReverseJob.SourceEndpoint`.
#[derive(Clone, Default)]
pub struct DtsJobReverseJobSourceEndpoint {
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
    /// `SslSolutionEnum`: text.
    pub ssl_solution_enum: Option<Open<DtsJobReverseJobSourceEndpointSslSolutionEnum>>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(DtsJobReverseJobSourceEndpoint {
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "Ip" => ip,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "Region" => region,
    "SslSolutionEnum" => ssl_solution_enum,
    "UserName" => user_name,
});

enumeration! {
    /// Part of the answer: `DtsJobList.ReverseJob.SourceEndpoint.SslSolutionEnum`.
    pub enum DtsJobReverseJobSourceEndpointSslSolutionEnum {
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
    /// Part of the answer: `DtsJobList.ReverseJob.Status`.
    pub enum DtsJobReverseJobStatus {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Prechecking`.
        Prechecking = "Prechecking",
        /// `PrecheckFailed`.
        PrecheckFailed = "PrecheckFailed",
        /// `PreCheckPass`.
        PreCheckPass = "PreCheckPass",
        /// `NotConfigured`.
        NotConfigured = "NotConfigured",
        /// `Initializing`.
        Initializing = "Initializing",
        /// `InitializeFailed`.
        InitializeFailed = "InitializeFailed",
        /// `Synchronizing`.
        Synchronizing = "Synchronizing",
        /// `Failed`.
        Failed = "Failed",
        /// `Suspending`.
        Suspending = "Suspending",
        /// `Modifying`.
        Modifying = "Modifying",
        /// `ModifyFailed`.
        ModifyFailed = "ModifyFailed",
        /// `Finished`.
        Finished = "Finished",
        /// `Retrying`.
        Retrying = "Retrying",
        /// `Upgrade`.
        Upgrade = "Upgrade",
        /// `Locked`.
        Locked = "Locked",
        /// `Downgrade`.
        Downgrade = "Downgrade",
    }
}

/// Part of the answer: `DtsJobList.ReverseJob.StructureDataCheckStatus`.
#[derive(Clone, Default)]
pub struct DtsJobReverseJobStructureDataCheckStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<DtsJobReverseJobStructureDataCheckStatusStatus>>,
}

record!(DtsJobReverseJobStructureDataCheckStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `DtsJobList.ReverseJob.StructureDataCheckStatus.Status`.
    pub enum DtsJobReverseJobStructureDataCheckStatusStatus {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Checking`.
        Checking = "Checking",
        /// `Failed`.
        Failed = "Failed",
        /// `Finished`.
        Finished = "Finished",
        /// `Inconsistency`.
        Inconsistency = "Inconsistency",
    }
}

/// Part of the answer: `DtsJobList.ReverseJob.StructureInitializationStatus`.
#[derive(Clone, Default)]
pub struct DtsJobReverseJobStructureInitializationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<DtsJobReverseJobStructureInitializationStatusStatus>>,
}

record!(DtsJobReverseJobStructureInitializationStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `DtsJobList.ReverseJob.StructureInitializationStatus.Status`.
    pub enum DtsJobReverseJobStructureInitializationStatusStatus {
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

/// Part of the answer: `DtsJobList.SourceEndpoint`.
#[derive(Clone, Default)]
pub struct DtsJobSourceEndpoint {
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
    /// `SslSolutionEnum`: text.
    pub ssl_solution_enum: Option<Open<DtsJobSourceEndpointSslSolutionEnum>>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(DtsJobSourceEndpoint {
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "Ip" => ip,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "Region" => region,
    "SslSolutionEnum" => ssl_solution_enum,
    "UserName" => user_name,
});

enumeration! {
    /// Part of the answer: `DtsJobList.SourceEndpoint.SslSolutionEnum`.
    pub enum DtsJobSourceEndpointSslSolutionEnum {
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
    /// Part of the answer: `DtsJobList.Status`.
    pub enum DtsJobStatus {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Prechecking`.
        Prechecking = "Prechecking",
        /// `PrecheckFailed`.
        PrecheckFailed = "PrecheckFailed",
        /// `PreCheckPass`.
        PreCheckPass = "PreCheckPass",
        /// `NotConfigured`.
        NotConfigured = "NotConfigured",
        /// `Migrating`.
        Migrating = "Migrating",
        /// `Suspending`.
        Suspending = "Suspending",
        /// `MigrationFailed`.
        MigrationFailed = "MigrationFailed",
        /// `Finished`.
        Finished = "Finished",
        /// `Retrying`.
        Retrying = "Retrying",
        /// `Upgrade`.
        Upgrade = "Upgrade",
        /// `Locked`.
        Locked = "Locked",
        /// `Downgrade`.
        Downgrade = "Downgrade",
        /// `Initializing`.
        Initializing = "Initializing",
        /// `InitializeFailed`.
        InitializeFailed = "InitializeFailed",
        /// `Synchronizing`.
        Synchronizing = "Synchronizing",
        /// `Failed`.
        Failed = "Failed",
        /// `Modifying`.
        Modifying = "Modifying",
        /// `ModifyFailed`.
        ModifyFailed = "ModifyFailed",
        /// `Starting`.
        Starting = "Starting",
        /// `Normal`.
        Normal = "Normal",
        /// `Abnormal`.
        Abnormal = "Abnormal",
    }
}

/// Part of the answer: `DtsJobList.StructureDataCheckStatus`.
#[derive(Clone, Default)]
pub struct DtsJobStructureDataCheckStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<DtsJobStructureDataCheckStatusStatus>>,
}

record!(DtsJobStructureDataCheckStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `DtsJobList.StructureDataCheckStatus.Status`.
    pub enum DtsJobStructureDataCheckStatusStatus {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Checking`.
        Checking = "Checking",
        /// `Failed`.
        Failed = "Failed",
        /// `Finished`.
        Finished = "Finished",
        /// `Inconsistency`.
        Inconsistency = "Inconsistency",
    }
}

/// Part of the answer: `DtsJobList.StructureInitializationStatus`.
#[derive(Clone, Default)]
pub struct DtsJobStructureInitializationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<DtsJobStructureInitializationStatusStatus>>,
}

record!(DtsJobStructureInitializationStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `DtsJobList.StructureInitializationStatus.Status`.
    pub enum DtsJobStructureInitializationStatusStatus {
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

/// Part of the answer: `DtsJobList.TagList`.
#[derive(Clone, Default)]
pub struct DtsJobTag {
    /// `TagKey`: text.
    pub tag_key: Option<Text>,
    /// `TagValue`: text.
    pub tag_value: Option<Text>,
}

record!(DtsJobTag {
    "TagKey" => tag_key,
    "TagValue" => tag_value,
});

/// Part of the answer: `DtsJobList.TimeWindowDataCheckStatus`.
#[derive(Clone, Default)]
pub struct DtsJobTimeWindowDataCheckStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(DtsJobTimeWindowDataCheckStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

/// Part of the answer: `EtlDemoList`.
#[derive(Clone, Default)]
pub struct EtlDemo {
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
    pub data_etl_status: Option<EtlDemoDataEtlStatus>,
    /// `DataInitializationStatus`: object.
    pub data_initialization_status: Option<EtlDemoDataInitializationStatus>,
    /// `DataSynchronizationStatus`: object.
    pub data_synchronization_status: Option<EtlDemoDataSynchronizationStatus>,
    /// The objects that are moved, as JSON. `DbObject`: text. Read it with [`Text::as_json`].
    pub db_object: Option<Text>,
    /// `Delay`: integer.
    pub delay: Option<i64>,
    /// `DestinationEndpoint`: object.
    pub destination_endpoint: Option<EtlDemoDestinationEndpoint>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceID`: text.
    pub dts_instance_id: Option<Text>,
    /// `DtsJobClass`: text.
    pub dts_job_class: Option<Text>,
    /// `DtsJobDirection`: text.
    pub dts_job_direction: Option<Open<EtlDemoDtsJobDirection>>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The name of the job. `DtsJobName`: text.
    pub dts_job_name: Option<Text>,
    /// The newest change that can be consumed. `EndTimestamp`: text. Read it with [`Text::as_timestamp`].
    pub end_timestamp: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `EtlSafeCheckpoint`: text.
    pub etl_safe_checkpoint: Option<Text>,
    /// When a pre-paid instance expires. `ExpireTime`: text. Read it with [`Text::as_timestamp`].
    pub expire_time: Option<Text>,
    /// `JobType`: text.
    pub job_type: Option<Open<EtlDemoJobType>>,
    /// `MigrationMode`: object.
    pub migration_mode: Option<EtlDemoMigrationMode>,
    /// `OriginType`: text.
    pub origin_type: Option<Text>,
    /// `PayType`: text.
    pub pay_type: Option<Open<EtlDemoPayType>>,
    /// `Performance`: object.
    pub performance: Option<EtlDemoPerformance>,
    /// `PrecheckStatus`: object.
    pub precheck_status: Option<EtlDemoPrecheckStatus>,
    /// Further settings, as JSON. `Reserved`: text. Read it with [`Text::as_json`].
    pub reserved: Option<Text>,
    /// `ResourceGroupDisplayName`: text.
    pub resource_group_display_name: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `RetryState`: object.
    pub retry_state: Option<EtlDemoRetryState>,
    /// `ReverseJob`: object.
    pub reverse_job: Option<EtlDemoReverseJob>,
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<EtlDemoSourceEndpoint>,
    /// `Status`: text.
    pub status: Option<Open<EtlDemoStatus>>,
    /// `StructureInitializationStatus`: object.
    pub structure_initialization_status: Option<EtlDemoStructureInitializationStatus>,
    /// `TagList`: list.
    pub tag_list: Vec<EtlDemoTag>,
}

record!(EtlDemo {
    "AppName" => app_name,
    "BeginTimestamp" => begin_timestamp,
    "Checkpoint" => checkpoint,
    "ConsumptionCheckpoint" => consumption_checkpoint,
    "ConsumptionClient" => consumption_client,
    "CreateTime" => create_time,
    "DataEtlStatus" => data_etl_status,
    "DataInitializationStatus" => data_initialization_status,
    "DataSynchronizationStatus" => data_synchronization_status,
    "DbObject" => db_object,
    "Delay" => delay,
    "DestinationEndpoint" => destination_endpoint,
    "DtsInstanceID" => dts_instance_id,
    "DtsJobClass" => dts_job_class,
    "DtsJobDirection" => dts_job_direction,
    "DtsJobId" => dts_job_id,
    "DtsJobName" => dts_job_name,
    "EndTimestamp" => end_timestamp,
    "ErrorMessage" => error_message,
    "EtlSafeCheckpoint" => etl_safe_checkpoint,
    "ExpireTime" => expire_time,
    "JobType" => job_type,
    "MigrationMode" => migration_mode,
    "OriginType" => origin_type,
    "PayType" => pay_type,
    "Performance" => performance,
    "PrecheckStatus" => precheck_status,
    "Reserved" => reserved,
    "ResourceGroupDisplayName" => resource_group_display_name,
    "ResourceGroupId" => resource_group_id,
    "RetryState" => retry_state,
    "ReverseJob" => reverse_job,
    "SourceEndpoint" => source_endpoint,
    "Status" => status,
    "StructureInitializationStatus" => structure_initialization_status,
    "TagList" => tag_list,
});

/// Part of the answer: `EtlDemoList.DataEtlStatus`.
#[derive(Clone, Default)]
pub struct EtlDemoDataEtlStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<EtlDemoDataEtlStatusStatus>>,
}

record!(EtlDemoDataEtlStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `EtlDemoList.DataEtlStatus.Status`.
    pub enum EtlDemoDataEtlStatusStatus {
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

/// Part of the answer: `EtlDemoList.DataInitializationStatus`.
#[derive(Clone, Default)]
pub struct EtlDemoDataInitializationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<EtlDemoDataInitializationStatusStatus>>,
}

record!(EtlDemoDataInitializationStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `EtlDemoList.DataInitializationStatus.Status`.
    pub enum EtlDemoDataInitializationStatusStatus {
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

/// Part of the answer: `EtlDemoList.DataSynchronizationStatus`.
#[derive(Clone, Default)]
pub struct EtlDemoDataSynchronizationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `NeedUpgrade`: boolean.
    pub need_upgrade: Option<bool>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<EtlDemoDataSynchronizationStatusStatus>>,
}

record!(EtlDemoDataSynchronizationStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `EtlDemoList.DataSynchronizationStatus.Status`.
    pub enum EtlDemoDataSynchronizationStatusStatus {
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

/// Part of the answer: `EtlDemoList.DestinationEndpoint`.
#[derive(Clone, Default)]
pub struct EtlDemoDestinationEndpoint {
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
    /// `SslSolutionEnum`: text.
    pub ssl_solution_enum: Option<Open<EtlDemoDestinationEndpointSslSolutionEnum>>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(EtlDemoDestinationEndpoint {
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "Ip" => ip,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "Region" => region,
    "SslSolutionEnum" => ssl_solution_enum,
    "UserName" => user_name,
});

enumeration! {
    /// Part of the answer: `EtlDemoList.DestinationEndpoint.SslSolutionEnum`.
    pub enum EtlDemoDestinationEndpointSslSolutionEnum {
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
    /// Part of the answer: `EtlDemoList.DtsJobDirection`.
    pub enum EtlDemoDtsJobDirection {
        /// `Forward`.
        Forward = "Forward",
        /// `Reverse`.
        Reverse = "Reverse",
    }
}

enumeration! {
    /// Part of the answer: `EtlDemoList.JobType`.
    pub enum EtlDemoJobType {
        /// `online`.
        Online = "online",
        /// `sync`.
        Sync = "sync",
        /// `subscribe`.
        Subscribe = "subscribe",
    }
}

/// Part of the answer: `EtlDemoList.MigrationMode`.
#[derive(Clone, Default)]
pub struct EtlDemoMigrationMode {
    /// `DataInitialization`: boolean.
    pub data_initialization: Option<bool>,
    /// `DataSynchronization`: boolean.
    pub data_synchronization: Option<bool>,
    /// `StructureInitialization`: boolean.
    pub structure_initialization: Option<bool>,
}

record!(EtlDemoMigrationMode {
    "DataInitialization" => data_initialization,
    "DataSynchronization" => data_synchronization,
    "StructureInitialization" => structure_initialization,
});

enumeration! {
    /// Part of the answer: `EtlDemoList.PayType`.
    pub enum EtlDemoPayType {
        /// `PrePaid`.
        PrePaid = "PrePaid",
        /// `PostPaid`.
        PostPaid = "PostPaid",
    }
}

/// Part of the answer: `EtlDemoList.Performance`.
#[derive(Clone, Default)]
pub struct EtlDemoPerformance {
    /// `Flow`: text.
    pub flow: Option<Text>,
    /// `Rps`: text.
    pub rps: Option<Text>,
}

record!(EtlDemoPerformance {
    "Flow" => flow,
    "Rps" => rps,
});

/// Part of the answer: `EtlDemoList.PrecheckStatus`.
#[derive(Clone, Default)]
pub struct EtlDemoPrecheckStatus {
    /// `Detail`: list.
    pub detail: Vec<EtlDemoPrecheckStatusDetail>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<EtlDemoPrecheckStatusStatus>>,
}

record!(EtlDemoPrecheckStatus {
    "Detail" => detail,
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Status" => status,
});

/// Part of the answer: `EtlDemoList.PrecheckStatus.Detail`.
#[derive(Clone, Default)]
pub struct EtlDemoPrecheckStatusDetail {
    /// `CheckItem`: text.
    pub check_item: Option<Text>,
    /// `CheckItemDescription`: text.
    pub check_item_description: Option<Text>,
    /// `CheckResult`: text.
    pub check_result: Option<Open<EtlDemoPrecheckStatusDetailCheckResult>>,
    /// `FailedReason`: text.
    pub failed_reason: Option<Text>,
    /// `RepairMethod`: text.
    pub repair_method: Option<Text>,
}

record!(EtlDemoPrecheckStatusDetail {
    "CheckItem" => check_item,
    "CheckItemDescription" => check_item_description,
    "CheckResult" => check_result,
    "FailedReason" => failed_reason,
    "RepairMethod" => repair_method,
});

enumeration! {
    /// Part of the answer: `EtlDemoList.PrecheckStatus.Detail.CheckResult`.
    pub enum EtlDemoPrecheckStatusDetailCheckResult {
        /// `Success`.
        Success = "Success",
        /// `Failed`.
        Failed = "Failed",
    }
}

enumeration! {
    /// Part of the answer: `EtlDemoList.PrecheckStatus.Status`.
    pub enum EtlDemoPrecheckStatusStatus {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Suspending`.
        Suspending = "Suspending",
        /// `Checking`.
        Checking = "Checking",
        /// `Failed`.
        Failed = "Failed",
        /// `Finished`.
        Finished = "Finished",
    }
}

/// Part of the answer: `EtlDemoList.RetryState`.
#[derive(Clone, Default)]
pub struct EtlDemoRetryState {
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
    pub retry_target: Option<Open<EtlDemoRetryStateRetryTarget>>,
    /// `RetryTime`: integer.
    pub retry_time: Option<i64>,
    /// `Retrying`: boolean.
    pub retrying: Option<bool>,
}

record!(EtlDemoRetryState {
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
    /// Part of the answer: `EtlDemoList.RetryState.RetryTarget`.
    pub enum EtlDemoRetryStateRetryTarget {
        /// `srcDB`.
        SrcDb = "srcDB",
        /// `destDB`.
        DestDb = "destDB",
        /// `inner_module`.
        InnerModule = "inner_module",
    }
}

/// Part of the answer: `EtlDemoList.ReverseJob`.
#[derive(Clone, Default)]
pub struct EtlDemoReverseJob {
    /// Up to where changes were read, or from where they are to be: seconds since 1970. `Checkpoint`: text.
    /// Read it with [`Text::as_i64`].
    pub checkpoint: Option<Text>,
    /// `CreateTime`: text.
    pub create_time: Option<Text>,
    /// `DataInitializationStatus`: object.
    pub data_initialization_status: Option<EtlDemoReverseJobDataInitializationStatus>,
    /// `DataSynchronizationStatus`: object.
    pub data_synchronization_status: Option<EtlDemoReverseJobDataSynchronizationStatus>,
    /// The objects that are moved, as JSON. `DbObject`: text. Read it with [`Text::as_json`].
    pub db_object: Option<Text>,
    /// `Delay`: integer.
    pub delay: Option<i64>,
    /// `DestinationEndpoint`: object.
    pub destination_endpoint: Option<EtlDemoReverseJobDestinationEndpoint>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceID`: text.
    pub dts_instance_id: Option<Text>,
    /// `DtsJobClass`: text.
    pub dts_job_class: Option<Text>,
    /// `DtsJobDirection`: text.
    pub dts_job_direction: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The name of the job. `DtsJobName`: text.
    pub dts_job_name: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `EtlSafeCheckpoint`: text.
    pub etl_safe_checkpoint: Option<Text>,
    /// When a pre-paid instance expires. `ExpireTime`: text. Read it with [`Text::as_timestamp`].
    pub expire_time: Option<Text>,
    /// `MigrationMode`: object.
    pub migration_mode: Option<EtlDemoReverseJobMigrationMode>,
    /// `PayType`: text.
    pub pay_type: Option<Open<EtlDemoReverseJobPayType>>,
    /// `Performance`: object.
    pub performance: Option<EtlDemoReverseJobPerformance>,
    /// `PrecheckStatus`: object.
    pub precheck_status: Option<EtlDemoReverseJobPrecheckStatus>,
    /// Further settings, as JSON. `Reserved`: text. Read it with [`Text::as_json`].
    pub reserved: Option<Text>,
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<EtlDemoReverseJobSourceEndpoint>,
    /// `Status`: text.
    pub status: Option<Open<EtlDemoReverseJobStatus>>,
    /// `StructureInitializationStatus`: object.
    pub structure_initialization_status: Option<EtlDemoReverseJobStructureInitializationStatus>,
}

record!(EtlDemoReverseJob {
    "Checkpoint" => checkpoint,
    "CreateTime" => create_time,
    "DataInitializationStatus" => data_initialization_status,
    "DataSynchronizationStatus" => data_synchronization_status,
    "DbObject" => db_object,
    "Delay" => delay,
    "DestinationEndpoint" => destination_endpoint,
    "DtsInstanceID" => dts_instance_id,
    "DtsJobClass" => dts_job_class,
    "DtsJobDirection" => dts_job_direction,
    "DtsJobId" => dts_job_id,
    "DtsJobName" => dts_job_name,
    "ErrorMessage" => error_message,
    "EtlSafeCheckpoint" => etl_safe_checkpoint,
    "ExpireTime" => expire_time,
    "MigrationMode" => migration_mode,
    "PayType" => pay_type,
    "Performance" => performance,
    "PrecheckStatus" => precheck_status,
    "Reserved" => reserved,
    "SourceEndpoint" => source_endpoint,
    "Status" => status,
    "StructureInitializationStatus" => structure_initialization_status,
});

/// Part of the answer: `EtlDemoList.ReverseJob.DataInitializationStatus`.
#[derive(Clone, Default)]
pub struct EtlDemoReverseJobDataInitializationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<EtlDemoReverseJobDataInitializationStatusStatus>>,
}

record!(EtlDemoReverseJobDataInitializationStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `EtlDemoList.ReverseJob.DataInitializationStatus.Status`.
    pub enum EtlDemoReverseJobDataInitializationStatusStatus {
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

/// Part of the answer: `EtlDemoList.ReverseJob.DataSynchronizationStatus`.
#[derive(Clone, Default)]
pub struct EtlDemoReverseJobDataSynchronizationStatus {
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

record!(EtlDemoReverseJobDataSynchronizationStatus {
    "ErrorMessage" => error_message,
    "NeedUpgrade" => need_upgrade,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

/// Part of the answer: `EtlDemoList.ReverseJob.DestinationEndpoint`.
#[derive(Clone, Default)]
pub struct EtlDemoReverseJobDestinationEndpoint {
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
    /// `SslSolutionEnum`: text.
    pub ssl_solution_enum: Option<Open<EtlDemoReverseJobDestinationEndpointSslSolutionEnum>>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(EtlDemoReverseJobDestinationEndpoint {
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "Ip" => ip,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "Region" => region,
    "SslSolutionEnum" => ssl_solution_enum,
    "UserName" => user_name,
});

enumeration! {
    /// Part of the answer: `EtlDemoList.ReverseJob.DestinationEndpoint.SslSolutionEnum`.
    pub enum EtlDemoReverseJobDestinationEndpointSslSolutionEnum {
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

/// Part of the answer: `EtlDemoList.ReverseJob.MigrationMode`.
#[derive(Clone, Default)]
pub struct EtlDemoReverseJobMigrationMode {
    /// `DataInitialization`: boolean.
    pub data_initialization: Option<bool>,
    /// `DataSynchronization`: boolean.
    pub data_synchronization: Option<bool>,
    /// `StructureInitialization`: boolean.
    pub structure_initialization: Option<bool>,
}

record!(EtlDemoReverseJobMigrationMode {
    "DataInitialization" => data_initialization,
    "DataSynchronization" => data_synchronization,
    "StructureInitialization" => structure_initialization,
});

enumeration! {
    /// Part of the answer: `EtlDemoList.ReverseJob.PayType`.
    pub enum EtlDemoReverseJobPayType {
        /// `PrePaid`.
        PrePaid = "PrePaid",
        /// `PostPaid`.
        PostPaid = "PostPaid",
    }
}

/// Part of the answer: `EtlDemoList.ReverseJob.Performance`.
#[derive(Clone, Default)]
pub struct EtlDemoReverseJobPerformance {
    /// `Flow`: text.
    pub flow: Option<Text>,
    /// `Rps`: text.
    pub rps: Option<Text>,
}

record!(EtlDemoReverseJobPerformance {
    "Flow" => flow,
    "Rps" => rps,
});

/// Part of the answer: `EtlDemoList.ReverseJob.PrecheckStatus`.
#[derive(Clone, Default)]
pub struct EtlDemoReverseJobPrecheckStatus {
    /// `Detail`: list.
    pub detail: Vec<EtlDemoReverseJobPrecheckStatusDetail>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<EtlDemoReverseJobPrecheckStatusStatus>>,
}

record!(EtlDemoReverseJobPrecheckStatus {
    "Detail" => detail,
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Status" => status,
});

/// Part of the answer: `EtlDemoList.ReverseJob.PrecheckStatus.Detail`.
#[derive(Clone, Default)]
pub struct EtlDemoReverseJobPrecheckStatusDetail {
    /// `CheckItem`: text.
    pub check_item: Option<Text>,
    /// `CheckItemDescription`: text.
    pub check_item_description: Option<Text>,
    /// `CheckResult`: text.
    pub check_result: Option<Open<EtlDemoReverseJobPrecheckStatusDetailCheckResult>>,
    /// `FailedReason`: text.
    pub failed_reason: Option<Text>,
    /// `RepairMethod`: text.
    pub repair_method: Option<Text>,
}

record!(EtlDemoReverseJobPrecheckStatusDetail {
    "CheckItem" => check_item,
    "CheckItemDescription" => check_item_description,
    "CheckResult" => check_result,
    "FailedReason" => failed_reason,
    "RepairMethod" => repair_method,
});

enumeration! {
    /// Part of the answer: `EtlDemoList.ReverseJob.PrecheckStatus.Detail.CheckResult`.
    pub enum EtlDemoReverseJobPrecheckStatusDetailCheckResult {
        /// `Success`.
        Success = "Success",
        /// `Failed`.
        Failed = "Failed",
    }
}

enumeration! {
    /// Part of the answer: `EtlDemoList.ReverseJob.PrecheckStatus.Status`.
    pub enum EtlDemoReverseJobPrecheckStatusStatus {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Suspending`.
        Suspending = "Suspending",
        /// `Checking`.
        Checking = "Checking",
        /// `Failed`.
        Failed = "Failed",
        /// `Finished`.
        Finished = "Finished",
    }
}

/// Part of the answer: `EtlDemoList.ReverseJob.SourceEndpoint`.
#[derive(Clone, Default)]
pub struct EtlDemoReverseJobSourceEndpoint {
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
    /// `SslSolutionEnum`: text.
    pub ssl_solution_enum: Option<Open<EtlDemoReverseJobSourceEndpointSslSolutionEnum>>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(EtlDemoReverseJobSourceEndpoint {
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "Ip" => ip,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "Region" => region,
    "SslSolutionEnum" => ssl_solution_enum,
    "UserName" => user_name,
});

enumeration! {
    /// Part of the answer: `EtlDemoList.ReverseJob.SourceEndpoint.SslSolutionEnum`.
    pub enum EtlDemoReverseJobSourceEndpointSslSolutionEnum {
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
    /// Part of the answer: `EtlDemoList.ReverseJob.Status`.
    pub enum EtlDemoReverseJobStatus {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Prechecking`.
        Prechecking = "Prechecking",
        /// `PrecheckFailed`.
        PrecheckFailed = "PrecheckFailed",
        /// `PreCheckPass`.
        PreCheckPass = "PreCheckPass",
        /// `NotConfigured`.
        NotConfigured = "NotConfigured",
        /// `Initializing`.
        Initializing = "Initializing",
        /// `InitializeFailed`.
        InitializeFailed = "InitializeFailed",
        /// `Synchronizing`.
        Synchronizing = "Synchronizing",
        /// `Failed`.
        Failed = "Failed",
        /// `Suspending`.
        Suspending = "Suspending",
        /// `Modifying`.
        Modifying = "Modifying",
        /// `ModifyFailed`.
        ModifyFailed = "ModifyFailed",
        /// `Finished`.
        Finished = "Finished",
        /// `Retrying`.
        Retrying = "Retrying",
        /// `Upgrade`.
        Upgrade = "Upgrade",
        /// `Locked`.
        Locked = "Locked",
        /// `Downgrade`.
        Downgrade = "Downgrade",
    }
}

/// Part of the answer: `EtlDemoList.ReverseJob.StructureInitializationStatus`.
#[derive(Clone, Default)]
pub struct EtlDemoReverseJobStructureInitializationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<EtlDemoReverseJobStructureInitializationStatusStatus>>,
}

record!(EtlDemoReverseJobStructureInitializationStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `EtlDemoList.ReverseJob.StructureInitializationStatus.Status`.
    pub enum EtlDemoReverseJobStructureInitializationStatusStatus {
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

/// Part of the answer: `EtlDemoList.SourceEndpoint`.
#[derive(Clone, Default)]
pub struct EtlDemoSourceEndpoint {
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
    /// `SslSolutionEnum`: text.
    pub ssl_solution_enum: Option<Open<EtlDemoSourceEndpointSslSolutionEnum>>,
    /// `UserName`: text.
    pub user_name: Option<Text>,
}

record!(EtlDemoSourceEndpoint {
    "DatabaseName" => database_name,
    "EngineName" => engine_name,
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
    "Ip" => ip,
    "OracleSID" => oracle_sid,
    "Port" => port,
    "Region" => region,
    "SslSolutionEnum" => ssl_solution_enum,
    "UserName" => user_name,
});

enumeration! {
    /// Part of the answer: `EtlDemoList.SourceEndpoint.SslSolutionEnum`.
    pub enum EtlDemoSourceEndpointSslSolutionEnum {
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
    /// Part of the answer: `EtlDemoList.Status`.
    pub enum EtlDemoStatus {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Prechecking`.
        Prechecking = "Prechecking",
        /// `PrecheckFailed`.
        PrecheckFailed = "PrecheckFailed",
        /// `PreCheckPass`.
        PreCheckPass = "PreCheckPass",
        /// `NotConfigured`.
        NotConfigured = "NotConfigured",
        /// `Migrating`.
        Migrating = "Migrating",
        /// `Suspending`.
        Suspending = "Suspending",
        /// `MigrationFailed`.
        MigrationFailed = "MigrationFailed",
        /// `Finished`.
        Finished = "Finished",
        /// `Retrying`.
        Retrying = "Retrying",
        /// `Upgrade`.
        Upgrade = "Upgrade",
        /// `Locked`.
        Locked = "Locked",
        /// `Downgrade`.
        Downgrade = "Downgrade",
        /// `Initializing`.
        Initializing = "Initializing",
        /// `InitializeFailed`.
        InitializeFailed = "InitializeFailed",
        /// `Synchronizing`.
        Synchronizing = "Synchronizing",
        /// `Failed`.
        Failed = "Failed",
        /// `Modifying`.
        Modifying = "Modifying",
        /// `ModifyFailed`.
        ModifyFailed = "ModifyFailed",
        /// `Starting`.
        Starting = "Starting",
        /// `Normal`.
        Normal = "Normal",
        /// `Abnormal`.
        Abnormal = "Abnormal",
    }
}

/// Part of the answer: `EtlDemoList.StructureInitializationStatus`.
#[derive(Clone, Default)]
pub struct EtlDemoStructureInitializationStatus {
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Progress`: text.
    pub progress: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<EtlDemoStructureInitializationStatusStatus>>,
}

record!(EtlDemoStructureInitializationStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `EtlDemoList.StructureInitializationStatus.Status`.
    pub enum EtlDemoStructureInitializationStatusStatus {
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

/// Part of the answer: `EtlDemoList.TagList`.
#[derive(Clone, Default)]
pub struct EtlDemoTag {
    /// `TagKey`: text.
    pub tag_key: Option<Text>,
    /// `TagValue`: text.
    pub tag_value: Option<Text>,
}

record!(EtlDemoTag {
    "TagKey" => tag_key,
    "TagValue" => tag_value,
});

impl wire::Request for DescribeDtsJobs {
    type Response = DescribeDtsJobsResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

impl wire::Paginated for DescribeDtsJobs {
    type Item = DtsJob;

    fn cursor(&mut self) -> wire::Cursor<'_> {
        wire::Cursor::Number { page: &mut self.page_number, size: &mut self.page_size }
    }

    fn progress(response: &Self::Response) -> wire::Progress<'_> {
        wire::Progress {
            total: response.total_record_count,
            page_size: response.page_record_count,
            next_token: None,
        }
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.dts_job_list
    }

    fn id(item: &Self::Item) -> Option<&str> {
        item.dts_job_id.as_deref()
    }
}

/// What is known of [`DescribeDtsJobs`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeDtsJobs")
    .summary("Lists jobs and how they are doing")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DedicatedClusterId", wire::Kind::Text).summary("The dedicated cluster"),
    wire::Parameter::new("DestProductType", wire::Kind::Text),
    wire::Parameter::new("DtsBisLabel", wire::Kind::Text).values_of::<DtsBisLabel>(),
    wire::Parameter::new("DtsInstanceId", wire::Kind::Text)
        .summary("The instance, which is what is paid for; its job has an id of its own"),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("GroupId", wire::Kind::Text),
    wire::Parameter::new("InstanceId", wire::Kind::Text),
    wire::Parameter::new("InstanceType", wire::Kind::Text),
    wire::Parameter::new("JobType", wire::Kind::Text).values_of::<JobType>(),
    wire::Parameter::new("OrderColumn", wire::Kind::Text).values_of::<OrderColumn>(),
    wire::Parameter::new("OrderDirection", wire::Kind::Text).values_of::<OrderDirection>(),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("PageNumber", wire::Kind::Integer)
        .minimum(0.0)
        .maximum(1000.0)
        .summary("The page, counted from 1"),
    wire::Parameter::new("PageSize", wire::Kind::Integer)
        .minimum(1.0)
        .maximum(1000.0)
        .summary("Rows on a page"),
    wire::Parameter::new("Params", wire::Kind::Text),
    wire::Parameter::new("Region", wire::Kind::Text),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .deprecated()
        .values_of::<RegionId>()
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SrcProductType", wire::Kind::Text),
    wire::Parameter::new("Status", wire::Kind::Text).values_of::<Status>(),
    wire::Parameter::new("Tags", wire::Kind::Text),
    wire::Parameter::new("Type", wire::Kind::Text).values_of::<Type>(),
    wire::Parameter::new("WithoutDbList", wire::Kind::Boolean),
    wire::Parameter::new("ZeroEtlJob", wire::Kind::Boolean).summary("Whether it is a zero-ETL job"),
];
