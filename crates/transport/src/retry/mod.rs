//! When a request is sent again, and how long to wait before.

mod budget;
mod class;

use std::time::Duration;

use aliyun_wire::Idempotence;

use crate::Error;

pub(crate) use budget::Budget;
pub(crate) use class::Class;

/// How often and how fast.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Policy {
    /// How many times a request is sent in all, at least once.
    pub(crate) attempts: u32,
    /// The longest wait before the second attempt; it doubles with each further one.
    pub(crate) base: Duration,
    /// Where doubling ends.
    pub(crate) cap: Duration,
}

/// Sends until an answer is good, an error is final, or attempts, time or budget are used up; returns the number of
/// attempts with the answer.
///
/// `send` is told the number of the attempt, from 1. `pause` waits for that long, or says `false` when the call would
/// be over before; `random` gives a number from 0 to 1.
pub(crate) async fn retry<T, Sent, Paused>(
    policy: Policy,
    idempotence: Idempotence,
    budget: &Budget,
    mut send: impl FnMut(u32) -> Sent,
    mut pause: impl FnMut(Duration) -> Paused,
    mut random: impl FnMut() -> f64,
) -> Result<(T, u32), Error>
where
    Sent: Future<Output = Result<T, Error>>,
    Paused: Future<Output = bool>,
{
    let mut attempts = 1;
    loop {
        let error = match send(attempts).await {
            Ok(answer) => {
                budget.deposit();
                return Ok((answer, attempts));
            }
            Err(error) => error.after(attempts),
        };
        let class = Class::of(&error);
        if attempts >= policy.attempts || !class.may_repeat(idempotence) {
            return Err(error);
        }
        if !budget.withdraw() {
            return Err(error.without_budget());
        }
        let delay = match class {
            Class::ClockCorrected => Duration::ZERO,
            _ => error.retry_after().unwrap_or_else(|| backoff(policy, attempts, random())),
        };
        if !pause(delay).await {
            return Err(error);
        }
        attempts += 1;
    }
}

/// Exponential with full jitter: anything from nothing to the base, doubled for each attempt made, up to the cap.
fn backoff(policy: Policy, attempts: u32, random: f64) -> Duration {
    let doublings = (attempts - 1).min(31);
    policy.base.saturating_mul(1 << doublings).min(policy.cap).mul_f64(random)
}

#[cfg(test)]
mod tests;
