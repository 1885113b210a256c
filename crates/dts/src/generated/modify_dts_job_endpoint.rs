// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Changes the source or the destination database of a job.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Changes the source or the destination database of a job.
///
/// `ModifyDtsJobEndpoint` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ModifyDtsJobEndpoint {
    /// The account that owns an instance used across accounts. `AliyunUid`: text.
    pub aliyun_uid: Option<Text>,
    /// `Database`: text.
    pub database: Option<Text>,
    /// `DryRun`: boolean.
    pub dry_run: Option<bool>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text.
    pub dts_instance_id: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// `Endpoint`: text, required.
    pub endpoint: Option<Open<Endpoint>>,
    /// `EndpointInstanceId`: text.
    pub endpoint_instance_id: Option<Text>,
    /// `EndpointInstanceType`: text, required.
    pub endpoint_instance_type: Option<Open<EndpointInstanceType>>,
    /// `EndpointIp`: text.
    pub endpoint_ip: Option<Text>,
    /// `EndpointPort`: text.
    pub endpoint_port: Option<Text>,
    /// `EndpointRegionId`: text.
    pub endpoint_region_id: Option<Text>,
    /// `ModifyAccount`: boolean.
    pub modify_account: Option<bool>,
    /// `Password`: text.
    pub password: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// The RAM role to assume in the account that owns an instance used across accounts. `RoleName`: text.
    pub role_name: Option<Text>,
    /// `ShardPassword`: text.
    pub shard_password: Option<Text>,
    /// `ShardUsername`: text.
    pub shard_username: Option<Text>,
    /// `Forward`, or `Reverse` for the way back of a two-way job. `SynchronizationDirection`: text.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
    /// `Username`: text.
    pub username: Option<Text>,
    /// Whether it is a zero-ETL job. `ZeroEtlJob`: boolean.
    pub zero_etl_job: Option<bool>,
}

record!(ModifyDtsJobEndpoint {
    "AliyunUid" => aliyun_uid,
    "Database" => database,
    "DryRun" => dry_run,
    "DtsInstanceId" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "Endpoint" => endpoint,
    "EndpointInstanceId" => endpoint_instance_id,
    "EndpointInstanceType" => endpoint_instance_type,
    "EndpointIp" => endpoint_ip,
    "EndpointPort" => endpoint_port,
    "EndpointRegionId" => endpoint_region_id,
    "ModifyAccount" => modify_account,
    "Password" => password (secret),
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "RoleName" => role_name,
    "ShardPassword" => shard_password (secret),
    "ShardUsername" => shard_username,
    "SynchronizationDirection" => synchronization_direction,
    "Username" => username,
    "ZeroEtlJob" => zero_etl_job,
});

