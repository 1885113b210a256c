// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Creates the account that DTS uses on a node of a global active database.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Creates the account that DTS uses on a node of a global active database.
///
/// `InitDtsRdsInstance` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct InitDtsRdsInstance {
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceId`: text.
    pub dts_instance_id: Option<Text>,
    /// `EndpointCenId`: text.
    pub endpoint_cen_id: Option<Text>,
    /// `EndpointInstanceId`: text.
    pub endpoint_instance_id: Option<Text>,
    /// `EndpointInstanceType`: text.
    pub endpoint_instance_type: Option<Open<EndpointInstanceType>>,
    /// `EndpointRegion`: text.
    pub endpoint_region: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
}

record!(InitDtsRdsInstance {
    "DtsInstanceId" => dts_instance_id,
    "EndpointCenId" => endpoint_cen_id,
    "EndpointInstanceId" => endpoint_instance_id,
    "EndpointInstanceType" => endpoint_instance_type,
    "EndpointRegion" => endpoint_region,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
});

impl InitDtsRdsInstance {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }

    /// Sets `EndpointCenId`.
    pub fn endpoint_cen_id(mut self, value: impl Into<Text>) -> Self {
        self.endpoint_cen_id = Some(value.into());
        self
    }

    /// Sets `EndpointInstanceId`.
    pub fn endpoint_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.endpoint_instance_id = Some(value.into());
        self
    }

    /// Sets `EndpointInstanceType`.
    pub fn endpoint_instance_type(mut self, value: impl Into<Open<EndpointInstanceType>>) -> Self {
        self.endpoint_instance_type = Some(value.into());
        self
    }

    /// Sets `EndpointRegion`.
    pub fn endpoint_region(mut self, value: impl Into<Text>) -> Self {
        self.endpoint_region = Some(value.into());
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

/// What [`InitDtsRdsInstance`] answers.
#[derive(Clone, Default)]
pub struct InitDtsRdsInstanceResponse {
    /// `AdminAccount`: text.
    pub admin_account: Option<Text>,
    /// `AdminPassword`: text.
    pub admin_password: Option<Text>,
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

record!(InitDtsRdsInstanceResponse {
    "AdminAccount" => admin_account,
    "AdminPassword" => admin_password (secret),
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
});

enumeration! {
    /// Part of the request: `EndpointInstanceType`.
    pub enum EndpointInstanceType {
        /// `RDS`.
        Rds = "RDS",
        /// `CEN`.
        Cen = "CEN",
    }
}

impl wire::Request for InitDtsRdsInstance {
    type Response = InitDtsRdsInstanceResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`InitDtsRdsInstance`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "InitDtsRdsInstance")
    .summary("Creates the account that DTS uses on a node of a global active database")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DtsInstanceId", wire::Kind::Text)
        .summary("The instance, which is what is paid for; its job has an id of its own"),
    wire::Parameter::new("EndpointCenId", wire::Kind::Text),
    wire::Parameter::new("EndpointInstanceId", wire::Kind::Text),
    wire::Parameter::new("EndpointInstanceType", wire::Kind::Text).values_of::<EndpointInstanceType>(),
    wire::Parameter::new("EndpointRegion", wire::Kind::Text),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
];
