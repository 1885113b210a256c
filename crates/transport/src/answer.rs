//! From what came back to a typed answer or an error.

use std::time::{Duration, SystemTime};

use aliyun_wire::{DecodeError, Failure, Fields, Format, Limits, Record, Slot, Text, Value};

use crate::envelope::Envelope;
use crate::error::{Kind, Refusal};
use crate::http::{HttpResponse, Incomplete};
use crate::secrets::Secrets;
use crate::{Error, hint, text, timestamp};

/// An answer, and what must not be printed of it.
pub(crate) struct Answer {
    response: HttpResponse,
    secrets: Secrets,
    limit: usize,
}

impl Answer {
    pub(crate) fn new(response: HttpResponse, secrets: Secrets, limit: usize) -> Self {
        Self { response, secrets, limit }
    }

    pub(crate) fn status(&self) -> u16 {
        self.response.status
    }

    /// The service's time.
    pub(crate) fn date(&self) -> Option<SystemTime> {
        self.response.header("date").and_then(timestamp::http_date)
    }

    /// Why this is no answer of success, going by the HTTP status, if it is none. `canonical` is what was signed.
    pub(crate) fn error(&self, canonical: Option<&str>) -> Option<Error> {
        match (&self.response.incomplete, self.response.status) {
            (Some(incomplete), _) => Some(self.cut_short(incomplete)),
            (None, 200..=299) => None,
            (None, _) => Some(self.refusal(canonical)),
        }
    }

    /// Fills the record that the operation answers; returns the request's id.
    pub(crate) fn decode(&self, record: &mut dyn Record, limits: Limits) -> Result<Option<String>, Error> {
        let format = self.format().map_err(|problem| self.unreadable(problem, None))?;
        match format.decode_into(&self.response.body, record, limits) {
            Ok(()) => Ok(request_id(record).or_else(|| self.header_request_id())),
            Err(error) => {
                let problem = format!("cannot read the answer: {error}");
                Err(self.unreadable(&problem, Some(error)))
            }
        }
    }

    fn refusal(&self, canonical: Option<&str>) -> Error {
        let format = match self.format() {
            Ok(format) => format,
            Err(problem) => return self.unreadable(problem, None),
        };
        let Some(failure) = self.failure() else {
            return self.unreadable(&format!("the answer is broken {format}"), None);
        };
        let hint = canonical.zip(failure.message.as_deref());
        let hint = hint.and_then(|(ours, message)| hint::diagnose(ours, message, &self.secrets));
        let told = |text: Option<Text>| text.map(|text| text.to_string());
        // The hint has been made of words of our own, and hides secrets by itself.
        self.refused(
            hint,
            Refusal {
                message: failure.message.map(|message| hint::without_canonical(&message).to_owned()),
                code: told(failure.code),
                recommend: told(failure.recommend),
                hint: None,
            },
        )
    }

    /// A failure in the body of an answer whose status says success. A body that cannot be read is no failure yet:
    /// decoding it will say more.
    pub(crate) fn failure_inside(&self) -> Option<Error> {
        let mut envelope = Envelope::default();
        self.format().ok()?.decode_into(&self.response.body, &mut envelope, Limits::default()).ok()?;
        envelope.refusal().map(|refusal| self.refused(None, refusal))
    }

    fn refused(&self, hint: Option<String>, refusal: Refusal) -> Error {
        let refusal = refusal.map(|text| self.secrets.redact(text));
        self.kind(Kind::Refused(Refusal { hint, ..refusal }))
    }

    /// The envelope of an error; also what finds the request's id in an answer that is otherwise not understood.
    fn failure(&self) -> Option<Failure> {
        let mut failure = Failure::default();
        let mut record = Capitalised(&mut failure);
        self.format().ok()?.decode_into(&self.response.body, &mut record, Limits::default()).ok()?;
        Some(failure)
    }

    /// The format of the body by its first character, whatever was asked for; or what it is instead.
    fn format(&self) -> Result<Format, &'static str> {
        let body = self.response.body.trim_ascii_start();
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

    fn cut_short(&self, incomplete: &Incomplete) -> Error {
        match incomplete {
            Incomplete::TooLong => {
                let problem = format!("the answer is longer than the limit of {} bytes", self.limit);
                self.unreadable(&problem, None)
            }
            Incomplete::BrokenOff { announced, error } => {
                let of = announced.map(|length| format!(" of {length}")).unwrap_or_default();
                let what = format!("the answer broke off after {}{of} bytes", self.response.body.len());
                self.kind(Kind::Interrupted { what, source: error.clone() })
            }
        }
    }

    fn unreadable(&self, problem: &str, source: Option<DecodeError>) -> Error {
        // Enough to recognise a page by, and to find secrets in before most of it is cut off.
        let body = &self.response.body;
        let beginning = String::from_utf8_lossy(&body[..body.len().min(64 << 10)]);
        let body = text::cut(&self.secrets.redact(&beginning), 500);
        self.kind(Kind::Unreadable { problem: self.secrets.redact(problem), body, source })
    }

    fn kind(&self, kind: Kind) -> Error {
        let in_body = self.failure().and_then(|failure| failure.request_id).map(String::from);
        Error::from(kind)
            .with_status(self.response.status)
            .with_request_id(in_body.or_else(|| self.header_request_id()))
            .with_retry_after(self.retry_after())
    }

    fn header_request_id(&self) -> Option<String> {
        self.response.header("x-acs-request-id").map(str::to_owned)
    }

    /// How long the service asks to wait: its own header counts milliseconds; the general one seconds, or names a
    /// time, which is to be held against the service's own.
    fn retry_after(&self) -> Option<Duration> {
        let milliseconds =
            self.response.header("x-acs-retry-after").and_then(|text| text.trim().parse().ok());
        let general = || {
            let text = self.response.header("retry-after")?.trim();
            let seconds = text.parse().ok().map(Duration::from_secs);
            seconds.or_else(|| {
                let wait = timestamp::http_date(text)?.duration_since(self.date()?);
                Some(wait.unwrap_or_default())
            })
        };
        milliseconds.map(Duration::from_millis).or_else(general)
    }
}

/// Finds fields also by names that begin in lower case, as some gateways write them: `code`, `requestId`.
struct Capitalised<'a>(&'a mut dyn Record);

impl Record for Capitalised<'_> {
    fn slot(&mut self, name: &str) -> Slot<'_> {
        let mut characters = name.chars();
        let first = characters.next().map(|first| first.to_ascii_uppercase());
        let name: String = first.into_iter().chain(characters).collect();
        self.0.slot(&name)
    }

    fn visit(&self, fields: &mut dyn Fields) {
        self.0.visit(fields);
    }
}

fn starts_with_ignoring_case(body: &[u8], mark: &[u8]) -> bool {
    body.get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark))
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
