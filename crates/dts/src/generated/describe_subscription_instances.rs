// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists subscription instances with their details.

use aliyun_wire::{self as wire, Text, record};

/// Lists subscription instances with their details.
///
/// `DescribeSubscriptionInstances` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeSubscriptionInstances {
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// Chosen by the caller, ASCII, unique for each request: a repeated request with it acts once.
    /// `ClientToken`: text, at most 64 characters.
    pub client_token: Option<Text>,
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
    /// The name of the subscription instance. `SubscriptionInstanceName`: text.
    pub subscription_instance_name: Option<Text>,
    /// `Tag`: list, at most 11 items.
    pub tag: Option<Vec<Tag>>,
}

record!(DescribeSubscriptionInstances {
    "AccountId" => account_id,
    "ClientToken" => client_token,
    "OwnerId" => owner_id,
    "PageNum" => page_num,
    "PageSize" => page_size,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SubscriptionInstanceName" => subscription_instance_name,
    "Tag" => tag,
});

impl DescribeSubscriptionInstances {
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

    /// Sets `SubscriptionInstanceName`.
    pub fn subscription_instance_name(mut self, value: impl Into<Text>) -> Self {
        self.subscription_instance_name = Some(value.into());
        self
    }

    /// Adds to `Tag`.
    pub fn tag(mut self, key: impl Into<Text>, value: impl Into<Text>) -> Self {
        self.tag.get_or_insert_default().push(Tag { key: Some(key.into()), value: Some(value.into()) });
        self
    }
}

/// What [`DescribeSubscriptionInstances`] answers.
#[derive(Clone, Default)]
pub struct DescribeSubscriptionInstancesResponse {
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
    /// `SubscriptionInstances`: object.
    pub subscription_instances: Option<SubscriptionInstances>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
    /// Rows on all pages. `TotalRecordCount`: integer.
    pub total_record_count: Option<i64>,
}

record!(DescribeSubscriptionInstancesResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "PageNumber" => page_number,
    "PageRecordCount" => page_record_count,
    "RequestId" => request_id,
    "SubscriptionInstances" => subscription_instances,
    "Success" => success,
    "TotalRecordCount" => total_record_count,
});

/// Part of the request: `Tag`.
#[derive(Clone, Default)]
pub struct Tag {
    /// `Key`: text, required.
    pub key: Option<Text>,
    /// `Value`: text.
    pub value: Option<Text>,
}

record!(Tag {
    "Key" => key,
    "Value" => value,
});

/// Part of the answer: `SubscriptionInstances`.
#[derive(Clone, Default)]
pub struct SubscriptionInstances {
    /// `SubscriptionInstance`: list.
    pub subscription_instance: Vec<SubscriptionInstance>,
}

record!(SubscriptionInstances {
    "SubscriptionInstance" => subscription_instance,
});

/// Part of the answer: `SubscriptionInstances.SubscriptionInstance`.
#[derive(Clone, Default)]
pub struct SubscriptionInstance {
    /// The oldest change that can be consumed. `BeginTimestamp`: text. Read it with [`Text::as_timestamp`].
    pub begin_timestamp: Option<Text>,
    /// The last change that was consumed. `ConsumptionCheckpoint`: text. Read it with [`Text::as_timestamp`].
    pub consumption_checkpoint: Option<Text>,
    /// `ConsumptionClient`: text.
    pub consumption_client: Option<Text>,
    /// The newest change that can be consumed. `EndTimestamp`: text. Read it with [`Text::as_timestamp`].
    pub end_timestamp: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// When the instance was created, UTC. `InstanceCreateTime`: text. Read it with [`Text::as_timestamp`].
    pub instance_create_time: Option<Text>,
    /// When the job was created, UTC. `JobCreateTime`: text. Read it with [`Text::as_timestamp`].
    pub job_create_time: Option<Text>,
    /// `PayType`: text.
    pub pay_type: Option<Text>,
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<SubscriptionInstanceSourceEndpoint>,
    /// `Status`: text.
    pub status: Option<Text>,
    /// `SubscribeTopic`: text.
    pub subscribe_topic: Option<Text>,
    /// `SubscriptionDataType`: object.
    pub subscription_data_type: Option<SubscriptionInstanceSubscriptionDataType>,
    /// `SubscriptionHost`: object.
    pub subscription_host: Option<SubscriptionInstanceSubscriptionHost>,
    /// `SubscriptionInstanceID`: text.
    pub subscription_instance_id: Option<Text>,
    /// The name of the subscription instance. `SubscriptionInstanceName`: text.
    pub subscription_instance_name: Option<Text>,
    /// `SubscriptionObject`: object.
    pub subscription_object: Option<SubscriptionInstanceSubscriptionObject>,
    /// `Tags`: object.
    pub tags: Option<SubscriptionInstanceTags>,
}

record!(SubscriptionInstance {
    "BeginTimestamp" => begin_timestamp,
    "ConsumptionCheckpoint" => consumption_checkpoint,
    "ConsumptionClient" => consumption_client,
    "EndTimestamp" => end_timestamp,
    "ErrorMessage" => error_message,
    "InstanceCreateTime" => instance_create_time,
    "JobCreateTime" => job_create_time,
    "PayType" => pay_type,
    "SourceEndpoint" => source_endpoint,
    "Status" => status,
    "SubscribeTopic" => subscribe_topic,
    "SubscriptionDataType" => subscription_data_type,
    "SubscriptionHost" => subscription_host,
    "SubscriptionInstanceID" => subscription_instance_id,
    "SubscriptionInstanceName" => subscription_instance_name,
    "SubscriptionObject" => subscription_object,
    "Tags" => tags,
});

