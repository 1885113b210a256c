use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::Error;
use crate::http::{Http, HttpRequest, HttpResponse, Options, Proxies, ReqwestHttp, Tls};
use crate::{Environment, Url};

/// What sources of credentials look at: variables, the home directory they name, and the network.
#[derive(Clone)]
pub struct Surroundings {
    pub(super) environment: Environment,
    http: Arc<dyn Http>,
    /// Without proxies: the metadata service is on the machine itself, so to say.
    direct: Arc<dyn Http>,
}

impl Surroundings {
    /// Those of this process.
    ///
    /// # Errors
    ///
    /// There is no TLS to be had.
    pub fn of_process() -> Result<Self, crate::Error> {
        Self::direct(Arc::new(pool(Proxies::OfSystem, Tls::IfPossible)?))
    }

    /// With an HTTP layer for all but the metadata service, which is called past proxies.
    pub(crate) fn direct(http: Arc<dyn Http>) -> Result<Self, crate::Error> {
        let direct = Arc::new(pool(Proxies::None, Tls::Unused)?);
        Ok(Self { environment: Environment::of_process(), http, direct })
    }

    /// With an HTTP layer for everything, the metadata service included.
    pub fn with_http(environment: Environment, http: Arc<dyn Http>) -> Self {
        Self { environment, direct: http.clone(), http }
    }

    /// The same with other variables.
    #[must_use]
    pub fn with_environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    pub(super) fn http(&self) -> Arc<dyn Http> {
        self.http.clone()
    }

    /// Sends a request past all proxies.
    pub(super) async fn send_direct(&self, request: Simple<'_>) -> Result<HttpResponse, Error> {
        send(&*self.direct, request).await
    }

    pub(super) async fn send(&self, request: Simple<'_>) -> Result<HttpResponse, Error> {
        send(&*self.http, request).await
    }

    /// The text of a file; absent when there is none.
    pub(super) fn read(path: &Path) -> Result<String, Error> {
        std::fs::read_to_string(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Error::absent(format!("{} does not exist", path.display())),
            _ => Error::broken(format!("cannot read {}: {error}", path.display())),
        })
    }
}

fn pool(proxies: Proxies, tls: Tls) -> Result<ReqwestHttp, crate::Error> {
    let connect_timeout = Duration::from_secs(5);
    ReqwestHttp::build(&Options { connect_timeout, proxies, certificates: Vec::new(), tls })
}

impl fmt::Debug for Surroundings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Surroundings")
    }
}

/// A request that fits on one line.
pub(super) struct Simple<'a> {
    pub(super) method: &'static str,
    pub(super) url: &'a str,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) timeout: Duration,
}

/// Sends once. The message of an error names the host and nothing else of the URL, which may hold a secret.
async fn send(http: &dyn Http, request: Simple<'_>) -> Result<HttpResponse, Error> {
    let url: Url = request.url.parse().map_err(|error| Error::broken(format!("not a URL: {error}")))?;
    let host = url.authority().to_owned();
    let timeout = request.timeout;
    let request = HttpRequest {
        method: request.method,
        url,
        headers: request.headers,
        body: String::new(),
        limit: 64 << 10,
    };
    match tokio::time::timeout(timeout, http.send(request)).await {
        Ok(Ok(response)) if response.incomplete.is_none() => Ok(response),
        Ok(Ok(_)) => Err(Error::broken(format!("the answer of {host} is cut short"))),
        Ok(Err(error)) => Err(Error::broken(format!("no answer from {host}: {error}"))),
        Err(_) => Err(Error::broken(format!("no answer from {host} within {timeout:?}"))),
    }
}
