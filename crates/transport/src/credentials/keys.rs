//! Temporary keys as services and files write them.

use aliyun_wire::{Text, json, record};

use super::{Credentials, Error, Provided};
use crate::http::HttpResponse;

/// What STS, the metadata service and a credentials URI answer.
#[derive(Clone, Default)]
pub(super) struct Keys {
    pub(super) code: Option<Text>,
    pub(super) access_key_id: Option<Text>,
    pub(super) access_key_secret: Option<Text>,
    pub(super) security_token: Option<Text>,
    pub(super) expiration: Option<Text>,
}

record!(Keys {
    "Code" => code,
    "AccessKeyId" => access_key_id (secret),
    "AccessKeySecret" => access_key_secret (secret),
    "SecurityToken" => security_token (secret),
    "Expiration" => expiration,
});

impl Keys {
    /// The keys in an answer of JSON, which must say that it is one of success.
    pub(super) fn of_answer(response: &HttpResponse) -> Result<Provided, Error> {
        if response.status != 200 {
            return Err(Error::broken(format!("the answer is HTTP {}", response.status)));
        }
        // What a decoder says of a body may show a part of it.
        let keys: Keys =
            json::decode(&response.body).map_err(|_| Error::broken("the answer is not the JSON expected"))?;
        match keys.code.as_deref() {
            Some("Success") => keys.provided(),
            code => Err(Error::broken(format!("the answer says {:?}", code.unwrap_or_default()))),
        }
    }

    pub(super) fn provided(self) -> Result<Provided, Error> {
        let missing = |name| Error::broken(format!("the answer has no {name}"));
        let id = self.access_key_id.ok_or_else(|| missing("AccessKeyId"))?;
        let secret = self.access_key_secret.ok_or_else(|| missing("AccessKeySecret"))?;
        let token = self.security_token.ok_or_else(|| missing("SecurityToken"))?;
        let credentials = Credentials::new(id, secret).with_security_token(token);
        let expires_at = self.expiration.and_then(|text| text.as_timestamp());
        Ok(Provided { expires_at, ..credentials.into() })
    }
}

/// A key whose parts may be unset: `None` when both are, an error when one is.
pub(super) fn key(
    id: (&str, Option<String>),
    secret: (&str, Option<String>),
    token: Option<String>,
) -> Result<Option<Credentials>, Error> {
    let ((id_name, id), (secret_name, secret)) = (id, secret);
    let half = |set, unset| Error::broken(format!("{set} is set, but {unset} is not"));
    match (id, secret) {
        (None, None) => Ok(None),
        (Some(_), None) => Err(half(id_name, secret_name)),
        (None, Some(_)) => Err(half(secret_name, id_name)),
        (Some(id), Some(secret)) => {
            let key = Credentials::new(id, secret);
            Ok(Some(token.into_iter().fold(key, Credentials::with_security_token)))
        }
    }
}
