//! What a call gives back.

use std::ops::Deref;

/// An answer, and what the envelope said. Dereferences to the answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Response<T> {
    value: T,
    meta: Meta,
}

/// What is known of an answer besides its content.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Meta {
    pub(crate) request_id: Option<String>,
    pub(crate) status: u16,
    pub(crate) attempts: u32,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, meta: Meta) -> Self {
        Self { value, meta }
    }

    /// The answer alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The request's id, from the body or else from the header `x-acs-request-id`: the first thing support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.meta.request_id.as_deref()
    }

    /// The HTTP status, 200 to 299.
    pub fn status(&self) -> u16 {
        self.meta.status
    }

    /// How many times the request was sent.
    pub fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { value: change(self.value), meta: self.meta }
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
