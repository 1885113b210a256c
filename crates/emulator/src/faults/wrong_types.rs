//! Answers whose values have other types than documented.

use aliyun_wire::{Any, EncodeError, Fields, Record, Slot, Value, json};
use serde_json::{Map, json};

use crate::random::Random;

/// One in so many values is changed.
const ONE_IN: u64 = 3;

/// What a record holds, some of it as another type: numbers and booleans as texts, texts as numbers or lists, lists
/// and records as texts.
pub(crate) struct WrongTypes(Map<String, Any>);

impl WrongTypes {
    pub(crate) fn of(record: &dyn Record, random: &mut Random) -> Result<Self, EncodeError> {
        let mut members: Map<String, Any> = serde_json::from_str(&json::encode(record)?).unwrap_or_default();
        for (name, value) in &mut members {
            // Without it, nobody could find the request again.
            if name != "RequestId" {
                confuse(value, random);
            }
        }
        Ok(Self(members))
    }
}

impl Record for WrongTypes {
    fn slot(&mut self, _: &str) -> Slot<'_> {
        Slot::Unknown
    }

    fn visit(&self, fields: &mut dyn Fields) {
        for (name, value) in &self.0 {
            fields.field(name, Value::Any(value));
        }
    }
}

fn confuse(value: &mut Any, random: &mut Random) {
    if random.number().is_multiple_of(ONE_IN) {
        *value = another_type(value);
        return;
    }
    match value {
        Any::Array(items) => items.iter_mut().for_each(|item| confuse(item, random)),
        Any::Object(members) => members.values_mut().for_each(|member| confuse(member, random)),
        _ => {}
    }
}

fn another_type(value: &Any) -> Any {
    match value {
        Any::Null => json!({}),
        Any::Bool(_) | Any::Number(_) => json!(value.to_string()),
        Any::String(text) => text.parse::<i64>().map_or_else(|_| json!([text]), |number| json!(number)),
        Any::Array(_) | Any::Object(_) => json!("unexpected"),
    }
}

#[cfg(test)]
mod tests {
    use aliyun_dts::DescribeSynchronizationJobsResponse;

    use super::*;

    #[test]
    fn changes_the_same_values_for_the_same_seed_and_never_the_request_id() {
        let answer = DescribeSynchronizationJobsResponse {
            page_number: Some(1),
            page_record_count: Some(30),
            total_record_count: Some(7),
            request_id: Some("id".into()),
            ..Default::default()
        };
        let confused =
            |seed| json::encode(&WrongTypes::of(&answer, &mut Random::new(seed)).unwrap()).unwrap();
        let right = json::encode(&answer).unwrap();
        let different = (0..20).filter(|seed| confused(*seed).len() != right.len()).count();
        assert!(different > 10, "{different} of 20 seeds change a type");
        assert!(
            (0..20).all(
                |seed| confused(seed) == confused(seed) && confused(seed).contains(r#""RequestId":"id""#)
            )
        );
    }
}
