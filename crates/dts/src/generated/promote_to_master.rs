// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Makes a member of a global active database its master.

use aliyun_wire::{self as wire, Text, record};

/// Makes a member of a global active database its master.
///
/// `PromoteToMaster` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct PromoteToMaster {
    /// `InstanceId`: text.
    pub instance_id: Option<Text>,
    /// `MasterDbInstanceId`: text.
    pub master_db_instance_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `SlaveDbInstanceId`: text.
    pub slave_db_instance_id: Option<Text>,
}

record!(PromoteToMaster {
    "InstanceId" => instance_id,
    "MasterDbInstanceId" => master_db_instance_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SlaveDbInstanceId" => slave_db_instance_id,
});

impl PromoteToMaster {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<Text>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `MasterDbInstanceId`.
    pub fn master_db_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.master_db_instance_id = Some(value.into());
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

    /// Sets `SlaveDbInstanceId`.
    pub fn slave_db_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.slave_db_instance_id = Some(value.into());
        self
    }
}

/// What [`PromoteToMaster`] answers.
#[derive(Clone, Default)]
pub struct PromoteToMasterResponse {
    /// `DynamicCode`: text.
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
    /// `TaskId`: text.
    pub task_id: Option<Text>,
}

record!(PromoteToMasterResponse {
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "RequestId" => request_id,
    "Success" => success,
    "TaskId" => task_id,
});

impl wire::Request for PromoteToMaster {
    type Response = PromoteToMasterResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`PromoteToMaster`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "PromoteToMaster")
    .summary("Makes a member of a global active database its master")
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("InstanceId", wire::Kind::Text),
    wire::Parameter::new("MasterDbInstanceId", wire::Kind::Text),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SlaveDbInstanceId", wire::Kind::Text),
];
