use aliyun_transport::credentials::{EcsRamRole, Uri};

use super::{get, keys, message, surroundings};
use crate::server::{Received, Reply, Server};

const ADDRESS: &str = "ALIBABA_CLOUD_ECS_METADATA_SERVICE_ENDPOINT";

/// A metadata service that knows one role; version 2 of it wants a token.
fn metadata(request: &Received, v2: bool) -> Reply {
    let token = request.header("x-aliyun-ecs-metadata-token");
    match (request.method.as_str(), request.path.as_str()) {
        ("PUT", "/latest/api/token") if v2 => {
            assert_eq!(request.header("x-aliyun-ecs-metadata-token-ttl-seconds").as_deref(), Some("21600"));
            Reply::new(200, &[], "the-token")
        }
        ("GET", _) if v2 && token.as_deref() != Some("the-token") => Reply::new(403, &[], ""),
        ("GET", "/latest/meta-data/ram/security-credentials/") => Reply::new(200, &[], "role-1\n"),
        ("GET", "/latest/meta-data/ram/security-credentials/role-1") => keys("STS.ecs"),
        _ => Reply::new(404, &[], "<html>canary</html>"),
    }
}

#[tokio::test]
async fn asks_for_token_role_and_keys() {
    let server = Server::answering(|_, request| metadata(request, true)).await;
    let around = surroundings(&[(ADDRESS, &server.url)]);
    assert_eq!(get(EcsRamRole::new(&around)).await.unwrap(), "STS.ecs/s/t");
    assert_eq!(server.received().len(), 3);
    assert_eq!(get(EcsRamRole::new(&around).role("role-1")).await.unwrap(), "STS.ecs/s/t");
    assert_eq!(server.received().len(), 5);
    let named = surroundings(&[(ADDRESS, &server.url), ("ALIBABA_CLOUD_ECS_METADATA", "role-2")]);
    assert_eq!(message(EcsRamRole::new(&named)).await, "role role-2: the answer is HTTP 404");
}

#[tokio::test]
async fn falls_back_to_version_1_unless_that_is_off() {
    let server = Server::answering(|_, request| metadata(request, false)).await;
    let around = surroundings(&[(ADDRESS, &server.url)]);
    assert_eq!(get(EcsRamRole::new(&around)).await.unwrap(), "STS.ecs/s/t");
    for value in ["true", "TRUE", "True"] {
        let around = surroundings(&[(ADDRESS, &server.url), ("ALIBABA_CLOUD_IMDSV1_DISABLED", value)]);
        assert_eq!(message(EcsRamRole::new(&around)).await, "the token is HTTP 404");
    }
}

#[tokio::test]
async fn asks_nobody_when_it_is_off() {
    let server = Server::answering(|_, request| metadata(request, true)).await;
    for value in ["true", "TRUE", "tRuE"] {
        let around = surroundings(&[(ADDRESS, &server.url), ("ALIBABA_CLOUD_ECS_METADATA_DISABLED", value)]);
        assert_eq!(message(EcsRamRole::new(&around)).await, "ALIBABA_CLOUD_ECS_METADATA_DISABLED is set");
    }
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn gives_up_soon_where_nobody_answers() {
    let silent = Server::replying(vec![Reply::Silence]).await;
    let around = surroundings(&[(ADDRESS, &silent.url)]);
    let error = get(EcsRamRole::new(&around)).await.unwrap_err();
    assert!(error.is_absent() && error.to_string().contains("within 1s"), "{error}");
    assert_eq!(silent.received().len(), 1, "one request, not one for each version");
}

#[tokio::test]
async fn a_uri_hands_out_keys() {
    let server = Server::replying(vec![keys("STS.uri")]).await;
    let uri = Uri::new(&surroundings(&[]), format!("{}/keys?secret=canary", server.url));
    assert_eq!(get(uri).await.unwrap(), "STS.uri/s/t");
    for (reply, expected) in [
        (Reply::json(r#"{"Code":"Failed","AccessKeyId":"canary"}"#), "the answer says \"Failed\""),
        (Reply::json(r#"{"Code":"Success","AccessKeyId":"canary"}"#), "the answer has no AccessKeySecret"),
        (Reply::json(r#"{"AccessKeyId": canary}"#), "the answer is not the JSON expected"),
        (Reply::new(500, &[], "canary"), "the answer is HTTP 500"),
    ] {
        let server = Server::replying(vec![reply]).await;
        let uri = Uri::new(&surroundings(&[]), format!("{}/?canary", server.url));
        assert_eq!(message(uri).await, expected);
    }
    let message = message(Uri::new(&surroundings(&[]), "canary")).await;
    assert!(message.starts_with("not a URL: "), "{message}");
}
