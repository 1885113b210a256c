//! The emulator, over a socket as any client reaches it.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use aliyun_emulator::Emulator;
use aliyun_sign::{Stamp, v1};
use aliyun_wire::{Failure, json, xml};
use arbitrary::{Arbitrary, Unstructured};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;

use crate::calendar;

/// The emulator's clock stands still.
const NOW: u64 = 1_610_336_384;

/// No request takes this long.
const PATIENCE: Duration = Duration::from_secs(10);

static NONCE: AtomicU64 = AtomicU64::new(0);

struct Server {
    runtime: Runtime,
    emulator: Emulator,
}

static SERVER: LazyLock<Server> = LazyLock::new(|| {
    let runtime = Runtime::new().expect("threads can be started");
    let builder = Emulator::builder().jobs(3).wall_clock(|| UNIX_EPOCH + Duration::from_secs(NOW));
    let emulator = runtime.block_on(builder.start()).expect("a loopback port is free");
    Server { runtime, emulator }
});

/// Arbitrary bytes on the socket, or arbitrary parameters properly signed: always an answer, never a failure of the
/// emulator's own.
pub fn emulator(input: &[u8]) {
    let request = match input.split_first() {
        Some((0, rest)) => match Unstructured::new(rest).arbitrary() {
            Ok(asked) => signed_request(&asked),
            Err(_) => return,
        },
        _ => input.to_vec(),
    };
    let answer = SERVER.runtime.block_on(exchange(&request));
    let answer = String::from_utf8_lossy(&answer);
    assert!(!answer.starts_with("HTTP/1.1 5"), "{answer}");
    if let Some((head, rest)) = answer.split_once("\r\n\r\n") {
        check_failure(head, first_body(head, rest));
    }
}

/// The body of the first of several answers.
fn first_body<'a>(head: &str, rest: &'a str) -> &'a str {
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    length.and_then(|length| rest.get(..length)).unwrap_or(rest)
}

#[derive(Arbitrary, Debug)]
struct Asked<'a> {
    is_post: bool,
    query: Vec<(&'a str, &'a str)>,
    form: Vec<(&'a str, &'a str)>,
}

fn signed_request(asked: &Asked<'_>) -> Vec<u8> {
    let (method, form) = if asked.is_post { ("POST", &asked.form[..]) } else { ("GET", &[][..]) };
    let mut query =
        vec![("Action", "DescribeSynchronizationJobs"), ("Version", "2020-01-01"), ("Format", "JSON")];
    // What is asked for again counts alone, as for a client that keeps parameters by name.
    query.retain(|(name, _)| !asked.query.iter().chain(form).any(|(other, _)| other == name));
    query.extend(&asked.query);
    let nonce = NONCE.fetch_add(1, Ordering::Relaxed).to_string();
    let stamp = Stamp { timestamp: &calendar::timestamp(NOW), nonce: &nonce };
    let signed = v1::sign(method, &query, form, SERVER.emulator.credentials(), stamp);
    format!(
        "{method} /?{} HTTP/1.1\r\nhost: dts\r\nconnection: close\r\ncontent-length: {}\r\n\
         content-type: application/x-www-form-urlencoded\r\n\r\n{}",
        signed.query,
        signed.body.len(),
        signed.body
    )
    .into_bytes()
}

async fn exchange(request: &[u8]) -> Vec<u8> {
    let exchange = async {
        let mut connection = TcpStream::connect(SERVER.emulator.address()).await.expect("it listens");
        let mut answer = Vec::new();
        // It may hang up before it has read everything.
        if connection.write_all(request).await.is_ok() && connection.shutdown().await.is_ok() {
            let _ = connection.read_to_end(&mut answer).await;
        }
        answer
    };
    tokio::time::timeout(PATIENCE, exchange).await.expect("the emulator answers in time")
}

/// A refusal of the service's own names its code in the format asked for.
fn check_failure(head: &str, body: &str) {
    let failure = if head.contains("application/json") {
        json::decode::<Failure>(body.as_bytes()).ok()
    } else if head.contains("text/xml") {
        xml::decode::<Failure>(body.as_bytes()).ok()
    } else {
        return;
    };
    let failure = failure.unwrap_or_else(|| panic!("{head}\n\n{body}"));
    assert!(failure.request_id.is_some(), "{body}");
    assert_eq!(failure.code.is_none(), head.starts_with("HTTP/1.1 200"), "{body}");
}
