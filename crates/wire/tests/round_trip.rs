//! What is encoded decodes to the same record, in every format, whatever the record.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use aliyun_wire::dynamic::{Dynamic, Member, Shape, Shapes};
use aliyun_wire::{Any, Limits, Record, Slot, json, parameters, xml};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;

/// A shape, before it is given to [`Shapes`].
#[derive(Clone, Debug)]
enum Plan {
    Text,
    Integer,
    Number,
    Boolean,
    Record(Vec<(String, Plan)>),
    List(Box<Plan>),
    Map(Box<Plan>),
}

fn plan() -> impl Strategy<Value = Plan> {
    let scalar = prop_oneof![
        3 => Just(Plan::Text),
        1 => Just(Plan::Integer),
        1 => Just(Plan::Number),
        1 => Just(Plan::Boolean),
    ];
    let nested = scalar.prop_recursive(3, 24, 5, |inner| {
        prop_oneof![
            3 => members(inner.clone()).prop_map(Plan::Record),
            3 => inner.clone().prop_map(|item| Plan::List(Box::new(item))),
            1 => inner.prop_map(|value| Plan::Map(Box::new(value))),
        ]
    });
    members(nested).prop_map(Plan::Record)
}

/// Members with distinct names, some with a dot of their own as in `SourceEndpoint.IP`.
fn members(plan: impl Strategy<Value = Plan> + 'static) -> impl Strategy<Value = Vec<(String, Plan)>> {
    vec((plan, any::<bool>()), 1..5).prop_map(|plans| {
        let name = |index: usize, dotted: bool| match dotted {
            true => format!("Group{index}.Field{index}"),
            false => format!("Field{index}"),
        };
        plans.into_iter().enumerate().map(|(index, (plan, dotted))| (name(index, dotted), plan)).collect()
    })
}

fn shape(plan: &Plan, shapes: &mut Shapes) -> Shape {
    match plan {
        Plan::Text => Shape::Text,
        Plan::Integer => Shape::Integer,
        Plan::Number => Shape::Number,
        Plan::Boolean => Shape::Boolean,
        Plan::List(item) => Shape::List(Box::new(shape(item, shapes))),
        Plan::Map(value) => Shape::Map(Box::new(shape(value, shapes))),
        Plan::Record(members) => {
            let members = members.iter().map(|(name, plan)| Member::new(name.as_str(), shape(plan, shapes)));
            let members = members.collect();
            Shape::Record(shapes.add(members))
        }
    }
}

/// Any value of a shape, as JSON; fields are left out at random.
fn value(plan: &Plan) -> BoxedStrategy<Any> {
    match plan {
        // Characters that XML can carry.
        Plan::Text => "[\t\n\r\\x20-\\x7e同步é😀&<>\"']{0,40}".prop_map(Any::from).boxed(),
        Plan::Integer => any::<i64>().prop_map(Any::from).boxed(),
        Plan::Number => any::<i32>().prop_map(|number| Any::from(f64::from(number) / 8.0)).boxed(),
        Plan::Boolean => any::<bool>().prop_map(Any::from).boxed(),
        Plan::List(item) => vec(value(item), 0..14).prop_map(Any::from).boxed(),
        Plan::Map(item) => proptest::collection::btree_map("[A-Za-z_][A-Za-z0-9_-]{0,6}", value(item), 0..4)
            // In XML an entry that is an empty list leaves no trace.
            .prop_map(|entries| entries.into_iter().filter(|(_, value)| *value != json!([])))
            .prop_map(|entries| entries.collect::<serde_json::Map<_, _>>().into())
            .boxed(),
        Plan::Record(members) => {
            let fields: Vec<_> = members
                .iter()
                .map(|(name, plan)| (Just(name.clone()), proptest::option::weighted(0.8, value(plan))))
                .collect();
            fields
                .prop_map(|fields| {
                    let set = fields.into_iter().filter_map(|(name, value)| Some((name, value?)));
                    set.collect::<serde_json::Map<_, _>>().into()
                })
                .boxed()
        }
    }
}

/// Puts a value into a slot without any decoder.
fn put(slot: Slot<'_>, value: &Any) {
    match (slot, value) {
        (Slot::Text(place), Any::String(text)) => place.set(text.as_str().into()),
        (Slot::Integer(place), Any::Number(number)) => place.set(number.as_i64().unwrap()),
        (Slot::Number(place), Any::Number(number)) => place.set(number.as_f64().unwrap()),
        (Slot::Boolean(place), Any::Bool(flag)) => place.set(*flag),
        (Slot::Record(record), Any::Object(fields)) => {
            fields.iter().for_each(|(name, value)| put(record.slot(name), value));
        }
        (Slot::List(list), Any::Array(items)) => items.iter().for_each(|item| put(list.item(), item)),
        _ => panic!("{value} has another shape"),
    }
}

