// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows how the precheck and the other subtasks of a job are doing.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Shows how the precheck and the other subtasks of a job are doing.
///
/// `DescribePreCheckStatus` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribePreCheckStatus {
    /// The job. `DtsJobId`: text, required.
    pub dts_job_id: Option<Text>,
    /// `JobCode`: text, required.
    pub job_code: Option<Open<JobCode>>,
    /// `Name`: text.
    pub name: Option<Text>,
    /// `PageNo`: text.
    pub page_no: Option<Text>,
    /// Rows on a page. `PageSize`: text.
    pub page_size: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `StructPhase`: text.
    pub struct_phase: Option<Text>,
    /// `StructType`: text.
    pub struct_type: Option<Open<StructType>>,
    /// Whether it is a zero-ETL job. `ZeroEtlJob`: boolean.
    pub zero_etl_job: Option<bool>,
}

record!(DescribePreCheckStatus {
    "DtsJobId" => dts_job_id,
    "JobCode" => job_code,
    "Name" => name,
    "PageNo" => page_no,
    "PageSize" => page_size,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "StructPhase" => struct_phase,
    "StructType" => struct_type,
    "ZeroEtlJob" => zero_etl_job,
});

impl DescribePreCheckStatus {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }

    /// Sets `JobCode`.
    pub fn job_code(mut self, value: impl Into<Open<JobCode>>) -> Self {
        self.job_code = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<Text>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `PageNo`.
    pub fn page_no(mut self, value: impl Into<Text>) -> Self {
        self.page_no = Some(value.into());
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<Text>) -> Self {
        self.page_size = Some(value.into());
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

    /// Sets `StructPhase`.
    pub fn struct_phase(mut self, value: impl Into<Text>) -> Self {
        self.struct_phase = Some(value.into());
        self
    }

    /// Sets `StructType`.
    pub fn struct_type(mut self, value: impl Into<Open<StructType>>) -> Self {
        self.struct_type = Some(value.into());
        self
    }

    /// Sets `ZeroEtlJob`.
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
}

/// What [`DescribePreCheckStatus`] answers.
#[derive(Clone, Default)]
pub struct DescribePreCheckStatusResponse {
    /// `AnalysisJobProgress`: list.
    pub analysis_job_progress: Vec<AnalysisJobProgress>,
    /// `Code`: text.
    pub code: Option<Open<Code>>,
    /// `ErrorAnalysisItem`: integer.
    pub error_analysis_item: Option<i64>,
    /// `ErrorItem`: integer.
    pub error_item: Option<i64>,
    /// `FullNetCheckJobStatus`: list.
    pub full_net_check_job_status: Vec<FullNetCheckJobStatus>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// `JobName`: text.
    pub job_name: Option<Text>,
    /// `JobProgress`: list.
    pub job_progress: Vec<JobProgress>,
    /// `NetworkDiagnosisResult`: object.
    pub network_diagnosis_result: Option<NetworkDiagnosisResult>,
    /// The page, counted from 1. `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// The page size in force: how many rows a full page has, not how many this one has. `PageRecordCount`:
    /// integer.
    pub page_record_count: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// `State`: text.
    pub state: Option<Open<State>>,
    /// `SubDistributedJobStatus`: list.
    pub sub_distributed_job_status: Vec<SubDistributedJobStatus>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
    /// `Total`: integer.
    pub total: Option<i64>,
    /// Rows on all pages. `TotalRecordCount`: integer.
    pub total_record_count: Option<i64>,
}

record!(DescribePreCheckStatusResponse {
    "AnalysisJobProgress" => analysis_job_progress,
    "Code" => code,
    "ErrorAnalysisItem" => error_analysis_item,
    "ErrorItem" => error_item,
    "FullNetCheckJobStatus" => full_net_check_job_status,
    "HttpStatusCode" => http_status_code,
    "JobId" => job_id,
    "JobName" => job_name,
    "JobProgress" => job_progress,
    "NetworkDiagnosisResult" => network_diagnosis_result,
    "PageNumber" => page_number,
    "PageRecordCount" => page_record_count,
    "RequestId" => request_id,
    "State" => state,
    "SubDistributedJobStatus" => sub_distributed_job_status,
    "Success" => success,
    "Total" => total,
    "TotalRecordCount" => total_record_count,
});

enumeration! {
    /// Part of the request: `JobCode`.
    pub enum JobCode {
        /// `01`.
        Value01 = "01",
        /// `02`.
        Value02 = "02",
        /// `03`.
        Value03 = "03",
        /// `04`.
        Value04 = "04",
    }
}

enumeration! {
    /// Part of the request: `StructType`.
    pub enum StructType {
        /// `before`.
        Before = "before",
        /// `after`.
        After = "after",
    }
}

/// Part of the answer: `AnalysisJobProgress`.
#[derive(Clone, Default)]
pub struct AnalysisJobProgress {
    /// `BootTime`: text.
    pub boot_time: Option<Text>,
    /// `CanSkip`: boolean.
    pub can_skip: Option<bool>,
    /// `Current`: text.
    pub current: Option<Text>,
    /// `DdlSql`: text.
    pub ddl_sql: Option<Text>,
    /// `DelaySeconds`: integer.
    pub delay_seconds: Option<i64>,
    /// `DestSchema`: text.
    pub dest_schema: Option<Text>,
    /// `DiffRow`: integer, deprecated.
    pub diff_row: Option<i64>,
    /// `ErrDetail`: text.
    pub err_detail: Option<Text>,
    /// `ErrMsg`: text.
    pub err_msg: Option<Text>,
    /// `FinishTime`: text.
    pub finish_time: Option<Text>,
    /// `Id`: text.
    pub id: Option<Text>,
    /// `IgnoreFlag`: text.
    pub ignore_flag: Option<Open<AnalysisJobProgressIgnoreFlag>>,
    /// `Item`: text.
    pub item: Option<Text>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// `Logs`: list.
    pub logs: Vec<AnalysisJobProgressLog>,
    /// `Names`: text.
    pub names: Option<Text>,
    /// `OrderNum`: integer.
    pub order_num: Option<i64>,
    /// `ParentObj`: text, deprecated.
    pub parent_obj: Option<Text>,
    /// `RepairMethod`: text.
    pub repair_method: Option<Text>,
    /// `Skip`: boolean.
    pub skip: Option<bool>,
    /// `SourceSchema`: text.
    pub source_schema: Option<Text>,
    /// `State`: text.
    pub state: Option<Open<AnalysisJobProgressState>>,
    /// `Sub`: text.
    pub sub: Option<Text>,
    /// `TargetNames`: text.
    pub target_names: Option<Text>,
    /// `Total`: integer.
    pub total: Option<i64>,
}

record!(AnalysisJobProgress {
    "BootTime" => boot_time,
    "CanSkip" => can_skip,
    "Current" => current,
    "DdlSql" => ddl_sql,
    "DelaySeconds" => delay_seconds,
    "DestSchema" => dest_schema,
    "DiffRow" => diff_row,
    "ErrDetail" => err_detail,
    "ErrMsg" => err_msg,
    "FinishTime" => finish_time,
    "Id" => id,
    "IgnoreFlag" => ignore_flag,
    "Item" => item,
    "JobId" => job_id,
    "Logs" => logs,
    "Names" => names,
    "OrderNum" => order_num,
    "ParentObj" => parent_obj,
    "RepairMethod" => repair_method,
    "Skip" => skip,
    "SourceSchema" => source_schema,
    "State" => state,
    "Sub" => sub,
    "TargetNames" => target_names,
    "Total" => total,
});

enumeration! {
    /// Part of the answer: `AnalysisJobProgress.IgnoreFlag`.
    pub enum AnalysisJobProgressIgnoreFlag {
        /// `N`.
        N = "N",
        /// `Y`.
        Y = "Y",
    }
}

/// Part of the answer: `AnalysisJobProgress.Logs`.
#[derive(Clone, Default)]
pub struct AnalysisJobProgressLog {
    /// `ErrData`: text.
    pub err_data: Option<Text>,
    /// `ErrMsg`: text.
    pub err_msg: Option<Text>,
    /// `ErrType`: text.
    pub err_type: Option<Text>,
    /// `LogLevel`: text.
    pub log_level: Option<Text>,
}

record!(AnalysisJobProgressLog {
    "ErrData" => err_data,
    "ErrMsg" => err_msg,
    "ErrType" => err_type,
    "LogLevel" => log_level,
});

enumeration! {
    /// Part of the answer: `AnalysisJobProgress.State`.
    pub enum AnalysisJobProgressState {
        /// `Failed`.
        Failed = "Failed",
        /// `Success`.
        Success = "Success",
    }
}

enumeration! {
    /// Part of the answer: `Code`.
    pub enum Code {
        /// `01`.
        Value01 = "01",
        /// `02`.
        Value02 = "02",
        /// `03`.
        Value03 = "03",
        /// `04`.
        Value04 = "04",
    }
}

/// Part of the answer: `FullNetCheckJobStatus`.
#[derive(Clone, Default)]
pub struct FullNetCheckJobStatus {
    /// `Code`: text.
    pub code: Option<Text>,
    /// `DestRegion`: text.
    pub dest_region: Option<Text>,
    /// `DestRegionCidr`: text.
    pub dest_region_cidr: Option<Text>,
    /// `DestinationEndpointType`: text.
    pub destination_endpoint_type: Option<Open<FullNetCheckJobStatusDestinationEndpointType>>,
    /// `ErrorItem`: integer.
    pub error_item: Option<i64>,
    /// `HostRegion`: text.
    pub host_region: Option<Text>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// `JobName`: text.
    pub job_name: Option<Text>,
    /// `JobProgress`: list.
    pub job_progress: Vec<FullNetCheckJobStatusJobProgress>,
    /// `SourceEndpointType`: text.
    pub source_endpoint_type: Option<Open<FullNetCheckJobStatusSourceEndpointType>>,
    /// `SrcRegion`: text.
    pub src_region: Option<Text>,
    /// `SrcRegionCidr`: text.
    pub src_region_cidr: Option<Text>,
    /// `State`: text.
    pub state: Option<Open<FullNetCheckJobStatusState>>,
    /// `Total`: integer.
    pub total: Option<i64>,
}

record!(FullNetCheckJobStatus {
    "Code" => code,
    "DestRegion" => dest_region,
    "DestRegionCidr" => dest_region_cidr,
    "DestinationEndpointType" => destination_endpoint_type,
    "ErrorItem" => error_item,
    "HostRegion" => host_region,
    "JobId" => job_id,
    "JobName" => job_name,
    "JobProgress" => job_progress,
    "SourceEndpointType" => source_endpoint_type,
    "SrcRegion" => src_region,
    "SrcRegionCidr" => src_region_cidr,
    "State" => state,
    "Total" => total,
});

enumeration! {
    /// Part of the answer: `FullNetCheckJobStatus.DestinationEndpointType`.
    pub enum FullNetCheckJobStatusDestinationEndpointType {
        /// `ALIYUN`.
        Aliyun = "ALIYUN",
        /// `OTHER`.
        ValueOther = "OTHER",
        /// `ECS`.
        Ecs = "ECS",
        /// `EXPRESS`.
        Express = "EXPRESS",
        /// `CEN`.
        Cen = "CEN",
        /// `DG`.
        Dg = "DG",
    }
}

/// Part of the answer: `FullNetCheckJobStatus.JobProgress`.
#[derive(Clone, Default)]
pub struct FullNetCheckJobStatusJobProgress {
    /// `BootTime`: text.
    pub boot_time: Option<Text>,
    /// `CanSkip`: boolean.
    pub can_skip: Option<bool>,
    /// `Current`: text.
    pub current: Option<Text>,
    /// `DdlSql`: text.
    pub ddl_sql: Option<Text>,
    /// `DelaySeconds`: integer.
    pub delay_seconds: Option<i64>,
    /// `DestSchema`: text.
    pub dest_schema: Option<Text>,
    /// `DiffRow`: integer, deprecated.
    pub diff_row: Option<i64>,
    /// `ErrDetail`: text.
    pub err_detail: Option<Text>,
    /// `ErrMsg`: text.
    pub err_msg: Option<Text>,
    /// `FinishTime`: text.
    pub finish_time: Option<Text>,
    /// `Id`: text.
    pub id: Option<Text>,
    /// `IgnoreFlag`: text.
    pub ignore_flag: Option<Open<FullNetCheckJobStatusJobProgressIgnoreFlag>>,
    /// `Item`: text.
    pub item: Option<Text>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// `Logs`: list.
    pub logs: Vec<FullNetCheckJobStatusJobProgressLog>,
    /// `Names`: text.
    pub names: Option<Text>,
    /// `OrderNum`: integer.
    pub order_num: Option<i64>,
    /// `ParentObj`: text, deprecated.
    pub parent_obj: Option<Text>,
    /// `RepairMethod`: text.
    pub repair_method: Option<Text>,
    /// `Skip`: boolean.
    pub skip: Option<bool>,
    /// `SourceSchema`: text.
    pub source_schema: Option<Text>,
    /// `State`: text.
    pub state: Option<Open<FullNetCheckJobStatusJobProgressState>>,
    /// `Sub`: text.
    pub sub: Option<Text>,
    /// `TargetNames`: text.
    pub target_names: Option<Text>,
    /// `Total`: integer.
    pub total: Option<i64>,
}

record!(FullNetCheckJobStatusJobProgress {
    "BootTime" => boot_time,
    "CanSkip" => can_skip,
    "Current" => current,
    "DdlSql" => ddl_sql,
    "DelaySeconds" => delay_seconds,
    "DestSchema" => dest_schema,
    "DiffRow" => diff_row,
    "ErrDetail" => err_detail,
    "ErrMsg" => err_msg,
    "FinishTime" => finish_time,
    "Id" => id,
    "IgnoreFlag" => ignore_flag,
    "Item" => item,
    "JobId" => job_id,
    "Logs" => logs,
    "Names" => names,
    "OrderNum" => order_num,
    "ParentObj" => parent_obj,
    "RepairMethod" => repair_method,
    "Skip" => skip,
    "SourceSchema" => source_schema,
    "State" => state,
    "Sub" => sub,
    "TargetNames" => target_names,
    "Total" => total,
});

enumeration! {
    /// Part of the answer: `FullNetCheckJobStatus.JobProgress.IgnoreFlag`.
    pub enum FullNetCheckJobStatusJobProgressIgnoreFlag {
        /// `N`.
        N = "N",
        /// `Y`.
        Y = "Y",
    }
}

/// Part of the answer: `FullNetCheckJobStatus.JobProgress.Logs`.
#[derive(Clone, Default)]
pub struct FullNetCheckJobStatusJobProgressLog {
    /// `ErrData`: text.
    pub err_data: Option<Text>,
    /// `ErrMsg`: text.
    pub err_msg: Option<Text>,
    /// `ErrType`: text.
    pub err_type: Option<Text>,
    /// `LogLevel`: text.
    pub log_level: Option<Text>,
}

record!(FullNetCheckJobStatusJobProgressLog {
    "ErrData" => err_data,
    "ErrMsg" => err_msg,
    "ErrType" => err_type,
    "LogLevel" => log_level,
});

enumeration! {
    /// Part of the answer: `FullNetCheckJobStatus.JobProgress.State`.
    pub enum FullNetCheckJobStatusJobProgressState {
        /// `Failed`.
        Failed = "Failed",
        /// `Success`.
        Success = "Success",
    }
}

enumeration! {
    /// Part of the answer: `FullNetCheckJobStatus.SourceEndpointType`.
    pub enum FullNetCheckJobStatusSourceEndpointType {
        /// `ALIYUN`.
        Aliyun = "ALIYUN",
        /// `OTHER`.
        ValueOther = "OTHER",
        /// `ECS`.
        Ecs = "ECS",
        /// `EXPRESS`.
        Express = "EXPRESS",
        /// `CEN`.
        Cen = "CEN",
        /// `DG`.
        Dg = "DG",
    }
}

enumeration! {
    /// Part of the answer: `FullNetCheckJobStatus.State`.
    pub enum FullNetCheckJobStatusState {
        /// `Failed`.
        Failed = "Failed",
        /// `Success`.
        Success = "Success",
    }
}

/// Part of the answer: `JobProgress`.
#[derive(Clone, Default)]
pub struct JobProgress {
    /// `BootTime`: text.
    pub boot_time: Option<Text>,
    /// `CanSkip`: boolean.
    pub can_skip: Option<bool>,
    /// `Current`: text.
    pub current: Option<Text>,
    /// `DdlSql`: text.
    pub ddl_sql: Option<Text>,
    /// `DelaySeconds`: integer.
    pub delay_seconds: Option<i64>,
    /// `DestSchema`: text.
    pub dest_schema: Option<Text>,
    /// `DiffRow`: integer, deprecated.
    pub diff_row: Option<i64>,
    /// `ErrDetail`: text.
    pub err_detail: Option<Text>,
    /// `ErrMsg`: text.
    pub err_msg: Option<Text>,
    /// `FinishTime`: text.
    pub finish_time: Option<Text>,
    /// `Id`: text.
    pub id: Option<Text>,
    /// `IgnoreFlag`: text.
    pub ignore_flag: Option<Open<JobProgressIgnoreFlag>>,
    /// `Item`: text.
    pub item: Option<Text>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// `Logs`: list.
    pub logs: Vec<JobProgressLog>,
    /// `Names`: text.
    pub names: Option<Text>,
    /// `OrderNum`: integer.
    pub order_num: Option<i64>,
    /// `ParentObj`: text, deprecated.
    pub parent_obj: Option<Text>,
    /// `RepairMethod`: text.
    pub repair_method: Option<Text>,
    /// `Skip`: boolean.
    pub skip: Option<bool>,
    /// `SourceSchema`: text.
    pub source_schema: Option<Text>,
    /// `State`: text.
    pub state: Option<Open<JobProgressState>>,
    /// `Sub`: text.
    pub sub: Option<Text>,
    /// `TargetNames`: text.
    pub target_names: Option<Text>,
    /// `Total`: integer.
    pub total: Option<i64>,
}

record!(JobProgress {
    "BootTime" => boot_time,
    "CanSkip" => can_skip,
    "Current" => current,
    "DdlSql" => ddl_sql,
    "DelaySeconds" => delay_seconds,
    "DestSchema" => dest_schema,
    "DiffRow" => diff_row,
    "ErrDetail" => err_detail,
    "ErrMsg" => err_msg,
    "FinishTime" => finish_time,
    "Id" => id,
    "IgnoreFlag" => ignore_flag,
    "Item" => item,
    "JobId" => job_id,
    "Logs" => logs,
    "Names" => names,
    "OrderNum" => order_num,
    "ParentObj" => parent_obj,
    "RepairMethod" => repair_method,
    "Skip" => skip,
    "SourceSchema" => source_schema,
    "State" => state,
    "Sub" => sub,
    "TargetNames" => target_names,
    "Total" => total,
});

enumeration! {
    /// Part of the answer: `JobProgress.IgnoreFlag`.
    pub enum JobProgressIgnoreFlag {
        /// `N`.
        N = "N",
        /// `Y`.
        Y = "Y",
    }
}

/// Part of the answer: `JobProgress.Logs`.
#[derive(Clone, Default)]
pub struct JobProgressLog {
    /// `ErrData`: text.
    pub err_data: Option<Text>,
    /// `ErrMsg`: text.
    pub err_msg: Option<Text>,
    /// `ErrType`: text.
    pub err_type: Option<Text>,
    /// `LogLevel`: text.
    pub log_level: Option<Text>,
}

record!(JobProgressLog {
    "ErrData" => err_data,
    "ErrMsg" => err_msg,
    "ErrType" => err_type,
    "LogLevel" => log_level,
});

enumeration! {
    /// Part of the answer: `JobProgress.State`.
    pub enum JobProgressState {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Checking`.
        Checking = "Checking",
        /// `Migrating`.
        Migrating = "Migrating",
        /// `Failed`.
        Failed = "Failed",
        /// `Warning`.
        Warning = "Warning",
        /// `Success`.
        Success = "Success",
    }
}

/// Part of the answer: `NetworkDiagnosisResult`.
#[derive(Clone, Default)]
pub struct NetworkDiagnosisResult {
    /// `Diagnosis`: list.
    pub diagnosis: Vec<NetworkDiagnosisResultDiagnosis>,
    /// `ModelVersion`: text.
    pub model_version: Option<Text>,
}

record!(NetworkDiagnosisResult {
    "Diagnosis" => diagnosis,
    "ModelVersion" => model_version,
});

/// Part of the answer: `NetworkDiagnosisResult.Diagnosis`.
#[derive(Clone, Default)]
pub struct NetworkDiagnosisResultDiagnosis {
    /// `CnDocUrl`: text.
    pub cn_doc_url: Option<Text>,
    /// `Code`: text.
    pub code: Option<Text>,
    /// `EndpointType`: text.
    pub endpoint_type: Option<Open<NetworkDiagnosisResultDiagnosisEndpointType>>,
    /// `InternationalDocUrl`: text.
    pub international_doc_url: Option<Text>,
    /// `Result`: text.
    pub result: Option<Text>,
}

record!(NetworkDiagnosisResultDiagnosis {
    "CnDocUrl" => cn_doc_url,
    "Code" => code,
    "EndpointType" => endpoint_type,
    "InternationalDocUrl" => international_doc_url,
    "Result" => result,
});

enumeration! {
    /// Part of the answer: `NetworkDiagnosisResult.Diagnosis.EndpointType`.
    pub enum NetworkDiagnosisResultDiagnosisEndpointType {
        /// `source`.
        Source = "source",
        /// `destination`.
        Destination = "destination",
        /// `unknown`.
        Unknown = "unknown",
    }
}

enumeration! {
    /// Part of the answer: `State`.
    pub enum State {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Suspending`.
        Suspending = "Suspending",
        /// `Checking`.
        Checking = "Checking",
        /// `Migrating`.
        Migrating = "Migrating",
        /// `Failed`.
        Failed = "Failed",
        /// `Catched`.
        Catched = "Catched",
        /// `Finished`.
        Finished = "Finished",
    }
}

/// Part of the answer: `SubDistributedJobStatus`.
#[derive(Clone, Default)]
pub struct SubDistributedJobStatus {
    /// `Code`: text.
    pub code: Option<Open<SubDistributedJobStatusCode>>,
    /// `ErrorItem`: integer.
    pub error_item: Option<i64>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// `JobName`: text.
    pub job_name: Option<Text>,
    /// `JobProgress`: list.
    pub job_progress: Vec<SubDistributedJobStatusJobProgress>,
    /// `State`: text.
    pub state: Option<Open<SubDistributedJobStatusState>>,
    /// `Total`: integer.
    pub total: Option<i64>,
}

record!(SubDistributedJobStatus {
    "Code" => code,
    "ErrorItem" => error_item,
    "JobId" => job_id,
    "JobName" => job_name,
    "JobProgress" => job_progress,
    "State" => state,
    "Total" => total,
});

enumeration! {
    /// Part of the answer: `SubDistributedJobStatus.Code`.
    pub enum SubDistributedJobStatusCode {
        /// `01`.
        Value01 = "01",
        /// `02`.
        Value02 = "02",
        /// `03`.
        Value03 = "03",
        /// `04`.
        Value04 = "04",
    }
}

/// Part of the answer: `SubDistributedJobStatus.JobProgress`.
#[derive(Clone, Default)]
pub struct SubDistributedJobStatusJobProgress {
    /// `BootTime`: text.
    pub boot_time: Option<Text>,
    /// `CanSkip`: boolean.
    pub can_skip: Option<bool>,
    /// `Current`: text.
    pub current: Option<Text>,
    /// `DdlSql`: text.
    pub ddl_sql: Option<Text>,
    /// `DelaySeconds`: integer.
    pub delay_seconds: Option<i64>,
    /// `DestSchema`: text.
    pub dest_schema: Option<Text>,
    /// `DiffRow`: integer, deprecated.
    pub diff_row: Option<i64>,
    /// `ErrDetail`: text.
    pub err_detail: Option<Text>,
    /// `ErrMsg`: text.
    pub err_msg: Option<Text>,
    /// `FinishTime`: text.
    pub finish_time: Option<Text>,
    /// `Id`: text.
    pub id: Option<Text>,
    /// `IgnoreFlag`: text.
    pub ignore_flag: Option<Open<SubDistributedJobStatusJobProgressIgnoreFlag>>,
    /// `Item`: text.
    pub item: Option<Text>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// `Logs`: list.
    pub logs: Vec<SubDistributedJobStatusJobProgressLog>,
    /// `Names`: text.
    pub names: Option<Text>,
    /// `OrderNum`: integer.
    pub order_num: Option<i64>,
    /// `ParentObj`: text, deprecated.
    pub parent_obj: Option<Text>,
    /// `RepairMethod`: text.
    pub repair_method: Option<Text>,
    /// `Skip`: boolean.
    pub skip: Option<bool>,
    /// `SourceSchema`: text.
    pub source_schema: Option<Text>,
    /// `State`: text.
    pub state: Option<Open<SubDistributedJobStatusJobProgressState>>,
    /// `Sub`: text.
    pub sub: Option<Text>,
    /// `TargetNames`: text.
    pub target_names: Option<Text>,
    /// `Total`: integer.
    pub total: Option<i64>,
}

record!(SubDistributedJobStatusJobProgress {
    "BootTime" => boot_time,
    "CanSkip" => can_skip,
    "Current" => current,
    "DdlSql" => ddl_sql,
    "DelaySeconds" => delay_seconds,
    "DestSchema" => dest_schema,
    "DiffRow" => diff_row,
    "ErrDetail" => err_detail,
    "ErrMsg" => err_msg,
    "FinishTime" => finish_time,
    "Id" => id,
    "IgnoreFlag" => ignore_flag,
    "Item" => item,
    "JobId" => job_id,
    "Logs" => logs,
    "Names" => names,
    "OrderNum" => order_num,
    "ParentObj" => parent_obj,
    "RepairMethod" => repair_method,
    "Skip" => skip,
    "SourceSchema" => source_schema,
    "State" => state,
    "Sub" => sub,
    "TargetNames" => target_names,
    "Total" => total,
});

enumeration! {
    /// Part of the answer: `SubDistributedJobStatus.JobProgress.IgnoreFlag`.
    pub enum SubDistributedJobStatusJobProgressIgnoreFlag {
        /// `N`.
        N = "N",
        /// `Y`.
        Y = "Y",
    }
}

/// Part of the answer: `SubDistributedJobStatus.JobProgress.Logs`.
#[derive(Clone, Default)]
pub struct SubDistributedJobStatusJobProgressLog {
    /// `ErrData`: text.
    pub err_data: Option<Text>,
    /// `ErrMsg`: text.
    pub err_msg: Option<Text>,
    /// `ErrType`: text.
    pub err_type: Option<Text>,
    /// `LogLevel`: text.
    pub log_level: Option<Text>,
}

record!(SubDistributedJobStatusJobProgressLog {
    "ErrData" => err_data,
    "ErrMsg" => err_msg,
    "ErrType" => err_type,
    "LogLevel" => log_level,
});

enumeration! {
    /// Part of the answer: `SubDistributedJobStatus.JobProgress.State`.
    pub enum SubDistributedJobStatusJobProgressState {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Suspending`.
        Suspending = "Suspending",
        /// `Checking`.
        Checking = "Checking",
        /// `Migrating`.
        Migrating = "Migrating",
        /// `Failed`.
        Failed = "Failed",
        /// `Catched`.
        Catched = "Catched",
        /// `Finished`.
        Finished = "Finished",
    }
}

enumeration! {
    /// Part of the answer: `SubDistributedJobStatus.State`.
    pub enum SubDistributedJobStatusState {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Suspending`.
        Suspending = "Suspending",
        /// `Checking`.
        Checking = "Checking",
        /// `Migrating`.
        Migrating = "Migrating",
        /// `Failed`.
        Failed = "Failed",
        /// `Catched`.
        Catched = "Catched",
        /// `Finished`.
        Finished = "Finished",
    }
}

impl wire::Request for DescribePreCheckStatus {
    type Response = DescribePreCheckStatusResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribePreCheckStatus`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribePreCheckStatus")
    .summary("Shows how the precheck and the other subtasks of a job are doing")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsJobId", wire::Kind::Text).required().summary("The job"),
    wire::Parameter::new("JobCode", wire::Kind::Text).required().values_of::<JobCode>(),
    wire::Parameter::new("Name", wire::Kind::Text),
    wire::Parameter::new("PageNo", wire::Kind::Text),
    wire::Parameter::new("PageSize", wire::Kind::Text).summary("Rows on a page"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("StructPhase", wire::Kind::Text),
    wire::Parameter::new("StructType", wire::Kind::Text).values_of::<StructType>(),
    wire::Parameter::new("ZeroEtlJob", wire::Kind::Boolean).summary("Whether it is a zero-ETL job"),
];
