//! A client that can do everything wrong: requests made by hand, HTTP over a bare socket.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that gets no answer ends here")]
#![allow(dead_code, unreachable_pub, reason = "each test binary uses a part of it")]

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use aliyun_dts::DescribeSynchronizationJobsResponse;
use aliyun_emulator::{Builder, Clock, Emulator};
use aliyun_sign::{Credentials, form, v1};
use aliyun_wire::{Failure, Record, json, xml};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What the clocks of every emulator in these tests say; that of the jobs may be advanced, that of the front door not.
pub const NOW: &str = "2026-11-24T20:54:36Z";
const NOW_SECONDS: u64 = 1_795_553_676;

pub fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(NOW_SECONDS)
}

/// An emulator at [`NOW`], before its defaults are changed.
pub fn builder() -> Builder {
    Emulator::builder().clock(Clock::manual(now())).wall_clock(now)
}

pub async fn emulator() -> Emulator {
    builder().start().await.unwrap()
}

/// A call of `DescribeSynchronizationJobs` that would succeed, until it is changed.
#[derive(Clone)]
pub struct Call {
    pub method: &'static str,
    secret: &'static str,
    query: BTreeMap<String, String>,
    form: BTreeMap<String, String>,
    headers: Vec<(&'static str, &'static str)>,
}

impl Call {
    pub fn new() -> Self {
        static CALLS: AtomicU64 = AtomicU64::new(0);
        let nonce = format!("nonce-{}", CALLS.fetch_add(1, Ordering::Relaxed));
        let query = [
            ("Action", "DescribeSynchronizationJobs"),
            ("Version", "2020-01-01"),
            ("Format", "JSON"),
            ("AccessKeyId", "testid"),
            ("SignatureMethod", "HMAC-SHA1"),
            ("SignatureVersion", "1.0"),
            ("SignatureNonce", &nonce),
            ("Timestamp", NOW),
        ];
        Self {
            method: "GET",
            secret: "testsecret",
            query: owned(&query),
            form: BTreeMap::new(),
            headers: Vec::new(),
        }
    }

    pub fn post(mut self) -> Self {
        self.method = "POST";
        self
    }

    pub fn secret(mut self, secret: &'static str) -> Self {
        self.secret = secret;
        self
    }

    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.query.insert(name.to_owned(), value.to_owned());
        self
    }

    pub fn without(mut self, name: &str) -> Self {
        self.query.remove(name);
        self
    }

    pub fn with_form(mut self, name: &str, value: &str) -> Self {
        self.form.insert(name.to_owned(), value.to_owned());
        self
    }

    pub fn with_header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Signs whatever is there, as a client would: the form body counts, and wins.
    pub fn signed(mut self) -> Self {
        let mut all = self.query.clone();
        all.extend(self.form.clone());
        all.remove("Signature");
        let all: Vec<_> = all.into_iter().collect();
        let string_to_sign = v1::string_to_sign(self.method, &v1::canonical_query(&all));
        let credentials = Credentials::new("", self.secret);
        self.query.insert("Signature".to_owned(), v1::signature(&credentials, &string_to_sign));
        self
    }

    pub async fn send(self, emulator: &Emulator) -> Answer {
        self.signed().send_as_is(emulator).await
    }

    pub async fn send_as_is(&self, emulator: &Emulator) -> Answer {
        self.send_raw(emulator).await.answer()
    }

    pub async fn send_raw(&self, emulator: &Emulator) -> Raw {
        exchange_raw(emulator.address(), self.request(emulator).as_bytes()).await
    }

    /// Sends it, and does not wait for more than the head of the answer.
    pub async fn send_and_read_head(&self, emulator: &Emulator) -> String {
        let mut connection = TcpStream::connect(emulator.address()).await.unwrap();
        connection.write_all(self.request(emulator).as_bytes()).await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(connection.read_u8().await.unwrap());
        }
        String::from_utf8(head).unwrap()
    }

    fn request(&self, emulator: &Emulator) -> String {
        let query: Vec<_> = self.query.iter().collect();
        let form: Vec<_> = self.form.iter().collect();
        let target = format!("/?{}", form::encode(&query));
        let mut headers = self.headers.clone();
        if !form.is_empty() {
            headers.push(("Content-Type", "application/x-www-form-urlencoded"));
        }
        request(emulator.address(), self.method, &target, &headers, &form::encode(&form))
    }
}

fn owned(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// What came back.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub status: u16,
    pub content_type: String,
    pub body: String,
}

impl Answer {
    /// The body of a refusal, in the format that the content type says.
    pub fn failure(&self) -> Failure {
        assert_ne!(self.status, 200, "{}", self.body);
        self.decode()
    }

    pub fn code(&self) -> String {
        self.failure().code.unwrap().to_string()
    }

    pub fn message(&self) -> String {
        self.failure().message.unwrap().to_string()
    }

    /// The page of a success.
    pub fn page(&self) -> DescribeSynchronizationJobsResponse {
        assert_eq!(self.status, 200, "{}", self.body);
        self.decode()
    }

    pub fn decode<R: Record + Default>(&self) -> R {
        match self.content_type.as_str() {
            "application/json;charset=utf-8" => json::decode(self.body.as_bytes()).unwrap(),
            "text/xml;charset=utf-8" => xml::decode(self.body.as_bytes()).unwrap(),
            other => panic!("{other} is neither JSON nor XML"),
        }
    }
}

/// Sends a request and reads the answer to its end.
pub async fn send(
    address: SocketAddr,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Answer {
    exchange_raw(address, request(address, method, target, headers, body).as_bytes()).await.answer()
}

fn request(address: SocketAddr, method: &str, target: &str, headers: &[(&str, &str)], body: &str) -> String {
    let mut request = format!("{method} {target} HTTP/1.1\r\nConnection: close\r\n");
    let has = |wanted: &str| headers.iter().any(|(name, _)| name.eq_ignore_ascii_case(wanted));
    if !has("host") {
        request.push_str(&format!("Host: {address}\r\n"));
    }
    for (name, value) in headers {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    if !has("content-length") {
        request.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    request + "\r\n" + body
}

/// Everything that came back, and how it ended.
pub struct Raw {
    pub bytes: Vec<u8>,
    pub end: Option<io::ErrorKind>,
    pub took: Duration,
}

impl Raw {
    pub fn head(&self) -> String {
        let text = String::from_utf8_lossy(&self.bytes);
        text.split_once("\r\n\r\n").map(|(head, _)| format!("{head}\r\n")).unwrap()
    }

    pub fn answer(&self) -> Answer {
        let (head, text) = (self.head(), String::from_utf8_lossy(&self.bytes));
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).unwrap().parse().unwrap();
        let content_type =
            lines.filter_map(|line| line.split_once(": ")).find(|(name, _)| *name == "content-type");
        let content_type = content_type.map(|(_, value)| value.to_owned()).unwrap_or_default();
        Answer { status, content_type, body: text[head.len() + 2..].to_owned() }
    }
}

/// Sends a request and reads whatever comes, until the connection ends.
async fn exchange_raw(address: SocketAddr, request: &[u8]) -> Raw {
    let started = tokio::time::Instant::now();
    let mut connection = TcpStream::connect(address).await.unwrap();
    connection.write_all(request).await.unwrap();
    let mut bytes = Vec::new();
    let end = connection.read_to_end(&mut bytes).await.err().map(|error| error.kind());
    Raw { bytes, end, took: started.elapsed() }
}