/// Part of the answer: `SubscriptionInstances.SubscriptionInstance.SourceEndpoint`.
#[derive(Clone, Default)]
pub struct SubscriptionInstanceSourceEndpoint {
    /// `InstanceID`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
}

record!(SubscriptionInstanceSourceEndpoint {
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
});

/// Part of the answer: `SubscriptionInstances.SubscriptionInstance.SubscriptionDataType`.
#[derive(Clone, Default)]
pub struct SubscriptionInstanceSubscriptionDataType {
    /// `DDL`: boolean.
    pub ddl: Option<bool>,
    /// `DML`: boolean.
    pub dml: Option<bool>,
}

record!(SubscriptionInstanceSubscriptionDataType {
    "DDL" => ddl,
    "DML" => dml,
});

/// Part of the answer: `SubscriptionInstances.SubscriptionInstance.SubscriptionHost`.
#[derive(Clone, Default)]
pub struct SubscriptionInstanceSubscriptionHost {
    /// `PrivateHost`: text.
    pub private_host: Option<Text>,
    /// `PublicHost`: text.
    pub public_host: Option<Text>,
    /// `VPCHost`: text.
    pub vpc_host: Option<Text>,
}

record!(SubscriptionInstanceSubscriptionHost {
    "PrivateHost" => private_host,
    "PublicHost" => public_host,
    "VPCHost" => vpc_host,
});

/// Part of the answer: `SubscriptionInstances.SubscriptionInstance.SubscriptionObject`.
#[derive(Clone, Default)]
pub struct SubscriptionInstanceSubscriptionObject {
    /// `SynchronousObject`: list.
    pub synchronous_object: Vec<SubscriptionInstanceSynchronousObject>,
}

record!(SubscriptionInstanceSubscriptionObject {
    "SynchronousObject" => synchronous_object,
});

/// Part of the answer: `SubscriptionInstances.SubscriptionInstance.SubscriptionObject.SynchronousObject`.
#[derive(Clone, Default)]
pub struct SubscriptionInstanceSynchronousObject {
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `TableList`: object.
    pub table_list: Option<SubscriptionInstanceSynchronousObjectTableList>,
    /// `WholeDatabase`: text.
    pub whole_database: Option<Text>,
}

record!(SubscriptionInstanceSynchronousObject {
    "DatabaseName" => database_name,
    "TableList" => table_list,
    "WholeDatabase" => whole_database,
});

/// Part of the answer:
/// `SubscriptionInstances.SubscriptionInstance.SubscriptionObject.SynchronousObject.TableList`.
#[derive(Clone, Default)]
pub struct SubscriptionInstanceSynchronousObjectTableList {
    /// `Table`: list.
    pub table: Vec<Text>,
}

record!(SubscriptionInstanceSynchronousObjectTableList {
    "Table" => table,
});

/// Part of the answer: `SubscriptionInstances.SubscriptionInstance.Tags`.
#[derive(Clone, Default)]
pub struct SubscriptionInstanceTags {
    /// `Tag`: list.
    pub tag: Vec<SubscriptionInstanceTag>,
}

record!(SubscriptionInstanceTags {
    "Tag" => tag,
});

/// Part of the answer: `SubscriptionInstances.SubscriptionInstance.Tags.Tag`.
#[derive(Clone, Default)]
pub struct SubscriptionInstanceTag {
    /// `Key`: text.
    pub key: Option<Text>,
    /// `Value`: text.
    pub value: Option<Text>,
}

record!(SubscriptionInstanceTag {
    "Key" => key,
    "Value" => value,
});

impl wire::Request for DescribeSubscriptionInstances {
    type Response = DescribeSubscriptionInstancesResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

impl wire::Paginated for DescribeSubscriptionInstances {
    type Item = SubscriptionInstance;

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
        response.subscription_instances.unwrap_or_default().subscription_instance
    }
}

/// What is known of [`DescribeSubscriptionInstances`].
pub static OPERATION: wire::Operation =
    wire::Operation::new(&super::PRODUCT, "DescribeSubscriptionInstances")
        .summary("Lists subscription instances with their details")
        .idempotence(wire::Idempotence::Read)
        .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("AccountId", wire::Kind::Text)
        .deprecated()
        .summary("The main account; on its way out, leave it unset"),
    wire::Parameter::new("ClientToken", wire::Kind::Text)
        .max_length(64)
        .summary("Chosen by the caller, ASCII, unique for each request"),
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
    wire::Parameter::new("SubscriptionInstanceName", wire::Kind::Text)
        .summary("The name of the subscription instance"),
    wire::Parameter::new("Tag", wire::Kind::Record).list().max_items(11).members(TAG),
];

const TAG: &[wire::Parameter] = &[
    wire::Parameter::new("Key", wire::Kind::Text).required(),
    wire::Parameter::new("Value", wire::Kind::Text),
];
