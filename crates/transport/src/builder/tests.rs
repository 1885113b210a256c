use std::collections::HashMap;

use super::*;
use crate::Credentials;
use crate::credentials::BearerToken;

const KEY: [(&str, &str); 2] =
    [("ALIBABA_CLOUD_ACCESS_KEY_ID", "id"), ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hunter2 ")];

async fn build(builder: ClientBuilder, variables: &[(&str, &str)]) -> Result<Client, Error> {
    builder.environment(variables.iter().copied().collect()).build().await
}

fn local() -> ClientBuilder {
    Client::builder().endpoint("http://127.0.0.1:1").credentials(Credentials::new("testid", "secret"))
}

#[tokio::test]
async fn needs_a_region_or_an_endpoint() {
    let builder = Client::builder().credentials(Credentials::new("id", "secret"));
    let error = build(builder.clone(), &[]).await.unwrap_err();
    assert_eq!(error.to_string(), "no region: neither given nor in ALIBABA_CLOUD_REGION_ID");
    assert!(build(builder.endpoint("http://127.0.0.1:1"), &[]).await.unwrap().region().is_none());
}

#[tokio::test]
async fn refuses_white_space_in_keys_of_the_environment() {
    let error = build(Client::builder().endpoint("http://127.0.0.1:1"), &KEY).await.unwrap_err();
    assert_eq!(error.to_string(), "no credentials: environment: access key secret ends with white space");
    assert!(error.is_credentials());
}

#[tokio::test]
async fn prefers_what_is_given_over_the_environment() {
    let given = Client::builder().region("mars-1").credentials(Credentials::new("other", "secret"));
    let variables = [KEY[0], KEY[1], ("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou")];
    let client = build(given.endpoint("http://127.0.0.1:1"), &variables).await.unwrap();
    assert_eq!(client.region(), Some("mars-1"));
    let shown = format!("{client:?}");
    assert!(shown.contains("other") && !shown.contains("secret\"") && !shown.contains("hunter2"), "{shown}");
}

#[tokio::test]
async fn an_empty_region_keeps_the_one_of_the_environment_out() {
    let client = build(local().region(""), &[("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou")]).await.unwrap();
    assert_eq!(client.region(), None);
    let client = build(local(), &[("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou")]).await.unwrap();
    assert_eq!(client.region(), Some("cn-hangzhou"));
}

#[tokio::test]
async fn builds_for_https_without_an_installed_provider() {
    let client = Client::builder().region("cn-hangzhou").credentials(Credentials::new("id", "secret"));
    match build(client, &[]).await {
        Ok(_) => {}
        // A system without certificates says so, and that is all that may go wrong.
        Err(error) => assert!(error.to_string().starts_with("no TLS: "), "{error}"),
    }
}

#[tokio::test]
async fn shows_no_secret_of_a_builder_or_a_client() {
    let builder = local().proxy("http://user:canary@proxy.example:1").credentials(BearerToken::new("canary"));
    let shown = format!("{builder:?} {:?}", build(builder.clone(), &[]).await.unwrap());
    assert!(!shown.contains("canary"), "{shown}");
    let error = build(local().endpoint("https://x.example").proxy("\u{0}canary"), &[]).await.unwrap_err();
    assert!(!error.to_string().contains("canary"), "{error}");
}

#[tokio::test]
async fn a_user_agent_is_a_header_value() {
    let agent = |added: &str| {
        user_agent(
            &[added.to_owned()],
            &HashMap::from([("ALIBABA_CLOUD_USER_AGENT", "ci/7")]).into_iter().collect(),
        )
    };
    assert!(agent("tool/1.2").unwrap().ends_with(" (Rust) tool/1.2 ci/7"));
    assert!(agent("tool\r\nhost: evil").is_err());
}

#[test]
fn takes_certificates_in_pem() {
    let error = Client::builder().ca_certificates("not PEM").unwrap_err();
    assert_eq!(error.to_string(), "there is no certificate in the text");
    let broken = "-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n";
    let error = Client::builder().ca_certificates(broken).unwrap_err();
    assert!(error.to_string().starts_with("cannot read the certificates: "), "{error}");
}
