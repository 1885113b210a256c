use std::hash::{DefaultHasher, Hash, Hasher};

use aliyun_wire::{Fields, Record, Value};

/// A number that is the same for pages with the same items.
///
/// Only lists and records count: beside them stand the request's id and the page's number, which differ each time.
pub(super) fn fingerprint(answer: &dyn Record) -> u64 {
    struct Outer(DefaultHasher);
    impl Fields for Outer {
        fn field(&mut self, name: &str, value: Value<'_>) {
            if matches!(value, Value::Record(_) | Value::List(_)) {
                Inner(&mut self.0).field(name, value);
            }
        }
    }
    let mut outer = Outer(DefaultHasher::new());
    answer.visit(&mut outer);
    outer.0.finish()
}

struct Inner<'a>(&'a mut DefaultHasher);

impl Inner<'_> {
    fn value(&mut self, value: Value<'_>) {
        match value {
            Value::Text(text) => text.hash(self.0),
            Value::Integer(number) => number.hash(self.0),
            Value::Number(number) => number.to_bits().hash(self.0),
            Value::Boolean(flag) => flag.hash(self.0),
            Value::Record(record) => record.visit(self),
            Value::List(list) => {
                list.len().hash(self.0);
                list.visit(&mut |item| self.value(item));
            }
            Value::Any(any) => any.to_string().hash(self.0),
        }
    }
}

impl Fields for Inner<'_> {
    fn field(&mut self, name: &str, value: Value<'_>) {
        name.hash(self.0);
        self.value(value);
    }
}
