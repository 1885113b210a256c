//! Who signs: an access key, or a bearer token.

use std::fmt;

use hmac::{Hmac, KeyInit};
use sha1::Sha1;
use sha2::Sha256;

use crate::error::Hidden;

/// An access key, with the security token that belongs to it if it is a temporary one (STS).
///
/// The HMAC keys of both signatures are prepared here once, so keep the value and sign with it many times. `Debug`
/// shows the key id alone.
#[derive(Clone, Debug)]
pub struct Credentials {
    access_key_id: String,
    access_key_secret: Hidden<String>,
    security_token: Option<Hidden<String>>,
    hmac_sha1: Hidden<Hmac<Sha1>>,
    hmac_sha256: Hidden<Hmac<Sha256>>,
}

impl Credentials {
    /// A long-term access key. Takes any text: [`check`](Self::check) tells whether it can be a key.
    pub fn new(access_key_id: impl Into<String>, access_key_secret: impl Into<String>) -> Self {
        let access_key_secret = access_key_secret.into();
        Self {
            access_key_id: access_key_id.into(),
            hmac_sha1: Hidden(hmac_key(&[access_key_secret.as_bytes(), b"&"].concat())),
            hmac_sha256: Hidden(hmac_key(access_key_secret.as_bytes())),
            access_key_secret: Hidden(access_key_secret),
            security_token: None,
        }
    }

    /// The same key with the security token that STS gave out beside it.
    #[must_use]
    pub fn with_security_token(mut self, security_token: impl Into<String>) -> Self {
        self.security_token = Some(Hidden(security_token.into()));
        self
    }

    /// The id of the key, which is not secret.
    pub fn access_key_id(&self) -> &str {
        &self.access_key_id
    }

    /// The secret of the key.
    pub fn access_key_secret(&self) -> &str {
        &self.access_key_secret.0
    }

    /// The security token of a temporary key.
    pub fn security_token(&self) -> Option<&str> {
        self.security_token.as_ref().map(|token| token.0.as_str())
    }

    /// Refuses what no key or token looks like: empty, with white space, or with other than visible ASCII characters.
    ///
    /// A line end that was copied along is the usual case. It would sign without complaint, and the service would
    /// answer `SignatureDoesNotMatch`, which does not tell what is wrong.
    ///
    /// ```
    /// let error = aliyun_sign::Credentials::new("testid", "testsecret\n").check().unwrap_err();
    /// assert_eq!(error.to_string(), "access key secret ends with white space");
    /// ```
    pub fn check(&self) -> Result<(), CredentialsError> {
        check("access key id", self.access_key_id())?;
        check("access key secret", self.access_key_secret())?;
        self.security_token().map_or(Ok(()), |token| check("security token", token))
    }

    /// HMAC-SHA1 keyed for V1: the secret followed by `&`.
    pub(crate) fn hmac_sha1(&self) -> Hmac<Sha1> {
        self.hmac_sha1.0.clone()
    }

    /// HMAC-SHA256 keyed for V3: the secret alone.
    pub(crate) fn hmac_sha256(&self) -> Hmac<Sha256> {
        self.hmac_sha256.0.clone()
    }
}

/// A bearer token: it is sent in place of a signature. `Debug` does not show it.
#[derive(Clone, Debug)]
pub struct BearerToken(Hidden<String>);

impl BearerToken {
    /// Takes any text: [`check`](Self::check) tells whether it can be a token.
    pub fn new(token: impl Into<String>) -> Self {
        Self(Hidden(token.into()))
    }

    /// The token.
    pub fn as_str(&self) -> &str {
        &self.0.0
    }

    /// Refuses what no token looks like, as [`Credentials::check`] does.
    pub fn check(&self) -> Result<(), CredentialsError> {
        check("bearer token", self.as_str())
    }
}

/// Why a text cannot be a key or a token. Says which one and what is wrong with it, and shows nothing of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialsError {
    field: &'static str,
    problem: Problem,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    Empty,
    LeadingWhiteSpace,
    TrailingWhiteSpace,
    InnerWhiteSpace,
    NotVisibleAscii,
}

impl CredentialsError {
    /// The text at fault: `access key id`, `access key secret`, `security token` or `bearer token`.
    pub fn field(&self) -> &'static str {
        self.field
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.problem == Problem::Empty
    }

    /// Whether there is white space before, after or inside the text.
    pub fn is_white_space(&self) -> bool {
        matches!(
            self.problem,
            Problem::LeadingWhiteSpace | Problem::TrailingWhiteSpace | Problem::InnerWhiteSpace
        )
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problem = match self.problem {
            Problem::Empty => "is empty",
            Problem::LeadingWhiteSpace => "begins with white space",
            Problem::TrailingWhiteSpace => "ends with white space",
            Problem::InnerWhiteSpace => "has white space inside",
            Problem::NotVisibleAscii => "has a character that is not visible ASCII",
        };
        write!(f, "{} {problem}", self.field)
    }
}

impl std::error::Error for CredentialsError {}

fn check(field: &'static str, text: &str) -> Result<(), CredentialsError> {
    let problem = if text.is_empty() {
        Problem::Empty
    } else if text.starts_with(char::is_whitespace) {
        Problem::LeadingWhiteSpace
    } else if text.ends_with(char::is_whitespace) {
        Problem::TrailingWhiteSpace
    } else if text.contains(char::is_whitespace) {
        Problem::InnerWhiteSpace
    } else if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        Problem::NotVisibleAscii
    } else {
        return Ok(());
    };
    Err(CredentialsError { field, problem })
}

#[expect(clippy::expect_used, reason = "HMAC takes keys of any length: the error has no case")]
fn hmac_key<M: KeyInit>(key: &[u8]) -> M {
    M::new_from_slice(key).expect("HMAC takes keys of any length")
}
