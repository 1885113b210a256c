// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows the states of several synchronization jobs.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Shows the states of several synchronization jobs.
///
/// `DescribeSynchronizationJobStatusList` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeSynchronizationJobStatusList {
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// Chosen by the caller, ASCII, unique for each request: a repeated request with it acts once.
    /// `ClientToken`: text, at most 64 characters.
    pub client_token: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `SynchronizationJobIdListJsonStr`: text, required.
    pub synchronization_job_id_list_json_str: Option<Text>,
}

record!(DescribeSynchronizationJobStatusList {
    "AccountId" => account_id,
    "ClientToken" => client_token,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SynchronizationJobIdListJsonStr" => synchronization_job_id_list_json_str,
});

impl DescribeSynchronizationJobStatusList {
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
    pub fn region_id(mut self, value: impl Into<Text>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<Text>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `SynchronizationJobIdListJsonStr`.
    pub fn synchronization_job_id_list_json_str(mut self, value: impl Into<Text>) -> Self {
        self.synchronization_job_id_list_json_str = Some(value.into());
        self
    }
}

/// What [`DescribeSynchronizationJobStatusList`] answers.
#[derive(Clone, Default)]
pub struct DescribeSynchronizationJobStatusListResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The page, counted from 1. `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// The page size in force: how many rows a full page has, not how many this one has. `PageRecordCount`:
    /// integer.
    pub page_record_count: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
    /// `SynchronizationJobListStatusList`: list.
    pub synchronization_job_list_status_list: Vec<SynchronizationJobListStatus>,
    /// Rows on all pages. `TotalRecordCount`: integer.
    pub total_record_count: Option<i64>,
}

record!(DescribeSynchronizationJobStatusListResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "PageNumber" => page_number,
    "PageRecordCount" => page_record_count,
    "RequestId" => request_id,
    "Success" => success,
    "SynchronizationJobListStatusList" => synchronization_job_list_status_list,
    "TotalRecordCount" => total_record_count,
});

/// Part of the answer: `SynchronizationJobListStatusList`.
#[derive(Clone, Default)]
pub struct SynchronizationJobListStatus {
    /// `SynchronizationDirectionInfoList`: list.
    pub synchronization_direction_info_list: Vec<SynchronizationJobListStatusSynchronizationDirectionInfo>,
    /// The synchronization instance. `SynchronizationJobId`: text.
    pub synchronization_job_id: Option<Text>,
}

record!(SynchronizationJobListStatus {
    "SynchronizationDirectionInfoList" => synchronization_direction_info_list,
    "SynchronizationJobId" => synchronization_job_id,
});

/// Part of the answer: `SynchronizationJobListStatusList.SynchronizationDirectionInfoList`.
#[derive(Clone, Default)]
pub struct SynchronizationJobListStatusSynchronizationDirectionInfo {
    /// Up to where changes were read, or from where they are to be: seconds since 1970. `Checkpoint`: text.
    /// Read it with [`Text::as_i64`].
    pub checkpoint: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<SynchronizationDirectionInfoStatus>>,
    /// `Forward`, or `Reverse` for the way back of a two-way job. `SynchronizationDirection`: text.
    pub synchronization_direction: Option<Open<SynchronizationDirectionInfoSynchronizationDirection>>,
}

record!(SynchronizationJobListStatusSynchronizationDirectionInfo {
    "Checkpoint" => checkpoint,
    "Status" => status,
    "SynchronizationDirection" => synchronization_direction,
});

enumeration! {
    /// Part of the answer: `SynchronizationJobListStatusList.SynchronizationDirectionInfoList.Status`.
    pub enum SynchronizationDirectionInfoStatus {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Prechecking`.
        Prechecking = "Prechecking",
        /// `PrecheckFailed`.
        PrecheckFailed = "PrecheckFailed",
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
        /// `Finished`.
        Finished = "Finished",
    }
}

enumeration! {
    /// Part of the answer:
    /// `SynchronizationJobListStatusList.SynchronizationDirectionInfoList.SynchronizationDirection`.
    pub enum SynchronizationDirectionInfoSynchronizationDirection {
        /// `Forward`.
        Forward = "Forward",
        /// `Reverse`.
        Reverse = "Reverse",
    }
}

impl wire::Request for DescribeSynchronizationJobStatusList {
    type Response = DescribeSynchronizationJobStatusListResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeSynchronizationJobStatusList`].
pub static OPERATION: wire::Operation =
    wire::Operation::new(&super::PRODUCT, "DescribeSynchronizationJobStatusList")
        .summary("Shows the states of several synchronization jobs")
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
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SynchronizationJobIdListJsonStr", wire::Kind::Text).required(),
];
