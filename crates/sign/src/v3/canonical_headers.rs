use std::borrow::Cow;

use crate::canonical_query::pairs;

/// The headers in canonical form, sorted by name: `name:value`, each followed by a line feed.
///
/// ```
/// let headers = [("x-acs-date", "2021-01-11T03:39:44Z"), ("Host", " dts.cn-hangzhou.aliyuncs.com ")];
/// assert_eq!(
///     aliyun_sign::v3::canonical_headers(&headers),
///     "host:dts.cn-hangzhou.aliyuncs.com\nx-acs-date:2021-01-11T03:39:44Z\n"
/// );
/// ```
///
/// Names are lower-cased and values trimmed; the values of equal names are sorted and joined with `,`.
pub fn canonical_headers(headers: &[(impl AsRef<str>, impl AsRef<str>)]) -> String {
    Headers::new(pairs(headers)).canonical()
}

/// The names of the headers, lower-cased, sorted and joined with `;`.
pub fn signed_headers(headers: &[(impl AsRef<str>, impl AsRef<str>)]) -> String {
    Headers::new(pairs(headers)).names()
}

/// Headers with lower-case names and trimmed values, sorted by name and then by value.
pub(super) struct Headers<'a>(Vec<(Cow<'a, str>, &'a str)>);

impl<'a> Headers<'a> {
    pub(super) fn new(headers: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        // Mostly all are signed, and growing would cost more than the room.
        let mut sorted = Vec::with_capacity(headers.size_hint().1.unwrap_or_default());
        sorted.extend(headers.map(|(name, value)| (lower_case(name), value.trim())));
        sorted.sort_unstable();
        Self(sorted)
    }

    pub(super) fn canonical(&self) -> String {
        let mut canonical = String::with_capacity(self.canonical_len());
        self.push_canonical(&mut canonical);
        canonical
    }

    /// The [`canonical_request`](super::canonical_request) with these headers, whose names are given once more.
    pub(super) fn canonical_request(
        &self,
        method: &str,
        canonical_query: &str,
        names: &str,
        hashed_payload: &str,
    ) -> String {
        let size =
            method.len() + canonical_query.len() + self.canonical_len() + names.len() + hashed_payload.len();
        let mut request = String::with_capacity(size + 6);
        for part in [method, "\n/\n", canonical_query, "\n"] {
            request.push_str(part);
        }
        self.push_canonical(&mut request);
        for part in ["\n", names, "\n", hashed_payload] {
            request.push_str(part);
        }
        request
    }

    /// An upper bound.
    fn canonical_len(&self) -> usize {
        self.0.iter().map(|(name, value)| name.len() + value.len() + 2).sum()
    }

    fn push_canonical(&self, canonical: &mut String) {
        for same_name in self.0.chunk_by(|(a, _), (b, _)| a == b) {
            for (index, (name, value)) in same_name.iter().enumerate() {
                canonical.push_str(if index == 0 { name } else { "" });
                canonical.push(if index == 0 { ':' } else { ',' });
                canonical.push_str(value);
            }
            canonical.push('\n');
        }
    }

    pub(super) fn names(&self) -> String {
        let mut names = String::with_capacity(self.0.iter().map(|(name, _)| name.len() + 1).sum());
        for same_name in self.0.chunk_by(|(a, _), (b, _)| a == b) {
            if !names.is_empty() {
                names.push(';');
            }
            names.push_str(&same_name[0].0);
        }
        names
    }
}

fn lower_case(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        name.to_ascii_lowercase().into()
    } else {
        name.into()
    }
}
