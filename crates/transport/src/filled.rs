//! What a client adds to a request where the caller left it unset.

use aliyun_wire::{Fields, Idempotence, Operation, Record, Slot, Style, Value};

use crate::{Error, effects};

/// A request with the client's region, and with a token by which the service recognises a repetition.
///
/// The token is made once for a call and so is the same for all its attempts.
pub(crate) struct Filled<'a> {
    request: &'a (dyn Record + Sync),
    defaults: Vec<(&'static str, String)>,
}

impl<'a> Filled<'a> {
    pub(crate) fn new(
        operation: &Operation,
        request: &'a (dyn Record + Sync),
        region: Option<&str>,
    ) -> Result<Self, Error> {
        const REGION: &str = "RegionId";
        let mut defaults = Vec::new();
        if let Some(region) = region.filter(|_| operation.parameter(REGION).is_some()) {
            defaults.push((REGION, region.to_owned()));
        }
        if let Idempotence::Token(name) = operation.idempotence {
            defaults.push((name, effects::nonce()?));
        }
        Ok(Self { request, defaults })
    }
}

impl Record for Filled<'_> {
    /// A request on its way out takes nothing in.
    fn slot(&mut self, _: &str) -> Slot<'_> {
        Slot::Unknown
    }

    fn visit(&self, fields: &mut dyn Fields) {
        let mut watch = Watch { fields, missing: self.defaults.iter().collect() };
        self.request.visit(&mut watch);
        let Watch { fields, missing } = watch;
        for (name, value) in missing {
            fields.field(name, Value::Text(value));
        }
    }
}

/// Passes fields on and notices which defaults are not needed.
struct Watch<'a> {
    fields: &'a mut dyn Fields,
    missing: Vec<&'a (&'static str, String)>,
}

impl Watch<'_> {
    fn notice(&mut self, name: &str) {
        self.missing.retain(|(default, _)| *default != name);
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
