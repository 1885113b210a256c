// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists tags of instances, or instances with tags.

use aliyun_wire::{self as wire, Text, record};

/// Lists tags of instances, or instances with tags.
///
/// `ListTagResources` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ListTagResources {
    /// `NextToken`: text.
    pub next_token: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text, required.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `ResourceId`: list, at most 51 items.
    pub resource_id: Option<Vec<Text>>,
    /// `ResourceType`: text, required.
    pub resource_type: Option<Text>,
    /// `Tag`: list, at most 21 items.
    pub tag: Option<Vec<Tag>>,
}

record!(ListTagResources {
    "NextToken" => next_token,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "ResourceId" => resource_id,
    "ResourceType" => resource_type,
    "Tag" => tag,
});

impl ListTagResources {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<Text>) -> Self {
        self.next_token = Some(value.into());
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

    /// Adds to `Tag`.
    pub fn tag(mut self, key: impl Into<Text>, value: impl Into<Text>) -> Self {
        self.tag.get_or_insert_default().push(Tag { key: Some(key.into()), value: Some(value.into()) });
        self
    }
}

/// What [`ListTagResources`] answers.
#[derive(Clone, Default)]
pub struct ListTagResourcesResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// `NextToken`: text.
    pub next_token: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
    /// `TagResources`: object.
    pub tag_resources: Option<TagResources>,
}

record!(ListTagResourcesResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "NextToken" => next_token,
    "RequestId" => request_id,
    "Success" => success,
    "TagResources" => tag_resources,
});

/// Part of the request: `Tag`.
#[derive(Clone, Default)]
pub struct Tag {
    /// `Key`: text.
    pub key: Option<Text>,
    /// `Value`: text.
    pub value: Option<Text>,
}

record!(Tag {
    "Key" => key,
    "Value" => value,
});

/// Part of the answer: `TagResources`.
#[derive(Clone, Default)]
pub struct TagResources {
    /// `TagResource`: list.
    pub tag_resource: Vec<TagResource>,
}

record!(TagResources {
    "TagResource" => tag_resource,
});

/// Part of the answer: `TagResources.TagResource`.
#[derive(Clone, Default)]
pub struct TagResource {
    /// `ResourceId`: text.
    pub resource_id: Option<Text>,
    /// `ResourceType`: text.
    pub resource_type: Option<Text>,
    /// `TagKey`: text.
    pub tag_key: Option<Text>,
    /// `TagValue`: text.
    pub tag_value: Option<Text>,
}

record!(TagResource {
    "ResourceId" => resource_id,
    "ResourceType" => resource_type,
    "TagKey" => tag_key,
    "TagValue" => tag_value,
});

impl wire::Request for ListTagResources {
    type Response = ListTagResourcesResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

impl wire::Paginated for ListTagResources {
    type Item = TagResource;

    fn cursor(&mut self) -> wire::Cursor<'_> {
        wire::Cursor::Token { token: &mut self.next_token }
    }

    fn progress(response: &Self::Response) -> wire::Progress<'_> {
        wire::Progress { total: None, page_size: None, next_token: response.next_token.as_deref() }
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.tag_resources.unwrap_or_default().tag_resource
    }
}

/// What is known of [`ListTagResources`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "ListTagResources")
    .summary("Lists tags of instances, or instances with tags")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("NextToken", wire::Kind::Text),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .required()
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("ResourceId", wire::Kind::Text).list().max_items(51),
    wire::Parameter::new("ResourceType", wire::Kind::Text).required(),
    wire::Parameter::new("Tag", wire::Kind::Record).list().max_items(21).members(TAG),
];

const TAG: &[wire::Parameter] =
    &[wire::Parameter::new("Key", wire::Kind::Text), wire::Parameter::new("Value", wire::Kind::Text)];
