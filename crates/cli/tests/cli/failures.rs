//! What goes wrong: exit status 1, one clear line, and a hint where there is one.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use crate::support::{Outcome, dts, dts_with_key, emulator, json_server, outcome, raw_server};

/// Asserts a failure that is told in one `error:` line, and returns what was told.
fn failed(outcome: Outcome) -> String {
    assert_eq!(outcome.status, Some(1), "{outcome:?}");
    let mut lines = outcome.stderr.lines();
    assert!(lines.next().is_some_and(|line| line.starts_with("error: ")), "{outcome:?}");
    assert!(lines.all(|line| line.starts_with("hint: ")), "{outcome:?}");
    assert!(!outcome.stderr.contains("panicked"), "{outcome:?}");
    outcome.stderr
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_secret_is_told_apart_from_a_wrong_string_to_sign() {
    let emulator = emulator(1).await;
    let mut command = dts_with_key(&["jobs", "--endpoint", &emulator.url()]);
    let message = failed(outcome(command.env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hunter2")));
    assert!(message.contains("SignatureDoesNotMatch") && message.contains("RequestId"), "{message}");
    assert!(message.contains("hint: the string to sign agrees"), "{message}");
    assert!(!message.contains("hunter2"), "{message}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_emulator_is_missed() {
    let emulator = emulator(1).await;
    let url = emulator.url();
    emulator.stop().await;
    let message = failed(outcome(&mut dts_with_key(&["jobs", "--endpoint", &url])));
    assert!(message.contains("cannot connect"), "{message}");
    assert!(message.contains("is the emulator running?"), "{message}");
}

#[test]
fn missing_credentials_are_named() {
    let message = failed(outcome(&mut dts(&["jobs", "--region", "cn-hangzhou"])));
    assert!(message.contains("ALIBABA_CLOUD_ACCESS_KEY_ID"), "{message}");
    assert!(message.contains("hint: to try without an account: dts jobs --emulated"), "{message}");
}

#[test]
fn an_unknown_region_is_named() {
    let message = failed(outcome(&mut dts_with_key(&["jobs", "--region", "cn-hangzou"])));
    assert!(message.contains("\"cn-hangzou\"; did you mean cn-hangzhou?"), "{message}");
}

#[test]
fn html_instead_of_json_is_one_line() {
    let url = raw_server(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 58\r\nConnection: close\r\n\r\n\
          <html>\n<body>\n<h1>Welcome to \x1b[31mthe proxy</h1></body></html>",
    );
    let message = failed(outcome(&mut dts_with_key(&["jobs", "--endpoint", &url])));
    assert_eq!(message.lines().count(), 1, "{message}");
    assert!(!message.contains('\u{1b}'), "{message}");
}

#[test]
fn a_truncated_body_is_one_line() {
    let url = raw_server(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\nConnection: close\r\n\r\n\
          {\"TotalRecordCount\": 3, \"SynchronizationInstances\": [{\"Status\"",
    );
    let message = failed(outcome(&mut dts_with_key(&["jobs", "--endpoint", &url])));
    assert_eq!(message.lines().count(), 1, "{message}");
}

#[test]
fn a_value_of_the_wrong_kind_is_told_with_its_place() {
    let url = json_server(r#"{"TotalRecordCount": "many", "SynchronizationInstances": null}"#);
    let message = failed(outcome(&mut dts_with_key(&["jobs", "--endpoint", &url])));
    assert!(message.contains("TotalRecordCount: \"many\" is not an integer"), "{message}");
}

#[test]
fn a_reader_that_leaves_early_is_no_failure() {
    let mut command = dts(&["jobs", "--emulated", "-o", "json"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(line, "[\n");
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(0), ""));
}
