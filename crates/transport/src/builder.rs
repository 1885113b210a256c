//! How a client comes to be.

use std::sync::Arc;
use std::time::Duration;

use aliyun_wire::{Format, Limits};
use reqwest::Url;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use crate::client::{Settings, Timeouts};
use crate::clock::Clock;
use crate::credentials::{Cached, Chain, CliProfile, Provider, Surroundings};
use crate::endpoint::{self, Network, Place};
use crate::error::Kind;
use crate::http::{Http, Options, Proxies, ReqwestHttp, Tls};
use crate::request::Signature;
use crate::retry::{Budget, Policy};
use crate::secrets::Hidden;
use crate::{Client, Environment, Error};

/// Collects what a [`Client`] needs. Made by [`Client::builder`].
///
/// Where nothing is said: signature V1, JSON, 3 attempts within 120 s, and region and credentials from where Alibaba
/// Cloud's own tools have them.
#[derive(Clone, Debug)]
pub struct ClientBuilder {
    region: Option<String>,
    network: Network,
    any_region: bool,
    endpoint: Option<String>,
    allow_http: bool,
    environment: Environment,
    profile: Option<String>,
    credentials: Option<Arc<dyn Provider>>,
    signature: Signature,
    user_agent: Vec<String>,
    format: Format,
    limits: Limits,
    timeouts: Timeouts,
    policy: Policy,
    budget: u32,
    http: Option<Hidden<Arc<dyn Http>>>,
    proxies: Proxies,
    certificates: Vec<CertificateDer<'static>>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            region: None,
            network: Network::default(),
            any_region: false,
            endpoint: None,
            allow_http: false,
            environment: Environment::of_process(),
            profile: None,
            credentials: None,
            signature: Signature::default(),
            user_agent: Vec::new(),
            format: Format::default(),
            limits: Limits::default(),
            timeouts: Timeouts {
                connect: Duration::from_secs(5),
                attempt: Duration::from_secs(30),
                total: Duration::from_secs(120),
            },
            policy: Policy { attempts: 3, base: Duration::from_millis(100), cap: Duration::from_secs(20) },
            budget: 100,
            http: None,
            proxies: Proxies::OfSystem,
            certificates: Vec::new(),
        }
    }
}

/// Whom to call, and as whom.
impl ClientBuilder {
    /// The region, `cn-hangzhou`: it chooses the endpoint, and is the `RegionId` of requests that name no other.
    ///
    /// Without it counts that of the [`profile`](Self::profile), if one is named; else `ALIBABA_CLOUD_REGION_ID`; else,
    /// unless [`credentials`](Self::credentials) are given, that of the aliyun CLI's current profile. An empty one is
    /// none at all.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Which of a product's hosts to call: the region's if nothing is said.
    #[must_use]
    pub fn network(mut self, network: Network) -> Self {
        self.network = network;
        self
    }

    /// Takes regions that a product does not list, and names their hosts by the rule, `dts.REGION.aliyuncs.com`.
    /// If nothing is said they are an error that names those listed.
    #[must_use]
    pub fn any_region(mut self, any: bool) -> Self {
        self.any_region = any;
        self
    }

    /// What to sign with: an access key ([`Credentials`](crate::Credentials)), a
    /// [`BearerToken`](crate::credentials::BearerToken), or any other [`Provider`].
    ///
    /// What a provider gives out is [kept](Cached) until shortly before it expires. Without it, the
    /// [default chain](Chain) is asked while the client is built.
    #[must_use]
    pub fn credentials(mut self, provider: impl Provider + 'static) -> Self {
        self.credentials = Some(Arc::new(provider));
        self
    }

    /// The profile of the aliyun CLI, in `~/.aliyun/config.json`, to take credentials and region from.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Where variables are looked up: in the environment of this process if nothing is said.
    #[must_use]
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// The version of the signature: [`Signature::V1`] if nothing is said.
    #[must_use]
    pub fn signature(mut self, signature: Signature) -> Self {
        self.signature = signature;
        self
    }

    /// Adds to the user agent, `my-tool/1.2`. So does `ALIBABA_CLOUD_USER_AGENT`.
    #[must_use]
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.user_agent.push(product.into());
        self
    }

    /// The host to call instead of the one that the product names for the region: `dts.aliyuncs.com`,
    /// `https://dts.example:8443`, `http://127.0.0.1:8420`.
    ///
    /// Without a scheme it is https. Plain http is taken for loopback hosts only; see [`allow_http`](Self::allow_http).
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Takes a plain http endpoint that is not on this machine, such as a test server in a private network.
    ///
    /// Anyone on the way can then read the requests, a security token included.
    #[must_use]
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }
}

/// How to call.
impl ClientBuilder {
    /// The format to ask for. JSON if nothing is said. An answer in the other one is understood as well.
    #[must_use]
    pub fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// How long and how deep an answer may be, after decompression: 64 MiB and 100 levels if nothing is said.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// How long it may take to connect: 5 s if nothing is said.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.connect = timeout;
        self
    }

    /// How long one attempt may take, from connecting to the last byte: 30 s if nothing is said.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.attempt = timeout;
        self
    }

    /// How long a call may take with all its attempts and the waits between them: 120 s if nothing is said.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeouts.total = timeout;
        self
    }

    /// How many times a request may be sent, the first included: 3 if nothing is said, and never less than 1.
    ///
    /// Repeated is what was throttled, what found no connection, and what was signed with a wrong time. Of operations
    /// that only read, that can be repeated without effect, or that carry a token by which the service knows them
    /// again, also what was lost on the way or met an overloaded server.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.policy.attempts = attempts;
        self
    }

    /// How long to wait between attempts: a random time up to `base`, doubled with every attempt, never above `cap`.
    /// 100 ms and 20 s if nothing is said. Where the service says how long to wait, that counts.
    #[must_use]
    pub fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.policy.base = base;
        self.policy.cap = cap;
        self
    }

    /// How many retries all calls of the client may spend together: 100 if nothing is said. Ten good answers earn one
    /// more.
    ///
    /// When a service fails altogether, this ends the retries, and so what they add to its load.
    #[must_use]
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.budget = retries;
        self
    }
}

