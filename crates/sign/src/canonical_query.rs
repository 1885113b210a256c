//! The canonical query string: the first step of both signatures.

use crate::percent::{encode_into, into_string};

/// A name and a value, unencoded.
pub(crate) type Pair<'a> = (&'a str, &'a str);

/// The parameters in canonical form: sorted by name, encoded, `name=value` joined with `&`.
///
/// ```
/// let parameters = [("Tag.2.Key", "team"), ("Tag.10.Key", "a b"), ("PageNum", "")];
/// assert_eq!(aliyun_sign::v1::canonical_query(&parameters), "PageNum=&Tag.10.Key=a%20b&Tag.2.Key=team");
/// ```
///
/// Names are compared byte by byte and unencoded, so `Tag.10.Key` comes before `Tag.2.Key`. Parameters of equal
/// name keep the order in which they are given. An empty value stays, as `name=`.
pub fn canonical_query(parameters: &[(impl AsRef<str>, impl AsRef<str>)]) -> String {
    let mut pairs: Vec<_> = pairs(parameters).collect();
    sort(&mut pairs);
    join(&pairs)
}

/// Borrows the parameters of a caller, whatever texts they are made of.
pub(crate) fn pairs<'a>(
    parameters: &'a [(impl AsRef<str>, impl AsRef<str>)],
) -> impl Iterator<Item = Pair<'a>> {
    parameters.iter().map(|(name, value)| (name.as_ref(), value.as_ref()))
}

/// Sorts by name and leaves parameters of equal name in their order.
pub(crate) fn sort(pairs: &mut [Pair<'_>]) {
    pairs.sort_by_key(|(name, _)| *name);
}

/// Encodes the pairs in their order: `name=value` joined with `&`.
pub(crate) fn join(pairs: &[Pair<'_>]) -> String {
    let mut joined = Vec::with_capacity(pairs.iter().map(|(name, value)| name.len() + value.len() + 8).sum());
    for (name, value) in pairs {
        encode_into(name, &mut joined);
        joined.push(b'=');
        encode_into(value, &mut joined);
        joined.push(b'&');
    }
    joined.pop();
    into_string(joined)
}
