use aliyun_transport::Client;
use aliyun_transport::credentials::{CliProfile, IniProfile};

use super::{get, home, home_variable, keys, message, sts_keys, surroundings};
use crate::server::Server;

const CONFIG: &str = ".aliyun/config.json";

/// A profile of every mode, as the aliyun CLI writes them; `URL` is a server.
const PROFILES: &str = r#"{
    "current": "ak",
    "profiles": [
        {"name": "ak", "mode": "AK", "access_key_id": "id", "access_key_secret": "secret", "sts_token": "",
         "region_id": "cn-beijing", "output_format": "json", "language": "en", "retry_count": 0},
        {"name": "sts", "mode": "StsToken", "access_key_id": "STS.x", "access_key_secret": "s", "sts_token": "t"},
        {"name": "role", "mode": "ramrolearn", "access_key_id": "a", "access_key_secret": "b",
         "ram_role_arn": "r", "ram_session_name": "s1", "expired_seconds": 900, "external_id": ""},
        {"name": "chain", "mode": "ChainableRamRoleArn", "source_profile": "role", "ram_role_arn": "r2"},
        {"name": "circle", "mode": "ChainableRamRoleArn", "source_profile": "circle", "ram_role_arn": "r"},
        {"name": "ecs", "mode": "EcsRamRole", "ram_role_name": "role-1"},
        {"name": "oidc", "mode": "OIDC", "oidc_provider_arn": "p", "oidc_token_file": "TOKEN", "ram_role_arn": "r",
         "role_session_name": "s2"},
        {"name": "external", "mode": "External", "process_command": "sh -c 'printf \"%s\" \"$0\"' PRINTED"},
        {"name": "uri", "mode": "CredentialsURI", "credentials_uri": "URL/keys"},
        {"name": "bearer", "mode": "BearerToken", "bearer_token": "to.ken"},
        {"name": "nobody", "mode": "Anonymous"},
        {"name": "sso", "mode": "CloudSSO"},
        {"name": "empty", "mode": "AK", "access_key_id": "", "access_key_secret": ""},
        {"name": "half", "mode": "AK", "access_key_id": "id"},
        {"name": "space", "mode": "AK", "access_key_id": "id", "access_key_secret": "canary "}
    ], "meta_path": ""}"#;

async fn profile(name: &str) -> Result<String, String> {
    let server = Server::answering(|_, request| match request.path.as_str() {
        "/" => sts_keys(&format!("STS.{}", request.parameter("RoleArn").unwrap())),
        "/latest/api/token" => crate::server::Reply::new(200, &[], "token"),
        _ => keys("STS.keys"),
    })
    .await;
    let printed = r#"{\\\"mode\\\":\\\"StsToken\\\",\\\"access_key_id\\\":\\\"STS.printed\\\",\\\"access_key_secret\\\":\\\"s\\\",\\\"sts_token\\\":\\\"t\\\"}"#;
    let token = home("token", "jwt");
    let config = PROFILES
        .replace("URL", &server.url)
        .replace("PRINTED", printed)
        .replace("TOKEN", token.path().join("token").to_str().unwrap());
    let home = home(CONFIG, &config);
    let around = surroundings(&[
        home_variable(&home),
        ("ALIBABA_CLOUD_STS_ENDPOINT", &server.url),
        ("ALIBABA_CLOUD_ECS_METADATA_SERVICE_ENDPOINT", &server.url),
    ]);
    let profile = CliProfile::new(&around).name(name);
    match get(profile.clone()).await {
        Ok(keys) => Ok(keys),
        Err(_) => Err(message(profile).await),
    }
}

#[tokio::test]
async fn every_mode_of_the_cli_is_understood() {
    for (name, expected) in [
        ("ak", "id/secret/-"),
        ("sts", "STS.x/s/t"),
        ("role", "STS.r/s/t"),
        ("chain", "STS.r2/s/t"),
        ("ecs", "STS.keys/s/t"),
        ("oidc", "STS.r/s/t"),
        ("external", "STS.printed/s/t"),
        ("uri", "STS.keys/s/t"),
        ("bearer", "to.ken"),
        ("nobody", "Anonymous"),
    ] {
        assert_eq!(profile(name).await.as_deref(), Ok(expected), "{name}");
    }
}

#[tokio::test]
async fn a_profile_that_does_not_work_says_why() {
    for (name, expected) in [
        ("none", "there is no profile \"none\""),
        ("sso", "profile sso: mode \"CloudSSO\" is not known here"),
        ("empty", "profile empty: has no key"),
        ("half", "profile half: access_key_id is set, but access_key_secret is not"),
        ("space", "access key secret ends with white space"),
    ] {
        assert_eq!(profile(name).await.unwrap_err(), expected);
    }
    assert!(profile("circle").await.unwrap_err().ends_with("goes round in a circle"));
}

