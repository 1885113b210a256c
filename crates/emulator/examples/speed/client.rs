//! Signed requests, and a connection that sends them one after the other.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use aliyun_emulator::{Builder, Emulator};
use aliyun_sign::{Credentials, Stamp, v1};

/// When everything here happens, so that signing needs no clock.
const TIMESTAMP: &str = "2026-11-24T20:54:36Z";

pub fn builder() -> Builder {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_553_676);
    Emulator::builder().clock(move || now).wall_clock(move || now)
}

/// A request as it goes over the wire; none is good for a second time.
pub fn request(action: &str, parameters: &[(&str, &str)]) -> Vec<u8> {
    static NONCES: AtomicU64 = AtomicU64::new(0);
    let nonce = NONCES.fetch_add(1, Ordering::Relaxed).to_string();
    let common = [("Action", action), ("Version", "2020-01-01"), ("Format", "JSON")];
    let stamp = Stamp { nonce: &nonce, timestamp: TIMESTAMP };
    let credentials = Credentials::new("testid", "testsecret");
    let signed = v1::sign("GET", &[&common, parameters].concat(), &[], &credentials, stamp);
    format!("GET /?{} HTTP/1.1\r\nHost: dts\r\n\r\n", signed.query).into_bytes()
}

pub struct Connection(BufReader<TcpStream>);

impl Connection {
    pub fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        Ok(Self(BufReader::with_capacity(1 << 16, stream)))
    }

    /// Sends a request and reads the body of its answer, which has to be a success.
    pub fn send(&mut self, request: &[u8]) -> io::Result<Vec<u8>> {
        self.0.get_mut().write_all(request)?;
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if self.0.read_line(&mut head)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        let mut body = vec![0; content_length(&head)];
        self.0.read_exact(&mut body)?;
        match head.starts_with("HTTP/1.1 200") {
            true => Ok(body),
            false => Err(io::Error::other(String::from_utf8_lossy(&body).into_owned())),
        }
    }
}

fn content_length(head: &str) -> usize {
    let lines = head.lines().filter_map(|line| line.split_once(": "));
    let mut lengths = lines.filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    lengths.next().and_then(|(_, length)| length.parse().ok()).unwrap_or_default()
}
