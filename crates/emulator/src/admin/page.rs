//! The web page: a few files that are part of the program.

use axum::body::Bytes;
use axum::http::{HeaderValue, Response, StatusCode, header};

use super::PREFIX;

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

const FILES: &[(&str, &str, &str)] = &[
    ("/", HTML, include_str!("page/index.html")),
    ("/style.css", CSS, include_str!("page/style.css")),
    ("/main.js", JAVASCRIPT, include_str!("page/main.js")),
    ("/chart.js", JAVASCRIPT, include_str!("page/chart.js")),
    ("/dom.js", JAVASCRIPT, include_str!("page/dom.js")),
    ("/fleet.js", JAVASCRIPT, include_str!("page/fleet.js")),
    ("/requests.js", JAVASCRIPT, include_str!("page/requests.js")),
    ("/faults.js", JAVASCRIPT, include_str!("page/faults.js")),
];

/// Nothing from elsewhere, and nothing inline: whatever a request holds, it stays text.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The file of a path, if there is one.
pub(super) fn file(path: &str) -> Option<Response<Bytes>> {
    if path.is_empty() {
        return Some(to_the_page());
    }
    let (_, content_type, text) = FILES.iter().find(|(name, ..)| *name == path)?;
    let mut response = Response::new(Bytes::from_static(text.as_bytes()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Some(response)
}

/// Links of the page are relative, so its address has to end in a slash.
fn to_the_page() -> Response<Bytes> {
    let mut response = Response::default();
    *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
    let location = HeaderValue::try_from(format!("{PREFIX}/"));
    response.headers_mut().extend(location.ok().map(|location| (header::LOCATION, location)));
    response
}
