// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists the tag keys in use.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Lists the tag keys in use.
///
/// `DescribeTagKeys` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeTagKeys {
    /// `Category`: text.
    pub category: Option<Open<Category>>,
    /// The page, counted from 1. `PageNumber`: integer, at least 0.
    pub page_number: Option<i64>,
    /// Rows on a page. `PageSize`: integer, 0 to 50.
    pub page_size: Option<i64>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `ResourceId`: text.
    pub resource_id: Option<Text>,
    /// `ResourceType`: text.
    pub resource_type: Option<Text>,
}

record!(DescribeTagKeys {
    "Category" => category,
    "PageNumber" => page_number,
    "PageSize" => page_size,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "ResourceId" => resource_id,
    "ResourceType" => resource_type,
});

impl DescribeTagKeys {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<Category>>) -> Self {
        self.category = Some(value.into());
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

    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<Text>) -> Self {
        self.resource_id = Some(value.into());
        self
    }

    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<Text>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

/// What [`DescribeTagKeys`] answers.
#[derive(Clone, Default)]
pub struct DescribeTagKeysResponse {
    /// `Category`: text.
    pub category: Option<Text>,
    /// The page, counted from 1. `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// Rows on a page. `PageSize`: integer.
    pub page_size: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// `TagKeys`: list.
    pub tag_keys: Vec<Text>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
}

record!(DescribeTagKeysResponse {
    "Category" => category,
    "PageNumber" => page_number,
    "PageSize" => page_size,
    "RequestId" => request_id,
    "TagKeys" => tag_keys,
    "TotalCount" => total_count,
});

enumeration! {
    /// Part of the request: `Category`.
    pub enum Category {
        /// `System`.
        System = "System",
        /// `Custom`.
        Custom = "Custom",
    }
}

impl wire::Request for DescribeTagKeys {
    type Response = DescribeTagKeysResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

impl wire::Paginated for DescribeTagKeys {
    type Item = Text;

    fn cursor(&mut self) -> wire::Cursor<'_> {
        wire::Cursor::Number { page: &mut self.page_number, size: &mut self.page_size }
    }

    fn progress(response: &Self::Response) -> wire::Progress<'_> {
        wire::Progress { total: response.total_count, page_size: response.page_size, next_token: None }
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.tag_keys
    }
}

/// What is known of [`DescribeTagKeys`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeTagKeys")
    .summary("Lists the tag keys in use")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("Category", wire::Kind::Text).values_of::<Category>(),
    wire::Parameter::new("PageNumber", wire::Kind::Integer).minimum(0.0).summary("The page, counted from 1"),
    wire::Parameter::new("PageSize", wire::Kind::Integer)
        .minimum(0.0)
        .maximum(50.0)
        .summary("Rows on a page"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("ResourceId", wire::Kind::Text),
    wire::Parameter::new("ResourceType", wire::Kind::Text),
];
