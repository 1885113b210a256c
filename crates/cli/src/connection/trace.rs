//! `--verbose`: every call and attempt on standard error, without anything that was said.

use std::io;

use tracing_subscriber::fmt::format::FmtSpan;

/// Prints calls and attempts as they end.
pub(super) fn to_stderr() {
    let subscriber = tracing_subscriber::fmt()
        .with_writer(io::stderr)
        .with_ansi(false)
        .with_target(false)
        .with_level(false)
        .without_time()
        .with_span_events(FmtSpan::CLOSE);
    // A second connection of the same process is traced already.
    let _ = subscriber.try_init();
}
