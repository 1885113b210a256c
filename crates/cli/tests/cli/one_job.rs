//! One job in full, and its prechecks: golden, from answers that do not change with the emulator's fleet.

use crate::support::{answering_server, dts_with_key, outcome, stdout, still_emulator};

fn server() -> String {
    answering_server(&[
        ("DescribeSynchronizationJobStatus&", include_str!("job_status.json")),
        ("DescribeSynchronizationJobs&", include_str!("jobs.json")),
        ("DescribeSynchronizationJobAlert&", include_str!("job_alert.json")),
        ("DescribeInitializationStatus&", include_str!("initialization.json")),
    ])
}

fn shown(arguments: &[&str], columns: &str) -> String {
    let url = server();
    stdout(dts_with_key(&[arguments, &["--endpoint", &url]].concat()).env("COLUMNS", columns))
}

#[test]
fn a_job_fits_80_columns() {
    insta::assert_snapshot!(shown(&["job", "dtsr0mhthm47vdpd"], "80"));
}

#[test]
fn a_job_in_chinese() {
    insta::assert_snapshot!(shown(&["job", "dtsr0mhthm47vdpd", "--lang", "zh"], "100"));
}

#[test]
fn prechecks_begin_with_what_failed() {
    insta::assert_snapshot!(shown(&["precheck", "dtsr0mhthm47vdpd"], "80"));
}

#[test]
fn progress_begins_with_what_failed_and_never_exceeds_its_end() {
    insta::assert_snapshot!(shown(&["progress", "dtsr0mhthm47vdpd"], "100"));
}

#[test]
fn a_job_for_programs_has_the_names_of_the_api() {
    let job: serde_json::Value =
        serde_json::from_str(&shown(&["job", "dtsr0mhthm47vdpd", "-o", "json"], "80")).unwrap();
    assert_eq!(job["Directions"][0]["SynchronizationJobId"], "dtsr0mhthm47vdpd");
    assert_eq!(job["Alerts"][0]["DelayAlertStatus"], "enable");
}

#[test]
fn an_id_that_is_nearly_right_gets_a_suggestion() {
    let ids = stdout(&mut dts_with_key(&["jobs", "--endpoint", still_emulator(), "-o", "id"]));
    let wrong = ids.lines().next().unwrap().replacen("dts", "dst", 1);
    let outcome = outcome(&mut dts_with_key(&["job", &wrong, "--endpoint", still_emulator()]));
    assert_eq!(outcome.status, Some(1));
    assert!(outcome.stderr.starts_with(&format!("error: no job {wrong}")), "{outcome:?}");
    assert!(outcome.stderr.contains("hint: a similar id exists: dts"), "{outcome:?}");
}
