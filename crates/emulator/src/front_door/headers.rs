//! Headers as texts.

use axum::body::Bytes;
use axum::http::Request;

/// The value of a header, unless it is missing, empty or no text.
pub(crate) fn header<'a>(request: &'a Request<Bytes>, name: &str) -> Option<&'a str> {
    let value = request.headers().get(name)?;
    std::str::from_utf8(value.as_bytes()).ok().map(str::trim).filter(|value| !value.is_empty())
}

/// All headers that are text, names in lower case.
pub(crate) fn pairs(request: &Request<Bytes>) -> Vec<(&str, &str)> {
    request
        .headers()
        .iter()
        .filter_map(|(name, value)| Some((name.as_str(), std::str::from_utf8(value.as_bytes()).ok()?)))
        .collect()
}
