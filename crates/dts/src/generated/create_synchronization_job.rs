// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Buys a synchronization instance.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Buys a synchronization instance.
///
/// `CreateSynchronizationJob` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct CreateSynchronizationJob {
    /// `DestinationEndpoint`: object.
    pub destination_endpoint: Option<DestinationEndpoint>,
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<SourceEndpoint>,
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// Chosen by the caller, ASCII, unique for each request: a repeated request with it acts once.
    /// `ClientToken`: text, at most 64 characters.
    pub client_token: Option<Text>,
    /// `DBInstanceCount`: integer, 0 to 10000.
    pub db_instance_count: Option<i64>,
    /// `DestRegion`: text, required.
    pub dest_region: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// `PayType`: text, required.
    pub pay_type: Option<Open<PayType>>,
    /// `Period`: text.
    pub period: Option<Open<Period>>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// `SourceRegion`: text, required.
    pub source_region: Option<Text>,
    /// `SynchronizationJobClass`: text, required.
    pub synchronization_job_class: Option<Text>,
    /// `Topology`: text.
    pub topology: Option<Open<Topology>>,
    /// `UsedTime`: integer.
    pub used_time: Option<i64>,
    /// `networkType`: text.
    pub network_type: Option<Text>,
}

record!(CreateSynchronizationJob {
    "DestinationEndpoint" => destination_endpoint,
    "SourceEndpoint" => source_endpoint,
    "AccountId" => account_id,
    "ClientToken" => client_token,
    "DBInstanceCount" => db_instance_count,
    "DestRegion" => dest_region,
    "OwnerId" => owner_id,
    "PayType" => pay_type,
    "Period" => period,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SourceRegion" => source_region,
    "SynchronizationJobClass" => synchronization_job_class,
    "Topology" => topology,
    "UsedTime" => used_time,
    "networkType" => network_type,
});

impl CreateSynchronizationJob {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DestinationEndpoint`.
    pub fn destination_endpoint(mut self, value: DestinationEndpoint) -> Self {
        self.destination_endpoint = Some(value);
        self
    }

    /// Sets `SourceEndpoint`.
    pub fn source_endpoint(mut self, value: SourceEndpoint) -> Self {
        self.source_endpoint = Some(value);
        self
    }

    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<Text>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<Text>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DBInstanceCount`.
    pub fn db_instance_count(mut self, value: i64) -> Self {
        self.db_instance_count = Some(value);
        self
    }

    /// Sets `DestRegion`.
    pub fn dest_region(mut self, value: impl Into<Text>) -> Self {
        self.dest_region = Some(value.into());
        self
    }

    /// Sets `OwnerId`.
    pub fn owner_id(mut self, value: impl Into<Text>) -> Self {
        self.owner_id = Some(value.into());
        self
    }

    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.pay_type = Some(value.into());
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

    /// Sets `SourceRegion`.
    pub fn source_region(mut self, value: impl Into<Text>) -> Self {
        self.source_region = Some(value.into());
        self
    }

    /// Sets `SynchronizationJobClass`.
    pub fn synchronization_job_class(mut self, value: impl Into<Text>) -> Self {
        self.synchronization_job_class = Some(value.into());
        self
    }

    /// Sets `Topology`.
    pub fn topology(mut self, value: impl Into<Open<Topology>>) -> Self {
        self.topology = Some(value.into());
        self
    }

    /// Sets `UsedTime`.
    pub fn used_time(mut self, value: i64) -> Self {
        self.used_time = Some(value);
        self
    }

    /// Sets `networkType`.
    pub fn network_type(mut self, value: impl Into<Text>) -> Self {
        self.network_type = Some(value.into());
        self
    }
}

/// What [`CreateSynchronizationJob`] answers.
#[derive(Clone, Default)]
pub struct CreateSynchronizationJobResponse {
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
    /// The synchronization instance. `SynchronizationJobId`: text.
    pub synchronization_job_id: Option<Text>,
}

record!(CreateSynchronizationJobResponse {
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "RequestId" => request_id,
    "Success" => success,
    "SynchronizationJobId" => synchronization_job_id,
});

/// Part of the request: `DestinationEndpoint`.
#[derive(Clone, Default)]
pub struct DestinationEndpoint {
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
}

record!(DestinationEndpoint {
    "InstanceType" => instance_type,
});

/// Part of the request: `SourceEndpoint`.
#[derive(Clone, Default)]
pub struct SourceEndpoint {
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
}

record!(SourceEndpoint {
    "InstanceType" => instance_type,
});

enumeration! {
    /// Part of the request: `PayType`.
    pub enum PayType {
        /// `PrePaid`.
        PrePaid = "PrePaid",
        /// `PostPaid`.
        PostPaid = "PostPaid",
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
    /// Part of the request: `Topology`.
    pub enum Topology {
        /// `oneway`.
        Oneway = "oneway",
        /// `bidirectional`.
        Bidirectional = "bidirectional",
    }
}

impl wire::Request for CreateSynchronizationJob {
    type Response = CreateSynchronizationJobResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`CreateSynchronizationJob`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "CreateSynchronizationJob")
    .summary("Buys a synchronization instance")
    .idempotence(wire::Idempotence::Token("ClientToken"))
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("DestinationEndpoint", wire::Kind::Record).members(DESTINATION_ENDPOINT),
    wire::Parameter::new("SourceEndpoint", wire::Kind::Record).members(SOURCE_ENDPOINT),
    wire::Parameter::new("AccountId", wire::Kind::Text)
        .deprecated()
        .summary("The main account; on its way out, leave it unset"),
    wire::Parameter::new("ClientToken", wire::Kind::Text)
        .max_length(64)
        .summary("Chosen by the caller, ASCII, unique for each request"),
    wire::Parameter::new("DBInstanceCount", wire::Kind::Integer).minimum(0.0).maximum(10000.0),
    wire::Parameter::new("DestRegion", wire::Kind::Text).required(),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("PayType", wire::Kind::Text).required().values_of::<PayType>(),
    wire::Parameter::new("Period", wire::Kind::Text).values_of::<Period>(),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SourceRegion", wire::Kind::Text).required(),
    wire::Parameter::new("SynchronizationJobClass", wire::Kind::Text).required(),
    wire::Parameter::new("Topology", wire::Kind::Text).values_of::<Topology>(),
    wire::Parameter::new("UsedTime", wire::Kind::Integer),
    wire::Parameter::new("networkType", wire::Kind::Text),
];

const DESTINATION_ENDPOINT: &[wire::Parameter] = &[wire::Parameter::new("InstanceType", wire::Kind::Text)];

const SOURCE_ENDPOINT: &[wire::Parameter] = &[wire::Parameter::new("InstanceType", wire::Kind::Text)];
