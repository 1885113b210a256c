//! Which jobs pass a filter, in their order.

use std::collections::HashMap;
use std::sync::Arc;

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::Failure;

/// What a job has to be like; what is `None` or empty does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Filter {
    pub(crate) id: Option<String>,
    pub(crate) task: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) resource_group: Option<String>,
    /// A piece of the name, in any letter case.
    pub(crate) name: Option<String>,
    /// Tags that the job must have, all of them.
    pub(crate) tags: Vec<TagFilter>,
    /// The managed instance at the source, at the destination.
    pub(crate) source: Option<String>,
    pub(crate) destination: Option<String>,
    /// Instances rather than jobs: the way forth alone.
    pub(crate) forward_only: bool,
    pub(crate) oldest_first: bool,
}

/// A tag that a job must have: with that value, or with any when none is given.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct TagFilter {
    pub(crate) key: String,
    pub(crate) value: Option<String>,
}

/// A stretch of a list: pages count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) number: i64,
    pub(crate) size: i64,
}

impl Page {
    /// Its part of a list; empty past the end.
    pub(crate) fn of<T>(self, list: &[T]) -> &[T] {
        let start = (self.number - 1).saturating_mul(self.size);
        let start = usize::try_from(start).unwrap_or(usize::MAX).min(list.len());
        let size = usize::try_from(self.size).unwrap_or(0);
        &list[start..start.saturating_add(size).min(list.len())]
    }
}

/// The lists that were asked for last. The pages of a list are asked for one after the other, and what is counted or
/// skipped again on each of them would take the longer the more jobs there are.
#[derive(Default)]
pub(super) struct Lists {
    /// What the lists were made from: any change makes them worthless.
    version: (i64, u64),
    lists: HashMap<Filter, Arc<[i64]>>,
}

impl Lists {
    const MOST: usize = 64;

    /// The rows of the jobs that pass.
    pub(super) fn rows(&mut self, connection: &Connection, filter: &Filter) -> Result<Arc<[i64]>, Failure> {
        let version =
            (connection.query_row("PRAGMA data_version", [], |row| row.get(0))?, connection.total_changes());
        if self.version != version || self.lists.len() >= Self::MOST {
            self.lists.clear();
            self.version = version;
        }
        if let Some(rows) = self.lists.get(filter) {
            return Ok(Arc::clone(rows));
        }
        let (query, values) = query(filter);
        let mut statement = connection.prepare_cached(&query)?;
        let rows = statement.query_map(params_from_iter(&values), |row| row.get(0))?;
        let rows: Arc<[i64]> = rows.collect::<Result<_, _>>()?;
        self.lists.insert(filter.clone(), Arc::clone(&rows));
        Ok(rows)
    }
}

/// The name as it is compared: case folding of all scripts, which SQLite's `lower` does for ASCII alone.
pub(super) fn fold(name: &str) -> String {
    name.to_lowercase()
}

/// A query for rows and the values of its placeholders, in their order.
pub(super) fn query(filter: &Filter) -> (String, Vec<Value>) {
    let mut terms = Terms::default();
    for TagFilter { key, value } in &filter.tags {
        match value {
            Some(value) => terms.indexed("SELECT row FROM tags WHERE key = ? AND value = ?", &[key, value]),
            None => terms.indexed("SELECT row FROM tags WHERE key = ?", &[key]),
        }
    }
    if let Some(trigrams) = filter.name.as_deref().and_then(trigrams) {
        terms.indexed("SELECT rowid FROM names WHERE names MATCH ?", &[&trigrams]);
    }
    for (column, value) in [
        ("id", &filter.id),
        ("task", &filter.task),
        ("source", &filter.source),
        ("destination", &filter.destination),
    ] {
        if let Some(value) = value {
            terms.indexed(&format!("SELECT row FROM jobs WHERE {column} = ?"), &[value]);
        }
    }
    terms.query(filter)
}

/// What the indexes give, each a set of rows.
#[derive(Default)]
struct Terms {
    sets: Vec<String>,
    values: Vec<Value>,
}

impl Terms {
    fn indexed(&mut self, query: &str, values: &[&str]) {
        self.sets.push(query.to_owned());
        self.values.extend(values.iter().map(|value| Value::from((*value).to_owned())));
    }

    /// The rows that are in every set, and what is left to be checked of each.
    fn query(mut self, filter: &Filter) -> (String, Vec<Value>) {
        let (mut tables, mut conditions) = ("jobs", vec!["TRUE".to_owned()]);
        if !self.sets.is_empty() {
            // Without an index to walk in the order of the answer, SQLite begins with the sets.
            tables = "jobs NOT INDEXED";
            conditions.push(format!("row IN ({})", self.sets.join(" INTERSECT ")));
        }
        let folded = filter.name.as_deref().map(fold);
        for (condition, value) in [
            ("region = ?", &filter.region),
            ("resource_group = ?", &filter.resource_group),
            ("instr(name_folded, ?) > 0", &folded),
        ] {
            if let Some(value) = value {
                conditions.push(condition.to_owned());
                self.values.push(Value::from(value.clone()));
            }
        }
        if filter.forward_only {
            conditions.push("direction = 'Forward'".to_owned());
        }
        let order = if filter.oldest_first { "created" } else { "created DESC" };
        let conditions = conditions.join(" AND ");
        (format!("SELECT row FROM {tables} WHERE {conditions} ORDER BY {order}, id, direction"), self.values)
    }
}

/// Every three characters in a row, all of which a name with that piece has; `None` for a piece that is shorter.
fn trigrams(piece: &str) -> Option<String> {
    let characters: Vec<char> = fold(piece).chars().collect();
    let quoted = |trigram: &[char]| format!("\"{}\"", String::from_iter(trigram).replace('"', "\"\""));
    // A query in which a character is NUL would end there.
    let trigrams = characters.windows(3).filter(|trigram| !trigram.contains(&'\0'));
    let trigrams: Vec<_> = trigrams.map(quoted).collect();
    (!trigrams.is_empty()).then(|| trigrams.join(" AND "))
}
