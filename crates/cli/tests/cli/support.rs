//! What the tests share: running `dts`, and servers to run it against.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::sync::{OnceLock, mpsc};
use std::time::{Duration, UNIX_EPOCH};

use aliyun_emulator::{Clock, Emulator};

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

/// An emulator whose time stands still, so that two runs find the same; its URL. It lives as long as the tests.
pub(crate) fn still_emulator() -> &'static str {
    static URL: OnceLock<String> = OnceLock::new();
    URL.get_or_init(|| {
        let (sender, receiver) = mpsc::channel();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().unwrap();
            runtime.block_on(async {
                let start = UNIX_EPOCH + Duration::from_secs(1_800_000_000);
                let builder = Emulator::builder().jobs(120).clock(Clock::manual(start));
                let emulator = builder.start().await.unwrap();
                sender.send(emulator.url()).unwrap();
                std::future::pending::<()>().await;
            });
        });
        receiver.recv().unwrap()
    })
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

/// A server that answers each call with the next JSON, and with the last one from then on; its URL.
pub(crate) fn serial_server(bodies: &[String]) -> String {
    let answer = |body: &String| {
        let length = body.len();
        format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}")
    };
    answering(bodies.iter().map(answer).collect())
}

/// A server that answers a request by what stands in its first line, such as `Action=X&`, with that JSON; its URL.
pub(crate) fn answering_server(answers: &[(&str, &str)]) -> String {
    let answers: Vec<(String, String)> =
        answers.iter().map(|(name, body)| (format!("Action={name}"), (*body).to_owned())).collect();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for connection in listener.incoming() {
            let mut connection = connection.unwrap();
            let mut first = String::new();
            BufReader::new(&connection).read_line(&mut first).unwrap();
            let found = answers.iter().find(|(name, _)| first.contains(name));
            let body = found.map_or("{}", |(_, body)| body.as_str());
            let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close";
            let _ = write!(connection, "{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        }
    });
    url
}

/// A server that answers every connection with these bytes and closes it; its URL.
pub(crate) fn raw_server(answer: &str) -> String {
    answering(vec![answer.to_owned()])
}

/// A server that answers each connection with the next of these, and with the last one from then on.
fn answering(answers: Vec<String>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for (number, connection) in listener.incoming().enumerate() {
            let mut connection = connection.unwrap();
            read_request(&mut connection);
            let answer = &answers[number.min(answers.len() - 1)];
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
