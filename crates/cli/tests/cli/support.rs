//! What the tests share: running `dts`, and servers to run it against.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};

use aliyun_emulator::Emulator;

/// How a run of `dts` went.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) status: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// `dts` with these arguments and an empty environment: nothing of the machine it runs on leaks in.
pub(crate) fn dts(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dts"));
    command.args(arguments).env_clear().stdin(Stdio::null());
    command
}

/// `dts` with the credentials that emulators know.
pub(crate) fn dts_with_key(arguments: &[&str]) -> Command {
    let mut command = dts(arguments);
    command.env("ALIBABA_CLOUD_ACCESS_KEY_ID", "testid").env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "testsecret");
    command
}

pub(crate) fn outcome(command: &mut Command) -> Outcome {
    let output = command.output().unwrap();
    Outcome {
        status: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Runs it and expects success: standard output.
pub(crate) fn stdout(command: &mut Command) -> String {
    let outcome = outcome(command);
    assert_eq!(outcome.status, Some(0), "{outcome:?}");
    outcome.stdout
}

/// An emulator in this process with that many jobs.
pub(crate) async fn emulator(jobs: usize) -> Emulator {
    Emulator::builder().jobs(jobs).start().await.unwrap()
}

/// A server that answers every call with the jobs of `jobs.json`, which are ours and do not change with the
/// emulator's fleet; its URL.
pub(crate) fn sample_server() -> String {
    json_server(include_str!("jobs.json"))
}

/// A server that answers every call with that JSON; its URL.
pub(crate) fn json_server(body: &str) -> String {
    let length = body.len();
    raw_server(&format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    ))
}

/// A server that answers every connection with these bytes and closes it; its URL.
pub(crate) fn raw_server(answer: &str) -> String {
    let answer = answer.to_owned();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for connection in listener.incoming() {
            let mut connection = connection.unwrap();
            read_request(&mut connection);
            let _ = connection.write_all(answer.as_bytes());
        }
    });
    url
}

/// Reads up to the end of the headers: the requests of these tests have no body, and what remained unread would turn
/// closing the connection into a reset.
fn read_request(connection: &mut TcpStream) {
    let lines = BufReader::new(connection).lines().map_while(Result::ok);
    lines.take_while(|line| !line.is_empty()).for_each(drop);
}
