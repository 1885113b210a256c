//! Doing something with jobs, on an emulator whose jobs live fast.

use aliyun_emulator::{Clock, Emulator};

use crate::support::{dts_with_key, outcome, stdout};

/// An emulator where an hour passes in a second.
async fn fast_emulator() -> Emulator {
    Emulator::builder().jobs(120).clock(Clock::scaled(3_600.0)).start().await.unwrap()
}

struct Operator {
    url: String,
}

impl Operator {
    fn run(&self, arguments: &[&str]) -> String {
        stdout(&mut dts_with_key(&[arguments, &["--endpoint", &self.url]].concat()))
    }

    fn refused(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let outcome = outcome(&mut dts_with_key(&[arguments, &["--endpoint", &self.url]].concat()));
        (outcome.status, outcome.stderr)
    }

    /// The first job of those.
    fn one(&self, arguments: &[&str]) -> String {
        let ids = self.run(&[&["jobs", "-o", "id"], arguments].concat());
        ids.lines().next().unwrap().to_owned()
    }

    fn state(&self, id: &str) -> String {
        let status = self.run(&[
            "call",
            "DescribeSynchronizationJobStatus",
            "--SynchronizationJobId",
            id,
            "-o",
            "json",
        ]);
        let status: serde_json::Value = serde_json::from_str(&status).unwrap();
        status["Status"].as_str().unwrap().to_lowercase()
    }
}

const WAIT: [&str; 5] = ["--wait", "--interval", "0.05s", "--timeout", "60s"];

