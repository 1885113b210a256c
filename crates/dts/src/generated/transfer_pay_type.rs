// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Changes how an instance is paid for.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Changes how an instance is paid for.
///
/// `TransferPayType` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct TransferPayType {
    /// `AutoPay`: boolean.
    pub auto_pay: Option<bool>,
    /// `BuyCount`: text.
    pub buy_count: Option<Text>,
    /// `ChargeType`: text, required.
    pub charge_type: Option<Open<ChargeType>>,
    /// The job. `DtsJobId`: text, required.
    pub dts_job_id: Option<Text>,
    /// `InstanceClass`: text.
    pub instance_class: Option<Text>,
    /// `MaxDu`: integer.
    pub max_du: Option<i64>,
    /// `MinDu`: integer.
    pub min_du: Option<i64>,
    /// `Period`: text.
    pub period: Option<Open<Period>>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(TransferPayType {
    "AutoPay" => auto_pay,
    "BuyCount" => buy_count,
    "ChargeType" => charge_type,
    "DtsJobId" => dts_job_id,
    "InstanceClass" => instance_class,
    "MaxDu" => max_du,
    "MinDu" => min_du,
    "Period" => period,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl TransferPayType {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `BuyCount`.
    pub fn buy_count(mut self, value: impl Into<Text>) -> Self {
        self.buy_count = Some(value.into());
        self
    }

    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
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

    /// Sets `MaxDu`.
    pub fn max_du(mut self, value: i64) -> Self {
        self.max_du = Some(value);
        self
    }

    /// Sets `MinDu`.
    pub fn min_du(mut self, value: i64) -> Self {
        self.min_du = Some(value);
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<Open<Period>>) -> Self {
        self.period = Some(value.into());
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

/// What [`TransferPayType`] answers.
#[derive(Clone, Default)]
pub struct TransferPayTypeResponse {
    /// `ChargeType`: text.
    pub charge_type: Option<Open<ResponseChargeType>>,
    /// `Code`: text, deprecated.
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

record!(TransferPayTypeResponse {
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
    /// Part of the request: `ChargeType`.
    pub enum ChargeType {
        /// `PrePaid`.
        PrePaid = "PrePaid",
        /// `PostPaid`.
        PostPaid = "PostPaid",
        /// `sync_serverless`.
        SyncServerless = "sync_serverless",
    }
}

enumeration! {
    /// Part of the request: `Period`.
    pub enum Period {
        /// `Year`.
        Year = "Year",
        /// `Month`.
        Month = "Month",
    }
}

enumeration! {
    /// Part of the answer: `ChargeType`.
    pub enum ResponseChargeType {
        /// `PrePaid`.
        PrePaid = "PrePaid",
        /// `PostPaid`.
        PostPaid = "PostPaid",
    }
}

impl wire::Request for TransferPayType {
    type Response = TransferPayTypeResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`TransferPayType`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "TransferPayType")
    .summary("Changes how an instance is paid for")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("AutoPay", wire::Kind::Boolean),
    wire::Parameter::new("BuyCount", wire::Kind::Text),
    wire::Parameter::new("ChargeType", wire::Kind::Text).required().values_of::<ChargeType>(),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).required().summary("The job"),
    wire::Parameter::new("InstanceClass", wire::Kind::Text),
    wire::Parameter::new("MaxDu", wire::Kind::Integer),
    wire::Parameter::new("MinDu", wire::Kind::Integer),
    wire::Parameter::new("Period", wire::Kind::Text).values_of::<Period>(),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
