// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists global active database instances.

use aliyun_wire::{self as wire, Text, record};

/// Lists global active database instances.
///
/// `DescribeGadInstances` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeGadInstances {
    /// `DbEngineTypes`: text.
    pub db_engine_types: Option<Text>,
    /// `InstanceName`: text.
    pub instance_name: Option<Text>,
    /// `MasterDbInstanceId`: text.
    pub master_db_instance_id: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The page, counted from 1. `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// Rows on a page. `PageSize`: integer.
    pub page_size: Option<i64>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `SlaveDbInstanceId`: text.
    pub slave_db_instance_id: Option<Text>,
}

record!(DescribeGadInstances {
    "DbEngineTypes" => db_engine_types,
    "InstanceName" => instance_name,
    "MasterDbInstanceId" => master_db_instance_id,
    "OwnerId" => owner_id,
    "PageNumber" => page_number,
    "PageSize" => page_size,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SlaveDbInstanceId" => slave_db_instance_id,
});

impl DescribeGadInstances {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DbEngineTypes`.
    pub fn db_engine_types(mut self, value: impl Into<Text>) -> Self {
        self.db_engine_types = Some(value.into());
        self
    }

    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<Text>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Sets `MasterDbInstanceId`.
    pub fn master_db_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.master_db_instance_id = Some(value.into());
        self
    }

    /// Sets `OwnerId`.
    pub fn owner_id(mut self, value: impl Into<Text>) -> Self {
        self.owner_id = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
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

/// What [`DescribeGadInstances`] answers.
#[derive(Clone, Default)]
pub struct DescribeGadInstancesResponse {
    /// `DynamicCode`: text.
    pub dynamic_code: Option<Text>,
    /// What to put for the placeholder in `ErrMessage`. `DynamicMessage`: text.
    pub dynamic_message: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: text. Read it with [`Text::as_i64`].
    pub http_status_code: Option<Text>,
    /// `Instances`: object.
    pub instances: Option<Instances>,
    /// The page, counted from 1. `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// The page size in force: how many rows a full page has, not how many this one has. `PageRecordCount`:
    /// integer.
    pub page_record_count: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text, `true` or `false`. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
    /// Rows on all pages. `TotalRecordCount`: integer.
    pub total_record_count: Option<i64>,
}

record!(DescribeGadInstancesResponse {
    "DynamicCode" => dynamic_code,
    "DynamicMessage" => dynamic_message,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "Instances" => instances,
    "PageNumber" => page_number,
    "PageRecordCount" => page_record_count,
    "RequestId" => request_id,
    "Success" => success,
    "TotalRecordCount" => total_record_count,
});

/// Part of the answer: `Instances`.
#[derive(Clone, Default)]
pub struct Instances {
    /// `Instances`: list.
    pub instances: Vec<Instance>,
}

record!(Instances {
    "Instances" => instances,
});

/// Part of the answer: `Instances.Instances`.
#[derive(Clone, Default)]
pub struct Instance {
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `DbEngineType`: text.
    pub db_engine_type: Option<Text>,
    /// `DbInstanceCount`: integer.
    pub db_instance_count: Option<i64>,
    /// `InstanceId`: text.
    pub instance_id: Option<Text>,
    /// `InstanceName`: text.
    pub instance_name: Option<Text>,
    /// `InstanceRegion`: text.
    pub instance_region: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
    /// `MasterDbInstanceId`: text.
    pub master_db_instance_id: Option<Text>,
    /// `MasterDbInstanceName`: text.
    pub master_db_instance_name: Option<Text>,
    /// `MasterDbInstanceRegion`: text.
    pub master_db_instance_region: Option<Text>,
    /// `MasterDbInstanceZoneId`: text.
    pub master_db_instance_zone_id: Option<Text>,
    /// `MasterEngineArchType`: integer.
    pub master_engine_arch_type: Option<i64>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `Status`: text.
    pub status: Option<Text>,
}

record!(Instance {
    "CreateTime" => create_time,
    "DbEngineType" => db_engine_type,
    "DbInstanceCount" => db_instance_count,
    "InstanceId" => instance_id,
    "InstanceName" => instance_name,
    "InstanceRegion" => instance_region,
    "InstanceType" => instance_type,
    "MasterDbInstanceId" => master_db_instance_id,
    "MasterDbInstanceName" => master_db_instance_name,
    "MasterDbInstanceRegion" => master_db_instance_region,
    "MasterDbInstanceZoneId" => master_db_instance_zone_id,
    "MasterEngineArchType" => master_engine_arch_type,
    "ResourceGroupId" => resource_group_id,
    "Status" => status,
});

impl wire::Request for DescribeGadInstances {
    type Response = DescribeGadInstancesResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

impl wire::Paginated for DescribeGadInstances {
    type Item = Instance;

    fn cursor(&mut self) -> wire::Cursor<'_> {
        wire::Cursor::Number { page: &mut self.page_number, size: &mut self.page_size }
    }

    fn progress(response: &Self::Response) -> wire::Progress<'_> {
        wire::Progress {
            total: response.total_record_count,
            page_size: response.page_record_count,
            next_token: None,
        }
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.instances.unwrap_or_default().instances
    }
}

/// What is known of [`DescribeGadInstances`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "DescribeGadInstances")
    .summary("Lists global active database instances")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DbEngineTypes", wire::Kind::Text),
    wire::Parameter::new("InstanceName", wire::Kind::Text),
    wire::Parameter::new("MasterDbInstanceId", wire::Kind::Text),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("PageNumber", wire::Kind::Integer).summary("The page, counted from 1"),
    wire::Parameter::new("PageSize", wire::Kind::Integer).summary("Rows on a page"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SlaveDbInstanceId", wire::Kind::Text),
];
