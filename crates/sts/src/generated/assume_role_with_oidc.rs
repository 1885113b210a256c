// Written by `cargo xtask codegen` from spec/sts-2015-04-01.json and spec/overlay.toml: change those instead.

//! Lends the permissions of a RAM role to the holder of a token of an OIDC provider.

use aliyun_wire::{self as wire, Text, record};

use super::components;

/// Lends the permissions of a RAM role to the holder of a token of an OIDC provider.
///
/// `AssumeRoleWithOIDC` of Sts 2015-04-01.
///
/// The token alone proves who asks: the service needs no signature and takes one all the same. A repetition
/// does no harm: it makes further credentials, which expire by themselves.
#[derive(Clone, Default)]
pub struct AssumeRoleWithOIDC {
    /// The provider as the account knows it, `acs:ram::ACCOUNT:oidc-provider/NAME`. `OIDCProviderArn`: text,
    /// required.
    pub oidc_provider_arn: Option<Text>,
    /// The role, `acs:ram::ACCOUNT:role/NAME`. `RoleArn`: text, required.
    pub role_arn: Option<Text>,
    /// The token that the provider issued. `OIDCToken`: text, required.
    pub oidc_token: Option<Text>,
    /// Who acts, for the audit log. `RoleSessionName`: text, required.
    pub role_session_name: Option<Text>,
    /// How long the credentials stay valid; an hour when unset. `DurationSeconds`: integer, at least 900.
    pub duration_seconds: Option<i64>,
    /// A policy in JSON that narrows the role's permissions. `Policy`: text.
    pub policy: Option<Text>,
}

record!(AssumeRoleWithOIDC {
    "OIDCProviderArn" => oidc_provider_arn,
    "RoleArn" => role_arn,
    "OIDCToken" => oidc_token (secret),
    "RoleSessionName" => role_session_name,
    "DurationSeconds" => duration_seconds,
    "Policy" => policy,
});

impl AssumeRoleWithOIDC {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `OIDCProviderArn`.
    pub fn oidc_provider_arn(mut self, value: impl Into<Text>) -> Self {
        self.oidc_provider_arn = Some(value.into());
        self
    }

    /// Sets `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Text>) -> Self {
        self.role_arn = Some(value.into());
        self
    }

    /// Sets `OIDCToken`.
    pub fn oidc_token(mut self, value: impl Into<Text>) -> Self {
        self.oidc_token = Some(value.into());
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
}

/// What [`AssumeRoleWithOIDC`] answers.
#[derive(Clone, Default)]
pub struct AssumeRoleWithOIDCResponse {
    /// Names this call to the service's support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// The temporary credentials. `Credentials`: object.
    pub credentials: Option<components::Credentials>,
    /// Whom the credentials act as. `AssumedRoleUser`: object.
    pub assumed_role_user: Option<AssumedRoleUser>,
}

record!(AssumeRoleWithOIDCResponse {
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

impl wire::Request for AssumeRoleWithOIDC {
    type Response = AssumeRoleWithOIDCResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`AssumeRoleWithOIDC`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "AssumeRoleWithOIDC")
    .summary("Lends the permissions of a RAM role to the holder of a token of an OIDC provider")
    .idempotence(wire::Idempotence::Repeatable)
    .parameters(PARAMETERS);

const PARAMETERS: &[wire::Parameter] = &[
    wire::Parameter::new("OIDCProviderArn", wire::Kind::Text)
        .required()
        .summary("The provider as the account knows it, `acs:ram::ACCOUNT:oidc-provider/NAME`"),
    wire::Parameter::new("RoleArn", wire::Kind::Text)
        .required()
        .summary("The role, `acs:ram::ACCOUNT:role/NAME`"),
    wire::Parameter::new("OIDCToken", wire::Kind::Text)
        .required()
        .summary("The token that the provider issued"),
    wire::Parameter::new("RoleSessionName", wire::Kind::Text)
        .required()
        .summary("Who acts, for the audit log"),
    wire::Parameter::new("DurationSeconds", wire::Kind::Integer)
        .minimum(900.0)
        .summary("How long the credentials stay valid; an hour when unset"),
    wire::Parameter::new("Policy", wire::Kind::Text)
        .summary("A policy in JSON that narrows the role's permissions"),
];