#[tokio::test]
async fn the_profile_is_the_one_named_else_that_of_the_environment_else_the_current_one() {
    let home = home(CONFIG, PROFILES);
    let variables = [home_variable(&home), ("ALIBABA_CLOUD_PROFILE", "sts")];
    assert_eq!(get(CliProfile::new(&surroundings(&variables[..1]))).await.unwrap(), "id/secret/-");
    assert_eq!(get(CliProfile::new(&surroundings(&variables))).await.unwrap(), "STS.x/s/t");
    assert_eq!(get(CliProfile::new(&surroundings(&variables)).name("ak")).await.unwrap(), "id/secret/-");
    let off = [variables[0], ("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "TRUE")];
    assert_eq!(
        message(CliProfile::new(&surroundings(&off))).await,
        "ALIBABA_CLOUD_CLI_PROFILE_DISABLED is set"
    );
}

#[tokio::test]
async fn a_client_takes_region_and_key_from_a_profile() {
    let home = home(CONFIG, PROFILES);
    let variables = [home_variable(&home), ("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou")];
    let builder =
        |variables: &[(&str, &str)]| Client::builder().environment(variables.iter().copied().collect());
    let regions = [
        builder(&variables).profile("ak").build().await.unwrap(),
        builder(&variables).profile("sts").build().await.unwrap(),
        builder(&variables).build().await.unwrap(),
        builder(&variables[..1]).build().await.unwrap(),
    ];
    let regions = regions.map(|client| client.region().map(str::to_owned));
    assert_eq!(
        regions.each_ref().map(Option::as_deref),
        [Some("cn-beijing"), Some("cn-hangzhou"), Some("cn-hangzhou"), Some("cn-beijing")]
    );
    let error = builder(&variables).profile("none").build().await.unwrap_err();
    assert!(error.is_credentials() && error.to_string().contains("\"none\""), "{error}");
}

#[tokio::test]
async fn a_broken_file_is_named_and_not_shown() {
    let home = home(CONFIG, r#"{"profiles": [canary"#);
    let message = message(CliProfile::new(&surroundings(&[home_variable(&home)]))).await;
    assert!(message.ends_with("config.json is not the JSON expected"), "{message}");
}

#[tokio::test]
async fn external_processes_can_be_forbidden() {
    let home = home(CONFIG, PROFILES);
    for value in ["1", "true", "TRUE"] {
        let variables = [home_variable(&home), ("ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS", value)];
        let message = message(CliProfile::new(&surroundings(&variables)).name("external")).await;
        assert_eq!(message, "ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS forbids external processes");
    }
}

const INI: &str = "
[default]
type = access_key   # the usual one
access_key_id = id
access_key_secret = secret
; nothing
[sts]
type=sts
access_key_id=STS.x
access_key_secret=s
security_token=t
[role]
type = ram_role_arn
access_key_id = a
access_key_secret = b
role_arn = r
role_session_name = s
policy =
[sso]
type = sso
[broken]
type = access_key
access_key_id = canary
";

#[tokio::test]
async fn the_credentials_file_is_understood_under_both_of_its_names() {
    let server = Server::replying(vec![sts_keys("STS.role")]).await;
    for name in [".alibabacloud/credentials.ini", ".alibabacloud/credentials"] {
        let home = home(name, INI);
        let around = |profile| {
            let sts = ("ALIBABA_CLOUD_STS_ENDPOINT", server.url.as_str());
            surroundings(&[home_variable(&home), ("ALIBABA_CLOUD_PROFILE", profile), sts])
        };
        for (profile, expected) in [("", "id/secret/-"), ("sts", "STS.x/s/t"), ("role", "STS.role/s/t")] {
            assert_eq!(get(IniProfile::new(&around(profile))).await.unwrap(), expected);
        }
        for (profile, expected) in [
            ("sso", "type \"sso\" is not known here"),
            ("broken", "access_key_id is set, but access_key_secret is not"),
        ] {
            let message = message(IniProfile::new(&around(profile))).await;
            assert!(message.ends_with(expected), "{message}");
        }
    }
    let missing = surroundings(&[("ALIBABA_CLOUD_CREDENTIALS_FILE", "/nowhere/file")]);
    assert_eq!(message(IniProfile::new(&missing)).await, "/nowhere/file does not exist");
}
