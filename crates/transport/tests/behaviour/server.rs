//! A small HTTP server on a free loopback port.

use std::pin::Pin;
use std::sync::{Arc, Mutex};

use aliyun_sign::form;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What a server does with a request.
#[derive(Clone)]
pub(crate) enum Reply {
    /// Sends these bytes and closes.
    Bytes(Vec<u8>),
    /// Sends these bytes and then nothing until the client gives up.
    Beginning(Vec<u8>),
    /// Closes without a word.
    Close,
    /// Says nothing until the client gives up.
    Silence,
}

impl Reply {
    pub(crate) fn json(body: &str) -> Self {
        Self::new(200, &["content-type: application/json;charset=utf-8"], body)
    }

    pub(crate) fn refusal(status: u16, code: &str) -> Self {
        let body =
            format!(r#"{{"RequestId":"R-{status}","HostId":"h","Code":"{code}","Message":"denied."}}"#);
        Self::new(status, &[], &body)
    }

    pub(crate) fn new(status: u16, headers: &[&str], body: &str) -> Self {
        Self::announcing(body.len(), status, headers, body.as_bytes())
    }

    /// An answer that breaks off before it has the length it announces.
    pub(crate) fn truncated(length: usize, body: &str) -> Self {
        Self::announcing(length, 200, &[], body.as_bytes())
    }

    pub(crate) fn announcing(length: usize, status: u16, headers: &[&str], body: &[u8]) -> Self {
        let mut head =
            format!("HTTP/1.1 {status} Reason\r\ncontent-length: {length}\r\nconnection: close\r\n");
        for header in headers {
            head.push_str(header);
            head.push_str("\r\n");
        }
        head.push_str("\r\n");
        Self::Bytes([head.as_bytes(), body].concat())
    }
}

/// A request as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) head: String,
    pub(crate) query: String,
    pub(crate) body: String,
}

impl Received {
    /// Query and form parameters together, as a service reads them.
    pub(crate) fn parameters(&self) -> Vec<(String, String)> {
        let mut parameters = form::parse(&self.query).unwrap();
        parameters.extend(form::parse(&self.body).unwrap());
        parameters
    }

    /// The headers, in the order in which they came.
    pub(crate) fn headers(&self) -> Vec<(String, String)> {
        let lines = self.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        lines.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    pub(crate) fn header(&self, name: &str) -> Option<String> {
        self.headers().into_iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    pub(crate) fn parameter(&self, name: &str) -> Option<String> {
        self.parameters().into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }
}

type Answering = Pin<Box<dyn Future<Output = Reply> + Send>>;
type Handler = dyn Fn(usize, &Received) -> Answering + Send + Sync;

pub(crate) struct Server {
    pub(crate) url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    /// Answers each request with the next reply, and with the last one from then on.
    pub(crate) async fn replying(replies: Vec<Reply>) -> Self {
        Self::answering(move |index, _| replies[index.min(replies.len() - 1)].clone()).await
    }

    /// Answers each request with what the handler makes of its number, from 0, and its content.
    pub(crate) async fn answering(
        handler: impl Fn(usize, &Received) -> Reply + Send + Sync + 'static,
    ) -> Self {
        Self::answering_async(move |index, request| Box::pin(std::future::ready(handler(index, request))))
            .await
    }

    /// The same with a handler that takes its time.
    pub(crate) async fn answering_async(
        handler: impl Fn(usize, &Received) -> Answering + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        tokio::spawn(accept(listener, Arc::new(handler), received.clone()));
        Self { url, received }
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }
}

async fn accept(listener: TcpListener, handler: Arc<Handler>, received: Arc<Mutex<Vec<Received>>>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(serve(stream, handler.clone(), received.clone()));
    }
}

async fn serve(mut stream: TcpStream, handler: Arc<Handler>, received: Arc<Mutex<Vec<Received>>>) {
    let Some(request) = read(&mut stream).await else { return };
    let index = {
        let mut received = received.lock().unwrap();
        received.push(request.clone());
        received.len() - 1
    };
    match handler(index, &request).await {
        // The client may have seen enough and be gone.
        Reply::Bytes(bytes) => {
            let _ = stream.write_all(&bytes).await;
        }
        Reply::Beginning(bytes) => {
            let _ = stream.write_all(&bytes).await;
            let _ = stream.read(&mut [0]).await;
        }
        Reply::Close => {}
        Reply::Silence => {
            let _ = stream.read(&mut [0]).await;
        }
    }
}

async fn read(stream: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::new();
    loop {
        if let Some(request) = parse(&bytes) {
            return Some(request);
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}

/// The request, once all of it is there.
fn parse(bytes: &[u8]) -> Option<Received> {
    let text = std::str::from_utf8(bytes).ok()?;
    let (head, body) = text.split_once("\r\n\r\n")?;
    let length = head
        .lines()
        .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
    if body.len() < length.unwrap_or(0) {
        return None;
    }
    let mut words = head.split(' ');
    let (method, target) = (words.next()?, words.next()?);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let [method, path, head, query, body] = [method, path, head, query, body].map(str::to_owned);
    Some(Received { method, path, head, query, body })
}
