// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows how a migration job is doing, table by table.

use aliyun_wire::{self as wire, Text, record};

/// Shows how a migration job is doing, table by table.
///
/// `DescribeMigrationJobDetail` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeMigrationJobDetail {
    /// `MigrationMode`: object.
    pub migration_mode: Option<MigrationMode>,
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// Chosen by the caller, ASCII, unique for each request: a repeated request with it acts once.
    /// `ClientToken`: text, at most 64 characters.
    pub client_token: Option<Text>,
    /// The migration job. `MigrationJobId`: text, required.
    pub migration_job_id: Option<Text>,
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
}

record!(DescribeMigrationJobDetail {
    "MigrationMode" => migration_mode,
    "AccountId" => account_id,
    "ClientToken" => client_token,
    "MigrationJobId" => migration_job_id,
    "OwnerId" => owner_id,
    "PageNum" => page_num,
    "PageSize" => page_size,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl DescribeMigrationJobDetail {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MigrationMode`.
    pub fn migration_mode(mut self, value: MigrationMode) -> Self {
        self.migration_mode = Some(value);
        self
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

    /// Sets `MigrationJobId`.
    pub fn migration_job_id(mut self, value: impl Into<Text>) -> Self {
        self.migration_job_id = Some(value.into());
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
}

/// What [`DescribeMigrationJobDetail`] answers.
#[derive(Clone, Default)]
pub struct DescribeMigrationJobDetailResponse {
    /// `DataInitializationDetailList`: object.
    pub data_initialization_detail_list: Option<DataInitializationDetailList>,
    /// `DataSynchronizationDetailList`: object.
    pub data_synchronization_detail_list: Option<DataSynchronizationDetailList>,
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
    /// `StructureInitializationDetailList`: object.
    pub structure_initialization_detail_list: Option<StructureInitializationDetailList>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
    /// Rows on all pages. `TotalRecordCount`: integer.
    pub total_record_count: Option<i64>,
}

record!(DescribeMigrationJobDetailResponse {
    "DataInitializationDetailList" => data_initialization_detail_list,
    "DataSynchronizationDetailList" => data_synchronization_detail_list,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "PageNumber" => page_number,
    "PageRecordCount" => page_record_count,
    "RequestId" => request_id,
    "StructureInitializationDetailList" => structure_initialization_detail_list,
    "Success" => success,
    "TotalRecordCount" => total_record_count,
});

/// Part of the request: `MigrationMode`.
#[derive(Clone, Default)]
pub struct MigrationMode {
    /// `DataInitialization`: boolean.
    pub data_initialization: Option<bool>,
    /// `DataSynchronization`: boolean.
    pub data_synchronization: Option<bool>,
    /// `StructureInitialization`: boolean.
    pub structure_initialization: Option<bool>,
}

record!(MigrationMode {
    "DataInitialization" => data_initialization,
    "DataSynchronization" => data_synchronization,
    "StructureInitialization" => structure_initialization,
});

/// Part of the answer: `DataInitializationDetailList`.
#[derive(Clone, Default)]
pub struct DataInitializationDetailList {
    /// `DataInitializationDetail`: list.
    pub data_initialization_detail: Vec<DataInitializationDetail>,
}

record!(DataInitializationDetailList {
    "DataInitializationDetail" => data_initialization_detail,
});

/// Part of the answer: `DataInitializationDetailList.DataInitializationDetail`.
#[derive(Clone, Default)]
pub struct DataInitializationDetail {
    /// `DestinationOwnerDBName`: text.
    pub destination_owner_db_name: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `FinishRowNum`: text.
    pub finish_row_num: Option<Text>,
    /// `MigrationTime`: text.
    pub migration_time: Option<Text>,
    /// `SourceOwnerDBName`: text.
    pub source_owner_db_name: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
    /// `TableName`: text.
    pub table_name: Option<Text>,
    /// `TotalRowNum`: text.
    pub total_row_num: Option<Text>,
}

record!(DataInitializationDetail {
    "DestinationOwnerDBName" => destination_owner_db_name,
    "ErrorMessage" => error_message,
    "FinishRowNum" => finish_row_num,
    "MigrationTime" => migration_time,
    "SourceOwnerDBName" => source_owner_db_name,
    "Status" => status,
    "TableName" => table_name,
    "TotalRowNum" => total_row_num,
});

/// Part of the answer: `DataSynchronizationDetailList`.
#[derive(Clone, Default)]
pub struct DataSynchronizationDetailList {
    /// `DataSynchronizationDetail`: list.
    pub data_synchronization_detail: Vec<DataSynchronizationDetail>,
}

record!(DataSynchronizationDetailList {
    "DataSynchronizationDetail" => data_synchronization_detail,
});

/// Part of the answer: `DataSynchronizationDetailList.DataSynchronizationDetail`.
#[derive(Clone, Default)]
pub struct DataSynchronizationDetail {
    /// `DestinationOwnerDBName`: text.
    pub destination_owner_db_name: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `SourceOwnerDBName`: text.
    pub source_owner_db_name: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
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

/// Part of the answer: `StructureInitializationDetailList`.
#[derive(Clone, Default)]
pub struct StructureInitializationDetailList {
    /// `StructureInitializationDetail`: list.
    pub structure_initialization_detail: Vec<StructureInitializationDetail>,
}

record!(StructureInitializationDetailList {
    "StructureInitializationDetail" => structure_initialization_detail,
});

/// Part of the answer: `StructureInitializationDetailList.StructureInitializationDetail`.
#[derive(Clone, Default)]
pub struct StructureInitializationDetail {
    /// `ConstraintList`: object.
    pub constraint_list: Option<StructureInitializationDetailConstraintList>,
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
    pub status: Option<Text>,
}

record!(StructureInitializationDetail {
    "ConstraintList" => constraint_list,
    "DestinationOwnerDBName" => destination_owner_db_name,
    "ErrorMessage" => error_message,
    "ObjectDefinition" => object_definition,
    "ObjectName" => object_name,
    "ObjectType" => object_type,
    "SourceOwnerDBName" => source_owner_db_name,
    "Status" => status,
});

/// Part of the answer: `StructureInitializationDetailList.StructureInitializationDetail.ConstraintList`.
#[derive(Clone, Default)]
pub struct StructureInitializationDetailConstraintList {
    /// `StructureInitializationDetail`: list.
    pub structure_initialization_detail: Vec<StructureInitializationDetailStructureInitializationDetail>,
}

record!(StructureInitializationDetailConstraintList {
    "StructureInitializationDetail" => structure_initialization_detail,
});

/// Part of the answer:
/// `StructureInitializationDetailList.StructureInitializationDetail.ConstraintList.StructureInitializationDetail`.
#[derive(Clone, Default)]
pub struct StructureInitializationDetailStructureInitializationDetail {
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
    pub status: Option<Text>,
}

record!(StructureInitializationDetailStructureInitializationDetail {
    "DestinationOwnerDBName" => destination_owner_db_name,
    "ErrorMessage" => error_message,
    "ObjectDefinition" => object_definition,
    "ObjectName" => object_name,
    "ObjectType" => object_type,
    "SourceOwnerDBName" => source_owner_db_name,
    "Status" => status,
});

impl wire::Request for DescribeMigrationJobDetail {
    type Response = DescribeMigrationJobDetailResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeMigrationJobDetail`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeMigrationJobDetail")
    .summary("Shows how a migration job is doing, table by table")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("MigrationMode", wire::Kind::Record).members(MIGRATION_MODE),
    wire::Parameter::new("AccountId", wire::Kind::Text)
        .deprecated()
        .summary("The main account; on its way out, leave it unset"),
    wire::Parameter::new("ClientToken", wire::Kind::Text)
        .max_length(64)
        .summary("Chosen by the caller, ASCII, unique for each request"),
    wire::Parameter::new("MigrationJobId", wire::Kind::Text).required().summary("The migration job"),
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
];

const MIGRATION_MODE: &[wire::Parameter] = &[
    wire::Parameter::new("DataInitialization", wire::Kind::Boolean),
    wire::Parameter::new("DataSynchronization", wire::Kind::Boolean),
    wire::Parameter::new("StructureInitialization", wire::Kind::Boolean),
];
