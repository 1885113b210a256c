//! What a job looks like at a moment: a function of its facts and the time.

use crate::job::{Configuration, Course, Job, Phase, Stop, StopKind, Trouble};

use super::flow;
use super::precheck::{self, Item};
use super::state::State;

/// A job at a moment.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Moment {
    pub(crate) state: State,
    pub(crate) precheck: Stage,
    /// The precheck items that are done, in their order, each with its message if it failed.
    pub(crate) checked: Vec<(Item, Option<String>)>,
    pub(crate) structure: Stage,
    pub(crate) data: Stage,
    /// How many seconds the destination is behind; `None` until changes have begun to flow.
    pub(crate) delay: Option<i64>,
    pub(crate) statements_per_second: i64,
    pub(crate) kilobytes_per_second: i64,
    /// The time up to which the destination has what the source has.
    pub(crate) checkpoint: Option<i64>,
    pub(crate) error: Option<String>,
}

/// How far a step has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stage {
    pub(crate) status: StageStatus,
    pub(crate) percent: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StageStatus {
    NotStarted,
    Running,
    Failed,
    Finished,
}

impl Stage {
    pub(crate) const UNTOUCHED: Stage = Stage { status: StageStatus::NotStarted, percent: 0 };
    pub(crate) const FINISHED: Stage = Stage { status: StageStatus::Finished, percent: 100 };

    fn running(elapsed: i64, duration: i64) -> Self {
        Self { status: StageStatus::Running, percent: (100 * elapsed / duration.max(1)).clamp(0, 99) }
    }

    /// A step that runs from one percentage of the whole to another.
    pub(crate) fn between(percent: i64, start: i64, end: i64) -> Self {
        match percent {
            _ if percent >= end => Self::FINISHED,
            _ if percent < start => Self::UNTOUCHED,
            _ => Self::running(percent - start, end - start),
        }
    }

    /// As data and structure initialization call it.
    pub(crate) fn name(self) -> &'static str {
        match self.status {
            StageStatus::NotStarted => "NotStarted",
            StageStatus::Running => "Migrating",
            StageStatus::Failed => "Failed",
            StageStatus::Finished => "Finished",
        }
    }
}

/// What a job looks like at a time.
pub(crate) fn at(job: &Job, now: i64) -> Moment {
    let now = job.course.held.unwrap_or(now);
    let expired = job.instance.expires.filter(|expires| *expires <= now);
    let stopped = job.course.stopped.map(|stop| stop.at);
    // The job's own time stands still once it is paused, ended or expired.
    let own_time = [expired, stopped].into_iter().flatten().fold(now, i64::min);
    let mut moment = running(job, own_time);
    moment.delay = moment.delay.map(|delay| delay + now - own_time);
    moment.checkpoint = moment.delay.map(|delay| now - delay);
    if own_time < now || stopped.is_some() {
        (moment.statements_per_second, moment.kilobytes_per_second) = (0, 0);
    }
    match job.course.stopped {
        Some(Stop { kind: StopKind::Ended, .. }) => moment.state = State::Finished,
        _ if expired.is_some() => moment.state = State::Locked,
        Some(Stop { kind: StopKind::Paused, .. }) => moment.state = State::Suspending,
        None => {}
    }
    moment
}

/// What it looks like as long as nothing stops it.
fn running(job: &Job, now: i64) -> Moment {
    let elapsed = (now - job.course.since).max(0);
    match (&job.configuration, job.course.phase) {
        (None, _) | (_, Phase::Unconfigured) => nothing(State::NotConfigured),
        (_, Phase::Configured) => nothing(State::NotStarted),
        (Some(configuration), Phase::Precheck) => prechecking(job, configuration, elapsed, now),
        (Some(configuration), Phase::Initialization) => initializing(job, configuration, elapsed, now),
        (Some(configuration), Phase::Synchronization) => synchronizing(job, configuration, elapsed, now),
    }
}

fn nothing(state: State) -> Moment {
    Moment {
        state,
        precheck: Stage::UNTOUCHED,
        checked: Vec::new(),
        structure: Stage::UNTOUCHED,
        data: Stage::UNTOUCHED,
        delay: None,
        statements_per_second: 0,
        kilobytes_per_second: 0,
        checkpoint: None,
        error: None,
    }
}

