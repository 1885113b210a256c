//! Leniency.
