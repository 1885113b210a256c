//! The states that a job can be in, and how common each is in the sample fleet.

/// State of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    NotStarted,
    Prechecking,
    PrecheckFailed,
    Initializating,
    InitializeFailed,
    Synchronizing,
    Failed,
    Suspending,
    Modifying,
    Finished,
}

pub(super) const STATES: [(u64, State); 10] = [
    (62, State::Synchronizing),
    (5, State::NotStarted),
    (3, State::Prechecking),
    (5, State::PrecheckFailed),
    (6, State::Initializating),
    (3, State::InitializeFailed),
    (6, State::Failed),
    (5, State::Suspending),
    (2, State::Modifying),
    (3, State::Finished),
];

impl State {
    /// As the service spells it: all of them capitalised but the most common one.
    pub(super) fn name(self) -> &'static str {
        match self {
            State::NotStarted => "NotStarted",
            State::Prechecking => "Prechecking",
            State::PrecheckFailed => "PrecheckFailed",
            State::Initializating => "Initializating",
            State::InitializeFailed => "InitializeFailed",
            State::Synchronizing => "synchronizing",
            State::Failed => "Failed",
            State::Suspending => "Suspending",
            State::Modifying => "Modifying",
            State::Finished => "Finished",
        }
    }

    /// Whether changes flow.
    pub(super) fn is_flowing(self) -> bool {
        matches!(self, State::Synchronizing | State::Modifying)
    }

    /// Whether tables and rows are being copied, or were when it failed.
    pub(super) fn is_initializing(self) -> bool {
        matches!(self, State::Initializating | State::InitializeFailed)
    }

    /// Whether the job got as far as following changes.
    pub(super) fn is_initialized(self) -> bool {
        matches!(
            self,
            State::Synchronizing | State::Failed | State::Suspending | State::Modifying | State::Finished
        )
    }
}
