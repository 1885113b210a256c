//! A service at its worst: throttling, lost connections, truncated answers, HTML pages, a clock that jumps.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};

use aliyun_sign::{v1, v3};
use aliyun_transport::{ClientBuilder, Signature};

use crate::clocks::expired;
use crate::server::{Received, Reply, Server};
use crate::things::{CreateThing, ListThings, client, credentials};

const PAGES: usize = 2000;
const PER_PAGE: usize = 50;
const ATTEMPTS: u32 = 16;

/// What the service has seen and done.
#[derive(Default)]
struct Ledger {
    nonces: HashSet<String>,
    /// By token: what was created for it.
    created: HashMap<String, String>,
}

type Shared = Arc<Mutex<Ledger>>;

/// The same fate for the same request number, whoever sends it.
fn fate(seed: u64, index: usize) -> u64 {
    let mut state = (seed + index as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    state = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (state ^ (state >> 31)) % 100
}

/// How far the service's clock is ahead, in seconds: it jumps as requests go by.
fn ahead(index: usize) -> i64 {
    [0, 7200, -10_800, 3600][index / 250 % 4]
}

async fn storm(seed: u64, ledger: Shared) -> Server {
    Server::answering(move |index, request| {
        if let Some(refusal) = front_door(request, ahead(index), &ledger) {
            return refusal;
        }
        match fate(seed, index) {
            0..20 => Reply::refusal(400, "Throttling.User"),
            20..25 => Reply::Close,
            25..30 => {
                act(request, &ledger);
                Reply::Close
            }
            30..32 => {
                let answer = act(request, &ledger);
                Reply::truncated(answer.len() + 1, &answer)
            }
            32..35 => {
                if index % 2 == 0 {
                    act(request, &ledger);
                }
                Reply::new(502, &["content-type: text/html"], "<html><h1>502 Bad Gateway</h1></html>")
            }
            _ => Reply::json(&act(request, &ledger)),
        }
    })
    .await
}

/// Time, signature and nonce, as a gateway checks them.
fn front_door(request: &Received, ahead: i64, ledger: &Shared) -> Option<Reply> {
    if let Some(refusal) = expired(request, ahead) {
        return Some(refusal);
    }
    let key = credentials();
    let (verified, nonce) = match request.header("x-acs-signature-nonce") {
        None => {
            let parameters = request.parameters();
            (v1::verify("POST", &parameters, &key).is_ok(), request.parameter("SignatureNonce").unwrap())
        }
        Some(nonce) => {
            let query = aliyun_sign::form::parse(&request.query).unwrap();
            let body = request.body.as_bytes();
            (v3::verify("POST", &query, &request.headers(), body, &key).is_ok(), nonce)
        }
    };
    if !verified {
        return Some(Reply::refusal(400, "SignatureDoesNotMatch"));
    }
    let is_new = ledger.lock().unwrap().nonces.insert(nonce);
    (!is_new).then(|| Reply::refusal(400, "SignatureNonceUsed"))
}

fn act(request: &Received, ledger: &Shared) -> String {
    match request.parameter("ClientToken") {
        Some(token) => {
            let name = request.parameter("Name").unwrap();
            let mut ledger = ledger.lock().unwrap();
            let created = ledger.created.entry(token).or_insert(name);
            format!(r#"{{"Success":"true","Id":"{created}"}}"#)
        }
        None => page(request.parameter("Page").unwrap().parse().unwrap()),
    }
}

fn page(number: usize) -> String {
    let ids = (number - 1) * PER_PAGE..(number * PER_PAGE).min(PAGES * PER_PAGE);
    let things: Vec<_> = ids.map(|id| format!(r#"{{"Id":"{id}"}}"#)).collect();
    format!(r#"{{"Total":{},"Size":{PER_PAGE},"Things":[{}]}}"#, PAGES * PER_PAGE, things.join(","))
}

fn sturdy(server: &Server) -> ClientBuilder {
    client(server).attempts(ATTEMPTS).retry_budget(10_000)
}

#[tokio::test]
async fn two_thousand_pages_come_completely_and_once_each() {
    let ledger = Shared::default();
    let server = storm(1, ledger.clone()).await;
    let client = sturdy(&server).build().await.unwrap();
    let mut pages = client.pages(ListThings::default()).concurrency(8);
    let mut next = 0;
    while let Some(page) = pages.try_next().await.unwrap() {
        assert!(page.attempts() <= ATTEMPTS);
        for thing in page.into_inner() {
            assert_eq!(thing.id.as_deref(), Some(next.to_string().as_str()));
            next += 1;
        }
    }
    assert_eq!(next, PAGES * PER_PAGE);
    assert!(!pages.total_changed());
    let requests = server.received().len();
    assert!((PAGES * 13 / 10..PAGES * 2).contains(&requests), "{requests} requests");
}

#[tokio::test]
async fn five_hundred_things_are_created_once_each() {
    let ledger = Shared::default();
    let server = storm(2, ledger.clone()).await;
    let client = sturdy(&server).signature(Signature::V3).build().await.unwrap();
    for number in 0..500 {
        let request = CreateThing { name: Some(number.to_string().into()), ..CreateThing::default() };
        let created = client.send(&request).await.unwrap();
        assert!(created.attempts() <= ATTEMPTS);
        assert_eq!(created.id.as_deref(), Some(number.to_string().as_str()));
    }
    let mut names: Vec<usize> =
        ledger.lock().unwrap().created.values().map(|name| name.parse().unwrap()).collect();
    names.sort_unstable();
    assert_eq!(names, (0..500).collect::<Vec<_>>());
}
