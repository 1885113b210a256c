//! Environment variables, read in one place.

/// What the environment says; credentials and the region itself are read by `aliyun_transport`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Environment {
    /// Whether `ALIBABA_CLOUD_REGION_ID` names a region.
    pub(crate) has_region: bool,
    /// `COLUMNS`: how wide tables may be.
    pub(crate) columns: Option<usize>,
}

impl Environment {
    pub(crate) fn read() -> Self {
        Self {
            has_region: variable("ALIBABA_CLOUD_REGION_ID").is_some(),
            columns: variable("COLUMNS")
                .and_then(|columns| columns.parse().ok())
                .filter(|columns| *columns > 0),
        }
    }
}

/// A variable that is set and not empty.
#[allow(clippy::disallowed_methods, reason = "the one place of this program that reads the environment")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
