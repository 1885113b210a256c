// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Deletes a consumer group of a subscription job.

use aliyun_wire::{self as wire, Text, record};

/// Deletes a consumer group of a subscription job.
///
/// `DeleteConsumerChannel` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DeleteConsumerChannel {
    /// `ConsumerGroupId`: text, required.
    pub consumer_group_id: Option<Text>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text.
    pub dts_instance_id: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text, required.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(DeleteConsumerChannel {
    "ConsumerGroupId" => consumer_group_id,
    "DtsInstanceId" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl DeleteConsumerChannel {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ConsumerGroupId`.
    pub fn consumer_group_id(mut self, value: impl Into<Text>) -> Self {
        self.consumer_group_id = Some(value.into());
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

/// What [`DeleteConsumerChannel`] answers.
#[derive(Clone, Default)]
pub struct DeleteConsumerChannelResponse {
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

record!(DeleteConsumerChannelResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

impl wire::Request for DeleteConsumerChannel {
    type Response = DeleteConsumerChannelResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DeleteConsumerChannel`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DeleteConsumerChannel")
    .summary("Deletes a consumer group of a subscription job")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("ConsumerGroupId", wire::Kind::Text).required(),
    wire::Parameter::new("DtsInstanceId", wire::Kind::Text)
        .summary("The instance, which is what is paid for; its job has an id of its own"),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .required()
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
