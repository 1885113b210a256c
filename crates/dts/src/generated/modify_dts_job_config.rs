// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Changes settings of a job.

use aliyun_wire::{self as wire, Text, record};

/// Changes settings of a job.
///
/// `ModifyDtsJobConfig` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ModifyDtsJobConfig {
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// `Parameters`: text.
    pub parameters: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(ModifyDtsJobConfig {
    "DtsJobId" => dts_job_id,
    "OwnerId" => owner_id,
    "Parameters" => parameters,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl ModifyDtsJobConfig {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }

    /// Sets `OwnerId`.
    pub fn owner_id(mut self, value: impl Into<Text>) -> Self {
        self.owner_id = Some(value.into());
        self
    }

    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<Text>) -> Self {
        self.parameters = Some(value.into());
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

/// What [`ModifyDtsJobConfig`] answers.
#[derive(Clone, Default)]
pub struct ModifyDtsJobConfigResponse {
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
}

record!(ModifyDtsJobConfigResponse {
    "RequestId" => request_id,
});

impl wire::Request for ModifyDtsJobConfig {
    type Response = ModifyDtsJobConfigResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`ModifyDtsJobConfig`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "ModifyDtsJobConfig")
    .summary("Changes settings of a job")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("Parameters", wire::Kind::Text),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
