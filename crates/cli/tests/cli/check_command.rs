//! `dts check`, as cron and monitoring systems run it.

use crate::support::{Outcome, dts, dts_with_key, emulator, outcome, sample_server};

fn check(arguments: &[&str]) -> Outcome {
    let url = sample_server();
    outcome(&mut dts_with_key(&[&["check", "--endpoint", &url], arguments].concat()))
}

#[test]
fn is_one_line_with_performance_data() {
    let outcome = check(&["--max-delay", "3h", "--warn-delay", "1h", "--fail-on", "InitializeFailed"]);
    assert_eq!(outcome.status, Some(1));
    assert_eq!(
        outcome.stdout,
        "DTS WARNING - 8 jobs, 1 behind by more than 1h00m (dtsr0mhthm47vdpd 2h05m) \
         | jobs=8;;;0 failed=0;;0;0 behind=1;;;0 max_delay=7500s;3600;10800;0\n"
    );
    assert_eq!(outcome.stderr, "");
}

#[test]
fn the_exit_status_is_the_verdict() {
    assert_eq!(check(&["--name", "x", "--status", "Synchronizing", "--max-delay", "3h"]).status, Some(0));
    assert_eq!(check(&["--max-delay", "30s", "--fail-on", "InitializeFailed"]).status, Some(2));
    let failed = check(&["--fail-on", "failed,PRECHECKFAILED"]);
    assert_eq!(failed.status, Some(2));
    assert!(
        failed.stdout.contains("2 failed (dtsa1b2c3d4e5f6g Failed, dtsprecheck00001 PrecheckFailed)"),
        "{failed:?}"
    );
}

#[test]
fn what_cannot_be_asked_is_unknown_and_still_one_line() {
    let outcome = outcome(&mut dts(&["check", "--region", "cn-hangzhou"]));
    assert_eq!(outcome.status, Some(3));
    assert!(outcome.stdout.starts_with("DTS UNKNOWN - "), "{outcome:?}");
    assert!(outcome.stdout.contains("ALIBABA_CLOUD_ACCESS_KEY_ID"), "{outcome:?}");
    assert_eq!((outcome.stdout.lines().count(), outcome.stderr.as_str()), (1, ""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_is_down_is_unknown() {
    let emulator = emulator(1).await;
    let url = emulator.url();
    emulator.stop().await;
    let outcome = outcome(&mut dts_with_key(&["check", "--endpoint", &url]));
    assert_eq!(outcome.status, Some(3));
    assert!(outcome.stdout.contains("cannot connect"), "{outcome:?}");
}
