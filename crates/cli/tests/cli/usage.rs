//! Command lines that make no sense: exit status 2, and a way out.

use crate::support::{dts, dts_with_key, outcome};

fn refused(arguments: &[&str]) -> String {
    let outcome = outcome(&mut dts_with_key(arguments));
    assert_eq!(outcome.status, Some(2), "{outcome:?}");
    assert_eq!(outcome.stdout, "");
    outcome.stderr
}

#[test]
fn suggests_the_nearest_state() {
    for word in ["synchronising", "SYNCHRONISING", "sychronizing"] {
        let message = refused(&["jobs", "--emulated", "--status", word]);
        assert!(message.contains("a similar value exists: 'Synchronizing'"), "{message}");
    }
    let message = refused(&["jobs", "--emulated", "--status", "failed,Finnished"]);
    assert!(message.contains("'Finished'"), "{message}");
}

#[test]
fn suggests_the_nearest_flag_and_command() {
    let message = refused(&["jobs", "--emulate"]);
    assert!(message.contains("--emulated"), "{message}");
    let message = refused(&["jbos"]);
    assert!(message.contains("jobs"), "{message}");
}

#[test]
fn refuses_impossible_values() {
    for arguments in [
        &["--tag", "=prod"][..],
        &["--page-size", "0"],
        &["--page-size", "101"],
        &["-o", "yml"],
        &["--wire", "protobuf"],
        &["--endpoint", "http://127.0.0.1:1"],
    ] {
        refused(&[&["jobs", "--emulated"], arguments].concat());
    }
    let tags = ["--tag", "a"].repeat(21);
    let message = refused(&[&["jobs", "--emulated"], &tags[..]].concat());
    assert!(message.contains("21 tags"), "{message}");
}

#[test]
fn asks_for_a_region() {
    let message = refused(&["jobs"]);
    assert!(message.contains("--region") && message.contains("ALIBABA_CLOUD_REGION_ID"), "{message}");
}

#[test]
fn an_access_key_id_needs_its_secret() {
    let message = refused(&["emulator", "--access-key-id", "id"]);
    assert!(message.contains("--access-key-secret"), "{message}");
}

#[test]
fn help_has_examples_and_goes_to_standard_output() {
    for arguments in [&["--help"][..], &["jobs", "--help"], &["emulator", "--help"]] {
        let outcome = outcome(&mut dts(arguments));
        assert_eq!(outcome.status, Some(0));
        assert!(outcome.stdout.contains("Examples:"), "{outcome:?}");
    }
    let version = outcome(&mut dts(&["--version"])).stdout;
    assert_eq!(version, format!("dts {}\n", env!("CARGO_PKG_VERSION")));
}
