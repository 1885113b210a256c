// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Configures a migration or synchronization job.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Configures a migration or synchronization job.
///
/// `ConfigureDtsJob` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ConfigureDtsJob {
    /// Up to where changes were read, or from where they are to be: seconds since 1970. `Checkpoint`: text.
    /// Read it with [`Text::as_i64`].
    pub checkpoint: Option<Text>,
    /// `DataCheckConfigure`: text.
    pub data_check_configure: Option<Text>,
    /// `DataInitialization`: boolean, required.
    pub data_initialization: Option<bool>,
    /// `DataSynchronization`: boolean, required.
    pub data_synchronization: Option<bool>,
    /// The objects to move, as JSON. `DbList`: text. Read it with [`Text::as_json`].
    pub db_list: Option<Text>,
    /// The dedicated cluster. `DedicatedClusterId`: text.
    pub dedicated_cluster_id: Option<Text>,
    /// `DelayNotice`: boolean.
    pub delay_notice: Option<bool>,
    /// `DelayPhone`: text.
    pub delay_phone: Option<Text>,
    /// `DelayRuleTime`: integer, 1 to 10000000000.
    pub delay_rule_time: Option<i64>,
    /// `DestCaCertificateOssUrl`: text.
    pub dest_ca_certificate_oss_url: Option<Text>,
    /// `DestCaCertificatePassword`: text.
    pub dest_ca_certificate_password: Option<Text>,
    /// `DestClientCertOssUrl`: text.
    pub dest_client_cert_oss_url: Option<Text>,
    /// `DestClientKeyOssUrl`: text.
    pub dest_client_key_oss_url: Option<Text>,
    /// `DestClientPassword`: text.
    pub dest_client_password: Option<Text>,
    /// `DestPrimaryVswId`: text.
    pub dest_primary_vsw_id: Option<Text>,
    /// `DestSecondaryVswId`: text.
    pub dest_secondary_vsw_id: Option<Text>,
    /// `DestinationEndpointDataBaseName`: text.
    pub destination_endpoint_data_base_name: Option<Text>,
    /// `DestinationEndpointEngineName`: text.
    pub destination_endpoint_engine_name: Option<Open<DestinationEndpointEngineName>>,
    /// `DestinationEndpointIP`: text.
    pub destination_endpoint_ip: Option<Text>,
    /// `DestinationEndpointInstanceID`: text.
    pub destination_endpoint_instance_id: Option<Text>,
    /// `DestinationEndpointInstanceType`: text, required.
    pub destination_endpoint_instance_type: Option<Open<DestinationEndpointInstanceType>>,
    /// `DestinationEndpointOracleSID`: text.
    pub destination_endpoint_oracle_sid: Option<Text>,
    /// `DestinationEndpointOwnerID`: text.
    pub destination_endpoint_owner_id: Option<Text>,
    /// `DestinationEndpointPassword`: text.
    pub destination_endpoint_password: Option<Text>,
    /// `DestinationEndpointPort`: text.
    pub destination_endpoint_port: Option<Text>,
    /// `DestinationEndpointRegion`: text.
    pub destination_endpoint_region: Option<Text>,
    /// `DestinationEndpointRole`: text.
    pub destination_endpoint_role: Option<Text>,
    /// `DestinationEndpointUserName`: text.
    pub destination_endpoint_user_name: Option<Text>,
    /// `DisasterRecoveryJob`: boolean.
    pub disaster_recovery_job: Option<bool>,
    /// `DtsBisLabel`: text.
    pub dts_bis_label: Option<Open<DtsBisLabel>>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text.
    pub dts_instance_id: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The name of the job. `DtsJobName`: text, required.
    pub dts_job_name: Option<Text>,
    /// `ErrorNotice`: boolean.
    pub error_notice: Option<bool>,
    /// `ErrorPhone`: text.
    pub error_phone: Option<Text>,
    /// `FileOssUrl`: text.
    pub file_oss_url: Option<Text>,
    /// `JobType`: text, required.
    pub job_type: Option<Open<JobType>>,
    /// `MaxDu`: number.
    pub max_du: Option<f64>,
    /// `MinDu`: number.
    pub min_du: Option<f64>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// `Reserve`: text.
    pub reserve: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `SourceEndpointDatabaseName`: text.
    pub source_endpoint_database_name: Option<Text>,
    /// `SourceEndpointEngineName`: text.
    pub source_endpoint_engine_name: Option<Open<SourceEndpointEngineName>>,
    /// `SourceEndpointIP`: text.
    pub source_endpoint_ip: Option<Text>,
    /// `SourceEndpointInstanceID`: text.
    pub source_endpoint_instance_id: Option<Text>,
    /// `SourceEndpointInstanceType`: text, required.
    pub source_endpoint_instance_type: Option<Open<SourceEndpointInstanceType>>,
    /// `SourceEndpointOracleSID`: text.
    pub source_endpoint_oracle_sid: Option<Text>,
    /// `SourceEndpointOwnerID`: text.
    pub source_endpoint_owner_id: Option<Text>,
    /// `SourceEndpointPassword`: text.
    pub source_endpoint_password: Option<Text>,
    /// `SourceEndpointPort`: text.
    pub source_endpoint_port: Option<Text>,
    /// `SourceEndpointRegion`: text.
    pub source_endpoint_region: Option<Text>,
    /// `SourceEndpointRole`: text.
    pub source_endpoint_role: Option<Text>,
    /// `SourceEndpointUserName`: text.
    pub source_endpoint_user_name: Option<Text>,
    /// `SourceEndpointVSwitchID`: text.
    pub source_endpoint_v_switch_id: Option<Text>,
    /// `SrcCaCertificateOssUrl`: text.
    pub src_ca_certificate_oss_url: Option<Text>,
    /// `SrcCaCertificatePassword`: text.
    pub src_ca_certificate_password: Option<Text>,
    /// `SrcClientCertOssUrl`: text.
    pub src_client_cert_oss_url: Option<Text>,
    /// `SrcClientKeyOssUrl`: text.
    pub src_client_key_oss_url: Option<Text>,
    /// `SrcClientPassword`: text.
    pub src_client_password: Option<Text>,
    /// `SrcPrimaryVswId`: text.
    pub src_primary_vsw_id: Option<Text>,
    /// `SrcSecondaryVswId`: text.
    pub src_secondary_vsw_id: Option<Text>,
    /// `StructureInitialization`: boolean, required.
    pub structure_initialization: Option<bool>,
    /// `Forward`, or `Reverse` for the way back of a two-way job. `SynchronizationDirection`: text.
    pub synchronization_direction: Option<Open<SynchronizationDirection>>,
}

