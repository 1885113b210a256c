//! Why a service may have refused a signature.

use aliyun_sign::v3;

use crate::secrets::Secrets;
use crate::text;

/// What stands before the string that the service has signed, in its message.
const MARK: &str = "server string to sign is:";

/// The service's message without the string to sign, which is long and of use only to [`diagnose`].
pub(crate) fn without_string_to_sign(message: &str) -> &str {
    message.split(MARK).next().unwrap_or_default().trim_end()
}

/// Compares the string to sign in a service's message with our own; `None` when the message has none.
pub(crate) fn diagnose(ours: &str, message: &str, secrets: &Secrets) -> Option<String> {
    let (_, theirs) = message.split_once(MARK)?;
    Some(compare(ours, theirs.trim(), secrets))
}

fn compare(ours: &str, theirs: &str, secrets: &Secrets) -> String {
    if ours == theirs {
        return "the string to sign agrees, so the access key secret is wrong".to_owned();
    }
    if ours.starts_with(v3::ALGORITHM) {
        return "the strings to sign differ, so a proxy may have changed a signed header, the query or the body"
            .to_owned();
    }
    let at = first_difference(ours, theirs);
    let (ours, theirs) = (parameter(ours, at), parameter(theirs, at));
    // Where one side has a secret, the other has the same one, a little different.
    let hide = is_secret(ours, secrets) || is_secret(theirs, secrets);
    let show = |parameter| if hide { without_value(parameter) } else { text::cut(parameter, 160) };
    format!(
        "the strings to sign differ from byte {at}: ours {:?}, the server's {:?}",
        show(ours),
        show(theirs)
    )
}

fn first_difference(ours: &str, theirs: &str) -> usize {
    let pairs = ours.bytes().zip(theirs.bytes());
    pairs.take_while(|(ours, theirs)| ours == theirs).count()
}

/// The parameter around a byte of a string to sign: what stands between the encoded `&` before and after it.
fn parameter(string_to_sign: &str, at: usize) -> &str {
    const SEPARATOR: &str = "%26";
    let before = String::from_utf8_lossy(&string_to_sign.as_bytes()[..at]);
    let start = before.rfind(SEPARATOR).map_or(0, |separator| separator + SEPARATOR.len());
    let rest = string_to_sign.get(start..).unwrap_or_default();
    rest.split(SEPARATOR).next().unwrap_or_default()
}

/// Asked of a whole parameter, as a secret value is recognised only in full.
fn is_secret(parameter: &str, secrets: &Secrets) -> bool {
    parameter.starts_with("SecurityToken") || secrets.redact(parameter) != parameter
}

fn without_value(parameter: &str) -> String {
    let (name, _) = parameter.split_once("%3D").unwrap_or_default();
    format!("{}%3D***", text::cut(name, 80))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str =
        "POST&%2F&AccessKeyId%3Dtestid%26Name%3Da%252Ab%26SecurityToken%3Dhunter2%26Version%3D1";

    fn hint(theirs: &str) -> String {
        let secrets = Secrets::default().and(["hunter2"]);
        compare(OURS, theirs, &secrets)
    }

    #[test]
    fn blames_the_secret_when_the_strings_agree() {
        assert_eq!(hint(OURS), "the string to sign agrees, so the access key secret is wrong");
    }

    #[test]
    fn shows_the_parameter_where_the_strings_part() {
        assert_eq!(
            hint(&OURS.replace("a%252Ab", "a%2Ab")),
            "the strings to sign differ from byte 42: ours \"Name%3Da%252Ab\", the server's \"Name%3Da%2Ab\"",
        );
        assert_eq!(
            hint(&OURS.replace("POST", "GET")),
            "the strings to sign differ from byte 0: ours \"POST&%2F&AccessKeyId%3Dtestid\", \
             the server's \"GET&%2F&AccessKeyId%3Dtestid\"",
        );
    }

    #[test]
    fn never_shows_a_security_token() {
        for theirs in [
            OURS.replace("hunter2", "hunter3"),
            OURS.replace("Name%3Da%252Ab%26", ""),
            OURS.replace("SecurityToken%3D", "Zzz%3D"),
            OURS.replace("Version%3D1", "Token%3Dhunter2"),
            OURS[..OURS.len() - 16].to_owned(),
        ] {
            let hint = hint(&theirs);
            assert!(!hint.contains("hunter") && hint.contains("differ"), "{hint}");
        }
    }

    #[test]
    fn survives_any_text() {
        for theirs in ["", "%26", "POST&é", "é", &"x".repeat(100_000)] {
            assert!(hint(theirs).len() < 1000);
        }
    }
}