#[tokio::test(flavor = "multi_thread")]
async fn a_job_is_created_configured_paused_started_and_deleted() {
    let emulator = fast_emulator().await;
    let operator = Operator { url: emulator.url() };
    let id = operator.run(&["create", "--class", "small", "--from", "cn-hangzhou", "--to", "cn-hangzhou"]);
    let id = id.trim();
    let ends = [
        "--source-type",
        "RDS",
        "--source-id",
        "rm-1",
        "--destination-type",
        "RDS",
        "--destination-id",
        "rm-2",
    ];
    let what = ["configure", id, "--job-name", "orders", "--object", "shop.orders", "--object", "users"];
    let configured = operator.run(&[&what[..], &ends, &WAIT].concat());
    assert!(configured.contains("Synchronizing"), "{configured}");
    let objects = operator.run(&["objects", "get", id, "-o", "json"]);
    assert!(
        objects.contains("\"DBName\": \"shop\"") && objects.contains("\"TableName\": \"orders\""),
        "{objects}"
    );

    assert!(operator.run(&[&["suspend", id][..], &WAIT].concat()).contains("Suspending"));
    assert!(operator.run(&[&["start", id][..], &WAIT].concat()).contains("Synchronizing"));
    assert_eq!(operator.state(id), "synchronizing");

    operator.run(&["alerts", "set", id, "--delay", "60s", "--errors", "--phone", "13900000000"]);
    let job = operator.run(&["job", id]);
    assert!(job.contains("delay over 60s to 13900000000, errors to 13900000000"), "{job}");
    operator.run(&["tags", "add", id, "--region", "cn-hangzhou", "--set", "env=prod", "--set", "critical"]);
    let job = operator.run(&["job", id]);
    assert!(job.contains("critical") && job.contains("env=prod"), "{job}");

    assert!(operator.run(&[&["delete", id, "--yes"][..], &WAIT].concat()).contains("gone"));
    let (status, error) = operator.refused(&["job", id]);
    assert!(status == Some(1) && error.starts_with(&format!("error: no job {id}")), "{error}");
    emulator.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_jobs_at_once_end_in_a_summary() {
    let emulator = Emulator::builder().jobs(120).start().await.unwrap();
    let operator = Operator { url: emulator.url() };
    let running = operator.run(&["jobs", "--status", "synchronizing", "-o", "id"]);
    let running: Vec<&str> = running.lines().take(3).collect();
    let idle = operator.one(&["--status", "finished"]);
    let mut command = dts_with_key(&["suspend", "--endpoint", &operator.url, &idle]);
    let outcome = outcome(command.args(&running));
    assert_eq!(outcome.status, Some(1));
    assert_eq!(outcome.stdout.matches("suspended").count(), 3, "{outcome:?}");
    assert!(outcome.stderr.starts_with("3 of 4 jobs suspended\n"), "{outcome:?}");
    assert!(outcome.stderr.contains(&format!("error: {idle}: ")), "{outcome:?}");
    assert!(outcome.stderr.contains("hint: dts explain InvalidJobStatus"), "{outcome:?}");
    emulator.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_undone_needs_a_yes() {
    let emulator = Emulator::builder().jobs(20).start().await.unwrap();
    let operator = Operator { url: emulator.url() };
    let id = operator.one(&[]);
    for arguments in [&["delete", &id][..], &["reset", &id], &["suspend", "--tag", "env"]] {
        let (status, error) = operator.refused(arguments);
        assert!(status == Some(2) && error.contains("without --yes"), "{error}");
    }
    for arguments in [&["start"][..], &["start", &id, "--name", "x"]] {
        assert_eq!(operator.refused(arguments).0, Some(2), "{arguments:?}");
    }
    emulator.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wait_ends_with_a_status_of_its_own() {
    // The clock stands still: nothing ever comes about.
    let emulator = Emulator::builder().jobs(120).clock(Clock::scaled(0.0)).start().await.unwrap();
    let operator = Operator { url: emulator.url() };
    let id = operator.one(&["--status", "precheckfailed"]);
    let wait = ["--wait", "--interval", "0.05s", "--timeout", "0.3s"];
    let (status, error) = operator.refused(&[&["start", &id][..], &wait].concat());
    assert_eq!(status, Some(4), "{error}");
    emulator.stop().await;

    let emulator = fast_emulator().await;
    let operator = Operator { url: emulator.url() };
    let id = operator.one(&["--status", "precheckfailed"]);
    let (status, error) = operator.refused(&[&["start", &id][..], &WAIT].concat());
    assert_eq!(status, Some(3), "{error}");
    assert!(error.contains(&format!("hint: dts precheck {id}")), "{error}");
    emulator.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_shows_the_request_and_changes_nothing() {
    let emulator = Emulator::builder().jobs(120).start().await.unwrap();
    let operator = Operator { url: emulator.url() };
    let id = operator.one(&["--status", "synchronizing"]);
    let request = operator.run(&["suspend", &id, "--dry-run"]);
    assert!(
        request.starts_with("POST http://127.0.0.1:")
            && request.contains(&format!("SynchronizationJobId={id}"))
    );
    assert!(request.contains("? Signature="), "{request}");
    assert_eq!(operator.state(&id), "synchronizing");

    let ends = ["--source-type", "ECS", "--source-user", "dts"];
    let arguments = [
        &["configure", &id, "--job-name", "x", "--object", "x", "--endpoint", &operator.url],
        &ends[..],
        &["--dry-run"],
    ]
    .concat();
    let request = stdout(dts_with_key(&arguments).env("DTS_SOURCE_PASSWORD", "hunter2"));
    assert!(request.contains("SourceEndpoint.Password=***") && !request.contains("hunter2"), "{request}");
    emulator.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_with_a_misspelt_name_is_refused_before_anything_is_sent() {
    let emulator = Emulator::builder().jobs(20).start().await.unwrap();
    let operator = Operator { url: emulator.url() };
    let id = operator.one(&[]);
    let file = std::env::temp_dir().join(format!("dts-cli-test-{}.yaml", std::process::id()));
    std::fs::write(&file, "SynchronizationJobName: x\nSourceEndpoint: {InstanceTyp: RDS}\n").unwrap();
    let (status, error) = operator.refused(&["configure", &id, "--file", file.to_str().unwrap()]);
    std::fs::remove_file(&file).unwrap();
    assert!(status == Some(1) && error.contains("takes no InstanceTyp"), "{error}");
    assert!(error.contains("hint: did you mean InstanceType?"), "{error}");
    emulator.stop().await;
}
