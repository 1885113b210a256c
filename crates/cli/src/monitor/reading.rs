//! A job as it was at the latest poll, with its values made numbers.

use std::time::SystemTime;

use aliyun_dts::describe_synchronization_jobs::InitializationStatus;

use crate::fleet::{Condition, Job};

/// What is known of a job. What the service leaves out or garbles is `None`, or empty.
#[derive(Clone)]
pub(crate) struct Reading {
    /// The number under which it is remembered as long as this program runs.
    pub(crate) number: u64,
    /// Which of the places it belongs to.
    pub(crate) place: usize,
    pub(crate) id: String,
    pub(crate) name: String,
    /// `Forward` or `Reverse`.
    pub(crate) direction: String,
    /// The documented name of its state.
    pub(crate) status: String,
    pub(crate) condition: Condition,
    /// Seconds.
    pub(crate) delay: Option<f64>,
    /// Statements a second.
    pub(crate) rps: Option<f64>,
    /// Megabytes a second.
    pub(crate) flow: Option<f64>,
    pub(crate) class: String,
    pub(crate) source: String,
    pub(crate) destination: String,
    pub(crate) tags: String,
    pub(crate) expires: Option<SystemTime>,
    /// All that the service says.
    pub(crate) job: Job,
}

/// A phase of the initialization.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Structure,
    Data,
}

impl Phase {
    pub(crate) const ALL: [Self; 2] = [Self::Structure, Self::Data];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Structure => "structure",
            Self::Data => "data",
        }
    }
}

impl Reading {
    pub(super) fn new(number: u64, place: usize, job: Job) -> Self {
        let known = |number: Option<f64>| number.filter(|number| *number >= 0.0);
        Self {
            number,
            place,
            id: job.id().to_owned(),
            name: job.name().to_owned(),
            direction: job.direction().to_owned(),
            status: job.status_name(),
            condition: job.condition(),
            delay: job.delay().map(|delay| delay.as_secs_f64()),
            rps: known(job.rps()),
            flow: known(job.flow()),
            class: job.class().to_owned(),
            source: job.source(),
            destination: job.destination(),
            tags: tags(&job),
            expires: job.expires(),
            job,
        }
    }

    /// How far a phase of the initialization is, in percent.
    pub(crate) fn initialization(&self, phase: Phase) -> Option<f64> {
        let percent = self.phase(phase)?.percent.as_ref()?.as_f64()?;
        // Rows that are added on the way count too, and carry the service's own figure beyond the end.
        Some(percent.clamp(0.0, 100.0))
    }

    /// What the service says of a phase.
    pub(crate) fn phase(&self, phase: Phase) -> Option<&InitializationStatus> {
        match phase {
            Phase::Structure => self.job.instance.structure_initialization_status.as_ref(),
            Phase::Data => self.job.instance.data_initialization_status.as_ref(),
        }
    }

    /// The items of the precheck that failed; `None` where no precheck is reported.
    pub(crate) fn failed_checks(&self) -> Option<usize> {
        let precheck = self.job.instance.precheck_status.as_ref()?;
        let failed = |status: &str| status.trim().eq_ignore_ascii_case("failed");
        let items = precheck.detail.iter();
        Some(items.filter(|item| item.check_status.as_ref().is_some_and(|s| failed(s.as_str()))).count())
    }

    /// Whether the text occurs in what a person would look for, letter case aside. The needle is in lower case.
    pub(crate) fn mentions(&self, needle: &str) -> bool {
        [&self.name, &self.id, &self.status, &self.source, &self.destination, &self.tags, &self.class]
            .iter()
            .any(|text| text.to_lowercase().contains(needle))
    }
}

/// `env=prod,team=core`; a tag without a value is its key.
fn tags(job: &Job) -> String {
    let tag =
        |(key, value): (&str, &str)| if value.is_empty() { key.into() } else { format!("{key}={value}") };
    job.tags().map(tag).collect::<Vec<_>>().join(",")
}
