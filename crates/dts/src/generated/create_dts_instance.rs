// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Buys an instance.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Buys an instance.
///
/// `CreateDtsInstance` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct CreateDtsInstance {
    /// `AutoPay`: boolean.
    pub auto_pay: Option<bool>,
    /// `AutoStart`: boolean.
    pub auto_start: Option<bool>,
    /// `ComputeUnit`: integer, 1 to 999999.
    pub compute_unit: Option<i64>,
    /// `DatabaseCount`: integer, 1 to 10000.
    pub database_count: Option<i64>,
    /// `DestinationEndpointEngineName`: text.
    pub destination_endpoint_engine_name: Option<Open<DestinationEndpointEngineName>>,
    /// `DestinationRegion`: text.
    pub destination_region: Option<Text>,
    /// `DtsRegion`: text.
    pub dts_region: Option<Text>,
    /// `Du`: integer.
    pub du: Option<i64>,
    /// `FeeType`: text.
    pub fee_type: Option<Text>,
    /// `InsightModule`: boolean.
    pub insight_module: Option<bool>,
    /// `InstanceClass`: text.
    pub instance_class: Option<Text>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// `MaxDu`: number.
    pub max_du: Option<f64>,
    /// `MinDu`: number.
    pub min_du: Option<f64>,
    /// `PayType`: text.
    pub pay_type: Option<Open<PayType>>,
    /// `Period`: text.
    pub period: Option<Text>,
    /// `Quantity`: integer, 1 to 9999999.
    pub quantity: Option<i64>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `SourceEndpointEngineName`: text.
    pub source_endpoint_engine_name: Option<Open<SourceEndpointEngineName>>,
    /// `SourceRegion`: text.
    pub source_region: Option<Text>,
    /// `SyncArchitecture`: text.
    pub sync_architecture: Option<Open<SyncArchitecture>>,
    /// `Type`: text.
    pub r#type: Option<Open<Type>>,
    /// `UsedTime`: integer, 1 to 10000.
    pub used_time: Option<i64>,
}

record!(CreateDtsInstance {
    "AutoPay" => auto_pay,
    "AutoStart" => auto_start,
    "ComputeUnit" => compute_unit,
    "DatabaseCount" => database_count,
    "DestinationEndpointEngineName" => destination_endpoint_engine_name,
    "DestinationRegion" => destination_region,
    "DtsRegion" => dts_region,
    "Du" => du,
    "FeeType" => fee_type,
    "InsightModule" => insight_module,
    "InstanceClass" => instance_class,
    "JobId" => job_id,
    "MaxDu" => max_du,
    "MinDu" => min_du,
    "PayType" => pay_type,
    "Period" => period,
    "Quantity" => quantity,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SourceEndpointEngineName" => source_endpoint_engine_name,
    "SourceRegion" => source_region,
    "SyncArchitecture" => sync_architecture,
    "Type" => r#type,
    "UsedTime" => used_time,
});

impl CreateDtsInstance {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `AutoStart`.
    pub fn auto_start(mut self, value: bool) -> Self {
        self.auto_start = Some(value);
        self
    }

    /// Sets `ComputeUnit`.
    pub fn compute_unit(mut self, value: i64) -> Self {
        self.compute_unit = Some(value);
        self
    }

    /// Sets `DatabaseCount`.
    pub fn database_count(mut self, value: i64) -> Self {
        self.database_count = Some(value);
        self
    }

    /// Sets `DestinationEndpointEngineName`.
    pub fn destination_endpoint_engine_name(
        mut self,
        value: impl Into<Open<DestinationEndpointEngineName>>,
    ) -> Self {
        self.destination_endpoint_engine_name = Some(value.into());
        self
    }

    /// Sets `DestinationRegion`.
    pub fn destination_region(mut self, value: impl Into<Text>) -> Self {
        self.destination_region = Some(value.into());
        self
    }

    /// Sets `DtsRegion`.
    pub fn dts_region(mut self, value: impl Into<Text>) -> Self {
        self.dts_region = Some(value.into());
        self
    }

