//! What must not be shown.

/// What stands in the place of a secret.
const MASK: &str = "[masked]";

/// The pairs with their secrets masked.
pub(super) fn masked<N: AsRef<str>, V: AsRef<str>>(pairs: &[(N, V)]) -> Vec<(String, String)> {
    let mask = |(name, value): &(N, V)| {
        let value = if is_secret(name.as_ref()) { MASK } else { value.as_ref() };
        (name.as_ref().to_owned(), value.to_owned())
    };
    pairs.iter().map(mask).collect()
}

/// By the name of a parameter or header. The emulator is told parameters that no specification names, so in doubt it
/// is one.
fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let is_token = matches!(
        name.as_str(),
        "securitytoken" | "bearertoken" | "x-acs-security-token" | "x-acs-bearer-token" | "signature"
    );
    // Lists of databases and reserved settings are texts that may have passwords inside.
    let has_inside = matches!(name.as_str(), "dblist" | "reserve" | "reserved");
    is_token || has_inside || ["password", "passwd", "pwd", "secret"].iter().any(|word| name.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_passwords_and_tokens_and_nothing_else() {
        let pairs =
            [("SourceEndpoint.Password", "p"), ("SecurityToken", "t"), ("ClientToken", "c"), ("Action", "A")];
        let values: Vec<_> = masked(&pairs).into_iter().map(|(_, value)| value).collect();
        assert_eq!(values, [MASK, MASK, "c", "A"]);
    }
}
