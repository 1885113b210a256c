use std::cmp::Ordering;
use std::fmt;

use super::{PATH, SIGNATURE, signature_into};
use crate::canonical_query::{Pair, pairs};
use crate::error::Hidden;
use crate::percent::{encode_long_into, encode_twice_into, into_string};
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
    let owned = Owned {
        access_key_id: Some(credentials.access_key_id()),
        security_token: credentials.security_token(),
        signature_method: Some("HMAC-SHA1"),
        signature_version: Some("1.0"),
        ..Owned::of(stamp)
    };
    let Encoded { mut query, body, string_to_sign } = Encoded::new(method, query, form, &owned);
    let mut base64 = [0; 28];
    query.extend_from_slice(b"&Signature=");
    encode_long_into(signature_into(credentials, &string_to_sign, &mut base64), &mut query);
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
    let owned =
        Owned { bearer_token: Some(token.as_str()), signature_type: Some("BEARERTOKEN"), ..Owned::of(stamp) };
    let Encoded { query, body, .. } = Encoded::new("", query, form, &owned);
    Signed { query: into_string(query), body: into_string(body), string_to_sign: None }
}

/// The parameters that belong to the signer: what is set is sent, and what the caller gives under their names is not.
#[derive(Default)]
struct Owned<'a> {
    access_key_id: Option<&'a str>,
    bearer_token: Option<&'a str>,
    security_token: Option<&'a str>,
    signature_method: Option<&'a str>,
    signature_nonce: Option<&'a str>,
    signature_type: Option<&'a str>,
    signature_version: Option<&'a str>,
    timestamp: Option<&'a str>,
}

impl<'a> Owned<'a> {
    /// What every request has.
    fn of(stamp: Stamp<'a>) -> Self {
        Self { signature_nonce: Some(stamp.nonce), timestamp: Some(stamp.timestamp), ..Self::default() }
    }
}

/// A parameter of the caller.
struct Parameter<'a> {
    name: Name<'a>,
    value: &'a str,
    place: Place,
}

impl<'a> Parameter<'a> {
    // Not inlined, it is written to memory twice, which takes longer than all else here.
    #[inline(always)]
    fn new(place: Place, (name, value): Pair<'a>) -> Self {
        Self { name: Name::new(name), value, place }
    }
}

/// Where a parameter is sent.
enum Place {
    Query,
    Form,
}

/// A name, compared by its first eight bytes, as one number, before the whole is looked at.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Name<'a> {
    first: u64,
    whole: &'a str,
}

impl<'a> Name<'a> {
    #[inline(always)]
    fn new(whole: &'a str) -> Self {
        let bytes = whole.as_bytes();
        let padded = || {
            let first = bytes.iter().fold(0, |first, byte| first << 8 | u64::from(*byte));
            first.unbounded_shl(64 - 8 * bytes.len() as u32)
        };
        Self { first: bytes.first_chunk().map_or_else(padded, |first| u64::from_be_bytes(*first)), whole }
    }
}

/// What becomes of the parameters: query and body, as they are sent, and the string to sign.
///
/// Each name and value is read once: no canonical query is laid out to be encoded a second time. The string to sign
/// is nonetheless `string_to_sign(method, canonical_query(parameters))`.
struct Encoded {
    query: Vec<u8>,
    body: Vec<u8>,
    string_to_sign: Vec<u8>,
}

impl Encoded {
    /// Sorts the parameters of the caller, and merges them with those of the signer, which come in their order.
    #[inline(always)]
    fn new<K: AsRef<str>, V: AsRef<str>>(
        method: &str,
        query: &[(K, V)],
        form: &[(K, V)],
        owned: &Owned<'_>,
    ) -> Self {
        let mut callers = Vec::with_capacity(query.len() + form.len());
        callers.extend(pairs(query).map(|pair| Parameter::new(Place::Query, pair)));
        callers.extend(pairs(form).map(|pair| Parameter::new(Place::Form, pair)));
        // A stable sort: parameters of equal name keep their order.
        callers.sort_by(|a, b| a.name.cmp(&b.name));

        let mut encoded = Self::with_room_for(&callers);
        encoded.string_to_sign.extend_from_slice(method.as_bytes());
        encoded.string_to_sign.extend_from_slice(PATH.as_bytes());
        let mut callers = callers.as_slice();
        encoded.merge(&mut callers, "AccessKeyId", owned.access_key_id);
        encoded.merge(&mut callers, "BearerToken", owned.bearer_token);
        encoded.merge(&mut callers, "SecurityToken", owned.security_token);
        encoded.merge(&mut callers, SIGNATURE, None);
        encoded.merge(&mut callers, "SignatureMethod", owned.signature_method);
        encoded.merge(&mut callers, "SignatureNonce", owned.signature_nonce);
        encoded.merge(&mut callers, "SignatureType", owned.signature_type);
        encoded.merge(&mut callers, "SignatureVersion", owned.signature_version);
        encoded.merge(&mut callers, "Timestamp", owned.timestamp);
        for parameter in callers {
            encoded.push(parameter);
        }
        // Nothing follows the last pair of each.
        encoded.query.pop();
        encoded.body.pop();
        encoded.string_to_sign.truncate(encoded.string_to_sign.len() - 3);
        encoded
    }

    /// With room for a few escapes and for what the signer adds: growing costs more than what may be left over.
    #[inline(always)]
    fn with_room_for(callers: &[Parameter<'_>]) -> Self {
        let callers = callers.iter().map(|Parameter { name, value, .. }| name.whole.len() + value.len() + 8);
        let size = callers.sum::<usize>() + 300;
        Self {
            query: Vec::with_capacity(size),
            body: Vec::new(),
            string_to_sign: Vec::with_capacity(size + size / 2),
        }
    }

    /// Appends a parameter of the signer, if it has a value, after those of the caller that come before it.
    #[inline(always)]
    fn merge(&mut self, callers: &mut &[Parameter<'_>], name: &'static str, value: Option<&str>) {
        let own = Name::new(name);
        while let Some((first, others)) = callers.split_first() {
            match first.name.cmp(&own) {
                Ordering::Less => self.push(first),
                Ordering::Equal => (),
                Ordering::Greater => break,
            }
            *callers = others;
        }
        if let Some(value) = value {
            self.query.extend_from_slice(name.as_bytes());
            self.string_to_sign.extend_from_slice(name.as_bytes());
            push_value(value, &mut self.query, &mut self.string_to_sign);
        }
    }

    fn push(&mut self, Parameter { name, value, place }: &Parameter<'_>) {
        let sent = match place {
            Place::Query => &mut self.query,
            Place::Form => &mut self.body,
        };
        encode_twice_into(name.whole, sent, &mut self.string_to_sign);
        push_value(value, sent, &mut self.string_to_sign);
    }
}

/// Appends the value to a name, and the separator of the next pair, where it is sent and in the string to sign.
#[inline(always)]
fn push_value(value: &str, sent: &mut Vec<u8>, string_to_sign: &mut Vec<u8>) {
    sent.push(b'=');
    string_to_sign.extend_from_slice(b"%3D");
    encode_twice_into(value, sent, string_to_sign);
    sent.push(b'&');
    string_to_sign.extend_from_slice(b"%26");
}
