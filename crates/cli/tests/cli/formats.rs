//! Output for programs, and the filters.

use serde_json::Value;

use crate::support::{dts_with_key, sample_server, stdout, still_emulator};

fn jobs(arguments: &[&str]) -> String {
    stdout(&mut dts_with_key(&[&["jobs", "--endpoint", still_emulator()], arguments].concat()))
}

fn objects(arguments: &[&str]) -> Vec<Value> {
    let lines = jobs(&[&["-o", "jsonl"], arguments].concat());
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn every_format_lists_the_whole_fleet() {
    let array: Vec<Value> = serde_json::from_str(&jobs(&["-o", "json"])).unwrap();
    assert_eq!(array.len(), 120);
    assert_eq!(array, objects(&[]));
    assert_eq!(jobs(&["-o", "csv"]).lines().count(), 121);
}

#[test]
fn json_has_the_names_of_the_api() {
    let job = objects(&[]).swap_remove(0);
    for name in ["SynchronizationJobId", "SynchronizationJobName", "Status", "SourceEndpoint", "CreateTime"] {
        assert!(job.get(name).is_some(), "{name}: {job}");
    }
}

#[test]
fn both_wire_formats_give_the_same_bytes() {
    for format in ["json", "jsonl", "csv", "table"] {
        assert_eq!(jobs(&["-o", format]), jobs(&["-o", format, "--wire", "xml"]), "{format}");
    }
}

#[test]
fn the_page_size_does_not_change_the_list() {
    assert_eq!(jobs(&["-o", "json"]), jobs(&["-o", "json", "--page-size", "7"]));
}

#[test]
fn csv_has_values_for_programs() {
    let url = sample_server();
    insta::assert_snapshot!(stdout(&mut dts_with_key(&["jobs", "--endpoint", &url, "-o", "csv"])));
}

#[test]
fn an_empty_list_is_valid_in_every_format() {
    let none = ["--name", "no job has this name"];
    assert_eq!(jobs(&[&["-o", "json"], &none[..]].concat()), "[]\n");
    assert_eq!(jobs(&[&["-o", "jsonl"], &none[..]].concat()), "");
    assert_eq!(jobs(&[&["-o", "csv"], &none[..]].concat()).lines().count(), 1);
}

#[test]
fn selects_by_state_in_any_letter_case_and_number() {
    let all = objects(&[]);
    let expected = |wanted: &[&str]| {
        let is_wanted = |job: &&Value| {
            wanted.iter().any(|name| job["Status"].as_str().unwrap().eq_ignore_ascii_case(name))
        };
        all.iter().filter(is_wanted).cloned().collect::<Vec<_>>()
    };
    let failed = expected(&["Failed", "PrecheckFailed"]);
    assert!(!failed.is_empty() && failed.len() < all.len());
    assert_eq!(objects(&["--status", "FAILED,precheckfailed"]), failed);
    assert_eq!(objects(&["--status", "failed", "--status", "PrecheckFailed"]), failed);
    let initializing = expected(&["Initializating"]);
    assert!(!initializing.is_empty());
    assert_eq!(objects(&["--status", "initializing"]), initializing);
    assert_eq!(objects(&["--status", "Initializating"]), initializing);
}

#[test]
fn selects_by_tag_and_name() {
    let url = still_emulator();
    let select = |arguments: &[&str]| {
        let arguments = [&["jobs", "--endpoint", url, "-o", "jsonl"], arguments].concat();
        let lines = stdout(&mut dts_with_key(&arguments));
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect::<Vec<Value>>()
    };
    let has = |job: &Value, key: &str, value: &str| {
        job["Tags"]
            .as_array()
            .into_iter()
            .flatten()
            .any(|tag| tag["Key"] == key && (value.is_empty() || tag["Value"] == value))
    };
    let all = select(&[]);
    let by_value = select(&["--tag", "env=prod"]);
    assert!((1..all.len()).contains(&by_value.len()));
    assert_eq!(by_value, all.iter().filter(|job| has(job, "env", "prod")).cloned().collect::<Vec<_>>());
    let both = select(&["--tag", "env=prod", "--tag", "team"]);
    assert_eq!(both, by_value.iter().filter(|job| has(job, "team", "")).cloned().collect::<Vec<_>>());

    let most = ["--tag", "env"].repeat(20);
    assert_eq!(select(&most).len(), all.iter().filter(|job| has(job, "env", "")).count());

    let name = all[0]["SynchronizationJobName"].as_str().unwrap();
    assert!(select(&["--name", name]).contains(&all[0]));
}
