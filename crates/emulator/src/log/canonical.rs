//! What a signature is made over, as far as the request tells it.

use aliyun_sign::{form, v1, v3};
use axum::body::Bytes;
use axum::http::{Request, header};

use super::redaction::masked;
use crate::front_door::{header, header_pairs};
use crate::parameters::Parameters;

type Pairs = Vec<(String, String)>;

/// The parts of a request that are signed, and the signature that came with it.
#[derive(Clone)]
pub(super) struct Material {
    pub(super) access_key_id: String,
    pub(super) signature: String,
    pub(super) method: String,
    /// The parameters that are signed, in the order in which they came.
    pub(super) parameters: Pairs,
    /// Those of them that came in a form body; V1 only.
    pub(super) form: Vec<String>,
    /// The signed headers and the hash of the body; V3 only.
    pub(super) v3: Option<(Pairs, String)>,
}

impl Material {
    pub(super) fn of_v1(request: &Request<Bytes>, parameters: &Parameters) -> Option<Self> {
        let in_query = form::parse(request.uri().query().unwrap_or_default()).ok()?;
        let position = |name: &str| in_query.iter().position(|(other, _)| other == name);
        let mut signed: Pairs = parameters.pairs().to_vec();
        signed.retain(|(name, _)| name != "Signature");
        signed.sort_by_key(|(name, _)| position(name).unwrap_or(usize::MAX));
        let of_form = signed.iter().map(|(name, _)| name.clone()).filter(|name| position(name).is_none());
        Some(Self {
            access_key_id: parameters.get("AccessKeyId").or(parameters.get("AccessKeyID"))?.to_owned(),
            signature: parameters.get("Signature")?.to_owned(),
            method: request.method().to_string(),
            form: of_form.collect(),
            parameters: signed,
            v3: None,
        })
    }

    pub(super) fn of_v3(request: &Request<Bytes>) -> Option<Self> {
        let parts = v3::Authorization::parse(header(request, header::AUTHORIZATION.as_str())?).ok()?;
        let headers = header_pairs(request).into_iter().filter(|(name, _)| parts.signs(name));
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Some(Self {
            access_key_id: parts.access_key_id.to_owned(),
            signature: parts.signature.to_owned(),
            method: request.method().to_string(),
            parameters: form::parse(request.uri().query().unwrap_or_default()).ok()?,
            form: Vec::new(),
            v3: Some((headers, v3::hashed_payload(request.body()))),
        })
    }

    /// The same with its secrets masked.
    pub(super) fn masked(&self) -> Self {
        let v3 = self.v3.as_ref().map(|(headers, hash)| (masked(headers), hash.clone()));
        Self { parameters: masked(&self.parameters), v3, ..self.clone() }
    }

    /// What V3 hashes, secrets masked.
    pub(super) fn canonical_request(&self) -> Option<String> {
        self.v3.is_some().then(|| self.masked().signed(&v1::canonical_query(&self.masked().parameters)))
    }

    /// What is signed, secrets masked; for V3 that is a hash of the request as it came.
    pub(super) fn string_to_sign(&self) -> String {
        match self.v3 {
            Some(_) => v3::string_to_sign(&self.signed(&v1::canonical_query(&self.parameters))),
            None => self.masked().signed(&v1::canonical_query(&self.masked().parameters)),
        }
    }

    /// Around a canonical query, what is signed with V1 and hashed with V3.
    pub(super) fn signed(&self, canonical_query: &str) -> String {
        match &self.v3 {
            None => v1::string_to_sign(&self.method, canonical_query),
            Some((headers, hash)) => v3::canonical_request(
                &self.method,
                canonical_query,
                &v3::canonical_headers(headers),
                &v3::signed_headers(headers),
                hash,
            ),
        }
    }
}
