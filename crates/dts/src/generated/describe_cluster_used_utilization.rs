// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows how much of a dedicated cluster is in use.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Shows how much of a dedicated cluster is in use.
///
/// `DescribeClusterUsedUtilization` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeClusterUsedUtilization {
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// Chosen by the caller, ASCII, unique for each request: a repeated request with it acts once.
    /// `ClientToken`: text, at most 64 characters.
    pub client_token: Option<Text>,
    /// The dedicated cluster. `DedicatedClusterId`: text, required.
    pub dedicated_cluster_id: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// `Env`: text.
    pub env: Option<Text>,
    /// `MetricType`: text.
    pub metric_type: Option<Open<MetricType>>,
    /// `OwnerID`: text.
    pub owner_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `SecurityToken`: text.
    pub security_token: Option<Text>,
}

record!(DescribeClusterUsedUtilization {
    "AccountId" => account_id,
    "ClientToken" => client_token,
    "DedicatedClusterId" => dedicated_cluster_id,
    "DtsJobId" => dts_job_id,
    "Env" => env,
    "MetricType" => metric_type,
    "OwnerID" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SecurityToken" => security_token (secret),
});

impl DescribeClusterUsedUtilization {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `DedicatedClusterId`.
    pub fn dedicated_cluster_id(mut self, value: impl Into<Text>) -> Self {
        self.dedicated_cluster_id = Some(value.into());
        self
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }

    /// Sets `Env`.
    pub fn env(mut self, value: impl Into<Text>) -> Self {
        self.env = Some(value.into());
        self
    }

    /// Sets `MetricType`.
    pub fn metric_type(mut self, value: impl Into<Open<MetricType>>) -> Self {
        self.metric_type = Some(value.into());
        self
    }

    /// Sets `OwnerID`.
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

    /// Sets `SecurityToken`.
    pub fn security_token(mut self, value: impl Into<Text>) -> Self {
        self.security_token = Some(value.into());
        self
    }
}

/// What [`DescribeClusterUsedUtilization`] answers.
#[derive(Clone, Default)]
pub struct DescribeClusterUsedUtilizationResponse {
    /// `Code`: text.
    pub code: Option<Text>,
    /// `CpuTotal`: number.
    pub cpu_total: Option<f64>,
    /// The dedicated cluster. `DedicatedClusterId`: text.
    pub dedicated_cluster_id: Option<Text>,
    /// `DiskTotal`: number.
    pub disk_total: Option<f64>,
    /// `DiskUsed`: number.
    pub disk_used: Option<f64>,
    /// `DuTotal`: integer.
    pub du_total: Option<i64>,
    /// `DuUsed`: integer.
    pub du_used: Option<i64>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// `MemoryTotal`: number.
    pub memory_total: Option<f64>,
    /// `MemoryUsed`: number.
    pub memory_used: Option<f64>,
    /// `MemoryUsedPercentage`: number.
    pub memory_used_percentage: Option<f64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
    /// `TaskRunning`: integer.
    pub task_running: Option<i64>,
}

record!(DescribeClusterUsedUtilizationResponse {
    "Code" => code,
    "CpuTotal" => cpu_total,
    "DedicatedClusterId" => dedicated_cluster_id,
    "DiskTotal" => disk_total,
    "DiskUsed" => disk_used,
    "DuTotal" => du_total,
    "DuUsed" => du_used,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "MemoryTotal" => memory_total,
    "MemoryUsed" => memory_used,
    "MemoryUsedPercentage" => memory_used_percentage,
    "RequestId" => request_id,
    "Success" => success,
    "TaskRunning" => task_running,
});

enumeration! {
    /// Part of the request: `MetricType`.
    pub enum MetricType {
        /// `CLUSTER`.
        Cluster = "CLUSTER",
        /// `NODE`.
        Node = "NODE",
    }
}

impl wire::Request for DescribeClusterUsedUtilization {
    type Response = DescribeClusterUsedUtilizationResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeClusterUsedUtilization`].
pub static OPERATION: wire::Operation =
    wire::Operation::new(&super::PRODUCT, "DescribeClusterUsedUtilization")
        .summary("Shows how much of a dedicated cluster is in use")
        .idempotence(wire::Idempotence::Read)
        .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("AccountId", wire::Kind::Text)
        .form()
        .deprecated()
        .summary("The main account; on its way out, leave it unset"),
    wire::Parameter::new("ClientToken", wire::Kind::Text)
        .form()
        .max_length(64)
        .summary("Chosen by the caller, ASCII, unique for each request"),
    wire::Parameter::new("DedicatedClusterId", wire::Kind::Text)
        .form()
        .required()
        .summary("The dedicated cluster"),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).form().summary("The job"),
    wire::Parameter::new("Env", wire::Kind::Text).form(),
    wire::Parameter::new("MetricType", wire::Kind::Text).form().values_of::<MetricType>(),
    wire::Parameter::new("OwnerID", wire::Kind::Text).form(),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .form()
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SecurityToken", wire::Kind::Text).form(),
];
