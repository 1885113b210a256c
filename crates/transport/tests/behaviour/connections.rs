use std::sync::Arc;

use aliyun_transport::http::ReqwestHttp;
use aliyun_transport::{Client, Limits};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::server::{Reply, Server};
use crate::things::{ChangeThing, ListThings, client, credentials, local};

/// Answers one request on each connection, promises to keep it open, and closes it, each time telling so.
async fn server_that_breaks_its_promise() -> (String, mpsc::Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (closing, closed) = mpsc::channel(1);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await;
            drop(stream);
            let _ = closing.send(()).await;
        }
    });
    (url, closed)
}

#[tokio::test]
async fn a_pooled_connection_that_died_is_no_error_even_for_what_must_not_happen_twice() {
    let (url, mut closed) = server_that_breaks_its_promise().await;
    let client = local(&url).build().await.unwrap();
    for _ in 0..20 {
        client.send(&ChangeThing::default()).await.unwrap();
        closed.recv().await.unwrap();
    }
}

#[tokio::test]
async fn calls_through_a_proxy() {
    let proxy = Server::replying(vec![Reply::json(r#"{"RequestId":"R-proxy"}"#)]).await;
    let client = Client::builder()
        .region("cn-hangzhou")
        .endpoint("http://things.example")
        .allow_http(true)
        .credentials(credentials())
        .proxy(proxy.url.replace("http://", "http://user:canary@"))
        .build()
        .await
        .unwrap();
    let answer = client.send(&ListThings::default()).await.unwrap();
    assert_eq!(answer.request_id(), Some("R-proxy"));
    let received = proxy.received().pop().unwrap();
    assert_eq!(received.path, "http://things.example/");
    assert!(received.header("proxy-authorization").is_some());
}

#[tokio::test]
async fn calls_through_a_client_of_the_callers_own() {
    let server = Server::replying(vec![Reply::json("{}")]).await;
    let headers = [("x-own", "1")].map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
    let own = reqwest::Client::builder().no_proxy().default_headers(headers.into_iter().collect());
    let own = own.tls_backend_preconfigured(no_tls()).build().unwrap();
    let client = client(&server).http(Arc::new(ReqwestHttp::from(own))).build().await.unwrap();
    client.send(&ListThings::default()).await.unwrap();
    let received = server.received().pop().unwrap();
    assert_eq!(received.header("x-own").as_deref(), Some("1"));
    assert!(received.header("user-agent").unwrap().starts_with("aliyun-transport/"));
}

fn no_tls() -> rustls::ClientConfig {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider);
    let builder = builder.with_safe_default_protocol_versions().unwrap();
    builder.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth()
}

#[tokio::test]
async fn measures_an_answer_after_it_is_unpacked() {
    let bomb = include_bytes!("data/mebibyte_of_spaces.gz");
    let reply = Reply::announcing(bomb.len(), 200, &["content-encoding: gzip"], bomb);
    let server = Server::replying(vec![reply]).await;
    let limits = Limits { bytes: 100_000, ..Limits::default() };
    let client = client(&server).limits(limits).build().await.unwrap();
    let error = client.send(&ListThings::default()).await.unwrap_err();
    assert!(error.to_string().contains("longer than the limit of 100000 bytes"), "{error}");
}

/// A server that speaks TLS, with a certificate of an authority that no system knows.
async fn encrypted_server() -> String {
    let certificate = CertificateDer::from_pem_slice(include_bytes!("data/server.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_slice(include_bytes!("data/server.key")).unwrap();
    let config =
        rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate], key)
            .unwrap();
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}")
                .await;
            let _ = stream.shutdown().await;
        }
    });
    url
}

#[tokio::test]
async fn trusts_the_certificates_that_it_was_given_and_no_stranger() {
    let url = encrypted_server().await;
    let trusting = local(&url).ca_certificates(include_bytes!("data/ca.pem")).unwrap();
    trusting.build().await.unwrap().send(&ChangeThing::default()).await.unwrap();
    match local(&url).attempts(1).build().await {
        Ok(client) => {
            let error = client.send(&ChangeThing::default()).await.unwrap_err();
            assert!(error.is_connect() && error.to_string().contains("certificate"), "{error}");
        }
        // A system without certificates trusts nobody to begin with.
        Err(error) => assert!(error.to_string().starts_with("no TLS: "), "{error}"),
    }
}
