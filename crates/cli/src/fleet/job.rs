//! A job, and what its texts mean.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aliyun_dts::describe_synchronization_jobs::{Endpoint, SynchronizationInstance};
use aliyun_wire::{Enumeration, Fields, Record, Slot, Text, Value};

use super::{Condition, Direction, Status, status_named};

/// A synchronization job, or one direction of a two-way one, and where it was found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Job {
    /// The profile whose account it belongs to; `None` where no profile was named.
    pub(crate) profile: Option<Arc<str>>,
    /// The region that was asked; `None` where all were asked at once.
    pub(crate) region: Option<Arc<str>>,
    /// What the service says of it.
    pub(crate) instance: SynchronizationInstance,
}

impl Job {
    pub(crate) fn id(&self) -> &str {
        trimmed(&self.instance.synchronization_job_id)
    }

    pub(crate) fn name(&self) -> &str {
        trimmed(&self.instance.synchronization_job_name)
    }

    /// Its state, the spellings of one state taken together.
    pub(crate) fn status(&self) -> Option<Status> {
        self.instance.status.as_ref().map(|status| status_named(status.as_str()))
    }

    /// Its state under the documented name; empty where it has none.
    pub(crate) fn status_name(&self) -> String {
        self.status().map(|status| status.name().trim().to_owned()).unwrap_or_default()
    }

    pub(crate) fn condition(&self) -> Condition {
        self.status().as_ref().map_or(Condition::Unknown, Condition::of)
    }

    /// The direction's name; empty where the service does not say.
    pub(crate) fn direction(&self) -> &str {
        self.instance.synchronization_direction.as_ref().map(|direction| direction.name()).unwrap_or_default()
    }

    pub(crate) fn is_reverse(&self) -> bool {
        self.instance.synchronization_direction.as_ref().is_some_and(|d| *d == Direction::Reverse)
    }

    /// How far the destination is behind; `None` where it is unknown.
    pub(crate) fn delay(&self) -> Option<Duration> {
        self.instance.delay.as_ref()?.as_seconds()
    }

    /// Records a second.
    pub(crate) fn rps(&self) -> Option<f64> {
        self.instance.performance.as_ref()?.rps.as_ref()?.as_f64()
    }

    /// Megabytes a second.
    pub(crate) fn flow(&self) -> Option<f64> {
        self.instance.performance.as_ref()?.flow.as_ref()?.as_f64()
    }

    pub(crate) fn class(&self) -> &str {
        trimmed(&self.instance.synchronization_job_class)
    }

    /// `PrePaid` or `PostPaid`; empty where the service does not say.
    pub(crate) fn pay_type(&self) -> &str {
        self.instance.pay_type.as_ref().map(|kind| kind.name().trim()).unwrap_or_default()
    }

    pub(crate) fn created(&self) -> Option<SystemTime> {
        let instance = &self.instance;
        let known = [&instance.job_create_time, &instance.create_time, &instance.instance_create_time];
        known.into_iter().flatten().find_map(Text::as_timestamp)
    }

    /// When a pre-paid job stops unless it is renewed.
    pub(crate) fn expires(&self) -> Option<SystemTime> {
        self.instance.expire_time.as_ref()?.as_timestamp()
    }

    /// `MySQL rm-bp1i99e8l7913`, or with an address where there is no instance: `MySQL 10.0.0.7:3306`.
    pub(crate) fn source(&self) -> String {
        self.instance.source_endpoint.as_ref().map(place).unwrap_or_default()
    }

    pub(crate) fn destination(&self) -> String {
        self.instance.destination_endpoint.as_ref().map(place).unwrap_or_default()
    }

    /// Key and value of each tag; the value may be empty.
    pub(crate) fn tags(&self) -> impl Iterator<Item = (&str, &str)> {
        self.instance.tags.iter().map(|tag| (trimmed(&tag.key), trimmed(&tag.value)))
    }

    /// Why it failed: the job's own message, or else that of the part that failed.
    pub(crate) fn error(&self) -> &str {
        let instance = &self.instance;
        let parts = [&instance.data_initialization_status, &instance.structure_initialization_status];
        let parts = parts.into_iter().flatten().map(|part| &part.error_message);
        let synchronization = instance.data_synchronization_status.as_ref().map(|part| &part.error_message);
        let mut messages = std::iter::once(&instance.error_message).chain(parts).chain(synchronization);
        messages.by_ref().map(trimmed).find(|message| !message.is_empty()).unwrap_or_default()
    }
}

/// The service's record, with the region and the profile where they tell jobs apart.
impl Record for Job {
    fn slot(&mut self, name: &str) -> Slot<'_> {
        self.instance.slot(name)
    }

    fn visit(&self, fields: &mut dyn Fields) {
        for (name, value) in [("Profile", &self.profile), ("RegionId", &self.region)] {
            if let Some(value) = value {
                fields.field(name, Value::Text(value));
            }
        }
        self.instance.visit(fields);
    }
}

fn place(endpoint: &Endpoint) -> String {
    let [engine, instance] = [&endpoint.engine_name, &endpoint.instance_id].map(trimmed);
    let address = [&endpoint.ip, &endpoint.port].map(trimmed).join(":");
    let host = if instance.is_empty() { address.trim_matches(':') } else { instance };
    format!("{engine} {host}").trim().to_owned()
}

/// A text without the stray white space that the service adds to some.
pub(crate) fn text(value: &Option<Text>) -> String {
    trimmed(value).to_owned()
}

fn trimmed(value: &Option<Text>) -> &str {
    value.as_deref().map(str::trim).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_is_its_engine_with_instance_or_address() {
        let endpoint = |engine: &str, instance: &str, ip: &str, port: &str| {
            let [engine_name, instance_id, ip, port] =
                [engine, instance, ip, port].map(|text| (!text.is_empty()).then(|| Text::from(text)));
            place(&Endpoint { engine_name, instance_id, ip, port, ..Endpoint::default() })
        };
        assert_eq!(endpoint("MySQL", "rm-1\t", "10.0.0.7", "3306"), "MySQL rm-1");
        assert_eq!(endpoint("Redis", "", "10.0.0.7", "6379"), "Redis 10.0.0.7:6379");
        assert_eq!(endpoint("Redis", "", "10.0.0.7", ""), "Redis 10.0.0.7");
        assert_eq!(endpoint("MySQL", "", "", ""), "MySQL");
        assert_eq!(endpoint("", "", "", ""), "");
    }
}
