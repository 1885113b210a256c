//! Where credentials come from.
//!
//! A [`Provider`] gives out what a request is signed with. Fixed keys are one ([`Credentials`], [`BearerToken`]), and
//! so is each source that Alibaba Cloud's own tools know; [`Chain`] asks them in turn, [`Cached`] keeps what was
//! given out until shortly before it expires. A client does both by itself. The module is of use without one, too:
//!
//! ```
//! use aliyun_transport::Environment;
//! use aliyun_transport::credentials::{Cached, Chain, Identity, Surroundings};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let variables = [("ALIBABA_CLOUD_ACCESS_KEY_ID", "testid"), ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "testsecret")];
//! let surroundings = Surroundings::of_process()?.with_environment(variables.into_iter().collect());
//! let credentials = Cached::new(Chain::new(&surroundings));
//! let Identity::AccessKey(key) = credentials.get().await? else { panic!() };
//! assert_eq!(key.access_key_id(), "testid");
//! # Ok(())
//! # }
//! # tokio::runtime::Runtime::new()?.block_on(example())?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod assume_role;
mod cached;
mod chain;
mod cli_profile;
mod ecs_ram_role;
mod error;
mod external;
mod from_environment;
mod ini_profile;
mod keys;
mod sts;
mod surroundings;
mod uri;

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

pub use aliyun_sign::{BearerToken, Credentials};

use crate::http::BoxFuture;

pub use assume_role::{AssumeRole, AssumeRoleWithOidc};
pub use cached::Cached;
pub use chain::Chain;
pub use cli_profile::CliProfile;
pub use ecs_ram_role::EcsRamRole;
pub use error::Error;
pub use external::External;
pub use from_environment::FromEnvironment;
pub use ini_profile::IniProfile;
pub use surroundings::Surroundings;
pub use uri::Uri;

/// Gives out what requests are signed with.
///
/// `Debug` of a provider must not show anything secret, as it is part of the `Debug` of a client.
pub trait Provider: fmt::Debug + Send + Sync {
    /// Gets credentials anew. What keeps them, and asks again in time, is [`Cached`].
    fn fetch(&self) -> BoxFuture<'_, Result<Provided, Error>>;
}

/// What a provider gives out.
#[derive(Clone, Debug)]
pub struct Provided {
    /// What to sign with.
    pub identity: Identity,
    /// Until when; `None` when that is not known, or for good.
    pub expires_at: Option<SystemTime>,
}

/// As whom requests are sent. `Debug` shows the id of a key and nothing secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Identity {
    /// Signed with an access key, which may be a temporary one.
    AccessKey(Arc<Credentials>),
    /// Sent with a token in place of a signature.
    Bearer(BearerToken),
    /// Sent without either, which few operations allow.
    Anonymous,
}

impl Identity {
    /// What must not be printed.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &str> {
        let (first, second) = match self {
            Identity::AccessKey(key) => (Some(key.access_key_secret()), key.security_token()),
            Identity::Bearer(token) => (Some(token.as_str()), None),
            Identity::Anonymous => (None, None),
        };
        first.into_iter().chain(second)
    }

    /// Refuses what no key looks like: white space above all, which would only end in a wrong signature.
    fn check(&self) -> Result<(), Error> {
        let checked = match self {
            Identity::AccessKey(key) => key.check(),
            Identity::Bearer(token) => token.check(),
            Identity::Anonymous => Ok(()),
        };
        checked.map_err(|error| Error::broken(error.to_string()))
    }
}

impl From<Identity> for Provided {
    fn from(identity: Identity) -> Self {
        Self { identity, expires_at: None }
    }
}

impl From<Credentials> for Identity {
    fn from(credentials: Credentials) -> Self {
        Identity::AccessKey(Arc::new(credentials))
    }
}

impl From<Credentials> for Provided {
    fn from(credentials: Credentials) -> Self {
        Identity::from(credentials).into()
    }
}

impl<P: Provider + ?Sized> Provider for Arc<P> {
    fn fetch(&self) -> BoxFuture<'_, Result<Provided, Error>> {
        (**self).fetch()
    }
}

/// A fixed key.
impl Provider for Credentials {
    fn fetch(&self) -> BoxFuture<'_, Result<Provided, Error>> {
        Box::pin(std::future::ready(Ok(self.clone().into())))
    }
}

/// A fixed token.
impl Provider for BearerToken {
    fn fetch(&self) -> BoxFuture<'_, Result<Provided, Error>> {
        Box::pin(std::future::ready(Ok(Identity::Bearer(self.clone()).into())))
    }
}

/// A fixed identity: how to send without a signature.
impl Provider for Identity {
    fn fetch(&self) -> BoxFuture<'_, Result<Provided, Error>> {
        Box::pin(std::future::ready(Ok(self.clone().into())))
    }
}
