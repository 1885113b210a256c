//! Pages of jobs by filter.

use aliyun_dts::describe_synchronization_jobs::SynchronizationInstance;
use aliyun_wire::json;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::Failure;

/// What a job has to be like; what is `None` or empty does not matter.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter<'a> {
    pub(crate) region: Option<&'a str>,
    pub(crate) resource_group: Option<&'a str>,
    /// A piece of the name, in any letter case.
    pub(crate) name: Option<&'a str>,
    /// Tags that the job must have, all of them.
    pub(crate) tags: Vec<TagFilter<'a>>,
}

/// A tag that a job must have: with that value, or with any when none is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TagFilter<'a> {
    pub(crate) key: &'a str,
    pub(crate) value: Option<&'a str>,
}

/// A stretch of a list: pages count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) number: i64,
    pub(crate) size: i64,
}

/// How many jobs pass the filter, and those on the page.
pub(super) fn page(
    connection: &mut Connection,
    filter: &Filter<'_>,
    page: Page,
) -> Result<(i64, Vec<SynchronizationInstance>), Failure> {
    let (condition, mut values) = condition(filter);
    // Both answers come from one snapshot, whatever another process writes meanwhile.
    let snapshot = connection.transaction()?;
    let total = snapshot
        .prepare_cached(&format!("SELECT count(*) FROM jobs WHERE {condition}"))?
        .query_row(params_from_iter(&values), |row| row.get(0))?;
    values.extend([page.size, (page.number - 1).saturating_mul(page.size)].map(Value::from));
    let documents = snapshot
        .prepare_cached(&format!(
            "SELECT document FROM jobs WHERE {condition} ORDER BY created DESC, id, direction LIMIT ? OFFSET ?"
        ))?
        .query_and_then(params_from_iter(&values), |row| Ok(json::decode(row.get_ref(0)?.as_bytes()?)?))?
        .collect::<Result<_, Failure>>()?;
    Ok((total, documents))
}

/// The name as it is compared: case folding of all scripts, which SQLite's `lower` does for ASCII alone.
pub(super) fn fold(name: &str) -> String {
    name.to_lowercase()
}

/// A condition in SQL and the values of its placeholders, in their order.
fn condition(filter: &Filter<'_>) -> (String, Vec<Value>) {
    let mut terms = vec!["TRUE"];
    let mut values = Vec::new();
    let mut require = |term, bound: &[&str]| {
        terms.push(term);
        values.extend(bound.iter().map(|text| Value::from((*text).to_owned())));
    };
    if let Some(region) = filter.region {
        require("region = ?", &[region]);
    }
    if let Some(group) = filter.resource_group {
        require("resource_group = ?", &[group]);
    }
    if let Some(name) = filter.name {
        require("instr(name_folded, ?) > 0", &[&fold(name)]);
    }
    for TagFilter { key, value } in &filter.tags {
        if let Some(value) = value {
            require("row IN (SELECT row FROM tags WHERE key = ? AND value = ?)", &[key, value]);
        } else {
            require("row IN (SELECT row FROM tags WHERE key = ?)", &[key]);
        }
    }
    (terms.join(" AND "), values)
}
