//! A running `dts serve`, and plain HTTP to ask it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::dts_with_key;

/// How long a test waits for something that must happen.
const PATIENCE: Duration = Duration::from_secs(60);

/// Stopped when it is dropped.
pub(crate) struct Server {
    child: Child,
    /// `127.0.0.1:41234`
    pub(crate) address: String,
}

/// Starts `dts serve` on a free port.
pub(crate) fn serve(arguments: &[&str]) -> Server {
    let arguments = [&["serve", "--listen", "127.0.0.1:0"], arguments].concat();
    let mut child = dts_with_key(&arguments).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("http://").unwrap().trim_end_matches('/').to_owned();
    Server { child, address }
}

impl Server {
    /// The head and the body of an answer.
    pub(crate) fn get(&self, path: &str, header: &str) -> (String, String) {
        let mut connection = TcpStream::connect(&self.address).unwrap();
        write!(connection, "GET {path} HTTP/1.1\r\nHost: dts\r\nConnection: close\r\n{header}\r\n").unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.to_owned(), body.to_owned())
    }

    /// The body of an answer that is as it should be.
    pub(crate) fn body(&self, path: &str) -> String {
        let (head, body) = self.get(path, "");
        assert!(head.starts_with("HTTP/1.1 200"), "{head}");
        body
    }

    /// Asks until the answer is as wanted.
    pub(crate) fn wait_for<T>(&self, path: &str, wanted: impl Fn(&str) -> Option<T>) -> T {
        eventually(|| {
            let body = self.body(path);
            wanted(&body).ok_or_else(|| body.get(..4_000).unwrap_or(&body).to_owned())
        })
    }

    /// Asks it to end, and returns its exit status.
    pub(crate) fn terminate(mut self) -> Option<i32> {
        assert!(Command::new("kill").arg(self.child.id().to_string()).status().unwrap().success());
        self.child.wait().unwrap().code()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether a program is installed; says so if a test is left out for the lack of it.
pub(crate) fn has(program: &str) -> bool {
    let is_there = Command::new("which").arg(program).output().is_ok_and(|output| output.status.success());
    if !is_there {
        eprintln!("skipped: {program} is not installed");
    }
    is_there
}

/// Looks until what must happen has happened; an error is what is to be seen instead.
#[allow(clippy::disallowed_methods, reason = "what is waited for happens in another process")]
pub(crate) fn eventually<T>(look: impl Fn() -> Result<T, String>) -> T {
    let start = Instant::now();
    loop {
        match look() {
            Ok(found) => return found,
            Err(seen) => assert!(start.elapsed() < PATIENCE, "it did not happen:\n{seen}"),
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}
