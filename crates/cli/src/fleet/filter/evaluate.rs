//! Whether a job meets an expression.

use std::time::SystemTime;

use super::field::{Field, Kind};
use super::{Comparison, Expression, Operand};
use crate::clock;
use crate::fleet::Job;

pub(super) fn holds(expression: &Expression, job: &Job) -> bool {
    match expression {
        Expression::And(left, right) => holds(left, job) && holds(right, job),
        Expression::Or(left, right) => holds(left, job) || holds(right, job),
        Expression::Not(inner) => !holds(inner, job),
        Expression::Has(field) => match field.kind() {
            Kind::Text | Kind::Status => !text(field, job).is_empty(),
            _ => number(field, job).is_some(),
        },
        Expression::Compare(field, comparison, Operand::Text(value)) => {
            compare_text(&text(field, job), *comparison, value)
        }
        Expression::Compare(field, comparison, Operand::Number(value)) => {
            compare_number(number(field, job), *comparison, *value)
        }
    }
}

/// Letter case does not count.
fn compare_text(text: &str, comparison: Comparison, value: &str) -> bool {
    let (text, value) = (text.to_lowercase(), value.to_lowercase());
    match comparison {
        Comparison::NotEqual => text != value,
        Comparison::Contains => text.contains(&value),
        Comparison::ContainsNot => !text.contains(&value),
        _ => text == value,
    }
}

/// An unknown number is equal to none, and neither smaller nor larger.
fn compare_number(number: Option<f64>, comparison: Comparison, value: f64) -> bool {
    let Some(number) = number else { return comparison == Comparison::NotEqual };
    match comparison {
        Comparison::NotEqual => number != value,
        Comparison::Less => number < value,
        Comparison::LessOrEqual => number <= value,
        Comparison::Greater => number > value,
        Comparison::GreaterOrEqual => number >= value,
        _ => number == value,
    }
}

fn text(field: &Field, job: &Job) -> String {
    let name = match field {
        Field::Tag(key) => {
            // A tag without a value is there all the same.
            let value = |(_, value): (&str, &str)| if value.is_empty() { "true" } else { value }.to_owned();
            return job.tags().find(|(name, _)| name == key).map(value).unwrap_or_default();
        }
        Field::Listed(listed) => listed.name,
    };
    match name {
        "id" => job.id().to_owned(),
        "name" => job.name().to_owned(),
        "status" => job.status_name(),
        "direction" => job.direction().to_owned(),
        "class" => job.class().to_owned(),
        "pay" => job.pay_type().to_owned(),
        "source" => job.source(),
        "destination" => job.destination(),
        "error" => job.error().to_owned(),
        "region" => job.region.as_deref().unwrap_or_default().to_owned(),
        "profile" => job.profile.as_deref().unwrap_or_default().to_owned(),
        _ => String::new(),
    }
}

fn number(field: &Field, job: &Job) -> Option<f64> {
    match field.name() {
        "delay" => job.delay().map(|delay| delay.as_secs_f64()),
        "rps" => job.rps(),
        "flow" => job.flow(),
        "expires" => job.expires().map(|then| seconds(clock::now(), then)),
        "created" => job.created().map(|then| seconds(then, clock::now())),
        _ => None,
    }
}

/// From one point in time to another; negative when it lies before.
fn seconds(from: SystemTime, to: SystemTime) -> f64 {
    match to.duration_since(from) {
        Ok(ahead) => ahead.as_secs_f64(),
        Err(error) => -error.duration().as_secs_f64(),
    }
}
