//! The admin interface over HTTP, and the same controls on the handle.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer ends here")]

mod common;

use std::time::Duration;

use aliyun_emulator::{Emulator, NewJob};
use common::{Call, builder, emulator, now, send};
use serde_json::{Value, json};

/// Asks the admin interface: status and answer.
async fn ask(emulator: &Emulator, method: &str, path: &str, body: &str) -> (u16, Value) {
    let answer = send(emulator.address(), method, &format!("/_emulator{path}"), &[], body).await;
    assert_eq!(answer.content_type, "application/json", "{}", answer.body);
    (answer.status, serde_json::from_str(&answer.body).unwrap())
}

async fn done(emulator: &Emulator, method: &str, path: &str, body: &str) -> Value {
    let (status, answer) = ask(emulator, method, path, body).await;
    assert_eq!(status, 200, "{method} {path}: {answer}");
    answer
}

async fn total(emulator: &Emulator) -> Option<i64> {
    Call::new().send(emulator).await.page().total_record_count
}

#[tokio::test]
async fn health_needs_no_signature() {
    let emulator = emulator().await;
    let health = done(&emulator, "GET", "/health", "").await;
    assert_eq!((&health["status"], &health["now"]), (&json!("ok"), &json!(common::NOW)));
    assert_eq!(emulator.admin_url(), format!("{}/_emulator/", emulator.url()));
}

