//! A server that answers every request with a page, after a while.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{self, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Serves on a free loopback port, in the background, for as long as the runtime lives.
///
/// `page` writes the body for a request, given its head.
pub async fn serve(
    delay: Duration,
    page: impl Fn(&str) -> String + Send + Sync + 'static,
) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    let page = Arc::new(page);
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            let page = Arc::clone(&page);
            tokio::spawn(async move {
                // A client that hangs up ends its connection and nothing else.
                let _ = answer(connection, delay, &*page).await;
            });
        }
    });
    Ok(address)
}

/// The page that a request asks for, given its head; the first where it does not say.
pub fn page_number(head: &str) -> usize {
    let value = head.split("PageNum=").nth(1).unwrap_or_default();
    let digits = value.split(|character: char| !character.is_ascii_digit()).next();
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(1)
}

async fn answer(
    mut connection: TcpStream,
    delay: Duration,
    page: &impl Fn(&str) -> String,
) -> io::Result<()> {
    connection.set_nodelay(true)?;
    let mut received = Vec::new();
    loop {
        let head = loop {
            let end = received.windows(4).position(|bytes| bytes == b"\r\n\r\n");
            if let Some(end) = end {
                break String::from_utf8_lossy(&received.drain(..end + 4).collect::<Vec<_>>()).into_owned();
            }
            if connection.read_buf(&mut received).await? == 0 {
                return Ok(());
            }
        };
        if !delay.is_zero() {
            tokio::time::sleep(delay).await;
        }
        let body = page(&head);
        let length = body.len();
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json;charset=utf-8\r\ncontent-length: {length}\r\n\r\n"
        );
        connection.write_all(&[head.as_bytes(), body.as_bytes()].concat()).await?;
    }
}
