use std::error::Error as _;

use aliyun_transport::{Error, Limits};

use crate::server::{Reply, Server};
use crate::things::{ListThings, client, local};

/// The error of a single attempt against that reply.
async fn error_of(reply: Reply) -> Error {
    let server = Server::replying(vec![reply]).await;
    client(&server).attempts(1).build().await.unwrap().send(&ListThings::default()).await.unwrap_err()
}

#[tokio::test]
async fn says_what_a_refusal_said_on_one_line() {
    let body = r#"{"RequestId":"4C46-1","HostId":"things.example","Code":"Forbidden.RAM","Message":"Not\nallowed.",
        "Recommend":"https://error-center.example/?q=1"}"#;
    let error = error_of(Reply::new(403, &[], body)).await;
    assert_eq!(
        error.to_string(),
        "ListThings: Forbidden.RAM: Not allowed (HTTP 403, RequestId 4C46-1, 1 attempt)"
    );
    assert_eq!(error.code(), Some("Forbidden.RAM"));
    assert_eq!(error.message(), Some("Not\nallowed."));
    assert_eq!(error.recommend(), Some("https://error-center.example/?q=1"));
    assert_eq!((error.http_status(), error.request_id()), (Some(403), Some("4C46-1")));
    assert!(!error.is_throttled() && !error.is_timeout() && !error.is_decode() && error.hint().is_none());
}

#[tokio::test]
async fn reads_a_refusal_in_xml_too() {
    let body = "<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>R-3</RequestId><HostId>h</HostId>\
                <Code>Throttling.User</Code><Message>denied</Message></Error>";
    let error = error_of(Reply::new(400, &["content-type: text/xml;charset=utf-8"], body)).await;
    assert!(error.is_throttled());
    assert_eq!(error.to_string(), "ListThings: Throttling.User: denied (HTTP 400, RequestId R-3, 1 attempt)");
}

#[tokio::test]
async fn tells_what_is_missing_from_a_missing_key() {
    let code = async |status, code| error_of(Reply::refusal(status, code)).await;
    assert!(code(403, "Forbidden.InstanceNotFound").await.is_not_found());
    assert!(code(404, "InvalidApi").await.is_not_found());
    assert!(!code(404, "InvalidAccessKeyId.NotFound").await.is_not_found());
    assert!(!code(400, "InvalidPageSize").await.is_not_found());
}

