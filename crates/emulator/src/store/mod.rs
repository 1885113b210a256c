//! The jobs, in SQLite: in memory, or in a file that outlives the emulator.

mod data;
mod list;

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, TransactionBehavior};

pub(crate) use data::{Data, Task, TaskKind};
use list::Lists;
pub(crate) use list::{Filter, Page, TagFilter};

/// What went wrong in the store; nothing that a caller could tell apart and act upon.
pub(crate) type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The version of the schema, kept in the file itself.
const SCHEMA_VERSION: i64 = 2;

/// One connection, used by one request at a time.
pub(crate) struct Store(Mutex<Inner>);

struct Inner {
    connection: Connection,
    lists: Lists,
}

impl Store {
    /// Opens the file, or memory when there is none, and creates the tables if they are missing.
    pub(crate) fn open(path: Option<&Path>) -> Result<Self, Failure> {
        let mut connection = match path {
            Some(path) => Connection::open(path)?,
            None => Connection::open_in_memory()?,
        };
        create_tables(&mut connection)?;
        // Readers do not wait for a writer, and what was acknowledged survives a killed process. A hundred thousand
        // jobs have indexes of some ten megabytes, which are walked faster in memory.
        connection.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;
             PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY",
        )?;
        connection.set_prepared_statement_cache_capacity(64);
        Ok(Self(Mutex::new(Inner { connection, lists: Lists::default() })))
    }

    /// Reads, from one snapshot.
    pub(crate) fn read<T, E: From<Failure>>(
        &self,
        work: impl FnOnce(&mut Data<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.transaction(TransactionBehavior::Deferred, work)
    }

    /// Reads and writes, all or nothing: an error leaves everything as it was.
    pub(crate) fn write<T, E: From<Failure>>(
        &self,
        work: impl FnOnce(&mut Data<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.transaction(TransactionBehavior::Immediate, work)
    }

    fn transaction<T, E: From<Failure>>(
        &self,
        behavior: TransactionBehavior,
        work: impl FnOnce(&mut Data<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut inner = self.lock();
        let Inner { connection, lists } = &mut *inner;
        let transaction = connection.transaction_with_behavior(behavior).map_err(Failure::from)?;
        let mut data = Data { transaction, lists };
        let outcome = work(&mut data)?;
        data.transaction.commit().map_err(Failure::from)?;
        Ok(outcome)
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
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

#[cfg(test)]
mod tests;
