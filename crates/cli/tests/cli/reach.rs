//! Profiles, signatures, any operation, completions, the manual, languages.

use crate::support::{dts, dts_with_key, emulator, outcome, stdout, still_emulator};

#[tokio::test(flavor = "multi_thread")]
async fn profiles_are_asked_side_by_side_and_told_apart() {
    let emulator = emulator(30).await;
    let url = emulator.url();
    let home = std::env::temp_dir().join(format!("dts-cli-home-{}", std::process::id()));
    std::fs::create_dir_all(home.join(".aliyun")).unwrap();
    let config = r#"{"current":"prod","profiles":[
        {"name":"prod","mode":"AK","access_key_id":"testid","access_key_secret":"testsecret","region_id":"cn-hangzhou"},
        {"name":"lab","mode":"AK","access_key_id":"nobody","access_key_secret":"hunter2","region_id":"cn-beijing"}]}"#;
    std::fs::write(home.join(".aliyun/config.json"), config).unwrap();
    let at_home = |arguments: &[&str]| {
        let mut command = dts(arguments);
        command.env("HOME", &home);
        command
    };
    let listed = stdout(&mut at_home(&["configure", "list"]));
    let one = stdout(&mut at_home(&["jobs", "--profile", "prod", "--endpoint", &url, "-o", "id"]));
    let both = outcome(&mut at_home(&["jobs", "--profile", "prod,lab", "--endpoint", &url, "-o", "csv"]));
    std::fs::remove_dir_all(&home).unwrap();
    assert!(
        !listed.contains("hunter2") && listed.contains("prod") && listed.contains("cn-beijing"),
        "{listed}"
    );
    assert!(!one.is_empty());
    // What one account tells is shown, and what the other refuses is told.
    assert_eq!(both.status, Some(1));
    assert!(both.stdout.lines().count() > 1 && both.stdout.contains(",prod,cn-hangzhou,"), "{both:?}");
    assert!(
        both.stderr.starts_with("error: lab cn-beijing: ") && !both.stderr.contains("hunter2"),
        "{both:?}"
    );
}

#[test]
fn both_signatures_and_both_formats_give_the_same_list() {
    let list = |arguments: &[&str]| {
        stdout(&mut dts_with_key(
            &[&["jobs", "--endpoint", still_emulator(), "-o", "id"], arguments].concat(),
        ))
    };
    let expected = list(&[]);
    for arguments in [["--signature", "v3"], ["--wire", "xml"], ["--retries", "0"], ["--timeout", "30s"]] {
        assert_eq!(list(&arguments), expected, "{arguments:?}");
    }
}

#[test]
fn another_products_operation_is_called_by_its_specification() {
    let specs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let dts_spec = specs.join("dts/spec/dts-2020-01-01.json").display().to_string();
    let call = ["call", "--spec", &dts_spec, "DescribeSynchronizationJobs", "--PageSize", "2", "-o", "json"];
    let answer = stdout(&mut dts_with_key(&[&call[..], &["--endpoint", still_emulator()]].concat()));
    let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
    assert_eq!(answer["SynchronizationInstances"].as_array().unwrap().len(), 2);

    let sts_spec = specs.join("sts/spec/sts-2015-04-01.json").display().to_string();
    let call = ["call", "--spec", &sts_spec, "AssumeRole", "--RoleArn", "acs:ram::1:role/r", "--dry-run"];
    let arguments = ["--RoleSessionName", "s1", "--region", "cn-hangzhou"];
    let request = stdout(&mut dts_with_key(&[&call[..], &arguments].concat()));
    assert!(
        request.contains("sts.cn-hangzhou.aliyuncs.com") && request.contains("Action=AssumeRole"),
        "{request}"
    );

    let missing = outcome(&mut dts(&["call", "--spec", "/no/such.json", "AssumeRole"]));
    assert_eq!(missing.status, Some(2));
    assert!(missing.stderr.starts_with("error: --spec /no/such.json: "), "{missing:?}");
}

#[test]
fn attempts_are_traced_without_secrets() {
    let outcome = outcome(&mut dts(&["jobs", "--emulated", "-o", "id", "--verbose"]));
    assert!(
        outcome.stderr.contains("DescribeSynchronizationJobs") && outcome.stderr.contains("attempt"),
        "{outcome:?}"
    );
    assert!(!outcome.stderr.contains("testsecret") && !outcome.stdout.contains("attempt"), "{outcome:?}");
}

