//! How the facts of a job have to be for it to be in a state now.

use crate::job::{Configuration, Course, Pace, Phase, Stop, StopKind, Trouble};
use crate::life_cycle::{State, precheck, trouble};
use crate::random::Random;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// The states of a sample fleet, and how common each is.
pub(super) const STATES: [(u64, State); 10] = [
    (62, State::Synchronizing),
    (5, State::NotStarted),
    (3, State::Prechecking),
    (5, State::PrecheckFailed),
    (6, State::Initializing),
    (3, State::InitializeFailed),
    (6, State::Failed),
    (5, State::Suspending),
    (2, State::Modifying),
    (3, State::Finished),
];

/// Whether a job in that state got as far as following changes.
pub(super) fn is_initialized(state: State) -> bool {
    use State::{Failed, Finished, Modifying, Suspending, Synchronizing};
    matches!(state, Synchronizing | Failed | Suspending | Modifying | Finished)
}

/// Steps of a large database, long enough to be looked at.
fn slow(random: &mut Random) -> Pace {
    Pace {
        precheck: random.between(20 * MINUTE, HOUR),
        structure: random.between(30 * MINUTE, 2 * HOUR),
        data: random.between(6 * HOUR, 5 * DAY),
        change: random.between(HOUR, 6 * HOUR),
    }
}

/// A course that has a job configured at `configured` in that state now.
pub(super) fn course(
    state: State,
    configuration: &Configuration,
    configured: i64,
    now: i64,
    random: &mut Random,
) -> Course {
    let pace = slow(random);
    let course = Course {
        pace,
        lag: lag(random),
        load: if random.percent(85) { random.between(1, 70) } else { 0 },
        ..Course::default()
    };
    let age = (now - configured).max(1);
    match state {
        State::NotConfigured => course,
        State::NotStarted => Course { phase: Phase::Configured, since: configured, ..course },
        State::Prechecking => {
            let elapsed = pace.precheck * random.between(10, 90) / 100;
            Course { phase: Phase::Precheck, since: now - elapsed, ..course }
        }
        State::PrecheckFailed => Course {
            phase: Phase::Precheck,
            since: now - pace.precheck - age.min(random.between(MINUTE, 30 * DAY)),
            trouble: Some(failed_precheck(configuration, random)),
            ..course
        },
        State::Initializing => {
            let elapsed = copying(configuration, pace) * random.between(5, 90) / 100;
            Course { phase: Phase::Initialization, since: now - elapsed, ..course }
        }
        State::InitializeFailed => Course {
            phase: Phase::Initialization,
            since: now - copying(configuration, pace) - random.between(MINUTE, 30 * DAY),
            trouble: Some(failed_initialization(configuration, random)),
            ..course
        },
        State::Failed => {
            let failed_for = random.between(HOUR, 160 * HOUR);
            let message = trouble::of_synchronization(configuration, random);
            let trouble = Some(Trouble::Synchronization(age, message));
            Course { trouble, since: now - age - failed_for, ..flowing(course, now - age) }
        }
        State::Suspending | State::Locked => {
            let stop = Stop { at: now - random.between(MINUTE, 20 * HOUR), kind: StopKind::Paused };
            let stopped = (state == State::Suspending).then_some(stop);
            Course { stopped, ..flowing(course, now - age) }
        }
        State::Finished => {
            let stopped = Some(Stop { at: now - random.between(0, DAY), kind: StopKind::Ended });
            Course { stopped, lag: 0, ..flowing(course, now - age) }
        }
        State::Modifying => {
            let changed = Some(now - pace.change * random.between(10, 80) / 100);
            Course { changed, ..flowing(course, now - age) }
        }
        State::Synchronizing => flowing(course, now - age),
    }
}

fn flowing(course: Course, since: i64) -> Course {
    Course { phase: Phase::Synchronization, since, ..course }
}

/// How long the initializations take that are asked for.
fn copying(configuration: &Configuration, pace: Pace) -> i64 {
    let structure = if configuration.structure_initialization { pace.structure } else { 0 };
    structure + if configuration.data_initialization { pace.data } else { 0 }
}

/// Most jobs keep up, a few never will.
fn lag(random: &mut Random) -> i64 {
    let (low, high) = *random.weighted(&[
        (60, (0, 0)),
        (15, (1, 5)),
        (15, (6, MINUTE)),
        (7, (MINUTE, 30 * MINUTE)),
        (3, (HOUR, 9 * HOUR)),
    ]);
    random.between(low, high)
}

fn failed_precheck(configuration: &Configuration, random: &mut Random) -> Trouble {
    let items = precheck::items(&configuration.source.engine);
    let mut failures = Vec::new();
    for _ in 0..random.between(1, 3) {
        let item = random.pick(&items);
        if !failures.iter().any(|(name, _)| name == item.name) {
            failures.push((item.name.to_owned(), precheck::failure(item, configuration)));
        }
    }
    Trouble::Precheck(failures)
}

fn failed_initialization(configuration: &Configuration, random: &mut Random) -> Trouble {
    let percent = random.between(1, 99);
    let structure =
        !configuration.data_initialization || configuration.structure_initialization && random.percent(30);
    match structure {
        true => Trouble::Structure(percent, trouble::of_structure(configuration, random)),
        false => Trouble::Data(percent, trouble::of_data(configuration, random)),
    }
}
