//! Gzip, for clients that ask for it.

use std::io::{self, Write};

use axum::body::Bytes;
use axum::http::{HeaderValue, Request, Response, header};
use flate2::Compression;
use flate2::write::GzEncoder;

/// A shorter body would hardly become shorter still.
const WORTHWHILE: usize = 512;

/// Compresses a body where that is asked for and worthwhile.
pub(crate) fn compress(request: &Request<Bytes>, response: Response<String>) -> Response<Bytes> {
    let (mut head, body) = response.into_parts();
    let compressed = match body.len() >= WORTHWHILE && accepts_gzip(request) {
        true => gzip(body.as_bytes()).ok(),
        false => None,
    };
    if compressed.is_some() {
        head.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    Response::from_parts(head, compressed.map_or_else(|| body.into(), Bytes::from))
}

/// Whether gzip is listed, and not with the weight 0.
fn accepts_gzip(request: &Request<Bytes>) -> bool {
    let lists = request.headers().get_all(header::ACCEPT_ENCODING).iter();
    lists.filter_map(|list| list.to_str().ok()).flat_map(|list| list.split(',')).any(|item| {
        let (name, weight) = item.split_once(';').unwrap_or((item, "q=1"));
        let weight = weight.trim().strip_prefix("q=").and_then(|weight| weight.parse::<f64>().ok());
        name.trim().eq_ignore_ascii_case("gzip") && weight.is_none_or(|weight| weight > 0.0)
    })
}

fn gzip(body: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(body.len() / 4), Compression::fast());
    encoder.write_all(body)?;
    encoder.finish()
}
