// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Changes a subscription job.

use aliyun_wire::{self as wire, Text, record};

/// Changes a subscription job.
///
/// `ModifySubscription` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ModifySubscription {
    /// The objects to move, as JSON. `DbList`: text. Read it with [`Text::as_json`].
    pub db_list: Option<Text>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text.
    pub dts_instance_id: Option<Text>,
    /// The job. `DtsJobId`: text.
    pub dts_job_id: Option<Text>,
    /// `ModifyType`: text.
    pub modify_type: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// Further settings, as JSON. `Reserved`: text. Read it with [`Text::as_json`].
    pub reserved: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `SubscriptionDataTypeDDL`: boolean.
    pub subscription_data_type_ddl: Option<bool>,
    /// `SubscriptionDataTypeDML`: boolean.
    pub subscription_data_type_dml: Option<bool>,
}

record!(ModifySubscription {
    "DbList" => db_list,
    "DtsInstanceId" => dts_instance_id,
    "DtsJobId" => dts_job_id,
    "ModifyType" => modify_type,
    "RegionId" => region_id,
    "Reserved" => reserved,
    "ResourceGroupId" => resource_group_id,
    "SubscriptionDataTypeDDL" => subscription_data_type_ddl,
    "SubscriptionDataTypeDML" => subscription_data_type_dml,
});

impl ModifySubscription {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DbList`.
    pub fn db_list(mut self, value: impl Into<Text>) -> Self {
        self.db_list = Some(value.into());
        self
    }

    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }

    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }

    /// Sets `ModifyType`.
    pub fn modify_type(mut self, value: impl Into<Text>) -> Self {
        self.modify_type = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Text>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Reserved`.
    pub fn reserved(mut self, value: impl Into<Text>) -> Self {
        self.reserved = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<Text>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `SubscriptionDataTypeDDL`.
    pub fn subscription_data_type_ddl(mut self, value: bool) -> Self {
        self.subscription_data_type_ddl = Some(value);
        self
    }

    /// Sets `SubscriptionDataTypeDML`.
    pub fn subscription_data_type_dml(mut self, value: bool) -> Self {
        self.subscription_data_type_dml = Some(value);
        self
    }
}

/// What [`ModifySubscription`] answers.
#[derive(Clone, Default)]
pub struct ModifySubscriptionResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: text. Read it with [`Text::as_i64`].
    pub http_status_code: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(ModifySubscriptionResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

impl wire::Request for ModifySubscription {
    type Response = ModifySubscriptionResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`ModifySubscription`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "ModifySubscription")
    .summary("Changes a subscription job")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DbList", wire::Kind::Text).summary("The objects to move, as JSON"),
    wire::Parameter::new("DtsInstanceId", wire::Kind::Text)
        .summary("The instance, which is what is paid for; its job has an id of its own"),
    wire::Parameter::new("DtsJobId", wire::Kind::Text).summary("The job"),
    wire::Parameter::new("ModifyType", wire::Kind::Text),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("Reserved", wire::Kind::Text).summary("Further settings, as JSON"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SubscriptionDataTypeDDL", wire::Kind::Boolean),
    wire::Parameter::new("SubscriptionDataTypeDML", wire::Kind::Boolean),
];
