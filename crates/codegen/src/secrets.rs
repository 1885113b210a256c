//! Which texts must never be printed.

use crate::names::snake;

/// Whether a field of that name holds a password or a key, by how its name ends.
///
/// ```
/// assert!(aliyun_codegen::is_secret("SourceEndpoint.Password"));
/// assert!(!aliyun_codegen::is_secret("ClientToken"));
/// ```
pub fn named(name: &str) -> bool {
    const ENDS: &[&str] = &[
        "password",
        "passwd",
        "pwd",
        "secret",
        "secret_key",
        "private_key",
        "access_token",
        "auth_token",
        "security_token",
        "session_token",
    ];
    let name = snake(name);
    ENDS.iter().any(|end| name.strip_suffix(end).is_some_and(|rest| rest.is_empty() || rest.ends_with('_')))
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn passwords_and_keys_are_secret_and_their_names_are_not() {
        for name in ["SourceEndpoint.Password", "AccessKeySecret", "SecurityToken", "oldPwd"] {
            assert!(named(name), "{name}");
        }
        for name in ["ClientToken", "NextToken", "SecretName", "UserName", "PasswordPolicy"] {
            assert!(!named(name), "{name}");
        }
    }
}
