//! What must not show up in anything we print, even when a server or a proxy sends it back.

use std::fmt;

use aliyun_sign::percent_encode;
use aliyun_wire::{Fields, List, Record, Style, Value};

/// A value that `Debug` does not show.
#[derive(Clone)]
pub(crate) struct Hidden<T>(pub(crate) T);

impl<T> fmt::Debug for Hidden<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("***")
    }
}

/// The secret values that travel with a request, in every encoding in which they may come back.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Vec<String>);

impl Secrets {
    /// All that the request marks as secret.
    pub(crate) fn of(request: &dyn Record) -> Self {
        let mut collected = Vec::new();
        request.visit(&mut Collector { secrets: &mut collected, inside: false });
        Self::default().and(collected.iter().map(String::as_str))
    }

    /// These and the values given.
    pub(crate) fn and<'a>(&self, values: impl IntoIterator<Item = &'a str>) -> Self {
        let mut forms = self.0.clone();
        forms.extend(values.into_iter().flat_map(encodings));
        // A longer form may contain a shorter one.
        forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        forms.dedup();
        Self(forms)
    }

    /// The text with each secret replaced by `***`.
    pub(crate) fn redact(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, secret| text.replace(secret.as_str(), "***"))
    }
}

/// A value as it stands in JSON or HTML, in a URL, and in a string to sign.
///
/// What is shorter than four characters is no secret worth the name, and would blot out half of any text.
fn encodings(value: &str) -> Vec<String> {
    if value.chars().count() < 4 {
        return Vec::new();
    }
    let once = percent_encode(value);
    let twice = percent_encode(&once);
    vec![value.to_owned(), once, twice]
}

struct Collector<'a> {
    secrets: &'a mut Vec<String>,
    /// Whether all of this belongs to a secret field.
    inside: bool,
}

impl Collector<'_> {
    fn collect(&mut self, value: Value<'_>) {
        match value {
            Value::Record(record) => record.visit(self),
            Value::List(list) => self.collect_items(list),
            Value::Text(text) if self.inside => self.secrets.push(text.to_owned()),
            Value::Any(any) if self.inside => self.secrets.push(any.to_string()),
            _ => {}
        }
    }

    fn collect_items(&mut self, list: &dyn List) {
        list.visit(&mut |item| self.collect(item));
    }
}

impl Fields for Collector<'_> {
    fn field(&mut self, _: &str, value: Value<'_>) {
        self.collect(value);
    }

    fn styled(&mut self, _: &str, value: Value<'_>, _: Style) {
        self.collect(value);
    }

    fn secret(&mut self, _: &str, value: Value<'_>) {
        Collector { secrets: self.secrets, inside: true }.collect(value);
    }
}

#[cfg(test)]
mod tests {
    use aliyun_wire::{Text, record};

    use super::*;

    #[derive(Clone, Default)]
    struct Login {
        user: Option<Text>,
        password: Option<Text>,
    }

    record!(Login { "User" => user, "Password" => password (secret) });

    #[derive(Clone, Default)]
    struct Logins {
        logins: Option<Vec<Login>>,
    }

    record!(Logins { "Logins" => logins });

    #[test]
    fn hides_secret_fields_and_given_values_in_every_encoding() {
        let login = Login { user: Some("anna".into()), password: Some("p/w=1".into()) };
        let request = Logins { logins: Some(vec![login]) };
        let secrets = Secrets::of(&request).and(["tok/en"]);
        let text = "anna p/w=1 p%2Fw%3D1 p%252Fw%253D1 tok/en tok%252Fen";
        assert_eq!(secrets.redact(text), "anna *** *** *** *** ***");
    }

    #[test]
    fn leaves_text_alone_when_nothing_is_secret() {
        assert_eq!(Secrets::of(&Logins::default()).and(["", "ab"]).redact("cabbage"), "cabbage");
    }
}
