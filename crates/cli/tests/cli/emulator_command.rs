//! `dts emulator`, from its greeting to Ctrl-C.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::support::{dts, outcome, stdout};

/// Starts it on a free port: the process and the lines that it prints.
fn start(arguments: &[&str]) -> (Child, Vec<String>) {
    let mut command = dts(&[&["emulator", "--listen", "127.0.0.1:0"], arguments].concat());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().take(3).map(Result::unwrap).collect();
    (child, lines)
}

/// Presses Ctrl-C and waits: the exit status and standard error.
fn interrupt(child: Child) -> (Option<i32>, String) {
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    let output = child.wait_with_output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

/// Does what the printed lines say, with more arguments.
fn follow(lines: &[String], arguments: &[&str]) -> Command {
    call(lines, &[&["jobs"], arguments].concat())
}

/// Calls it at the printed endpoint, with the printed key.
fn call(lines: &[String], arguments: &[&str]) -> Command {
    let url = lines[2].strip_prefix("dts jobs --endpoint ").unwrap();
    let mut command = dts(&[arguments, &["--endpoint", url]].concat());
    for line in &lines[..2] {
        let (name, value) = line.strip_prefix("export ").unwrap().split_once('=').unwrap();
        command.env(name, value);
    }
    command
}

#[test]
#[cfg(unix)]
fn prints_what_it_takes_to_reach_it_and_stops_on_ctrl_c() {
    let (child, lines) = start(&["--jobs", "7", "--seed", "3"]);
    assert_eq!(
        lines[..2],
        ["export ALIBABA_CLOUD_ACCESS_KEY_ID=testid", "export ALIBABA_CLOUD_ACCESS_KEY_SECRET=testsecret"]
    );
    assert_eq!(stdout(&mut follow(&lines, &["-o", "jsonl"])).lines().count(), 7);
    let (status, stderr) = interrupt(child);
    assert_eq!(status, Some(0), "{stderr}");
    assert!(stderr.contains("Ctrl-C stops it"), "{stderr}");
}

#[test]
#[cfg(unix)]
fn takes_a_key_and_does_not_repeat_its_secret() {
    let (child, lines) = start(&["--access-key-id", "me", "--access-key-secret", "hunter2"]);
    let mut command = follow(&lines, &["-o", "jsonl"]);
    assert_eq!(stdout(command.env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hunter2")).lines().count(), 120);
    let (status, stderr) = interrupt(child);
    assert_eq!(status, Some(0), "{stderr}");
    assert!(lines.iter().all(|line| !line.contains("hunter2")) && !stderr.contains("hunter2"));
    assert_eq!(lines[0], "export ALIBABA_CLOUD_ACCESS_KEY_ID=me");
}

#[test]
#[cfg(unix)]
fn takes_more_keys_and_a_file_of_faults() {
    let faults = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("faults.txt");
    std::fs::write(&faults, "# all of them\ninternal-error:operation=StartSynchronizationJob\n").unwrap();
    let faults = faults.to_str().unwrap();
    let (child, lines) = start(&["--key", "auditor:hunter2,read-only", "--fault-file", faults]);
    let as_auditor = |command: &mut Command| {
        let key =
            [("ALIBABA_CLOUD_ACCESS_KEY_ID", "auditor"), ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hunter2")];
        outcome(command.envs(key))
    };
    let listed = as_auditor(&mut follow(&lines, &["-o", "jsonl"]));
    assert_eq!(listed.stdout.lines().count(), 120);
    let job: serde_json::Value = serde_json::from_str(listed.stdout.lines().next().unwrap()).unwrap();
    let id = job["SynchronizationJobId"].as_str().unwrap();
    let start = || call(&lines, &["start", id, "--retries", "0"]);
    let forbidden = as_auditor(&mut start());
    assert!(forbidden.stderr.contains("Forbidden.RAM"), "{forbidden:?}");
    let struck = outcome(&mut start());
    assert!(struck.stderr.contains("InternalError"), "{struck:?}");
    let (status, stderr) = interrupt(child);
    assert_eq!(status, Some(0), "{stderr}");
}

#[test]
#[cfg(unix)]
fn takes_a_bearer_token() {
    let home = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("bearer");
    let config = home.join(".aliyun/config.json");
    std::fs::create_dir_all(config.parent().unwrap()).unwrap();
    let profile =
        r#"{"current":"t","profiles":[{"name":"t","mode":"BearerToken","bearer_token":"hunter2.t"}]}"#;
    std::fs::write(&config, profile).unwrap();
    let (child, lines) = start(&["--bearer-token", "hunter2.t"]);
    let jobs = || outcome(follow(&lines, &["--profile", "t", "-o", "jsonl"]).env("HOME", &home));
    let listed = jobs();
    assert_eq!(listed.stdout.lines().count(), 120, "{listed:?}");
    std::fs::write(&config, profile.replace("hunter2.t", "hunter3.t")).unwrap();
    let refused = jobs();
    assert!(refused.stderr.contains(": InvalidBearerToken: "), "{refused:?}");
    assert!(!refused.stderr.contains("hunter"), "{refused:?}");
    let (status, stderr) = interrupt(child);
    assert_eq!(status, Some(0), "{stderr}");
}

#[test]
fn a_key_or_a_file_of_faults_that_cannot_be_used_is_a_failure_without_a_secret() {
    let of_key = outcome(&mut dts(&["emulator", "--key", "auditor:hunter2,readonly"]));
    assert_eq!(of_key.status, Some(2));
    assert!(of_key.stderr.starts_with("error: --key: an access key reads id:secret"), "{of_key:?}");
    assert!(!of_key.stderr.contains("hunter2"), "{of_key:?}");
    let of_file = outcome(&mut dts(&["emulator", "--fault-file", "missing.txt"]));
    assert_eq!(of_file.status, Some(1));
    assert!(of_file.stderr.starts_with("error: cannot use missing.txt: "), "{of_file:?}");
}

#[test]
fn an_address_in_use_is_named() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let outcome = outcome(&mut dts(&["emulator", "--listen", &address]));
    assert_eq!(outcome.status, Some(1));
    assert!(outcome.stderr.starts_with(&format!("error: cannot listen on {address}: ")), "{outcome:?}");
    assert!(outcome.stderr.contains("hint: --listen 127.0.0.1:0"), "{outcome:?}");
}
