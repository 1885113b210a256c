// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Configures a subscription job.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Configures a subscription job.
///
/// `ConfigureSubscription` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ConfigureSubscription {
    /// Up to where changes were read, or from where they are to be: seconds since 1970. `Checkpoint`: text.
    /// Read it with [`Text::as_i64`].
    pub checkpoint: Option<Text>,
    /// The objects to move, as JSON. `DbList`: text, required. Read it with [`Text::as_json`].
    pub db_list: Option<Text>,
    /// The dedicated cluster. `DedicatedClusterId`: text.
    pub dedicated_cluster_id: Option<Text>,
    /// `DelayNotice`: boolean.
    pub delay_notice: Option<bool>,
    /// `DelayPhone`: text.
    pub delay_phone: Option<Text>,
    /// `DelayRuleTime`: integer.
    pub delay_rule_time: Option<i64>,
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
    /// `MaxDu`: number.
    pub max_du: Option<f64>,
    /// `MinDu`: number.
    pub min_du: Option<f64>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text, required.
    pub region_id: Option<Text>,
    /// `Reserve`: text.
    pub reserve: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `SourceEndpointDatabaseName`: text.
    pub source_endpoint_database_name: Option<Text>,
    /// `SourceEndpointEngineName`: text.
    pub source_endpoint_engine_name: Option<Text>,
    /// `SourceEndpointIP`: text.
    pub source_endpoint_ip: Option<Text>,
    /// `SourceEndpointInstanceID`: text.
    pub source_endpoint_instance_id: Option<Text>,
    /// `SourceEndpointInstanceType`: text.
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
    /// `SubscriptionDataTypeDDL`: boolean.
    pub subscription_data_type_ddl: Option<bool>,
    /// `SubscriptionDataTypeDML`: boolean.
    pub subscription_data_type_dml: Option<bool>,
    /// `SubscriptionInstanceNetworkType`: text, required.
    pub subscription_instance_network_type: Option<Text>,
    /// `SubscriptionInstanceVPCId`: text.
    pub subscription_instance_vpc_id: Option<Text>,
    /// `SubscriptionInstanceVSwitchId`: text.
    pub subscription_instance_v_switch_id: Option<Text>,
}

record!(ConfigureSubscription {
    "Checkpoint" => checkpoint,
    "DbList" => db_list,
    "DedicatedClusterId" => dedicated_cluster_id,
    "DelayNotice" => delay_notice,
    "DelayPhone" => delay_phone,
    "DelayRuleTime" => delay_rule_time,
    "DtsBisLabel" => dts_bis_label,
    "DtsInstanceId" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "DtsJobName" => dts_job_name,
    "ErrorNotice" => error_notice,
    "ErrorPhone" => error_phone,
    "MaxDu" => max_du,
    "MinDu" => min_du,
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
    "SrcCaCertificateOssUrl" => src_ca_certificate_oss_url,
    "SrcCaCertificatePassword" => src_ca_certificate_password (secret),
    "SrcClientCertOssUrl" => src_client_cert_oss_url,
    "SrcClientKeyOssUrl" => src_client_key_oss_url,
    "SrcClientPassword" => src_client_password (secret),
    "SubscriptionDataTypeDDL" => subscription_data_type_ddl,
    "SubscriptionDataTypeDML" => subscription_data_type_dml,
    "SubscriptionInstanceNetworkType" => subscription_instance_network_type,
    "SubscriptionInstanceVPCId" => subscription_instance_vpc_id,
    "SubscriptionInstanceVSwitchId" => subscription_instance_v_switch_id,
});

