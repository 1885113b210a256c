use std::sync::Arc;

use aliyun_transport::credentials::{Chain, Provider};
use aliyun_transport::{Client, Environment};

use super::{get, home, home_variable, keys, message, sts_keys, surroundings};
use crate::server::{Reply, Server};
use crate::things::ListThings;

const KEY: [(&str, &str); 2] =
    [("ALIBABA_CLOUD_ACCESS_KEY_ID", "id"), ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "secret")];

/// Every source there is, all of them working.
#[tokio::test]
async fn sources_are_asked_in_the_documented_order() {
    let server = Server::answering(|_, request| match request.path.as_str() {
        "/" => sts_keys("STS.oidc"),
        "/latest/api/token" => Reply::new(200, &[], "token"),
        "/latest/meta-data/ram/security-credentials/role" => keys("STS.ecs"),
        _ => keys("STS.uri"),
    })
    .await;
    let cli = r#"{"current":"x","profiles":[{"name":"x","mode":"AK","access_key_id":"cli","access_key_secret":"s"}]}"#;
    let home = home(".aliyun/config.json", cli);
    std::fs::create_dir(home.path().join(".alibabacloud")).unwrap();
    let ini = "[default]\ntype=access_key\naccess_key_id=ini\naccess_key_secret=s\n";
    std::fs::write(home.path().join(".alibabacloud/credentials.ini"), ini).unwrap();
    let token = home.path().join("token");
    std::fs::write(&token, "jwt").unwrap();
    let uri = format!("{}/uri", server.url);
    let mut variables = vec![
        KEY[0],
        KEY[1],
        ("ALIBABA_CLOUD_STS_ENDPOINT", &server.url),
        ("ALIBABA_CLOUD_ROLE_ARN", "r"),
        ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "p"),
        ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", token.to_str().unwrap()),
        ("ALIBABA_CLOUD_ECS_METADATA_SERVICE_ENDPOINT", &server.url),
        ("ALIBABA_CLOUD_ECS_METADATA", "role"),
        ("ALIBABA_CLOUD_CREDENTIALS_URI", &uri),
        home_variable(&home),
    ];
    assert_eq!(get(Chain::new(&surroundings(&variables))).await.unwrap(), "id/secret/-");
    variables.drain(..2);
    assert_eq!(get(Chain::new(&surroundings(&variables))).await.unwrap(), "STS.oidc/s/t");
    variables.remove(1);
    assert_eq!(get(Chain::new(&surroundings(&variables))).await.unwrap(), "cli/s/-");
    variables.push(("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true"));
    assert_eq!(get(Chain::new(&surroundings(&variables))).await.unwrap(), "ini/s/-");
    variables.retain(|(name, _)| *name != "HOME");
    assert_eq!(get(Chain::new(&surroundings(&variables))).await.unwrap(), "STS.ecs/s/t");
    variables.push(("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "TRUE"));
    assert_eq!(get(Chain::new(&surroundings(&variables))).await.unwrap(), "STS.uri/s/t");
}

#[tokio::test]
async fn without_any_the_error_lists_what_each_source_said() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().display();
    let around = surroundings(&[home_variable(&home), ("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true")]);
    assert_eq!(
        message(Chain::new(&around)).await,
        format!(
            "no credentials: environment: neither ALIBABA_CLOUD_ACCESS_KEY_ID nor ALIBABA_CLOUD_ACCESS_KEY_SECRET \
             is set; OIDC: ALIBABA_CLOUD_ROLE_ARN is not set; aliyun CLI: {path}/.aliyun/config.json does not exist; \
             credentials file: {path}/.alibabacloud/credentials.ini does not exist; \
             ECS RAM role: ALIBABA_CLOUD_ECS_METADATA_DISABLED is set; \
             credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI is not set"
        )
    );
}

#[tokio::test]
async fn a_source_that_is_set_up_but_broken_ends_the_search() {
    let server = Server::replying(vec![keys("STS.uri")]).await;
    let variables = [KEY[0], ("ALIBABA_CLOUD_CREDENTIALS_URI", server.url.as_str())];
    assert_eq!(
        message(Chain::new(&surroundings(&variables))).await,
        "no credentials: environment: ALIBABA_CLOUD_ACCESS_KEY_ID is set, but ALIBABA_CLOUD_ACCESS_KEY_SECRET is not"
    );
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn the_source_that_had_some_is_asked_from_then_on() {
    let server = Server::replying(vec![keys("STS.uri"), Reply::new(500, &[], "")]).await;
    let chain = Chain::new(&surroundings(&[
        ("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true"),
        ("ALIBABA_CLOUD_CREDENTIALS_URI", &server.url),
    ]));
    chain.fetch().await.unwrap();
    assert_eq!(chain.fetch().await.unwrap_err().to_string(), "credentials URI: the answer is HTTP 500");
}

#[tokio::test]
async fn a_client_signs_with_what_the_chain_found_and_asks_once() {
    let server = Server::answering(|_, request| match request.path.as_str() {
        "/keys" => keys("STS.uri"),
        _ => Reply::json("{}"),
    })
    .await;
    let uri = format!("{}/keys", server.url);
    let environment: Environment =
        [("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true"), ("ALIBABA_CLOUD_CREDENTIALS_URI", &uri)]
            .into_iter()
            .collect();
    let builder = Client::builder().environment(environment).endpoint(&server.url).region("cn-hangzhou");
    let client = Arc::new(builder.build().await.unwrap());
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(&ListThings::default()).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let received = server.received();
    assert_eq!(received.iter().filter(|request| request.path == "/keys").count(), 1);
    assert_eq!(received[5].parameter("SecurityToken").as_deref(), Some("t"));
}
