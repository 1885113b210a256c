// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows what a document parsing job found.

use aliyun_wire::{self as wire, Text, record};

/// Shows what a document parsing job found.
///
/// `DescribeDocParserJobResult` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeDocParserJobResult {
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// `RagInstanceId`: text.
    pub rag_instance_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(DescribeDocParserJobResult {
    "DtsJobId" => dts_job_id,
    "RagInstanceId" => rag_instance_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl DescribeDocParserJobResult {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }

    /// Sets `RagInstanceId`.
    pub fn rag_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.rag_instance_id = Some(value.into());
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

/// What [`DescribeDocParserJobResult`] answers.
#[derive(Clone, Default)]
pub struct DescribeDocParserJobResultResponse {
    /// `ContentList`: list.
    pub content_list: Vec<Content>,
    /// `DynamicCode`: text, deprecated.
    pub dynamic_code: Option<Text>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// `FileUrl`: text.
    pub file_url: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// `OuterFileUrl`: text.
    pub outer_file_url: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(DescribeDocParserJobResultResponse {
    "ContentList" => content_list,
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "FileUrl" => file_url,
    "HttpStatusCode" => http_status_code,
    "OuterFileUrl" => outer_file_url,
    "RequestId" => request_id,
    "Success" => success,
});

/// Part of the answer: `ContentList`.
#[derive(Clone, Default)]
pub struct Content {
    /// `Content`: text.
    pub content: Option<Text>,
    /// The page, counted from 1. `PageNumber`: integer.
    pub page_number: Option<i64>,
}

record!(Content {
    "Content" => content,
    "PageNumber" => page_number,
});

impl wire::Request for DescribeDocParserJobResult {
    type Response = DescribeDocParserJobResultResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeDocParserJobResult`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeDocParserJobResult")
    .summary("Shows what a document parsing job found")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("RagInstanceId", wire::Kind::Text),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
