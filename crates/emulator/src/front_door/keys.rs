//! Who is let in.

use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use aliyun_sign::{BearerToken, Credentials};
use aliyun_wire::Text;

use crate::refusal::{self, Refusal};

/// An access key that the emulator knows, and what it is good for. `Debug` shows nothing secret of it.
///
/// ```
/// use aliyun_emulator::AccessKey;
///
/// let auditor = AccessKey::new("auditor", "secret").read_only();
/// let temporary = AccessKey::new("STS.temporary", "secret").security_token("token");
/// ```
#[derive(Clone, Debug)]
pub struct AccessKey {
    credentials: Credentials,
    expires_at: Option<SystemTime>,
    is_read_only: bool,
    is_active: bool,
}

impl AccessKey {
    /// A permanent key that may do everything.
    pub fn new(id: &str, secret: &str) -> Self {
        Self::from(Credentials::new(id, secret))
    }

    /// Makes it a temporary key (STS): requests have to carry this token, too.
    #[must_use]
    pub fn security_token(mut self, token: &str) -> Self {
        self.credentials = self.credentials.with_security_token(token);
        self
    }

    /// When its security token expires; requests then hear `InvalidSecurityToken.Expired`.
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> Self {
        self.expires_at = Some(time);
        self
    }

    /// Lets it read only: operations that change something answer `Forbidden.RAM`.
    #[must_use]
    pub fn read_only(mut self) -> Self {
        self.is_read_only = true;
        self
    }

    /// Switches it off: requests hear `InvalidAccessKeyId.Inactive`.
    #[must_use]
    pub fn inactive(mut self) -> Self {
        self.is_active = false;
        self
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    pub(super) fn may_only_read(&self) -> bool {
        self.is_read_only
    }

    /// A temporary key comes with the token that was given out beside it, a permanent one with none.
    pub(super) fn check_token(&self, given: Option<&str>, now: SystemTime) -> Result<(), Refusal> {
        match (self.credentials.security_token(), given) {
            (Some(_), None) => Err(refusal::missing("SecurityToken")),
            (expected, given) if expected != given => Err(refusal::foreign_security_token()),
            _ if self.expires_at.is_some_and(|expiry| expiry <= now) => {
                Err(refusal::expired_security_token())
            }
            _ => Ok(()),
        }
    }
}

/// Reads `id:secret`, and after commas what the key is good for: `read-only`, `inactive`, `token=…`,
/// `expires=2026-12-01T00:00:00Z`.
///
/// ```
/// use aliyun_emulator::AccessKey;
///
/// let temporary: AccessKey = "STS.temporary:secret,token=abc,expires=2026-12-01T00:00:00Z".parse()?;
/// # Ok::<(), aliyun_emulator::AccessKeyError>(())
/// ```
impl FromStr for AccessKey {
    type Err = AccessKeyError;

    fn from_str(text: &str) -> Result<Self, AccessKeyError> {
        let mut parts = text.split(',');
        let pair = parts.next().and_then(|pair| pair.split_once(':'));
        let (id, secret) =
            pair.filter(|(id, secret)| !id.is_empty() && !secret.is_empty()).ok_or(AccessKeyError)?;
        parts.try_fold(Self::new(id, secret), |key, setting| match setting.split_once('=') {
            None if setting == "read-only" => Ok(key.read_only()),
            None if setting == "inactive" => Ok(key.inactive()),
            Some(("token", token)) if !token.is_empty() => Ok(key.security_token(token)),
            Some(("expires", time)) => {
                Text::from(time).as_timestamp().map(|time| key.expires_at(time)).ok_or(AccessKeyError)
            }
            _ => Err(AccessKeyError),
        })
    }
}

/// A text that is no access key. It says nothing of the text, which may hold a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessKeyError;

impl fmt::Display for AccessKeyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(
            "an access key reads id:secret, with read-only, inactive, token=TOKEN or \
             expires=2026-12-01T00:00:00Z after commas",
        )
    }
}

impl std::error::Error for AccessKeyError {}

impl From<Credentials> for AccessKey {
    fn from(credentials: Credentials) -> Self {
        Self { credentials, expires_at: None, is_read_only: false, is_active: true }
    }
}

/// All keys and bearer tokens that are let in.
#[derive(Clone)]
pub(crate) struct Keys {
    first: AccessKey,
    others: Vec<AccessKey>,
    bearer_tokens: Vec<BearerToken>,
}

impl Keys {
    pub(crate) fn new(first: AccessKey) -> Self {
        Self { first, others: Vec::new(), bearer_tokens: Vec::new() }
    }

    pub(crate) fn first(&self) -> &Credentials {
        &self.first.credentials
    }

    /// Changes the first key, keeping the others.
    pub(crate) fn replace_first(&mut self, change: impl FnOnce(&AccessKey) -> AccessKey) {
        self.first = change(&self.first);
    }

    pub(crate) fn add(&mut self, key: AccessKey) {
        self.others.push(key);
    }

    pub(crate) fn add_bearer_token(&mut self, token: BearerToken) {
        self.bearer_tokens.push(token);
    }

    /// The key of that id, if it is switched on.
    pub(crate) fn find(&self, id: &str) -> Result<&AccessKey, Refusal> {
        let mut keys = self.others.iter().rev().chain([&self.first]);
        match keys.find(|key| key.credentials.access_key_id() == id) {
            None => Err(refusal::unknown_access_key()),
            Some(key) if !key.is_active => Err(refusal::inactive_access_key()),
            Some(key) => Ok(key),
        }
    }

    pub(super) fn check_bearer_token(&self, given: &str) -> Result<(), Refusal> {
        match self.bearer_tokens.iter().any(|token| token.as_str() == given) {
            true => Ok(()),
            false => Err(refusal::invalid("BearerToken")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_key_with_what_it_is_good_for() {
        let key: AccessKey = "STS.a:b:c=,token=t=,expires=2026-11-24T20:54:36Z,read-only".parse().unwrap();
        assert_eq!(key.credentials.access_key_id(), "STS.a");
        assert_eq!(key.credentials.access_key_secret(), "b:c=");
        assert_eq!(key.credentials.security_token(), Some("t="));
        assert!(key.is_read_only && key.is_active);
        let expiry = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_795_553_676);
        assert_eq!(key.expires_at, Some(expiry));
        assert!(!"a:b,inactive".parse::<AccessKey>().unwrap().is_active);
    }

    #[test]
    fn refuses_what_is_no_key_and_does_not_repeat_it() {
        for text in
            ["", "hunter2", ":hunter2", "a:", "a:hunter2,", "a:hunter2,token=", "a:hunter2,expires=soon"]
        {
            let error = text.parse::<AccessKey>().unwrap_err();
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{text:?}");
        }
    }
}
