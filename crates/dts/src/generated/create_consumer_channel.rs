// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Creates a consumer group of a subscription job.

use aliyun_wire::{self as wire, Text, record};

/// Creates a consumer group of a subscription job.
///
/// `CreateConsumerChannel` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct CreateConsumerChannel {
    /// `ConsumerGroupName`: text, required.
    pub consumer_group_name: Option<Text>,
    /// `ConsumerGroupPassword`: text, required.
    pub consumer_group_password: Option<Text>,
    /// `ConsumerGroupUserName`: text, required.
    pub consumer_group_user_name: Option<Text>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text.
    pub dts_instance_id: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text, required.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(CreateConsumerChannel {
    "ConsumerGroupName" => consumer_group_name,
    "ConsumerGroupPassword" => consumer_group_password (secret),
    "ConsumerGroupUserName" => consumer_group_user_name,
    "DtsInstanceId" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl CreateConsumerChannel {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ConsumerGroupName`.
    pub fn consumer_group_name(mut self, value: impl Into<Text>) -> Self {
        self.consumer_group_name = Some(value.into());
        self
    }

    /// Sets `ConsumerGroupPassword`.
    pub fn consumer_group_password(mut self, value: impl Into<Text>) -> Self {
        self.consumer_group_password = Some(value.into());
        self
    }

    /// Sets `ConsumerGroupUserName`.
    pub fn consumer_group_user_name(mut self, value: impl Into<Text>) -> Self {
        self.consumer_group_user_name = Some(value.into());
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

/// What [`CreateConsumerChannel`] answers.
#[derive(Clone, Default)]
pub struct CreateConsumerChannelResponse {
    /// `ConsumerGroupID`: text.
    pub consumer_group_id: Option<Text>,
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

record!(CreateConsumerChannelResponse {
    "ConsumerGroupID" => consumer_group_id,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

impl wire::Request for CreateConsumerChannel {
    type Response = CreateConsumerChannelResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`CreateConsumerChannel`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "CreateConsumerChannel")
    .summary("Creates a consumer group of a subscription job")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("ConsumerGroupName", wire::Kind::Text).required(),
    wire::Parameter::new("ConsumerGroupPassword", wire::Kind::Text).required(),
    wire::Parameter::new("ConsumerGroupUserName", wire::Kind::Text).required(),
    wire::Parameter::new("DtsInstanceId", wire::Kind::Text)
        .summary("The instance, which is what is paid for; its job has an id of its own"),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .required()
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
