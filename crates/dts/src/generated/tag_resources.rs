// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Adds tags to instances.

use aliyun_wire::{self as wire, Text, record};

/// Adds tags to instances.
///
/// `TagResources` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct TagResources {
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text, required.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `ResourceId`: list, required, at most 51 items.
    pub resource_id: Option<Vec<Text>>,
    /// `ResourceType`: text.
    pub resource_type: Option<Text>,
    /// `Tag`: list, required, at most 21 items.
    pub tag: Option<Vec<Tag>>,
}

record!(TagResources {
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "ResourceId" => resource_id,
    "ResourceType" => resource_type,
    "Tag" => tag,
});

impl TagResources {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
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

    /// Adds to `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<Text>) -> Self {
        self.resource_id.get_or_insert_default().push(value.into());
        self
    }

    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<Text>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Adds to `Tag`.
    pub fn tag(mut self, key: impl Into<Text>, value: impl Into<Text>) -> Self {
        self.tag.get_or_insert_default().push(Tag { key: Some(key.into()), value: Some(value.into()) });
        self
    }
}

/// What [`TagResources`] answers.
#[derive(Clone, Default)]
pub struct TagResourcesResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(TagResourcesResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "RequestId" => request_id,
    "Success" => success,
});

/// Part of the request: `Tag`.
#[derive(Clone, Default)]
pub struct Tag {
    /// `Key`: text, required.
    pub key: Option<Text>,
    /// `Value`: text, required.
    pub value: Option<Text>,
}

record!(Tag {
    "Key" => key,
    "Value" => value,
});

impl wire::Request for TagResources {
    type Response = TagResourcesResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`TagResources`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "TagResources")
    .summary("Adds tags to instances")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .required()
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("ResourceId", wire::Kind::Text).list().required().max_items(51),
    wire::Parameter::new("ResourceType", wire::Kind::Text),
    wire::Parameter::new("Tag", wire::Kind::Record).list().required().max_items(21).members(TAG),
];

const TAG: &[wire::Parameter] = &[
    wire::Parameter::new("Key", wire::Kind::Text).required(),
    wire::Parameter::new("Value", wire::Kind::Text).required(),
];
