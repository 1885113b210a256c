//! What a list of jobs shows of each.

use std::time::Duration;

use aliyun_dts::describe_synchronization_jobs::Endpoint;
use aliyun_wire::{Enumeration, Text};

use super::condition::Condition;
use super::{Job, status_of};
use crate::output::{Cell, Column};

/// The columns of `dts jobs`. Where space is short, what an operator asks first stays longest.
pub(super) static COLUMNS: &[Column<Job>] = &[
    Column::new("ID", "id", id).rank(0),
    Column::new("NAME", "name", name).rank(1).least(16),
    Column::new("STATUS", "status", status_name).shown(status_cell).rank(2),
    Column::new("DIR", "direction", direction).shown(direction_cell).rank(3),
    Column::new("DELAY", "delay_seconds", delay_seconds).shown(delay_cell).rank(4).right(),
    Column::new("RPS", "rps", rps).rank(5).right(),
    Column::new("FLOW", "flow_mb_per_second", flow_number).shown(flow_cell).rank(8).right(),
    Column::new("CLASS", "class", class).rank(9),
    Column::new("SOURCE", "source", source).rank(6).least(16),
    Column::new("DESTINATION", "destination", destination).rank(7).least(16),
    Column::new("TAGS", "tags", tags).rank(10).least(16),
];

fn id(job: &Job) -> String {
    text(&job.synchronization_job_id)
}

fn name(job: &Job) -> String {
    text(&job.synchronization_job_name)
}

/// The state under its documented name: the service spells it in several ways.
fn status_name(job: &Job) -> String {
    status_of(job).map(|status| status.name().trim().to_owned()).unwrap_or_default()
}

fn status_cell(job: &Job) -> Cell {
    let style = status_of(job).map(|status| Condition::of(&status).style()).unwrap_or_default();
    Cell::styled(&status_name(job), style)
}

fn direction(job: &Job) -> String {
    job.synchronization_direction.as_ref().map(|direction| direction.name().to_owned()).unwrap_or_default()
}

fn direction_cell(job: &Job) -> Cell {
    match direction(job).as_str() {
        "Forward" => Cell::new("fwd"),
        "Reverse" => Cell::new("rev"),
        other => Cell::new(other),
    }
}

fn delay(job: &Job) -> Option<Duration> {
    job.delay.as_ref()?.as_seconds()
}

fn delay_seconds(job: &Job) -> String {
    delay(job).map(|delay| delay.as_secs_f64().to_string()).unwrap_or_default()
}

fn delay_cell(job: &Job) -> Cell {
    Cell::new(&delay(job).map(human_delay).unwrap_or_default())
}

fn rps(job: &Job) -> String {
    job.performance.as_ref().map(|performance| text(&performance.rps)).unwrap_or_default()
}

/// Megabytes a second.
fn flow(job: &Job) -> Option<f64> {
    job.performance.as_ref()?.flow.as_ref()?.as_f64()
}

fn flow_number(job: &Job) -> String {
    flow(job).map(|flow| flow.to_string()).unwrap_or_default()
}

fn flow_cell(job: &Job) -> Cell {
    Cell::new(&flow(job).map(|flow| format!("{flow:.2}MB/s")).unwrap_or_default())
}

fn class(job: &Job) -> String {
    text(&job.synchronization_job_class)
}

fn source(job: &Job) -> String {
    job.source_endpoint.as_ref().map(place).unwrap_or_default()
}

fn destination(job: &Job) -> String {
    job.destination_endpoint.as_ref().map(place).unwrap_or_default()
}

/// `MySQL rm-bp1i99e8l7913`, or with an address where there is no instance: `MySQL 10.0.0.7:3306`.
fn place(endpoint: &Endpoint) -> String {
    let [engine, instance] = [&endpoint.engine_name, &endpoint.instance_id].map(text);
    let address = [&endpoint.ip, &endpoint.port].map(text).join(":");
    let host = if instance.is_empty() { address.trim_matches(':') } else { &instance };
    format!("{engine} {host}").trim().to_owned()
}

/// `env=prod,team=core`; a tag without a value is its key.
fn tags(job: &Job) -> String {
    let tag = |key: String, value: String| if value.is_empty() { key } else { format!("{key}={value}") };
    job.tags.iter().map(|t| tag(text(&t.key), text(&t.value))).collect::<Vec<_>>().join(",")
}

/// A delay as short as it can be read: `12s`, `3m12s`, `2h05m`, `3d04h`.
fn human_delay(delay: Duration) -> String {
    let seconds = delay.as_secs();
    let (minutes, hours, days) = (seconds / 60, seconds / 3_600, seconds / 86_400);
    match seconds {
        0..60 => format!("{seconds}s"),
        60..3_600 => format!("{minutes}m{:02}s", seconds % 60),
        3_600..86_400 => format!("{hours}h{:02}m", minutes % 60),
        _ => format!("{days}d{:02}h", hours % 24),
    }
}

/// A text without the stray white space that the service adds to some.
fn text(value: &Option<Text>) -> String {
    value.as_deref().map(|value| value.trim().to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_are_short_and_have_two_units_at_most() {
        for (seconds, shown) in [
            (0, "0s"),
            (59, "59s"),
            (60, "1m00s"),
            (192, "3m12s"),
            (3_599, "59m59s"),
            (7_500, "2h05m"),
            (86_399, "23h59m"),
            (273_600, "3d04h"),
        ] {
            assert_eq!(human_delay(Duration::from_secs(seconds)), shown);
        }
    }

    #[test]
    fn what_the_service_leaves_out_or_garbles_is_unknown() {
        let garbled = Job { delay: Some("soon".into()), ..Job::default() };
        let negative = Job { delay: Some("-1".into()), ..Job::default() };
        for job in [Job::default(), garbled, negative] {
            assert!(COLUMNS.iter().all(|column| column.value(&job).is_empty()), "{job:?}");
        }
    }

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
