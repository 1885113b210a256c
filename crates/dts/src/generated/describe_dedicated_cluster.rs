// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows a dedicated cluster.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Shows a dedicated cluster.
///
/// `DescribeDedicatedCluster` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeDedicatedCluster {
    /// The dedicated cluster. `DedicatedClusterId`: text, required.
    pub dedicated_cluster_id: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(DescribeDedicatedCluster {
    "DedicatedClusterId" => dedicated_cluster_id,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl DescribeDedicatedCluster {
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

/// What [`DescribeDedicatedCluster`] answers.
#[derive(Clone, Default)]
pub struct DescribeDedicatedClusterResponse {
    /// `CpuUtilization`: integer.
    pub cpu_utilization: Option<i64>,
    /// The dedicated cluster. `DedicatedClusterId`: text.
    pub dedicated_cluster_id: Option<Text>,
    /// `DedicatedClusterName`: text.
    pub dedicated_cluster_name: Option<Text>,
    /// `DiskUtilization`: integer.
    pub disk_utilization: Option<i64>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceID`: text.
    pub dts_instance_id: Option<Text>,
    /// `Du`: integer.
    pub du: Option<i64>,
    /// `DuUtilization`: integer.
    pub du_utilization: Option<i64>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// `GmtCreated`: integer.
    pub gmt_created: Option<i64>,
    /// `GmtFinished`: integer.
    pub gmt_finished: Option<i64>,
    /// The HTTP status. `HttpStatusCode`: text. Read it with [`Text::as_i64`].
    pub http_status_code: Option<Text>,
    /// `MemUtilization`: integer.
    pub mem_utilization: Option<i64>,
    /// `NodeCount`: integer.
    pub node_count: Option<i64>,
    /// `OversoldDu`: integer.
    pub oversold_du: Option<i64>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// `State`: text.
    pub state: Option<Open<State>>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
    /// `TotalCpuCore`: integer.
    pub total_cpu_core: Option<i64>,
    /// `TotalDiskGBSize`: integer.
    pub total_disk_gb_size: Option<i64>,
    /// `TotalMemGBSize`: integer.
    pub total_mem_gb_size: Option<i64>,
    /// `UsedCpuCore`: integer.
    pub used_cpu_core: Option<i64>,
    /// `UsedDiskGBSize`: integer.
    pub used_disk_gb_size: Option<i64>,
    /// `UsedDu`: integer.
    pub used_du: Option<i64>,
    /// `UsedMemGBSize`: integer.
    pub used_mem_gb_size: Option<i64>,
}

record!(DescribeDedicatedClusterResponse {
    "CpuUtilization" => cpu_utilization,
    "DedicatedClusterId" => dedicated_cluster_id,
    "DedicatedClusterName" => dedicated_cluster_name,
    "DiskUtilization" => disk_utilization,
    "DtsInstanceID" => dts_instance_id,
    "Du" => du,
    "DuUtilization" => du_utilization,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "GmtCreated" => gmt_created,
    "GmtFinished" => gmt_finished,
    "HttpStatusCode" => http_status_code,
    "MemUtilization" => mem_utilization,
    "NodeCount" => node_count,
    "OversoldDu" => oversold_du,
    "RegionId" => region_id,
    "RequestId" => request_id,
    "State" => state,
    "Success" => success,
    "TotalCpuCore" => total_cpu_core,
    "TotalDiskGBSize" => total_disk_gb_size,
    "TotalMemGBSize" => total_mem_gb_size,
    "UsedCpuCore" => used_cpu_core,
    "UsedDiskGBSize" => used_disk_gb_size,
    "UsedDu" => used_du,
    "UsedMemGBSize" => used_mem_gb_size,
});

enumeration! {
    /// Part of the answer: `State`.
    pub enum State {
        /// `init`.
        Init = "init",
        /// `schedule`.
        Schedule = "schedule",
        /// `running`.
        Running = "running",
        /// `upgrade`.
        Upgrade = "upgrade",
        /// `downgrade`.
        Downgrade = "downgrade",
        /// `locked`.
        Locked = "locked",
        /// `releasing`.
        Releasing = "releasing",
        /// `released`.
        Released = "released",
    }
}

impl wire::Request for DescribeDedicatedCluster {
    type Response = DescribeDedicatedClusterResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeDedicatedCluster`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeDedicatedCluster")
    .summary("Shows a dedicated cluster")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DedicatedClusterId", wire::Kind::Text).required().summary("The dedicated cluster"),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
