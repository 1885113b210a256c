// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Starts a reverse job.

use aliyun_wire::{self as wire, Text, record};

/// Starts a reverse job.
///
/// `StartReverseWriter` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct StartReverseWriter {
    /// `CheckPoint`: text.
    pub check_point: Option<Text>,
    /// The job. `DtsJobId`: text, required.
    pub dts_job_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(StartReverseWriter {
    "CheckPoint" => check_point,
    "DtsJobId" => dts_job_id,
    "ResourceGroupId" => resource_group_id,
});

impl StartReverseWriter {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CheckPoint`.
    pub fn check_point(mut self, value: impl Into<Text>) -> Self {
        self.check_point = Some(value.into());
        self
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<Text>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

/// What [`StartReverseWriter`] answers.
#[derive(Clone, Default)]
pub struct StartReverseWriterResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(StartReverseWriterResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "RequestId" => request_id,
    "Success" => success,
});

impl wire::Request for StartReverseWriter {
    type Response = StartReverseWriterResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`StartReverseWriter`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "StartReverseWriter")
    .summary("Starts a reverse job")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("CheckPoint", wire::Kind::Text),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).required().summary("The job"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