fn arbitrary() -> impl Strategy<Value = (Plan, Any)> {
    plan().prop_flat_map(|plan| {
        let value = value(&plan);
        (Just(plan), value)
    })
}

/// XML cannot tell a list whose only item is empty from an empty list.
fn has_a_lone_empty_item(value: &Any) -> bool {
    let is_empty = |item: &Any| match item {
        Any::String(text) => text.is_empty(),
        Any::Array(items) => items.is_empty(),
        Any::Object(fields) => fields.values().all(|field| field == &json!([])),
        _ => false,
    };
    match value {
        // An item that is a list without items vanishes in any list of lists.
        Any::Array(items) => {
            matches!(&items[..], [only] if is_empty(only)) || items.iter().any(has_a_lone_empty_item)
        }
        Any::Object(fields) => fields.values().any(has_a_lone_empty_item),
        _ => false,
    }
}

/// In `Labels.a.b` nothing tells a key with a dot from a key and a member.
fn has_a_map_of_containers(plan: &Plan) -> bool {
    match plan {
        Plan::Map(value) => matches!(**value, Plan::Record(_) | Plan::List(_) | Plan::Map(_)),
        Plan::Record(members) => members.iter().any(|(_, plan)| has_a_map_of_containers(plan)),
        Plan::List(item) => has_a_map_of_containers(item),
        _ => false,
    }
}

/// Parameters cannot carry empty lists and objects.
fn pruned(value: Any) -> Option<Any> {
    match value {
        Any::Array(items) => {
            let items: Vec<_> = items.into_iter().filter_map(pruned).collect();
            (!items.is_empty()).then_some(Any::Array(items))
        }
        Any::Object(fields) => {
            let fields: serde_json::Map<_, _> =
                fields.into_iter().filter_map(|(name, value)| Some((name, pruned(value)?))).collect();
            (!fields.is_empty()).then_some(Any::Object(fields))
        }
        scalar => Some(scalar),
    }
}

fn json_of(record: &dyn Record) -> Any {
    serde_json::from_str(&json::encode(record).unwrap()).unwrap()
}

fn check(plan: &Plan, value: &Any, test: impl for<'s> Fn(&Dynamic<'s>, &mut Dynamic<'s>)) {
    let mut shapes = Shapes::default();
    let Shape::Record(id) = shape(plan, &mut shapes) else { panic!("the plan is a record") };
    let mut original = Dynamic::answer(&shapes, id);
    put(Slot::Record(&mut original), value);
    test(&original, &mut Dynamic::answer(&shapes, id));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn json_gives_back_the_record((plan, value) in arbitrary()) {
        check(&plan, &value, |original, copy| {
            let body = json::encode(original).unwrap();
            json::decode_into(body.as_bytes(), copy, Limits::default()).unwrap();
            assert_eq!(original, copy, "{body}");
        });
    }

    #[test]
    fn xml_gives_back_the_record((plan, value) in arbitrary()) {
        prop_assume!(!has_a_lone_empty_item(&value));
        check(&plan, &value, |original, copy| {
            let body = xml::encode("Answer", original).unwrap();
            xml::decode_into(body.as_bytes(), copy, Limits::default()).unwrap();
            assert_eq!(original, copy, "{body}");
        });
    }

    #[test]
    fn parameters_give_back_the_record((plan, value) in arbitrary()) {
        prop_assume!(!has_a_map_of_containers(&plan));
        check(&plan, &value, |original, copy| {
            let sent = parameters::encode(original).unwrap();
            let mut sent: Vec<_> = sent.iter().map(|sent| (sent.name.to_owned(), sent.value.to_owned())).collect();
            // A server may get them in any order.
            sent.sort();
            parameters::decode_into(&sent, copy).unwrap();
            assert_eq!(pruned(json_of(original)), pruned(json_of(copy)), "{sent:?}");
        });
    }

    #[test]
    fn json_and_xml_of_a_record_decode_alike((plan, value) in arbitrary()) {
        prop_assume!(!has_a_lone_empty_item(&value));
        check(&plan, &value, |original, from_json| {
            let mut from_xml = from_json.clone();
            let (json, xml) = (json::encode(original).unwrap(), xml::encode("A", original).unwrap());
            json::decode_into(json.as_bytes(), from_json, Limits::default()).unwrap();
            xml::decode_into(xml.as_bytes(), &mut from_xml, Limits::default()).unwrap();
            assert_eq!(from_json, &from_xml);
        });
    }

    #[test]
    fn arbitrary_bytes_are_refused_or_read_but_never_panic(body in vec(any::<u8>(), 0..200)) {
        let mut shapes = Shapes::default();
        let id = shapes.add(vec![Member::new("A", Shape::List(Box::new(Shape::Text)))]);
        let mut record = Dynamic::answer(&shapes, id);
        let _ = json::decode_into(&body, &mut record, Limits::default());
        let _ = xml::decode_into(&body, &mut record, Limits::default());
    }
}
