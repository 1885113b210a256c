//! Alibaba Cloud request signatures, made and verified: V1 (HMAC-SHA1) and V3 (ACS3-HMAC-SHA256) of the RPC APIs.
//!
//! # Contract
//!
//! - Every function is pure. Time and nonce are arguments ([`Stamp`]); nothing here reads a clock, randomness,
//!   the environment, a file or a socket, and no input makes it panic.
//! - The caller gives names and values **unencoded**. Signing encodes each of them once and hands back what is to
//!   be sent, already encoded: the query string, for [`v1`] the form body too, for [`v3`] the headers to add.
//! - Who adds what: the caller gives the operation (`Action`, `Version`, `Format`, or `x-acs-action` and
//!   `x-acs-version`) and its parameters; signing adds who asks, when, and the signature. [`v1::sign`] and
//!   [`v3::sign`] list the names they own.
//! - The arguments are only read, so there is no half-signed request. Signing cannot fail; verifying fails with a
//!   [`VerifyError`].
//! - No secret, token or expected signature is ever part of a `Debug` or `Display` text.
//!
//! # Example
//!
//! ```
//! use aliyun_sign::{Credentials, Stamp, form, v1};
//!
//! let credentials = Credentials::new("testid", "testsecret");
//! let stamp = Stamp { timestamp: "2016-02-23T12:46:24Z", nonce: "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf" };
//! let query = [("Action", "DescribeRegions"), ("Format", "XML"), ("Version", "2014-05-26")];
//!
//! let signed = v1::sign("GET", &query, &[], &credentials, stamp);
//! assert!(signed.query.ends_with("&Signature=OLeaidS1JvxuMvnyHOwuJ%2BuX5qY%3D"));
//!
//! // The other side: parse what arrived, look up the secret of its AccessKeyId, verify.
//! let received = form::parse(&signed.query)?;
//! v1::verify("GET", &received, &credentials)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Every step of a signature is a public function under the name the documents give it, so that each can be held
//! against the specification, and a failing request can be taken apart.

mod canonical_query;
mod credentials;
mod error;
pub mod form;
mod hex;
mod percent;
pub mod v1;
pub mod v3;

pub use credentials::{BearerToken, Credentials, CredentialsError};
pub use error::VerifyError;
pub use percent::percent_encode;

/// What makes one attempt of a request unique: its time and its nonce.
///
/// Each attempt needs a stamp of its own, a retry included: the service refuses a nonce that it has seen, and a
/// time more than 15 minutes from its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp<'a> {
    /// UTC, `yyyy-MM-ddTHH:mm:ssZ`. Sent as given: `Timestamp` in V1, `x-acs-date` in V3.
    pub timestamp: &'a str,
    /// Unique for each attempt, such as a UUID. Sent as given: `SignatureNonce` in V1, `x-acs-signature-nonce` in V3.
    pub nonce: &'a str,
}
