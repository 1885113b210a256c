//! How much of a request the emulator reads before it refuses.

/// The longest query string in bytes: four times what common servers take.
pub(crate) const QUERY: usize = 32 << 10;
/// All header names and values together, in bytes.
pub(crate) const HEADERS: usize = 32 << 10;
/// The longest body in bytes; the longest parameter of the service, `DbList`, has 10 MB.
pub(crate) const BODY: usize = 16 << 20;
/// The most parameters, query string and body together.
pub(crate) const PARAMETERS: usize = 1_000;
/// The longest nonce in bytes, as each is remembered; clients send 32 to 36.
pub(crate) const NONCE: usize = 128;
