//! The examples that specifications bring along, in both formats.

use std::collections::BTreeMap;
use std::error::Error;

use aliyun_schema::Operation;
use aliyun_wire::Format;
use serde_json::Value;

use super::compare::same;
use super::documents::{Documents, read};
use super::{Outcome, decode};

/// How many reasons are printed.
const SHOWN: usize = 20;

#[derive(Default)]
struct Counts {
    bodies: usize,
    decoded: usize,
    /// Operations with a body in both formats, and those where both say the same.
    pairs: usize,
    equal: usize,
    refused: BTreeMap<String, usize>,
    panicked: usize,
}

/// Decodes every example and prints counts by product; `false` when a document could not be read, or a decoder
/// panicked. Broken examples are refused, and that is no failure.
pub(super) fn run(documents: &Documents) -> Result<bool, Box<dyn Error>> {
    let mut total = Counts::default();
    let mut unread = 0;
    println!(
        "{:<40} {:>7} {:>8} {:>8} {:>6} {:>6}",
        "product", "bodies", "decoded", "refused", "pairs", "equal"
    );
    for (product, version, path) in documents.iter() {
        let schema = match read(path) {
            Ok(schema) => schema,
            Err(error) => {
                println!("{product} {version}: {error}");
                unread += 1;
                continue;
            }
        };
        let mut counts = Counts::default();
        schema.operations().for_each(|operation| counts.add(operation));
        let name = format!("{product} {version}");
        let Counts { bodies, decoded, pairs, equal, .. } = counts;
        println!("{name:<40} {bodies:>7} {decoded:>8} {:>8} {pairs:>6} {equal:>6}", bodies - decoded);
        total.join(counts);
    }
    let mut reasons: Vec<_> = total.refused.into_iter().collect();
    reasons.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    reasons.iter().take(SHOWN).for_each(|(reason, count)| println!("{count:>6} refused: {reason}"));
    println!(
        "corpus: {} of {} bodies decoded, {} documents",
        total.decoded,
        total.bodies,
        documents.iter().len()
    );
    Ok(unread == 0 && total.panicked == 0)
}

impl Counts {
    fn add(&mut self, operation: Operation<'_>) {
        let mut values = Vec::new();
        for demo in operation.demos() {
            let format = match demo.format.as_str() {
                "json" => Format::Json,
                "xml" => Format::Xml,
                _ => continue,
            };
            if demo.body.trim().is_empty() {
                continue;
            }
            self.bodies += 1;
            values.extend(self.outcome(decode(operation, "200", format, &demo.body)));
        }
        if let [first, second] = values.as_slice() {
            self.pairs += 1;
            self.equal += usize::from(same(first, second));
        }
    }

    fn outcome(&mut self, outcome: Outcome) -> Option<Value> {
        match outcome {
            Outcome::Decoded(value) => {
                self.decoded += 1;
                return Some(value);
            }
            Outcome::Refused(error) => *self.refused.entry(kind(error.message())).or_default() += 1,
            Outcome::Panicked => self.panicked += 1,
        }
        None
    }

    fn join(&mut self, other: Self) {
        self.bodies += other.bodies;
        self.decoded += other.decoded;
        self.pairs += other.pairs;
        self.equal += other.equal;
        self.panicked += other.panicked;
        for (reason, count) in other.refused {
            *self.refused.entry(reason).or_default() += count;
        }
    }
}

/// The reason without the value at hand.
fn kind(message: &str) -> String {
    let message = match message.strip_prefix('"').and_then(|rest| rest.rsplit_once('"')) {
        Some((_, rest)) => format!("…{rest}"),
        None => message.to_owned(),
    };
    message
        .split(" (byte ")
        .next()
        .unwrap_or_default()
        .split(" at line ")
        .next()
        .unwrap_or_default()
        .to_owned()
}