    /// Sets `Du`.
    pub fn du(mut self, value: i64) -> Self {
        self.du = Some(value);
        self
    }

    /// Sets `FeeType`.
    pub fn fee_type(mut self, value: impl Into<Text>) -> Self {
        self.fee_type = Some(value.into());
        self
    }

    /// Sets `InsightModule`.
    pub fn insight_module(mut self, value: bool) -> Self {
        self.insight_module = Some(value);
        self
    }

    /// Sets `InstanceClass`.
    pub fn instance_class(mut self, value: impl Into<Text>) -> Self {
        self.instance_class = Some(value.into());
        self
    }

    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<Text>) -> Self {
        self.job_id = Some(value.into());
        self
    }

    /// Sets `MaxDu`.
    pub fn max_du(mut self, value: f64) -> Self {
        self.max_du = Some(value);
        self
    }

    /// Sets `MinDu`.
    pub fn min_du(mut self, value: f64) -> Self {
        self.min_du = Some(value);
        self
    }

    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.pay_type = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<Text>) -> Self {
        self.period = Some(value.into());
        self
    }

    /// Sets `Quantity`.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
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

    /// Sets `SourceEndpointEngineName`.
    pub fn source_endpoint_engine_name(mut self, value: impl Into<Open<SourceEndpointEngineName>>) -> Self {
        self.source_endpoint_engine_name = Some(value.into());
        self
    }

    /// Sets `SourceRegion`.
    pub fn source_region(mut self, value: impl Into<Text>) -> Self {
        self.source_region = Some(value.into());
        self
    }

    /// Sets `SyncArchitecture`.
    pub fn sync_architecture(mut self, value: impl Into<Open<SyncArchitecture>>) -> Self {
        self.sync_architecture = Some(value.into());
        self
    }

    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<Open<Type>>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `UsedTime`.
    pub fn used_time(mut self, value: i64) -> Self {
        self.used_time = Some(value);
        self
    }
}

/// What [`CreateDtsInstance`] answers.
#[derive(Clone, Default)]
pub struct CreateDtsInstanceResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// `InstanceId`: text.
    pub instance_id: Option<Text>,
    /// `JobId`: text.
    pub job_id: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(CreateDtsInstanceResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "InstanceId" => instance_id,
    "JobId" => job_id,
    "RequestId" => request_id,
    "Success" => success,
});

enumeration! {
    /// Part of the request: `DestinationEndpointEngineName`.
    pub enum DestinationEndpointEngineName {
        /// `MySQL`.
        MySql = "MySQL",
        /// `PolarDB`.
        PolarDb = "PolarDB",
        /// `polardb_o`.
        PolardbO = "polardb_o",
        /// `polardb_pg`.
        PolardbPg = "polardb_pg",
        /// `Redis`.
        Redis = "Redis",
        /// `DRDS`.
        Drds = "DRDS",
        /// `PostgreSQL`.
        PostgreSql = "PostgreSQL",
        /// `odps`.
        Odps = "odps",
        /// `oracle`.
        Oracle = "oracle",
        /// `mongodb`.
        Mongodb = "mongodb",
        /// `tidb`.
        Tidb = "tidb",
        /// `ADS`.
        Ads = "ADS",
        /// `ADB30`.
        Adb30 = "ADB30",
        /// `Greenplum`.
        Greenplum = "Greenplum",
        /// `MSSQL`.
        Mssql = "MSSQL",
        /// `kafka`.
        Kafka = "kafka",
        /// `DataHub`.
        DataHub = "DataHub",
        /// `DB2`.
        Db2 = "DB2",
        /// `as400`.
        As400 = "as400",
        /// `Tablestore`.
        Tablestore = "Tablestore",
    }
}

enumeration! {
    /// Part of the request: `PayType`.
    pub enum PayType {
        /// `PrePaid`.
        PrePaid = "PrePaid",
        /// `PostPaid`.
        PostPaid = "PostPaid",
    }
}

