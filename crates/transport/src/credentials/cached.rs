use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use super::{Error, Identity, Provided, Provider};
use crate::effects;
use crate::http::BoxFuture;

/// Keeps what a provider gives out, and asks it again ahead of the end.
///
/// - One caller asks; those who come meanwhile get the old value while it is valid, and else wait for the outcome.
/// - Asked again is 15 minutes before the end, or when three quarters of the time are over, whichever is later; after
///   an hour when no end is known.
/// - When asking fails, the old value serves as long as it is valid, and it is asked again after 30 seconds.
///
/// Credentials with white space in them are refused here, wherever they come from.
pub struct Cached<P> {
    provider: P,
    now: fn() -> SystemTime,
    state: Mutex<State>,
    asking: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// How many times the provider has been asked, and what came of the last time.
    asked: u64,
    failure: Option<Error>,
}

#[derive(Clone)]
struct Held {
    provided: Provided,
    ask_at: SystemTime,
}

/// How long before the end to ask again.
const AHEAD: Duration = Duration::from_secs(15 * 60);
/// How long a value without an end is kept.
const UNLIMITED: Duration = Duration::from_secs(60 * 60);
/// How long to go on with an old value after a failure.
const PAUSE: Duration = Duration::from_secs(30);

impl<P: Provider> Cached<P> {
    /// Nothing is fetched before it is needed.
    pub fn new(provider: P) -> Self {
        Self::with_clock(provider, effects::now)
    }

    pub(crate) fn with_clock(provider: P, now: fn() -> SystemTime) -> Self {
        Self { provider, now, state: Mutex::default(), asking: tokio::sync::Mutex::new(()) }
    }

    /// What to sign with now.
    pub async fn get(&self) -> Result<Identity, Error> {
        self.provided().await.map(|provided| provided.identity)
    }

    async fn provided(&self) -> Result<Provided, Error> {
        let now = (self.now)();
        let (valid, asked) = self.with_state(|state| (state.valid(now), state.asked));
        let asking = match valid {
            Some(held) if now < held.ask_at => return Ok(held.provided),
            Some(held) => match self.asking.try_lock() {
                Ok(asking) => asking,
                Err(_) => return Ok(held.provided),
            },
            None => self.asking.lock().await,
        };
        // Somebody else may have asked while this caller waited.
        if let Some(outcome) = self.with_state(|state| state.outcome_since(asked)) {
            return outcome;
        }
        let outcome = self.provider.fetch().await.and_then(|provided| {
            provided.identity.check()?;
            Ok(provided)
        });
        let now = (self.now)();
        let outcome = self.with_state(|state| state.settle(outcome, now));
        drop(asking);
        outcome
    }

    fn with_state<T>(&self, use_it: impl FnOnce(&mut State) -> T) -> T {
        use_it(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl State {
    fn valid(&self, now: SystemTime) -> Option<Held> {
        let held = self.held.as_ref()?;
        let valid = held.provided.expires_at.is_none_or(|end| now < end);
        valid.then(|| held.clone())
    }

    /// What came of asking, if somebody has asked since.
    fn outcome_since(&self, asked: u64) -> Option<Result<Provided, Error>> {
        let failure = || self.failure.clone().map(Err);
        let outcome = || failure().or_else(|| self.held.as_ref().map(|held| Ok(held.provided.clone())));
        (self.asked != asked).then(outcome).flatten()
    }

    fn settle(&mut self, outcome: Result<Provided, Error>, now: SystemTime) -> Result<Provided, Error> {
        self.asked += 1;
        self.failure = None;
        match outcome {
            Ok(provided) => {
                let ask_at = ask_at(provided.expires_at, now);
                self.held = Some(Held { provided: provided.clone(), ask_at });
                Ok(provided)
            }
            Err(error) => match self.valid(now) {
                Some(held) => {
                    self.held = Some(Held { ask_at: now + PAUSE, ..held.clone() });
                    Ok(held.provided)
                }
                None => {
                    self.failure = Some(error.clone());
                    Err(error)
                }
            },
        }
    }
}

/// When to ask again for what was given out now.
fn ask_at(expires_at: Option<SystemTime>, now: SystemTime) -> SystemTime {
    let Some(expires_at) = expires_at else { return now + UNLIMITED };
    let lifetime = expires_at.duration_since(now).unwrap_or_default();
    now + lifetime.saturating_sub(AHEAD.min(lifetime / 4))
}

/// The provider behind it, so that a cache can stand where a provider can.
impl<P: Provider> Provider for Cached<P> {
    fn fetch(&self) -> BoxFuture<'_, Result<Provided, Error>> {
        Box::pin(self.provided())
    }
}

impl<P: fmt::Debug> fmt::Debug for Cached<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.provider.fmt(formatter)
    }
}

#[cfg(test)]
mod tests;
