use aliyun_sign::{v1, v3};
use aliyun_transport::credentials::{BearerToken, Identity};
use aliyun_transport::{ClientBuilder, Credentials, Format, Signature};

use crate::server::{Received, Reply, Server};
use crate::things::{ChangeThing, ListThings, client};

/// What a server receives of a request with every kind of parameter.
async fn received(change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Received {
    let server = Server::replying(vec![Reply::json("{}")]).await;
    let request = ChangeThing {
        id: Some("同步 a+b*c~d/e".into()),
        objects: Some(r#"[{"DBName": "shop"}]"#.into()),
        ..ChangeThing::default()
    };
    change(client(&server)).build().await.unwrap().send(&request).await.unwrap();
    server.received().pop().unwrap()
}

fn verify_v3(received: &Received, key: &Credentials) {
    let query = aliyun_sign::form::parse(&received.query).unwrap();
    v3::verify(&received.method, &query, &received.headers(), received.body.as_bytes(), key).unwrap();
}

fn temporary() -> Credentials {
    Credentials::new("STS.testid", "testsecret").with_security_token("tok/en+1==")
}

#[tokio::test]
async fn signs_with_v1_if_nothing_is_said() {
    let received = received(|builder| builder.credentials(temporary())).await;
    v1::verify("POST", &received.parameters(), &temporary()).unwrap();
    assert_eq!(received.header("authorization"), None);
}

#[tokio::test]
async fn signs_with_v3_and_keeps_key_and_operation_out_of_the_query() {
    let received = received(|builder| builder.credentials(temporary()).signature(Signature::V3)).await;
    verify_v3(&received, &temporary());
    assert_eq!(received.query, "Id=%E5%90%8C%E6%AD%A5%20a%2Bb%2Ac~d%2Fe");
    assert_eq!(received.header("x-acs-action").as_deref(), Some("ChangeThing"));
    assert_eq!(received.header("x-acs-version").as_deref(), Some("2020-01-01"));
    assert_eq!(received.header("accept").as_deref(), Some("application/json"));
    assert_eq!(received.header("content-type").as_deref(), Some("application/x-www-form-urlencoded"));
    let authorization = received.header("authorization").unwrap();
    let signed = v3::Authorization::parse(&authorization).unwrap().signed_headers.to_owned();
    assert!(signed.split(';').any(|name| name == "host"), "{signed}");
}

#[tokio::test]
async fn v3_has_no_content_type_without_a_body_and_asks_for_xml_by_name() {
    let server = Server::replying(vec![Reply::json("{}")]).await;
    let client = client(&server).signature(Signature::V3).format(Format::Xml).build().await.unwrap();
    client.send(&ListThings::default()).await.unwrap();
    let received = server.received().pop().unwrap();
    verify_v3(&received, &crate::things::credentials());
    assert_eq!(received.header("content-type"), None);
    assert_eq!(received.query, "Format=XML&RegionId=cn-hangzhou");
}

#[tokio::test]
async fn sends_a_bearer_token_in_place_of_a_signature() {
    let token = || BearerToken::new("to.ken");
    let v1 = received(|builder| builder.credentials(token())).await;
    assert_eq!(v1.parameter("BearerToken").as_deref(), Some("to.ken"));
    assert_eq!(v1.parameter("SignatureType").as_deref(), Some("BEARERTOKEN"));
    assert_eq!((v1.parameter("Signature"), v1.parameter("AccessKeyId")), (None, None));

    let v3 = received(|builder| builder.credentials(token()).signature(Signature::V3)).await;
    assert_eq!(v3.header("x-acs-bearer-token").as_deref(), Some("to.ken"));
    assert_eq!(v3.parameter("SignatureType").as_deref(), Some("BEARERTOKEN"));
    assert_eq!(v3.header("authorization"), None);
}

#[tokio::test]
async fn sends_nothing_of_a_signature_for_nobody() {
    for signature in [Signature::V1, Signature::V3] {
        let received =
            received(|builder| builder.credentials(Identity::Anonymous).signature(signature)).await;
        assert_eq!(received.parameter("Action").as_deref(), Some("ChangeThing"));
        assert_eq!(received.parameter("Signature"), None);
        assert_eq!(received.header("authorization"), None);
    }
}

#[tokio::test]
async fn tells_why_a_v3_signature_was_refused() {
    for (changed, hint) in [
        (false, "the string to sign agrees, so the access key secret is wrong"),
        (
            true,
            "the canonical requests differ from byte 35: ours \"accept:application/json\", the server's \"accept:*/*\"",
        ),
    ] {
        let server = Server::answering(move |_, request| {
            let other = Credentials::new("testid", "another");
            let query = aliyun_sign::form::parse(&request.query).unwrap();
            let mut headers = request.headers();
            headers.retain(|(name, _)| !changed || name != "accept");
            headers.extend(changed.then(|| ("accept".to_owned(), "*/*".to_owned())));
            let refusal = v3::verify("POST", &query, &headers, request.body.as_bytes(), &other).unwrap_err();
            let (string, canonical) =
                (refusal.string_to_sign().unwrap(), refusal.canonical_request().unwrap());
            let message = format!(
                "No match. server StringToSign is [{string}] server CanonicalRequest is [{canonical}]"
            );
            let message = message.replace('\n', "\\n");
            Reply::new(400, &[], &format!(r#"{{"Code":"SignatureDoesNotMatch","Message":"{message}"}}"#))
        })
        .await;
        let client = client(&server).signature(Signature::V3).build().await.unwrap();
        let error = client.send(&ListThings::default()).await.unwrap_err();
        assert_eq!(error.hint(), Some(hint));
        assert!(error.to_string().contains("SignatureDoesNotMatch: No match (HTTP 400"), "{error}");
    }
}

#[tokio::test]
async fn says_who_it_is() {
    let received = received(|builder| builder.user_agent("tool/1.2")).await;
    let agent = received.header("user-agent").unwrap();
    assert!(agent.starts_with("aliyun-transport/") && agent.ends_with(" (Rust) tool/1.2"), "{agent}");
}
