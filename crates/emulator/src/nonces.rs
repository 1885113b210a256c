//! The memory that makes a request good for one use.

use std::collections::{HashSet, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, SystemTime};

/// A timestamp may be 15 minutes off either way, so a captured request stays in the window for twice that.
const REMEMBERED: Duration = Duration::from_secs(30 * 60);
/// Beyond this many, the oldest are forgotten early rather than growing without bound.
const CAPACITY: usize = 200_000;

/// The nonces seen in the last half hour, those of each access key apart.
///
/// Of each there is a hash of 128 bits, by keys that nobody knows: a quarter of what the texts would take.
#[derive(Default)]
pub(crate) struct Nonces {
    seen: HashSet<u128>,
    by_age: VecDeque<(SystemTime, u128)>,
    halves: [RandomState; 2],
}

impl Nonces {
    /// Records a nonce; false when that access key has used it before.
    pub(crate) fn record(&mut self, access_key_id: &str, nonce: &str, now: SystemTime) -> bool {
        self.forget(now);
        let [high, low] = &self.halves;
        let half = |state: &RandomState| u128::from(state.hash_one((access_key_id, nonce)));
        let hash = half(high) << 64 | half(low);
        let fresh = self.seen.insert(hash);
        if fresh {
            self.by_age.push_back((now, hash));
        }
        fresh
    }

    fn forget(&mut self, now: SystemTime) {
        while let Some((seen_at, hash)) = self.by_age.front() {
            let age = now.duration_since(*seen_at).unwrap_or_default();
            if age <= REMEMBERED && self.by_age.len() < CAPACITY {
                break;
            }
            self.seen.remove(hash);
            self.by_age.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn refuses_a_nonce_for_half_an_hour_and_no_longer() {
        let mut nonces = Nonces::default();
        assert!(nonces.record("key", "n", at(0)));
        assert!(!nonces.record("key", "n", at(1800)));
        assert!(nonces.record("key", "n", at(1801)));
    }

    #[test]
    fn keeps_the_nonces_of_each_access_key_apart() {
        let mut nonces = Nonces::default();
        assert!(nonces.record("a", "n", at(0)));
        assert!(nonces.record("b", "n", at(0)));
    }

    #[test]
    fn forgets_the_oldest_first_when_full() {
        let mut nonces = Nonces::default();
        for number in 0..=CAPACITY {
            assert!(nonces.record("key", &number.to_string(), at(0)));
        }
        assert_eq!(nonces.seen.len(), CAPACITY);
        assert!(!nonces.record("key", &CAPACITY.to_string(), at(0)));
        assert!(nonces.record("key", "0", at(0)));
    }
}
