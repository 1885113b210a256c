// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows how a change of the synchronized objects is doing.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Shows how a change of the synchronized objects is doing.
///
/// `DescribeSynchronizationObjectModifyStatus` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeSynchronizationObjectModifyStatus {
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
    /// `TaskId`: text, required.
    pub task_id: Option<Text>,
}

record!(DescribeSynchronizationObjectModifyStatus {
    "AccountId" => account_id,
    "ClientToken" => client_token,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "TaskId" => task_id,
});

impl DescribeSynchronizationObjectModifyStatus {
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

    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<Text>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

/// What [`DescribeSynchronizationObjectModifyStatus`] answers.
#[derive(Clone, Default)]
pub struct DescribeSynchronizationObjectModifyStatusResponse {
    /// `DataInitializationStatus`: object.
    pub data_initialization_status: Option<DataInitializationStatus>,
    /// `DataSynchronizationStatus`: object, deprecated.
    pub data_synchronization_status: Option<DataSynchronizationStatus>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `PrecheckStatus`: object.
    pub precheck_status: Option<PrecheckStatus>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<Status>>,
    /// `StructureInitializationStatus`: object.
    pub structure_initialization_status: Option<StructureInitializationStatus>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(DescribeSynchronizationObjectModifyStatusResponse {
    "DataInitializationStatus" => data_initialization_status,
    "DataSynchronizationStatus" => data_synchronization_status,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "ErrorMessage" => error_message,
    "PrecheckStatus" => precheck_status,
    "RequestId" => request_id,
    "Status" => status,
    "StructureInitializationStatus" => structure_initialization_status,
    "Success" => success,
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
    pub status: Option<Text>,
}

record!(DataInitializationStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

/// Part of the answer: `DataSynchronizationStatus`.
#[derive(Clone, Default)]
pub struct DataSynchronizationStatus {
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
        /// `Prechecking`.
        Prechecking = "Prechecking",
        /// `PrecheckFailed`.
        PrecheckFailed = "PrecheckFailed",
        /// `Migrating`.
        Migrating = "Migrating",
        /// `Failed`.
        Failed = "Failed",
        /// `Finished`.
        Finished = "Finished",
    }
}

/// Part of the answer: `PrecheckStatus`.
#[derive(Clone, Default)]
pub struct PrecheckStatus {
    /// `Detail`: list.
    pub detail: Vec<PrecheckStatusDetail>,
    /// How far it is, in percent. `Percent`: text. Read it with [`Text::as_f64`].
    pub percent: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
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
    pub check_status: Option<Text>,
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
    /// Part of the answer: `Status`.
    pub enum Status {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Prechecking`.
        Prechecking = "Prechecking",
        /// `PrecheckFailed`.
        PrecheckFailed = "PrecheckFailed",
        /// `Migrating`.
        Migrating = "Migrating",
        /// `Failed`.
        Failed = "Failed",
        /// `Finished`.
        Finished = "Finished",
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
    pub status: Option<Text>,
}

record!(StructureInitializationStatus {
    "ErrorMessage" => error_message,
    "Percent" => percent,
    "Progress" => progress,
    "Status" => status,
});

impl wire::Request for DescribeSynchronizationObjectModifyStatus {
    type Response = DescribeSynchronizationObjectModifyStatusResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeSynchronizationObjectModifyStatus`].
pub static OPERATION: wire::Operation =
    wire::Operation::new(&super::PRODUCT, "DescribeSynchronizationObjectModifyStatus")
        .summary("Shows how a change of the synchronized objects is doing")
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
    wire::Parameter::new("TaskId", wire::Kind::Text).required(),
];
