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
//! The synchronization jobs of both families of operations are emulated: they are bought, configured, started, paused
//! and deleted, and go from state to state as the [`Clock`] goes on, which may be the system's, a faster one, or one that
//! is advanced by hand. The other operations of the service are answered with `UnsupportedOperation`. The semantics, the
//! error codes and what in them is our own decision are in docs/emulator.md.

mod admin;
mod builder;
mod clock;
mod connection;
mod control;
mod delivery;
mod duration;
mod emulator;
mod encoding;
mod error;
mod faults;
mod fleet;
mod front_door;
mod job;
mod life_cycle;
mod limits;
mod log;
mod nonces;
mod operations;
mod parameters;
mod random;
mod refusal;
mod response;
mod server;
mod service;
mod store;
mod timestamp;
mod world;

pub use builder::Builder;
pub use clock::Clock;
pub use control::NewJob;
pub use emulator::Emulator;
pub use error::Error;
pub use faults::{Fault, FaultError, FaultKind, FaultState, Faults};
pub use front_door::{AccessKey, AccessKeyError};
pub use log::{LogEntry, Mistake, Signature};
