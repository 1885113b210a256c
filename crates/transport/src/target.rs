//! What an answer is read into.

use aliyun_wire::Record;

/// A record that can be put back to what it was before: an attempt that failed may have filled it in part, and neither
/// the next one nor the caller must find what is left of that.
pub(crate) trait Target: Send {
    fn record(&mut self) -> &mut dyn Record;
    fn restore(&mut self);
}

/// A record, and how to make one as it was before.
pub(crate) struct Restorable<'a, A, Original> {
    record: &'a mut A,
    original: Original,
}

impl<'a, A, Original: Fn() -> A> Restorable<'a, A, Original> {
    pub(crate) fn new(record: &'a mut A, original: Original) -> Self {
        Self { record, original }
    }
}

impl<A: Record + Send, Original: Fn() -> A + Send> Target for Restorable<'_, A, Original> {
    fn record(&mut self) -> &mut dyn Record {
        self.record
    }

    fn restore(&mut self) {
        *self.record = (self.original)();
    }
}
