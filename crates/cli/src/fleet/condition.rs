//! The ten states of a job, by what they mean to whoever is on call.

use anstyle::{AnsiColor, Style};

use super::Status;

/// How a job is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    /// Changes flow.
    Synchronizing,
    /// It stopped with an error.
    Failed,
    /// On its way to synchronizing.
    InProgress,
    /// Stopped on request; it cannot resume once the source has dropped its logs.
    Paused,
    /// Not begun, or done.
    Idle,
    /// In a state that we do not know.
    Unknown,
}

impl Condition {
    /// Every condition, in the order in which totals are given.
    pub(crate) const ALL: [Self; 6] =
        [Self::Synchronizing, Self::Failed, Self::InProgress, Self::Paused, Self::Idle, Self::Unknown];

    pub(crate) fn of(status: &Status) -> Self {
        match status {
            Status::Synchronizing => Self::Synchronizing,
            Status::PrecheckFailed | Status::InitializeFailed | Status::Failed => Self::Failed,
            Status::Prechecking | Status::Initializating | Status::Modifying => Self::InProgress,
            Status::Suspending => Self::Paused,
            Status::NotStarted | Status::Finished => Self::Idle,
            _ => Self::Unknown,
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Synchronizing => "synchronizing",
            Self::Failed => "failed",
            Self::InProgress => "in progress",
            Self::Paused => "paused",
            Self::Idle => "idle",
            Self::Unknown => "in other states",
        }
    }

    pub(crate) fn style(self) -> Style {
        match self {
            Self::Synchronizing => AnsiColor::Green.on_default(),
            Self::Failed => AnsiColor::Red.on_default(),
            Self::InProgress => AnsiColor::Yellow.on_default(),
            Self::Paused => AnsiColor::Cyan.on_default(),
            Self::Idle => Style::new().dimmed(),
            Self::Unknown => Style::new(),
        }
    }
}
