//! The spellings in which services send a record, chosen by the fuzzer: see `aliyun_wire::lenient`.

use aliyun_wire::{Text, json};
use arbitrary::Unstructured;
use serde_json::{Number, Value};

use crate::sample::{Sample, Tag};

/// A record as JSON.
pub(crate) fn json(sample: &Sample, choices: &mut Unstructured<'_>) -> String {
    Json { choices }.sample(sample)
}

/// The same as XML.
pub(crate) fn xml(sample: &Sample, choices: &mut Unstructured<'_>) -> String {
    let mut xml = Xml { choices, body: String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") };
    xml.element("Answer", |xml| xml.sample(sample));
    xml.body
}

/// Picks one of two spellings; the plain one when the fuzzer has no say any more.
fn flip(choices: &mut Unstructured<'_>) -> bool {
    choices.arbitrary().unwrap_or_default()
}

/// An integer as number or text, whole or with a fraction of zero where a double is exact.
fn integer(number: i64, choices: &mut Unstructured<'_>) -> String {
    let is_exact = number.unsigned_abs() < 1 << 53;
    if is_exact && flip(choices) { format!("{number}.0") } else { number.to_string() }
}

fn boolean(flag: bool, choices: &mut Unstructured<'_>) -> &'static str {
    let spellings = if flag { ["true", "1", "True", "TRUE"] } else { ["false", "0", "False", "FALSE"] };
    choices.choose(&spellings).copied().unwrap_or(spellings[0])
}

struct Json<'c, 'i> {
    choices: &'c mut Unstructured<'i>,
}

impl Json<'_, '_> {
    fn sample(&mut self, sample: &Sample) -> String {
        let mut members = Vec::new();
        if let Some(text) = &sample.text {
            members.push(("Text", self.text(text)));
        }
        if let Some(status) = &sample.status {
            members.push(("Status", quote(status.as_str())));
        }
        if let Some(number) = sample.integer {
            let token = integer(number, self.choices);
            members.push(("Integer", self.token(token)));
        }
        if let Some(number) = sample.number {
            members.push(("Number", self.token(number.to_string())));
        }
        if let Some(flag) = sample.flag {
            let token = boolean(flag, self.choices);
            let is_json = matches!(token, "true" | "false" | "1" | "0");
            members.push(("Flag", if is_json { self.token(token.into()) } else { quote(token) }));
        }
        let names: Vec<_> = sample.names.iter().map(|name| self.text(name)).collect();
        members.extend(self.list("Names", &names, is_plain));
        let counts: Vec<_> = sample.counts.iter().map(|count| self.token(count.to_string())).collect();
        members.extend(self.list("Counts", &counts, |_| true));
        let items: Vec<_> = sample.items.iter().map(|item| self.sample(item)).collect();
        members.extend(self.list("Items", &items, |item| item != "{}" && !item.contains("Unknown")));
        if let Some(nested) = &sample.nested {
            let nested = self.sample(nested);
            members.push(("Nested", if flip(self.choices) { quote(&nested) } else { nested }));
        }
        if let Some(tags) = &sample.tags {
            let list = array(&tags.tag.iter().map(|tag| self.tag(tag)).collect::<Vec<_>>());
            members.push(("Tags", if flip(self.choices) { list } else { format!("{{\"Tag\":{list}}}") }));
        }
        if let Some(labels) = &sample.labels {
            let labels: Vec<_> = labels.iter().map(|(name, text)| (name, self.text(&text.into()))).collect();
            members.push(("Labels", object(&labels)));
        }
        if !members.is_empty() && flip(self.choices) {
            members.insert(0, ("Unknown", r#"[{"Key":null}]"#.into()));
        }
        if flip(self.choices) {
            members.reverse();
        }
        object(&members)
    }

    fn tag(&mut self, tag: &Tag) -> String {
        let key = tag.key.as_ref().map(|key| ("Key", self.text(key)));
        let value = tag.value.as_ref().map(|value| ("Value", self.text(value)));
        object(&key.into_iter().chain(value).collect::<Vec<_>>())
    }

    /// A text, or the token itself where it is one.
    fn text(&mut self, text: &Text) -> String {
        let is_token = text == "true" || serde_json::from_str::<Number>(text).is_ok() && *text == text.trim();
        if is_token && flip(self.choices) { text.to_string() } else { quote(text) }
    }

    /// A number or boolean, or the text of one.
    fn token(&mut self, token: String) -> String {
        if flip(self.choices) { quote(&token) } else { token }
    }

    /// A list as it is, in an object of its own, as JSON text, or left out: its one item, or nothing for none.
    fn list<'n>(
        &mut self,
        name: &'n str,
        items: &[String],
        stands_alone: impl Fn(&str) -> bool,
    ) -> Option<(&'n str, String)> {
        let list = match (items, self.choices.int_in_range(0..=4).unwrap_or_default()) {
            ([], 1) => return None,
            ([], 2) => "\"\"".into(),
            ([], 3) => "null".into(),
            ([item], 1) if stands_alone(item) => item.clone(),
            (items, 2) => format!("{{\"Wrapper\": {} }}", array(items)),
            (items, 3) => quote(&array(items)),
            (items, _) => array(items),
        };
        Some((name, list))
    }
}

/// Whether a text stands for one item, and not for a list in JSON or for none.
fn is_plain(token: &str) -> bool {
    let text = token.trim_matches('"').trim_start();
    !text.is_empty() && !text.starts_with(['[', '{', '\\'])
}

fn quote(text: &str) -> String {
    Value::from(text).to_string()
}

fn array(items: &[String]) -> String {
    format!("[{}]", items.join(", "))
}

fn object(members: &[(&str, String)]) -> String {
    let members: Vec<_> = members.iter().map(|(name, value)| format!("{}: {value}", quote(name))).collect();
    format!("{{{}}}", members.join(",\n"))
}

struct Xml<'c, 'i> {
    choices: &'c mut Unstructured<'i>,
    body: String,
}

impl Xml<'_, '_> {
    fn sample(&mut self, sample: &Sample) {
        let before = self.body.len();
        if let Some(text) = &sample.text {
            self.leaf("Text", text);
        }
        if let Some(status) = &sample.status {
            self.leaf("Status", status.as_str());
        }
        if let Some(number) = sample.integer {
            let token = integer(number, self.choices);
            self.leaf("Integer", &token);
        }
        if let Some(number) = sample.number {
            self.leaf("Number", &number.to_string());
        }
        if let Some(flag) = sample.flag {
            let token = boolean(flag, self.choices);
            self.leaf("Flag", token);
        }
        self.list("Names", &sample.names, |xml, name, text| xml.leaf(name, text));
        self.list("Counts", &sample.counts, |xml, name, count| xml.leaf(name, &count.to_string()));
        self.list("Items", &sample.items, |xml, name, item| xml.element(name, |xml| xml.sample(item)));
        if let Some(nested) = &sample.nested {
            match flip(self.choices) {
                true => self.leaf("Nested", &json::encode(nested).expect("a sample has a form in JSON")),
                false => self.element("Nested", |xml| xml.sample(nested)),
            }
        }
        if let Some(tags) = &sample.tags {
            self.element("Tags", |xml| match &tags.tag[..] {
                [only] if flip(xml.choices) => xml.tag(only),
                tags => tags.iter().for_each(|tag| xml.element("Tag", |xml| xml.tag(tag))),
            });
        }
        if let Some(labels) = &sample.labels {
            self.element("Labels", |xml| labels.iter().for_each(|(name, text)| xml.leaf(name, text)));
        }
        // Alone in a list's element it would be taken for an item.
        if self.body.len() > before && flip(self.choices) {
            self.element("Unknown", |xml| xml.body.push_str("<Key/>text"));
        }
    }

    fn tag(&mut self, tag: &Tag) {
        tag.key.iter().for_each(|key| self.leaf("Key", key));
        tag.value.iter().for_each(|value| self.leaf("Value", value));
    }

    /// A list's elements one by one, or inside an element of the list's own.
    fn list<T>(&mut self, name: &str, items: &[T], mut item: impl FnMut(&mut Self, &str, &T)) {
        match flip(self.choices) {
            true if items.is_empty() => self.element(name, |_| {}),
            true => self.element(name, |xml| items.iter().for_each(|entry| item(xml, "Entry", entry))),
            false => items.iter().for_each(|entry| item(self, name, entry)),
        }
    }

    fn leaf(&mut self, name: &str, text: &str) {
        self.element(name, |xml| {
            let has_cdata = !text.contains(['\r']) && !text.contains("]]>");
            match has_cdata && flip(xml.choices) {
                true => xml.body.extend(["<![CDATA[", text, "]]>"]),
                false => text.chars().for_each(|c| xml.character(c)),
            }
        });
    }

    fn character(&mut self, c: char) {
        match c {
            '<' => self.body.push_str("&lt;"),
            '&' if flip(self.choices) => self.body.push_str("&#x26;"),
            '&' => self.body.push_str("&amp;"),
            '>' => self.body.push_str("&gt;"),
            '\r' => self.body.push_str("&#13;"),
            '\n' if flip(self.choices) => self.body.push_str("\r\n"),
            c => self.body.push(c),
        }
    }

    fn element(&mut self, name: &str, content: impl FnOnce(&mut Self)) {
        let attribute = if flip(self.choices) { " type='a>b'" } else { "" };
        let start = self.body.len();
        self.body.extend(["<", name, attribute, ">"]);
        let inside = self.body.len();
        content(self);
        if self.body.len() == inside && flip(self.choices) {
            self.body.truncate(start);
            self.body.extend(["<", name, attribute, "/>"]);
        } else {
            self.body.extend(["</", name, ">"]);
        }
        if flip(self.choices) {
            self.body.push_str("<!-- a comment -->\n");
        }
    }
}
