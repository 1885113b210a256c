//! How far a sample job has come, as its state has it.

use aliyun_dts::describe_synchronization_jobs::{
    CheckItem, InitializationStatus, Performance, PrecheckStatus,
};
use aliyun_wire::Text;

use crate::random::Random;

use super::database::Subject;
use super::precheck::{self, Item};
use super::state::State;
use super::trouble;

/// A class, and the statements a second up to which it is made.
pub(super) const CLASSES: &[(u64, (&str, i64))] =
    &[(2, ("micro", 200)), (4, ("small", 2_000)), (3, ("medium", 5_000)), (2, ("large", 20_000))];

/// How far the precheck has come.
pub(super) fn precheck(state: State, subject: &Subject<'_>, random: &mut Random) -> PrecheckStatus {
    let items = precheck::items(subject.source);
    let (status, done, failed) = match state {
        State::NotStarted if random.percent(50) => ("NotStarted", 0, Vec::new()),
        State::Prechecking => ("Checking", random.between(1, items.len() as i64 - 1) as usize, Vec::new()),
        State::PrecheckFailed => {
            let failed = (0..random.between(1, 3)).map(|_| random.pick(&items)).collect();
            ("Failed", items.len(), failed)
        }
        _ => ("Finished", items.len(), Vec::new()),
    };
    PrecheckStatus {
        status: Some(status.into()),
        percent: Some((100 * done / items.len()).to_string().into()),
        detail: items[..done].iter().map(|item| check_item(*item, &failed, subject)).collect(),
    }
}

fn check_item(item: Item, failed: &[Item], subject: &Subject<'_>) -> CheckItem {
    let failure = failed.contains(&item);
    CheckItem {
        item_name: Some(item.name.into()),
        check_status: Some(if failure { "Failed" } else { "Success" }.into()),
        error_message: failure.then(|| precheck::failure(item, subject).into()),
        repair_method: failure.then(|| item.repair.into()),
    }
}

/// How far the two initializations have come.
pub(super) struct Initialization {
    pub(super) structure: InitializationStatus,
    pub(super) data: InitializationStatus,
}

impl Initialization {
    /// The switches say which of the two are run at all.
    pub(super) fn new(
        state: State,
        (structure, data): (bool, bool),
        subject: &Subject<'_>,
        random: &mut Random,
    ) -> Self {
        let tables = random.between(1, 300);
        let rows = random.between(1_000, 900_000_000);
        let failed = state == State::InitializeFailed;
        // Halfway, the structure is being copied unless that is done, or was not asked for.
        if state.is_initializing() && structure && (!data || random.percent(30)) {
            let error = failed.then(|| trouble::of_structure(subject, random));
            return Self { structure: halfway(tables, error, random), data: untouched() };
        }
        let data = match state {
            _ if !data => untouched(),
            _ if state.is_initialized() => finished(rows),
            _ if state.is_initializing() => {
                let error = failed.then(|| trouble::of_data(subject, random));
                halfway(rows, error, random)
            }
            _ => untouched(),
        };
        let done = structure && (state.is_initialized() || state.is_initializing());
        Self { structure: if done { finished(tables) } else { untouched() }, data }
    }

    /// The error of a failed one, which is that of the job, too.
    pub(super) fn error(&self) -> Option<&Text> {
        self.structure.error_message.as_ref().or(self.data.error_message.as_ref())
    }
}

fn untouched() -> InitializationStatus {
    phase("NotStarted", 0, 0, None)
}

fn finished(total: i64) -> InitializationStatus {
    phase("Finished", 100, total, None)
}

fn halfway(total: i64, error: Option<String>, random: &mut Random) -> InitializationStatus {
    let percent = random.between(1, 99);
    let status = if error.is_some() { "Failed" } else { "Migrating" };
    phase(status, percent, total * percent / 100, error)
}

fn phase(status: &str, percent: i64, progress: i64, error: Option<String>) -> InitializationStatus {
    InitializationStatus {
        status: Some(status.into()),
        percent: Some(percent.into()),
        progress: Some(progress.into()),
        error_message: error.map(Into::into),
    }
}

/// How many seconds the destination lags behind; most jobs that flow hardly do.
pub(super) fn delay(state: State, random: &mut Random) -> Option<i64> {
    const MINUTE: i64 = 60;
    const HOUR: i64 = 60 * MINUTE;
    let (low, high) = match state {
        State::Failed => (HOUR, 160 * HOUR),
        State::Suspending => (MINUTE, 6 * HOUR),
        State::Finished => (0, 0),
        _ if state.is_flowing() => *random.weighted(&[
            (50, (0, 0)),
            (25, (1, 5)),
            (15, (6, MINUTE)),
            (7, (MINUTE, 30 * MINUTE)),
            (3, (HOUR, 9 * HOUR)),
        ]),
        _ => return None,
    };
    Some(random.between(low, high))
}

/// What flows, within what the class allows.
pub(super) fn performance(state: State, statements: i64, random: &mut Random) -> Performance {
    let statements = if state.is_flowing() && random.percent(85) { random.between(1, statements) } else { 0 };
    let kilobytes = statements * random.between(2, 12) / 10;
    Performance {
        rps: Some(statements.into()),
        flow: Some(format!("{:.2}MB/s", kilobytes as f64 / 1024.0).into()),
    }
}
