use std::fmt;

use super::{PATH, SIGNATURE, signature};
use crate::canonical_query::{Pair, join, pairs, push_pair};
use crate::error::Hidden;
use crate::percent::percent_encode_twice_into;
use crate::{BearerToken, Credentials, Stamp};

/// What [`sign`] and [`bearer`] hand back, encoded and ready to be sent. `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Signed {
    /// The query string, without `?`.
    pub query: String,
    /// The `application/x-www-form-urlencoded` body; empty without form parameters.
    pub body: String,
    string_to_sign: Option<Hidden<String>>,
}

impl Signed {
    /// What was signed, to be compared with what the service says it has signed; `None` with a bearer token.
    ///
    /// It holds every parameter, secret ones too: log it nowhere.
    pub fn string_to_sign(&self) -> Option<&str> {
        self.string_to_sign.as_ref().map(|text| text.0.as_str())
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
    let first = [("AccessKeyId", credentials.access_key_id())];
    let last = [
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureNonce", stamp.nonce),
        ("SignatureVersion", "1.0"),
        ("Timestamp", stamp.timestamp),
    ];
    let token = credentials.security_token().map(|token| ("SecurityToken", token));
    let mut parameters: Vec<(Place, Pair<'_>)> = Vec::with_capacity(6 + query.len() + form.len());
    parameters.extend(first.map(|pair| (Place::Query, pair)));
    parameters.extend(pairs(query).filter(is_callers).map(|pair| (Place::Query, pair)));
    parameters.extend(pairs(form).filter(is_callers).map(|pair| (Place::Form, pair)));
    parameters.extend(token.into_iter().chain(last).map(|pair| (Place::Query, pair)));
    parameters.sort_by_key(|(_, (name, _))| *name);

    let (mut signed, string_to_sign) = encode(method, &parameters);
    push_pair((SIGNATURE, &signature(credentials, &string_to_sign)), &mut signed.query);
    signed.string_to_sign = Some(Hidden(string_to_sign));
    signed
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

/// Encodes sorted parameters to where they are sent, and to the string to sign.
///
/// Each name and value is read once: no canonical query is laid out to be encoded a second time. What comes out is
/// nonetheless `string_to_sign(method, canonical_query(parameters))`.
fn encode(method: &str, parameters: &[(Place, Pair<'_>)]) -> (Signed, String) {
    let size: usize = parameters.iter().map(|(_, (name, value))| name.len() + value.len() + 8).sum();
    let mut signed =
        Signed { query: String::with_capacity(size + 48), body: String::new(), string_to_sign: None };
    let mut string_to_sign = String::with_capacity(size + size / 2);
    string_to_sign.push_str(method);
    string_to_sign.push_str(PATH);
    for (index, (place, (name, value))) in parameters.iter().enumerate() {
        let sent = match place {
            Place::Query => &mut signed.query,
            Place::Form => &mut signed.body,
        };
        if !sent.is_empty() {
            sent.push('&');
        }
        if index > 0 {
            string_to_sign.push_str("%26");
        }
        percent_encode_twice_into(name, sent, &mut string_to_sign);
        sent.push('=');
        string_to_sign.push_str("%3D");
        percent_encode_twice_into(value, sent, &mut string_to_sign);
    }
    (signed, string_to_sign)
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
