// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows the settings of a job.

use aliyun_wire::{self as wire, Text, record};

/// Shows the settings of a job.
///
/// `DescribeDtsJobConfig` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeDtsJobConfig {
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// `ForAcceleration`: text.
    pub for_acceleration: Option<Text>,
    /// `Module`: text.
    pub module: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(DescribeDtsJobConfig {
    "DtsJobId" => dts_job_id,
    "ForAcceleration" => for_acceleration,
    "Module" => module,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl DescribeDtsJobConfig {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }

    /// Sets `ForAcceleration`.
    pub fn for_acceleration(mut self, value: impl Into<Text>) -> Self {
        self.for_acceleration = Some(value.into());
        self
    }

    /// Sets `Module`.
    pub fn module(mut self, value: impl Into<Text>) -> Self {
        self.module = Some(value.into());
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

/// What [`DescribeDtsJobConfig`] answers.
#[derive(Clone, Default)]
pub struct DescribeDtsJobConfigResponse {
    /// `Parameters`: list.
    pub parameters: Vec<Parameter>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
}

record!(DescribeDtsJobConfigResponse {
    "Parameters" => parameters,
    "RequestId" => request_id,
});

/// Part of the answer: `Parameters`.
#[derive(Clone, Default)]
pub struct Parameter {
    /// `CheckingCode`: text.
    pub checking_code: Option<Text>,
    /// `DefaultValue`: text.
    pub default_value: Option<Text>,
    /// `Description`: text.
    pub description: Option<Text>,
    /// `ForceRestart`: text.
    pub force_restart: Option<Text>,
    /// `Modifiable`: text.
    pub modifiable: Option<Text>,
    /// `Module`: text.
    pub module: Option<Text>,
    /// `Name`: text.
    pub name: Option<Text>,
    /// `RecommendValue`: text.
    pub recommend_value: Option<Text>,
    /// `RunningValue`: text.
    pub running_value: Option<Text>,
    /// `ValueType`: integer.
    pub value_type: Option<i64>,
}

record!(Parameter {
    "CheckingCode" => checking_code,
    "DefaultValue" => default_value,
    "Description" => description,
    "ForceRestart" => force_restart,
    "Modifiable" => modifiable,
    "Module" => module,
    "Name" => name,
    "RecommendValue" => recommend_value,
    "RunningValue" => running_value,
    "ValueType" => value_type,
});

impl wire::Request for DescribeDtsJobConfig {
    type Response = DescribeDtsJobConfigResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeDtsJobConfig`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeDtsJobConfig")
    .summary("Shows the settings of a job")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("ForAcceleration", wire::Kind::Text),
    wire::Parameter::new("Module", wire::Kind::Text),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
