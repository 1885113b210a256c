//! What goes back: status, headers, body.

use std::time::SystemTime;

use aliyun_wire::Format;
use axum::body::Bytes;
use axum::http::{HeaderValue, Request, Response, StatusCode, header};

use crate::encoding;
use crate::faults::FaultKind;
use crate::front_door::header;
use crate::refusal::Refusal;
use crate::timestamp;

/// The response of an outcome.
pub(crate) fn of(
    request: &Request<Bytes>,
    format: Format,
    request_id: &str,
    outcome: Result<String, Refusal>,
) -> Response<String> {
    let (status, body) = match outcome {
        Ok(body) => (StatusCode::OK, body),
        Err(refusal) => {
            let host = header(request, header::HOST.as_str()).unwrap_or("localhost");
            let body = refusal.encode(format, request_id, host);
            (refusal.status, body.unwrap_or_else(|error| error.to_string()))
        }
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, content_type(format));
    response
}

/// What a proxy says whose service does not answer.
pub(crate) fn bad_gateway() -> Response<String> {
    let page = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n\
                <body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";
    let mut response = Response::new(page.to_owned());
    *response.status_mut() = StatusCode::BAD_GATEWAY;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html"));
    response
}

/// Headers and encoding that do not depend on what is answered.
pub(crate) fn finish(
    request: &Request<Bytes>,
    mut response: Response<String>,
    fault: Option<FaultKind>,
    now: SystemTime,
) -> Response<Bytes> {
    let date = HeaderValue::try_from(timestamp::http(timestamp::seconds(now)));
    response.headers_mut().extend(date.ok().map(|date| (header::DATE, date)));
    if let Some(FaultKind::Throttle { retry_after: Some(wait) }) = fault
        && let Ok(milliseconds) = HeaderValue::try_from(wait.as_millis().to_string())
    {
        response.headers_mut().insert("x-acs-retry-after", milliseconds);
    }
    encoding::compress(request, response)
}

/// Official clients take a body for XML only if the content type is spelled exactly so.
fn content_type(format: Format) -> HeaderValue {
    HeaderValue::from_static(match format {
        Format::Json => "application/json;charset=utf-8",
        Format::Xml => "text/xml;charset=utf-8",
    })
}
