use std::collections::HashSet;
use std::time::Duration;

use crate::server::{Reply, Server};
use crate::things::{ChangeThing, CreateThing, ListThings, client, local};

const GOOD: &str = r#"{"RequestId":"R-good"}"#;

/// How often a request that only reads and one that changes something are sent when that reply comes first.
async fn sent(reply: Reply) -> (usize, usize) {
    let reading = Server::replying(vec![reply.clone(), Reply::json(GOOD)]).await;
    let _ = client(&reading).build().await.unwrap().send(&ListThings::default()).await;
    let changing = Server::replying(vec![reply, Reply::json(GOOD)]).await;
    let _ = client(&changing).build().await.unwrap().send(&ChangeThing::default()).await;
    (reading.received().len(), changing.received().len())
}

#[tokio::test]
async fn repeats_what_was_throttled_whatever_it_is() {
    for reply in [
        Reply::refusal(400, "Throttling"),
        Reply::refusal(400, "Throttling.User"),
        Reply::refusal(503, "Throttling.Api"),
        Reply::new(429, &[], "slow down"),
    ] {
        assert_eq!(sent(reply).await, (2, 2));
    }
}

#[tokio::test]
async fn repeats_after_a_passing_failure_only_what_reads() {
    for reply in [
        Reply::refusal(500, "ServiceUnavailable"),
        Reply::refusal(500, "InternalError"),
        Reply::new(502, &["content-type: text/html"], "<html><h1>502 Bad Gateway</h1></html>"),
        Reply::new(503, &[], ""),
        Reply::refusal(504, "GatewayTimeout"),
        Reply::Close,
        Reply::truncated(100, r#"{"Req"#),
    ] {
        assert_eq!(sent(reply).await, (2, 1));
    }
}

#[tokio::test]
async fn never_repeats_what_would_fail_again() {
    for reply in [
        Reply::refusal(400, "SignatureDoesNotMatch"),
        Reply::refusal(403, "Forbidden.RAM"),
        Reply::refusal(404, "InvalidAccessKeyId.NotFound"),
        Reply::new(200, &[], "<html></html>"),
        Reply::json(r#"{"Total":"many"}"#),
    ] {
        assert_eq!(sent(reply).await, (1, 1));
    }
}

#[tokio::test]
async fn gives_up_after_the_last_attempt_and_says_how_many_there_were() {
    let server = Server::replying(vec![Reply::refusal(400, "Throttling.User")]).await;
    let client = client(&server).attempts(4).build().await.unwrap();
    let error = client.send(&ListThings::default()).await.unwrap_err();
    assert_eq!((error.attempts(), server.received().len()), (4, 4));
    assert!(error.to_string().ends_with("4 attempts)"), "{error}");
}

#[tokio::test]
async fn counts_attempts_up_to_the_good_one() {
    let throttled = Reply::refusal(400, "Throttling.User");
    let server = Server::replying(vec![throttled.clone(), throttled, Reply::json(GOOD)]).await;
    let response = client(&server).build().await.unwrap().send(&ListThings::default()).await.unwrap();
    assert_eq!((response.attempts(), response.request_id()), (3, Some("R-good")));
}

#[tokio::test]
async fn signs_every_attempt_anew() {
    let server = Server::replying(vec![Reply::refusal(400, "Throttling.User")]).await;
    let client = client(&server).attempts(5).build().await.unwrap();
    client.send(&ListThings::default()).await.unwrap_err();
    let values = |name| -> HashSet<_> {
        server.received().iter().map(|request| request.parameter(name).unwrap()).collect()
    };
    assert_eq!((values("SignatureNonce").len(), values("Signature").len()), (5, 5));
    assert!(values("SignatureNonce").iter().all(|nonce| nonce.len() == 32));
}

#[tokio::test]
async fn tries_again_without_a_connection_even_what_must_not_happen_twice() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", closed.local_addr().unwrap());
    drop(closed);
    let client = local(&url).build().await.unwrap();
    assert_eq!(client.send(&ChangeThing::default()).await.unwrap_err().attempts(), 3);
}

#[tokio::test]
async fn gives_the_refusal_at_once_when_the_wait_asked_for_does_not_fit() {
    for header in ["x-acs-retry-after: 60000", "retry-after: 60"] {
        let body = r#"{"Code":"Throttling.User"}"#;
        let server = Server::replying(vec![Reply::new(400, &[header], body), Reply::json(GOOD)]).await;
        let client = client(&server).timeout(Duration::from_secs(30)).build().await.unwrap();
        let error = client.send(&ListThings::default()).await.unwrap_err();
        assert!(error.is_throttled() && !error.is_timeout());
        assert_eq!(server.received().len(), 1, "{header}");
    }
}

#[tokio::test]
async fn waits_as_many_milliseconds_as_asked() {
    let reply =
        Reply::new(400, &["x-acs-retry-after: 1", "retry-after: 3600"], r#"{"Code":"Throttling.User"}"#);
    assert_eq!(sent(reply).await, (2, 2));
}

#[tokio::test]
async fn waits_until_the_time_that_the_service_names() {
    let headers = ["date: Sun, 06 Nov 1994 08:49:37 GMT", "retry-after: Sun, 06 Nov 1994 09:49:37 GMT"];
    let server = Server::replying(vec![Reply::new(503, &headers, ""), Reply::json(GOOD)]).await;
    let client = client(&server).timeout(Duration::from_secs(60)).build().await.unwrap();
    assert_eq!(client.send(&ListThings::default()).await.unwrap_err().attempts(), 1);
    let past = ["date: Sun, 06 Nov 1994 08:49:37 GMT", "retry-after: Sun, 06 Nov 1994 07:49:37 GMT"];
    assert_eq!(sent(Reply::new(429, &past, "")).await, (2, 2));
}

#[tokio::test]
async fn a_token_made_for_a_call_stays_the_same_for_all_its_attempts() {
    let lost = vec![Reply::Close, Reply::truncated(100, "{"), Reply::json(GOOD)];
    let server = Server::replying(lost).await;
    let client = client(&server).build().await.unwrap();
    assert_eq!(client.send(&CreateThing::default()).await.unwrap().attempts(), 3);
    client.send(&CreateThing::default()).await.unwrap();
    let values = |name| -> Vec<_> {
        server.received().iter().map(|request| request.parameter(name).unwrap()).collect()
    };
    let tokens = values("ClientToken");
    assert!(tokens[0].len() == 32 && tokens[..3].iter().all(|token| *token == tokens[0]), "{tokens:?}");
    assert_ne!(tokens[3], tokens[0]);
    assert_eq!(values("SignatureNonce").into_iter().collect::<HashSet<_>>().len(), 4);
}

#[tokio::test]
async fn a_token_of_the_caller_is_left_alone() {
    let server = Server::replying(vec![Reply::json(GOOD)]).await;
    let request = CreateThing { client_token: Some("mine".into()), ..CreateThing::default() };
    client(&server).build().await.unwrap().send(&request).await.unwrap();
    assert_eq!(server.received()[0].parameter("ClientToken").as_deref(), Some("mine"));
}

#[tokio::test]
async fn the_budget_of_retries_is_shared_by_all_calls() {
    let server = Server::replying(vec![Reply::refusal(400, "Throttling.User")]).await;
    let client = client(&server).attempts(10).retry_budget(5).build().await.unwrap();
    let mut attempts = Vec::new();
    for _ in 0..3 {
        let error = client.clone().send(&ListThings::default()).await.unwrap_err();
        assert!(error.to_string().ends_with("retry budget spent)"), "{error}");
        attempts.push(error.attempts());
    }
    assert_eq!(attempts, [6, 1, 1]);
}
