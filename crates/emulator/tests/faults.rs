//! Faults as a client on a bare socket sees them.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer ends here")]

mod common;

use std::io::ErrorKind;
use std::time::Duration;

use aliyun_emulator::{Emulator, Fault, FaultKind};
use common::{Call, Raw, builder};

async fn with_fault(text: &str) -> Emulator {
    builder().fault(text.parse().unwrap()).start().await.unwrap()
}

#[tokio::test]
async fn throttling_hits_the_operation_and_says_when_to_come_back() {
    let emulator = with_fault("throttle:operation=DescribeSynch*,count=1,retry-after=1500ms").await;
    let raw = Call::new().signed().send_raw(&emulator).await;
    assert!(raw.head().contains("\r\nx-acs-retry-after: 1500"), "{}", raw.head());
    assert_eq!((raw.answer().code().as_str(), raw.answer().status), ("Throttling.User", 400));
    let other = Call::new().with("Action", "DescribeNothing").send(&emulator).await;
    assert_eq!(other.code(), "InvalidAction.NotFound");
    assert_eq!(Call::new().send(&emulator).await.status, 200);
}

#[tokio::test]
async fn failures_of_the_server_and_of_a_proxy_have_their_status_and_content_type() {
    let emulator = with_fault("internal-error:count=1").await;
    for text in ["unavailable:count=1", "bad-gateway:count=1", "throttle:count=1"] {
        emulator.faults().add(text.parse().unwrap());
    }
    // What strikes before the front door comes first, whatever the order.
    let gateway = Call::new().send(&emulator).await;
    assert_eq!((gateway.status, gateway.content_type.as_str()), (502, "text/html"));
    assert!(gateway.body.starts_with("<html>"));
    let internal = Call::new().send(&emulator).await;
    assert_eq!((internal.code().as_str(), internal.status), ("InternalError", 500));
    let unavailable = Call::new().send(&emulator).await;
    assert_eq!((unavailable.code().as_str(), unavailable.status), ("ServiceUnavailable", 503));
    let throttled = Call::new().signed().send_raw(&emulator).await;
    assert!(!throttled.head().contains("retry-after") && throttled.answer().code() == "Throttling.User");
}

#[tokio::test]
async fn a_reset_connection_ends_without_an_answer_before_or_after_the_work() {
    let emulator = with_fault("reset-before:count=1").await;
    emulator.faults().add(Fault::new(FaultKind::ResetAfter).count(1));
    let (first, second) = (Call::new(), Call::new());
    for call in [&first, &second] {
        let raw = call.clone().signed().send_raw(&emulator).await;
        assert_eq!((raw.bytes.len(), raw.end), (0, Some(ErrorKind::ConnectionReset)));
    }
    assert_eq!(first.send(&emulator).await.status, 200, "the nonce was not used up");
    assert_eq!(second.send(&emulator).await.code(), "SignatureNonceUsed");
}

#[tokio::test]
async fn a_truncated_body_stops_half_way_to_the_length_that_was_announced() {
    let emulator = with_fault("truncate").await;
    let Raw { bytes, .. } = Call::new().signed().send_raw(&emulator).await;
    let text = String::from_utf8_lossy(&bytes);
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let (_, length) = head.split_once("content-length: ").unwrap();
    let length: usize = length.lines().next().unwrap().parse().unwrap();
    let received = bytes.len() - head.len() - 4;
    assert_eq!(received, length / 2, "{body}");
}

#[tokio::test]
async fn slow_answers_are_whole_and_take_their_time() {
    for text in ["slow-first-byte:delay=120ms", "slow-body:delay=120ms"] {
        let emulator = with_fault(text).await;
        let raw = Call::new().signed().send_raw(&emulator).await;
        assert!(raw.took >= Duration::from_millis(120), "{text}: {:?}", raw.took);
        assert_eq!(raw.answer().page().page_record_count, Some(30));
    }
}

#[tokio::test]
async fn only_the_head_of_a_slow_body_comes_at_once() {
    let emulator = with_fault("slow-body:delay=1h").await;
    let head = Call::new().signed().send_and_read_head(&emulator).await;
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
}

#[tokio::test]
async fn wrong_types_are_the_same_for_the_same_seed() {
    let mut bodies = Vec::new();
    let call = Call::new();
    for (seed, format) in [(1, "JSON"), (1, "JSON"), (2, "JSON"), (1, "XML")] {
        let emulator = builder().seed(seed).fault("wrong-types".parse().unwrap()).start().await.unwrap();
        let answer = call.clone().with("Format", format).send(&emulator).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        bodies.push(answer.body);
    }
    assert_eq!(bodies[0], bodies[1]);
    assert_ne!(bodies[0], bodies[2]);
    assert!(bodies[3].starts_with("<?xml") || bodies[3].starts_with("<Describe"), "{}", bodies[3]);
}

#[tokio::test]
async fn a_skewed_clock_moves_the_window_and_the_date() {
    for (text, date) in [
        ("skew:ahead=20m,count=1", "Tue, 24 Nov 2026 21:14:36 GMT"),
        ("skew:behind=1h,count=1", "Tue, 24 Nov 2026 19:54:36 GMT"),
    ] {
        let emulator = with_fault(text).await;
        let raw = Call::new().signed().send_raw(&emulator).await;
        assert!(raw.head().contains(&format!("\r\ndate: {date}\r\n")), "{}", raw.head());
        assert_eq!(raw.answer().code(), "InvalidTimeStamp.Expired");
        let right = Call::new().signed().send_raw(&emulator).await;
        assert!(right.head().contains("\r\ndate: Tue, 24 Nov 2026 20:54:36 GMT\r\n"), "{}", right.head());
        assert_eq!(right.answer().status, 200);
    }
}

#[tokio::test]
async fn a_request_that_is_not_let_in_uses_no_fault_up() {
    let emulator = with_fault("unavailable:count=1").await;
    assert_eq!(Call::new().secret("wrong").send(&emulator).await.code(), "SignatureDoesNotMatch");
    assert_eq!(Call::new().send(&emulator).await.status, 503);
}

#[tokio::test]
async fn faults_can_be_taken_back() {
    let emulator = with_fault("unavailable").await;
    let id = emulator.faults().add("throttle".parse().unwrap());
    assert_eq!(Call::new().send(&emulator).await.status, 503);
    let states = emulator.faults().list();
    assert_eq!((states.len(), states[0].seen, states[0].struck, states[1].id), (2, 1, 1, id));
    emulator.faults().clear();
    assert_eq!(Call::new().send(&emulator).await.status, 200);
}

#[tokio::test]
async fn a_request_that_is_delivered_twice_is_performed_twice() {
    let emulator = builder()
        .jobs(0)
        .fault("duplicate:operation=Create*,count=1".parse().unwrap())
        .start()
        .await
        .unwrap();
    let create = || {
        let call = Call::new().with("Action", "CreateSynchronizationJob").with("SourceRegion", "cn-hangzhou");
        let call = call.with("DestRegion", "cn-hangzhou").with("SynchronizationJobClass", "small");
        call.with("PayType", "PostPaid")
    };
    let jobs = async || Call::new().send(&emulator).await.page().total_record_count;
    assert_eq!(create().send(&emulator).await.status, 200);
    assert_eq!(jobs().await, Some(2));
    assert_eq!(create().send(&emulator).await.status, 200);
    assert_eq!(jobs().await, Some(3));
}
