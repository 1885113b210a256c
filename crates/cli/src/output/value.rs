//! Values of any shape, such as the objects of a job.

use aliyun_wire::Any;

/// Laid out for reading.
pub(crate) fn json(value: &Any) -> String {
    super::json::indented(&value.to_string(), 0) + "\n"
}

pub(crate) fn yaml(value: &Any) -> String {
    super::yaml::any(value)
}
