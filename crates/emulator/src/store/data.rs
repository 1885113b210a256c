//! What is read and written in a transaction.

use std::collections::BTreeMap;
use std::sync::Arc;

use rusqlite::types::FromSql;
use rusqlite::{OptionalExtension, Params, Row, Transaction, params};
use serde::de::DeserializeOwned;

use crate::job::{Direction, Instance, Job, Tag};

use super::Failure;
use super::facts::{self, Facts};
use super::filter::{Filter, Page};
use super::index::{Changes, Index, Slot};

/// The data as a transaction sees it.
pub(crate) struct Data<'a> {
    pub(super) transaction: Transaction<'a>,
    index: &'a mut Index,
    touched: Touched,
}

/// What was written to.
enum Touched {
    /// Instances, and the jobs that each had before.
    Some(BTreeMap<String, Vec<Slot>>),
    All,
}

/// A page of a list.
#[derive(Default)]
pub(crate) struct Listed {
    /// How many jobs the list has.
    pub(crate) total: usize,
    pub(crate) jobs: Vec<Arc<Job>>,
}

/// A change under way that has an id of its own.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Task {
    pub(crate) id: String,
    pub(crate) kind: TaskKind,
    pub(crate) job: String,
    pub(crate) direction: Direction,
    pub(crate) began: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TaskKind {
    Objects,
    Endpoint,
}

impl TaskKind {
    fn name(self) -> &'static str {
        match self {
            TaskKind::Objects => "objects",
            TaskKind::Endpoint => "endpoint",
        }
    }
}

/// Where more than one in so many jobs are written, making the index anew takes less time than changing it.
const GOOD_PART: usize = 16;

const JOB: &str = "SELECT documents.document, instances.document
    FROM jobs JOIN documents USING (row) JOIN instances USING (id)";

/// Jobs.
impl<'a> Data<'a> {
    pub(super) fn new(transaction: Transaction<'a>, index: &'a mut Index) -> Self {
        Self { transaction, index, touched: Touched::Some(BTreeMap::new()) }
    }

    /// Makes what was written last, and has the index follow.
    pub(super) fn commit(self) -> Result<(), Failure> {
        let changes = match self.touched {
            Touched::Some(instances) if instances.len() <= self.index.len() / GOOD_PART => {
                let mut after = Vec::new();
                for id in instances.keys() {
                    after.extend(Facts::of_instance(&self.transaction, id)?);
                }
                Changes::Some(instances.into_values().flatten().collect(), after)
            }
            _ => Changes::All(Facts::of_all(&self.transaction)?),
        };
        self.transaction.commit()?;
        self.index.apply(changes);
        Ok(())
    }

    pub(crate) fn is_empty(&self) -> Result<bool, Failure> {
        Ok(!self.transaction.prepare("SELECT 1 FROM jobs")?.exists([])?)
    }

    /// A page of the jobs that pass a filter, as they were when the transaction began.
    pub(crate) fn page(&mut self, filter: &Filter, page: Page) -> Result<Listed, Failure> {
        self.stretch(filter, page.offset(), page.limit())
    }

    /// All of them.
    pub(crate) fn all(&mut self, filter: &Filter) -> Result<Vec<Arc<Job>>, Failure> {
        Ok(self.stretch(filter, 0, usize::MAX)?.jobs)
    }

    /// Some of them, from one on that is counted from 0.
    pub(crate) fn stretch(
        &mut self,
        filter: &Filter,
        offset: usize,
        limit: usize,
    ) -> Result<Listed, Failure> {
        let (total, places) =
            self.index.stretch(filter, facts::few(&self.transaction, filter)?, (offset, limit));
        let jobs = places.into_iter().map(|place| self.job_at(place)).collect::<Result<_, _>>()?;
        Ok(Listed { total, jobs })
    }

    /// The job of a place in the index, which is read once and then kept.
    fn job_at(&mut self, place: u32) -> Result<Arc<Job>, Failure> {
        let missing = || format!("there is no job at {place}");
        let entry = self.index.entry(place).ok_or_else(missing)?;
        if let Some(job) = &entry.job {
            return Ok(Arc::clone(job));
        }
        let (_, row) = entry.facts.slot;
        let job = Arc::new(self.one_job("jobs.row = ?1", [row])?.ok_or_else(missing)?);
        if let Some(entry) = self.index.entry(place) {
            entry.job = Some(Arc::clone(&job));
        }
        Ok(job)
    }

