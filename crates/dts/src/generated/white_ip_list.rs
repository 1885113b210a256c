// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists the addresses of DTS servers.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Lists the addresses of DTS servers.
///
/// `WhiteIpList` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct WhiteIpList {
    /// `DestAliyunUid`: text.
    pub dest_aliyun_uid: Option<Text>,
    /// `DestPrimaryVswId`: text.
    pub dest_primary_vsw_id: Option<Text>,
    /// `DestRoleName`: text.
    pub dest_role_name: Option<Text>,
    /// `DestSecondaryVswId`: text.
    pub dest_secondary_vsw_id: Option<Text>,
    /// `DestVpcId`: text.
    pub dest_vpc_id: Option<Text>,
    /// `DestinationRegion`: text.
    pub destination_region: Option<Text>,
    /// `Region`: text, required.
    pub region: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `SrcAliyunUid`: text.
    pub src_aliyun_uid: Option<Text>,
    /// `SrcPrimaryVswId`: text.
    pub src_primary_vsw_id: Option<Text>,
    /// `SrcRoleName`: text.
    pub src_role_name: Option<Text>,
    /// `SrcSecondaryVswId`: text.
    pub src_secondary_vsw_id: Option<Text>,
    /// `SrcVpcId`: text.
    pub src_vpc_id: Option<Text>,
    /// `Type`: text, required.
    pub r#type: Option<Open<Type>>,
    /// Whether it is a zero-ETL job. `ZeroEtlJob`: boolean.
    pub zero_etl_job: Option<bool>,
}

record!(WhiteIpList {
    "DestAliyunUid" => dest_aliyun_uid,
    "DestPrimaryVswId" => dest_primary_vsw_id,
    "DestRoleName" => dest_role_name,
    "DestSecondaryVswId" => dest_secondary_vsw_id,
    "DestVpcId" => dest_vpc_id,
    "DestinationRegion" => destination_region,
    "Region" => region,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SrcAliyunUid" => src_aliyun_uid,
    "SrcPrimaryVswId" => src_primary_vsw_id,
    "SrcRoleName" => src_role_name,
    "SrcSecondaryVswId" => src_secondary_vsw_id,
    "SrcVpcId" => src_vpc_id,
    "Type" => r#type,
    "ZeroEtlJob" => zero_etl_job,
});

impl WhiteIpList {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DestAliyunUid`.
    pub fn dest_aliyun_uid(mut self, value: impl Into<Text>) -> Self {
        self.dest_aliyun_uid = Some(value.into());
        self
    }

    /// Sets `DestPrimaryVswId`.
    pub fn dest_primary_vsw_id(mut self, value: impl Into<Text>) -> Self {
        self.dest_primary_vsw_id = Some(value.into());
        self
    }

    /// Sets `DestRoleName`.
    pub fn dest_role_name(mut self, value: impl Into<Text>) -> Self {
        self.dest_role_name = Some(value.into());
        self
    }

    /// Sets `DestSecondaryVswId`.
    pub fn dest_secondary_vsw_id(mut self, value: impl Into<Text>) -> Self {
        self.dest_secondary_vsw_id = Some(value.into());
        self
    }

    /// Sets `DestVpcId`.
    pub fn dest_vpc_id(mut self, value: impl Into<Text>) -> Self {
        self.dest_vpc_id = Some(value.into());
        self
    }

    /// Sets `DestinationRegion`.
    pub fn destination_region(mut self, value: impl Into<Text>) -> Self {
        self.destination_region = Some(value.into());
        self
    }

    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<Text>) -> Self {
        self.region = Some(value.into());
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

    /// Sets `SrcAliyunUid`.
    pub fn src_aliyun_uid(mut self, value: impl Into<Text>) -> Self {
        self.src_aliyun_uid = Some(value.into());
        self
    }

    /// Sets `SrcPrimaryVswId`.
    pub fn src_primary_vsw_id(mut self, value: impl Into<Text>) -> Self {
        self.src_primary_vsw_id = Some(value.into());
        self
    }

    /// Sets `SrcRoleName`.
    pub fn src_role_name(mut self, value: impl Into<Text>) -> Self {
        self.src_role_name = Some(value.into());
        self
    }

    /// Sets `SrcSecondaryVswId`.
    pub fn src_secondary_vsw_id(mut self, value: impl Into<Text>) -> Self {
        self.src_secondary_vsw_id = Some(value.into());
        self
    }

    /// Sets `SrcVpcId`.
    pub fn src_vpc_id(mut self, value: impl Into<Text>) -> Self {
        self.src_vpc_id = Some(value.into());
        self
    }

    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<Open<Type>>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `ZeroEtlJob`.
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
}

/// What [`WhiteIpList`] answers.
#[derive(Clone, Default)]
pub struct WhiteIpListResponse {
    /// `DestIpList`: text.
    pub dest_ip_list: Option<Text>,
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
    /// `IpList`: text.
    pub ip_list: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// `SrcIpList`: text.
    pub src_ip_list: Option<Text>,
    /// Whether the request succeeded. `Success`: boolean.
    pub success: Option<bool>,
}

record!(WhiteIpListResponse {
    "DestIpList" => dest_ip_list,
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "IpList" => ip_list,
    "RequestId" => request_id,
    "SrcIpList" => src_ip_list,
    "Success" => success,
});

enumeration! {
    /// Part of the request: `Type`.
    pub enum Type {
        /// `internet`.
        Internet = "internet",
        /// `vpc`.
        Vpc = "vpc",
    }
}

impl wire::Request for WhiteIpList {
    type Response = WhiteIpListResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`WhiteIpList`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "WhiteIpList")
    .summary("Lists the addresses of DTS servers")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DestAliyunUid", wire::Kind::Text),
    wire::Parameter::new("DestPrimaryVswId", wire::Kind::Text),
    wire::Parameter::new("DestRoleName", wire::Kind::Text),
    wire::Parameter::new("DestSecondaryVswId", wire::Kind::Text),
    wire::Parameter::new("DestVpcId", wire::Kind::Text),
    wire::Parameter::new("DestinationRegion", wire::Kind::Text),
    wire::Parameter::new("Region", wire::Kind::Text).required(),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SrcAliyunUid", wire::Kind::Text),
    wire::Parameter::new("SrcPrimaryVswId", wire::Kind::Text),
    wire::Parameter::new("SrcRoleName", wire::Kind::Text),
    wire::Parameter::new("SrcSecondaryVswId", wire::Kind::Text),
    wire::Parameter::new("SrcVpcId", wire::Kind::Text),
    wire::Parameter::new("Type", wire::Kind::Text).required().values_of::<Type>(),
    wire::Parameter::new("ZeroEtlJob", wire::Kind::Boolean).summary("Whether it is a zero-ETL job"),
];
