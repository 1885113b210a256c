//! Any record, in every format.

use aliyun_wire::{json, parameters, xml};
use arbitrary::Unstructured;

use crate::sample::{Sample, sample};
use crate::spelling;

/// What is encoded decodes to the same record: JSON, XML and parameters.
pub fn round_trip(input: &[u8]) {
    let Ok(sample) = sample(&mut Unstructured::new(input)) else { return };

    let body = json::encode(&sample).expect("a sample has a form in JSON");
    assert_same(&sample, &json::decode(body.as_bytes()).expect("what we write is read"), &body);

    let body = xml::encode("Answer", &sample).expect("a sample has a form in XML");
    assert_same(&sample, &xml::decode(body.as_bytes()).expect("what we write is read"), &body);

    let sent = parameters::encode(&sample).expect("it has parameters");
    let mut sent: Vec<_> = sent.iter().map(|sent| (sent.name.to_owned(), sent.value.to_owned())).collect();
    // A server may get them in any order.
    sent.sort();
    let mut copy = Sample::default();
    parameters::decode_into(&sent, &mut copy).expect("what we write is read");
    assert_same(&pruned(sample).unwrap_or_default(), &pruned(copy).unwrap_or_default(), &format!("{sent:?}"));
}

/// However a service spells a record, in whatever format: the same is read.
pub fn formats_agree(input: &[u8]) {
    let mut input = Unstructured::new(input);
    let Ok(sample) = sample(&mut input) else { return };

    let body = spelling::json(&sample, &mut input);
    let read = json::decode(body.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{body}"));
    assert_same(&sample, &read, &body);

    let body = spelling::xml(&sample, &mut input);
    let read = xml::decode(body.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{body}"));
    assert_same(&sample, &read, &body);
}

fn assert_same(expected: &Sample, found: &Sample, written: &str) {
    assert!(expected.is_same(found), "expected {expected:#?}\nfound {found:#?}\nin {written}");
}

/// Parameters cannot carry empty lists and objects; `None` when nothing is left.
fn pruned(mut sample: Sample) -> Option<Sample> {
    sample.items = sample.items.into_iter().filter_map(pruned).collect();
    sample.nested = sample.nested.and_then(|nested| pruned(*nested)).map(Box::new);
    sample.tags = sample.tags.filter(|tags| !tags.tag.is_empty());
    sample.labels = sample.labels.filter(|labels| labels.iter().next().is_some());
    (sample != Sample::default()).then_some(sample)
}
