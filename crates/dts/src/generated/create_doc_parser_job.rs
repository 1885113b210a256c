// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Creates a job that parses a document.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Creates a job that parses a document.
///
/// `CreateDocParserJob` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct CreateDocParserJob {
    /// `FileName`: text.
    pub file_name: Option<Text>,
    /// `FileUrl`: text.
    pub file_url: Option<Text>,
    /// `RagInstanceId`: text.
    pub rag_instance_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `ResultType`: text.
    pub result_type: Option<Open<ResultType>>,
}

record!(CreateDocParserJob {
    "FileName" => file_name,
    "FileUrl" => file_url,
    "RagInstanceId" => rag_instance_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "ResultType" => result_type,
});

impl CreateDocParserJob {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `FileName`.
    pub fn file_name(mut self, value: impl Into<Text>) -> Self {
        self.file_name = Some(value.into());
        self
    }

    /// Sets `FileUrl`.
    pub fn file_url(mut self, value: impl Into<Text>) -> Self {
        self.file_url = Some(value.into());
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

    /// Sets `ResultType`.
    pub fn result_type(mut self, value: impl Into<Open<ResultType>>) -> Self {
        self.result_type = Some(value.into());
        self
    }
}

/// What [`CreateDocParserJob`] answers.
#[derive(Clone, Default)]
pub struct CreateDocParserJobResponse {
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// `DynamicCode`: text, deprecated.
    pub dynamic_code: Option<Text>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(CreateDocParserJobResponse {
    "DtsJobId" => dts_job_id,
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

enumeration! {
    /// Part of the request: `ResultType`.
    pub enum ResultType {
        /// `zip`.
        Zip = "zip",
        /// `content`.
        Content = "content",
    }
}

impl wire::Request for CreateDocParserJob {
    type Response = CreateDocParserJobResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`CreateDocParserJob`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "CreateDocParserJob")
    .summary("Creates a job that parses a document")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("FileName", wire::Kind::Text),
    wire::Parameter::new("FileUrl", wire::Kind::Text),
    wire::Parameter::new("RagInstanceId", wire::Kind::Text),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("ResultType", wire::Kind::Text).values_of::<ResultType>(),
];
