// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows the account of a job's channel.

use aliyun_wire::{self as wire, Text, record};

/// Shows the account of a job's channel.
///
/// `DescribeChannelAccount` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeChannelAccount {
    /// The job. `DtsJobId`: text, required.
    pub dts_job_id: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// `Region`: text.
    pub region: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `Tags`: text.
    pub tags: Option<Text>,
    /// `Type`: text.
    pub r#type: Option<Text>,
}

record!(DescribeChannelAccount {
    "DtsJobId" => dts_job_id,
    "OwnerId" => owner_id,
    "Region" => region,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "Tags" => tags,
    "Type" => r#type,
});

impl DescribeChannelAccount {
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

    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<Text>) -> Self {
        self.region = Some(value.into());
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

    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Text>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<Text>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

/// What [`DescribeChannelAccount`] answers.
#[derive(Clone, Default)]
pub struct DescribeChannelAccountResponse {
    /// `DynamicCode`: text.
    pub dynamic_code: Option<Text>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// `Password`: text.
    pub password: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
    /// `Username`: text.
    pub username: Option<Text>,
}

record!(DescribeChannelAccountResponse {
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "Password" => password (secret),
    "RequestId" => request_id,
    "Success" => success,
    "Username" => username,
});

impl wire::Request for DescribeChannelAccount {
    type Response = DescribeChannelAccountResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeChannelAccount`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeChannelAccount")
    .summary("Shows the account of a job's channel")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsJobId", wire::Kind::Text).required().summary("The job"),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("Region", wire::Kind::Text),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("Tags", wire::Kind::Text),
    wire::Parameter::new("Type", wire::Kind::Text),
];
