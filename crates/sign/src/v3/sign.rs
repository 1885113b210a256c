use std::fmt;

use super::canonical_headers::Headers;
use super::{authorization, hashed_payload, header, signature, string_to_sign};
use crate::canonical_query::{Pair, join, pairs, sort};
use crate::error::Hidden;
use crate::{BearerToken, Credentials, Stamp};

/// A request to be signed. All of it is signed.
#[derive(Clone, Copy)]
pub struct Request<'a, K, V> {
    /// `GET` or `POST`, as it is sent.
    pub method: &'a str,
    /// The value of the header `host`, with the port if it is not that of the scheme.
    pub host: &'a str,
    /// The parameters of the query string, unencoded.
    pub query: &'a [(K, V)],
    /// The other headers to sign: `x-acs-action`, `x-acs-version`, and as a rule `accept` and, with a body,
    /// `content-type`. Leave out those that change on the way, such as `accept-encoding` and `content-length`.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body as it is sent.
    pub body: &'a [u8],
}

impl<K, V> fmt::Debug for Request<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("host", &self.host)
            .finish_non_exhaustive()
    }
}

/// What [`sign`] and [`bearer`] hand back. `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Signed {
    /// The query string, encoded, without `?`.
    pub query: String,
    /// The headers to add to those of the request; they replace headers of the same name.
    pub headers: Vec<(&'static str, String)>,
    signed: Option<Hidden<What>>,
}

/// What was signed.
#[derive(Clone, PartialEq, Eq)]
struct What {
    canonical_request: String,
    string_to_sign: String,
}

impl Signed {
    /// What was signed, to be compared with what the service says it has signed; `None` with a bearer token.
    pub fn string_to_sign(&self) -> Option<&str> {
        self.signed.as_ref().map(|signed| signed.0.string_to_sign.as_str())
    }

    /// What the string to sign is the hash of: all that is signed, a security token included, so log it nowhere.
    pub fn canonical_request(&self) -> Option<&str> {
        self.signed.as_ref().map(|signed| signed.0.canonical_request.as_str())
    }
}

impl fmt::Debug for Signed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signed").finish_non_exhaustive()
    }
}

/// Signs a request with an access key.
///
/// Added are the headers `x-acs-date`, `x-acs-signature-nonce`, `x-acs-content-sha256`, with a temporary key
/// `x-acs-accesskey-id` and `x-acs-security-token`, and in the end `authorization`. These names, and `host`, belong
/// to the signer: headers of the request that bear one of them are not signed.
///
/// ```
/// use aliyun_sign::{Credentials, Stamp, v3};
///
/// let request = v3::Request {
///     method: "POST",
///     host: "dts.cn-hangzhou.aliyuncs.com",
///     query: &[("RegionId", "cn-hangzhou"), ("PageNum", "1")],
///     headers: &[("x-acs-action", "DescribeSynchronizationJobs"), ("x-acs-version", "2020-01-01")],
///     body: b"",
/// };
/// let stamp = Stamp { timestamp: "2021-01-11T03:39:44Z", nonce: "n-1" };
///
/// let signed = v3::sign(&request, &Credentials::new("testid", "testsecret"), stamp);
/// assert_eq!(signed.query, "PageNum=1&RegionId=cn-hangzhou");
/// assert_eq!(signed.headers[0], ("x-acs-date", "2021-01-11T03:39:44Z".into()));
/// ```
pub fn sign<K: AsRef<str>, V: AsRef<str>>(
    request: &Request<'_, K, V>,
    credentials: &Credentials,
    stamp: Stamp<'_>,
) -> Signed {
    let query = canonical(pairs(request.query));
    let hashed_payload = hashed_payload(request.body);
    let mut added = stamped(stamp);
    if let Some(token) = credentials.security_token() {
        added.push((header::ACCESS_KEY_ID, credentials.access_key_id().into()));
        added.push((header::SECURITY_TOKEN, token.into()));
    }

    let of_request = request.headers.iter().copied().filter(|(name, _)| !is_owned(name));
    let of_signer = added.iter().map(|(name, value)| (*name, value.as_str()));
    let others = [(header::CONTENT_SHA256, hashed_payload.as_str()), (header::HOST, request.host)];
    let headers = Headers::new(of_request.chain(of_signer).chain(others));
    let names = headers.names();
    let canonical_request = headers.canonical_request(request.method, &query, &names, &hashed_payload);
    let string_to_sign = string_to_sign(&canonical_request);
    let signature = signature(credentials, &string_to_sign);
    added.push((header::CONTENT_SHA256, hashed_payload));
    added.push((header::AUTHORIZATION, authorization(credentials.access_key_id(), &names, &signature)));
    Signed { query, headers: added, signed: Some(Hidden(What { canonical_request, string_to_sign })) }
}

/// Prepares a request that carries a bearer token, which takes the place of the signature.
///
/// Added are the headers `x-acs-date`, `x-acs-signature-nonce`, `x-acs-content-sha256` and `x-acs-bearer-token`, and
/// to the query `SignatureType=BEARERTOKEN`.
pub fn bearer<K: AsRef<str>, V: AsRef<str>>(
    request: &Request<'_, K, V>,
    token: &BearerToken,
    stamp: Stamp<'_>,
) -> Signed {
    const SIGNATURE_TYPE: &str = "SignatureType";
    let of_request = pairs(request.query).filter(|(name, _)| *name != SIGNATURE_TYPE);
    let query = canonical(of_request.chain([(SIGNATURE_TYPE, "BEARERTOKEN")]));
    let mut headers = stamped(stamp);
    headers.push((header::CONTENT_SHA256, hashed_payload(request.body)));
    headers.push((header::BEARER_TOKEN, token.as_str().into()));
    Signed { query, headers, signed: None }
}

fn canonical<'a>(parameters: impl Iterator<Item = Pair<'a>>) -> String {
    let mut parameters: Vec<_> = parameters.collect();
    sort(&mut parameters);
    join(&parameters)
}

/// The headers that every request gets.
fn stamped(stamp: Stamp<'_>) -> Vec<(&'static str, String)> {
    // Room for the others, too.
    let mut headers = Vec::with_capacity(6);
    headers.push((header::DATE, stamp.timestamp.into()));
    headers.push((header::NONCE, stamp.nonce.into()));
    headers
}

/// The headers that say who asks, whom, when, and with which signature.
fn is_owned(name: &str) -> bool {
    [
        header::ACCESS_KEY_ID,
        header::AUTHORIZATION,
        header::CONTENT_SHA256,
        header::DATE,
        header::HOST,
        header::NONCE,
        header::SECURITY_TOKEN,
    ]
    .iter()
    .any(|owned| owned.eq_ignore_ascii_case(name))
}
