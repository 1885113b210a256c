//! As much of WebDriver as a test needs that clicks through a page.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that gets no answer ends here")]
#![allow(unreachable_pub, reason = "a module of a test binary")]

use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufStream};
use tokio::net::TcpStream;

/// How long the page may take for anything.
const PATIENCE: Duration = Duration::from_secs(20);

/// A headless Chromium; dropping it ends its driver, and with that itself.
pub struct Browser {
    driver: Child,
    /// Kept open, for the driver to write to.
    _output: BufReader<ChildStdout>,
    address: SocketAddr,
    session: String,
}

impl Browser {
    /// `None` where there is no driver.
    pub async fn start() -> Option<Self> {
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut output = BufReader::new(driver.stdout.take()?);
        let port = output.by_ref().lines().map_while(Result::ok).find_map(|line| {
            line.split_once("successfully on port ")?.1.trim_end_matches('.').parse::<u16>().ok()
        });
        let address = SocketAddr::from(([127, 0, 0, 1], port.unwrap()));
        let mut browser = Self { driver, _output: output, address, session: String::new() };
        // In a container Chromium is root and has no namespaces to shut itself into; the page is our own.
        let options =
            json!({ "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1400,1000"] });
        let wanted = json!({ "goog:chromeOptions": options, "goog:loggingPrefs": { "browser": "ALL" } });
        let session = browser.post("/session", json!({ "capabilities": { "alwaysMatch": wanted } })).await;
        browser.session = format!("/session/{}", session["sessionId"].as_str().unwrap());
        Some(browser)
    }

    pub async fn open(&self, url: &str) {
        self.command("/url", json!({ "url": url })).await;
    }

    /// Clicks the first element of a selector, once there is one.
    pub async fn click(&self, selector: &str) {
        let element = self.element(selector).await;
        self.command(&format!("/element/{element}/click"), json!({})).await;
    }

    pub async fn type_into(&self, selector: &str, text: &str) {
        let element = self.element(selector).await;
        self.command(&format!("/element/{element}/value"), json!({ "text": text })).await;
    }

    /// What a script returns.
    pub async fn ask(&self, script: &str) -> Value {
        self.command("/execute/sync", json!({ "script": script, "args": [] })).await
    }

    /// Waits until an expression is true.
    pub async fn wait_until(&self, condition: &str) {
        let is_true = async {
            while self.ask(&format!("return !!({condition})")).await != json!(true) {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        if tokio::time::timeout(PATIENCE, is_true).await.is_err() {
            let text = self.ask("return document.body.innerText").await;
            panic!("never true: {condition}\n{text}");
        }
    }

    /// Waits until the element of that id has that text.
    pub async fn wait_for(&self, id: &str, text: &str) {
        self.wait_until(&format!("document.getElementById({}).textContent === {}", json!(id), json!(text)))
            .await;
    }

    /// What the browser has complained about.
    pub async fn problems(&self) -> Vec<String> {
        let log = self.command("/se/log", json!({ "type": "browser" })).await;
        let entries = log.as_array().cloned().unwrap_or_default();
        entries.iter().map(|entry| entry["message"].to_string()).collect()
    }

    pub async fn stop(self) {
        self.request("DELETE", &self.session, "").await;
    }

    async fn element(&self, selector: &str) -> String {
        self.wait_until(&format!("document.querySelector({})", json!(selector))).await;
        let found = self.command("/element", json!({ "using": "css selector", "value": selector })).await;
        found.as_object().unwrap().values().next().unwrap().as_str().unwrap().to_owned()
    }

    async fn command(&self, path: &str, input: Value) -> Value {
        self.post(&format!("{}{path}", self.session), input).await
    }

    async fn post(&self, path: &str, input: Value) -> Value {
        self.request("POST", path, &input.to_string()).await
    }

    /// The driver keeps its connections open, so the answer ends where it says.
    async fn request(&self, method: &str, path: &str, body: &str) -> Value {
        let mut connection = BufStream::new(TcpStream::connect(self.address).await.unwrap());
        let (host, length) = (self.address, body.len());
        let head = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {length}\r\n\r\n");
        connection.write_all((head + body).as_bytes()).await.unwrap();
        connection.flush().await.unwrap();
        let (mut line, mut length) = (String::new(), 0);
        while line != "\r\n" {
            line.clear();
            connection.read_line(&mut line).await.unwrap();
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap();
            }
        }
        let mut answer = vec![0; length];
        connection.read_exact(&mut answer).await.unwrap();
        let answer: Value = serde_json::from_slice(&answer).unwrap();
        assert!(answer["value"]["error"].is_null(), "{path} {body}: {answer}");
        answer["value"].clone()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
