//! What a file imports: no more than it uses.

use std::collections::BTreeSet;

use super::source::Source;
use crate::model::{Field, Kind, Record, Type};

/// `tables` says whether the file names anything of `wire` beyond the types of fields.
pub(super) fn write(source: &mut Source, records: &[&Record], types: &[Type], tables: bool) {
    let nested = types.iter().flat_map(|known| match known {
        Type::Record(record) => record.fields.as_slice(),
        Type::Enumeration(_) => &[],
    });
    let mut used = BTreeSet::new();
    let fields = records.iter().flat_map(|record| &record.fields).chain(nested);
    fields.for_each(|Field { kind, .. }| collect(kind, &mut used));
    let components = used.remove("components");

    let mut names: Vec<&str> = Vec::new();
    names.extend(tables.then_some("self as wire"));
    names.extend(used);
    names.extend(types.iter().any(|known| matches!(known, Type::Enumeration(_))).then_some("enumeration"));
    names.push("record");
    match names.as_slice() {
        [name] => source.line(0, &format!("use aliyun_wire::{name};")),
        names => source.line(0, &format!("use aliyun_wire::{{{}}};", names.join(", "))),
    }
    if components {
        source.lines(0, &["", "use super::components;"]);
    }
}

fn collect(kind: &Kind, used: &mut BTreeSet<&'static str>) {
    let name = match kind {
        Kind::Text => "Text",
        Kind::Any => "Any",
        Kind::Open(_) => "Open",
        Kind::Record(name) if name.starts_with("components::") => "components",
        Kind::Map(value) => {
            collect(value, used);
            "Map"
        }
        Kind::List(item) => return collect(item, used),
        Kind::Integer | Kind::Number | Kind::Boolean | Kind::Record(_) | Kind::Boxed(_) => return,
    };
    used.insert(name);
}
