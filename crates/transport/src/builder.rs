//! How a client comes to be.

use std::sync::Arc;
use std::time::Duration;

use aliyun_sign::Credentials;
use aliyun_wire::{Format, Limits};
use reqwest::{Url, redirect};
use rustls::crypto::ring;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

use crate::client::{Settings, Timeouts};
use crate::environment::{self, Lookup};
use crate::error::Kind;
use crate::retry::Policy;
use crate::{Client, Error, effects, endpoint};

/// Collects what a [`Client`] needs. Made by [`Client::builder`].
#[derive(Clone, Debug)]
pub struct ClientBuilder {
    region: Option<String>,
    credentials: Option<Credentials>,
    endpoint: Option<String>,
    allow_http: bool,
    format: Format,
    limits: Limits,
    timeouts: Timeouts,
    policy: Policy,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            region: None,
            credentials: None,
            endpoint: None,
            allow_http: false,
            format: Format::default(),
            limits: Limits::default(),
            timeouts: Timeouts {
                connect: Duration::from_secs(5),
                attempt: Duration::from_secs(30),
                total: Duration::from_secs(120),
            },
            policy: Policy { attempts: 3, base: Duration::from_millis(100), cap: Duration::from_secs(20) },
        }
    }
}

impl ClientBuilder {
    /// The region, `cn-hangzhou`: it chooses the endpoint, and is the `RegionId` of requests that name no other.
    ///
    /// Without it the environment variable `ALIBABA_CLOUD_REGION_ID` counts.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The access key to sign with.
    ///
    /// Without it `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for a temporary key,
    /// `ALIBABA_CLOUD_SECURITY_TOKEN` are read from the environment.
    #[must_use]
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
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
    /// Repeated is what was throttled and what found no connection; of operations that only read, or that can be
    /// repeated without effect, also what was lost on the way or met an overloaded server.
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

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// No credentials, or ones with white space; neither region nor endpoint; an endpoint that is not accepted; no
    /// certificates on this system to trust in.
    pub async fn build(self) -> Result<Client, Error> {
        self.build_from(&effects::environment)
    }

    fn build_from(self, lookup: Lookup<'_>) -> Result<Client, Error> {
        let endpoint =
            self.endpoint.as_deref().map(|text| endpoint::parse(text, self.allow_http)).transpose()?;
        let region = self.region.or_else(|| environment::region(lookup));
        if region.is_none() && endpoint.is_none() {
            return Err(Error::setup("no region: neither given nor in ALIBABA_CLOUD_REGION_ID"));
        }
        let credentials = self.credentials.map_or_else(|| environment::credentials(lookup), Ok)?;
        credentials.check().map_err(|error| Error::setup(error.to_string()))?;
        Ok(Client(Arc::new(Settings {
            http: http_client(endpoint.as_ref(), self.timeouts.connect)?,
            region,
            credentials,
            endpoint,
            format: self.format,
            limits: self.limits,
            timeouts: self.timeouts,
            policy: self.policy,
        })))
    }
}

/// The one pooled HTTP client behind a [`Client`].
fn http_client(endpoint: Option<&Url>, connect_timeout: Duration) -> Result<reqwest::Client, Error> {
    let encrypted = endpoint.is_none_or(|url| url.scheme() == "https");
    let mut builder = reqwest::Client::builder()
        .user_agent(concat!("aliyun-transport/", env!("CARGO_PKG_VERSION"), " (Rust)"))
        .connect_timeout(connect_timeout)
        .redirect(redirect::Policy::none())
        .tls_backend_preconfigured(tls(encrypted).map_err(|error| Error::setup(format!("no TLS: {error}")))?);
    if endpoint.is_some_and(endpoint::is_loopback) {
        // A proxy cannot reach this machine's own loopback.
        builder = builder.no_proxy();
    }
    builder
        .build()
        .map_err(|error| Error::from(Kind::Setup(format!("no HTTP client: {}", error.without_url()))))
}

/// TLS by rustls and ring, trusting what the operating system trusts.
///
/// Given to the HTTP client as a value, so that no provider has to be installed for the whole process.
fn tls(encrypted: bool) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let builder = match encrypted {
        true => builder.with_platform_verifier()?,
        // Never used, and so there is no need for a system that has certificates.
        false => builder.with_root_certificates(RootCertStore::empty()),
    };
    Ok(builder.with_no_client_auth())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn build(builder: ClientBuilder, variables: &[(&str, &str)]) -> Result<Client, Error> {
        builder.build_from(&|name| {
            variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        })
    }

    const KEY: [(&str, &str); 2] =
        [("ALIBABA_CLOUD_ACCESS_KEY_ID", "id"), ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hunter2 ")];

    #[test]
    fn needs_a_region_or_an_endpoint() {
        let error = build(Client::builder(), &KEY).unwrap_err();
        assert_eq!(error.to_string(), "no region: neither given nor in ALIBABA_CLOUD_REGION_ID");
        assert!(error.is_configuration());
    }

    #[test]
    fn refuses_white_space_in_keys_from_anywhere() {
        let local = Client::builder().endpoint("http://127.0.0.1:1");
        let given = local.clone().credentials(Credentials::new("id", "hunter2\n"));
        for error in [build(local, &KEY), build(given, &[])].map(Result::unwrap_err) {
            assert_eq!(error.to_string(), "access key secret ends with white space");
        }
    }

    #[test]
    fn prefers_what_is_given_over_the_environment() {
        let given = Client::builder().region("mars-1").credentials(Credentials::new("other", "secret"));
        let variables = [KEY[0], KEY[1], ("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou")];
        let shown = format!("{:?}", build(given.endpoint("http://127.0.0.1:1"), &variables).unwrap());
        assert!(shown.contains("mars-1") && shown.contains("other"), "{shown}");
        assert!(!shown.contains("secret\"") && !shown.contains("hunter2"), "{shown}");
    }

    #[test]
    fn builds_for_https_without_an_installed_provider() {
        let client = Client::builder().region("cn-hangzhou").credentials(Credentials::new("id", "secret"));
        match build(client, &[]) {
            Ok(_) => {}
            // A system without certificates says so, and that is all that may go wrong.
            Err(error) => assert!(error.to_string().starts_with("no TLS: "), "{error}"),
        }
    }
}
