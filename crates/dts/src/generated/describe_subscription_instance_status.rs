// Written by `cargo xtask codegen` from spec/dts-2020-01-01.json and spec/overlay.toml: change those instead.

//! Shows a subscription instance and its state.

use aliyun_wire::{self as wire, Open, Text, enumeration, record};

/// Shows a subscription instance and its state.
///
/// `DescribeSubscriptionInstanceStatus` of Dts 2020-01-01.
#[derive(Clone, Default)]
pub struct DescribeSubscriptionInstanceStatus {
    /// The main account; on its way out, leave it unset. `AccountId`: text, deprecated.
    pub account_id: Option<Text>,
    /// The account; the service knows it from the signature, leave it unset. `OwnerId`: text.
    pub owner_id: Option<Text>,
    /// The region of the instance, such as `cn-hangzhou`. `RegionId`: text.
    pub region_id: Option<Text>,
    /// The resource group, `rg-…`. `ResourceGroupId`: text.
    pub resource_group_id: Option<Text>,
    /// The subscription instance. `SubscriptionInstanceId`: text, required.
    pub subscription_instance_id: Option<Text>,
}

record!(DescribeSubscriptionInstanceStatus {
    "AccountId" => account_id,
    "OwnerId" => owner_id,
    "RegionId" => region_id,
    "ResourceGroupId" => resource_group_id,
    "SubscriptionInstanceId" => subscription_instance_id,
});

