//! What clients get wrong when they sign: if a signature fits a common mistake, that is the one.

use aliyun_sign::{Credentials, form, v1, v3};

use super::canonical::Material;
use crate::front_door::Keys;

/// A common mistake that explains a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// What the client did, in a sentence.
    pub explanation: &'static str,
    /// What it signed: the string to sign of V1, the canonical request of V3. Secrets are masked.
    pub signed: String,
}

/// What a client that makes the mistake signs.
type Signs = fn(&Material) -> String;

const MISTAKES: &[(&str, Signs)] = &[
    ("The method is signed as GET but sent as POST, or the other way round.", other_method),
    (
        "The parameters are signed in the order in which they are sent; they have to be sorted by name.",
        unsorted,
    ),
    ("The parameters are sorted without regard to letter case; upper case comes first.", case_folded),
    ("A space is encoded as + before signing; it has to be %20.", |m| {
        with_query(m, |q| q.replace("%20", "+"))
    }),
    ("* is left as it is before signing; it has to be %2A.", |m| with_query(m, |q| q.replace("%2A", "*"))),
    ("~ is encoded as %7E before signing; it has to stay.", |m| with_query(m, |q| q.replace('~', "%7E"))),
    ("The values are encoded as a form is: a space as +, * left, ~ as %7E; RFC 3986 is what counts.", |m| {
        with_query(m, |q| q.replace("%20", "+").replace("%2A", "*").replace('~', "%7E"))
    }),
    ("The escapes have lower-case hex digits; they have to be upper-case.", |m| {
        with_query(m, lower_case_escapes)
    }),
    ("Parameters without a value are not signed.", without_empty),
    ("The parameters of the form body are not signed.", without_form),
    ("The canonical query is not encoded a second time.", encoded_once),
    ("The values are not encoded before signing.", unencoded),
];

/// What is appended to the secret by mistake.
const SUFFIXES: &[(&str, &str)] = &[
    ("&", "The secret is followed by & once too often: V1 appends one, V3 none."),
    ("\n", "The secret ends with a line end that was copied along."),
    (" ", "The secret ends with a space that was copied along."),
];

/// The mistake that explains the signature, if the key is known and one does.
pub(super) fn find(material: &Material, keys: &Keys) -> Option<Mistake> {
    let credentials = keys.find(&material.access_key_id).ok()?.credentials();
    in_what_is_signed(material, credentials).or_else(|| in_the_secret(material, credentials))
}

fn in_what_is_signed(material: &Material, credentials: &Credentials) -> Option<Mistake> {
    let fits = |signs: &Signs| signature(material, credentials, &signs(material)) == material.signature;
    let (explanation, signs) = MISTAKES.iter().find(|(_, signs)| fits(signs))?;
    Some(Mistake { explanation, signed: signs(&material.masked()) })
}

fn in_the_secret(material: &Material, credentials: &Credentials) -> Option<Mistake> {
    let right = |material: &Material| material.signed(&canonical_query(material));
    let fits = |suffix: &str| {
        let secret = format!("{}{suffix}", credentials.access_key_secret());
        let wrong = Credentials::new(credentials.access_key_id(), secret);
        signature(material, &wrong, &right(material)) == material.signature
    };
    let (_, explanation) = SUFFIXES.iter().find(|(suffix, _)| fits(suffix))?;
    Some(Mistake { explanation, signed: right(&material.masked()) })
}

fn signature(material: &Material, credentials: &Credentials, signed: &str) -> String {
    match material.v3 {
        Some(_) => v3::signature(credentials, &v3::string_to_sign(signed)),
        None => v1::signature(credentials, signed),
    }
}

fn canonical_query(material: &Material) -> String {
    v1::canonical_query(&material.parameters)
}

fn with_query(material: &Material, change: impl Fn(&str) -> String) -> String {
    material.signed(&change(&canonical_query(material)))
}

fn other_method(material: &Material) -> String {
    let method = if material.method == "GET" { "POST" } else { "GET" };
    let other = Material { method: method.to_owned(), ..material.clone() };
    other.signed(&canonical_query(&other))
}

fn unsorted(material: &Material) -> String {
    material.signed(&form::encode(&material.parameters))
}

fn case_folded(material: &Material) -> String {
    let mut parameters = material.parameters.clone();
    parameters.sort_by_key(|(name, _)| name.to_ascii_lowercase());
    material.signed(&form::encode(&parameters))
}

fn lower_case_escapes(query: &str) -> String {
    let mut pieces = query.split('%');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |query, piece| match piece.split_at_checked(2) {
        Some((digits, rest)) => query + "%" + &digits.to_ascii_lowercase() + rest,
        None => query + "%" + piece,
    })
}

fn without_empty(material: &Material) -> String {
    without(material, |(_, value)| value.is_empty())
}

fn without_form(material: &Material) -> String {
    without(material, |(name, _)| material.form.contains(name))
}

fn without(material: &Material, left_out: impl Fn(&(String, String)) -> bool) -> String {
    let mut fewer = material.clone();
    fewer.parameters.retain(|parameter| !left_out(parameter));
    fewer.signed(&canonical_query(&fewer))
}

fn encoded_once(material: &Material) -> String {
    match material.v3 {
        Some(_) => material.signed(&canonical_query(material)),
        None => format!("{}&%2F&{}", material.method, canonical_query(material)),
    }
}

fn unencoded(material: &Material) -> String {
    let mut parameters = material.parameters.clone();
    parameters.sort();
    let plain: Vec<_> = parameters.iter().map(|(name, value)| format!("{name}={value}")).collect();
    material.signed(&plain.join("&"))
}
