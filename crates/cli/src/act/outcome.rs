//! What became of a job.

use aliyun_wire::{Fields, Record, Slot, Value};

use super::Target;
use crate::error::Error;
use crate::fleet::Sources;
use crate::output::{Cell, Column, sheet};

pub(super) struct Outcome {
    target: Target,
    /// What was done, or the state that it came to.
    result: Result<String, Failure>,
    request_id: Option<String>,
}

enum Failure {
    Call(aliyun_transport::Error),
    /// The request was taken, and then it came to nothing.
    Stuck(Error),
}

pub(super) static COLUMNS: &[Column<Outcome>] = &[
    Column::new("ID", "id", |outcome: &Outcome| outcome.target.id.clone()).rank(0),
    Column::new("RESULT", "result", result).shown(result_cell).rank(1),
    Column::new("DIR", "direction", |outcome: &Outcome| {
        outcome.target.direction_name().unwrap_or_default().to_owned()
    })
    .rank(3),
    Column::new("REGION", "region", |outcome: &Outcome| {
        outcome.target.source.region().as_deref().unwrap_or_default().to_owned()
    })
    .rank(2),
    Column::new("REQUEST", "request_id", |outcome: &Outcome| outcome.request_id.clone().unwrap_or_default())
        .rank(4),
];

impl Outcome {
    pub(super) fn done(target: Target, what: &str, request_id: Option<String>) -> Self {
        Self { target, result: Ok(what.to_owned()), request_id }
    }

    pub(super) fn failed(target: Target, error: aliyun_transport::Error) -> Self {
        Self { target, result: Err(Failure::Call(error)), request_id: None }
    }

    pub(super) fn stuck(target: Target, error: Error, request_id: Option<String>) -> Self {
        Self { target, result: Err(Failure::Stuck(error)), request_id }
    }

    pub(super) fn is_success(&self) -> bool {
        self.result.is_ok()
    }

    pub(super) fn into_error(self, sources: &Sources) -> Option<Error> {
        let label = self.target.label();
        match self.result {
            Ok(_) => None,
            Err(Failure::Call(error)) => Some(sources.explain(&error).about(&label)),
            Err(Failure::Stuck(error)) => Some(error.about(&label)),
        }
    }
}

impl Record for Outcome {
    fn slot(&mut self, _: &str) -> Slot<'_> {
        Slot::Unknown
    }

    fn visit(&self, fields: &mut dyn Fields) {
        for (name, value) in [
            ("SynchronizationJobId", Some(self.target.id.as_str())),
            ("SynchronizationDirection", self.target.direction_name()),
            ("RegionId", self.target.source.region().as_deref()),
            ("Result", self.result.as_deref().ok()),
            ("RequestId", self.request_id.as_deref()),
        ] {
            if let Some(value) = value {
                fields.field(name, Value::Text(value));
            }
        }
    }
}

fn result(outcome: &Outcome) -> String {
    outcome.result.as_deref().unwrap_or("failed").to_owned()
}

fn result_cell(outcome: &Outcome) -> Cell {
    Cell::styled(&result(outcome), if outcome.is_success() { sheet::GOOD } else { sheet::BAD })
}
