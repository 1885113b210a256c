use std::cmp::Ordering;
use std::fmt;

use super::{PATH, signature_of};
use crate::canonical_query::{Pair, join, pairs};
use crate::error::Hidden;
use crate::percent::{encode_into, encode_twice_into, into_string};
use crate::{BearerToken, Credentials, Stamp};

/// What [`sign`] and [`bearer`] hand back, encoded and ready to be sent. `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Signed {
    /// The query string, without `?`.
    pub query: String,
    /// The `application/x-www-form-urlencoded` body; empty without form parameters.
    pub body: String,
    string_to_sign: Option<Hidden<Vec<u8>>>,
}

impl Signed {
    /// What was signed, to be compared with what the service says it has signed; `None` with a bearer token.
    ///
    /// It holds every parameter, secret ones too: log it nowhere.
    pub fn string_to_sign(&self) -> Option<&str> {
        self.string_to_sign.as_ref().and_then(|text| str::from_utf8(&text.0).ok())
    }
}

impl fmt::Debug for Signed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signed").finish_non_exhaustive()
    }
}

/// Signs a request with an access key.
///
/// `query` and `form` are the parameters of the caller, unencoded: `Action`, `Version`, `Format` and those of the
/// operation. Added to the query are `AccessKeyId`, `SignatureMethod`, `SignatureVersion`, `SignatureNonce`,
/// `Timestamp`, with a temporary key `SecurityToken`, and in the end `Signature`. These names belong to the signer,
/// as do `SignatureType` and `BearerToken`: parameters of the caller that bear one of them are left out.
///
/// ```
/// use aliyun_sign::{Credentials, Stamp, v1};
///
/// let query = [("Action", "ModifySynchronizationObject"), ("Version", "2020-01-01")];
/// let form = [("SynchronizationObjects", r#"[{"DBName":"shop"}]"#)];
/// let stamp = Stamp { timestamp: "2021-01-11T03:39:44Z", nonce: "n-1" };
///
/// let signed = v1::sign("POST", &query, &form, &Credentials::new("testid", "testsecret"), stamp);
/// assert!(signed.query.starts_with("AccessKeyId=testid&Action=ModifySynchronizationObject&SignatureMethod="));
/// assert_eq!(signed.body, "SynchronizationObjects=%5B%7B%22DBName%22%3A%22shop%22%7D%5D");
/// ```
pub fn sign<K: AsRef<str>, V: AsRef<str>>(
    method: &str,
    query: &[(K, V)],
    form: &[(K, V)],
    credentials: &Credentials,
    stamp: Stamp<'_>,
) -> Signed {
    // In the order in which they mostly end up: sorting has little to do then.
    let first = ("AccessKeyId", credentials.access_key_id());
    let last = [
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureNonce", stamp.nonce),
        ("SignatureVersion", "1.0"),
        ("Timestamp", stamp.timestamp),
    ];
    let token = credentials.security_token().map(|token| ("SecurityToken", token));
    let mut parameters: Vec<(Place, Pair<'_>)> = Vec::with_capacity(6 + query.len() + form.len());
    parameters.push((Place::Query, first));
    parameters.extend(pairs(query).filter(is_callers).map(|pair| (Place::Query, pair)));
    parameters.extend(pairs(form).filter(is_callers).map(|pair| (Place::Form, pair)));
    parameters.extend(token.into_iter().chain(last).map(|pair| (Place::Query, pair)));
    parameters.sort_by(|(_, (a, _)), (_, (b, _))| by_name(a, b));

    let Encoded { mut query, body, string_to_sign } = Encoded::new(method, &parameters);
    query.extend_from_slice(b"&Signature=");
    encode_into(&signature_of(credentials, &string_to_sign), &mut query);
    Signed {
        query: into_string(query),
        body: into_string(body),
        string_to_sign: Some(Hidden(string_to_sign)),
    }
}

/// Prepares a request that carries a bearer token, which takes the place of the signature.
///
/// As [`sign`], but what is added to the query is `BearerToken`, `SignatureType` (`BEARERTOKEN`), `SignatureNonce`
/// and `Timestamp`.
pub fn bearer<K: AsRef<str>, V: AsRef<str>>(
    query: &[(K, V)],
    form: &[(K, V)],
    token: &BearerToken,
    stamp: Stamp<'_>,
) -> Signed {
    let owned = [
        ("BearerToken", token.as_str()),
        ("SignatureNonce", stamp.nonce),
        ("SignatureType", "BEARERTOKEN"),
        ("Timestamp", stamp.timestamp),
    ];
    let in_query: Vec<_> = pairs(query).filter(is_callers).chain(owned).collect();
    let in_form: Vec<_> = pairs(form).filter(is_callers).collect();
    Signed { query: join(&in_query), body: join(&in_form), string_to_sign: None }
}

/// Where a parameter is sent.
enum Place {
    Query,
    Form,
}

/// What becomes of sorted parameters: query and body, as they are sent, and the string to sign.
///
/// Each name and value is read once: no canonical query is laid out to be encoded a second time. The string to sign
/// is nonetheless `string_to_sign(method, canonical_query(parameters))`.
struct Encoded {
    query: Vec<u8>,
    body: Vec<u8>,
    string_to_sign: Vec<u8>,
}

impl Encoded {
    fn new(method: &str, parameters: &[(Place, Pair<'_>)]) -> Self {
        // Room for a few escapes and for the signature: growing costs more than what may be left over.
        let size: usize = parameters.iter().map(|(_, (name, value))| name.len() + value.len() + 8).sum();
        let mut encoded = Self {
            query: Vec::with_capacity(size + 48),
            body: Vec::new(),
            string_to_sign: Vec::with_capacity(size + size / 2),
        };
        encoded.string_to_sign.extend_from_slice(method.as_bytes());
        encoded.string_to_sign.extend_from_slice(PATH.as_bytes());
        for (place, pair) in parameters {
            match place {
                Place::Query => push_pair(*pair, &mut encoded.query, &mut encoded.string_to_sign),
                Place::Form => push_pair(*pair, &mut encoded.body, &mut encoded.string_to_sign),
            }
        }
        // Nothing follows the last pair of each.
        encoded.query.pop();
        encoded.body.pop();
        encoded.string_to_sign.truncate(encoded.string_to_sign.len() - 3);
        encoded
    }
}

/// Appends a pair, and the separator of the next, to where it is sent and to the string to sign.
fn push_pair((name, value): Pair<'_>, sent: &mut Vec<u8>, string_to_sign: &mut Vec<u8>) {
    encode_twice_into(name, sent, string_to_sign);
    sent.push(b'=');
    string_to_sign.extend_from_slice(b"%3D");
    encode_twice_into(value, sent, string_to_sign);
    sent.push(b'&');
    string_to_sign.extend_from_slice(b"%26");
}

/// The order of names. Most differ in their first letter: seen here, it saves a call.
fn by_name(a: &str, b: &str) -> Ordering {
    let first = |name: &str| name.bytes().next();
    first(a).cmp(&first(b)).then_with(|| a.cmp(b))
}

/// Whether a parameter is none of those that say who asks, when, and with which signature.
fn is_callers((name, _): &Pair<'_>) -> bool {
    !matches!(
        *name,
        "AccessKeyId"
            | "BearerToken"
            | "SecurityToken"
            | "Signature"
            | "SignatureMethod"
            | "SignatureNonce"
            | "SignatureType"
            | "SignatureVersion"
            | "Timestamp"
    )
}
