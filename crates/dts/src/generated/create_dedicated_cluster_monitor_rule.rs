// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Sets the alert rule of a dedicated cluster.

use aliyun_wire::{self as wire, Text, record};

/// Sets the alert rule of a dedicated cluster.
///
/// `CreateDedicatedClusterMonitorRule` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct CreateDedicatedClusterMonitorRule {
    /// `CpuAlarmThreshold`: integer.
    pub cpu_alarm_threshold: Option<i64>,
    /// The dedicated cluster. `DedicatedClusterId`: text, required.
    pub dedicated_cluster_id: Option<Text>,
    /// `DiskAlarmThreshold`: integer.
    pub disk_alarm_threshold: Option<i64>,
    /// `DuAlarmThreshold`: integer.
    pub du_alarm_threshold: Option<i64>,
    /// `InstanceId`: text.
    pub instance_id: Option<Text>,
    /// `MemAlarmThreshold`: integer.
    pub mem_alarm_threshold: Option<i64>,
    /// `NoticeSwitch`: integer.
    pub notice_switch: Option<i64>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// `Phones`: text, required.
    pub phones: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(CreateDedicatedClusterMonitorRule {
    "CpuAlarmThreshold" => cpu_alarm_threshold,
    "DedicatedClusterId" => dedicated_cluster_id,
    "DiskAlarmThreshold" => disk_alarm_threshold,
    "DuAlarmThreshold" => du_alarm_threshold,
    "InstanceId" => instance_id,
    "MemAlarmThreshold" => mem_alarm_threshold,
    "NoticeSwitch" => notice_switch,
    "OwnerId" => owner_id,
    "Phones" => phones,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl CreateDedicatedClusterMonitorRule {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CpuAlarmThreshold`.
    pub fn cpu_alarm_threshold(mut self, value: i64) -> Self {
        self.cpu_alarm_threshold = Some(value);
        self
    }

    /// Sets `DedicatedClusterId`.
    pub fn dedicated_cluster_id(mut self, value: impl Into<Text>) -> Self {
        self.dedicated_cluster_id = Some(value.into());
        self
    }

    /// Sets `DiskAlarmThreshold`.
    pub fn disk_alarm_threshold(mut self, value: i64) -> Self {
        self.disk_alarm_threshold = Some(value);
        self
    }

    /// Sets `DuAlarmThreshold`.
    pub fn du_alarm_threshold(mut self, value: i64) -> Self {
        self.du_alarm_threshold = Some(value);
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<Text>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `MemAlarmThreshold`.
    pub fn mem_alarm_threshold(mut self, value: i64) -> Self {
        self.mem_alarm_threshold = Some(value);
        self
    }

    /// Sets `NoticeSwitch`.
    pub fn notice_switch(mut self, value: i64) -> Self {
        self.notice_switch = Some(value);
        self
    }

    /// Sets `OwnerId`.
    pub fn owner_id(mut self, value: impl Into<Text>) -> Self {
        self.owner_id = Some(value.into());
        self
    }

    /// Sets `Phones`.
    pub fn phones(mut self, value: impl Into<Text>) -> Self {
        self.phones = Some(value.into());
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

/// What [`CreateDedicatedClusterMonitorRule`] answers.
#[derive(Clone, Default)]
pub struct CreateDedicatedClusterMonitorRuleResponse {
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

record!(CreateDedicatedClusterMonitorRuleResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

impl wire::Request for CreateDedicatedClusterMonitorRule {
    type Response = CreateDedicatedClusterMonitorRuleResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`CreateDedicatedClusterMonitorRule`].
pub static OPERATION: wire::Operation =
    wire::Operation::new(&super::PRODUCT, "CreateDedicatedClusterMonitorRule")
        .summary("Sets the alert rule of a dedicated cluster")
        .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("CpuAlarmThreshold", wire::Kind::Integer),
    wire::Parameter::new("DedicatedClusterId", wire::Kind::Text).required().summary("The dedicated cluster"),
    wire::Parameter::new("DiskAlarmThreshold", wire::Kind::Integer),
    wire::Parameter::new("DuAlarmThreshold", wire::Kind::Integer),
    wire::Parameter::new("InstanceId", wire::Kind::Text),
    wire::Parameter::new("MemAlarmThreshold", wire::Kind::Integer),
    wire::Parameter::new("NoticeSwitch", wire::Kind::Integer),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("Phones", wire::Kind::Text).required(),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
