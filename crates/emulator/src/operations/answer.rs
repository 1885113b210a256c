//! What the answers of all operations have in common.

use aliyun_wire::{Fields, Record, Slot, Text, Value};

use super::call::Call;

impl Call<'_> {
    /// The answer of a success, with the members that most answers have: each where its operation has it.
    pub(super) fn answer(&self, mut response: impl Record + 'static) -> Box<dyn Record> {
        set_text(&mut response, "RequestId", self.request_id);
        set_text(&mut response, "Success", "true");
        set_text(&mut response, "HttpStatusCode", "200");
        Box::new(Switches(response))
    }
}

fn set_text(record: &mut dyn Record, name: &str, value: &str) {
    let text = Text::from(value);
    match record.slot(name) {
        Slot::Text(place) => place.set(text),
        Slot::Boolean(place) => place.set(value == "true"),
        Slot::Integer(place) => place.set(text.as_i64().unwrap_or_default()),
        _ => {}
    }
}

/// A record whose switches are booleans in JSON, as the documented samples have them where the schema says text.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Switches<R>(pub(super) R);

impl<R: Record> Record for Switches<R> {
    fn slot(&mut self, name: &str) -> Slot<'_> {
        self.0.slot(name)
    }

    fn visit(&self, fields: &mut dyn Fields) {
        self.0.visit(&mut AsBooleans(fields));
    }
}

struct AsBooleans<'a>(&'a mut dyn Fields);

impl Fields for AsBooleans<'_> {
    fn field(&mut self, name: &str, value: Value<'_>) {
        let switch = match (name, value) {
            ("Success" | "DataInitialization" | "StructureInitialization", Value::Text(text)) => {
                text.parse().ok()
            }
            _ => None,
        };
        self.0.field(name, switch.map_or(value, Value::Boolean));
    }
}
