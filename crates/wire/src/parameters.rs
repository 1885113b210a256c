//! RPC parameters.
use crate::{DecodeError, EncodeError, Record};

/// Shows every request parameter of a record: the name of the field it belongs to, its own name and its value
/// (`Tag`, `Tag.1.Key`, `env`), unencoded.
pub fn encode(_record: &dyn Record, _parameter: &mut dyn FnMut(&str, String, String)) -> Result<(), EncodeError> {
    Ok(())
}
/// Fills a record from decoded name and value pairs.
pub fn decode_into(_parameters: &[(String, String)], _record: &mut dyn Record) -> Result<(), DecodeError> {
    Ok(())
}
