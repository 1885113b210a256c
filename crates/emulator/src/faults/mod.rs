//! Faults on purpose, the same ones for the same seed and the same requests.

mod fault;
mod wrong_types;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::random::Random;

pub(crate) use fault::KINDS;
pub use fault::{Fault, FaultError, FaultKind};
pub(crate) use wrong_types::WrongTypes;

/// The faults that are in force in an emulator; clones share them.
///
/// A request suffers one fault at most: the first whose turn it is, in the order in which they were added, and those
/// that strike before the front door (`bad-gateway`, `reset-before`, `skew`) before the others, which spare requests
/// that are refused there. Whether it is a fault's turn depends on the seed and on how many requests for its
/// operations there were before, on nothing else.
#[derive(Clone)]
pub struct Faults(Arc<Mutex<State>>);

/// Where on its way a request is struck.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Whoever sent it, and whatever it is.
    BeforeTheFrontDoor,
    /// Only once it was let in, so that a wrong signature uses no fault up.
    BehindTheFrontDoor,
}

struct State {
    seed: u64,
    added: u64,
    rules: Vec<Rule>,
}

struct Rule {
    id: u64,
    fault: Fault,
    seen: u64,
    struck: u64,
    draws: Random,
}

/// A fault in force, and what has become of it so far.
#[derive(Clone, Debug, PartialEq)]
pub struct FaultState {
    /// What it is removed by.
    pub id: u64,
    /// The fault.
    pub fault: Fault,
    /// How many requests it could have struck.
    pub seen: u64,
    /// How many it did.
    pub struck: u64,
}

impl Faults {
    pub(crate) fn new(seed: u64, faults: Vec<Fault>) -> Self {
        let all = Self(Arc::new(Mutex::new(State { seed, added: 0, rules: Vec::new() })));
        for fault in faults {
            all.add(fault);
        }
        all
    }

    /// Puts a fault in force, after those that are.
    pub fn add(&self, fault: Fault) -> u64 {
        let mut state = self.state();
        state.added += 1;
        let (id, draws) = (state.added, Random::stream(state.seed, state.added));
        state.rules.push(Rule { id, fault, seen: 0, struck: 0, draws });
        id
    }

    /// Removes a fault; false when there is none of that id.
    pub fn remove(&self, id: u64) -> bool {
        let mut state = self.state();
        let before = state.rules.len();
        state.rules.retain(|rule| rule.id != id);
        state.rules.len() < before
    }

    /// Removes all of them; those added next are drawn as in a new emulator.
    pub fn clear(&self) {
        let mut state = self.state();
        state.rules.clear();
        state.added = 0;
    }

    /// Those in force, in their order.
    pub fn list(&self) -> Vec<FaultState> {
        let show = |rule: &Rule| {
            let Rule { id, seen, struck, .. } = *rule;
            FaultState { id, fault: rule.fault.clone(), seen, struck }
        };
        self.state().rules.iter().map(show).collect()
    }

    /// The fault that a request for that operation suffers at that stage.
    pub(crate) fn strike(&self, operation: &str, stage: Stage) -> Option<Fault> {
        let mut state = self.state();
        let mut rules = state.rules.iter_mut().filter(|rule| rule.fault.kind.stage() == stage);
        let rule = rules.find_map(|rule| rule.strikes(operation).then_some(&*rule));
        rule.map(|rule| rule.fault.clone())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Faults {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.list()).finish()
    }
}

impl Rule {
    fn strikes(&mut self, operation: &str) -> bool {
        if !self.fault.concerns(operation) {
            return false;
        }
        self.seen += 1;
        // Drawn even when used up, so that the sequence does not depend on the count.
        let is_drawn = self.draws.share() < self.fault.rate;
        let strikes = is_drawn && self.fault.count.is_none_or(|count| self.struck < count);
        self.struck += u64::from(strikes);
        strikes
    }
}

impl Fault {
    pub(crate) fn kind(&self) -> FaultKind {
        self.kind
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(seed: u64, texts: &[&str]) -> Faults {
        Faults::new(seed, texts.iter().map(|text| text.parse().unwrap()).collect())
    }

    fn strikes(faults: &Faults, operation: &str, requests: usize) -> Vec<bool> {
        (0..requests).map(|_| faults.strike(operation, Stage::BehindTheFrontDoor).is_some()).collect()
    }

    #[test]
    fn a_rate_strikes_about_its_share_and_the_same_requests_for_the_same_seed() {
        let struck = strikes(&faults(1, &["throttle:rate=0.2"]), "A", 1_000);
        let share = struck.iter().filter(|struck| **struck).count();
        assert!((150..250).contains(&share), "{share}");
        assert_eq!(struck, strikes(&faults(1, &["throttle:rate=0.2"]), "A", 1_000));
        assert_ne!(struck, strikes(&faults(2, &["throttle:rate=0.2"]), "A", 1_000));
    }

    #[test]
    fn a_count_strikes_the_first_ones_and_then_no_more() {
        let faults = faults(0, &["throttle:count=2"]);
        assert_eq!(strikes(&faults, "A", 4), [true, true, false, false]);
        let state = &faults.list()[0];
        assert_eq!((state.seen, state.struck), (4, 2));
    }

    #[test]
    fn other_operations_and_other_faults_do_not_disturb_a_sequence() {
        let alone = strikes(&faults(3, &["throttle:rate=0.5,operation=A"]), "A", 50);
        let busy = faults(3, &["throttle:rate=0.5,operation=A", "truncate:operation=B"]);
        let struck: Vec<bool> = (0..50)
            .map(|_| {
                assert!(busy.strike("B", Stage::BehindTheFrontDoor).is_some());
                busy.strike("A", Stage::BehindTheFrontDoor).is_some()
            })
            .collect();
        assert_eq!(struck, alone);
    }

    #[test]
    fn the_first_whose_turn_it_is_strikes() {
        let faults = faults(0, &["throttle:count=1", "truncate"]);
        let names: Vec<_> = (0..3)
            .filter_map(|_| faults.strike("A", Stage::BehindTheFrontDoor))
            .map(|fault| fault.to_string())
            .collect();
        assert_eq!(names, ["throttle:count=1", "truncate", "truncate"]);
        assert!(faults.remove(2) && !faults.remove(2));
        assert_eq!(faults.strike("A", Stage::BehindTheFrontDoor), None);
    }
}
