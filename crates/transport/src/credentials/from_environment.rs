use super::keys::key;
use super::{BearerToken, Error, Identity, Provided, Provider};
use crate::Environment;
use crate::http::BoxFuture;

const KEY_ID: [&str; 3] =
    ["ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABACLOUD_ACCESS_KEY_ID", "ALICLOUD_ACCESS_KEY_ID"];
const KEY_SECRET: [&str; 3] =
    ["ALIBABA_CLOUD_ACCESS_KEY_SECRET", "ALIBABACLOUD_ACCESS_KEY_SECRET", "ALICLOUD_ACCESS_KEY_SECRET"];
const SECURITY_TOKEN: [&str; 3] =
    ["ALIBABA_CLOUD_SECURITY_TOKEN", "ALIBABACLOUD_SECURITY_TOKEN", "ALICLOUD_SECURITY_TOKEN"];
const BEARER_TOKEN: &str = "ALIBABA_CLOUD_BEARER_TOKEN";

/// The key in `ALIBABA_CLOUD_ACCESS_KEY_ID`, `…_ACCESS_KEY_SECRET` and, for a temporary one, `…_SECURITY_TOKEN`; or
/// the token in `ALIBABA_CLOUD_BEARER_TOKEN`.
///
/// The same names with `ALIBABACLOUD_` and `ALICLOUD_` count where the first is unset. An empty variable is unset.
#[derive(Clone, Debug)]
pub struct FromEnvironment(Environment);

impl FromEnvironment {
    /// Looks there at each fetch.
    pub fn new(environment: Environment) -> Self {
        Self(environment)
    }

    fn read(&self) -> Result<Provided, Error> {
        let [id, secret, token] = [KEY_ID, KEY_SECRET, SECURITY_TOKEN].map(|names| self.0.first(&names));
        if let Some(key) = key((KEY_ID[0], id), (KEY_SECRET[0], secret), token)? {
            return Ok(key.into());
        }
        match self.0.get(BEARER_TOKEN) {
            Some(token) => Ok(Identity::Bearer(BearerToken::new(token)).into()),
            None => Err(Error::absent(format!("neither {} nor {} is set", KEY_ID[0], KEY_SECRET[0]))),
        }
    }
}

impl Provider for FromEnvironment {
    fn fetch(&self) -> BoxFuture<'_, Result<Provided, Error>> {
        Box::pin(async { self.read() })
    }
}
