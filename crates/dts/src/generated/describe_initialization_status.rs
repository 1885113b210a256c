// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows how the initialization of a synchronization job is doing, table by table.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Shows how the initialization of a synchronization job is doing, table by table.
///
/// `DescribeInitializationStatus` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeInitializationStatus {
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The page wanted, from 1; the first when unset. `PageNum`: integer, at least 1.
    pub page_num: Option<i64>,
    /// Rows on a page. `PageSize`: integer, 1 to 300.
    pub page_size: Option<i64>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// The synchronization instance. `SynchronizationJobId`: text, required.
    pub synchronization_job_id: Option<Text>,
}

record!(DescribeInitializationStatus {
    "AccountId" => account_id,
    "OwnerId" => owner_id,
    "PageNum" => page_num,
    "PageSize" => page_size,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SynchronizationJobId" => synchronization_job_id,
});

impl DescribeInitializationStatus {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<Text>) -> Self {
        self.account_id = Some(value.into());
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

    /// Sets `SynchronizationJobId`.
    pub fn synchronization_job_id(mut self, value: impl Into<Text>) -> Self {
        self.synchronization_job_id = Some(value.into());
        self
    }
}

/// What [`DescribeInitializationStatus`] answers.
#[derive(Clone, Default)]
pub struct DescribeInitializationStatusResponse {
    /// `DataInitializationDetails`: list.
    pub data_initialization_details: Vec<DataInitializationDetail>,
    /// `DataSynchronizationDetails`: list, deprecated.
    pub data_synchronization_details: Vec<DataSynchronizationDetail>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// `StructureInitializationDetails`: list.
    pub structure_initialization_details: Vec<StructureInitializationDetail>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(DescribeInitializationStatusResponse {
    "DataInitializationDetails" => data_initialization_details,
    "DataSynchronizationDetails" => data_synchronization_details,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "RequestId" => request_id,
    "StructureInitializationDetails" => structure_initialization_details,
    "Success" => success,
});

/// Part of the answer: `DataInitializationDetails`.
#[derive(Clone, Default)]
pub struct DataInitializationDetail {
    /// `DestinationOwnerDBName`: text.
    pub destination_owner_db_name: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `FinishRowNum`: text.
    pub finish_row_num: Option<Text>,
    /// `SourceOwnerDBName`: text.
    pub source_owner_db_name: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<DataInitializationDetailStatus>>,
    /// `TableName`: text.
    pub table_name: Option<Text>,
    /// `TotalRowNum`: text.
    pub total_row_num: Option<Text>,
    /// `UsedTime`: text.
    pub used_time: Option<Text>,
}

record!(DataInitializationDetail {
    "DestinationOwnerDBName" => destination_owner_db_name,
    "ErrorMessage" => error_message,
    "FinishRowNum" => finish_row_num,
    "SourceOwnerDBName" => source_owner_db_name,
    "Status" => status,
    "TableName" => table_name,
    "TotalRowNum" => total_row_num,
    "UsedTime" => used_time,
});

enumeration! {
    /// Part of the answer: `DataInitializationDetails.Status`.
    pub enum DataInitializationDetailStatus {
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

/// Part of the answer: `DataSynchronizationDetails`.
#[derive(Clone, Default)]
pub struct DataSynchronizationDetail {
    /// `DestinationOwnerDBName`: text.
    pub destination_owner_db_name: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `SourceOwnerDBName`: text.
    pub source_owner_db_name: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<DataSynchronizationDetailStatus>>,
    /// `TableName`: text.
    pub table_name: Option<Text>,
}

record!(DataSynchronizationDetail {
    "DestinationOwnerDBName" => destination_owner_db_name,
    "ErrorMessage" => error_message,
    "SourceOwnerDBName" => source_owner_db_name,
    "Status" => status,
    "TableName" => table_name,
});

enumeration! {
    /// Part of the answer: `DataSynchronizationDetails.Status`.
    pub enum DataSynchronizationDetailStatus {
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

/// Part of the answer: `StructureInitializationDetails`.
#[derive(Clone, Default)]
pub struct StructureInitializationDetail {
    /// `Constraints`: list.
    pub constraints: Vec<StructureInitializationDetailConstraint>,
    /// `DestinationOwnerDBName`: text.
    pub destination_owner_db_name: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `ObjectDefinition`: text.
    pub object_definition: Option<Text>,
    /// `ObjectName`: text.
    pub object_name: Option<Text>,
    /// `ObjectType`: text.
    pub object_type: Option<Text>,
    /// `SourceOwnerDBName`: text.
    pub source_owner_db_name: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<StructureInitializationDetailStatus>>,
}

record!(StructureInitializationDetail {
    "Constraints" => constraints,
    "DestinationOwnerDBName" => destination_owner_db_name,
    "ErrorMessage" => error_message,
    "ObjectDefinition" => object_definition,
    "ObjectName" => object_name,
    "ObjectType" => object_type,
    "SourceOwnerDBName" => source_owner_db_name,
    "Status" => status,
});

/// Part of the answer: `StructureInitializationDetails.Constraints`.
#[derive(Clone, Default)]
pub struct StructureInitializationDetailConstraint {
    /// `DestinationOwnerDBName`: text.
    pub destination_owner_db_name: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `ObjectDefinition`: text.
    pub object_definition: Option<Text>,
    /// `ObjectName`: text.
    pub object_name: Option<Text>,
    /// `ObjectType`: text.
    pub object_type: Option<Text>,
    /// `SourceOwnerDBName`: text.
    pub source_owner_db_name: Option<Text>,
    /// `Status`: text.
    pub status: Option<Open<StructureInitializationDetailConstraintStatus>>,
}

record!(StructureInitializationDetailConstraint {
    "DestinationOwnerDBName" => destination_owner_db_name,
    "ErrorMessage" => error_message,
    "ObjectDefinition" => object_definition,
    "ObjectName" => object_name,
    "ObjectType" => object_type,
    "SourceOwnerDBName" => source_owner_db_name,
    "Status" => status,
});

enumeration! {
    /// Part of the answer: `StructureInitializationDetails.Constraints.Status`.
    pub enum StructureInitializationDetailConstraintStatus {
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

enumeration! {
    /// Part of the answer: `StructureInitializationDetails.Status`.
    pub enum StructureInitializationDetailStatus {
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

impl wire::Request for DescribeInitializationStatus {
    type Response = DescribeInitializationStatusResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeInitializationStatus`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeInitializationStatus")
    .summary("Shows how the initialization of a synchronization job is doing, table by table")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("AccountId", wire::Kind::Text)
        .deprecated()
        .summary("The main account; on its way out, leave it unset"),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("PageNum", wire::Kind::Integer)
        .minimum(1.0)
        .summary("The page wanted, from 1; the first when unset"),
    wire::Parameter::new("PageSize", wire::Kind::Integer)
        .minimum(1.0)
        .maximum(300.0)
        .summary("Rows on a page"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SynchronizationJobId", wire::Kind::Text)
        .required()
        .summary("The synchronization instance"),
];