/// What to call through.
impl ClientBuilder {
    /// The proxy for all calls, `http://user:password@proxy.example:3128`. If nothing is said, `HTTPS_PROXY` and its kin
    /// count; none does for an endpoint on this machine.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxies = Proxies::Url(Hidden(url.into()));
        self
    }

    /// Calls past any proxy.
    #[must_use]
    pub fn no_proxy(mut self) -> Self {
        self.proxies = Proxies::None;
        self
    }

    /// Trusts these certificates in PEM, besides those of the system.
    ///
    /// # Errors
    ///
    /// The text has no certificate, or one that cannot be read.
    pub fn ca_certificates(mut self, pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem.as_ref()).collect();
        let read = read.map_err(|error| Error::setup(format!("cannot read the certificates: {error}")))?;
        if read.is_empty() {
            return Err(Error::setup("there is no certificate in the text"));
        }
        self.certificates.extend(read);
        Ok(self)
    }

    /// Another HTTP layer: a [`ReqwestHttp`] around a `reqwest` client of the caller's own, or something for tests.
    ///
    /// The connect time-out, proxies and certificates are then its own. Credentials are fetched through it, too.
    #[must_use]
    pub fn http(mut self, http: Arc<dyn Http>) -> Self {
        self.http = Some(Hidden(http));
        self
    }
}

/// Putting it together.
impl ClientBuilder {
    /// Builds the client.
    ///
    /// # Errors
    ///
    /// No credentials, or ones with white space; neither region nor endpoint; an endpoint, a proxy or a user agent
    /// that is not accepted; no certificates on this system to trust in.
    pub async fn build(self) -> Result<Client, Error> {
        let url = self.endpoint.as_deref().map(|text| endpoint::parse(text, self.allow_http)).transpose()?;
        let http = self.http_layer(url.as_ref())?;
        let surroundings = self.surroundings(&http)?;
        let region = self.find_region(&surroundings)?;
        if region.is_none() && url.is_none() && self.network != Network::Central {
            return Err(Error::setup("no region: neither given nor in ALIBABA_CLOUD_REGION_ID"));
        }
        let is_given = self.credentials.is_some();
        let credentials = Cached::new(self.provider(&surroundings));
        if !is_given {
            // Better now than in the middle of something.
            credentials.get().await.map_err(Kind::Credentials)?;
        }
        Ok(Client(Arc::new(Settings {
            http,
            credentials,
            signature: self.signature,
            user_agent: user_agent(&self.user_agent, &self.environment)?,
            place: Place { region, url, network: self.network, any_region: self.any_region },
            format: self.format,
            limits: self.limits,
            timeouts: self.timeouts,
            policy: self.policy,
            budget: Budget::new(self.budget),
            clock: Clock::default(),
        })))
    }

    fn http_layer(&self, url: Option<&Url>) -> Result<Arc<dyn Http>, Error> {
        if let Some(Hidden(http)) = &self.http {
            return Ok(http.clone());
        }
        let is_local = url.is_some_and(endpoint::is_loopback);
        Ok(Arc::new(ReqwestHttp::build(&Options {
            connect_timeout: self.timeouts.connect,
            // A proxy cannot reach this machine's own loopback.
            proxies: if is_local { Proxies::None } else { self.proxies.clone() },
            certificates: self.certificates.clone(),
            tls: if url.is_none_or(|url| url.scheme() == "https") { Tls::Needed } else { Tls::IfPossible },
        })?))
    }

    fn surroundings(&self, http: &Arc<dyn Http>) -> Result<Surroundings, Error> {
        match &self.http {
            Some(_) => Ok(Surroundings::with_http(self.environment.clone(), http.clone())),
            None => Ok(Surroundings::direct(http.clone())?.with_environment(self.environment.clone())),
        }
    }

    fn find_region(&self, surroundings: &Surroundings) -> Result<Option<String>, Error> {
        if let Some(region) = &self.region {
            return Ok(Some(region.clone()).filter(|region| !region.is_empty()));
        }
        let profile = CliProfile::new(surroundings);
        if let Some(name) = &self.profile
            && let Some(region) = profile.clone().name(name).region().map_err(Kind::Credentials)?
        {
            return Ok(Some(region));
        }
        let of_profile = || profile.region().ok().flatten().filter(|_| self.credentials.is_none());
        Ok(self.environment.region().or_else(of_profile))
    }

    fn provider(&self, surroundings: &Surroundings) -> Arc<dyn Provider> {
        match (&self.credentials, &self.profile) {
            (Some(given), _) => given.clone(),
            (None, Some(name)) => Arc::new(CliProfile::new(surroundings).name(name)),
            (None, None) => Arc::new(Chain::new(surroundings)),
        }
    }
}

/// This crate, then what the caller and the environment add.
fn user_agent(added: &[String], environment: &Environment) -> Result<String, Error> {
    let mut agent = concat!("aliyun-transport/", env!("CARGO_PKG_VERSION"), " (Rust)").to_owned();
    for product in added.iter().chain(&environment.get("ALIBABA_CLOUD_USER_AGENT")) {
        agent.push(' ');
        agent.push_str(product);
    }
    match agent.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') {
        true => Ok(agent),
        false => Err(Error::setup(format!("user agent {agent:?} has other than visible ASCII characters"))),
    }
}

#[cfg(test)]
mod tests;
