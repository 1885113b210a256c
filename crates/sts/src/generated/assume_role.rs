// Written by `cargo xtask codegen` from spec/sts-2015-04-01.json and spec/overlay.toml: change those instead.

//! Lends the permissions of a RAM role, as temporary credentials.

use aliyun_wire::{self as wire, Text, record};

use super::components;

/// Lends the permissions of a RAM role, as temporary credentials.
///
/// `AssumeRole` of Sts 2015-04-01.
///
/// A repetition does no harm: it makes further credentials, which expire by themselves.
#[derive(Clone, Default)]
pub struct AssumeRole {
    /// The role, `acs:ram::ACCOUNT:role/NAME`. `RoleArn`: text, required.
    pub role_arn: Option<Text>,
    /// Who acts, for the audit log. `RoleSessionName`: text, required.
    pub role_session_name: Option<Text>,
    /// How long the credentials stay valid; an hour when unset. `DurationSeconds`: integer, at least 900.
    pub duration_seconds: Option<i64>,
    /// A policy in JSON that narrows the role's permissions. `Policy`: text.
    pub policy: Option<Text>,
    /// What the role's trust policy may ask for, so that one service cannot act for the wrong customer.
    /// `ExternalId`: text.
    pub external_id: Option<Text>,
}

record!(AssumeRole {
    "RoleArn" => role_arn,
    "RoleSessionName" => role_session_name,
    "DurationSeconds" => duration_seconds,
    "Policy" => policy,
    "ExternalId" => external_id,
});

impl AssumeRole {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Text>) -> Self {
        self.role_arn = Some(value.into());
        self
    }

    /// Sets `RoleSessionName`.
    pub fn role_session_name(mut self, value: impl Into<Text>) -> Self {
        self.role_session_name = Some(value.into());
        self
    }

    /// Sets `DurationSeconds`.
    pub fn duration_seconds(mut self, value: i64) -> Self {
        self.duration_seconds = Some(value);
        self
    }

    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<Text>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Sets `ExternalId`.
    pub fn external_id(mut self, value: impl Into<Text>) -> Self {
        self.external_id = Some(value.into());
        self
    }
}

/// What [`AssumeRole`] answers.
#[derive(Clone, Default)]
pub struct AssumeRoleResponse {
    /// Names this call to the service's support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// The temporary credentials. `Credentials`: object.
    pub credentials: Option<components::Credentials>,
    /// Whom the credentials act as. `AssumedRoleUser`: object.
    pub assumed_role_user: Option<AssumedRoleUser>,
}

record!(AssumeRoleResponse {
    "RequestId" => request_id,
    "Credentials" => credentials,
    "AssumedRoleUser" => assumed_role_user,
});

/// Part of the answer: `AssumedRoleUser`.
#[derive(Clone, Default)]
pub struct AssumedRoleUser {
    /// The resource name of the identity. `Arn`: text.
    pub arn: Option<Text>,
    /// The role's id, a colon, and the session name. `AssumedRoleId`: text.
    pub assumed_role_id: Option<Text>,
}

record!(AssumedRoleUser {
    "Arn" => arn,
    "AssumedRoleId" => assumed_role_id,
});

impl wire::Request for AssumeRole {
    type Response = AssumeRoleResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`AssumeRole`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "AssumeRole")
    .summary("Lends the permissions of a RAM role, as temporary credentials")
    .idempotence(wire::Idempotence::Repeatable)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("RoleArn", wire::Kind::Text)
        .required()
        .summary("The role, `acs:ram::ACCOUNT:role/NAME`"),
    wire::Parameter::new("RoleSessionName", wire::Kind::Text)
        .required()
        .summary("Who acts, for the audit log"),
    wire::Parameter::new("DurationSeconds", wire::Kind::Integer)
        .minimum(900.0)
        .summary("How long the credentials stay valid; an hour when unset"),
    wire::Parameter::new("Policy", wire::Kind::Text)
        .summary("A policy in JSON that narrows the role's permissions"),
    wire::Parameter::new("ExternalId", wire::Kind::Text),
];
