//! The order of a list.

use std::cmp::Ordering;
use std::str::FromStr;

use super::columns::{self, ColumnName};
use crate::fleet::Job;

/// A column to sort by, and which end comes first.
#[derive(Clone, Debug)]
pub(crate) struct Order {
    column: ColumnName,
    descending: bool,
}

impl FromStr for Order {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (descending, name) = match text.strip_prefix('-') {
            Some(name) => (true, name),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        Ok(Self { column: name.parse()?, descending })
    }
}

/// Sorts by the first order, then by the next; what is unknown comes last either way.
pub(super) fn sort(jobs: &mut [Job], orders: &[Order]) {
    jobs.sort_by(|a, b| {
        let mut orderings = orders.iter().map(|order| compare(a, b, order));
        orderings.find(|ordering| ordering.is_ne()).unwrap_or(Ordering::Equal)
    });
}

fn compare(a: &Job, b: &Job, order: &Order) -> Ordering {
    let column = columns::named(&order.column);
    let (a, b) = (column.value(a), column.value(b));
    if a.is_empty() || b.is_empty() {
        return a.is_empty().cmp(&b.is_empty());
    }
    let ordering = match (a.parse::<f64>(), b.parse::<f64>()) {
        (Ok(a), Ok(b)) => a.total_cmp(&b),
        _ => a.to_lowercase().cmp(&b.to_lowercase()),
    };
    if order.descending { ordering.reverse() } else { ordering }
}