impl DescribeSubscriptionInstanceStatus {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<Text>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `OwnerId`.
    pub fn owner_id(mut self, value: impl Into<Text>) -> Self {
        self.owner_id = Some(value.into());
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

    /// Sets `SubscriptionInstanceId`.
    pub fn subscription_instance_id(mut self, value: impl Into<Text>) -> Self {
        self.subscription_instance_id = Some(value.into());
        self
    }
}

/// What [`DescribeSubscriptionInstanceStatus`] answers.
#[derive(Clone, Default)]
pub struct DescribeSubscriptionInstanceStatusResponse {
    /// The oldest change that can be consumed. `BeginTimestamp`: text. Read it with [`Text::as_timestamp`].
    pub begin_timestamp: Option<Text>,
    /// The last change that was consumed. `ConsumptionCheckpoint`: text. Read it with [`Text::as_timestamp`].
    pub consumption_checkpoint: Option<Text>,
    /// `ConsumptionClient`: text.
    pub consumption_client: Option<Text>,
    /// The newest change that can be consumed. `EndTimestamp`: text. Read it with [`Text::as_timestamp`].
    pub end_timestamp: Option<Text>,
    /// What went wrong, as a code. `ErrCode`: text.
    pub err_code: Option<Text>,
    /// What went wrong, in words. `ErrMessage`: text.
    pub err_message: Option<Text>,
    /// `ErrorMessage`: text.
    pub error_message: Option<Text>,
    /// `PayType`: text.
    pub pay_type: Option<Open<PayType>>,
    /// Names the request when talking to support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// `SourceEndpoint`: object.
    pub source_endpoint: Option<SourceEndpoint>,
    /// `Status`: text.
    pub status: Option<Open<Status>>,
    /// `SubscribeTopic`: text.
    pub subscribe_topic: Option<Text>,
    /// `SubscriptionDataType`: object.
    pub subscription_data_type: Option<SubscriptionDataType>,
    /// `SubscriptionHost`: object.
    pub subscription_host: Option<SubscriptionHost>,
    /// `SubscriptionInstanceID`: text.
    pub subscription_instance_id: Option<Text>,
    /// The name of the subscription instance. `SubscriptionInstanceName`: text.
    pub subscription_instance_name: Option<Text>,
    /// `SubscriptionObject`: object.
    pub subscription_object: Option<SubscriptionObject>,
    /// Whether the request succeeded. `Success`: text. Read it with [`Text::as_bool`].
    pub success: Option<Text>,
    /// `TaskId`: text.
    pub task_id: Option<Text>,
}

record!(DescribeSubscriptionInstanceStatusResponse {
    "BeginTimestamp" => begin_timestamp,
    "ConsumptionCheckpoint" => consumption_checkpoint,
    "ConsumptionClient" => consumption_client,
    "EndTimestamp" => end_timestamp,
    "ErrCode" => err_code,
    "ErrMessage" => err_message,
    "ErrorMessage" => error_message,
    "PayType" => pay_type,
    "RequestId" => request_id,
    "SourceEndpoint" => source_endpoint,
    "Status" => status,
    "SubscribeTopic" => subscribe_topic,
    "SubscriptionDataType" => subscription_data_type,
    "SubscriptionHost" => subscription_host,
    "SubscriptionInstanceID" => subscription_instance_id,
    "SubscriptionInstanceName" => subscription_instance_name,
    "SubscriptionObject" => subscription_object,
    "Success" => success,
    "TaskId" => task_id,
});

enumeration! {
    /// Part of the answer: `PayType`.
    pub enum PayType {
        /// `PrePaid`.
        PrePaid = "PrePaid",
        /// `PostPaid`.
        PostPaid = "PostPaid",
    }
}

/// Part of the answer: `SourceEndpoint`.
#[derive(Clone, Default)]
pub struct SourceEndpoint {
    /// `InstanceID`: text.
    pub instance_id: Option<Text>,
    /// `InstanceType`: text.
    pub instance_type: Option<Text>,
}

record!(SourceEndpoint {
    "InstanceID" => instance_id,
    "InstanceType" => instance_type,
});

enumeration! {
    /// Part of the answer: `Status`.
    pub enum Status {
        /// `NotStarted`.
        NotStarted = "NotStarted",
        /// `Prechecking`.
        Prechecking = "Prechecking",
        /// `PrecheckFailed`.
        PrecheckFailed = "PrecheckFailed",
        /// `Starting`.
        Starting = "Starting",
        /// `Normal`.
        Normal = "Normal",
        /// `Abnormal`.
        Abnormal = "Abnormal",
    }
}

/// Part of the answer: `SubscriptionDataType`.
#[derive(Clone, Default)]
pub struct SubscriptionDataType {
    /// `DDL`: boolean.
    pub ddl: Option<bool>,
    /// `DML`: boolean.
    pub dml: Option<bool>,
}

record!(SubscriptionDataType {
    "DDL" => ddl,
    "DML" => dml,
});

/// Part of the answer: `SubscriptionHost`.
#[derive(Clone, Default)]
pub struct SubscriptionHost {
    /// `PrivateHost`: text.
    pub private_host: Option<Text>,
    /// `PublicHost`: text.
    pub public_host: Option<Text>,
    /// `VPCHost`: text.
    pub vpc_host: Option<Text>,
}

record!(SubscriptionHost {
    "PrivateHost" => private_host,
    "PublicHost" => public_host,
    "VPCHost" => vpc_host,
});

/// Part of the answer: `SubscriptionObject`.
#[derive(Clone, Default)]
pub struct SubscriptionObject {
    /// `SynchronousObject`: list.
    pub synchronous_object: Vec<SynchronousObject>,
}

record!(SubscriptionObject {
    "SynchronousObject" => synchronous_object,
});

/// Part of the answer: `SubscriptionObject.SynchronousObject`.
#[derive(Clone, Default)]
pub struct SynchronousObject {
    /// `DatabaseName`: text.
    pub database_name: Option<Text>,
    /// `TableList`: object.
    pub table_list: Option<SynchronousObjectTableList>,
    /// `WholeDatabase`: text.
    pub whole_database: Option<Text>,
}

record!(SynchronousObject {
    "DatabaseName" => database_name,
    "TableList" => table_list,
    "WholeDatabase" => whole_database,
});

/// Part of the answer: `SubscriptionObject.SynchronousObject.TableList`.
#[derive(Clone, Default)]
pub struct SynchronousObjectTableList {
    /// `Table`: list.
    pub table: Vec<Text>,
}

record!(SynchronousObjectTableList {
    "Table" => table,
});

impl wire::Request for DescribeSubscriptionInstanceStatus {
    type Response = DescribeSubscriptionInstanceStatusResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`DescribeSubscriptionInstanceStatus`].
pub static OPERATION: wire::Operation =
    wire::Operation::new(&super::PRODUCT, "DescribeSubscriptionInstanceStatus")
        .summary("Shows a subscription instance and its state")
        .idempotence(wire::Idempotence::Read)
        .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("AccountId", wire::Kind::Text)
        .deprecated()
        .summary("The main account; on its way out, leave it unset"),
    wire::Parameter::new("OwnerId", wire::Kind::Text)
        .summary("The account; the service knows it from the signature, leave it unset"),
    wire::Parameter::new("RegionId", wire::Kind::Text)
        .summary("The region of the instance, such as `cn-hangzhou`"),
    wire::Parameter::new("ResourceGroupId", wire::Kind::Text).summary("The resource group, `rg-…`"),
    wire::Parameter::new("SubscriptionInstanceId", wire::Kind::Text)
        .required()
        .summary("The subscription instance"),
];
