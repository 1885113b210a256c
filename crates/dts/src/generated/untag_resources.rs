// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Removes tags from instances.

use aliyun_wire::{self as wire, Text, record};

/// Removes tags from instances.
///
/// `UntagResources` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct UntagResources {
    /// `All`: boolean.
    pub all: Option<bool>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text, required.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `ResourceId`: list, required, at most 51 items.
    pub resource_id: Option<Vec<Text>>,
    /// `ResourceType`: text.
    pub resource_type: Option<Text>,
    /// `TagKey`: list, at most 21 items.
    pub tag_key: Option<Vec<Text>>,
}

record!(UntagResources {
    "All" => all,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "ResourceId" => resource_id,
    "ResourceType" => resource_type,
    "TagKey" => tag_key,
});

impl UntagResources {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `All`.
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
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

    /// Adds to `TagKey`.
    pub fn tag_key(mut self, value: impl Into<Text>) -> Self {
        self.tag_key.get_or_insert_default().push(value.into());
        self
    }
}

/// What [`UntagResources`] answers.
#[derive(Clone, Default)]
pub struct UntagResourcesResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(UntagResourcesResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "RequestId" => request_id,
    "Success" => success,
});

impl wire::Request for UntagResources {
    type Response = UntagResourcesResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`UntagResources`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "UntagResources")
    .summary("Removes tags from instances")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("All", wire::Kind::Boolean),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .required()
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("ResourceId", wire::Kind::Text).list().required().max_items(51),
    wire::Parameter::new("ResourceType", wire::Kind::Text),
    wire::Parameter::new("TagKey", wire::Kind::Text).list().max_items(21),
];
