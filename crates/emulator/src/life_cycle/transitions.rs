//! Which command is legal in which state, and where it leads.

use crate::job::{Course, Job, Phase, Stop, StopKind};
use crate::refusal::{self, Refusal};

use super::moment::{Moment, at};
use super::state::State::{self, *};

/// A paused job can be started again for this long.
const LONGEST_PAUSE: i64 = 6 * 3_600;

/// What an operation does to a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Configure,
    Start,
    Suspend,
    Stop,
    ModifyObjects,
    SwitchEndpoint,
    Reset,
    Delete,
}

/// Where a command leads; what follows comes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// The precheck, then initialization, then synchronization.
    Precheck,
    Initialization,
    Synchronization,
    /// On from where it was paused.
    Resume,
    Pause,
    End,
    /// A change runs while changes flow.
    Change,
    /// Nothing but the facts change.
    Stay,
    Unconfigured,
}

/// All that is legal. What is not here is refused.
pub(crate) const TABLE: &[(Command, &[State], Next)] = &[
    (Command::Configure, &[NotConfigured, NotStarted, PrecheckFailed], Next::Precheck),
    (Command::Start, &[NotStarted, PrecheckFailed], Next::Precheck),
    (Command::Start, &[InitializeFailed], Next::Initialization),
    (Command::Start, &[Failed], Next::Synchronization),
    (Command::Start, &[Suspending], Next::Resume),
    (Command::Suspend, &[Synchronizing, Failed, InitializeFailed], Next::Pause),
    (
        Command::Stop,
        &[
            NotStarted,
            Prechecking,
            PrecheckFailed,
            Initializing,
            InitializeFailed,
            Synchronizing,
            Modifying,
            Failed,
            Suspending,
        ],
        Next::End,
    ),
    (Command::ModifyObjects, &[NotStarted], Next::Stay),
    (Command::ModifyObjects, &[Synchronizing], Next::Change),
    (Command::SwitchEndpoint, &[Synchronizing], Next::Stay),
    (Command::SwitchEndpoint, &[Failed], Next::Synchronization),
    (
        Command::Reset,
        &[
            NotStarted,
            Prechecking,
            PrecheckFailed,
            Initializing,
            InitializeFailed,
            Synchronizing,
            Modifying,
            Failed,
            Suspending,
            Finished,
        ],
        Next::Unconfigured,
    ),
    (Command::Delete, &State::ALL, Next::Unconfigured),
];

/// Gives a job a command: its course is changed, or the command is refused.
pub(crate) fn give(command: Command, job: &mut Job, now: i64) -> Result<(), Refusal> {
    let moment = at(job, now);
    let next = next(command, moment.state).ok_or_else(|| refusal(command, moment.state))?;
    if next == Next::Resume && paused_for(&job.course, now) > LONGEST_PAUSE {
        return Err(refusal::invalid_job_status("the job was paused for more than 6 hours"));
    }
    follow(next, job, &moment, now);
    Ok(())
}

/// Where a command leads from a state, if it is legal there.
pub(crate) fn next(command: Command, state: State) -> Option<Next> {
    let applies = |(of, from, _): &&(Command, &[State], Next)| *of == command && from.contains(&state);
    TABLE.iter().find(applies).map(|(_, _, next)| *next)
}

fn refusal(command: Command, state: State) -> Refusal {
    match (command, state) {
        (_, Locked) => refusal::invalid_job_status("the instance has expired"),
        (Command::Configure, _) => refusal::configuration_denied(state.name()),
        (Command::Start, NotConfigured) => refusal::not_configured(),
        (Command::ModifyObjects, Modifying) => refusal::modifying(),
        _ => refusal::invalid_job_status(&format!("the job is {}", state.name())),
    }
}

fn paused_for(course: &Course, now: i64) -> i64 {
    course.stopped.map_or(0, |stop| now - stop.at)
}

fn follow(next: Next, job: &mut Job, moment: &Moment, now: i64) {
    let synchronized = moment.delay.is_some();
    let course = &mut job.course;
    course.held = None;
    match next {
        Next::Precheck => {
            course.skipping.clone_from(&job.skipped);
            begin(course, Phase::Precheck, now);
        }
        Next::Initialization => begin(course, Phase::Initialization, now),
        Next::Synchronization => resume(course, moment, now),
        Next::Resume if synchronized => resume(course, moment, now),
        Next::Resume => begin(course, Phase::Initialization, now),
        Next::Pause => course.stopped = Some(Stop { at: now, kind: StopKind::Paused }),
        Next::End => course.stopped = Some(Stop { at: now, kind: StopKind::Ended }),
        Next::Change => course.changed = Some(now),
        Next::Stay => {}
        Next::Unconfigured => unconfigure(job, now),
    }
}

/// A job that is started after an error has had its cause removed, unless the precheck finds it again.
fn begin(course: &mut Course, phase: Phase, now: i64) {
    if phase != Phase::Precheck {
        course.trouble = None;
    }
    (course.phase, course.since, course.stopped, course.changed) = (phase, now, None, None);
}

fn resume(course: &mut Course, moment: &Moment, now: i64) {
    begin(course, Phase::Synchronization, now);
    course.behind = moment.delay.unwrap_or_default();
}

fn unconfigure(job: &mut Job, now: i64) {
    job.configuration = None;
    job.skipped.clear();
    job.course = Course { since: now, ..Course::default() };
    job.created = now;
}
