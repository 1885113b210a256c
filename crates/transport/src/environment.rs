//! What the environment says of credentials and region.

use aliyun_sign::Credentials;

use crate::Error;

const KEY_ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const KEY_SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const SECURITY_TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";
const REGION_ID: &str = "ALIBABA_CLOUD_REGION_ID";

/// Looks up a variable; `None` when it is unset.
pub(crate) type Lookup<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The credentials in `ALIBABA_CLOUD_ACCESS_KEY_ID`, `…_ACCESS_KEY_SECRET` and, for temporary ones,
/// `…_SECURITY_TOKEN`. An empty variable counts as unset.
pub(crate) fn credentials(lookup: Lookup<'_>) -> Result<Credentials, Error> {
    let (id, secret) = match (set(lookup, KEY_ID), set(lookup, KEY_SECRET)) {
        (Some(id), Some(secret)) => (id, secret),
        (Some(_), None) => return Err(Error::setup(format!("{KEY_ID} is set, but {KEY_SECRET} is not"))),
        (None, Some(_)) => return Err(Error::setup(format!("{KEY_SECRET} is set, but {KEY_ID} is not"))),
        (None, None) => {
            return Err(Error::setup(format!(
                "no credentials: neither given nor in {KEY_ID} and {KEY_SECRET}"
            )));
        }
    };
    let credentials = Credentials::new(id, secret);
    Ok(match set(lookup, SECURITY_TOKEN) {
        Some(token) => credentials.with_security_token(token),
        None => credentials,
    })
}

/// The region in `ALIBABA_CLOUD_REGION_ID`.
pub(crate) fn region(lookup: Lookup<'_>) -> Option<String> {
    set(lookup, REGION_ID)
}

fn set(lookup: Lookup<'_>, name: &str) -> Option<String> {
    lookup(name).filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> Result<Credentials, Error> {
        credentials(&|name| {
            variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn takes_key_secret_and_token() {
        let long_term = of(&[(KEY_ID, "id"), (KEY_SECRET, "secret"), (SECURITY_TOKEN, "")]).unwrap();
        assert_eq!((long_term.access_key_id(), long_term.security_token()), ("id", None));
        let temporary = of(&[(KEY_ID, "id"), (KEY_SECRET, "secret"), (SECURITY_TOKEN, "token")]).unwrap();
        assert_eq!((temporary.access_key_secret(), temporary.security_token()), ("secret", Some("token")));
    }

    #[test]
    fn names_the_variable_that_is_missing() {
        for (variables, missing) in [
            (&[][..], "no credentials: neither given nor in ALIBABA_CLOUD_ACCESS_KEY_ID"),
            (&[(KEY_ID, "id")], "ALIBABA_CLOUD_ACCESS_KEY_SECRET is not"),
            (&[(KEY_SECRET, "hunter2"), (KEY_ID, "")], "ALIBABA_CLOUD_ACCESS_KEY_ID is not"),
        ] {
            let message = of(variables).unwrap_err().to_string();
            assert!(message.contains(missing) && !message.contains("hunter2"), "{message}");
        }
    }

    #[test]
    fn takes_the_region() {
        assert_eq!(region(&|_| Some("cn-hangzhou".into())).as_deref(), Some("cn-hangzhou"));
        assert_eq!(region(&|_| Some(String::new())), None);
    }
}
