// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Counts the jobs that meet conditions.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Counts the jobs that meet conditions.
///
/// `CountJobByCondition` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct CountJobByCondition {
    /// `DestDbType`: text.
    pub dest_db_type: Option<Text>,
    /// `GroupId`: text.
    pub group_id: Option<Text>,
    /// `JobType`: text.
    pub job_type: Option<Open<JobType>>,
    /// `Params`: text.
    pub params: Option<Text>,
    /// `Region`: text, required.
    pub region: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text, required.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `SrcDbType`: text.
    pub src_db_type: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<Status>>,
    /// `Type`: text.
    pub r#type: Option<Open<Type>>,
}

record!(CountJobByCondition {
    "DestDbType" => dest_db_type,
    "GroupId" => group_id,
    "JobType" => job_type,
    "Params" => params,
    "Region" => region,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SrcDbType" => src_db_type,
    "Status" => status,
    "Type" => r#type,
});

impl CountJobByCondition {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DestDbType`.
    pub fn dest_db_type(mut self, value: impl Into<Text>) -> Self {
        self.dest_db_type = Some(value.into());
        self
    }

    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<Text>) -> Self {
        self.group_id = Some(value.into());
        self
    }

    /// Sets `JobType`.
    pub fn job_type(mut self, value: impl Into<Open<JobType>>) -> Self {
        self.job_type = Some(value.into());
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
    pub fn region_id(mut self, value: impl Into<Text>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<Text>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `SrcDbType`.
    pub fn src_db_type(mut self, value: impl Into<Text>) -> Self {
        self.src_db_type = Some(value.into());
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<Status>>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<Open<Type>>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

/// What [`CountJobByCondition`] answers.
#[derive(Clone, Default)]
pub struct CountJobByConditionResponse {
    /// `DynamicCode`: text, deprecated.
    pub dynamic_code: Option<Text>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
    /// Rows on all pages. `TotalRecordCount`: integer.
    pub total_record_count: Option<i64>,
}

record!(CountJobByConditionResponse {
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
    "TotalRecordCount" => total_record_count,
});

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
        /// `name`.
        Name = "name",
        /// `rds`.
        Rds = "rds",
        /// `instance`.
        Instance = "instance",
        /// `srcRds`.
        SrcRds = "srcRds",
    }
}

impl wire::Request for CountJobByCondition {
    type Response = CountJobByConditionResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`CountJobByCondition`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "CountJobByCondition")
    .summary("Counts the jobs that meet conditions")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DestDbType", wire::Kind::Text),
    wire::Parameter::new("GroupId", wire::Kind::Text),
    wire::Parameter::new("JobType", wire::Kind::Text).values_of::<JobType>(),
    wire::Parameter::new("Params", wire::Kind::Text),
    wire::Parameter::new("Region", wire::Kind::Text).required(),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .required()
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SrcDbType", wire::Kind::Text),
    wire::Parameter::new("Status", wire::Kind::Text).values_of::<Status>(),
    wire::Parameter::new("Type", wire::Kind::Text).values_of::<Type>(),
];
