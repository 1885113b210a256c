//! The HTTP layer over `reqwest`.

use std::time::Duration;

use reqwest::{Client, Method, Proxy, Response, redirect};
use rustls::pki_types::CertificateDer;

use super::{BoxFuture, Fault, Http, HttpError, HttpRequest, HttpResponse, Incomplete, Tls, tls};
use crate::Error;
use crate::secrets::Hidden;

/// Idle connections are closed sooner than a gateway closes them, so that a request rarely meets one that is dead.
const IDLE: Duration = Duration::from_secs(20);

/// Carries requests over a pool of `reqwest` connections.
#[derive(Clone, Debug)]
pub struct ReqwestHttp(Client);

impl ReqwestHttp {
    pub(crate) fn build(options: &Options) -> Result<Self, Error> {
        let mut builder = Client::builder()
            .connect_timeout(options.connect_timeout)
            .pool_idle_timeout(IDLE)
            .redirect(redirect::Policy::none())
            .tls_backend_preconfigured(tls::config(&options.certificates, options.tls)?);
        match &options.proxies {
            Proxies::OfSystem => {}
            Proxies::None => builder = builder.no_proxy(),
            Proxies::Url(url) => builder = builder.proxy(proxy(&url.0)?),
        }
        let client = builder.build();
        client.map(Self).map_err(|error| Error::setup(format!("no HTTP client: {}", error.without_url())))
    }
}

/// A client of the caller's own, with whatever proxies, certificates and time-outs it has.
///
/// It should follow no redirect: a signed request is good for one place only.
impl From<Client> for ReqwestHttp {
    fn from(client: Client) -> Self {
        Self(client)
    }
}

/// What can be chosen of a pool.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) connect_timeout: Duration,
    pub(crate) proxies: Proxies,
    /// Certificates to trust in besides those of the system.
    pub(crate) certificates: Vec<CertificateDer<'static>>,
    pub(crate) tls: Tls,
}

/// Which proxies are used.
#[derive(Clone, Debug)]
pub(crate) enum Proxies {
    /// Those of `HTTPS_PROXY` and its kin.
    OfSystem,
    None,
    /// This one, whose URL may hold a password.
    Url(Hidden<String>),
}

fn proxy(url: &str) -> Result<Proxy, Error> {
    // The error would repeat the URL.
    Proxy::all(url).map_err(|_| Error::setup("the proxy is not a URL such as http://proxy.example:3128"))
}

impl Http for ReqwestHttp {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        Box::pin(async move {
            let method = Method::from_bytes(request.method.as_bytes())
                .map_err(|error| HttpError::new(Fault::Rejected, error))?;
            let mut builder = self.0.request(method, request.url);
            for (name, value) in request.headers {
                builder = builder.header(name, value);
            }
            if !request.body.is_empty() || request.method == "POST" {
                builder = builder.body(request.body);
            }
            let response = builder.send().await.map_err(unanswered)?;
            Ok(read(response, request.limit).await)
        })
    }
}

/// Reads an answer to its end, or to the limit.
async fn read(mut response: Response, limit: usize) -> HttpResponse {
    let mut answer = HttpResponse::new(response.status().as_u16(), Vec::new());
    for (name, value) in response.headers() {
        let text = String::from_utf8_lossy(value.as_bytes()).into_owned();
        answer.headers.push((name.as_str().to_owned(), text));
    }
    let announced = response.content_length();
    answer.body.reserve(room(announced, limit));
    loop {
        match response.chunk().await {
            Ok(None) => return answer,
            Ok(Some(chunk)) if answer.body.len() + chunk.len() <= limit => {
                answer.body.extend_from_slice(&chunk);
            }
            Ok(Some(_)) => answer.incomplete = Some(Incomplete::TooLong),
            Err(error) => {
                let error = HttpError::new(Fault::Interrupted, error.without_url());
                answer.incomplete = Some(Incomplete::BrokenOff { announced, error });
            }
        }
        if answer.incomplete.is_some() {
            return answer;
        }
    }
}

/// How much room to make for a body ahead. Growing step by step copies a long body several times, and has the
/// allocator hand memory back to the system and fetch it anew with each call. What is announced may be a lie, so only
/// so much of it is believed before bytes have come.
fn room(announced: Option<u64>, limit: usize) -> usize {
    const BELIEVED: usize = 1 << 20;
    let announced = announced.and_then(|length| usize::try_from(length).ok());
    announced.unwrap_or_default().min(limit).min(BELIEVED)
}

/// What it means that there was no answer at all. The URL holds parameters that nobody should see.
fn unanswered(error: reqwest::Error) -> HttpError {
    let fault = match (error.is_builder(), error.is_connect(), error.is_timeout()) {
        (true, ..) => Fault::Rejected,
        (_, true, true) => Fault::ConnectTimeout,
        (_, true, false) => Fault::NotSent,
        (_, false, _) => Fault::Interrupted,
    };
    HttpError::new(fault, error.without_url())
}
