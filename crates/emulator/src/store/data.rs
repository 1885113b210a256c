//! What is read and written in a transaction.

use std::sync::Arc;

use rusqlite::types::FromSql;
use rusqlite::{OptionalExtension, Params, Row, Transaction, params};
use serde::de::DeserializeOwned;

use crate::job::{Direction, Instance, Job, Tag};

use super::Failure;
use super::list::{Filter, Lists, fold};

/// The data as a transaction sees it.
pub(crate) struct Data<'a> {
    pub(super) transaction: Transaction<'a>,
    pub(super) lists: &'a mut Lists,
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

const JOB: &str = "SELECT jobs.row, documents.document, instances.document
    FROM jobs JOIN documents USING (row) JOIN instances USING (id)";

/// Jobs.
impl Data<'_> {
    pub(crate) fn is_empty(&self) -> Result<bool, Failure> {
        Ok(!self.transaction.prepare("SELECT 1 FROM jobs")?.exists([])?)
    }

    /// The rows of the jobs that pass a filter, in their order.
    pub(crate) fn rows(&mut self, filter: &Filter) -> Result<Arc<[i64]>, Failure> {
        self.lists.rows(&self.transaction, filter)
    }

    /// The job of a row.
    pub(crate) fn job_at(&self, row: i64) -> Result<Job, Failure> {
        self.one_job("jobs.row = ?1", [row])?.ok_or_else(|| format!("there is no job in row {row}").into())
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
        let tags = self.tags_of_row(row.get(0)?)?;
        let instance = Instance { tags, ..document(row, 2)? };
        Ok(Some(Job { instance, ..document(row, 1)? }))
    }

    /// Adds a job, and its instance if that is new.
    pub(crate) fn insert(&self, job: &Job) -> Result<(), Failure> {
        let instance = &job.instance;
        self.execute(
            "INSERT OR IGNORE INTO instances (id, document) VALUES (?1, ?2)",
            params![instance.id, serde_json::to_string(instance)?],
        )?;
        let folded = fold(&job.name);
        self.execute(
            "INSERT INTO jobs (id, direction, task, name_folded, region, resource_group, source, destination, created)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                instance.id,
                job.direction.name(),
                job.task,
                folded,
                instance.region,
                instance.resource_group,
                source(job),
                destination(job),
                job.created,
            ],
        )?;
        let row = self.transaction.last_insert_rowid();
        let document = params![row, serde_json::to_string(job)?];
        self.execute("INSERT INTO documents (row, document) VALUES (?1, ?2)", document)?;
        self.execute("INSERT INTO names (rowid, name) VALUES (?1, ?2)", params![row, folded])?;
        self.insert_tags(row, &instance.tags)
    }

    /// Writes what has changed in a job, its instance included but for the tags.
    pub(crate) fn update(&self, job: &Job) -> Result<(), Failure> {
        self.execute(
            "UPDATE instances SET document = ?2 WHERE id = ?1",
            params![job.instance.id, serde_json::to_string(&job.instance)?],
        )?;
        let folded = fold(&job.name);
        let (row, old_name): (i64, String) = self.transaction.query_row(
            "SELECT row, name_folded FROM jobs WHERE id = ?1 AND direction = ?2",
            params![job.instance.id, job.direction.name()],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        self.execute(
            "UPDATE jobs SET name_folded = ?2, source = ?3, destination = ?4, created = ?5 WHERE row = ?1",
            params![row, folded, source(job), destination(job), job.created],
        )?;
        let document = params![row, serde_json::to_string(job)?];
        self.execute("UPDATE documents SET document = ?2 WHERE row = ?1", document)?;
        if old_name != folded {
            self.execute("DELETE FROM names WHERE rowid = ?1", [row])?;
            self.execute("INSERT INTO names (rowid, name) VALUES (?1, ?2)", params![row, folded])?;
        }
        Ok(())
    }

    /// Removes an instance with all its jobs.
    pub(crate) fn delete(&self, id: &str) -> Result<(), Failure> {
        self.execute("DELETE FROM names WHERE rowid IN (SELECT row FROM jobs WHERE id = ?1)", [id])?;
        self.execute("DELETE FROM instances WHERE id = ?1", [id])
    }

    /// Removes one direction of an instance.
    pub(crate) fn delete_job(&self, id: &str, direction: Direction) -> Result<(), Failure> {
        let values = [id, direction.name()];
        self.execute(
            "DELETE FROM names WHERE rowid IN (SELECT row FROM jobs WHERE id = ?1 AND direction = ?2)",
            values,
        )?;
        self.execute("DELETE FROM jobs WHERE id = ?1 AND direction = ?2", values)
    }

    /// Removes everything.
    pub(crate) fn clear(&self) -> Result<(), Failure> {
        self.transaction.execute_batch(
            "INSERT INTO names (names) VALUES ('delete-all');
             DELETE FROM tags; DELETE FROM tasks; DELETE FROM documents; DELETE FROM jobs; DELETE FROM instances;
             DELETE FROM client_tokens; UPDATE counter SET value = 0",
        )?;
        Ok(())
    }
}

/// Tags.
impl Data<'_> {
    /// Replaces the tags of an instance.
    pub(crate) fn set_tags(&self, id: &str, tags: &[Tag]) -> Result<(), Failure> {
        for row in self.column::<i64>("SELECT row FROM jobs WHERE id = ?1", [id])? {
            self.execute("DELETE FROM tags WHERE row = ?1", [row])?;
            self.insert_tags(row, tags)?;
        }
        Ok(())
    }

    /// The keys of all tags, each once, in order.
    pub(crate) fn tag_keys(&self, id: Option<&str>) -> Result<Vec<String>, Failure> {
        match id {
            None => self.column("SELECT DISTINCT key FROM tags ORDER BY key", []),
            Some(id) => self.column(
                "SELECT DISTINCT key FROM tags WHERE row IN (SELECT row FROM jobs WHERE id = ?1) ORDER BY key",
                [id],
            ),
        }
    }

    /// The values of all tags, or of those with a key, each once, in order.
    pub(crate) fn tag_values(&self, id: Option<&str>, key: Option<&str>) -> Result<Vec<String>, Failure> {
        let of_instance = "row IN (SELECT row FROM jobs WHERE id = ?)";
        let mut conditions = vec!["TRUE"];
        conditions.extend(id.map(|_| of_instance));
        conditions.extend(key.map(|_| "key = ?"));
        let query =
            format!("SELECT DISTINCT value FROM tags WHERE {} ORDER BY value", conditions.join(" AND "));
        self.column(&query, rusqlite::params_from_iter(id.into_iter().chain(key)))
    }

    fn tags_of_row(&self, row: i64) -> Result<Vec<Tag>, Failure> {
        let mut statement =
            self.transaction.prepare_cached("SELECT key, value FROM tags WHERE row = ?1 ORDER BY key")?;
        let tags = statement.query_map([row], |row| Ok(Tag { key: row.get(0)?, value: row.get(1)? }))?;
        Ok(tags.collect::<Result<_, _>>()?)
    }

    fn insert_tags(&self, row: i64, tags: &[Tag]) -> Result<(), Failure> {
        tags.iter().try_for_each(|tag| {
            self.execute(
                "INSERT INTO tags (key, value, row) VALUES (?1, ?2, ?3)",
                params![tag.key, tag.value, row],
            )
        })
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
