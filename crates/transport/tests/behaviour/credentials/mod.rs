//! Sources of credentials, against servers on this machine and homes that last as long as a test.

mod chain;
mod ecs;
mod profiles;
mod roles;

use aliyun_transport::Environment;
use aliyun_transport::credentials::{Cached, Error, Identity, Provider, Surroundings};
use tempfile::TempDir;

use crate::server::Reply;

/// Surroundings with these variables and nothing of the process.
fn surroundings(variables: &[(&str, &str)]) -> Surroundings {
    let environment: Environment = variables.iter().copied().collect();
    Surroundings::of_process().unwrap().with_environment(environment)
}

/// What a provider gives out, as `id/secret/token`.
async fn get(provider: impl Provider) -> Result<String, Error> {
    Ok(match Cached::new(provider).get().await? {
        Identity::AccessKey(key) => {
            let token = key.security_token().unwrap_or("-").to_owned();
            format!("{}/{}/{token}", key.access_key_id(), key.access_key_secret())
        }
        Identity::Bearer(token) => token.as_str().to_owned(),
        other => format!("{other:?}"),
    })
}

/// The message of an error, after a look for what must not be in it.
async fn message(provider: impl Provider) -> String {
    let shown = format!("{provider:?}");
    let error = get(provider).await.unwrap_err();
    assert!(!format!("{error} {error:?} {shown}").contains("canary"), "{error} {shown}");
    error.to_string()
}

/// A home directory with one file.
fn home(path: &str, content: &str) -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, content).unwrap();
    home
}

fn home_variable(home: &TempDir) -> (&str, &str) {
    ("HOME", home.path().to_str().unwrap())
}

/// Keys as the metadata service and a credentials URI give them.
fn keys(id: &str) -> Reply {
    Reply::json(&format!(
        r#"{{"Code":"Success","AccessKeyId":"{id}","AccessKeySecret":"s","SecurityToken":"t",
            "Expiration":"2099-01-01T00:00:00Z","LastUpdated":"x"}}"#
    ))
}

/// Keys as STS gives them.
fn sts_keys(id: &str) -> Reply {
    Reply::json(&format!(
        r#"{{"RequestId":"R","Credentials":{{"AccessKeyId":"{id}","AccessKeySecret":"s","SecurityToken":"t",
            "Expiration":"2099-01-01T00:00:00Z"}}}}"#
    ))
}
