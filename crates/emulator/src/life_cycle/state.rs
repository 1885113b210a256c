//! The states of a job, and how each family of operations spells them.

/// State of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    NotConfigured,
    NotStarted,
    Prechecking,
    PrecheckFailed,
    Initializing,
    InitializeFailed,
    Synchronizing,
    Modifying,
    Failed,
    /// Paused, not about to be.
    Suspending,
    Finished,
    /// Its pre-paid time is over.
    Locked,
}

impl State {
    pub(crate) const ALL: [State; 12] = [
        State::NotConfigured,
        State::NotStarted,
        State::Prechecking,
        State::PrecheckFailed,
        State::Initializing,
        State::InitializeFailed,
        State::Synchronizing,
        State::Modifying,
        State::Failed,
        State::Suspending,
        State::Finished,
        State::Locked,
    ];

    /// As `DescribeDtsJobs` and the newer operations spell it: all of them capitalised but the most common one.
    pub(crate) fn name(self) -> &'static str {
        match self {
            State::NotConfigured => "NotConfigured",
            State::NotStarted => "NotStarted",
            State::Prechecking => "Prechecking",
            State::PrecheckFailed => "PrecheckFailed",
            State::Initializing => "Initializing",
            State::InitializeFailed => "InitializeFailed",
            State::Synchronizing => "synchronizing",
            State::Modifying => "Modifying",
            State::Failed => "Failed",
            State::Suspending => "Suspending",
            State::Finished => "Finished",
            State::Locked => "Locked",
        }
    }

    /// As `DescribeSynchronizationJobs` spells it, which has no words for two of them.
    pub(crate) fn name_in_list(self) -> &'static str {
        match self {
            State::Initializing => "Initializating",
            other => other.name_in_status_list(),
        }
    }

    /// As `DescribeSynchronizationJobStatusList` spells it.
    pub(crate) fn name_in_status_list(self) -> &'static str {
        match self {
            State::NotConfigured => "NotStarted",
            State::Locked => "Suspending",
            other => other.name(),
        }
    }

    /// As `DescribeSynchronizationJobStatus` spells it: with a small letter first.
    pub(crate) fn name_in_status(self) -> String {
        let name = self.name_in_list();
        name.chars().take(1).flat_map(char::to_lowercase).chain(name.chars().skip(1)).collect()
    }

    /// The state of that name, in any spelling.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let spelled = |state: &State| {
            [state.name(), state.name_in_list()].iter().any(|it| it.eq_ignore_ascii_case(name))
        };
        Self::ALL
            .into_iter()
            .find(|state| state.name().eq_ignore_ascii_case(name))
            .or_else(|| Self::ALL.into_iter().find(spelled))
    }
}
