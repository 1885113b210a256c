//! What flows once a job synchronizes: plausible numbers that are the same for the same job and time.

use crate::job::Job;

/// A job that is behind catches up this many seconds in each.
const CATCHING_UP: i64 = 9;
/// The numbers stay the same for this long.
const TICK: i64 = 10;

/// The purposes that a job's random numbers serve.
mod purpose {
    pub(super) const ROW_SIZE: u64 = 1;
    pub(super) const TICKS: u64 = 1 << 40;
}

/// A class, and the statements a second up to which it is made.
pub(crate) const CLASSES: [(&str, i64); 4] =
    [("micro", 200), ("small", 2_000), ("medium", 5_000), ("large", 20_000)];

/// How many seconds the destination is behind, that long after changes began to flow.
pub(super) fn delay(job: &Job, elapsed: i64, now: i64) -> i64 {
    let catching_up = (job.course.behind - CATCHING_UP * elapsed).max(0);
    let mut random = job.random(purpose::TICKS + ticks(now));
    let usual = if random.percent(90) { 0 } else { random.between(1, 3) };
    let lag = job.course.lag;
    let wobble = random.between(-lag / 10, lag / 10);
    catching_up.max(lag + wobble).max(usual)
}

/// Statements and kilobytes a second, within what the class allows; more of them while it catches up.
pub(super) fn performance(job: &Job, delay: i64, now: i64) -> (i64, i64) {
    let limit =
        CLASSES.iter().find(|(class, _)| *class == job.instance.class).map_or(2_000, |(_, most)| *most);
    if job.course.load == 0 {
        return (0, 0);
    }
    let wobble = job.random(purpose::TICKS + ticks(now) + 1).between(70, 130);
    let haste = if delay > TICK { 3 } else { 1 };
    let statements = (limit * job.course.load * wobble * haste / 10_000).clamp(1, limit);
    let bytes_per_statement = job.random(purpose::ROW_SIZE).between(200, 1_200);
    (statements, statements * bytes_per_statement / 1_000)
}

fn ticks(now: i64) -> u64 {
    (now.max(0) / TICK) as u64
}
