//! A local stand-in for the control plane of Alibaba Cloud's Data Transmission Service (DTS), version 2020-01-01.
//!
//! It listens on a loopback port, checks every request the way the service's gateway does (signature, timestamp,
//! nonce, parameters), and answers from a fleet of synchronization jobs kept in SQLite. No account, no network.
//!
//! ```
//! use aliyun_emulator::Emulator;
//! use tokio::io::{AsyncReadExt, AsyncWriteExt};
//! use tokio::net::TcpStream;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let emulator = Emulator::builder().jobs(40).start().await?;
//!
//! // Any client of the service will do, given the URL and the credentials. Without a signature it hears what a
//! // client of the service would hear.
//! let mut connection = TcpStream::connect(emulator.address()).await?;
//! connection.write_all(b"GET /?Format=JSON HTTP/1.1\r\nHost: dts\r\nConnection: close\r\n\r\n").await?;
//! let mut response = String::new();
//! connection.read_to_string(&mut response).await?;
//! assert!(response.starts_with("HTTP/1.1 400"));
//! assert!(response.contains(r#""Code":"MissingAction""#));
//!
//! emulator.stop().await;
//! # Ok(())
//! # }
//! # tokio::runtime::Runtime::new()?.block_on(example())?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! One operation is emulated so far: `DescribeSynchronizationJobs`. Every other operation of the service is answered
//! with `UnsupportedOperation`. The semantics, the error codes and what in them is our own decision are in
//! docs/emulator.md.

mod emulator;
mod error;
mod fleet;
mod front_door;
mod limits;
mod nonces;
mod operations;
mod parameters;
mod random;
mod refusal;
mod server;
mod service;
mod store;
mod timestamp;

pub use emulator::{Builder, Emulator};
pub use error::Error;
