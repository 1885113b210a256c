//! From a typed request to what travels.

use aliyun_sign::{Stamp, form, v1, v3};
use aliyun_wire::parameters::{self, Parameters};
use aliyun_wire::{Format, Location, Operation, Record};

use crate::Error;
use crate::credentials::Identity;
use crate::error::Kind;
use crate::secrets::Secrets;

/// The only method that is used: official clients send every operation so, and a form needs it.
pub(crate) const METHOD: &str = "POST";

/// The version of the signature. V1 unless the caller says otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Signature {
    /// HMAC-SHA1 over all parameters, which carry everything: what the DTS reference documents, and what every RPC
    /// gateway takes.
    #[default]
    V1,
    /// ACS3-HMAC-SHA256 over query, headers and body; key id and token travel in headers and stay out of access logs.
    V3,
}

/// A request that is ready to be signed, as often as it takes.
pub(crate) struct Outgoing {
    action: &'static str,
    version: &'static str,
    format: Format,
    parameters: Parameters,
    /// Where each of them goes.
    locations: Vec<Location>,
    /// What must not be printed of it.
    secrets: Secrets,
}

/// A request that is ready to be sent once.
pub(crate) struct Signed {
    pub(crate) query: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: String,
    /// What the service has to come to as well: V1's string to sign, V3's canonical request; `None` when nothing was
    /// signed.
    pub(crate) canonical: Option<String>,
    /// What must not be printed of it.
    pub(crate) secrets: Secrets,
}

impl Outgoing {
    /// Turns a request into parameters, each where its operation wants it.
    pub(crate) fn encode(operation: &Operation, request: &dyn Record, format: Format) -> Result<Self, Error> {
        let parameters = parameters::encode(request).map_err(Kind::Unencodable)?;
        let location = |field| operation.parameter(field).map_or(Location::Query, |known| known.location);
        let locations = parameters.iter().map(|sent| location(sent.field)).collect();
        let (action, version) = (operation.name, operation.product.version);
        Ok(Self { action, version, format, parameters, locations, secrets: Secrets::of(request) })
    }

    /// Adds who asks, when, and the signature, for one attempt.
    pub(crate) fn sign(
        &self,
        signature: Signature,
        identity: &Identity,
        host: &str,
        stamp: Stamp<'_>,
    ) -> Signed {
        let mut signed = match (signature, identity) {
            // Without a signature there is no choice of one.
            (_, Identity::Anonymous) => self.unsigned(stamp),
            (Signature::V1, _) => self.sign_v1(identity, stamp),
            (Signature::V3, _) => self.sign_v3(identity, host, stamp),
        };
        if signature == Signature::V1 || !signed.body.is_empty() {
            signed.headers.push((CONTENT_TYPE, FORM.to_owned()));
        }
        signed.secrets = self.secrets.and(identity.secrets());
        signed
    }

    fn sign_v1(&self, identity: &Identity, stamp: Stamp<'_>) -> Signed {
        let query = self.common().chain(self.pairs(Location::Query)).collect::<Vec<_>>();
        let form = self.pairs(Location::Form).collect::<Vec<_>>();
        let signed = match identity {
            Identity::AccessKey(key) => v1::sign(METHOD, &query, &form, key, stamp),
            Identity::Bearer(token) => v1::bearer(&query, &form, token, stamp),
            Identity::Anonymous => return self.unsigned(stamp),
        };
        let canonical = signed.string_to_sign().map(str::to_owned);
        Signed { canonical, ..Signed::new(signed.query, signed.body) }
    }

    fn sign_v3(&self, identity: &Identity, host: &str, stamp: Stamp<'_>) -> Signed {
        let body = self.form();
        let accept = match self.format {
            Format::Json => "application/json",
            Format::Xml => "application/xml",
        };
        let mut headers =
            vec![("x-acs-action", self.action), ("x-acs-version", self.version), ("accept", accept)];
        if !body.is_empty() {
            headers.push((CONTENT_TYPE, FORM));
        }
        // JSON is what the header alone asks for with official clients; XML they never ask for.
        let format = Some(("Format", Format::Xml.as_str())).filter(|_| self.format == Format::Xml);
        let query: Vec<_> = format.into_iter().chain(self.pairs(Location::Query)).collect();
        let request =
            v3::Request { method: METHOD, host, query: &query, headers: &headers, body: body.as_bytes() };
        let signed = match identity {
            Identity::AccessKey(key) => v3::sign(&request, key, stamp),
            Identity::Bearer(token) => v3::bearer(&request, token, stamp),
            Identity::Anonymous => return self.unsigned(stamp),
        };
        let canonical = signed.canonical_request().map(str::to_owned);
        let own = headers.iter().filter(|(name, _)| *name != CONTENT_TYPE);
        let own = own.map(|(name, value)| (*name, (*value).to_owned()));
        let headers = own.chain(signed.headers).collect();
        Signed { headers, canonical, ..Signed::new(signed.query, body) }
    }

    /// A request of nobody in particular, in the form of V1.
    fn unsigned(&self, stamp: Stamp<'_>) -> Signed {
        let stamp = [("Timestamp", stamp.timestamp), ("SignatureNonce", stamp.nonce)];
        let query: Vec<_> = self.common().chain(stamp).chain(self.pairs(Location::Query)).collect();
        Signed::new(form::encode(&query), self.form())
    }

    /// The body, without a signature.
    fn form(&self) -> String {
        form::encode(&self.pairs(Location::Form).collect::<Vec<_>>())
    }

    /// The parameters that go there.
    fn pairs(&self, location: Location) -> impl Iterator<Item = (&str, &str)> {
        let located =
            self.parameters.iter().zip(&self.locations).filter(move |(_, known)| **known == location);
        located.map(|(sent, _)| (sent.name, sent.value))
    }

    /// What every request of V1 says.
    fn common(&self) -> impl Iterator<Item = (&str, &str)> {
        [("Action", self.action), ("Version", self.version), ("Format", self.format.as_str())].into_iter()
    }
}

const FORM: &str = "application/x-www-form-urlencoded";
const CONTENT_TYPE: &str = "content-type";

impl Signed {
    fn new(query: String, body: String) -> Self {
        Self { query, body, headers: Vec::new(), canonical: None, secrets: Secrets::default() }
    }
}
