//! The HTTP layer: one request out, one answer back. Everything above it is the same whoever carries it.
//!
//! [`Http`] is what a client sends through. By default that is a pool of `reqwest` connections
//! ([`ReqwestHttp`]); [`testing`](crate::testing) puts rules in its place.

mod over_reqwest;
mod tls;

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use reqwest::Url;

pub use over_reqwest::ReqwestHttp;
pub(crate) use over_reqwest::{Options, Proxies};
pub(crate) use tls::Tls;

/// A boxed future, as methods of a trait object return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries requests. Knows nothing of signatures, retries or operations.
///
/// An implementation may be called many times at once. It sets no time-out of its own for a whole exchange: the
/// client drops the future when time is up.
pub trait Http: Send + Sync {
    /// Sends a request once and reads the answer, up to [`limit`](HttpRequest::limit).
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>>;
}

impl<H: Http + ?Sized> Http for Arc<H> {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        (**self).send(request)
    }
}

/// A request, ready to travel. `Debug` shows neither query, headers nor body.
#[derive(Clone)]
pub struct HttpRequest {
    /// `GET`, `POST` or `PUT`.
    pub method: &'static str,
    /// Where to, with the query string.
    pub url: Url,
    /// The headers, besides those that HTTP itself needs.
    pub headers: Vec<(&'static str, String)>,
    /// The body, empty for none.
    pub body: String,
    /// The most bytes to read of the answer's body, after decompression.
    pub limit: usize,
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.url.authority();
        formatter
            .debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("host", &host)
            .finish_non_exhaustive()
    }
}

/// An answer, as far as it came. `Debug` does not show the body.
#[derive(Clone)]
pub struct HttpResponse {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body, decompressed.
    pub body: Vec<u8>,
    /// Why the body is not all there; `None` when it is.
    pub incomplete: Option<Incomplete>,
}

impl HttpResponse {
    /// A complete answer without headers.
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: Vec::new(), body: body.into(), incomplete: None }
    }

    /// The value of a header; case does not matter.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("HttpResponse")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// Why a body is not all there.
#[derive(Clone, Debug)]
pub enum Incomplete {
    /// It is longer than the limit.
    TooLong,
    /// The connection broke while it came.
    BrokenOff {
        /// How many bytes the service announced.
        announced: Option<u64>,
        /// What happened.
        error: HttpError,
    },
}

/// Why there is no answer. What matters of it is whether the request may have been carried out.
#[derive(Clone)]
pub struct HttpError {
    fault: Fault,
    cause: Arc<dyn StdError + Send + Sync>,
}

/// What went wrong on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// There was no connection: the request surely did not leave.
    NotSent,
    /// The same, because connecting took too long.
    ConnectTimeout,
    /// The connection was lost: the request may have been carried out.
    Interrupted,
    /// The HTTP layer refuses to carry the request, and always will.
    Rejected,
}

impl HttpError {
    /// A fault and its cause, which must not show what is secret in the request.
    pub fn new(fault: Fault, cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { fault, cause: cause.into().into() }
    }

    /// What went wrong.
    pub fn fault(&self) -> Fault {
        self.fault
    }
}

/// The innermost cause: the layers of an HTTP client add nothing that helps.
impl fmt::Display for HttpError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut cause: &dyn StdError = &*self.cause;
        while let Some(source) = cause.source() {
            cause = source;
        }
        write!(formatter, "{cause}")
    }
}

impl fmt::Debug for HttpError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "HttpError({:?}: {self})", self.fault)
    }
}

impl StdError for HttpError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.cause)
    }
}
