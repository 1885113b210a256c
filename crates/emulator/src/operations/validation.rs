//! The parameters of a request against the specification of its operation.
//!
//! The first violation is told, in the order of the specification: a parameter that is missing is `Missing` and its
//! name, one that cannot have its value is `Invalid` and its name, a list that is too long is `NumberExceed.` and what
//! there is too much of.

use std::collections::BTreeMap;

use aliyun_wire::{Kind, Operation, Parameter, Text};

use crate::parameters::Parameters;
use crate::refusal::{self, Refusal};

/// Parameters whose listed values are not all there are: regions are added, and items come several at a time.
const OPEN: [&str; 2] = ["RegionId", "PrecheckItems"];
/// Parameters that are ASCII, as the documents say of them in words.
const ASCII: [&str; 1] = ["ClientToken"];

/// Checks what the specification says of an operation's parameters. Unknown ones are passed over.
pub(super) fn check(operation: &Operation, parameters: &Parameters) -> Result<(), Refusal> {
    operation
        .parameters
        .iter()
        .try_for_each(|parameter| check_parameter(parameter, parameter.name, parameters))
}

fn check_parameter(parameter: &Parameter, name: &str, parameters: &Parameters) -> Result<(), Refusal> {
    match (parameter.list, parameter.kind) {
        (true, _) => check_list(parameter, name, parameters),
        (false, Kind::Record) => parameter
            .members
            .iter()
            .try_for_each(|member| check_parameter(member, &format!("{name}.{}", member.name), parameters)),
        _ => match parameters.get_filled(name) {
            Some(value) => check_value(parameter, name, value),
            None if parameter.required => Err(refusal::missing(name)),
            None => Ok(()),
        },
    }
}

fn check_list(parameter: &Parameter, name: &str, parameters: &Parameters) -> Result<(), Refusal> {
    let items = items(parameter, name, parameters)?;
    if items.is_empty() && parameter.required {
        return Err(refusal::missing(name));
    }
    if let Some(most) = most(parameter).filter(|most| items.len() > *most) {
        return Err(refusal::too_many(&format!("{name}s"), most));
    }
    items.iter().try_for_each(|(number, members)| match parameter.kind {
        Kind::Record => check_members(parameter, &format!("{name}.{number}"), members),
        _ => {
            check_value(parameter, &format!("{name}.{number}"), members.get("").copied().unwrap_or_default())
        }
    })
}

/// The specification allows one more than the documents: 21 where they say 20.
fn most(parameter: &Parameter) -> Option<usize> {
    let most = parameter.max_items?;
    Some(if most % 10 == 1 { most - 1 } else { most })
}

/// The items by their numbers, each with its members; of a scalar there is one, without a name.
type Items<'a> = BTreeMap<u64, BTreeMap<&'a str, &'a str>>;

fn items<'a>(parameter: &Parameter, name: &str, parameters: &'a Parameters) -> Result<Items<'a>, Refusal> {
    let mut items = Items::new();
    for (full, value) in parameters.pairs() {
        let Some(rest) = full.strip_prefix(name) else { continue };
        if rest.is_empty() {
            // The whole list in one parameter, which scalars may come in.
            let whole = items.entry(0).or_default();
            match parameter.kind {
                Kind::Record => return Err(refusal::invalid(name)),
                _ => whole.insert("", value),
            };
        } else if let Some((number, member)) = numbered(rest) {
            items.entry(number).or_default().insert(member, value);
        }
    }
    Ok(items)
}

/// `.2.Key` as a number and what follows it.
fn numbered(rest: &str) -> Option<(u64, &str)> {
    let rest = rest.strip_prefix('.')?;
    let (number, member) = rest.split_once('.').unwrap_or((rest, ""));
    Some((number.parse().ok()?, member))
}

/// In an item, an empty text is a value: a tag may have one. A key may not.
fn check_members(parameter: &Parameter, name: &str, members: &BTreeMap<&str, &str>) -> Result<(), Refusal> {
    for member in parameter.members {
        let name = format!("{name}.{}", member.name);
        let is_key = member.name == "Key";
        match members.get(member.name) {
            None if member.required || is_key => return Err(refusal::missing(&name)),
            Some(&"") if is_key => return Err(refusal::invalid(&name)),
            Some(value) if !value.is_empty() => check_value(member, &name, value)?,
            _ => {}
        }
    }
    Ok(())
}

fn check_value(parameter: &Parameter, name: &str, value: &str) -> Result<(), Refusal> {
    match is_valid(parameter, value) {
        true => Ok(()),
        false => Err(refusal::invalid(name)),
    }
}

fn is_valid(parameter: &Parameter, value: &str) -> bool {
    let text = Text::from(value);
    let in_range = |number: f64| {
        parameter.minimum.is_none_or(|minimum| number >= minimum)
            && parameter.maximum.is_none_or(|maximum| number <= maximum)
    };
    match parameter.kind {
        Kind::Integer => text.as_i64().is_some_and(|number| in_range(number as f64)),
        Kind::Number => text.as_f64().is_some_and(in_range),
        Kind::Boolean => text.as_bool().is_some(),
        Kind::Text => is_valid_text(parameter, value),
        Kind::Record | Kind::Any => true,
    }
}

/// Letter case does not count among listed values: documents of different years spell them differently.
fn is_valid_text(parameter: &Parameter, value: &str) -> bool {
    let is_listed = || parameter.values.iter().any(|listed| listed.eq_ignore_ascii_case(value.trim()));
    parameter.max_length.is_none_or(|longest| value.chars().count() <= longest)
        && (parameter.values.is_empty() || OPEN.contains(&parameter.name) || is_listed())
        && (value.is_ascii() || !ASCII.contains(&parameter.name))
}