impl ModifyDtsJobEndpoint {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AliyunUid`.
    pub fn aliyun_uid(mut self, value: impl Into<Text>) -> Self {
        self.aliyun_uid = Some(value.into());
        self
    }

    /// Sets `Database`.
    pub fn database(mut self, value: impl Into<Text>) -> Self {
        self.database = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
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

    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<Open<Endpoint>>) -> Self {
        self.endpoint = Some(value.into());
        self
    }

    /// Sets `EndpointInstanceId`.
    pub fn endpoint_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.endpoint_instance_id = Some(value.into());
        self
    }

    /// Sets `EndpointInstanceType`.
    pub fn endpoint_instance_type(mut self, value: impl Into<Open<EndpointInstanceType>>) -> Self {
        self.endpoint_instance_type = Some(value.into());
        self
    }

    /// Sets `EndpointIp`.
    pub fn endpoint_ip(mut self, value: impl Into<Text>) -> Self {
        self.endpoint_ip = Some(value.into());
        self
    }

    /// Sets `EndpointPort`.
    pub fn endpoint_port(mut self, value: impl Into<Text>) -> Self {
        self.endpoint_port = Some(value.into());
        self
    }

    /// Sets `EndpointRegionId`.
    pub fn endpoint_region_id(mut self, value: impl Into<Text>) -> Self {
        self.endpoint_region_id = Some(value.into());
        self
    }

    /// Sets `ModifyAccount`.
    pub fn modify_account(mut self, value: bool) -> Self {
        self.modify_account = Some(value);
        self
    }

    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<Text>) -> Self {
        self.password = Some(value.into());
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

    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<Text>) -> Self {
        self.role_name = Some(value.into());
        self
    }

    /// Sets `ShardPassword`.
    pub fn shard_password(mut self, value: impl Into<Text>) -> Self {
        self.shard_password = Some(value.into());
        self
    }

    /// Sets `ShardUsername`.
    pub fn shard_username(mut self, value: impl Into<Text>) -> Self {
        self.shard_username = Some(value.into());
        self
    }

    /// Sets `SynchronizationDirection`.
    pub fn synchronization_direction(mut self, value: impl Into<Open<SynchronizationDirection>>) -> Self {
        self.synchronization_direction = Some(value.into());
        self
    }

    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<Text>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Sets `ZeroEtlJob`.
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
}

/// What [`ModifyDtsJobEndpoint`] answers.
#[derive(Clone, Default)]
pub struct ModifyDtsJobEndpointResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: text. Read it with [`Text::as_i64`].
    pub http_status_code: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(ModifyDtsJobEndpointResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

enumeration! {
    /// Part of the request: `Endpoint`.
    pub enum Endpoint {
        /// `src`.
        Src = "src",
        /// `dest`.
        Dest = "dest",
    }
}

enumeration! {
    /// Part of the request: `EndpointInstanceType`.
    pub enum EndpointInstanceType {
        /// `rds`.
        Rds = "rds",
        /// `polardb`.
        Polardb = "polardb",
        /// `mongodb`.
        Mongodb = "mongodb",
        /// `distributed_mongodb`.
        DistributedMongodb = "distributed_mongodb",
    }
}

enumeration! {
    /// Part of the request: `SynchronizationDirection`.
    pub enum SynchronizationDirection {
        /// `Forward`.
        Forward = "Forward",
        /// `Reverse`.
        Reverse = "Reverse",
    }
}

impl wire::Request for ModifyDtsJobEndpoint {
    type Response = ModifyDtsJobEndpointResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`ModifyDtsJobEndpoint`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "ModifyDtsJobEndpoint")
    .summary("Changes the source or the destination database of a job")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("AliyunUid", wire::Kind::Text)
        .summary("The account that owns an instance used across accounts"),
    wire::Parameter::new("Database", wire::Kind::Text),
    wire::Parameter::new("DryRun", wire::Kind::Boolean),
    wire::Parameter::new("DtsInstanceId", wire::Kind::Text)
        .summary("The instance, which is what is paid for; its job has an id of its own"),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("Endpoint", wire::Kind::Text).required().values_of::<Endpoint>(),
    wire::Parameter::new("EndpointInstanceId", wire::Kind::Text),
    wire::Parameter::new("EndpointInstanceType", wire::Kind::Text)
        .required()
        .values_of::<EndpointInstanceType>(),
    wire::Parameter::new("EndpointIp", wire::Kind::Text),
    wire::Parameter::new("EndpointPort", wire::Kind::Text),
    wire::Parameter::new("EndpointRegionId", wire::Kind::Text),
    wire::Parameter::new("ModifyAccount", wire::Kind::Boolean),
    wire::Parameter::new("Password", wire::Kind::Text),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("RoleName", wire::Kind::Text)
        .summary("The RAM role to assume in the account that owns an instance used across accounts"),
    wire::Parameter::new("ShardPassword", wire::Kind::Text),
    wire::Parameter::new("ShardUsername", wire::Kind::Text),
    wire::Parameter::new("SynchronizationDirection", wire::Kind::Text)
        .values_of::<SynchronizationDirection>()
        .summary("`Forward`, or `Reverse` for the way back of a two-way job"),
    wire::Parameter::new("Username", wire::Kind::Text),
    wire::Parameter::new("ZeroEtlJob", wire::Kind::Boolean).summary("Whether it is a zero-ETL job"),
];
