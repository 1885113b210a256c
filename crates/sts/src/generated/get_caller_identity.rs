// Written by `cargo xtask codegen` from spec/sts-2015-04-01.json and spec/overlay.toml: change those instead.

//! Says whose credentials signed the request.

use aliyun_wire::{self as wire, Text, record};

/// Says whose credentials signed the request.
///
/// `GetCallerIdentity` of Sts 2015-04-01.
#[derive(Clone, Default)]
pub struct GetCallerIdentity {}

record!(GetCallerIdentity {});

impl GetCallerIdentity {
    /// A request with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

/// What [`GetCallerIdentity`] answers.
#[derive(Clone, Default)]
pub struct GetCallerIdentityResponse {
    /// Names this call to the service's support. `RequestId`: text.
    pub request_id: Option<Text>,
    /// The main account. `AccountId`: text.
    pub account_id: Option<Text>,
    /// The resource name of the identity. `Arn`: text.
    pub arn: Option<Text>,
    /// `Account`, `RAMUser` or `AssumedRoleUser`. `IdentityType`: text.
    pub identity_type: Option<Text>,
    /// The id of the identity; for a role, with the session name. `PrincipalId`: text.
    pub principal_id: Option<Text>,
    /// The role's id, where a role acts. `RoleId`: text.
    pub role_id: Option<Text>,
    /// The user's id, where a user acts. `UserId`: text.
    pub user_id: Option<Text>,
}

record!(GetCallerIdentityResponse {
    "RequestId" => request_id,
    "AccountId" => account_id,
    "Arn" => arn,
    "IdentityType" => identity_type,
    "PrincipalId" => principal_id,
    "RoleId" => role_id,
    "UserId" => user_id,
});

impl wire::Request for GetCallerIdentity {
    type Response = GetCallerIdentityResponse;
    const OPERATION: &'static wire::Operation = &OPERATION;
}

/// What is known of [`GetCallerIdentity`].
pub static OPERATION: wire::Operation = wire::Operation::new(&super::PRODUCT, "GetCallerIdentity")
    .summary("Says whose credentials signed the request")
    .idempotence(wire::Idempotence::Read);
