//! Bodies with the value that each must decode to.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use aliyun_schema::Schema;
use aliyun_wire::Format;
use serde::Deserialize;
use serde_json::Value;

use super::compare::compare;
use super::documents::Documents;
use super::{Outcome, decode};

/// How many disagreements are printed.
const SHOWN: usize = 20;

/// A line of the file; further members are ignored.
#[derive(Deserialize)]
struct Case {
    product: String,
    version: String,
    op: String,
    /// `json` or `xml`.
    kind: String,
    /// The HTTP status whose schema applies.
    code: String,
    body: String,
    canonical: Value,
    /// `strict` and `lenient` must agree; `conflict` but for the places listed; anything else must end, well or badly.
    status: String,
    #[serde(default)]
    conflicts: Vec<String>,
}

/// Agreements and cases.
type Count = (usize, usize);

/// Decodes every case and prints how many agree; `false` when any does not. A case whose specification is not there is
/// skipped, and said to be.
pub(super) fn run(documents: &Documents, file: &Path) -> Result<bool, Box<dyn Error>> {
    let reader = File::open(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    let mut disagreements = 0;
    let mut skipped: BTreeMap<String, usize> = BTreeMap::new();
    let mut schemas = Cache::default();
    for (number, line) in BufReader::new(reader).lines().enumerate() {
        let case: Case = serde_json::from_str(&line?)
            .map_err(|error| format!("{}, line {}: {error}", file.display(), number + 1))?;
        let Some(schema) = schemas.get(documents, &case) else {
            *skipped.entry(format!("{} {}", case.product, case.version)).or_default() += 1;
            continue;
        };
        let count = counts.entry(case.status.clone()).or_default();
        count.1 += 1;
        match check(&case, schema) {
            Ok(()) => count.0 += 1,
            Err(reason) => {
                disagreements += 1;
                if disagreements <= SHOWN {
                    let Case { product, version, op, kind, status, .. } = &case;
                    println!("line {}: {product} {version} {op} {kind} ({status}): {reason}", number + 1);
                }
            }
        }
    }
    for (document, cases) in &skipped {
        println!("{cases} cases skipped: there is no specification of {document}");
    }
    let (mut agreed, mut total) = (0, 0);
    for (status, (good, all)) in &counts {
        println!("{status:<10} {good} of {all} agree");
        (agreed, total) = (agreed + good, total + all);
    }
    println!("corpus: {agreed} of {total} agree");
    Ok(agreed == total)
}

fn check(case: &Case, schema: Result<&Schema, &str>) -> Result<(), String> {
    let operation = schema?.operation(&case.op).ok_or("no such operation in the specification")?;
    let format = match case.kind.as_str() {
        "json" => Format::Json,
        "xml" => Format::Xml,
        other => return Err(format!("unknown kind `{other}`")),
    };
    let must_agree = ["strict", "lenient", "conflict"].contains(&case.status.as_str());
    let conflicts: Vec<&str> = case.conflicts.iter().map(String::as_str).collect();
    match decode(operation, &case.code, format, &case.body) {
        Outcome::Panicked => Err("the decoder panicked".into()),
        _ if !must_agree => Ok(()),
        Outcome::Decoded(value) => compare(&value, &case.canonical, &conflicts),
        Outcome::Refused(error) if conflicts.contains(&generic(&error.path()).as_str()) => Ok(()),
        Outcome::Refused(error) => Err(format!("refused: {error}")),
    }
}

/// The path of an error as the cases write it: `/Items/Item[]/Id` for `Items.Item[3].Id`.
fn generic(path: &str) -> String {
    let mut generic = String::from("/");
    let mut in_index = false;
    for c in path.chars() {
        match c {
            '.' => generic.push('/'),
            '[' | ']' => {
                in_index = c == '[';
                generic.push(c);
            }
            _ if in_index => {}
            c => generic.push(c),
        }
    }
    generic
}

/// The specification of the cases at hand: they come product by product, and one in memory is enough.
#[derive(Default)]
struct Cache(Option<Held>);

struct Held {
    product: String,
    version: String,
    schema: Option<Result<Schema, String>>,
}

impl Cache {
    /// `None` when there is no such document.
    fn get(&mut self, documents: &Documents, case: &Case) -> Option<Result<&Schema, &str>> {
        let fits = |held: &Held| held.product == case.product && held.version == case.version;
        let held = self.0.take().filter(fits).unwrap_or_else(|| Held {
            product: case.product.clone(),
            version: case.version.clone(),
            schema: documents.read(&case.product, &case.version),
        });
        Some(self.0.insert(held).schema.as_ref()?.as_ref().map_err(String::as_str))
    }
}

#[cfg(test)]
mod tests {
    use super::generic;

    #[test]
    fn paths_lose_their_indexes() {
        assert_eq!(generic("Items.Item[12].Id"), "/Items/Item[]/Id");
        assert_eq!(generic("Grid[1][0]"), "/Grid[][]");
    }
}
