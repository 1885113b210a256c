//! From a typed request to what travels.

use aliyun_sign::{Credentials, Stamp, form, v1};
use aliyun_wire::{Fields, Format, Location, Operation, Record, Slot, Style, Value, parameters};

use crate::Error;
use crate::error::Kind;
use crate::secrets::Secrets;

/// The only method that is used: official clients send every operation so, and a form needs it.
const METHOD: &str = "POST";

/// A request that is ready to be signed, as often as it takes.
pub(crate) struct Outgoing {
    query: Vec<(String, String)>,
    form: Vec<(String, String)>,
    /// What must not be printed of it.
    pub(crate) secrets: Secrets,
}

impl Outgoing {
    /// Turns a request into parameters, each where its operation wants it, and adds what every request says.
    pub(crate) fn encode(
        operation: &Operation,
        request: &dyn Record,
        format: Format,
        credentials: &Credentials,
    ) -> Result<Self, Error> {
        let common =
            [("Action", operation.name), ("Version", operation.product.version), ("Format", format.as_str())];
        let mut query = common.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        let mut form = Vec::new();
        let mut add = |field: &str, name, value| {
            let in_form = operation.parameter(field).is_some_and(|known| known.location == Location::Form);
            if in_form { &mut form } else { &mut query }.push((name, value));
        };
        parameters::encode(request, &mut add).map_err(Kind::Unencodable)?;
        let keys = credentials.security_token().into_iter().chain([credentials.access_key_secret()]);
        Ok(Self { query, form, secrets: Secrets::of(keys, request) })
    }

    /// Signs it for one attempt.
    pub(crate) fn sign(&self, credentials: &Credentials, stamp: Stamp<'_>) -> v1::Signed {
        v1::sign(METHOD, &self.query, &self.form, credentials, stamp)
    }
}

/// What was signed: the string that the service has to come to as well.
pub(crate) fn string_to_sign(signed: &v1::Signed) -> Option<String> {
    let mut parameters = form::parse(&signed.query).ok()?;
    parameters.extend(form::parse(&signed.body).ok()?);
    parameters.retain(|(name, _)| name != "Signature");
    Some(v1::string_to_sign(METHOD, &v1::canonical_query(&parameters)))
}

/// A request that names the client's region where it leaves its own unset.
pub(crate) struct Regional<'a> {
    request: &'a (dyn Record + Sync),
    /// `None` when the operation takes no region, or the client has none.
    region: Option<&'a str>,
}

impl<'a> Regional<'a> {
    const NAME: &'static str = "RegionId";

    pub(crate) fn new(
        operation: &Operation,
        request: &'a (dyn Record + Sync),
        region: Option<&'a str>,
    ) -> Self {
        Self { request, region: region.filter(|_| operation.parameter(Self::NAME).is_some()) }
    }
}

impl Record for Regional<'_> {
    /// A request on its way out takes nothing in.
    fn slot(&mut self, _: &str) -> Slot<'_> {
        Slot::Unknown
    }

    fn visit(&self, fields: &mut dyn Fields) {
        let mut watch = Watch { fields, region_seen: false };
        self.request.visit(&mut watch);
        let seen = watch.region_seen;
        if let Some(region) = self.region.filter(|_| !seen) {
            fields.field(Self::NAME, Value::Text(region));
        }
    }
}

/// Passes fields on and notices the region among them.
struct Watch<'a> {
    fields: &'a mut dyn Fields,
    region_seen: bool,
}

impl Watch<'_> {
    fn notice(&mut self, name: &str) {
        self.region_seen |= name == Regional::NAME;
    }
}

impl Fields for Watch<'_> {
    fn field(&mut self, name: &str, value: Value<'_>) {
        self.notice(name);
        self.fields.field(name, value);
    }

    fn styled(&mut self, name: &str, value: Value<'_>, style: Style) {
        self.notice(name);
        self.fields.styled(name, value, style);
    }

    fn secret(&mut self, name: &str, value: Value<'_>) {
        self.notice(name);
        self.fields.secret(name, value);
    }
}