enumeration! {
    /// Part of the request: `SourceEndpointEngineName`.
    pub enum SourceEndpointEngineName {
        /// `MySQL`.
        MySql = "MySQL",
        /// `PolarDB`.
        PolarDb = "PolarDB",
        /// `polardb_o`.
        PolardbO = "polardb_o",
        /// `polardb_pg`.
        PolardbPg = "polardb_pg",
        /// `Redis`.
        Redis = "Redis",
        /// `DRDS`.
        Drds = "DRDS",
        /// `PostgreSQL`.
        PostgreSql = "PostgreSQL",
        /// `odps`.
        Odps = "odps",
        /// `oracle`.
        Oracle = "oracle",
        /// `mongodb`.
        Mongodb = "mongodb",
        /// `tidb`.
        Tidb = "tidb",
        /// `ADS`.
        Ads = "ADS",
        /// `ADB30`.
        Adb30 = "ADB30",
        /// `Greenplum`.
        Greenplum = "Greenplum",
        /// `MSSQL`.
        Mssql = "MSSQL",
        /// `kafka`.
        Kafka = "kafka",
        /// `DataHub`.
        DataHub = "DataHub",
        /// `DB2`.
        Db2 = "DB2",
        /// `as400`.
        As400 = "as400",
        /// `Tablestore`.
        Tablestore = "Tablestore",
        /// `OceanBase`.
        OceanBase = "OceanBase",
    }
}

enumeration! {
    /// Part of the request: `SyncArchitecture`.
    pub enum SyncArchitecture {
        /// `oneway`.
        Oneway = "oneway",
        /// `bidirectional`.
        Bidirectional = "bidirectional",
    }
}

enumeration! {
    /// Part of the request: `Type`.
    pub enum Type {
        /// `MIGRATION`.
        Migration = "MIGRATION",
        /// `SYNC`.
        Sync = "SYNC",
        /// `SUBSCRIBE`.
        Subscribe = "SUBSCRIBE",
    }
}

impl wire::Request for CreateDtsInstance {
    type Response = CreateDtsInstanceResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`CreateDtsInstance`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "CreateDtsInstance")
    .summary("Buys an instance")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("AutoPay", wire::Kind::Boolean),
    wire::Parameter::new("AutoStart", wire::Kind::Boolean),
    wire::Parameter::new("ComputeUnit", wire::Kind::Integer).minimum(1.0).maximum(999999.0),
    wire::Parameter::new("DatabaseCount", wire::Kind::Integer).minimum(1.0).maximum(10000.0),
    wire::Parameter::new("DestinationEndpointEngineName", wire::Kind::Text)
        .values_of::<DestinationEndpointEngineName>(),
    wire::Parameter::new("DestinationRegion", wire::Kind::Text),
    wire::Parameter::new("DtsRegion", wire::Kind::Text),
    wire::Parameter::new("Du", wire::Kind::Integer),
    wire::Parameter::new("FeeType", wire::Kind::Text),
    wire::Parameter::new("InsightModule", wire::Kind::Boolean),
    wire::Parameter::new("InstanceClass", wire::Kind::Text),
    wire::Parameter::new("JobId", wire::Kind::Text),
    wire::Parameter::new("MaxDu", wire::Kind::Number),
    wire::Parameter::new("MinDu", wire::Kind::Number),
    wire::Parameter::new("PayType", wire::Kind::Text).values_of::<PayType>(),
    wire::Parameter::new("Period", wire::Kind::Text),
    wire::Parameter::new("Quantity", wire::Kind::Integer).minimum(1.0).maximum(9999999.0),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SourceEndpointEngineName", wire::Kind::Text)
        .values_of::<SourceEndpointEngineName>(),
    wire::Parameter::new("SourceRegion", wire::Kind::Text),
    wire::Parameter::new("SyncArchitecture", wire::Kind::Text).values_of::<SyncArchitecture>(),
    wire::Parameter::new("Type", wire::Kind::Text).values_of::<Type>(),
    wire::Parameter::new("UsedTime", wire::Kind::Integer).minimum(1.0).maximum(10000.0),
];
