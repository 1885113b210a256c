use std::path::PathBuf;
use std::sync::Arc;

use super::sts::{self, AssumeRoleRequest, AssumeRoleWithOidcRequest};
use super::{Error, Identity, Provided, Provider, Surroundings};
use crate::http::BoxFuture;
use crate::secrets::Hidden;

/// What can be said of a session, however the role is taken on.
#[derive(Clone, Debug)]
struct Session {
    surroundings: Surroundings,
    role_arn: String,
    name: String,
    seconds: i64,
    policy: Option<String>,
    sts_region: Option<String>,
}

impl Session {
    fn new(surroundings: &Surroundings, role_arn: String) -> Self {
        let name = surroundings.environment.get("ALIBABA_CLOUD_ROLE_SESSION_NAME");
        Self {
            surroundings: surroundings.clone(),
            role_arn,
            name: name.unwrap_or_else(|| "aliyun-transport".to_owned()),
            seconds: 3600,
            policy: None,
            sts_region: None,
        }
    }
}

macro_rules! session_setters {
    () => {
        /// The name under which the session shows up in audit logs. `ALIBABA_CLOUD_ROLE_SESSION_NAME` if nothing is
        /// said, else the name of this crate.
        #[must_use]
        pub fn session_name(mut self, name: impl Into<String>) -> Self {
            self.session.name = name.into();
            self
        }

        /// How long the keys are valid, in seconds: 3600 if nothing is said, at least 900.
        #[must_use]
        pub fn seconds(mut self, seconds: i64) -> Self {
            self.session.seconds = seconds;
            self
        }

        /// A policy in JSON that takes away rights of the role.
        #[must_use]
        pub fn policy(mut self, policy: impl Into<String>) -> Self {
            self.session.policy = Some(policy.into());
            self
        }

        /// The region whose STS is asked. `ALIBABA_CLOUD_STS_REGION` if nothing is said, else the one for all
        /// regions.
        #[must_use]
        pub fn sts_region(mut self, region: impl Into<String>) -> Self {
            self.session.sts_region = Some(region.into());
            self
        }
    };
}

/// A role that another provider's identity takes on: `AssumeRole` of STS.
#[derive(Clone, Debug)]
pub struct AssumeRole {
    session: Session,
    source: Arc<dyn Provider>,
    external_id: Option<Hidden<String>>,
}

impl AssumeRole {
    /// Signs with what the source gives out.
    pub fn new(
        surroundings: &Surroundings,
        source: impl Provider + 'static,
        role_arn: impl Into<String>,
    ) -> Self {
        let session = Session::new(surroundings, role_arn.into());
        Self { session, source: Arc::new(source), external_id: None }
    }

    /// The id by which the role's owner knows who asks.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(Hidden(external_id.into()));
        self
    }

    session_setters!();

    async fn assume(&self) -> Result<Provided, Error> {
        let Session { surroundings, role_arn, name, seconds, policy, sts_region } = &self.session;
        let request = AssumeRoleRequest {
            role_arn: Some(role_arn.into()),
            role_session_name: Some(name.into()),
            duration_seconds: Some(*seconds),
            policy: policy.as_ref().map(Into::into),
            external_id: self.external_id.as_ref().map(|id| id.0.as_str().into()),
        };
        sts::ask(surroundings, sts_region.as_deref(), self.source.clone(), &request).await
    }
}

impl Provider for AssumeRole {
    fn fetch(&self) -> BoxFuture<'_, Result<Provided, Error>> {
        Box::pin(self.assume())
    }
}

/// A role that a token of an identity provider takes on: `AssumeRoleWithOIDC` of STS, as RRSA uses it in Kubernetes.
#[derive(Clone, Debug)]
pub struct AssumeRoleWithOidc {
    session: Session,
    provider_arn: String,
    token_file: PathBuf,
}

impl AssumeRoleWithOidc {
    /// The token is read from its file at each fetch, as it is replaced there.
    pub fn new(
        surroundings: &Surroundings,
        role_arn: impl Into<String>,
        provider_arn: impl Into<String>,
        token_file: impl Into<PathBuf>,
    ) -> Self {
        let session = Session::new(surroundings, role_arn.into());
        Self { session, provider_arn: provider_arn.into(), token_file: token_file.into() }
    }

    /// What `ALIBABA_CLOUD_ROLE_ARN`, `ALIBABA_CLOUD_OIDC_PROVIDER_ARN` and `ALIBABA_CLOUD_OIDC_TOKEN_FILE` say.
    ///
    /// # Errors
    ///
    /// One of them is unset.
    pub fn from_environment(surroundings: &Surroundings) -> Result<Self, Error> {
        let get = |name| {
            let value = surroundings.environment.get(name);
            value.ok_or_else(|| Error::absent(format!("{name} is not set")))
        };
        let role_arn = get("ALIBABA_CLOUD_ROLE_ARN")?;
        let provider_arn = get("ALIBABA_CLOUD_OIDC_PROVIDER_ARN")?;
        Ok(Self::new(surroundings, role_arn, provider_arn, get("ALIBABA_CLOUD_OIDC_TOKEN_FILE")?))
    }

    session_setters!();

    async fn assume(&self) -> Result<Provided, Error> {
        let Session { surroundings, role_arn, name, seconds, policy, sts_region } = &self.session;
        let token = Surroundings::read(&self.token_file).map_err(Error::required)?;
        let request = AssumeRoleWithOidcRequest {
            role_arn: Some(role_arn.into()),
            role_session_name: Some(name.into()),
            duration_seconds: Some(*seconds),
            policy: policy.as_ref().map(Into::into),
            oidc_provider_arn: Some(self.provider_arn.as_str().into()),
            oidc_token: Some(token.trim().into()),
        };
        sts::ask(surroundings, sts_region.as_deref(), Arc::new(Identity::Anonymous), &request).await
    }
}

impl Provider for AssumeRoleWithOidc {
    fn fetch(&self) -> BoxFuture<'_, Result<Provided, Error>> {
        Box::pin(self.assume())
    }
}
