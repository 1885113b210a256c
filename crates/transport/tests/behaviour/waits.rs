use std::sync::Mutex;
use std::time::Duration;

use aliyun_transport::{Error, Wait};
use aliyun_wire::Text;

/// The sets of states of a DTS synchronization job, as its reference lists them.
fn job<'a>() -> Wait<'a> {
    Wait::until(["Synchronizing"]).failing(["PrecheckFailed", "InitializeFailed", "Failed"]).ongoing([
        "NotStarted",
        "Prechecking",
        "Initializating",
        "Initializing",
        "Modifying",
    ])
}

/// Waits over prepared states, without a pause; returns the outcome and what was told on the way.
async fn run(wait: Wait<'_>, states: &[&str]) -> (Result<usize, Error>, Vec<String>) {
    let told = Mutex::new(Vec::new());
    let mut asked = 0;
    let outcome = wait
        .interval(Duration::ZERO)
        .on_progress(|state| told.lock().unwrap().push(state.to_owned()))
        .poll(async || {
            asked += 1;
            let state = states.get(asked - 1).copied().unwrap_or_default();
            Ok((!state.is_empty()).then(|| (Text::from(state), asked)))
        })
        .await;
    (outcome, told.into_inner().unwrap())
}

#[tokio::test]
async fn ends_at_success_and_tells_each_change_once() {
    let states = ["", "Prechecking", "Prechecking", "initializing", "synchronizing"];
    let (outcome, told) = run(job(), &states).await;
    assert_eq!(outcome.unwrap(), 5);
    assert_eq!(told, ["Prechecking", "initializing", "synchronizing"]);
}

#[tokio::test]
async fn fails_at_once_at_a_state_without_a_way_back_or_one_unknown() {
    for state in ["precheckFailed", "Finished"] {
        let (outcome, _) = run(job(), &["Prechecking", state, "Synchronizing"]).await;
        let error = outcome.unwrap_err();
        assert!(error.is_wait_failed() && !error.is_timeout());
        assert_eq!(error.state(), Some(state));
        assert_eq!(error.to_string(), format!("reached {state} while waiting for Synchronizing"));
    }
}

#[tokio::test]
async fn goes_on_after_a_failure_that_heals_itself() {
    let (outcome, _) = run(job().fail_fast(false), &["Failed", "Failed", "Synchronizing"]).await;
    assert_eq!(outcome.unwrap(), 3);
}

#[tokio::test]
async fn every_other_state_is_on_the_way_when_none_is_listed() {
    let wait = Wait::until(["Finished", "Failed"]);
    assert_eq!(run(wait, &["Whatever", "failed"]).await.0.unwrap(), 2);
}

#[tokio::test(start_paused = true)]
async fn gives_up_at_the_deadline_and_says_where_it_stood() {
    let ask = async || Ok(Some((Text::from("Prechecking"), ())));
    let wait = job().deadline(Duration::from_secs(60)).interval(Duration::from_secs(7));
    let error = wait.poll(ask).await.unwrap_err();
    assert!(error.is_timeout() && !error.is_wait_failed());
    assert_eq!(error.to_string(), "waited 60s for Synchronizing, the last state was Prechecking");
}

#[tokio::test(start_paused = true)]
async fn the_deadline_ends_a_question_without_an_answer() {
    let wait = job().deadline(Duration::from_secs(60));
    let error = wait.poll(async || std::future::pending::<Result<Option<(Text, ())>, _>>().await).await;
    assert_eq!(error.unwrap_err().state(), None);
}
