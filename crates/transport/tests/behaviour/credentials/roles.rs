use aliyun_sign::v1;
use aliyun_transport::Credentials;
use aliyun_transport::credentials::{AssumeRole, AssumeRoleWithOidc};

use super::{get, home, message, sts_keys, surroundings};
use crate::server::{Reply, Server};

const ADDRESS: &str = "ALIBABA_CLOUD_STS_ENDPOINT";

fn source() -> Credentials {
    Credentials::new("source", "canary").with_security_token("canary-token")
}

#[tokio::test]
async fn a_role_is_taken_on_with_a_signed_request() {
    let server = Server::replying(vec![sts_keys("STS.role")]).await;
    let around = surroundings(&[(ADDRESS, &server.url), ("ALIBABA_CLOUD_ROLE_SESSION_NAME", "s1")]);
    let role = AssumeRole::new(&around, source(), "acs:ram::1:role/r")
        .external_id("canary-id")
        .policy("{}")
        .seconds(900);
    assert_eq!(get(role).await.unwrap(), "STS.role/s/t");

    let received = server.received().pop().unwrap();
    v1::verify("POST", &received.parameters(), &source()).unwrap();
    for (name, value) in [
        ("Action", "AssumeRole"),
        ("Version", "2015-04-01"),
        ("RoleArn", "acs:ram::1:role/r"),
        ("RoleSessionName", "s1"),
        ("DurationSeconds", "900"),
        ("Policy", "{}"),
        ("ExternalId", "canary-id"),
        ("SecurityToken", "canary-token"),
    ] {
        assert_eq!(received.parameter(name).as_deref(), Some(value), "{name}");
    }
}

#[tokio::test]
async fn a_role_can_be_taken_on_from_another_one() {
    let server = Server::answering(|index, _| sts_keys(["STS.first", "STS.second"][index])).await;
    let around = surroundings(&[(ADDRESS, &server.url)]);
    let first = AssumeRole::new(&around, source(), "first");
    assert_eq!(get(AssumeRole::new(&around, first, "second")).await.unwrap(), "STS.second/s/t");
    let second = server.received().pop().unwrap();
    assert_eq!(second.parameter("AccessKeyId").as_deref(), Some("STS.first"));
}

#[tokio::test]
async fn a_refusal_of_sts_is_told_without_what_was_sent() {
    let echo = |index: usize, request: &crate::server::Received| match index {
        0 => Reply::new(403, &[], &format!(r#"{{"Code":"NoPermission","Message":"no: {}"}}"#, request.query)),
        1 => Reply::json(r#"{"Credentials":{"AccessKeyId":"x","AccessKeySecret":"canary","SecurityToken":["#),
        _ => Reply::json(r#"{"Credentials":{"AccessKeySecret":"canary"}}"#),
    };
    let server = Server::answering(echo).await;
    let around = surroundings(&[(ADDRESS, &server.url)]);
    let role = || AssumeRole::new(&around, source(), "r").external_id("canary-id");
    let refused = message(role()).await;
    assert!(refused.starts_with("AssumeRole: NoPermission: no: "), "{refused}");
    assert_eq!(message(role()).await, "the answer of STS cannot be read");
    assert_eq!(message(role()).await, "the answer has no AccessKeyId");
}

#[tokio::test]
async fn an_oidc_token_stands_in_for_a_signature_and_is_read_each_time() {
    let server = Server::replying(vec![sts_keys("STS.oidc")]).await;
    let home = home("token", "canary-1\n");
    let file = home.path().join("token");
    let around = surroundings(&[
        (ADDRESS, &server.url),
        ("ALIBABA_CLOUD_ROLE_ARN", "r"),
        ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "p"),
        ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", file.to_str().unwrap()),
    ]);
    let role = AssumeRoleWithOidc::from_environment(&around).unwrap();
    for token in ["canary-1", "canary-2"] {
        std::fs::write(&file, token).unwrap();
        assert_eq!(get(role.clone()).await.unwrap(), "STS.oidc/s/t");
        let received = server.received().pop().unwrap();
        assert_eq!(received.parameter("Action").as_deref(), Some("AssumeRoleWithOIDC"));
        assert_eq!(received.parameter("OIDCToken").as_deref(), Some(token));
        assert_eq!(received.parameter("OIDCProviderArn").as_deref(), Some("p"));
        assert_eq!((received.parameter("Signature"), received.parameter("AccessKeyId")), (None, None));
    }
    drop(home);
    assert!(message(role).await.ends_with("token does not exist"));
    let error = AssumeRoleWithOidc::from_environment(&surroundings(&[("ALIBABA_CLOUD_ROLE_ARN", "r")]));
    let error = error.unwrap_err();
    assert!(
        error.is_absent() && error.to_string() == "ALIBABA_CLOUD_OIDC_PROVIDER_ARN is not set",
        "{error}"
    );
}
