// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists the addresses of DTS that a database's allow list has to admit.

use aliyun_wire::{self as wire, Text, record};

/// Lists the addresses of DTS that a database's allow list has to admit.
///
/// `DescribeDTSIP` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeDTSIP {
    /// `DestinationEndpointRegion`: text.
    pub destination_endpoint_region: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `SourceEndpointRegion`: text, required.
    pub source_endpoint_region: Option<Text>,
}

record!(DescribeDTSIP {
    "DestinationEndpointRegion" => destination_endpoint_region,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SourceEndpointRegion" => source_endpoint_region,
});

impl DescribeDTSIP {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DestinationEndpointRegion`.
    pub fn destination_endpoint_region(mut self, value: impl Into<Text>) -> Self {
        self.destination_endpoint_region = Some(value.into());
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

    /// Sets `SourceEndpointRegion`.
    pub fn source_endpoint_region(mut self, value: impl Into<Text>) -> Self {
        self.source_endpoint_region = Some(value.into());
        self
    }
}

/// What [`DescribeDTSIP`] answers.
#[derive(Clone, Default)]
pub struct DescribeDTSIPResponse {
    /// `DynamicCode`: text, deprecated.
    pub dynamic_code: Option<Text>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
}

record!(DescribeDTSIPResponse {
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "RequestId" => request_id,
    "Success" => success,
});

impl wire::Request for DescribeDTSIP {
    type Response = DescribeDTSIPResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeDTSIP`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeDTSIP")
    .summary("Lists the addresses of DTS that a database's allow list has to admit")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DestinationEndpointRegion", wire::Kind::Text),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SourceEndpointRegion", wire::Kind::Text).required(),
];
