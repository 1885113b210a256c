//! `--dry-run`: requests are printed, signed as they would be sent, and go nowhere.

use std::io::{self, Write};

use aliyun_transport::http::{BoxFuture, Fault, Http, HttpError, HttpRequest, HttpResponse};

use crate::output::text::printable;

/// What the printer says instead of an answer.
pub(crate) const NOT_SENT: &str = "not sent: this is a dry run";

/// Prints what it is to send.
pub(super) struct Printer;

impl Http for Printer {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        let _ = io::stdout().lock().write_all(shown(&request).as_bytes());
        Box::pin(async { Err(HttpError::new(Fault::Rejected, NOT_SENT)) })
    }
}

/// The request line, the headers and the parameters, one a line; secret values hidden.
fn shown(request: &HttpRequest) -> String {
    let mut text = format!(
        "{} {}://{}{}\n",
        request.method,
        request.url.scheme(),
        request.url.authority(),
        request.url.path()
    );
    for (name, value) in &request.headers {
        text.push_str(&format!("{name}: {}\n", hidden(name, value)));
    }
    for (label, parameters) in [("?", request.url.query().unwrap_or_default()), ("&", request.body.as_str())]
    {
        // What cannot be read was not written by this program.
        for (name, value) in aliyun_sign::form::parse(parameters).unwrap_or_default() {
            text.push_str(&format!("{label} {}={}\n", printable(&name), printable(&hidden(&name, &value))));
        }
    }
    text + "\n"
}

/// The value, unless it could be used by whoever reads it.
fn hidden(name: &str, value: &str) -> String {
    let name = name.to_ascii_lowercase();
    let is_secret = ["password", "securitytoken", "security-token", "bearer", "secret"];
    match is_secret.iter().any(|word| name.contains(word)) && !value.is_empty() {
        true => "***".into(),
        false => value.to_owned(),
    }
}
