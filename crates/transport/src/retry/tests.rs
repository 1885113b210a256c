use std::future::ready;

use super::*;
use crate::error::{Kind, Refusal};

const POLICY: Policy =
    Policy { attempts: 5, base: Duration::from_millis(100), cap: Duration::from_millis(300) };

fn throttled() -> Error {
    refused(400, "Throttling.User")
}

fn refused(status: u16, code: &str) -> Error {
    let refusal = Refusal { code: Some(code.into()), ..Refusal::default() };
    Error::from(Kind::Refused(refusal)).with_status(status)
}

/// Runs the loop over prepared errors, with a clock that only counts; returns the pauses and the outcome.
async fn run(
    idempotence: Idempotence,
    errors: impl IntoIterator<Item = Error>,
    allowed: impl Fn(Duration) -> bool,
) -> (Vec<u64>, Result<u32, Error>) {
    let mut errors = errors.into_iter();
    let mut pauses = Vec::new();
    let outcome = retry(
        POLICY,
        idempotence,
        &Budget::new(100),
        |_| ready(errors.next().map_or(Ok(()), Err)),
        |delay| {
            pauses.push(delay.as_millis() as u64);
            ready(allowed(delay))
        },
        || 0.5,
    )
    .await;
    (pauses, outcome.map(|((), attempts)| attempts))
}

#[tokio::test]
async fn waits_twice_as_long_each_time_up_to_the_cap() {
    let (pauses, outcome) = run(Idempotence::Never, (0..4).map(|_| throttled()), |_| true).await;
    assert_eq!(pauses, [50, 100, 150, 150]);
    assert_eq!(outcome.unwrap(), 5);
}

#[tokio::test]
async fn retries_throttling_until_the_attempts_are_spent() {
    let (pauses, outcome) = run(Idempotence::Never, (0..9).map(|_| throttled()), |_| true).await;
    let error = outcome.unwrap_err();
    assert_eq!((pauses.len(), error.attempts()), (4, 5));
    assert!(error.is_throttled());
}

#[tokio::test]
async fn gives_the_last_error_when_the_wait_does_not_fit() {
    let wait = |delay| delay < Duration::from_millis(100);
    let (pauses, outcome) = run(Idempotence::Read, (0..9).map(|_| throttled()), wait).await;
    assert_eq!(pauses, [50, 100]);
    assert_eq!(outcome.unwrap_err().attempts(), 2);
}

#[tokio::test]
async fn waits_as_long_as_the_service_says() {
    let error = throttled().with_retry_after(Some(Duration::from_secs(7)));
    let (pauses, outcome) = run(Idempotence::Never, [error], |_| true).await;
    assert_eq!(pauses, [7000]);
    assert_eq!(outcome.unwrap(), 2);
}

#[tokio::test]
async fn repeats_after_a_passing_failure_only_what_is_harmless() {
    for (status, code) in
        [(500, "ServiceUnavailable"), (500, "InternalError"), (502, ""), (503, "X"), (504, "X")]
    {
        for (idempotence, sent) in [
            (Idempotence::Read, 2),
            (Idempotence::Repeatable, 2),
            (Idempotence::Token("ClientToken"), 2),
            (Idempotence::Never, 1),
        ] {
            let (_, outcome) = run(idempotence, [refused(status, code)], |_| true).await;
            let attempts = outcome.unwrap_or_else(|error| error.attempts());
            assert_eq!(attempts, sent, "{status} {code} {idempotence:?}");
        }
    }
}

#[tokio::test]
async fn never_repeats_a_refusal() {
    for (status, code) in [
        (400, "SignatureDoesNotMatch"),
        (403, "Forbidden.RAM"),
        (404, "Forbidden.InstanceNotFound"),
        (400, "InvalidPageSize"),
    ] {
        let (pauses, outcome) = run(Idempotence::Read, [refused(status, code)], |_| true).await;
        assert!(pauses.is_empty(), "{code}");
        assert_eq!(outcome.unwrap_err().attempts(), 1);
    }
}

#[test]
fn doubling_does_not_overflow() {
    let policy = Policy { attempts: u32::MAX, base: Duration::from_secs(1), cap: Duration::from_secs(20) };
    assert_eq!(backoff(policy, u32::MAX, 1.0), Duration::from_secs(20));
}

#[tokio::test]
async fn repeats_at_once_what_was_refused_for_a_clock_now_right() {
    let skewed = refused(400, "InvalidTimeStamp.Expired");
    let (pauses, outcome) = run(Idempotence::Never, [skewed.with_clock_corrected(true)], |_| true).await;
    assert_eq!(pauses, [0]);
    assert_eq!(outcome.unwrap(), 2);
    let (pauses, _) = run(Idempotence::Read, [refused(400, "InvalidTimeStamp.Expired")], |_| true).await;
    assert!(pauses.is_empty(), "a clock that agrees is not to blame");
}

#[tokio::test]
async fn stops_and_says_so_when_the_budget_is_spent() {
    let budget = Budget::new(1);
    let pause = |_| ready(true);
    let outcome =
        retry(POLICY, Idempotence::Never, &budget, |_| ready(Err::<(), _>(throttled())), pause, || 0.5).await;
    let error = outcome.unwrap_err();
    assert_eq!(error.to_string(), "Throttling.User (HTTP 400, 2 attempts, retry budget spent)");
}