#[tokio::test]
async fn names_what_came_instead_of_an_answer() {
    let html = "<!DOCTYPE html><html><title>502 Bad Gateway</title></html>";
    for (status, body, problem) in [
        (200, html, "the answer is an HTML page instead of JSON or XML"),
        (502, html, "the answer is an HTML page instead of JSON or XML"),
        (200, "\n<HTML>", "the answer is an HTML page instead of JSON or XML"),
        (200, "", "the answer is empty"),
        (503, "", "the answer is empty"),
        (200, "upstream connect error", "the answer is neither JSON nor XML"),
        (500, r#"{"Code":"#, "the answer is broken JSON"),
    ] {
        let error = error_of(Reply::new(status, &["x-acs-request-id: R-header"], body)).await;
        assert!(error.is_decode(), "{error}");
        assert_eq!(
            error.to_string(),
            format!("ListThings: {problem} (HTTP {status}, RequestId R-header, 1 attempt)")
        );
        assert_eq!(error.body_excerpt(), Some(body));
    }
}

#[tokio::test]
async fn keeps_status_request_id_place_and_body_of_an_answer_it_cannot_read() {
    let body = r#"{"Things":[{"Id":"a"},{"Id":"b","Weight":"heavy"}],"RequestId":"R-late"}"#;
    let error = error_of(Reply::json(body)).await;
    assert_eq!(
        error.to_string(),
        "ListThings: cannot read the answer: Things[1].Weight: \"heavy\" is not an integer \
         (HTTP 200, RequestId R-late, 1 attempt)"
    );
    assert_eq!(error.decode_path().as_deref(), Some("Things[1].Weight"));
    assert_eq!(error.body_excerpt(), Some(body));
    assert!(error.is_decode() && error.source().is_some());

    let long = format!(r#"{{"Total":"x","Pad":"{}"}}"#, "é".repeat(10_000));
    assert_eq!(error_of(Reply::json(&long)).await.body_excerpt().unwrap().chars().count(), 501);
}

#[tokio::test]
async fn says_how_much_of_a_truncated_answer_came() {
    let error = error_of(Reply::truncated(200, r#"{"RequestId""#)).await;
    let message = error.to_string();
    assert!(message.starts_with("ListThings: the answer broke off after 12 of 200 bytes: "), "{message}");
    assert_eq!(error.http_status(), Some(200));
    assert!(!error.is_decode() && !error.is_connect());
}

#[tokio::test]
async fn tells_a_lost_connection_from_none_at_all() {
    let lost = error_of(Reply::Close).await;
    assert!(!lost.is_connect());
    assert!(lost.to_string().starts_with("ListThings: no answer: "), "{lost}");

    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", closed.local_addr().unwrap());
    drop(closed);
    let client = local(&url).attempts(1).build().await.unwrap();
    let none = client.send(&ListThings::default()).await.unwrap_err();
    let host = url.trim_start_matches("http://");
    assert!(none.to_string().starts_with(&format!("ListThings: cannot connect to {host}: ")), "{none}");
    assert!(none.is_connect() && !none.is_timeout());
    assert!(none.to_string().contains(": Connection refused"), "{none}");
    assert!(none.source().is_some());
}

#[tokio::test]
async fn stops_reading_at_the_size_limit() {
    let body = format!(r#"{{"RequestId":"{}"}}"#, "x".repeat(5000));
    let server = Server::replying(vec![Reply::json(&body)]).await;
    let limits = Limits { bytes: 1000, ..Limits::default() };
    let client = client(&server).limits(limits).build().await.unwrap();
    let error = client.send(&ListThings::default()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListThings: the answer is longer than the limit of 1000 bytes (HTTP 200, 1 attempt)"
    );
    assert!(error.is_decode());
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn does_not_follow_a_redirect() {
    let error = error_of(Reply::new(302, &["location: http://127.0.0.1:1/"], "")).await;
    assert_eq!(error.http_status(), Some(302));
}

/// How a service reports a signature that it does not accept.
fn mismatch(string_to_sign: &str) -> Reply {
    let text = "Specified signature is not matched with our calculation. server string to sign is:";
    let message = format!("{text}{string_to_sign}");
    Reply::new(
        400,
        &[],
        &format!(r#"{{"RequestId":"R-4","Code":"SignatureDoesNotMatch","Message":"{message}"}}"#),
    )
}

async fn mismatch_error(change: fn(String) -> String) -> Error {
    let server = Server::answering(move |_, request| {
        let wrong = aliyun_sign::Credentials::new("testid", "another");
        let refusal = aliyun_sign::v1::verify("POST", &request.parameters(), &wrong).unwrap_err();
        mismatch(&change(refusal.string_to_sign().unwrap().to_owned()))
    })
    .await;
    let request = ListThings { name: Some("a b".into()), ..ListThings::default() };
    client(&server).build().await.unwrap().send(&request).await.unwrap_err()
}

#[tokio::test]
async fn blames_the_secret_when_the_service_signed_the_same_string() {
    let error = mismatch_error(|string| string).await;
    assert!(error.is_signature_mismatch());
    assert_eq!(error.hint(), Some("the string to sign agrees, so the access key secret is wrong"));
    assert_eq!(
        error.to_string(),
        "ListThings: SignatureDoesNotMatch: Specified signature is not matched with our calculation \
         (HTTP 400, RequestId R-4, 1 attempt)"
    );
}

#[tokio::test]
async fn shows_where_the_strings_to_sign_part() {
    let error = mismatch_error(|string| string.replace("a%2520b", "a%252Bb")).await;
    let hint = error.hint().unwrap();
    assert!(hint.starts_with("the strings to sign differ from byte "), "{hint}");
    assert!(hint.ends_with("ours \"Name%3Da%2520b\", the server's \"Name%3Da%252Bb\""), "{hint}");
}
