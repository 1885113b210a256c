//! The tables of a job one by one, as far as they are copied.

use crate::job::{Configuration, Job};
use crate::life_cycle::{Stage, StageStatus};

/// A table on its way.
pub(super) struct Table {
    pub(super) schema: String,
    pub(super) new_schema: String,
    pub(super) name: String,
    pub(super) stage: Stage,
    /// What there is to do: one definition, or that many rows.
    pub(super) total: i64,
}

impl Table {
    pub(super) fn done(&self) -> i64 {
        self.total * self.stage.percent / 100
    }
}

/// The purpose of the random numbers that say how the rows are spread.
const SPREAD: u64 = 20;

/// The tables of a job as their structure is created.
pub(super) fn structures(job: &Job, stage: Stage) -> Vec<Table> {
    let configuration = job.configuration.as_ref();
    configuration.map_or_else(Vec::new, |it| spread(it, stage, |_| 1))
}

/// The tables of a job as their rows are copied.
pub(super) fn rows(job: &Job, stage: Stage) -> Vec<Table> {
    let Some(configuration) = &job.configuration else { return Vec::new() };
    let mean = configuration.rows / configuration.tables.max(1);
    spread(configuration, stage, |index| job.random(SPREAD + index).between(mean / 2, mean * 3 / 2).max(1))
}

/// One table is copied after the other.
fn spread(configuration: &Configuration, stage: Stage, total: impl Fn(u64) -> i64) -> Vec<Table> {
    let count = configuration.tables.max(1);
    // A hundredth of a table at a time, over all of them.
    let done = count * stage.percent;
    let table = |index: i64| {
        let (schema, name) = named(configuration, index as usize);
        let percent = (done - 100 * index).clamp(0, 100);
        let status = match (percent, stage.status) {
            (100, _) => StageStatus::Finished,
            (_, StageStatus::Failed) if done / 100 == index => StageStatus::Failed,
            (0, _) => StageStatus::NotStarted,
            _ => StageStatus::Running,
        };
        let stage = Stage { status, percent };
        Table { schema: schema.0, new_schema: schema.1, name, stage, total: total(index as u64) }
    };
    (0..count).map(table).collect()
}

/// The tables that were named, or invented ones.
fn named(configuration: &Configuration, index: usize) -> ((String, String), String) {
    let objects = &configuration.objects;
    let tables = objects.iter().flat_map(|schema| schema.includes.iter().map(move |table| (schema, table)));
    if let Some((schema, table)) = tables.clone().nth(index) {
        return ((schema.name.clone(), schema.new_name.clone()), table.clone());
    }
    let invented = format!("table_{:03}", index + 1);
    let schema = objects.get(index % objects.len().max(1));
    schema.map_or_else(
        || (("db".to_owned(), "db".to_owned()), invented.clone()),
        |schema| ((schema.name.clone(), schema.new_name.clone()), invented.clone()),
    )
}
