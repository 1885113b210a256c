//! The emulated service as a function from request to response; sockets and threads are the server's affair.

use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use aliyun_sign::Credentials;
use aliyun_wire::Format;
use axum::body::Bytes;
use axum::http::{HeaderName, HeaderValue, Method, Request, Response, StatusCode, header};

use crate::front_door::FrontDoor;
use crate::limits;
use crate::operations;
use crate::parameters::Parameters;
use crate::random::Random;
use crate::refusal::{self, Refusal};
use crate::store::Store;

/// Tells the time.
pub(crate) type Clock = Box<dyn Fn() -> SystemTime + Send + Sync>;

/// Everything between a request and its response.
pub(crate) struct Service {
    front_door: FrontDoor,
    store: Store,
    clock: Clock,
    request_ids: Mutex<Random>,
}

impl Service {
    pub(crate) fn new(credentials: Credentials, store: Store, clock: Clock, seed: u64) -> Self {
        let request_ids = Mutex::new(Random::new(seed));
        Self { front_door: FrontDoor::new(credentials), store, clock, request_ids }
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        self.front_door.credentials()
    }

    /// Answers a request. Blocks on the store.
    pub(crate) fn answer(&self, request: &Request<Bytes>) -> Response<String> {
        let request_id = self.request_id();
        let parameters = Parameters::read(request);
        let format = asked_format(request, parameters.as_ref().ok());
        let outcome = readable(request)
            .and_then(|()| self.perform(request, &parameters?, format.clone()?, &request_id));
        respond(request, format.unwrap_or(Format::Xml), &request_id, outcome)
    }

    /// Answers a request whose body could not be taken in.
    pub(crate) fn refuse(&self, head: &Request<Bytes>, refusal: Refusal) -> Response<String> {
        let format = asked_format(head, Parameters::read(head).as_ref().ok());
        respond(head, format.unwrap_or(Format::Xml), &self.request_id(), Err(refusal))
    }

    fn perform(
        &self,
        request: &Request<Bytes>,
        parameters: &Parameters,
        format: Format,
        request_id: &str,
    ) -> Result<String, Refusal> {
        let operation = self.front_door.admit(request, parameters, (self.clock)())?;
        let answer = operations::perform(operation, parameters, &self.store, request_id)?;
        let root = format!("{}Response", operation.name);
        format.encode(&root, &*answer).map_err(|error| refusal::internal_error(&error))
    }

    fn request_id(&self) -> String {
        self.request_ids.lock().unwrap_or_else(PoisonError::into_inner).uuid()
    }
}

/// Whether the request is of a kind and size that is looked into at all.
fn readable(request: &Request<Bytes>) -> Result<(), Refusal> {
    let headers: usize =
        request.headers().iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
    if !matches!(*request.method(), Method::GET | Method::POST) {
        return Err(refusal::unsupported_http_method());
    }
    if request.uri().path() != "/" {
        return Err(refusal::unknown_path());
    }
    if request.uri().query().is_some_and(|query| query.len() > limits::QUERY) {
        return Err(refusal::query_too_long(limits::QUERY));
    }
    match headers > limits::HEADERS {
        true => Err(refusal::headers_too_large(limits::HEADERS)),
        false => Ok(()),
    }
}

/// XML when none is asked for, but for clients of signature V3, which ask in a header.
fn asked_format(request: &Request<Bytes>, parameters: Option<&Parameters>) -> Result<Format, Refusal> {
    match parameters.and_then(|parameters| parameters.get_filled("Format")) {
        None if header(request, header::ACCEPT) == Some("application/json") => Ok(Format::Json),
        None => Ok(Format::Xml),
        Some(name) if name.eq_ignore_ascii_case("JSON") => Ok(Format::Json),
        Some(name) if name.eq_ignore_ascii_case("XML") => Ok(Format::Xml),
        Some(_) => Err(refusal::invalid_format()),
    }
}

fn respond(
    request: &Request<Bytes>,
    format: Format,
    request_id: &str,
    outcome: Result<String, Refusal>,
) -> Response<String> {
    let (status, body) = match outcome {
        Ok(body) => (StatusCode::OK, body),
        Err(refusal) => {
            let host = header(request, header::HOST).unwrap_or("localhost");
            let body = refusal.encode(format, request_id, host);
            (refusal.status, body.unwrap_or_else(|error| error.to_string()))
        }
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, content_type(format));
    response
}

/// Official clients take a body for XML only if the content type is spelled exactly so.
fn content_type(format: Format) -> HeaderValue {
    HeaderValue::from_static(match format {
        Format::Json => "application/json;charset=utf-8",
        Format::Xml => "text/xml;charset=utf-8",
    })
}

fn header(request: &Request<Bytes>, name: HeaderName) -> Option<&str> {
    request.headers().get(name)?.to_str().ok()
}

#[cfg(test)]
mod tests;