    pub(crate) fn job(&self, id: &str, direction: Direction) -> Result<Option<Job>, Failure> {
        self.one_job("jobs.id = ?1 AND direction = ?2", [id, direction.name()])
    }

    pub(crate) fn job_of_task(&self, task: &str) -> Result<Option<Job>, Failure> {
        self.one_job("task = ?1", [task])
    }

    fn one_job(&self, condition: &str, values: impl Params) -> Result<Option<Job>, Failure> {
        let mut statement = self.transaction.prepare_cached(&format!("{JOB} WHERE {condition}"))?;
        let mut rows = statement.query(values)?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let instance: Instance = document(row, 1)?;
        let tags = facts::tags(&self.transaction, &instance.id)?;
        Ok(Some(Job { instance: Instance { tags, ..instance }, ..document(row, 0)? }))
    }

    /// Adds a job, and its instance if that is new.
    pub(crate) fn insert(&mut self, job: &Job) -> Result<(), Failure> {
        let instance = &job.instance;
        self.touch(&instance.id)?;
        self.execute(
            "INSERT OR IGNORE INTO instances (id, document) VALUES (?1, ?2)",
            params![instance.id, serde_json::to_string(instance)?],
        )?;
        self.execute(
            "INSERT INTO jobs (id, direction, task, name, region, resource_group, source, destination, created)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                instance.id,
                job.direction.name(),
                job.task,
                job.name,
                instance.region,
                instance.resource_group,
                source(job),
                destination(job),
                job.created,
            ],
        )?;
        let document = params![self.transaction.last_insert_rowid(), serde_json::to_string(job)?];
        self.execute("INSERT INTO documents (row, document) VALUES (?1, ?2)", document)?;
        self.set_tags(&instance.id, &instance.tags)
    }

    /// Writes what has changed in a job, its instance included but for the tags.
    pub(crate) fn update(&mut self, job: &Job) -> Result<(), Failure> {
        let id = &job.instance.id;
        self.touch(id)?;
        self.execute(
            "UPDATE instances SET document = ?2 WHERE id = ?1",
            params![id, serde_json::to_string(&job.instance)?],
        )?;
        let row: i64 = self.transaction.query_row(
            "UPDATE jobs SET name = ?3, source = ?4, destination = ?5, created = ?6
             WHERE id = ?1 AND direction = ?2 RETURNING row",
            params![id, job.direction.name(), job.name, source(job), destination(job), job.created],
            |row| row.get(0),
        )?;
        let document = params![row, serde_json::to_string(job)?];
        self.execute("UPDATE documents SET document = ?2 WHERE row = ?1", document)
    }

    /// Removes an instance with all its jobs.
    pub(crate) fn delete(&mut self, id: &str) -> Result<(), Failure> {
        self.touch(id)?;
        self.execute("DELETE FROM instances WHERE id = ?1", [id])
    }

    /// Removes one direction of an instance.
    pub(crate) fn delete_job(&mut self, id: &str, direction: Direction) -> Result<(), Failure> {
        self.touch(id)?;
        self.execute("DELETE FROM jobs WHERE id = ?1 AND direction = ?2", [id, direction.name()])
    }

    /// Removes everything.
    pub(crate) fn clear(&mut self) -> Result<(), Failure> {
        self.touched = Touched::All;
        self.transaction.execute_batch(
            "DELETE FROM tags; DELETE FROM tasks; DELETE FROM documents; DELETE FROM jobs; DELETE FROM instances;
             DELETE FROM client_tokens; UPDATE counter SET value = 0",
        )?;
        Ok(())
    }

    /// Is called before an instance is written to.
    fn touch(&mut self, id: &str) -> Result<(), Failure> {
        if let Touched::Some(instances) = &mut self.touched
            && !instances.contains_key(id)
        {
            let filter = Filter { id: Some(id.to_owned()), ..Filter::default() };
            let jobs = facts::few(&self.transaction, &filter)?.unwrap_or_default();
            instances.insert(id.to_owned(), jobs);
        }
        Ok(())
    }
}