record!(ConfigureDtsJob {
    "Checkpoint" => checkpoint,
    "DataCheckConfigure" => data_check_configure,
    "DataInitialization" => data_initialization,
    "DataSynchronization" => data_synchronization,
    "DbList" => db_list,
    "DedicatedClusterId" => dedicated_cluster_id,
    "DelayNotice" => delay_notice,
    "DelayPhone" => delay_phone,
    "DelayRuleTime" => delay_rule_time,
    "DestCaCertificateOssUrl" => dest_ca_certificate_oss_url,
    "DestCaCertificatePassword" => dest_ca_certificate_password (secret),
    "DestClientCertOssUrl" => dest_client_cert_oss_url,
    "DestClientKeyOssUrl" => dest_client_key_oss_url,
    "DestClientPassword" => dest_client_password (secret),
    "DestPrimaryVswId" => dest_primary_vsw_id,
    "DestSecondaryVswId" => dest_secondary_vsw_id,
    "DestinationEndpointDataBaseName" => destination_endpoint_data_base_name,
    "DestinationEndpointEngineName" => destination_endpoint_engine_name,
    "DestinationEndpointIP" => destination_endpoint_ip,
    "DestinationEndpointInstanceID" => destination_endpoint_instance_id,
    "DestinationEndpointInstanceType" => destination_endpoint_instance_type,
    "DestinationEndpointOracleSID" => destination_endpoint_oracle_sid,
    "DestinationEndpointOwnerID" => destination_endpoint_owner_id,
    "DestinationEndpointPassword" => destination_endpoint_password (secret),
    "DestinationEndpointPort" => destination_endpoint_port,
    "DestinationEndpointRegion" => destination_endpoint_region,
    "DestinationEndpointRole" => destination_endpoint_role,
    "DestinationEndpointUserName" => destination_endpoint_user_name,
    "DisasterRecoveryJob" => disaster_recovery_job,
    "DtsBisLabel" => dts_bis_label,
    "DtsInstanceId" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "DtsJobName" => dts_job_name,
    "ErrorNotice" => error_notice,
    "ErrorPhone" => error_phone,
    "FileOssUrl" => file_oss_url,
    "JobType" => job_type,
    "MaxDu" => max_du,
    "MinDu" => min_du,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "Reserve" => reserve,
    "ResourceGroupId" => resource_group_id,
    "SourceEndpointDatabaseName" => source_endpoint_database_name,
    "SourceEndpointEngineName" => source_endpoint_engine_name,
    "SourceEndpointIP" => source_endpoint_ip,
    "SourceEndpointInstanceID" => source_endpoint_instance_id,
    "SourceEndpointInstanceType" => source_endpoint_instance_type,
    "SourceEndpointOracleSID" => source_endpoint_oracle_sid,
    "SourceEndpointOwnerID" => source_endpoint_owner_id,
    "SourceEndpointPassword" => source_endpoint_password (secret),
    "SourceEndpointPort" => source_endpoint_port,
    "SourceEndpointRegion" => source_endpoint_region,
    "SourceEndpointRole" => source_endpoint_role,
    "SourceEndpointUserName" => source_endpoint_user_name,
    "SourceEndpointVSwitchID" => source_endpoint_v_switch_id,
    "SrcCaCertificateOssUrl" => src_ca_certificate_oss_url,
    "SrcCaCertificatePassword" => src_ca_certificate_password (secret),
    "SrcClientCertOssUrl" => src_client_cert_oss_url,
    "SrcClientKeyOssUrl" => src_client_key_oss_url,
    "SrcClientPassword" => src_client_password (secret),
    "SrcPrimaryVswId" => src_primary_vsw_id,
    "SrcSecondaryVswId" => src_secondary_vsw_id,
    "StructureInitialization" => structure_initialization,
    "SynchronizationDirection" => synchronization_direction,
});

