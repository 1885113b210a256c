//! What an answer is read into.

use aliyun_wire::Record;

/// A record that can be emptied: an attempt that failed may have filled it in part, and the next one must not find
/// what is left of that.
pub(crate) trait Target: Send {
    fn record(&mut self) -> &mut dyn Record;
    fn clear(&mut self);
}

/// A record, and how to make an empty one of its kind.
pub(crate) struct Refillable<'a, A, Empty> {
    record: &'a mut A,
    empty: Empty,
}

impl<'a, A, Empty: Fn() -> A> Refillable<'a, A, Empty> {
    pub(crate) fn new(record: &'a mut A, empty: Empty) -> Self {
        Self { record, empty }
    }
}

impl<A: Record + Send, Empty: Fn() -> A + Send> Target for Refillable<'_, A, Empty> {
    fn record(&mut self) -> &mut dyn Record {
        self.record
    }

    fn clear(&mut self) {
        *self.record = (self.empty)();
    }
}
