use std::future::{Future, poll_fn};
use std::task::Poll;
use std::time::Duration;

use tokio::net::{TcpSocket, TcpStream};

use crate::server::{Reply, Server};
use crate::things::{ChangeThing, ListThings, client, local};

const SHORT: Duration = Duration::from_millis(50);

#[tokio::test]
async fn ends_an_attempt_in_time_and_tries_again_what_reads() {
    let server = Server::replying(vec![Reply::Silence]).await;
    let client = client(&server).attempt_timeout(SHORT).attempts(2).build().await.unwrap();
    let error = client.send(&ListThings::default()).await.unwrap_err();
    assert!(error.is_timeout() && !error.is_connect());
    assert_eq!(
        error.to_string(),
        "ListThings: attempt time-out after 50ms: there was no complete answer (2 attempts)"
    );
    assert_eq!(client.send(&ChangeThing::default()).await.unwrap_err().attempts(), 1);
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn ends_a_call_in_time() {
    let server = Server::replying(vec![Reply::Silence]).await;
    let client = client(&server).timeout(SHORT).build().await.unwrap();
    let error = client.send(&ListThings::default()).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(
        error.to_string(),
        "ListThings: total time-out after 50ms: there was no complete answer (1 attempt)"
    );
}

#[tokio::test]
async fn counts_the_time_of_a_body_that_does_not_end() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{";
    let server = Server::replying(vec![Reply::Beginning(head.to_vec())]).await;
    let client = client(&server).attempt_timeout(SHORT).attempts(1).build().await.unwrap();
    let error = client.send(&ListThings::default()).await.unwrap_err();
    assert!(error.to_string().contains("attempt time-out"), "{error}");
}

/// A port whose queue of connections is full, so that further ones are neither accepted nor refused.
async fn unresponsive() -> (String, impl Sized) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut queue: Vec<_> = (0..32).map(|_| Box::pin(TcpStream::connect(address))).collect();
    for connection in &mut queue {
        // To begin is enough: whether it comes to anything is what the queue decides.
        poll_fn(|context| Poll::Ready(connection.as_mut().poll(context).is_ready())).await;
    }
    (format!("http://{address}"), (listener, queue))
}

#[tokio::test]
async fn tells_a_connection_that_takes_too_long_from_an_answer_that_does() {
    let (url, _held) = unresponsive().await;
    let client = local(&url).connect_timeout(SHORT).build().await.unwrap();
    let error = client.send(&ChangeThing::default()).await.unwrap_err();
    assert!(error.is_timeout() && error.is_connect());
    assert_eq!(
        error.to_string(),
        "ChangeThing: connect time-out after 50ms: the request was not sent (3 attempts)"
    );
}
