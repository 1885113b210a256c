//! Several regions, filters, orders, columns, and the questions about a whole fleet.

use serde_json::Value;

use crate::support::{dts, dts_with_key, emulator, outcome, sample_server, stdout, still_emulator};

fn jobs(arguments: &[&str]) -> String {
    stdout(&mut dts_with_key(&[&["jobs", "--endpoint", still_emulator()], arguments].concat()))
}

#[test]
fn all_regions_together_are_the_whole_fleet() {
    let ids = |arguments: &[&str]| {
        let mut ids: Vec<String> =
            jobs(&[&["-o", "id"], arguments].concat()).lines().map(str::to_owned).collect();
        ids.sort();
        ids
    };
    assert_eq!(ids(&["--all-regions"]), ids(&[]));
    let two = ids(&["--region", "cn-hangzhou,cn-beijing"]);
    let mut apart = [ids(&["--region", "cn-hangzhou"]), ids(&["--region", "cn-beijing"])].concat();
    apart.sort();
    assert_eq!(two, apart);
}

#[test]
fn several_regions_are_told_apart_in_every_format() {
    let two = ["--region", "cn-hangzhou", "--region", "cn-shanghai"];
    assert!(jobs(&two).lines().next().unwrap().contains("REGION"));
    assert!(jobs(&[&two[..], &["-o", "csv"]].concat()).starts_with("id,region,name"));
    let lines = jobs(&[&two[..], &["-o", "jsonl"]].concat());
    let regions: Vec<String> = lines
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["RegionId"].to_string())
        .collect();
    assert!(regions.iter().any(|region| region.contains("hangzhou")));
    assert!(regions.is_sorted(), "the first region comes first, whichever answers first");
}

#[test]
fn a_filter_says_the_same_as_a_program_would() {
    let delays = |arguments: &[&str]| {
        let lines = jobs(&[&["-o", "jsonl"], arguments].concat());
        let jobs = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        jobs.map(|job| (job["Delay"].as_str().and_then(|d| d.parse::<f64>().ok()), job["Status"].to_string()))
            .collect::<Vec<_>>()
    };
    let wanted = |(delay, status): &(Option<f64>, String)| {
        delay.is_some_and(|delay| delay > 60.0) && !status.to_lowercase().contains("finished")
    };
    let expected: Vec<_> = delays(&[]).into_iter().filter(wanted).collect();
    assert!(!expected.is_empty());
    assert_eq!(delays(&["--filter", "delay>60 && status!=Finished"]).len(), expected.len());
    assert_eq!(delays(&["--min-delay", "5m"]).len(), delays(&["--filter", "delay>=300"]).len(),);
}

#[test]
fn sorts_by_any_column_with_the_unknown_last() {
    let url = sample_server();
    let sorted = |order: &str| {
        let order = format!("--sort={order}");
        let arguments = ["jobs", "--endpoint", &url, "--columns", "delay,id", "-o", "csv", &order];
        let text = stdout(&mut dts_with_key(&arguments));
        text.lines().skip(1).map(|line| line.split(',').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(sorted("-delay"), ["98460", "7500", "192", "12", "0", "", "", ""]);
    assert_eq!(sorted("delay,-id")[..2], ["0", "12"]);
}

#[test]
fn yaml_and_ids_are_for_other_programs() {
    let url = sample_server();
    let ids = stdout(&mut dts_with_key(&["jobs", "--endpoint", &url, "-o", "id"]));
    assert_eq!(ids.lines().filter(|id| *id == "dtsr0mhthm47vdpd").count(), 1);
    let yaml = stdout(&mut dts_with_key(&["jobs", "--endpoint", &url, "-o", "yaml", "--status", "failed"]));
    insta::assert_snapshot!(yaml);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_comes_with_what_explains_it() {
    let emulator = emulator(60).await;
    let url = emulator.url();
    let outcome =
        outcome(dts_with_key(&["jobs", "--endpoint", &url]).env("ALIBABA_CLOUD_ACCESS_KEY_ID", "nobody"));
    assert_eq!(outcome.status, Some(1));
    assert!(outcome.stderr.contains("InvalidAccessKeyId.NotFound"), "{outcome:?}");
    assert!(outcome.stderr.contains("hint: dts explain InvalidAccessKeyId.NotFound"), "{outcome:?}");
}

#[test]
fn a_summary_counts_by_state_region_and_class() {
    let arguments = ["summary", "--emulated", "--all-regions", "-o", "json"];
    let summary: Value = serde_json::from_str(&stdout(&mut dts(&arguments))).unwrap();
    let sum = |name: &str| {
        let counts = summary[name].as_object().unwrap();
        counts.values().map(|n| n.as_i64().unwrap()).sum::<i64>()
    };
    assert_eq!(summary["Jobs"], 120);
    assert_eq!([sum("ByStatus"), sum("ByRegion"), sum("ByClass")], [120; 3]);
    let worst = summary["WorstDelays"].as_array().unwrap();
    assert!(
        worst.windows(2).all(|pair| pair[0]["DelaySeconds"].as_f64() >= pair[1]["DelaySeconds"].as_f64())
    );

    let sheet = stdout(&mut dts(&["summary", "--emulated"]));
    assert!(sheet.starts_with("120 jobs\n\nby state\n") && sheet.contains("worst delays"), "{sheet}");
}

#[test]
fn what_expires_is_paid_in_advance_and_comes_soonest_first() {
    let arguments = ["expiring", "--endpoint", still_emulator(), "--within", "400d", "-o", "csv"];
    let text = stdout(&mut dts_with_key(&arguments));
    let dates: Vec<&str> = text.lines().skip(1).map(|line| line.rsplit(',').nth(2).unwrap()).collect();
    assert!(!dates.is_empty() && dates.is_sorted(), "{text}");
    let prepaid = jobs(&["--filter", "pay==PrePaid && expires<400d", "-o", "jsonl"]);
    assert_eq!(prepaid.lines().count(), dates.len());
}

#[test]
fn what_has_no_alert_is_told() {
    let outcome = outcome(&mut dts(&["unalerted", "--emulated", "--status", "synchronizing"]));
    assert_eq!(outcome.status, Some(0), "{outcome:?}");
    assert!(outcome.stderr.ends_with("jobs lack an alert\n"), "{outcome:?}");
    assert!(outcome.stdout.lines().next().unwrap().contains("MISSING"), "{outcome:?}");
}
