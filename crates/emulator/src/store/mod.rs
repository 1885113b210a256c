//! The jobs, in SQLite: in memory, or in a file that outlives the emulator.

mod data;
mod facts;
mod filter;
mod index;

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, TransactionBehavior};

pub(crate) use data::{Data, Listed, Task, TaskKind};
use facts::Facts;
pub(crate) use filter::{Filter, Page, TagFilter};
use index::{Changes, Index, Slot};

/// What went wrong in the store; nothing that a caller could tell apart and act upon.
pub(crate) type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The version of the schema, kept in the file itself.
const SCHEMA_VERSION: i64 = 3;

/// One connection, used by one request at a time.
pub(crate) struct Store(Mutex<Inner>);

struct Inner {
    connection: Connection,
    index: Index,
    /// Changes when another process has written.
    version: i64,
}

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
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;
             PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY",
        )?;
        connection.set_prepared_statement_cache_capacity(64);
        let mut index = Index::default();
        let version = version(&connection)?;
        index.apply(Changes::All(Facts::of_all(&connection)?));
        Ok(Self(Mutex::new(Inner { connection, index, version })))
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
        let Inner { connection, index, version: known } = &mut *inner;
        let transaction = connection.transaction_with_behavior(behavior).map_err(Failure::from)?;
        let version = version(&transaction)?;
        if *known != version {
            index.apply(Changes::All(Facts::of_all(&transaction)?));
            *known = version;
        }
        let mut data = Data::new(transaction, index);
        let outcome = work(&mut data)?;
        data.commit()?;
        Ok(outcome)
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn version(connection: &Connection) -> Result<i64, Failure> {
    Ok(connection.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?)
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
