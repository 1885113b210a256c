// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Checks whether a global active database can be ordered.

use aliyun_wire::{self as wire, Text, record};

/// Checks whether a global active database can be ordered.
///
/// `PreCheckCreateGadOrder` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct PreCheckCreateGadOrder {
    /// `InstanceId`: text.
    pub instance_id: Option<Text>,
    /// `MasterDatabaseName`: text.
    pub master_database_name: Option<Text>,
    /// `MasterEngineArchType`: text.
    pub master_engine_arch_type: Option<Text>,
    /// `MasterShardAccountName`: text.
    pub master_shard_account_name: Option<Text>,
    /// `MasterShardAccountPassword`: text.
    pub master_shard_account_password: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `SlaveDatabaseName`: text.
    pub slave_database_name: Option<Text>,
    /// `SlaveDbInstanceId`: text.
    pub slave_db_instance_id: Option<Text>,
    /// `SlaveDbInstanceRegion`: text.
    pub slave_db_instance_region: Option<Text>,
    /// `SlaveEngineArchType`: text.
    pub slave_engine_arch_type: Option<Text>,
}

record!(PreCheckCreateGadOrder {
    "InstanceId" => instance_id,
    "MasterDatabaseName" => master_database_name,
    "MasterEngineArchType" => master_engine_arch_type,
    "MasterShardAccountName" => master_shard_account_name,
    "MasterShardAccountPassword" => master_shard_account_password (secret),
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SlaveDatabaseName" => slave_database_name,
    "SlaveDbInstanceId" => slave_db_instance_id,
    "SlaveDbInstanceRegion" => slave_db_instance_region,
    "SlaveEngineArchType" => slave_engine_arch_type,
});

impl PreCheckCreateGadOrder {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<Text>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `MasterDatabaseName`.
    pub fn master_database_name(mut self, value: impl Into<Text>) -> Self {
        self.master_database_name = Some(value.into());
        self
    }

    /// Sets `MasterEngineArchType`.
    pub fn master_engine_arch_type(mut self, value: impl Into<Text>) -> Self {
        self.master_engine_arch_type = Some(value.into());
        self
    }

    /// Sets `MasterShardAccountName`.
    pub fn master_shard_account_name(mut self, value: impl Into<Text>) -> Self {
        self.master_shard_account_name = Some(value.into());
        self
    }

    /// Sets `MasterShardAccountPassword`.
    pub fn master_shard_account_password(mut self, value: impl Into<Text>) -> Self {
        self.master_shard_account_password = Some(value.into());
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

    /// Sets `SlaveDatabaseName`.
    pub fn slave_database_name(mut self, value: impl Into<Text>) -> Self {
        self.slave_database_name = Some(value.into());
        self
    }

    /// Sets `SlaveDbInstanceId`.
    pub fn slave_db_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.slave_db_instance_id = Some(value.into());
        self
    }

    /// Sets `SlaveDbInstanceRegion`.
    pub fn slave_db_instance_region(mut self, value: impl Into<Text>) -> Self {
        self.slave_db_instance_region = Some(value.into());
        self
    }

    /// Sets `SlaveEngineArchType`.
    pub fn slave_engine_arch_type(mut self, value: impl Into<Text>) -> Self {
        self.slave_engine_arch_type = Some(value.into());
        self
    }
}

/// What [`PreCheckCreateGadOrder`] answers.
#[derive(Clone, Default)]
pub struct PreCheckCreateGadOrderResponse {
    /// `DynamicCode`: text, deprecated.
    pub dynamic_code: Option<Text>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: text. Read it with [`Text::as_i64`].
    pub http_status_code: Option<Text>,
    /// `InstanceId`: text.
    pub instance_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
    /// `TaskId`: text.
    pub task_id: Option<Text>,
}

record!(PreCheckCreateGadOrderResponse {
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "InstanceId" => instance_id,
    "RegionId" => region_id,
    "RequestId" => request_id,
    "Success" => success,
    "TaskId" => task_id,
});

impl wire::Request for PreCheckCreateGadOrder {
    type Response = PreCheckCreateGadOrderResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`PreCheckCreateGadOrder`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "PreCheckCreateGadOrder")
    .summary("Checks whether a global active database can be ordered")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("InstanceId", wire::Kind::Text),
    wire::Parameter::new("MasterDatabaseName", wire::Kind::Text),
    wire::Parameter::new("MasterEngineArchType", wire::Kind::Text),
    wire::Parameter::new("MasterShardAccountName", wire::Kind::Text),
    wire::Parameter::new("MasterShardAccountPassword", wire::Kind::Text),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SlaveDatabaseName", wire::Kind::Text),
    wire::Parameter::new("SlaveDbInstanceId", wire::Kind::Text),
    wire::Parameter::new("SlaveDbInstanceRegion", wire::Kind::Text),
    wire::Parameter::new("SlaveEngineArchType", wire::Kind::Text),
];
