//! The environment of the process, as a value: what reads it can be given another one.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use crate::effects;

type Lookup = dyn Fn(&str) -> Option<String> + Send + Sync;

/// Where variables such as `ALIBABA_CLOUD_REGION_ID` are looked up.
///
/// ```
/// use aliyun_transport::Environment;
///
/// let environment: Environment = [("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou")].into_iter().collect();
/// assert_eq!(environment.get("ALIBABA_CLOUD_REGION_ID").as_deref(), Some("cn-hangzhou"));
/// ```
///
/// `Debug` shows no variable, as some are secret.
#[derive(Clone)]
pub struct Environment(Arc<Lookup>);

impl Environment {
    /// The variables of this process, read when they are asked for.
    pub fn of_process() -> Self {
        Self(Arc::new(effects::environment))
    }

    /// The value of a variable; an empty one counts as unset.
    pub fn get(&self, name: &str) -> Option<String> {
        (self.0)(name).filter(|value| !value.is_empty())
    }

    /// The value of the first of these variables that is set.
    pub(crate) fn first(&self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| self.get(name))
    }

    /// Whether a variable says yes: `true` or `1`, in any letter case.
    pub(crate) fn is_on(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| value.trim() == "1" || value.trim().eq_ignore_ascii_case("true"))
    }

    /// The region of the process, by the names that Alibaba Cloud's tools know.
    pub(crate) fn region(&self) -> Option<String> {
        self.first(&["ALIBABA_CLOUD_REGION_ID", "ALIBABACLOUD_REGION_ID", "ALICLOUD_REGION_ID"])
    }

    /// The profile to use of a configuration file.
    pub(crate) fn profile(&self) -> Option<String> {
        self.first(&["ALIBABACLOUD_PROFILE", "ALIBABA_CLOUD_PROFILE", "ALICLOUD_PROFILE"])
    }

    /// The home directory: `HOME`, or `USERPROFILE` on Windows.
    pub(crate) fn home(&self) -> Option<PathBuf> {
        self.first(&["HOME", "USERPROFILE"]).map(PathBuf::from)
    }
}

/// An environment with these variables and no others.
impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Environment {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(variables: I) -> Self {
        let variables: Vec<(String, String)> =
            variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        Self(Arc::new(move |name| {
            variables.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
        }))
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Environment")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn switches_are_read_in_any_letter_case() {
        for (value, on) in
            [("true", true), ("TRUE", true), (" True", true), ("1", true), ("false", false), ("", false)]
        {
            let environment: Environment = [("SWITCH", value)].into_iter().collect();
            assert_eq!(environment.is_on("SWITCH"), on, "{value:?}");
        }
    }

    #[test]
    fn an_empty_region_is_none() {
        let variables = [("ALIBABA_CLOUD_REGION_ID", ""), ("ALICLOUD_REGION_ID", "cn-beijing")];
        let environment: Environment = variables.into_iter().collect();
        assert_eq!(environment.region().as_deref(), Some("cn-beijing"));
    }
}
