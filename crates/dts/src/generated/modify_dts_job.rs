// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Changes the objects of a synchronization job.

use aliyun_wire::{self as wire, Any, Map, Open, Text, enumeration, record};

/// Changes the objects of a synchronization job.
///
/// `ModifyDtsJob` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ModifyDtsJob {
    /// Chosen by the caller, ASCII, unique for each request: a repeated request with it acts once.
    /// `ClientToken`: text, at most 64 characters.
    pub client_token: Option<Text>,
    /// `DataInitialization`: boolean.
    pub data_initialization: Option<bool>,
    /// `DataSynchronization`: boolean.
    pub data_synchronization: Option<bool>,
    /// The objects to move, as JSON. `DbList`: map.
    pub db_list: Option<Map<Any>>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text,
    /// required.
    pub dts_instance_id: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// `EtlOperatorColumnReference`: text.
    pub etl_operator_column_reference: Option<Text>,
    /// `FileOssUrl`: text.
    pub file_oss_url: Option<Text>,
    /// `FilterTableName`: text.
    pub filter_table_name: Option<Text>,
    /// `ModifyTypeEnum`: text.
    pub modify_type_enum: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// Further settings, as JSON. `Reserved`: text. Read it with [`Text::as_json`].
    pub reserved: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `StructureInitialization`: boolean.
    pub structure_initialization: Option<bool>,
    /// `Forward`, or `Reverse` for the way back of a two-way job. `SynchronizationDirection`: text.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// Whether it is a zero-ETL job. `ZeroEtlJob`: boolean.
    pub zero_etl_job: Option<bool>,
}

record!(ModifyDtsJob {
    "ClientToken" => client_token,
    "DataInitialization" => data_initialization,
    "DataSynchronization" => data_synchronization,
    "DbList" => db_list (json),
    "DtsInstanceId" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "EtlOperatorColumnReference" => etl_operator_column_reference,
    "FileOssUrl" => file_oss_url,
    "FilterTableName" => filter_table_name,
    "ModifyTypeEnum" => modify_type_enum,
    "RegionId" => region_id,
    "Reserved" => reserved,
    "ResourceGroupId" => resource_group_id,
    "StructureInitialization" => structure_initialization,
    "SynchronizationDirection" => synchronization_direction,
    "ZeroEtlJob" => zero_etl_job,
});

impl ModifyDtsJob {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<Text>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DataInitialization`.
    pub fn data_initialization(mut self, value: bool) -> Self {
        self.data_initialization = Some(value);
        self
    }

    /// Sets `DataSynchronization`.
    pub fn data_synchronization(mut self, value: bool) -> Self {
        self.data_synchronization = Some(value);
        self
    }

    /// Sets `DbList`.
    pub fn db_list(mut self, value: Map<Any>) -> Self {
        self.db_list = Some(value);
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

    /// Sets `EtlOperatorColumnReference`.
    pub fn etl_operator_column_reference(mut self, value: impl Into<Text>) -> Self {
        self.etl_operator_column_reference = Some(value.into());
        self
    }

    /// Sets `FileOssUrl`.
    pub fn file_oss_url(mut self, value: impl Into<Text>) -> Self {
        self.file_oss_url = Some(value.into());
        self
    }

    /// Sets `FilterTableName`.
    pub fn filter_table_name(mut self, value: impl Into<Text>) -> Self {
        self.filter_table_name = Some(value.into());
        self
    }

    /// Sets `ModifyTypeEnum`.
    pub fn modify_type_enum(mut self, value: impl Into<Text>) -> Self {
        self.modify_type_enum = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Text>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Reserved`.
    pub fn reserved(mut self, value: impl Into<Text>) -> Self {
        self.reserved = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<Text>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `StructureInitialization`.
    pub fn structure_initialization(mut self, value: bool) -> Self {
        self.structure_initialization = Some(value);
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

/// What [`ModifyDtsJob`] answers.
#[derive(Clone, Default)]
pub struct ModifyDtsJobResponse {
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: boolean.
    pub err_message: Option<bool>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(ModifyDtsJobResponse {
    "DtsJobId" => dts_job_id,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "RequestId" => request_id,
    "Status" => status,
    "Success" => success,
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

impl wire::Request for ModifyDtsJob {
    type Response = ModifyDtsJobResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`ModifyDtsJob`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "ModifyDtsJob")
    .summary("Changes the objects of a synchronization job")
    .idempotence(wire::Idempotence::Token("ClientToken"))
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("ClientToken", wire::Kind::Text)
        .max_length(64)
        .summary("Chosen by the caller, ASCII, unique for each request"),
    wire::Parameter::new("DataInitialization", wire::Kind::Boolean),
    wire::Parameter::new("DataSynchronization", wire::Kind::Boolean),
    wire::Parameter::new("DbList", wire::Kind::Any).form().summary("The objects to move, as JSON"),
    wire::Parameter::new("DtsInstanceId", wire::Kind::Text)
        .required()
        .summary("The instance, which is what is paid for; its job has an id of its own"),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("EtlOperatorColumnReference", wire::Kind::Text).form(),
    wire::Parameter::new("FileOssUrl", wire::Kind::Text),
    wire::Parameter::new("FilterTableName", wire::Kind::Text).form(),
    wire::Parameter::new("ModifyTypeEnum", wire::Kind::Text).form(),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("Reserved", wire::Kind::Text).form().summary("Further settings, as JSON"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("StructureInitialization", wire::Kind::Boolean),
    wire::Parameter::new("SynchronizationDirection", wire::Kind::Text)
        .values_of::<SynchronizationDirection>()
        .summary("`Forward`, or `Reverse` for the way back of a two-way job"),
    wire::Parameter::new("ZeroEtlJob", wire::Kind::Boolean).summary("Whether it is a zero-ETL job"),
];