/// Tags.
impl Data<'_> {
    /// Replaces the tags of an instance.
    pub(crate) fn set_tags(&mut self, id: &str, tags: &[Tag]) -> Result<(), Failure> {
        self.touch(id)?;
        self.execute("DELETE FROM tags WHERE id = ?1", [id])?;
        tags.iter().try_for_each(|tag| {
            self.execute(
                "INSERT INTO tags (key, value, id) VALUES (?1, ?2, ?3)",
                params![tag.key, tag.value, id],
            )
        })
    }

    /// The keys of all tags, or of those of an instance, each once, in order.
    pub(crate) fn tag_keys(&self, id: Option<&str>) -> Result<Vec<String>, Failure> {
        match id {
            None => self.column("SELECT DISTINCT key FROM tags ORDER BY key", []),
            Some(id) => self.column("SELECT key FROM tags WHERE id = ?1 ORDER BY key", [id]),
        }
    }

    /// The values of all tags, or of those of an instance, or of those with a key, each once, in order.
    pub(crate) fn tag_values(&self, id: Option<&str>, key: Option<&str>) -> Result<Vec<String>, Failure> {
        let mut conditions = vec!["TRUE"];
        conditions.extend(id.map(|_| "id = ?"));
        conditions.extend(key.map(|_| "key = ?"));
        let query =
            format!("SELECT DISTINCT value FROM tags WHERE {} ORDER BY value", conditions.join(" AND "));
        self.column(&query, rusqlite::params_from_iter(id.into_iter().chain(key)))
    }
}

/// Ids, tokens and tasks.
impl Data<'_> {
    /// A number that was not given out before.
    pub(crate) fn next_number(&self) -> Result<i64, Failure> {
        let mut statement =
            self.transaction.prepare_cached("UPDATE counter SET value = value + 1 RETURNING value")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    /// What was bought with a client token: the parameters of that request, and the instance.
    pub(crate) fn bought_with(&self, token: &str) -> Result<Option<(String, String)>, Failure> {
        let query = "SELECT parameters, id FROM client_tokens WHERE token = ?1";
        let mut statement = self.transaction.prepare_cached(query)?;
        Ok(statement.query_row([token], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
    }

    pub(crate) fn remember_token(&self, token: &str, parameters: &str, id: &str) -> Result<(), Failure> {
        self.execute(
            "INSERT INTO client_tokens (token, parameters, id) VALUES (?1, ?2, ?3)",
            [token, parameters, id],
        )
    }

    pub(crate) fn insert_task(&self, task: &Task) -> Result<(), Failure> {
        self.execute(
            "INSERT INTO tasks (id, kind, job, direction, began) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![task.id, task.kind.name(), task.job, task.direction.name(), task.began],
        )
    }

    pub(crate) fn task(&self, id: &str, kind: TaskKind) -> Result<Option<Task>, Failure> {
        let query = "SELECT job, direction, began FROM tasks WHERE id = ?1 AND kind = ?2";
        let mut statement = self.transaction.prepare_cached(query)?;
        let task = |row: &Row<'_>| {
            let direction = row.get_ref(1)?.as_str().ok().map(str::to_owned);
            let direction = Direction::named(direction.as_deref());
            Ok(Task { id: id.to_owned(), kind, job: row.get(0)?, direction, began: row.get(2)? })
        };
        Ok(statement.query_row([id, kind.name()], task).optional()?)
    }

    fn execute(&self, statement: &str, values: impl Params) -> Result<(), Failure> {
        self.transaction.prepare_cached(statement)?.execute(values)?;
        Ok(())
    }

    fn column<T: FromSql>(&self, query: &str, values: impl Params) -> Result<Vec<T>, Failure> {
        let mut statement = self.transaction.prepare_cached(query)?;
        let values = statement.query_map(values, |row| row.get(0))?;
        Ok(values.collect::<Result<_, _>>()?)
    }
}

fn document<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> Result<T, Failure> {
    Ok(serde_json::from_slice(row.get_ref(column)?.as_bytes()?)?)
}

fn source(job: &Job) -> Option<&str> {
    job.configuration.as_ref()?.source.instance_id.as_deref()
}

fn destination(job: &Job) -> Option<&str> {
    job.configuration.as_ref()?.destination.instance_id.as_deref()
}
