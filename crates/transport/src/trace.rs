//! Spans for a call and for each of its attempts: what is called, what came of it, and nothing that was said.

/// With the feature `tracing`.
#[cfg(feature = "tracing")]
mod spans {
    use tracing::field::Empty;
    use tracing::{Instrument, Span, field, info_span};

    use crate::Error;
    use crate::response::Meta;

    /// Runs a call in a span `call` with its `operation`; in the end it has `attempts`, `request_id` and `error`.
    pub(crate) async fn call(
        operation: &'static str,
        call: impl Future<Output = Result<Meta, Error>>,
    ) -> Result<Meta, Error> {
        let span = info_span!("call", operation, attempts = Empty, request_id = Empty, error = Empty);
        let outcome = call.instrument(span.clone()).await;
        match &outcome {
            Ok(meta) => {
                span.record("attempts", meta.attempts);
                record(&span, "request_id", meta.request_id.as_deref());
            }
            Err(error) => {
                span.record("attempts", error.attempts());
                describe(&span, error);
            }
        }
        outcome
    }

    /// Runs an attempt in a span `attempt` with its `number`; a failed one has `request_id` and `error` in the end.
    pub(crate) async fn attempt<T>(
        number: u32,
        attempt: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        let span = info_span!("attempt", number, request_id = Empty, error = Empty);
        let outcome = attempt.instrument(span.clone()).await;
        if let Err(error) = &outcome {
            describe(&span, error);
        }
        outcome
    }

    fn describe(span: &Span, error: &Error) {
        record(span, "request_id", error.request_id());
        span.record("error", field::display(error));
    }

    fn record(span: &Span, field: &str, value: Option<&str>) {
        if let Some(value) = value {
            span.record(field, value);
        }
    }
}

#[cfg(feature = "tracing")]
pub(crate) use spans::{attempt, call};

#[cfg(not(feature = "tracing"))]
pub(crate) fn call<F: Future>(_: &'static str, call: F) -> F {
    call
}

#[cfg(not(feature = "tracing"))]
pub(crate) fn attempt<F: Future>(_: u32, attempt: F) -> F {
    attempt
}
