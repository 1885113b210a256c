// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Lists dedicated clusters.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Lists dedicated clusters.
///
/// `ListDedicatedCluster` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct ListDedicatedCluster {
    /// `OrderColumn`: text.
    pub order_column: Option<Open<OrderColumn>>,
    /// `OrderDirection`: text.
    pub order_direction: Option<Open<OrderDirection>>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The page, counted from 1. `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// Rows on a page. `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `Params`: text.
    pub params: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `State`: text.
    pub state: Option<Open<State>>,
    /// `Type`: text.
    pub r#type: Option<Open<Type>>,
}

record!(ListDedicatedCluster {
    "OrderColumn" => order_column,
    "OrderDirection" => order_direction,
    "OwnerId" => owner_id,
    "PageNumber" => page_number,
    "PageSize" => page_size,
    "Params" => params,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "State" => state,
    "Type" => r#type,
});

impl ListDedicatedCluster {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `OrderColumn`.
    pub fn order_column(mut self, value: impl Into<Open<OrderColumn>>) -> Self {
        self.order_column = Some(value.into());
        self
    }

    /// Sets `OrderDirection`.
    pub fn order_direction(mut self, value: impl Into<Open<OrderDirection>>) -> Self {
        self.order_direction = Some(value.into());
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

    /// Sets `Params`.
    pub fn params(mut self, value: impl Into<Text>) -> Self {
        self.params = Some(value.into());
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

    /// Sets `State`.
    pub fn state(mut self, value: impl Into<Open<State>>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<Open<Type>>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

/// What [`ListDedicatedCluster`] answers.
#[derive(Clone, Default)]
pub struct ListDedicatedClusterResponse {
    /// `DedicatedClusterStatusList`: object.
    pub dedicated_cluster_status_list: Option<DedicatedClusterStatusList>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// The HTTP status. `HttpStatusCode`: text. Read it with [`Text::as_i64`].
    pub http_status_code: Option<Text>,
    /// The page, counted from 1. `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// The page size in force: how many rows a full page has, not how many this one has. `PageRecordCount`:
    /// integer.
    pub page_record_count: Option<i64>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
    /// Rows on all pages. `TotalRecordCount`: integer.
    pub total_record_count: Option<i64>,
}

record!(ListDedicatedClusterResponse {
    "DedicatedClusterStatusList" => dedicated_cluster_status_list,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "HttpStatusCode" => http_status_code,
    "PageNumber" => page_number,
    "PageRecordCount" => page_record_count,
    "RequestId" => request_id,
    "Success" => success,
    "TotalRecordCount" => total_record_count,
});

enumeration! {
    /// Part of the request: `OrderColumn`.
    pub enum OrderColumn {
        /// `gmtCreated`.
        GmtCreated = "gmtCreated",
        /// `orderCount`.
        OrderCount = "orderCount",
    }
}

enumeration! {
    /// Part of the request: `OrderDirection`.
    pub enum OrderDirection {
        /// `asc`.
        Asc = "asc",
        /// `desc`.
        Desc = "desc",
    }
}

enumeration! {
    /// Part of the request: `State`.
    pub enum State {
        /// `init`.
        Init = "init",
        /// `schedule`.
        Schedule = "schedule",
        /// `running`.
        Running = "running",
        /// `upgrade`.
        Upgrade = "upgrade",
        /// `downgrade`.
        Downgrade = "downgrade",
        /// `locked`.
        Locked = "locked",
        /// `releasing`.
        Releasing = "releasing",
        /// `released`.
        Released = "released",
    }
}

enumeration! {
    /// Part of the request: `Type`.
    pub enum Type {
        /// `NAME`.
        Name = "NAME",
        /// `INSTANCE`.
        Instance = "INSTANCE",
        /// `DEDICATEDCLUSTERID`.
        Dedicatedclusterid = "DEDICATEDCLUSTERID",
    }
}

/// Part of the answer: `DedicatedClusterStatusList`.
#[derive(Clone, Default)]
pub struct DedicatedClusterStatusList {
    /// `DedicatedClusterStatus`: list.
    pub dedicated_cluster_status: Vec<DedicatedClusterStatus>,
}

record!(DedicatedClusterStatusList {
    "DedicatedClusterStatus" => dedicated_cluster_status,
});

/// Part of the answer: `DedicatedClusterStatusList.DedicatedClusterStatus`.
#[derive(Clone, Default)]
pub struct DedicatedClusterStatus {
    /// `CpuUtilization`: integer.
    pub cpu_utilization: Option<i64>,
    /// The dedicated cluster. `DedicatedClusterId`: text.
    pub dedicated_cluster_id: Option<Text>,
    /// `DedicatedClusterName`: text.
    pub dedicated_cluster_name: Option<Text>,
    /// `DiskUtilization`: integer.
    pub disk_utilization: Option<i64>,
    /// The instance, which is what is paid for; its job has an id of its own. `DtsInstanceID`: text.
    pub dts_instance_id: Option<Text>,
    /// `Du`: integer.
    pub du: Option<i64>,
    /// `DuUtilization`: integer.
    pub du_utilization: Option<i64>,
    /// `GmtCreated`: integer.
    pub gmt_created: Option<i64>,
    /// `MemUtilization`: integer.
    pub mem_utilization: Option<i64>,
    /// `NodeCount`: integer.
    pub node_count: Option<i64>,
    /// `OversoldDu`: integer.
    pub oversold_du: Option<i64>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// `State`: text.
    pub state: Option<Text>,
    /// `TotalCpuCore`: integer.
    pub total_cpu_core: Option<i64>,
    /// `TotalDiskGBSize`: integer.
    pub total_disk_gb_size: Option<i64>,
    /// `TotalMemGBSize`: integer.
    pub total_mem_gb_size: Option<i64>,
    /// `UsedCpuCore`: integer.
    pub used_cpu_core: Option<i64>,
    /// `UsedDiskGBSize`: integer.
    pub used_disk_gb_size: Option<i64>,
    /// `UsedDu`: integer.
    pub used_du: Option<i64>,
    /// `UsedMemGBSize`: integer.
    pub used_mem_gb_size: Option<i64>,
}

record!(DedicatedClusterStatus {
    "CpuUtilization" => cpu_utilization,
    "DedicatedClusterId" => dedicated_cluster_id,
    "DedicatedClusterName" => dedicated_cluster_name,
    "DiskUtilization" => disk_utilization,
    "DtsInstanceID" => dts_instance_id,
    "Du" => du,
    "DuUtilization" => du_utilization,
    "GmtCreated" => gmt_created,
    "MemUtilization" => mem_utilization,
    "NodeCount" => node_count,
    "OversoldDu" => oversold_du,
    "RegionId" => region_id,
    "State" => state,
    "TotalCpuCore" => total_cpu_core,
    "TotalDiskGBSize" => total_disk_gb_size,
    "TotalMemGBSize" => total_mem_gb_size,
    "UsedCpuCore" => used_cpu_core,
    "UsedDiskGBSize" => used_disk_gb_size,
    "UsedDu" => used_du,
    "UsedMemGBSize" => used_mem_gb_size,
});

impl wire::Request for ListDedicatedCluster {
    type Response = ListDedicatedClusterResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

impl wire::Paginated for ListDedicatedCluster {
    type Item = DedicatedClusterStatus;

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
        response.dedicated_cluster_status_list.unwrap_or_default().dedicated_cluster_status
    }
}

/// What is known of [`ListDedicatedCluster`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "ListDedicatedCluster")
    .summary("Lists dedicated clusters")
    .idempotence(wire::Idempotence::Read)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("OrderColumn", wire::Kind::Text).values_of::<OrderColumn>(),
    wire::Parameter::new("OrderDirection", wire::Kind::Text).values_of::<OrderDirection>(),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("PageNumber", wire::Kind::Integer).summary("The page, counted from 1"),
    wire::Parameter::new("PageSize", wire::Kind::Integer).summary("Rows on a page"),
    wire::Parameter::new("Params", wire::Kind::Text),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("State", wire::Kind::Text).values_of::<State>(),
    wire::Parameter::new("Type", wire::Kind::Text).values_of::<Type>(),
];
