// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows the alert rule of a dedicated cluster.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Shows the alert rule of a dedicated cluster.
///
/// `DescribeDedicatedClusterMonitorRule` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeDedicatedClusterMonitorRule {
    /// The dedicated cluster. `DedicatedClusterId`: text.
    pub dedicated_cluster_id: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(DescribeDedicatedClusterMonitorRule {
    "DedicatedClusterId" => dedicated_cluster_id,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl DescribeDedicatedClusterMonitorRule {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DedicatedClusterId`.
    pub fn dedicated_cluster_id(mut self, value: impl Into<Text>) -> Self {
        self.dedicated_cluster_id = Some(value.into());
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
}

/// What [`DescribeDedicatedClusterMonitorRule`] answers.
#[derive(Clone, Default)]
pub struct DescribeDedicatedClusterMonitorRuleResponse {
    /// `CpuAlarmThreshold`: text.
    pub cpu_alarm_threshold: Option<Text>,
    /// The dedicated cluster. `DedicatedClusterId`: text.
    pub dedicated_cluster_id: Option<Text>,
    /// `DiskAlarmThreshold`: text.
    pub disk_alarm_threshold: Option<Text>,
    /// `DuAlarmThreshold`: text.
    pub du_alarm_threshold: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: text. Read it with [`Text::as_i64`].
    pub http_status_code: Option<Text>,
    /// `MemAlarmThreshold`: text.
    pub mem_alarm_threshold: Option<Text>,
    /// `NoticeSwitch`: text.
    pub notice_switch: Option<Open<NoticeSwitch>>,
    /// `Phones`: text.
    pub phones: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(DescribeDedicatedClusterMonitorRuleResponse {
    "CpuAlarmThreshold" => cpu_alarm_threshold,
    "DedicatedClusterId" => dedicated_cluster_id,
    "DiskAlarmThreshold" => disk_alarm_threshold,
    "DuAlarmThreshold" => du_alarm_threshold,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "MemAlarmThreshold" => mem_alarm_threshold,
    "NoticeSwitch" => notice_switch,
    "Phones" => phones,
    "RequestId" => request_id,
    "Success" => success,
});

enumeration! {
    /// Part of the answer: `NoticeSwitch`.
    pub enum NoticeSwitch {
        /// `1`.
        Value1 = "1",
        /// `0`.
        Value0 = "0",
    }
}

impl wire::Request for DescribeDedicatedClusterMonitorRule {
    type Response = DescribeDedicatedClusterMonitorRuleResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeDedicatedClusterMonitorRule`].
pub static OPERATION: wire::Operation =
    wire::Operation::new(&super::PRODUCT, "DescribeDedicatedClusterMonitorRule")
        .summary("Shows the alert rule of a dedicated cluster")
        .idempotence(wire::Idempotence::Read)
        .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DedicatedClusterId", wire::Kind::Text).summary("The dedicated cluster"),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
