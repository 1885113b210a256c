use std::sync::{Arc, OnceLock};

use super::{
    AssumeRoleWithOidc, CliProfile, EcsRamRole, Error, FromEnvironment, IniProfile, Provided, Provider,
    Surroundings, Uri,
};
use crate::http::BoxFuture;

/// The default chain: where Alibaba Cloud's own SDKs look for credentials, in their order.
///
/// 1. [`FromEnvironment`], `ALIBABA_CLOUD_ACCESS_KEY_ID` and its kin;
/// 2. [`AssumeRoleWithOidc`], if the environment describes it;
/// 3. [`CliProfile`], `~/.aliyun/config.json`;
/// 4. [`IniProfile`], `~/.alibabacloud/credentials.ini`;
/// 5. [`EcsRamRole`], after up to a second where there is no metadata service;
/// 6. [`Uri`], if `ALIBABA_CLOUD_CREDENTIALS_URI` is set.
///
/// The first that has some is asked from then on. One that is set up but broken ends the search: to go on would mean
/// to act as someone else than was meant.
#[derive(Debug)]
pub struct Chain {
    sources: [(&'static str, Source); 6],
    chosen: OnceLock<usize>,
}

/// A source, or why there is none.
type Source = Result<Arc<dyn Provider>, Error>;

impl Chain {
    /// Asks nobody yet.
    pub fn new(surroundings: &Surroundings) -> Self {
        fn source(provider: impl Provider + 'static) -> Source {
            Ok(Arc::new(provider))
        }
        const URI: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";
        let uri = surroundings.environment.get(URI);
        let uri = uri.ok_or_else(|| Error::absent(format!("{URI} is not set")));
        let sources = [
            ("environment", source(FromEnvironment::new(surroundings.environment.clone()))),
            ("OIDC", AssumeRoleWithOidc::from_environment(surroundings).and_then(source)),
            ("aliyun CLI", source(CliProfile::new(surroundings))),
            ("credentials file", source(IniProfile::new(surroundings))),
            ("ECS RAM role", source(EcsRamRole::new(surroundings))),
            ("credentials URI", uri.and_then(|uri| source(Uri::new(surroundings, uri)))),
        ];
        Self { sources, chosen: OnceLock::new() }
    }

    async fn search(&self) -> Result<Provided, Error> {
        let mut said = Vec::new();
        for (index, (name, source)) in self.sources.iter().enumerate() {
            match checked(source).await {
                Ok(provided) => {
                    let _ = self.chosen.set(index);
                    return Ok(provided);
                }
                Err(error) => {
                    said.push(format!("{name}: {error}"));
                    if !error.is_absent() {
                        break;
                    }
                }
            }
        }
        Err(Error::broken(format!("no credentials: {}", said.join("; "))))
    }

    async fn get(&self) -> Result<Provided, Error> {
        match self.chosen.get().and_then(|index| self.sources.get(*index)) {
            Some((name, Ok(source))) => source.fetch().await.map_err(|error| error.of(name)),
            _ => self.search().await,
        }
    }
}

/// What a source gives out, if it can be used.
async fn checked(source: &Source) -> Result<Provided, Error> {
    let provided = source.as_ref().map_err(Error::clone)?.fetch().await?;
    provided.identity.check()?;
    Ok(provided)
}

impl Provider for Chain {
    fn fetch(&self) -> BoxFuture<'_, Result<Provided, Error>> {
        Box::pin(self.get())
    }
}
