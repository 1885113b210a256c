//! Why a service may have refused a signature.

use crate::secrets::Secrets;
use crate::text;

/// How a message shows what the service has signed.
struct Form {
    /// What the text in question is called, when there are two.
    called: &'static str,
    /// What ends the part of the message that is for people.
    begins: &'static str,
    /// What stands before the text, and behind it.
    around: (&'static str, &'static str),
    /// What stands between its parts, and between those of a part.
    separators: &'static [&'static str],
    /// What stands between the name and the value of a part.
    assignments: &'static [&'static str],
}

/// In V1 the parts are parameters, encoded twice; in V3 the lines of the canonical request, and the parameters in one
/// of them. V3's string to sign is a hash, which tells nothing.
const FORMS: [Form; 2] = [
    Form {
        called: "strings to sign",
        begins: "server string to sign is:",
        around: ("server string to sign is:", ""),
        separators: &["%26"],
        assignments: &["%3D"],
    },
    Form {
        called: "canonical requests",
        begins: "server StringToSign is [",
        around: ("server CanonicalRequest is [", "]"),
        separators: &["\n", "&"],
        assignments: &[":", "="],
    },
];

/// The service's message without what it has signed, which is long and of use only to [`diagnose`].
pub(crate) fn without_canonical(message: &str) -> &str {
    let ends = FORMS.iter().filter_map(|form| message.find(form.begins));
    message[..ends.min().unwrap_or(message.len())].trim_end()
}

/// Compares what the service says it has signed with what we have; `None` when it does not say.
pub(crate) fn diagnose(ours: &str, message: &str, secrets: &Secrets) -> Option<String> {
    // Only a canonical request has lines.
    let [v1, v3] = &FORMS;
    let form = if ours.contains('\n') { v3 } else { v1 };
    Some(form.compare(ours, form.text(message)?, secrets))
}

impl Form {
    fn text<'m>(&self, message: &'m str) -> Option<&'m str> {
        let (before, behind) = self.around;
        let (_, text) = message.split_once(before)?;
        let (text, _) = text.rsplit_once(behind).filter(|_| !behind.is_empty()).unwrap_or((text, ""));
        Some(text.trim())
    }

    fn compare(&self, ours: &str, theirs: &str, secrets: &Secrets) -> String {
        if ours == theirs {
            return "the string to sign agrees, so the access key secret is wrong".to_owned();
        }
        let at = first_difference(ours, theirs);
        // Where one side has a secret, the other has the same one, a little different.
        let hide =
            [ours, theirs].iter().any(|text| is_secret(part(text, at, &self.separators[..1]), secrets));
        let show = |text| match part(text, at, self.separators) {
            part if hide => self.without_value(part),
            part => text::cut(part, 160),
        };
        let (called, ours, theirs) = (self.called, show(ours), show(theirs));
        format!("the {called} differ from byte {at}: ours {ours:?}, the server's {theirs:?}")
    }

    fn without_value(&self, part: &str) -> String {
        let assigned = |assignment: &&'static str| Some((part.find(*assignment)?, *assignment));
        let (end, assignment) = self.assignments.iter().filter_map(assigned).min().unwrap_or_default();
        format!("{}{assignment}***", text::cut(&part[..end], 80))
    }
}

/// The part around a byte.
fn part<'t>(text: &'t str, at: usize, separators: &[&str]) -> &'t str {
    let before = String::from_utf8_lossy(&text.as_bytes()[..at]);
    let behind = |separator: &&str| before.rfind(separator).map(|start| start + separator.len());
    let start = separators.iter().filter_map(behind).max().unwrap_or_default();
    let rest = text.get(start..).unwrap_or_default();
    let end = separators.iter().filter_map(|separator| rest.find(separator)).min();
    &rest[..end.unwrap_or(rest.len())]
}

fn first_difference(ours: &str, theirs: &str) -> usize {
    let pairs = ours.bytes().zip(theirs.bytes());
    pairs.take_while(|(ours, theirs)| ours == theirs).count()
}

/// Asked of a whole line or parameter, as a secret value is recognised only in full.
fn is_secret(part: &str, secrets: &Secrets) -> bool {
    const CARRIERS: [&str; 2] = ["SecurityToken", "x-acs-security-token"];
    CARRIERS.iter().any(|carrier| part.starts_with(carrier)) || secrets.redact(part) != part
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str =
        "POST&%2F&AccessKeyId%3Dtestid%26Name%3Da%252Ab%26SecurityToken%3Dhunter2%26Version%3D1";

    const OURS_V3: &str = "POST\n/\nName=a%20b&Page=1\naccept:application/json\nhost:h\n\
                           x-acs-security-token:hunter2\n\naccept;host;x-acs-security-token\nabc";

    fn hint(theirs: &str) -> String {
        let message = format!("No match. server string to sign is:{theirs}");
        diagnose(OURS, &message, &Secrets::default().and(["hunter2"])).unwrap()
    }

    fn hint_v3(theirs: &str) -> String {
        let message =
            format!("No match. server StringToSign is [x\nab] server CanonicalRequest is [{theirs}]");
        assert_eq!(without_canonical(&message), "No match.");
        diagnose(OURS_V3, &message, &Secrets::default().and(["hunter2"])).unwrap()
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
    fn shows_the_line_or_parameter_where_canonical_requests_part() {
        assert_eq!(hint_v3(OURS_V3), "the string to sign agrees, so the access key secret is wrong");
        assert_eq!(
            hint_v3(&OURS_V3.replace("a%20b", "a+b")),
            "the canonical requests differ from byte 13: ours \"Name=a%20b\", the server's \"Name=a+b\"",
        );
        assert_eq!(
            hint_v3(&OURS_V3.replace("application/json", "*/*")),
            "the canonical requests differ from byte 32: ours \"accept:application/json\", the server's \"accept:*/*\"",
        );
        assert_eq!(
            hint_v3(&OURS_V3.replace("hunter2", "hunter3")),
            "the canonical requests differ from byte 83: ours \"x-acs-security-token:***\", \
             the server's \"x-acs-security-token:***\"",
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
