//! What a decoder may still spend on a body.

use std::cell::Cell;

use crate::{DecodeError, Limits};

/// The nesting that is left from here inwards, and the list items that are left for the body as a whole.
#[derive(Clone, Copy)]
pub(crate) struct Budget<'b> {
    depth: usize,
    items: &'b Cell<usize>,
}

impl<'b> Budget<'b> {
    /// All that the limits allow; `items` is where the items are counted.
    pub(crate) fn new(limits: Limits, items: &'b Cell<usize>) -> Self {
        items.set(limits.items);
        Self { depth: limits.depth, items }
    }

    /// One level further in.
    pub(crate) fn deeper(self) -> Result<Self, DecodeError> {
        match self.depth.checked_sub(1) {
            Some(depth) => Ok(Self { depth, ..self }),
            None => Err(DecodeError::new("nested too deeply")),
        }
    }

    /// One item more.
    pub(crate) fn item(self) -> Result<(), DecodeError> {
        match self.items.get().checked_sub(1) {
            Some(left) => {
                self.items.set(left);
                Ok(())
            }
            None => Err(DecodeError::new("more list items than are read of one body")),
        }
    }
}