#[tokio::test]
async fn the_fleet_can_be_replaced_and_made_as_it_was() {
    let emulator = builder().jobs(7).start().await.unwrap();
    let before = done(&emulator, "GET", "/jobs", "").await["jobs"].clone();
    done(&emulator, "POST", "/seed", r#"{"jobs": 12, "seed": 5}"#).await;
    assert_eq!(total(&emulator).await, Some(12));
    done(&emulator, "POST", "/faults?fault=throttle", "").await;
    done(&emulator, "POST", "/reset", "").await;
    assert_eq!(total(&emulator).await, Some(7));
    assert_eq!(done(&emulator, "GET", "/jobs", "").await["jobs"], before);

    emulator.seed(3, 1).await.unwrap();
    assert_eq!(total(&emulator).await, Some(3));
    emulator.reset().await.unwrap();
    assert_eq!(total(&emulator).await, Some(7));
}

#[tokio::test]
async fn a_reset_brings_back_faults_nonces_and_request_ids() {
    let emulator = builder().fault("throttle:count=1".parse().unwrap()).start().await.unwrap();
    let call = Call::new();
    let first = call.clone().send(&emulator).await;
    assert_eq!(first.code(), "Throttling.User");
    emulator.reset().await.unwrap();
    let again = call.send(&emulator).await;
    assert_eq!((again.code(), again.failure().request_id), (first.code(), first.failure().request_id));
}

#[tokio::test]
async fn time_passes_for_the_jobs_and_not_for_requests() {
    let emulator = emulator().await;
    done(&emulator, "POST", "/clock?advance=90m", "").await;
    emulator.advance(Duration::from_secs(1_800));
    assert_eq!(emulator.now(), now() + Duration::from_secs(7_200));
    assert_eq!(done(&emulator, "GET", "/clock", "").await["now"], "2026-11-24T22:54:36Z");
    assert_eq!(Call::new().send(&emulator).await.status, 200);
}

#[tokio::test]
async fn a_job_can_be_put_into_any_state() {
    let emulator = builder().jobs(0).start().await.unwrap();
    let states = done(&emulator, "GET", "/health", "").await["states"].clone();
    for state in states.as_array().unwrap() {
        let job = json!({ "state": state, "name": "made", "held": true }).to_string();
        assert_eq!(done(&emulator, "POST", "/jobs", &job).await["state"], *state);
    }
    emulator.advance(Duration::from_secs(86_400));
    let jobs = done(&emulator, "GET", "/jobs?text=MADE", "").await;
    assert_eq!(
        (&jobs["matching"], &jobs["states"]["Failed"]),
        (&json!(states.as_array().unwrap().len()), &json!(1))
    );
    let only = done(&emulator, "GET", "/jobs?state=failed&limit=1&offset=0", "").await;
    assert_eq!(only["jobs"].as_array().unwrap().len(), 1);

    let job = NewJob::in_state("Initializating").id("dts000000000001").name("by hand").region("cn-beijing");
    assert_eq!(emulator.put_job(job).await.unwrap(), "dts000000000001");
    let page = Call::new().with("SynchronizationJobName", "by hand").send(&emulator).await.page();
    assert_eq!(page.total_record_count, Some(1));
    let error = emulator.put_job(NewJob::in_state("Melting")).await.unwrap_err();
    assert!(error.is_state() && error.to_string().contains("\"Melting\""), "{error}");
}

#[tokio::test]
async fn faults_come_and_go_one_by_one_or_a_file_at_once() {
    let emulator = emulator().await;
    let added =
        done(&emulator, "POST", "/faults", "# a bad day\nunavailable:count=1\ntruncate:rate=0.5\n").await;
    assert_eq!(added["faults"][1]["fault"], "truncate:rate=0.5");
    assert_eq!(Call::new().send(&emulator).await.status, 503);
    let left = done(&emulator, "DELETE", "/faults/2", "").await;
    assert_eq!(left["faults"], json!([{ "id": 1, "fault": "unavailable:count=1", "seen": 1, "struck": 1 }]));
    assert_eq!(done(&emulator, "DELETE", "/faults", "").await["faults"], json!([]));
}

#[tokio::test]
async fn the_log_tells_what_was_signed_and_keeps_secrets() {
    let emulator = builder().security_token("very-secret-token").start().await.unwrap();
    let call =
        Call::new().with("SecurityToken", "very-secret-token").with("SourceEndpoint.Password", "hunter2");
    call.clone().send(&emulator).await;
    call.post().with("SignatureNonce", "n").send_as_is(&emulator).await;
    let log = done(&emulator, "GET", "/log", "").await;
    let requests = log["requests"].as_array().unwrap();
    assert_eq!((&requests[0]["status"], &requests[0]["accessKeyId"]), (&json!(200), &json!("testid")));
    assert_eq!((&requests[1]["code"], &requests[1]["scheme"]), (&json!("MissingSignature"), &json!("V1")));
    let text = log.to_string();
    assert!(text.contains("SecurityToken%3D%255Bmasked%255D%26"), "{text}");
    for secret in ["very-secret-token", "hunter2", "testsecret"] {
        assert!(!text.contains(secret), "{secret}");
    }
    let later = done(&emulator, "GET", "/log?after=1", "").await;
    assert_eq!(later["requests"].as_array().unwrap().len(), 1);
    assert_eq!(emulator.log().len(), 2);
    done(&emulator, "DELETE", "/log", "").await;
    assert!(emulator.log().is_empty());
}

#[tokio::test]
async fn the_log_names_a_mistake_that_fits() {
    let emulator = emulator().await;
    Call::new().with("PageSize", "").signed().post().send_as_is(&emulator).await;
    let log = done(&emulator, "GET", "/log", "").await;
    let mistake = &log["requests"][0]["mistake"];
    assert!(mistake["explanation"].as_str().unwrap().starts_with("The method is signed as GET"), "{log}");
    assert!(mistake["signed"].as_str().unwrap().starts_with("GET&%2F&"));
}

#[tokio::test]
async fn what_cannot_be_done_is_refused_with_a_reason() {
    let emulator = emulator().await;
    for (method, path, body, status, reason) in [
        ("GET", "/nothing", "", 404, "no GET /_emulator/nothing"),
        ("PUT", "/reset", "", 404, "no PUT /_emulator/reset"),
        ("POST", "/clock", "", 400, "advance is missing"),
        ("POST", "/clock?advance=soon", "", 400, "advance is \"soon\", not a duration"),
        ("POST", "/seed", "{\"jobs\": 1000000}", 400, "jobs is 1000000, the most are 100000"),
        ("POST", "/seed?seed=-1", "", 400, "seed is \"-1\", not a whole number"),
        ("POST", "/seed", "{", 400, "the body is no JSON object"),
        ("POST", "/jobs?state=Melting", "", 400, "a job cannot be in the state \"Melting\""),
        ("POST", "/faults", "explode", 400, "unknown fault \"explode\""),
        ("POST", "/faults", "", 400, "fault is missing"),
        ("DELETE", "/faults/9", "", 404, "there is no fault 9"),
    ] {
        let (refused, answer) = ask(&emulator, method, path, body).await;
        let error = answer["error"].as_str().unwrap_or_default();
        assert!(refused == status && error.contains(reason), "{method} {path}: {refused} {error}");
    }
}

#[tokio::test]
async fn pages_of_another_origin_are_kept_out() {
    let emulator = emulator().await;
    for (origin, status) in [("http://evil.example", 403), ("null", 403), (emulator.url().as_str(), 200)] {
        let headers = [("Origin", origin)];
        let answer = send(emulator.address(), "POST", "/_emulator/reset", &headers, "").await;
        assert_eq!(answer.status, status, "{origin}");
    }
}

#[tokio::test]
async fn the_page_is_part_of_the_program_and_lets_nothing_in() {
    let emulator = emulator().await;
    let page = send(emulator.address(), "GET", "/_emulator/", &[], "").await;
    assert_eq!((page.status, page.content_type.as_str()), (200, "text/html; charset=utf-8"));
    let files = page.body.split(['"', '\'']).filter(|text| text.ends_with(".js") || text.ends_with(".css"));
    for file in files {
        let answer = send(emulator.address(), "GET", &format!("/_emulator/{file}"), &[], "").await;
        assert_eq!(answer.status, 200, "{file}");
    }
    assert!(!page.body.contains("https://"), "the page needs no network");
    assert_eq!(send(emulator.address(), "GET", "/_emulator", &[], "").await.status, 308);
}

#[tokio::test]
async fn admin_requests_are_no_requests_of_the_service() {
    let emulator = builder().fault("bad-gateway".parse().unwrap()).start().await.unwrap();
    done(&emulator, "GET", "/health", "").await;
    assert!(emulator.log().is_empty());
    assert_eq!(emulator.faults().list()[0].seen, 0);
    let other = send(emulator.address(), "GET", "/_emulators", &[], "").await;
    assert_eq!(other.status, 502);
}
