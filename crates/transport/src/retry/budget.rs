//! How many retries a client may spend in all.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// A bucket of tokens, shared by all calls of a client. A retry takes one, and ten good answers give one back.
///
/// When a service fails altogether, the bucket runs dry and each call fails after its first attempt, instead of
/// multiplying the load that keeps the service down.
#[derive(Debug)]
pub(crate) struct Budget {
    /// In tenths of a token.
    tenths: AtomicU32,
    full: u32,
}

impl Budget {
    const TOKEN: u32 = 10;

    pub(crate) fn new(tokens: u32) -> Self {
        let full = tokens.saturating_mul(Self::TOKEN);
        Self { tenths: AtomicU32::new(full), full }
    }

    /// Takes a token for a retry; says whether there was one.
    pub(crate) fn withdraw(&self) -> bool {
        self.tenths.fetch_update(Relaxed, Relaxed, |left| left.checked_sub(Self::TOKEN)).is_ok()
    }

    /// Gives back a part of a token for a good answer.
    pub(crate) fn deposit(&self) {
        let _ = self.tenths.fetch_update(Relaxed, Relaxed, |left| (left < self.full).then_some(left + 1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_good_answers_pay_for_one_retry() {
        let budget = Budget::new(2);
        assert_eq!([(); 3].map(|()| budget.withdraw()), [true, true, false]);
        for _ in 0..10 {
            assert!(!budget.withdraw());
            budget.deposit();
        }
        assert_eq!([(); 2].map(|()| budget.withdraw()), [true, false]);
    }

    #[test]
    fn holds_no_more_than_at_the_beginning() {
        let budget = Budget::new(1);
        (0..100).for_each(|_| budget.deposit());
        assert_eq!([(); 2].map(|()| budget.withdraw()), [true, false]);
    }
}
