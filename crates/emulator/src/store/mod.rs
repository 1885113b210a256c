//! The jobs, in SQLite: in memory, or in a file that outlives the emulator.

mod query;

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use aliyun_dts::describe_synchronization_jobs::SynchronizationInstance;
use aliyun_wire::json;
use rusqlite::{Connection, Transaction, TransactionBehavior, params};

pub(crate) use query::{Filter, Page, TagFilter};

/// What went wrong in the store; nothing that a caller could tell apart and act upon.
pub(crate) type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The version of the schema, kept in the file itself.
const SCHEMA_VERSION: i64 = 1;

/// A job as it is kept: what is answered, and what only filters and sorts.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Job {
    pub(crate) region: &'static str,
    pub(crate) resource_group: &'static str,
    /// Seconds since 1970.
    pub(crate) created: i64,
    pub(crate) record: SynchronizationInstance,
}

/// One connection, used by one request at a time.
pub(crate) struct Store(Mutex<Connection>);

impl Store {
    /// Opens the file, or memory when there is none, and creates the tables if they are missing.
    pub(crate) fn open(path: Option<&Path>) -> Result<Self, Failure> {
        let mut connection = match path {
            Some(path) => Connection::open(path)?,
            None => Connection::open_in_memory()?,
        };
        create_tables(&mut connection)?;
        // Readers do not wait for a writer, and what was acknowledged survives a killed process.
        connection.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON",
        )?;
        Ok(Self(Mutex::new(connection)))
    }

    pub(crate) fn is_empty(&self) -> Result<bool, Failure> {
        Ok(!self.connection().prepare("SELECT 1 FROM jobs")?.exists([])?)
    }

    /// Adds jobs, all or none.
    pub(crate) fn insert(&self, jobs: impl IntoIterator<Item = Job>) -> Result<(), Failure> {
        let mut connection = self.connection();
        let transaction = connection.transaction()?;
        for job in jobs {
            insert_job(&transaction, &job)?;
        }
        Ok(transaction.commit()?)
    }

    /// The jobs that pass a filter, newest first.
    pub(crate) fn page(
        &self,
        filter: &Filter<'_>,
        page: Page,
    ) -> Result<(i64, Vec<SynchronizationInstance>), Failure> {
        query::page(&mut self.connection(), filter, page)
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn create_tables(connection: &mut Connection) -> Result<(), Failure> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version: i64 = transaction.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let is_blank = version == 0 && !transaction.prepare("SELECT 1 FROM sqlite_schema")?.exists([])?;
    if is_blank {
        transaction.execute_batch(include_str!("schema.sql"))?;
        transaction.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    } else if version != SCHEMA_VERSION {
        let problem =
            format!("its schema has version {version}, this emulator knows version {SCHEMA_VERSION}");
        return Err(problem.into());
    }
    Ok(transaction.commit()?)
}

fn insert_job(transaction: &Transaction<'_>, job: &Job) -> Result<(), Failure> {
    let record = &job.record;
    let name = record.synchronization_job_name.as_deref().unwrap_or_default();
    transaction
        .prepare_cached(
            "INSERT INTO jobs (id, direction, name, name_folded, region, resource_group, status, created, document)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            record.synchronization_job_id.as_deref(),
            record.synchronization_direction.as_ref().map(|direction| direction.as_str()),
            name,
            query::fold(name),
            job.region,
            job.resource_group,
            record.status.as_ref().map(|status| status.as_str()),
            job.created,
            json::encode(record)?,
        ])?;
    insert_tags(transaction, transaction.last_insert_rowid(), record)
}

fn insert_tags(
    transaction: &Transaction<'_>,
    row: i64,
    record: &SynchronizationInstance,
) -> Result<(), Failure> {
    let mut insert = transaction.prepare_cached("INSERT INTO tags (key, value, row) VALUES (?1, ?2, ?3)")?;
    for tag in &record.tags {
        insert.execute(params![
            tag.key.as_deref().unwrap_or_default(),
            tag.value.as_deref().unwrap_or_default(),
            row
        ])?;
    }
    Ok(())
}
