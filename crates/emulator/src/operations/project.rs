//! Records of the same members under other types, of which generated code has many.

use aliyun_wire::{Fields, List, Record, Slot, Text, Value};

/// A record with what another one has under the same names.
pub(super) fn project<R: Record + Default>(from: &dyn Record) -> R {
    let mut to = R::default();
    copy(from, &mut to);
    to
}

/// Copies what two records have under the same names.
pub(super) fn copy(from: &dyn Record, to: &mut dyn Record) {
    from.visit(&mut Into(to));
}

struct Into<'a>(&'a mut dyn Record);

impl Fields for Into<'_> {
    fn field(&mut self, name: &str, value: Value<'_>) {
        put(value, self.0.slot(name));
    }
}

fn put(value: Value<'_>, slot: Slot<'_>) {
    match (value, slot) {
        (Value::Text(text), Slot::Text(place)) => place.set(text.into()),
        (Value::Text(text), Slot::Boolean(place)) => {
            if let Some(flag) = Text::from(text).as_bool() {
                place.set(flag);
            }
        }
        (Value::Boolean(flag), Slot::Boolean(place)) => place.set(flag),
        (Value::Boolean(flag), Slot::Text(place)) => place.set(flag.into()),
        (Value::Integer(number), Slot::Integer(place)) => place.set(number),
        (Value::Integer(number), Slot::Text(place)) => place.set(number.into()),
        (Value::Record(record), Slot::Record(place)) => copy(record, place),
        (Value::List(list), Slot::List(place)) => put_items(list, place),
        _ => {}
    }
}

fn put_items(list: &dyn List, place: &mut dyn List) {
    list.visit(&mut |item| put(item, place.item()));
}
