//! Golden tables.

use crate::support::{Outcome, dts, dts_with_key, outcome, sample_server, stdout};

fn table(columns: &str) -> Outcome {
    let url = sample_server();
    outcome(dts_with_key(&["jobs", "--endpoint", &url]).env("COLUMNS", columns))
}

#[test]
fn fits_80_columns() {
    insta::assert_snapshot!(table("80").stdout);
}

#[test]
fn fits_120_columns() {
    insta::assert_snapshot!(table("120").stdout);
}

#[test]
fn fits_200_columns() {
    insta::assert_snapshot!(table("200").stdout);
}

#[test]
fn is_complete_where_it_is_no_terminal() {
    let table = stdout(&mut dts_with_key(&["jobs", "--endpoint", &sample_server()]));
    assert!(!table.contains('…'), "{table}");
    assert!(table.lines().all(|line| !line.ends_with(' ')), "{table}");
}

#[test]
fn is_never_narrower_than_80_columns() {
    let at = |columns: &str| stdout(dts(&["jobs", "--emulated"]).env("COLUMNS", columns));
    assert_eq!(at("20"), at("80"));
}

#[test]
fn has_colours_only_when_they_are_wanted() {
    let mut plain = dts(&["jobs", "--emulated"]);
    assert!(!stdout(&mut plain).contains('\u{1b}'));
    let forced = stdout(dts(&["jobs", "--emulated"]).env("CLICOLOR_FORCE", "1"));
    assert!(forced.contains("\u{1b}[32mSynchronizing\u{1b}[0m"), "{forced}");
    let refused = stdout(dts(&["jobs", "--emulated"]).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1"));
    assert!(!refused.contains('\u{1b}'));
}

#[test]
fn totals_go_to_standard_error() {
    let totals = "8 jobs: 2 synchronizing, 2 failed, 1 in progress, 1 paused, 1 idle, 1 in other states\n";
    assert_eq!(table("80").stderr, totals);
    let fleet = outcome(&mut dts(&["jobs", "--emulated"]));
    assert_eq!(fleet.stdout.lines().count(), 121);
    assert!(fleet.stderr.starts_with("120 jobs: "), "{fleet:?}");
}

#[test]
fn says_when_there_is_nothing() {
    let outcome = outcome(&mut dts(&["jobs", "--emulated", "--name", "no job has this name"]));
    assert_eq!(
        (outcome.status, outcome.stdout.as_str(), outcome.stderr.as_str()),
        (Some(0), "", "no jobs\n")
    );
}

#[test]
fn shows_the_whole_fleet_whatever_region_the_environment_names() {
    let everywhere = stdout(&mut dts(&["jobs", "--emulated", "-o", "id"]));
    let with_region =
        stdout(dts(&["jobs", "--emulated", "-o", "id"]).env("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou"));
    assert_eq!(everywhere, with_region);
    let hangzhou = stdout(&mut dts(&["jobs", "--emulated", "--region", "cn-hangzhou"]));
    assert!((2..121).contains(&hangzhou.lines().count()), "{hangzhou}");
}
