//! `dts wait`, through the states of a job.

use crate::support::{Outcome, dts_with_key, json_server, outcome, raw_server, serial_server};

const JOB: &str = "dtsexjk1alb116lbf1";

fn wait(url: &str, arguments: &[&str]) -> Outcome {
    outcome(&mut dts_with_key(&[&["wait", JOB, "--endpoint", url, "--interval", "1s"], arguments].concat()))
}

fn in_state(status: &str) -> String {
    format!(r#"{{"Success": "true", "Status": "{status}", "ErrorMessage": "binlog is off"}}"#)
}

#[test]
fn goes_through_the_states_in_any_spelling() {
    let url = serial_server(&["prechecking", "Initializing", "synchronizing"].map(in_state));
    let outcome = wait(&url, &["--for", "SYNCHRONIZING"]);
    assert_eq!((outcome.status, outcome.stdout.as_str(), outcome.stderr.as_str()), (Some(0), "", ""));
}

#[test]
fn one_of_several_states_will_do() {
    assert_eq!(wait(&json_server(&in_state("finished")), &["--for", "suspending,Finished"]).status, Some(0));
    assert_eq!(wait(&json_server(&in_state("Failed")), &["--for", "Failed"]).status, Some(0));
}

#[test]
fn gives_up_when_the_job_fails() {
    let url = serial_server(&["prechecking", "PrecheckFailed"].map(in_state));
    let outcome = wait(&url, &["--for", "Synchronizing"]);
    assert_eq!(outcome.status, Some(3));
    assert!(
        outcome.stderr.starts_with("error: dtsexjk1alb116lbf1 is PrecheckFailed: binlog is off\n"),
        "{outcome:?}"
    );
    assert!(outcome.stderr.contains("hint: dts precheck dtsexjk1alb116lbf1"), "{outcome:?}");
}

#[test]
fn gives_up_when_the_time_is_over() {
    let outcome =
        wait(&json_server(&in_state("Suspending")), &["--for", "Synchronizing", "--timeout", "1.5s"]);
    assert_eq!(outcome.status, Some(4));
    assert_eq!(outcome.stderr, "error: dtsexjk1alb116lbf1 is Suspending after 1s\n");
}

#[test]
fn a_refusal_ends_the_wait() {
    let body = r#"{"Code": "Forbidden.InstanceNotFound", "Message": "no such instance", "RequestId": "r"}"#;
    let length = body.len();
    let url = raw_server(&format!(
        "HTTP/1.1 403 Forbidden\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    ));
    let outcome = wait(&url, &["--for", "Synchronizing"]);
    assert_eq!(outcome.status, Some(1));
    assert!(outcome.stderr.contains("Forbidden.InstanceNotFound"), "{outcome:?}");
}
