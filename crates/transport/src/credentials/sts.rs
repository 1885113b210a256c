//! What is needed of the Security Token Service, written by hand: two operations, one answer.

use std::sync::Arc;
use std::time::Duration;

use aliyun_wire::{Idempotence, Kind, Operation, Parameter, Product, Request, Text, record};

use super::keys::Keys;
use super::{Error, Provided, Provider, Surroundings};
use crate::{Client, Environment};

static STS: Product = Product {
    name: "Sts",
    version: "2015-04-01",
    endpoints: &[],
    operations: &[&ASSUME_ROLE, &ASSUME_ROLE_WITH_OIDC],
};

/// Asks for temporary keys of a role, as someone who may have them.
#[derive(Clone, Default)]
pub(super) struct AssumeRoleRequest {
    pub(super) role_arn: Option<Text>,
    pub(super) role_session_name: Option<Text>,
    pub(super) duration_seconds: Option<i64>,
    pub(super) policy: Option<Text>,
    pub(super) external_id: Option<Text>,
}

record!(AssumeRoleRequest {
    "RoleArn" => role_arn,
    "RoleSessionName" => role_session_name,
    "DurationSeconds" => duration_seconds,
    "Policy" => policy,
    "ExternalId" => external_id (secret),
});

static ASSUME_ROLE: Operation =
    Operation::new(&STS, "AssumeRole").idempotence(Idempotence::Read).parameters(&[
        Parameter::new("RoleArn", Kind::Text).required(),
        Parameter::new("RoleSessionName", Kind::Text).required(),
        Parameter::new("DurationSeconds", Kind::Integer).minimum(900.0),
        Parameter::new("Policy", Kind::Text),
        Parameter::new("ExternalId", Kind::Text),
    ]);

impl Request for AssumeRoleRequest {
    type Response = Answer;
    const OPERATION: &'static Operation = &ASSUME_ROLE;
}

/// Asks for temporary keys of a role, with the token of an identity provider in place of a signature.
#[derive(Clone, Default)]
pub(super) struct AssumeRoleWithOidcRequest {
    pub(super) role_arn: Option<Text>,
    pub(super) role_session_name: Option<Text>,
    pub(super) duration_seconds: Option<i64>,
    pub(super) policy: Option<Text>,
    pub(super) oidc_provider_arn: Option<Text>,
    pub(super) oidc_token: Option<Text>,
}

record!(AssumeRoleWithOidcRequest {
    "RoleArn" => role_arn,
    "RoleSessionName" => role_session_name,
    "DurationSeconds" => duration_seconds,
    "Policy" => policy,
    "OIDCProviderArn" => oidc_provider_arn,
    "OIDCToken" => oidc_token (secret),
});

static ASSUME_ROLE_WITH_OIDC: Operation =
    Operation::new(&STS, "AssumeRoleWithOIDC").idempotence(Idempotence::Read).parameters(&[
        Parameter::new("RoleArn", Kind::Text).required(),
        Parameter::new("RoleSessionName", Kind::Text).required(),
        Parameter::new("DurationSeconds", Kind::Integer).minimum(900.0),
        Parameter::new("Policy", Kind::Text),
        Parameter::new("OIDCProviderArn", Kind::Text).required(),
        Parameter::new("OIDCToken", Kind::Text).required().form(),
    ]);

impl Request for AssumeRoleWithOidcRequest {
    type Response = Answer;
    const OPERATION: &'static Operation = &ASSUME_ROLE_WITH_OIDC;
}

/// What both answer.
#[derive(Clone, Default)]
pub(super) struct Answer {
    credentials: Option<Keys>,
}

record!(Answer { "Credentials" => credentials });

/// Asks STS, as whoever the provider says.
pub(super) async fn ask<R: Request<Response = Answer>>(
    surroundings: &Surroundings,
    region: Option<&str>,
    provider: Arc<dyn Provider>,
    request: &R,
) -> Result<Provided, Error> {
    let client = Client::builder()
        .environment(surroundings.environment.clone())
        .http(surroundings.http())
        .endpoint(endpoint(&surroundings.environment, region))
        .credentials(provider)
        .attempt_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(30))
        .build();
    // Boxed, because a provider may ask STS for what it asks STS with. An answer that cannot be read may be shown in
    // parts by its error, and may hold keys.
    let answer = Box::pin(async { client.await?.send(request).await }).await.map_err(|error| {
        let unreadable = "the answer of STS cannot be read".to_owned();
        Error::broken(if error.is_decode() { unreadable } else { error.to_string() })
    })?;
    let keys = answer.into_inner().credentials;
    keys.ok_or_else(|| Error::broken("the answer of STS has no Credentials"))?.provided()
}

/// Where STS is: where the environment says, else in the region, else for all regions.
fn endpoint(environment: &Environment, region: Option<&str>) -> String {
    if let Some(endpoint) = environment.get("ALIBABA_CLOUD_STS_ENDPOINT") {
        return endpoint;
    }
    let vpc = if environment.is_on("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED") { "-vpc" } else { "" };
    match region.map(str::to_owned).or_else(|| environment.get("ALIBABA_CLOUD_STS_REGION")) {
        Some(region) => format!("sts{vpc}.{region}.aliyuncs.com"),
        None => "sts.aliyuncs.com".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_asked_where_the_environment_says() {
        let of = |variables: &[(&str, &str)], region| {
            endpoint(&variables.iter().copied().collect::<Environment>(), region)
        };
        let vpc = ("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED", "True");
        assert_eq!(of(&[], None), "sts.aliyuncs.com");
        assert_eq!(of(&[vpc], Some("cn-beijing")), "sts-vpc.cn-beijing.aliyuncs.com");
        assert_eq!(of(&[("ALIBABA_CLOUD_STS_REGION", "cn-hangzhou")], None), "sts.cn-hangzhou.aliyuncs.com");
        assert_eq!(of(&[("ALIBABA_CLOUD_STS_ENDPOINT", "sts.example"), vpc], Some("x")), "sts.example");
    }
}
