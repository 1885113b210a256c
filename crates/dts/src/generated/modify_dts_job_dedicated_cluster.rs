// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Moves jobs to another dedicated cluster.

use aliyun_wire::{self as wire, Text, record};

/// Moves jobs to another dedicated cluster.
///
/// `ModifyDtsJobDedicatedCluster` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ModifyDtsJobDedicatedCluster {
    /// The dedicated cluster. `DedicatedClusterId`: text.
    pub dedicated_cluster_id: Option<Text>,
    /// The jobs. `DtsJobIds`: text.
    pub dts_job_ids: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(ModifyDtsJobDedicatedCluster {
    "DedicatedClusterId" => dedicated_cluster_id,
    "DtsJobIds" => dts_job_ids,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl ModifyDtsJobDedicatedCluster {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DedicatedClusterId`.
    pub fn dedicated_cluster_id(mut self, value: impl Into<Text>) -> Self {
        self.dedicated_cluster_id = Some(value.into());
        self
    }

    /// Sets `DtsJobIds`.
    pub fn dts_job_ids(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_ids = Some(value.into());
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

/// What [`ModifyDtsJobDedicatedCluster`] answers.
#[derive(Clone, Default)]
pub struct ModifyDtsJobDedicatedClusterResponse {
    /// `Code`: text.
    pub code: Option<Text>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(ModifyDtsJobDedicatedClusterResponse {
    "Code" => code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

impl wire::Request for ModifyDtsJobDedicatedCluster {
    type Response = ModifyDtsJobDedicatedClusterResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`ModifyDtsJobDedicatedCluster`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "ModifyDtsJobDedicatedCluster")
    .summary("Moves jobs to another dedicated cluster")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DedicatedClusterId", wire::Kind::Text).summary("The dedicated cluster"),
    wire::Parameter::new("DtsJobIds", wire::Kind::Text).summary("The jobs"),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
