// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists the subtasks of a distributed subscription of PolarDB-X 1.0.

use aliyun_wire::{self as wire, Any, Map, Text, record};

/// Lists the subtasks of a distributed subscription of PolarDB-X 1.0.
///
/// `DescribeSubscriptionMeta` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeSubscriptionMeta {
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text.
    pub dts_instance_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `Sid`: text, required.
    pub sid: Option<Text>,
    /// `SubMigrationJobIds`: map.
    pub sub_migration_job_ids: Option<Map<Any>>,
    /// `Topics`: map.
    pub topics: Option<Map<Any>>,
}

record!(DescribeSubscriptionMeta {
    "DtsInstanceId" => dts_instance_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "Sid" => sid,
    "SubMigrationJobIds" => sub_migration_job_ids (json),
    "Topics" => topics (json),
});

impl DescribeSubscriptionMeta {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_instance_id = Some(value.into());
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

    /// Sets `Sid`.
    pub fn sid(mut self, value: impl Into<Text>) -> Self {
        self.sid = Some(value.into());
        self
    }

    /// Sets `SubMigrationJobIds`.
    pub fn sub_migration_job_ids(mut self, value: Map<Any>) -> Self {
        self.sub_migration_job_ids = Some(value);
        self
    }

    /// Sets `Topics`.
    pub fn topics(mut self, value: Map<Any>) -> Self {
        self.topics = Some(value);
        self
    }
}

/// What [`DescribeSubscriptionMeta`] answers.
#[derive(Clone, Default)]
pub struct DescribeSubscriptionMetaResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: text. Read it with [`Text::as_i64`].
    pub http_status_code: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// `SubscriptionMetaList`: list.
    pub subscription_meta_list: Vec<SubscriptionMeta>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(DescribeSubscriptionMetaResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "SubscriptionMetaList" => subscription_meta_list,
    "Success" => success,
});

/// Part of the answer: `SubscriptionMetaList`.
#[derive(Clone, Default)]
pub struct SubscriptionMeta {
    /// Up to where changes were read, or from where they are to be: seconds since 1970. `Checkpoint`:
    /// integer.
    pub checkpoint: Option<i64>,
    /// `DBList`: text.
    pub db_list: Option<Text>,
    /// `DProxyUrl`: text.
    pub d_proxy_url: Option<Text>,
    /// `Sid`: text.
    pub sid: Option<Text>,
    /// `Topic`: text.
    pub topic: Option<Text>,
}

record!(SubscriptionMeta {
    "Checkpoint" => checkpoint,
    "DBList" => db_list,
    "DProxyUrl" => d_proxy_url,
    "Sid" => sid,
    "Topic" => topic,
});

impl wire::Request for DescribeSubscriptionMeta {
    type Response = DescribeSubscriptionMetaResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeSubscriptionMeta`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeSubscriptionMeta")
    .summary("Lists the subtasks of a distributed subscription of PolarDB-X 1.0")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsInstanceId", wire::Kind::Text)
        .summary("The instance, which is what is paid for; its job has an id of its own"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("Sid", wire::Kind::Text).required(),
    wire::Parameter::new("SubMigrationJobIds", wire::Kind::Any),
    wire::Parameter::new("Topics", wire::Kind::Any),
];