fn prechecking(job: &Job, configuration: &Configuration, elapsed: i64, now: i64) -> Moment {
    let pace = job.course.pace.precheck;
    let items = precheck::items(&configuration.source.engine);
    if elapsed < pace {
        let done = (items.len() as i64 * elapsed / pace.max(1)) as usize;
        let precheck = Stage::running(elapsed, pace);
        let checked = precheck::results(job, &items[..done]);
        return Moment { precheck, checked, ..nothing(State::Prechecking) };
    }
    let checked = precheck::results(job, &items);
    if checked.iter().any(|(_, failure)| failure.is_some()) {
        let precheck = Stage { status: StageStatus::Failed, percent: 100 };
        return Moment { precheck, checked, ..nothing(State::PrecheckFailed) };
    }
    initializing(job, configuration, elapsed - pace, now)
}

fn initializing(job: &Job, configuration: &Configuration, elapsed: i64, now: i64) -> Moment {
    let Course { pace, trouble, .. } = &job.course;
    let (structure_failure, data_failure) = match trouble {
        Some(Trouble::Structure(percent, message)) => (Some((*percent, message)), None),
        Some(Trouble::Data(percent, message)) => (None, Some((*percent, message))),
        _ => (None, None),
    };
    let steps = [
        (configuration.structure_initialization, pace.structure, structure_failure),
        (configuration.data_initialization, pace.data, data_failure),
    ];
    let (mut elapsed, mut stages) = (elapsed, [Stage::UNTOUCHED; 2]);
    for (stage, (is_wanted, pace, failure)) in steps.into_iter().enumerate() {
        if !is_wanted {
            continue;
        }
        stages[stage] = step(elapsed, pace, failure.map(|(percent, _)| percent));
        let (state, error) = match stages[stage].status {
            StageStatus::Finished => {
                elapsed -= pace;
                continue;
            }
            StageStatus::Failed => (State::InitializeFailed, failure.map(|(_, message)| message.clone())),
            _ => (State::Initializing, None),
        };
        let [structure, data] = stages;
        return Moment { structure, data, error, ..checked(configuration, state) };
    }
    synchronizing(job, configuration, elapsed, now)
}

/// How far a step has come that fails at a percentage, if it does.
fn step(elapsed: i64, duration: i64, failure: Option<i64>) -> Stage {
    match failure {
        Some(percent) if 100 * elapsed >= percent * duration => {
            Stage { status: StageStatus::Failed, percent }
        }
        _ if elapsed >= duration => Stage::FINISHED,
        _ => Stage::running(elapsed, duration),
    }
}

fn synchronizing(job: &Job, configuration: &Configuration, elapsed: i64, now: i64) -> Moment {
    let course = &job.course;
    let stage = |is_wanted| if is_wanted { Stage::FINISHED } else { Stage::UNTOUCHED };
    let moment = Moment {
        structure: stage(configuration.structure_initialization),
        data: stage(configuration.data_initialization),
        ..checked(configuration, State::Synchronizing)
    };
    if let Some(Trouble::Synchronization(after, message)) = &course.trouble
        && elapsed >= *after
    {
        let failed_for = elapsed - after;
        let delay = Some(flow::delay(job, *after, now - failed_for) + failed_for);
        return Moment { state: State::Failed, delay, error: Some(message.clone()), ..moment };
    }
    let is_changing = course.changed.is_some_and(|changed| now < changed + course.pace.change);
    let delay = flow::delay(job, elapsed, now);
    let (statements_per_second, kilobytes_per_second) = flow::performance(job, delay, now);
    Moment {
        state: if is_changing { State::Modifying } else { State::Synchronizing },
        delay: Some(delay),
        statements_per_second,
        kilobytes_per_second,
        ..moment
    }
}

/// A moment after the precheck, which a job that was started anew from an error has behind it, too.
fn checked(configuration: &Configuration, state: State) -> Moment {
    let items = precheck::items(&configuration.source.engine);
    let passed = items.into_iter().map(|item| (item, None)).collect();
    Moment { precheck: Stage::FINISHED, checked: passed, ..nothing(state) }
}
