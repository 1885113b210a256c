//! From what came back to a typed answer or an error.

use std::time::Duration;

use aliyun_sign::v1;
use aliyun_wire::{DecodeError, Failure, Fields, Format, Limits, Record, Text, Value};
use reqwest::header::{HeaderMap, RETRY_AFTER};

use crate::error::{Kind, Refusal};
use crate::secrets::Secrets;
use crate::{Error, hint, text};

/// An answer as it came.
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// From the header, which is there even when the body is not.
    request_id: Option<String>,
    retry_after: Option<Duration>,
    body: Vec<u8>,
}

impl Answer {
    /// Reads an answer to its end, up to the limit.
    pub(crate) async fn read(
        mut response: reqwest::Response,
        limit: usize,
        secrets: &Secrets,
    ) -> Result<Self, Error> {
        let mut answer = Self {
            status: response.status().as_u16(),
            request_id: header(response.headers(), "x-acs-request-id").map(str::to_owned),
            retry_after: retry_after(response.headers()),
            body: Vec::new(),
        };
        let announced = response.content_length();
        loop {
            match response.chunk().await {
                Ok(Some(chunk)) if answer.body.len() + chunk.len() > limit => {
                    let problem = format!("the answer is longer than the limit of {limit} bytes");
                    return Err(answer.unreadable(&problem, None, secrets));
                }
                Ok(Some(chunk)) => answer.body.extend_from_slice(&chunk),
                Ok(None) => return Ok(answer),
                Err(error) => return Err(answer.broken_off(announced, error)),
            }
        }
    }

    /// Gives an answer of success back, and turns any other into an error.
    pub(crate) fn check(self, signed: &v1::Signed, secrets: &Secrets) -> Result<Self, Error> {
        match self.status {
            200..=299 => Ok(self),
            _ => Err(self.refusal(signed, secrets)),
        }
    }

    /// Fills the record that the operation answers; returns the request's id.
    pub(crate) fn decode(
        &self,
        record: &mut dyn Record,
        limits: Limits,
        secrets: &Secrets,
    ) -> Result<Option<String>, Error> {
        let format = self.format().map_err(|problem| self.unreadable(problem, None, secrets))?;
        match format.decode_into(&self.body, record, limits) {
            Ok(()) => Ok(request_id(record).or_else(|| self.request_id.clone())),
            Err(error) => {
                let problem = format!("cannot read the answer: {error}");
                Err(self.unreadable(&problem, Some(error), secrets))
            }
        }
    }

    fn refusal(&self, signed: &v1::Signed, secrets: &Secrets) -> Error {
        let format = match self.format() {
            Ok(format) => format,
            Err(problem) => return self.unreadable(problem, None, secrets),
        };
        let Some(failure) = self.failure() else {
            return self.unreadable(&format!("the answer is broken {format}"), None, secrets);
        };
        let told = |text: Option<Text>| text.map(|text| secrets.redact(&text));
        let refusal = Refusal {
            hint: failure.message.as_deref().and_then(|message| hint::diagnose(signed, message, secrets)),
            message: told(failure.message.map(|message| hint::without_string_to_sign(&message).into())),
            code: told(failure.code),
            recommend: told(failure.recommend),
        };
        self.error(Kind::Refused(refusal))
    }

    /// The envelope of an error; also what finds the request's id in an answer that is otherwise not understood.
    fn failure(&self) -> Option<Failure> {
        let mut failure = Failure::default();
        self.format().ok()?.decode_into(&self.body, &mut failure, Limits::default()).ok()?;
        Some(failure)
    }

    /// The format of the body by its first character, whatever was asked for; or what it is instead.
    fn format(&self) -> Result<Format, &'static str> {
        let body = self.body.trim_ascii_start();
        let html = [&b"<!doctype html"[..], b"<html"];
        match body.first() {
            None => Err("the answer is empty"),
            Some(b'{' | b'[') => Ok(Format::Json),
            Some(b'<') if html.iter().any(|mark| starts_with_ignoring_case(body, mark)) => {
                Err("the answer is an HTML page instead of JSON or XML")
            }
            Some(b'<') => Ok(Format::Xml),
            Some(_) => Err("the answer is neither JSON nor XML"),
        }
    }

    fn unreadable(&self, problem: &str, source: Option<DecodeError>, secrets: &Secrets) -> Error {
        // Enough to recognise a page by, and to find secrets in before most of it is cut off.
        let beginning = &self.body[..self.body.len().min(64 << 10)];
        let body = text::cut(&secrets.redact(&String::from_utf8_lossy(beginning)), 500);
        self.error(Kind::Unreadable { problem: secrets.redact(problem), body, source })
    }

    fn broken_off(&self, announced: Option<u64>, source: reqwest::Error) -> Error {
        let received = self.body.len();
        let what = match announced {
            Some(length) => format!("the answer broke off after {received} of {length} bytes"),
            None => format!("the answer broke off after {received} bytes"),
        };
        self.error(Kind::Interrupted { what, source: source.without_url() })
    }

    fn error(&self, kind: Kind) -> Error {
        let request_id = self.failure().and_then(|failure| failure.request_id).map(String::from);
        Error::from(kind)
            .with_status(self.status)
            .with_request_id(request_id.or_else(|| self.request_id.clone()))
            .with_retry_after(self.retry_after)
    }
}

fn starts_with_ignoring_case(body: &[u8], mark: &[u8]) -> bool {
    body.get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark))
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// How long the service asks to wait: its own header counts milliseconds, the general one seconds.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let milliseconds = header(headers, "x-acs-retry-after").and_then(|text| text.trim().parse().ok());
    let seconds = header(headers, RETRY_AFTER.as_str()).and_then(|text| text.trim().parse().ok());
    milliseconds.map(Duration::from_millis).or(seconds.map(Duration::from_secs))
}

/// The `RequestId` that nearly every answer has.
fn request_id(record: &dyn Record) -> Option<String> {
    struct Find(Option<String>);
    impl Fields for Find {
        fn field(&mut self, name: &str, value: Value<'_>) {
            if let ("RequestId", Value::Text(id)) = (name, value) {
                self.0 = Some(id.to_owned());
            }
        }
    }
    let mut find = Find(None);
    record.visit(&mut find);
    find.0
}
