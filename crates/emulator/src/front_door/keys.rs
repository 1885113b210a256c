//! Who is let in.

use std::time::SystemTime;

use aliyun_sign::{BearerToken, Credentials};

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
