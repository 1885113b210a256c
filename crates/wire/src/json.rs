//! JSON bodies.
use crate::{DecodeError, EncodeError, Limits, Record};

/// Decodes.
pub fn decode<R: Record + Default>(body: &[u8]) -> Result<R, DecodeError> {
    let mut record = R::default();
    decode_into(body, &mut record, Limits::default())?;
    Ok(record)
}
/// Decodes.
pub fn decode_into(_body: &[u8], _record: &mut dyn Record, _limits: Limits) -> Result<(), DecodeError> {
    Ok(())
}
/// Encodes.
pub fn encode(_record: &dyn Record) -> Result<String, EncodeError> {
    Ok(String::new())
}
