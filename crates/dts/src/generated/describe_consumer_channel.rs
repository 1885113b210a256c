// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists the consumer groups of a subscription job.

use aliyun_wire::{self as wire, Text, record};

/// Lists the consumer groups of a subscription job.
///
/// `DescribeConsumerChannel` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeConsumerChannel {
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text.
    pub dts_instance_id: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// The page, counted from 1. `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// Rows on a page. `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `ParentChannelId`: text.
    pub parent_channel_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text, required.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(DescribeConsumerChannel {
    "DtsInstanceId" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "PageNumber" => page_number,
    "PageSize" => page_size,
    "ParentChannelId" => parent_channel_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl DescribeConsumerChannel {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `ParentChannelId`.
    pub fn parent_channel_id(mut self, value: impl Into<Text>) -> Self {
        self.parent_channel_id = Some(value.into());
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

/// What [`DescribeConsumerChannel`] answers.
#[derive(Clone, Default)]
pub struct DescribeConsumerChannelResponse {
    /// `ConsumerChannels`: list.
    pub consumer_channels: Vec<ConsumerChannel>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: text. Read it with [`Text::as_i64`].
    pub http_status_code: Option<Text>,
    /// The page, counted from 1. `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// The page size in force: how many rows a full page has, not how many this one has. `PageRecordCount`:
    /// integer.
    pub page_record_count: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
    /// Rows on all pages. `TotalRecordCount`: integer.
    pub total_record_count: Option<i64>,
}

record!(DescribeConsumerChannelResponse {
    "ConsumerChannels" => consumer_channels,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "PageNumber" => page_number,
    "PageRecordCount" => page_record_count,
    "RequestId" => request_id,
    "Success" => success,
    "TotalRecordCount" => total_record_count,
});

/// Part of the answer: `ConsumerChannels`.
#[derive(Clone, Default)]
pub struct ConsumerChannel {
    /// `ConsumerGroupId`: text.
    pub consumer_group_id: Option<Text>,
    /// `ConsumerGroupName`: text.
    pub consumer_group_name: Option<Text>,
    /// `ConsumerGroupUserName`: text.
    pub consumer_group_user_name: Option<Text>,
    /// The last change that was consumed. `ConsumptionCheckpoint`: text. Read it with [`Text::as_timestamp`].
    pub consumption_checkpoint: Option<Text>,
    /// `MessageDelay`: integer.
    pub message_delay: Option<i64>,
    /// `UnconsumedData`: integer.
    pub unconsumed_data: Option<i64>,
}

record!(ConsumerChannel {
    "ConsumerGroupId" => consumer_group_id,
    "ConsumerGroupName" => consumer_group_name,
    "ConsumerGroupUserName" => consumer_group_user_name,
    "ConsumptionCheckpoint" => consumption_checkpoint,
    "MessageDelay" => message_delay,
    "UnconsumedData" => unconsumed_data,
});

impl wire::Request for DescribeConsumerChannel {
    type Response = DescribeConsumerChannelResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

impl wire::Paginated for DescribeConsumerChannel {
    type Item = ConsumerChannel;

    fn cursor(&mut self) -> wire::Cursor<'_> {
        wire::Cursor::Number { page: &mut self.page_number, size: &mut self.page_size }
    }

    fn progress(response: &Self::Response) -> wire::Progress<'_> {
        wire::Progress {
            total: response.total_record_count,
            page_size: response.page_record_count,
            next_token: None,
        }
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.consumer_channels
    }
}

/// What is known of [`DescribeConsumerChannel`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeConsumerChannel")
    .summary("Lists the consumer groups of a subscription job")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsInstanceId", wire::Kind::Text)
        .summary("The instance, which is what is paid for; its job has an id of its own"),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("PageNumber", wire::Kind::Integer).summary("The page, counted from 1"),
    wire::Parameter::new("PageSize", wire::Kind::Integer).summary("Rows on a page"),
    wire::Parameter::new("ParentChannelId", wire::Kind::Text),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .required()
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
