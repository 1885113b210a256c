use std::error::Error as _;
use std::time::Duration;

use aliyun_transport::{Credentials, Error, Signature};

use crate::server::{Received, Reply, Server};
use crate::things::{ChangeThing, local};

const SECRET: &str = "canary-secret";
const TOKEN: &str = "canary/token+==";
const PASSWORD: &str = "canary pass&word";

/// Everything that an error can show, its sources included.
fn all_of(error: &Error) -> String {
    let mut shown = format!("{error} {error:?} {error:#?} ");
    for part in [error.message(), error.hint(), error.body_excerpt(), error.recommend()] {
        shown.push_str(part.unwrap_or_default());
    }
    let mut source = error.source();
    while let Some(error) = source {
        shown.push_str(&format!(" {error} {error:?}"));
        source = error.source();
    }
    shown
}

async fn shown(url: &str, signature: Signature) -> String {
    let credentials = Credentials::new("testid", SECRET).with_security_token(TOKEN);
    let builder = local(url).credentials(credentials).attempts(1).attempt_timeout(Duration::from_millis(200));
    let builder = builder.signature(signature);
    let client = builder.clone().build().await.unwrap();
    let request = ChangeThing { password: Some(PASSWORD.into()), ..ChangeThing::default() };
    let error = client.send(&request).await.unwrap_err();
    format!("{builder:?} {client:?} {request:?} {}", all_of(&error))
}

fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

/// What servers and proxies send back of a request.
fn echo(kind: usize, request: &Received) -> Reply {
    let everything =
        format!("{} {} {:?} {:?}", request.query, request.body, request.parameters(), request.headers());
    let refusal = |code: &str, message: &str| {
        let message = quoted(message);
        Reply::new(400, &[], &format!(r#"{{"Code":"{code}","Message":"{message}"}}"#))
    };
    match kind {
        0 => Reply::new(502, &[], &format!("<html>cannot reach /?{everything}</html>")),
        1 => refusal("InvalidPassword", &everything),
        2 => Reply::json(&format!(r#"{{"Total":"x","Echo":"{}"}}"#, quoted(&everything))),
        3 | 4 => {
            let wrong = Credentials::new("testid", "another");
            let refused = aliyun_sign::v1::verify("POST", &request.parameters(), &wrong).unwrap_err();
            let string = refused.string_to_sign().unwrap();
            let string = if kind == 3 { string.to_owned() } else { string.replace("canary", "Canary") };
            refusal("SignatureDoesNotMatch", &format!("server string to sign is:{string}"))
        }
        5 => Reply::Close,
        6 => Reply::Silence,
        7 => Reply::truncated(100, "{"),
        _ => Reply::new(302, &[&format!("location: http://127.0.0.1:1/?{}", request.query)], ""),
    }
}

#[tokio::test]
async fn shows_no_secret_whatever_a_server_sends_back() {
    for kind in 0..9 {
        let server = Server::answering(move |_, request| echo(kind, request)).await;
        for signature in [Signature::V1, Signature::V3] {
            let shown = shown(&server.url, signature).await;
            assert!(!shown.to_lowercase().contains("canary"), "{kind} {signature:?}: {shown}");
        }
        assert_eq!(server.received().len(), 2);
    }
}

#[tokio::test]
async fn shows_no_secret_without_a_connection() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", closed.local_addr().unwrap());
    drop(closed);
    let shown = shown(&url, Signature::V3).await;
    assert!(shown.contains("cannot connect") && !shown.contains("canary"), "{shown}");
}