impl ConfigureSubscription {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Checkpoint`.
    pub fn checkpoint(mut self, value: impl Into<Text>) -> Self {
        self.checkpoint = Some(value.into());
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
    pub fn source_endpoint_engine_name(mut self, value: impl Into<Text>) -> Self {
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

    /// Sets `SubscriptionDataTypeDDL`.
    pub fn subscription_data_type_ddl(mut self, value: bool) -> Self {
        self.subscription_data_type_ddl = Some(value);
        self
    }

    /// Sets `SubscriptionDataTypeDML`.
    pub fn subscription_data_type_dml(mut self, value: bool) -> Self {
        self.subscription_data_type_dml = Some(value);
        self
    }

    /// Sets `SubscriptionInstanceNetworkType`.
    pub fn subscription_instance_network_type(mut self, value: impl Into<Text>) -> Self {
        self.subscription_instance_network_type = Some(value.into());
        self
    }

    /// Sets `SubscriptionInstanceVPCId`.
    pub fn subscription_instance_vpc_id(mut self, value: impl Into<Text>) -> Self {
        self.subscription_instance_vpc_id = Some(value.into());
        self
    }

    /// Sets `SubscriptionInstanceVSwitchId`.
    pub fn subscription_instance_v_switch_id(mut self, value: impl Into<Text>) -> Self {
        self.subscription_instance_v_switch_id = Some(value.into());
        self
    }
}

/// What [`ConfigureSubscription`] answers.
#[derive(Clone, Default)]
pub struct ConfigureSubscriptionResponse {
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

record!(ConfigureSubscriptionResponse {
    "DtsInstanceId" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

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
    /// Part of the request: `SourceEndpointInstanceType`.
    pub enum SourceEndpointInstanceType {
        /// `RDS`.
        Rds = "RDS",
        /// `PolarDB`.
        PolarDb = "PolarDB",
        /// `DRDS`.
        Drds = "DRDS",
        /// `LocalInstance`.
        LocalInstance = "LocalInstance",
        /// `ECS`.
        Ecs = "ECS",
        /// `Express`.
        Express = "Express",
        /// `CEN`.
        Cen = "CEN",
        /// `dg`.
        Dg = "dg",
    }
}

impl wire::Request for ConfigureSubscription {
    type Response = ConfigureSubscriptionResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`ConfigureSubscription`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "ConfigureSubscription")
    .summary("Configures a subscription job")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("Checkpoint", wire::Kind::Text)
        .summary("Up to where changes were read, or from where they are to be: seconds since 1970"),
    wire::Parameter::new("DbList", wire::Kind::Text).required().summary("The objects to move, as JSON"),
    wire::Parameter::new("DedicatedClusterId", wire::Kind::Text).summary("The dedicated cluster"),
    wire::Parameter::new("DelayNotice", wire::Kind::Boolean),
    wire::Parameter::new("DelayPhone", wire::Kind::Text),
    wire::Parameter::new("DelayRuleTime", wire::Kind::Integer),
    wire::Parameter::new("DtsBisLabel", wire::Kind::Text).values_of::<DtsBisLabel>(),
    wire::Parameter::new("DtsInstanceId", wire::Kind::Text)
        .summary("The instance, which is what is paid for; its job has an id of its own"),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("DtsJobName", wire::Kind::Text).required().summary("The name of the job"),
    wire::Parameter::new("ErrorNotice", wire::Kind::Boolean),
    wire::Parameter::new("ErrorPhone", wire::Kind::Text),
    wire::Parameter::new("MaxDu", wire::Kind::Number),
    wire::Parameter::new("MinDu", wire::Kind::Number),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .required()
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("Reserve", wire::Kind::Text),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SourceEndpointDatabaseName", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointEngineName", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointIP", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointInstanceID", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointInstanceType", wire::Kind::Text)
        .values_of::<SourceEndpointInstanceType>(),
    wire::Parameter::new("SourceEndpointOracleSID", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointOwnerID", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointPassword", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointPort", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointRegion", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointRole", wire::Kind::Text),
    wire::Parameter::new("SourceEndpointUserName", wire::Kind::Text),
    wire::Parameter::new("SrcCaCertificateOssUrl", wire::Kind::Text),
    wire::Parameter::new("SrcCaCertificatePassword", wire::Kind::Text),
    wire::Parameter::new("SrcClientCertOssUrl", wire::Kind::Text),
    wire::Parameter::new("SrcClientKeyOssUrl", wire::Kind::Text),
    wire::Parameter::new("SrcClientPassword", wire::Kind::Text),
    wire::Parameter::new("SubscriptionDataTypeDDL", wire::Kind::Boolean),
    wire::Parameter::new("SubscriptionDataTypeDML", wire::Kind::Boolean),
    wire::Parameter::new("SubscriptionInstanceNetworkType", wire::Kind::Text).required(),
    wire::Parameter::new("SubscriptionInstanceVPCId", wire::Kind::Text),
    wire::Parameter::new("SubscriptionInstanceVSwitchId", wire::Kind::Text),
];