impl ConfigureDtsJob {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Checkpoint`.
    pub fn checkpoint(mut self, value: impl Into<Text>) -> Self {
        self.checkpoint = Some(value.into());
        self
    }

    /// Sets `DataCheckConfigure`.
    pub fn data_check_configure(mut self, value: impl Into<Text>) -> Self {
        self.data_check_configure = Some(value.into());
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
    pub fn db_list(mut self, value: impl Into<Text>) -> Self {
        self.db_list = Some(value.into());
        self
    }

    /// Sets `DedicatedClusterId`.
    pub fn dedicated_cluster_id(mut self, value: impl Into<Text>) -> Self {
        self.dedicated_cluster_id = Some(value.into());
        self
    }

    /// Sets `DelayNotice`.
    pub fn delay_notice(mut self, value: bool) -> Self {
        self.delay_notice = Some(value);
        self
    }

    /// Sets `DelayPhone`.
    pub fn delay_phone(mut self, value: impl Into<Text>) -> Self {
        self.delay_phone = Some(value.into());
        self
    }

    /// Sets `DelayRuleTime`.
    pub fn delay_rule_time(mut self, value: i64) -> Self {
        self.delay_rule_time = Some(value);
        self
    }

    /// Sets `DestCaCertificateOssUrl`.
    pub fn dest_ca_certificate_oss_url(mut self, value: impl Into<Text>) -> Self {
        self.dest_ca_certificate_oss_url = Some(value.into());
        self
    }

    /// Sets `DestCaCertificatePassword`.
    pub fn dest_ca_certificate_password(mut self, value: impl Into<Text>) -> Self {
        self.dest_ca_certificate_password = Some(value.into());
        self
    }

    /// Sets `DestClientCertOssUrl`.
    pub fn dest_client_cert_oss_url(mut self, value: impl Into<Text>) -> Self {
        self.dest_client_cert_oss_url = Some(value.into());
        self
    }

    /// Sets `DestClientKeyOssUrl`.
    pub fn dest_client_key_oss_url(mut self, value: impl Into<Text>) -> Self {
        self.dest_client_key_oss_url = Some(value.into());
        self
    }

    /// Sets `DestClientPassword`.
    pub fn dest_client_password(mut self, value: impl Into<Text>) -> Self {
        self.dest_client_password = Some(value.into());
        self
    }

    /// Sets `DestPrimaryVswId`.
    pub fn dest_primary_vsw_id(mut self, value: impl Into<Text>) -> Self {
        self.dest_primary_vsw_id = Some(value.into());
        self
    }

    /// Sets `DestSecondaryVswId`.
    pub fn dest_secondary_vsw_id(mut self, value: impl Into<Text>) -> Self {
        self.dest_secondary_vsw_id = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointDataBaseName`.
    pub fn destination_endpoint_data_base_name(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_data_base_name = Some(value.into());
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

    /// Sets `DestinationEndpointIP`.
    pub fn destination_endpoint_ip(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_ip = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointInstanceID`.
    pub fn destination_endpoint_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_instance_id = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointInstanceType`.
    pub fn destination_endpoint_instance_type(
        mut self,
        value: impl Into<Open<DestinationEndpointInstanceType>>,
    ) -> Self {
        self.destination_endpoint_instance_type = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointOracleSID`.
    pub fn destination_endpoint_oracle_sid(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_oracle_sid = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointOwnerID`.
    pub fn destination_endpoint_owner_id(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_owner_id = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointPassword`.
    pub fn destination_endpoint_password(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_password = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointPort`.
    pub fn destination_endpoint_port(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_port = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointRegion`.
    pub fn destination_endpoint_region(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_region = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointRole`.
    pub fn destination_endpoint_role(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_role = Some(value.into());
        self
    }

    /// Sets `DestinationEndpointUserName`.
    pub fn destination_endpoint_user_name(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_user_name = Some(value.into());
        self
    }

    /// Sets `DisasterRecoveryJob`.
    pub fn disaster_recovery_job(mut self, value: bool) -> Self {
        self.disaster_recovery_job = Some(value);
        self
    }

    /// Sets `DtsBisLabel`.
    pub fn dts_bis_label(mut self, value: impl Into<Open<DtsBisLabel>>) -> Self {
        self.dts_bis_label = Some(value.into());
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

    /// Sets `DtsJobName`.
    pub fn dts_job_name(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_name = Some(value.into());
        self
    }

    /// Sets `ErrorNotice`.
    pub fn error_notice(mut self, value: bool) -> Self {
        self.error_notice = Some(value);
        self
    }

    /// Sets `ErrorPhone`.
    pub fn error_phone(mut self, value: impl Into<Text>) -> Self {
        self.error_phone = Some(value.into());
        self
    }

    /// Sets `FileOssUrl`.
    pub fn file_oss_url(mut self, value: impl Into<Text>) -> Self {
        self.file_oss_url = Some(value.into());
        self
    }

    /// Sets `JobType`.
    pub fn job_type(mut self, value: impl Into<Open<JobType>>) -> Self {
        self.job_type = Some(value.into());
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

    /// Sets `Reserve`.
    pub fn reserve(mut self, value: impl Into<Text>) -> Self {
        self.reserve = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<Text>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `SourceEndpointDatabaseName`.
    pub fn source_endpoint_database_name(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_database_name = Some(value.into());
        self
    }

    /// Sets `SourceEndpointEngineName`.
    pub fn source_endpoint_engine_name(mut self, value: impl Into<Open<SourceEndpointEngineName>>) -> Self {
        self.source_endpoint_engine_name = Some(value.into());
        self
    }

    /// Sets `SourceEndpointIP`.
    pub fn source_endpoint_ip(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_ip = Some(value.into());
        self
    }

    /// Sets `SourceEndpointInstanceID`.
    pub fn source_endpoint_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_instance_id = Some(value.into());
        self
    }

    /// Sets `SourceEndpointInstanceType`.
    pub fn source_endpoint_instance_type(
        mut self,
        value: impl Into<Open<SourceEndpointInstanceType>>,
    ) -> Self {
        self.source_endpoint_instance_type = Some(value.into());
        self
    }

    /// Sets `SourceEndpointOracleSID`.
    pub fn source_endpoint_oracle_sid(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_oracle_sid = Some(value.into());
        self
    }

    /// Sets `SourceEndpointOwnerID`.
    pub fn source_endpoint_owner_id(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_owner_id = Some(value.into());
        self
    }

    /// Sets `SourceEndpointPassword`.
    pub fn source_endpoint_password(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_password = Some(value.into());
        self
    }

    /// Sets `SourceEndpointPort`.
    pub fn source_endpoint_port(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_port = Some(value.into());
        self
    }

    /// Sets `SourceEndpointRegion`.
    pub fn source_endpoint_region(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_region = Some(value.into());
        self
    }

    /// Sets `SourceEndpointRole`.
    pub fn source_endpoint_role(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_role = Some(value.into());
        self
    }

    /// Sets `SourceEndpointUserName`.
    pub fn source_endpoint_user_name(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_user_name = Some(value.into());
        self
    }

    /// Sets `SourceEndpointVSwitchID`.
    pub fn source_endpoint_v_switch_id(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_v_switch_id = Some(value.into());
        self
    }

    /// Sets `SrcCaCertificateOssUrl`.
    pub fn src_ca_certificate_oss_url(mut self, value: impl Into<Text>) -> Self {
        self.src_ca_certificate_oss_url = Some(value.into());
        self
    }

    /// Sets `SrcCaCertificatePassword`.
    pub fn src_ca_certificate_password(mut self, value: impl Into<Text>) -> Self {
        self.src_ca_certificate_password = Some(value.into());
        self
    }

    /// Sets `SrcClientCertOssUrl`.
    pub fn src_client_cert_oss_url(mut self, value: impl Into<Text>) -> Self {
        self.src_client_cert_oss_url = Some(value.into());
        self
    }

    /// Sets `SrcClientKeyOssUrl`.
    pub fn src_client_key_oss_url(mut self, value: impl Into<Text>) -> Self {
        self.src_client_key_oss_url = Some(value.into());
        self
    }

    /// Sets `SrcClientPassword`.
    pub fn src_client_password(mut self, value: impl Into<Text>) -> Self {
        self.src_client_password = Some(value.into());
        self
    }

    /// Sets `SrcPrimaryVswId`.
    pub fn src_primary_vsw_id(mut self, value: impl Into<Text>) -> Self {
        self.src_primary_vsw_id = Some(value.into());
        self
    }

    /// Sets `SrcSecondaryVswId`.
    pub fn src_secondary_vsw_id(mut self, value: impl Into<Text>) -> Self {
        self.src_secondary_vsw_id = Some(value.into());
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
}

/// What [`ConfigureDtsJob`] answers.
#[derive(Clone, Default)]
pub struct ConfigureDtsJobResponse {
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text.
    pub dts_instance_id: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: text. Read it with [`Text::as_i64`].
    pub http_status_code: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(ConfigureDtsJobResponse {
    "DtsInstanceId" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

enumeration! {
    /// Part of the request: `DestinationEndpointEngineName`.
    pub enum DestinationEndpointEngineName {
        /// `MYSQL`.
        Mysql = "MYSQL",
        /// `MARIADB`.
        Mariadb = "MARIADB",
        /// `PolarDB`.
        PolarDb = "PolarDB",
        /// `POLARDB_O`.
        PolardbO = "POLARDB_O",
        /// `POLARDBX10`.
        Polardbx10 = "POLARDBX10",
        /// `POLARDBX20`.
        Polardbx20 = "POLARDBX20",
        /// `ORACLE`.
        Oracle = "ORACLE",
        /// `PostgreSQL`.
        PostgreSql = "PostgreSQL",
        /// `MSSQL`.
        Mssql = "MSSQL",
        /// `ADS`.
        Ads = "ADS",
        /// `ADB30`.
        Adb30 = "ADB30",
        /// `MONGODB`.
        Mongodb = "MONGODB",
        /// `ROCKETMQ`.
        Rocketmq = "ROCKETMQ",
        /// `GREENPLUM`.
        Greenplum = "GREENPLUM",
        /// `KAFKA`.
        Kafka = "KAFKA",
        /// `DATAHUB`.
        Datahub = "DATAHUB",
        /// `DB2`.
        Db2 = "DB2",
        /// `AS400`.
        As400 = "AS400",
        /// `ODPS`.
        Odps = "ODPS",
        /// `Tablestore`.
        Tablestore = "Tablestore",
        /// `ELK`.
        Elk = "ELK",
        /// `REDIS`.
        Redis = "REDIS",
        /// `LINDORM`.
        Lindorm = "LINDORM",
    }
}

enumeration! {
    /// Part of the request: `DestinationEndpointInstanceType`.
    pub enum DestinationEndpointInstanceType {
        /// `RDS`.
        Rds = "RDS",
        /// `PolarDB`.
        PolarDb = "PolarDB",
        /// `DISTRIBUTED_POLARDBX10`.
        DistributedPolardbx10 = "DISTRIBUTED_POLARDBX10",
        /// `POLARDBX20`.
        Polardbx20 = "POLARDBX20",
        /// `REDIS`.
        Redis = "REDIS",
        /// `ADS`.
        Ads = "ADS",
        /// `MONGODB`.
        Mongodb = "MONGODB",
        /// `ROCKETMQ`.
        Rocketmq = "ROCKETMQ",
        /// `GREENPLUM`.
        Greenplum = "GREENPLUM",
        /// `DATAHUB`.
        Datahub = "DATAHUB",
        /// `ELK`.
        Elk = "ELK",
        /// `Tablestore`.
        Tablestore = "Tablestore",
        /// `ODPS`.
        Odps = "ODPS",
        /// `LINDORM`.
        Lindorm = "LINDORM",
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
    /// Part of the request: `DtsBisLabel`.
    pub enum DtsBisLabel {
        /// `normal`.
        Normal = "normal",
        /// `online`.
        Online = "online",
    }
}

enumeration! {
    /// Part of the request: `JobType`.
    pub enum JobType {
        /// `MIGRATION`.
        Migration = "MIGRATION",
        /// `SYNC`.
        Sync = "SYNC",
        /// `CHECK`.
        Check = "CHECK",
    }
}

enumeration! {
    /// Part of the request: `SourceEndpointEngineName`.
    pub enum SourceEndpointEngineName {
        /// `MYSQL`.
        Mysql = "MYSQL",
        /// `MARIADB`.
        Mariadb = "MARIADB",
        /// `PolarDB`.
        PolarDb = "PolarDB",
        /// `POLARDB_O`.
        PolardbO = "POLARDB_O",
        /// `POLARDBX10`.
        Polardbx10 = "POLARDBX10",
        /// `POLARDBX20`.
        Polardbx20 = "POLARDBX20",
        /// `ADB30`.
        Adb30 = "ADB30",
        /// `ORACLE`.
        Oracle = "ORACLE",
        /// `POSTGRESQL`.
        Postgresql = "POSTGRESQL",
        /// `MSSQL`.
        Mssql = "MSSQL",
        /// `MONGODB`.
        Mongodb = "MONGODB",
        /// `DB2`.
        Db2 = "DB2",
        /// `AS400`.
        As400 = "AS400",
        /// `DMSPOLARDB`.
        Dmspolardb = "DMSPOLARDB",
        /// `HBASE`.
        Hbase = "HBASE",
        /// `TERADATA`.
        Teradata = "TERADATA",
        /// `TiDB`.
        TiDb = "TiDB",
        /// `REDIS`.
        Redis = "REDIS",
        /// `LINDORM`.
        Lindorm = "LINDORM",
    }
}

enumeration! {
    /// Part of the request: `SourceEndpointInstanceType`.
    pub enum SourceEndpointInstanceType {
        /// `RDS`.
        Rds = "RDS",
        /// `PolarDB`.
        PolarDb = "PolarDB",
        /// `ADS`.
        Ads = "ADS",
        /// `REDIS`.
        Redis = "REDIS",
        /// `DISTRIBUTED_POLARDBX10`.
        DistributedPolardbx10 = "DISTRIBUTED_POLARDBX10",
        /// `POLARDBX20`.
        Polardbx20 = "POLARDBX20",
        /// `MONGODB`.
        Mongodb = "MONGODB",
        /// `DISTRIBUTED_DMSLOGICDB`.
        DistributedDmslogicdb = "DISTRIBUTED_DMSLOGICDB",
        /// `LINDORM`.
        Lindorm = "LINDORM",
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
    /// Part of the request: `SynchronizationDirection`.
    pub enum SynchronizationDirection {
        /// `Forward`.
        Forward = "Forward",
        /// `Reverse`.
        Reverse = "Reverse",
    }
}

impl wire::Request for ConfigureDtsJob {
    type Response = ConfigureDtsJobResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`ConfigureDtsJob`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "ConfigureDtsJob")
    .summary("Configures a migration or synchronization job")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("Checkpoint", wire::Kind::Text)
        .summary("Up to where changes were read, or from where they are to be: seconds since 1970"),
    wire::Parameter::new("DataCheckConfigure", wire::Kind::Text),
    wire::Parameter::new("DataInitialization", wire::Kind::Boolean).required(),
    wire::Parameter::new("DataSynchronization", wire::Kind::Boolean).required(),
    wire::Parameter::new("DbList", wire::Kind::Text).form().summary("The objects to move, as JSON"),
    wire::Parameter::new("DedicatedClusterId", wire::Kind::Text).summary("The dedicated cluster"),
    wire::Parameter::new("DelayNotice", wire::Kind::Boolean),
    wire::Parameter::new("DelayPhone", wire::Kind::Text),
    wire::Parameter::new("DelayRuleTime", wire::Kind::Integer).minimum(1.0).maximum(10000000000.0),
    wire::Parameter::new("DestCaCertificateOssUrl", wire::Kind::Text),
    wire::Parameter::new("DestCaCertificatePassword", wire::Kind::Text),
    wire::Parameter::new("DestClientCertOssUrl", wire::Kind::Text),
    wire::Parameter::new("DestClientKeyOssUrl", wire::Kind::Text),
    wire::Parameter::new("DestClientPassword", wire::Kind::Text),
    wire::Parameter::new("DestPrimaryVswId", wire::Kind::Text),
    wire::Parameter::new("DestSecondaryVswId", wire::Kind::Text),
    wire::Parameter::new("DestinationEndpointDataBaseName", wire::Kind::Text),
    wire::Parameter::new("DestinationEndpointEngineName", wire::Kind::Text)
        .values_of::<DestinationEndpointEngineName>(),
    wire::Parameter::new("DestinationEndpointIP", wire::Kind::Text),
    wire::Parameter::new("DestinationEndpointInstanceID", wire::Kind::Text),
    wire::Parameter::new("DestinationEndpointInstanceType", wire::Kind::Text)
        .required()
        .values_of::<DestinationEndpointInstanceType>(),
    wire::Parameter::new("DestinationEndpointOracleSID", wire::Kind::Text),
    wire::Parameter::new("DestinationEndpointOwnerID", wire::Kind::Text),
    wire::Parameter::new("DestinationEndpointPassword", wire::Kind::Text),
    wire::Parameter::new("DestinationEndpointPort", wire::Kind::Text),
    wire::Parameter::new("DestinationEndpointRegion", wire::Kind::Text),
    wire::Parameter::new("DestinationEndpointRole", wire::Kind::Text),
    wire::Parameter::new("DestinationEndpointUserName", wire::Kind::Text),
    wire::Parameter::new("DisasterRecoveryJob", wire::Kind::Boolean),
    wire::Parameter::new("DtsBisLabel", wire::Kind::Text).values_of::<DtsBisLabel>(),
    wire::Parameter::new("DtsInstanceId", wire::Kind::Text)
        .summary("The instance, which is what is paid for; its job has an id of its own"),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("DtsJobName", wire::Kind::Text).required().summary("The name of the job"),
    wire::Parameter::new("ErrorNotice", wire::Kind::Boolean),
    wire::Parameter::new("ErrorPhone", wire::Kind::Text),
    wire::Parameter::new("FileOssUrl", wire::Kind::Text),
    wire::Parameter::new("JobType", wire::Kind::Text).required().values_of::<JobType>(),
    wire::Parameter::new("MaxDu", wire::Kind::Number),
    wire::Parameter::new("MinDu", wire::Kind::Number),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("Reserve", wire::Kind::Text).form(),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SourceEndpointDatabaseName", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointEngineName", wire::Kind::Text)
        .values_of::<SourceEndpointEngineName>(),
    wire::Parameter::new("SourceEndpointIP", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointInstanceID", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointInstanceType", wire::Kind::Text)
        .required()
        .values_of::<SourceEndpointInstanceType>(),
    wire::Parameter::new("SourceEndpointOracleSID", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointOwnerID", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointPassword", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointPort", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointRegion", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointRole", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointUserName", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointVSwitchID", wire::Kind::Text),
    wire::Parameter::new("SrcCaCertificateOssUrl", wire::Kind::Text),
    wire::Parameter::new("SrcCaCertificatePassword", wire::Kind::Text),
    wire::Parameter::new("SrcClientCertOssUrl", wire::Kind::Text),
    wire::Parameter::new("SrcClientKeyOssUrl", wire::Kind::Text),
    wire::Parameter::new("SrcClientPassword", wire::Kind::Text),
    wire::Parameter::new("SrcPrimaryVswId", wire::Kind::Text),
    wire::Parameter::new("SrcSecondaryVswId", wire::Kind::Text),
    wire::Parameter::new("StructureInitialization", wire::Kind::Boolean).required(),
    wire::Parameter::new("SynchronizationDirection", wire::Kind::Text)
        .values_of::<SynchronizationDirection>()
        .summary("`Forward`, or `Reverse` for the way back of a two-way job"),
];
