//! What can be checked of a request before it travels.

use std::fmt;

use crate::{Fields, List, Operation, Parameter, Record, Value};

/// Checks a request against what the specification says of its operation.
///
/// Required parameters, ranges, lengths and list sizes: what every source refuses. Listed values are not checked, as
/// a service may know more of them.
pub fn validate(operation: &Operation, request: &dyn Record) -> Result<(), InvalidRequest> {
    let mut violations = Vec::new();
    check_members(operation.parameters, request, "", &mut violations);
    match violations.is_empty() {
        true => Ok(()),
        false => Err(InvalidRequest { operation: operation.name.to_owned(), violations }),
    }
}

/// Why a request was not sent: every violation, each naming its parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidRequest {
    operation: String,
    violations: Vec<Violation>,
}

impl InvalidRequest {
    /// What is wrong, in the order of the specification.
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "invalid {} request: ", self.operation)?;
        for (index, violation) in self.violations.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(formatter, "{separator}{violation}")?;
        }
        Ok(())
    }
}

impl std::error::Error for InvalidRequest {}

/// One thing that is wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The parameter as it is named on the wire: `PageSize`, `Tag.1.Key`.
    pub parameter: String,
    /// What is wrong with it.
    pub message: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.parameter, self.message)
    }
}

fn check_members(members: &[Parameter], record: &dyn Record, prefix: &str, violations: &mut Vec<Violation>) {
    let mut check = Check { members, prefix, seen: vec![false; members.len()], violations };
    record.visit(&mut check);
    for (member, seen) in members.iter().zip(check.seen) {
        if member.required && !seen {
            let parameter = format!("{prefix}{}", member.name);
            violations.push(Violation { parameter, message: "is required".into() });
        }
    }
}

struct Check<'a> {
    members: &'a [Parameter],
    prefix: &'a str,
    seen: Vec<bool>,
    violations: &'a mut Vec<Violation>,
}

impl Fields for Check<'_> {
    fn field(&mut self, name: &str, value: Value<'_>) {
        let Some(index) = self.members.iter().position(|member| member.name == name) else { return };
        self.seen[index] = !matches!(value, Value::List(list) if list.is_empty());
        let path = format!("{}{name}", self.prefix);
        check_value(&self.members[index], value, &path, self.violations);
    }
}

fn check_value(parameter: &Parameter, value: Value<'_>, path: &str, violations: &mut Vec<Violation>) {
    match value {
        Value::List(list) => check_list(parameter, list, path, violations),
        Value::Record(record) => {
            check_members(parameter.members, record, &format!("{path}."), violations);
        }
        Value::Integer(number) => check_number(parameter, number as f64, &number, path, violations),
        Value::Number(number) => check_number(parameter, number, &number, path, violations),
        Value::Text(text) => {
            let length = text.chars().count();
            if let Some(longest) = parameter.max_length.filter(|longest| length > *longest) {
                let message = format!("has {length} characters, at most {longest} are allowed");
                violations.push(Violation { parameter: path.to_owned(), message });
            }
        }
        Value::Boolean(_) | Value::Any(_) => {}
    }
}

fn check_list(parameter: &Parameter, list: &dyn List, path: &str, violations: &mut Vec<Violation>) {
    let length = list.len();
    if let Some(most) = parameter.max_items.filter(|most| length > *most) {
        let message = format!("has {length} items, at most {most} are allowed");
        violations.push(Violation { parameter: path.to_owned(), message });
    }
    let mut index = 0;
    list.visit(&mut |item| {
        index += 1;
        check_value(parameter, item, &format!("{path}.{index}"), violations);
    });
}

fn check_number(
    parameter: &Parameter,
    number: f64,
    shown: &dyn fmt::Display,
    path: &str,
    violations: &mut Vec<Violation>,
) {
    let below = parameter.minimum.filter(|minimum| number < *minimum).map(|minimum| ("at least", minimum));
    let above = parameter.maximum.filter(|maximum| number > *maximum).map(|maximum| ("at most", maximum));
    if let Some((bound, limit)) = below.or(above) {
        let message = format!("is {shown}, must be {bound} {limit}");
        violations.push(Violation { parameter: path.to_owned(), message });
    }
}
