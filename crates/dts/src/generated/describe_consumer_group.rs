// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists the consumer groups of a subscription instance.

use aliyun_wire::{self as wire, Text, record};

/// Lists the consumer groups of a subscription instance.
///
/// `DescribeConsumerGroup` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeConsumerGroup {
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The page wanted, from 1; the first when unset. `PageNum`: integer, at least 1.
    pub page_num: Option<i64>,
    /// Rows on a page. `PageSize`: integer, 1 to 100.
    pub page_size: Option<i64>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// The subscription instance. `SubscriptionInstanceId`: text, required.
    pub subscription_instance_id: Option<Text>,
}

record!(DescribeConsumerGroup {
    "AccountId" => account_id,
    "OwnerId" => owner_id,
    "PageNum" => page_num,
    "PageSize" => page_size,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SubscriptionInstanceId" => subscription_instance_id,
});

impl DescribeConsumerGroup {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<Text>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `OwnerId`.
    pub fn owner_id(mut self, value: impl Into<Text>) -> Self {
        self.owner_id = Some(value.into());
        self
    }

    /// Sets `PageNum`.
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
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

    /// Sets `SubscriptionInstanceId`.
    pub fn subscription_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.subscription_instance_id = Some(value.into());
        self
    }
}

/// What [`DescribeConsumerGroup`] answers.
#[derive(Clone, Default)]
pub struct DescribeConsumerGroupResponse {
    /// `ConsumerChannels`: object.
    pub consumer_channels: Option<ConsumerChannels>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
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

record!(DescribeConsumerGroupResponse {
    "ConsumerChannels" => consumer_channels,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "PageNumber" => page_number,
    "PageRecordCount" => page_record_count,
    "RequestId" => request_id,
    "Success" => success,
    "TotalRecordCount" => total_record_count,
});

/// Part of the answer: `ConsumerChannels`.
#[derive(Clone, Default)]
pub struct ConsumerChannels {
    /// `DescribeConsumerChannel`: list.
    pub describe_consumer_channel: Vec<DescribeConsumerChannel>,
}

record!(ConsumerChannels {
    "DescribeConsumerChannel" => describe_consumer_channel,
});

/// Part of the answer: `ConsumerChannels.DescribeConsumerChannel`.
#[derive(Clone, Default)]
pub struct DescribeConsumerChannel {
    /// `ConsumerGroupID`: text.
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

record!(DescribeConsumerChannel {
    "ConsumerGroupID" => consumer_group_id,
    "ConsumerGroupName" => consumer_group_name,
    "ConsumerGroupUserName" => consumer_group_user_name,
    "ConsumptionCheckpoint" => consumption_checkpoint,
    "MessageDelay" => message_delay,
    "UnconsumedData" => unconsumed_data,
});

impl wire::Request for DescribeConsumerGroup {
    type Response = DescribeConsumerGroupResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

impl wire::Paginated for DescribeConsumerGroup {
    type Item = DescribeConsumerChannel;

    fn cursor(&mut self) -> wire::Cursor<'_> {
        wire::Cursor::Number { page: &mut self.page_num, size: &mut self.page_size }
    }

    fn progress(response: &Self::Response) -> wire::Progress<'_> {
        wire::Progress {
            total: response.total_record_count,
            page_size: response.page_record_count,
            next_token: None,
        }
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.consumer_channels.unwrap_or_default().describe_consumer_channel
    }
}

/// What is known of [`DescribeConsumerGroup`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeConsumerGroup")
    .summary("Lists the consumer groups of a subscription instance")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("AccountId", wire::Kind::Text)
        .deprecated()
        .summary("The main account; on its way out, leave it unset"),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("PageNum", wire::Kind::Integer)
        .minimum(1.0)
        .summary("The page wanted, from 1; the first when unset"),
    wire::Parameter::new("PageSize", wire::Kind::Integer)
        .minimum(1.0)
        .maximum(100.0)
        .summary("Rows on a page"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SubscriptionInstanceId", wire::Kind::Text)
        .required()
        .summary("The subscription instance"),
];