#[test]
fn any_operation_can_be_called() {
    let answer = stdout(&mut dts(&[
        "call",
        "DescribeSynchronizationJobs",
        "--PageSize",
        "1",
        "--Tag.Key",
        "env",
        "--emulated",
        "-o",
        "json",
    ]));
    let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
    assert_eq!(answer["SynchronizationInstances"].as_array().unwrap().len(), 1);
    assert_eq!(answer["SynchronizationInstances"][0]["Tags"][0]["Key"], "env");
}

#[test]
fn operations_and_parameters_get_suggestions() {
    let refused = |arguments: &[&str]| {
        let outcome = outcome(&mut dts(arguments));
        assert_eq!(outcome.status, Some(2), "{outcome:?}");
        outcome.stderr
    };
    assert!(
        refused(&["call", "DescribeSynchronisationJobs"])
            .contains("did you mean DescribeSynchronizationJobs?")
    );
    assert!(refused(&["call", "DescribeDtsJobs", "--PageSiez", "1"]).contains("'--PageSize'"));
    assert!(refused(&["jobs", "--emulated", "--filter", "dealy>5"]).contains("did you mean \"delay\"?"));
    assert!(refused(&["jobs", "--emulated", "--sort", "dealy"]).contains("did you mean \"delay\"?"));
}

#[test]
fn a_signature_is_taken_apart() {
    let arguments = [
        "sign",
        "--method",
        "GET",
        "--timestamp",
        "2016-02-23T12:46:24Z",
        "--nonce",
        "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf",
        "Action=DescribeRegions",
        "Format=XML",
        "Version=2014-05-26",
    ];
    // The example of Alibaba Cloud's own documents.
    let steps = stdout(&mut dts(&arguments));
    assert!(steps.contains("\nOLeaidS1JvxuMvnyHOwuJ+uX5qY=\n"), "{steps}");
    assert!(steps.contains("GET&%2F&AccessKeyId%3Dtestid%26Action%3DDescribeRegions"), "{steps}");
    let v3 = stdout(&mut dts(&["sign", "--signature", "v3", "Action=DescribeRegions"]));
    assert!(v3.contains("x-acs-action:DescribeRegions") && v3.contains("ACS3-HMAC-SHA256"), "{v3}");
}

#[test]
fn errors_are_json_where_the_output_is() {
    let errors = |arguments: &[&str]| {
        let outcome = outcome(&mut dts_with_key(arguments));
        let line = outcome.stderr.lines().next().unwrap().to_owned();
        (outcome.status, serde_json::from_str::<serde_json::Value>(&line).unwrap())
    };
    let (status, error) = errors(&["job", "dtsnothere", "--emulated", "-o", "json"]);
    assert_eq!(status, Some(1));
    assert!(error["error"]["message"].as_str().unwrap().starts_with("no job dtsnothere"), "{error}");
    let (status, error) = errors(&["jobs", "--emulate", "--output=jsonl"]);
    assert_eq!(status, Some(2));
    assert!(error["error"]["message"].as_str().unwrap().contains("--emulate"), "{error}");
}

#[test]
fn shells_and_manuals_get_what_they_need() {
    for shell in ["bash", "zsh", "fish"] {
        let script = stdout(&mut dts(&["completions", shell]));
        for word in ["unalerted", "all-regions", "DescribeSynchronizationJobStatus", "SynchronizationJobId"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
    assert!(stdout(&mut dts(&["man"])).contains(".TH dts 1"));
}

#[test]
fn headings_and_help_come_in_chinese() {
    let table = stdout(&mut dts(&["jobs", "--emulated", "--lang", "zh"]));
    assert!(table.lines().next().unwrap().contains("状态"), "{table}");
    let by_locale = stdout(dts(&["jobs", "--help"]).env("LC_ALL", "zh_CN.UTF-8"));
    assert!(
        by_locale.starts_with("列出同步作业") && by_locale.contains("只看名称包含该文字的作业"),
        "{by_locale}"
    );
    let csv = stdout(dts(&["jobs", "--emulated", "-o", "csv"]).env("LANG", "zh_CN.UTF-8"));
    assert!(csv.starts_with("id,name,status"), "what programs read does not change: {csv}");
}

#[test]
fn codes_states_and_prechecks_are_explained() {
    let explained = |word: &str| stdout(&mut dts(&["explain", word]));
    insta::assert_snapshot!(explained("Throttling.User"));
    assert!(explained("initializing").starts_with("Initializating, state"));
    assert!(explained("CHECK_BINLOG_ON").contains("log_bin"));
    assert!(explained("filter").contains("tag.KEY"));
    let outcome = outcome(&mut dts(&["explain", "Throtling.User"]));
    assert!(
        outcome.status == Some(1) && outcome.stderr.contains("hint: did you mean Throttling.User?"),
        "{outcome:?}"
    );
}
