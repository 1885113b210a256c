//! The official Python clients against an emulator, where somebody has installed them.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer ends here")]

mod common;

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use aliyun_emulator::{AccessKey, Emulator};

/// The path of a Python that has `tests/python/requirements.txt` installed.
const PYTHON: &str = "ALIYUN_PYTHON_CLIENTS";

#[allow(clippy::disallowed_methods, reason = "what is installed is for the environment to say")]
fn python() -> Option<String> {
    std::env::var(PYTHON).ok()
}

/// An emulator by the system's clock, as the clients have no other, with what their scripts expect.
async fn emulator() -> Emulator {
    #[allow(clippy::disallowed_methods, reason = "the time of the clients")]
    let now = std::time::SystemTime::now();
    let temporary = |id| AccessKey::new(id, "secret").security_token("tok/en+1==");
    Emulator::builder()
        .jobs(40)
        .add_key(AccessKey::new("reader", "secret").read_only())
        .add_key(temporary("STS.fresh").expires_at(now + Duration::from_secs(3_600)))
        .add_key(temporary("STS.stale").expires_at(now))
        .add_bearer_token("bearer-token-1")
        .fault("throttle:operation=DescribeTagKeys,retry-after=1500ms".parse().unwrap())
        .fault("unavailable:operation=DescribeTagValues".parse().unwrap())
        .start()
        .await
        .unwrap()
}

async fn run(script: &str) {
    let Some(python) = python() else {
        eprintln!(
            "skipped: the official clients are not installed. To have them tested:\n\
             python3 -m venv target/python-clients\n\
             target/python-clients/bin/pip install -r crates/emulator/tests/python/requirements.txt\n\
             {PYTHON}=$PWD/target/python-clients/bin/python cargo test -p aliyun-emulator --test python_clients"
        );
        return;
    };
    let emulator = emulator().await;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/python").join(script);
    let mut command = Command::new(python);
    command.arg(script).arg(emulator.address().to_string()).env_remove("http_proxy").env_remove("HTTP_PROXY");
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
    let log: Vec<_> =
        emulator.log().into_iter().map(|entry| (entry.operation, entry.status, entry.code)).collect();
    let (out, error) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && out.ends_with("fine\n"), "{out}{error}{log:#?}");
}

#[tokio::test]
async fn the_official_sdk_works_and_sees_its_own_exceptions() {
    run("new_sdk.py").await;
}

#[tokio::test]
async fn the_old_sdk_works_and_sees_its_own_exceptions() {
    run("old_sdk.py").await;
}
