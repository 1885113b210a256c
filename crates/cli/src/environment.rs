//! Environment variables, read in one place.

use std::path::PathBuf;

/// What the environment says. Not `Debug`: it holds a secret; credentials and region are read by `aliyun_transport`.
#[derive(Clone, Default)]
pub(crate) struct Environment {
    /// Whether `ALIBABA_CLOUD_REGION_ID` names a region.
    pub(crate) has_region: bool,
    /// The access key of `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABA_CLOUD_ACCESS_KEY_SECRET`.
    pub(crate) access_key: Option<(String, String)>,
    /// The language and place, `zh_CN.UTF-8`.
    pub(crate) locale: Option<String>,
    /// The home directory.
    pub(crate) home: Option<PathBuf>,
    /// `COLUMNS`: how wide tables may be.
    pub(crate) columns: Option<usize>,
}

impl Environment {
    pub(crate) fn read() -> Self {
        Self {
            has_region: variable("ALIBABA_CLOUD_REGION_ID").is_some(),
            access_key: variable("ALIBABA_CLOUD_ACCESS_KEY_ID")
                .zip(variable("ALIBABA_CLOUD_ACCESS_KEY_SECRET")),
            locale: ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| variable(name)),
            home: variable("HOME").or_else(|| variable("USERPROFILE")).map(PathBuf::from),
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
