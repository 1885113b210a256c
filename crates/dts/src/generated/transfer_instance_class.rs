// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Changes the class of an instance.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Changes the class of an instance.
///
/// `TransferInstanceClass` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct TransferInstanceClass {
    /// `DatabaseCount`: integer.
    pub database_count: Option<i64>,
    /// The job. `DtsJobId`: text, required.
    pub dts_job_id: Option<Text>,
    /// `InstanceClass`: text, required.
    pub instance_class: Option<Text>,
    /// `OrderType`: text, required.
    pub order_type: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(TransferInstanceClass {
    "DatabaseCount" => database_count,
    "DtsJobId" => dts_job_id,
    "InstanceClass" => instance_class,
    "OrderType" => order_type,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl TransferInstanceClass {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DatabaseCount`.
    pub fn database_count(mut self, value: i64) -> Self {
        self.database_count = Some(value);
        self
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }

    /// Sets `InstanceClass`.
    pub fn instance_class(mut self, value: impl Into<Text>) -> Self {
        self.instance_class = Some(value.into());
        self
    }

    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<Text>) -> Self {
        self.order_type = Some(value.into());
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

/// What [`TransferInstanceClass`] answers.
#[derive(Clone, Default)]
pub struct TransferInstanceClassResponse {
    /// `ChargeType`: text.
    pub charge_type: Option<Open<ChargeType>>,
    /// `Code`: text.
    pub code: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// `EndTime`: text.
    pub end_time: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: integer.
    pub http_status_code: Option<i64>,
    /// `InstanceId`: text.
    pub instance_id: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(TransferInstanceClassResponse {
    "ChargeType" => charge_type,
    "Code" => code,
    "DtsJobId" => dts_job_id,
    "DynamicMessage" => dynamic_message,
    "EndTime" => end_time,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "InstanceId" => instance_id,
    "RequestId" => request_id,
    "Success" => success,
});

enumeration! {
    /// Part of the answer: `ChargeType`.
    pub enum ChargeType {
        /// `POSTPAY`.
        Postpay = "POSTPAY",
        /// `PREPAY`.
        Prepay = "PREPAY",
    }
}

impl wire::Request for TransferInstanceClass {
    type Response = TransferInstanceClassResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`TransferInstanceClass`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "TransferInstanceClass")
    .summary("Changes the class of an instance")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DatabaseCount", wire::Kind::Integer),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).required().summary("The job"),
    wire::Parameter::new("InstanceClass", wire::Kind::Text).required(),
    wire::Parameter::new("OrderType", wire::Kind::Text).required(),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
