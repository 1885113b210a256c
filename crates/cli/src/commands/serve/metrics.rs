//! What `/metrics` says.

use std::time::{Duration, SystemTime};

use aliyun_wire::Enumeration;

use crate::fleet::Status;
use crate::monitor::{Board, Phase, Place, Reading, unix};

use super::exposition::{Exposition, Kind, Label};
use super::statistics::Statistics;

/// A number of a job, as a metric family of its own.
struct Gauge {
    name: &'static str,
    help: &'static str,
    value: fn(&Reading) -> Option<f64>,
}

const GAUGES: [Gauge; 5] = [
    Gauge {
        name: "dts_sync_delay_seconds",
        help: "How far the destination is behind the source",
        value: |job| job.delay,
    },
    Gauge { name: "dts_sync_rps", help: "Statements that are synchronized a second", value: |job| job.rps },
    Gauge {
        name: "dts_sync_flow_megabytes_per_second",
        help: "Data that is synchronized a second, in the service's own unit",
        value: |job| job.flow,
    },
    Gauge {
        name: "dts_sync_precheck_failed_items",
        help: "Items of the latest precheck that failed",
        value: |job| job.failed_checks().map(|failed| failed as f64),
    },
    Gauge {
        name: "dts_sync_expiry_timestamp_seconds",
        help: "When a pre-paid job stops unless it is renewed",
        value: |job| job.expires.map(|time| unix(time) as f64),
    },
];

/// All metrics. Jobs of a place that has not answered for longer than `patience` are left out: what they were is no
/// longer what they are.
pub(super) fn render(board: &Board, statistics: &Statistics, now: SystemTime, patience: Duration) -> String {
    let mut metrics = Exposition::default();
    let fresh: Vec<Job<'_>> = board
        .places()
        .iter()
        .filter(|place| !place.is_stale(now, patience))
        .flat_map(|place| place.readings.iter().map(|reading| Job { place, reading }))
        .collect();
    for Gauge { name, help, value } in GAUGES {
        metrics.family(name, Kind::Gauge, help);
        for job in &fresh {
            metrics.sample(&[&job.labels()], value(job.reading));
        }
    }
    initialization(&fresh, &mut metrics);
    states(&fresh, &mut metrics);
    descriptions(&fresh, &mut metrics);
    places(board.places(), &mut metrics);
    statistics.write(board, &mut metrics);
    metrics.family("dts_exporter_info", Kind::Gauge, "The program that says all this");
    metrics.sample(&[&[("version", env!("CARGO_PKG_VERSION"))]], Some(1.0));
    metrics.finish()
}

struct Job<'b> {
    place: &'b Place,
    reading: &'b Reading,
}

impl<'b> Job<'b> {
    /// What tells a job apart, the same in every family.
    fn labels(&self) -> [Label<'b>; 4] {
        [
            ("profile", &self.place.profile),
            ("region", &self.place.region),
            ("job_id", &self.reading.id),
            ("direction", &self.reading.direction),
        ]
    }
}

fn initialization(jobs: &[Job<'_>], metrics: &mut Exposition) {
    let help = "How far a phase of the initialization is, from 0 to 100";
    metrics.family("dts_sync_initialization_percent", Kind::Gauge, help);
    for job in jobs {
        for phase in Phase::ALL {
            let percent = job.reading.initialization(phase);
            metrics.sample(&[&job.labels(), &[("phase", phase.name())]], percent);
        }
    }
}

/// Every documented state has a series, and so has one that nobody has documented while a job is in it.
fn states(jobs: &[Job<'_>], metrics: &mut Exposition) {
    metrics.family("dts_sync_status", Kind::Gauge, "1 for the state that the job is in, 0 for all others");
    for job in jobs.iter().filter(|job| !job.reading.status.is_empty()) {
        let status = job.reading.status.as_str();
        let documented = Status::NAMES.iter().copied();
        let undocumented = Some(status).filter(|status| !Status::NAMES.contains(status));
        for name in documented.chain(undocumented) {
            let is_it = f64::from(u8::from(name == status));
            metrics.sample(&[&job.labels(), &[("status", name)]], Some(is_it));
        }
    }
}

/// What is no number, for joining: a job's names, and its tags one by one.
fn descriptions(jobs: &[Job<'_>], metrics: &mut Exposition) {
    metrics.family("dts_sync_info", Kind::Gauge, "Names and kinds of a job, always 1");
    for job in jobs {
        let Reading { name, class, source, destination, .. } = job.reading;
        let pay_type = job.reading.job.pay_type();
        let labels = [("name", name.as_str()), ("class", class), ("pay_type", pay_type)];
        metrics.sample(
            &[&job.labels(), &labels, &[("source", source), ("destination", destination)]],
            Some(1.0),
        );
    }
    metrics.family("dts_sync_tag", Kind::Gauge, "A tag of a job, always 1");
    for job in jobs {
        for (key, value) in job.reading.job.tags() {
            metrics.sample(&[&job.labels(), &[("key", key), ("value", value)]], Some(1.0));
        }
    }
}

fn places(places: &[Place], metrics: &mut Exposition) {
    type Value = fn(&Place) -> Option<f64>;
    let families: [(&'static str, &str, Value); 3] = [
        ("dts_up", "Whether the latest poll has not failed", |place| {
            (place.succeeded.is_some() || place.failure.is_some())
                .then(|| f64::from(u8::from(place.failure.is_none())))
        }),
        ("dts_last_successful_poll_timestamp_seconds", "When all jobs were last read", |place| {
            place.succeeded.map(|time| unix(time) as f64)
        }),
        ("dts_jobs", "Jobs at the last successful poll, a two-way job counting twice", |place| {
            place.succeeded.map(|_| place.readings.len() as f64)
        }),
    ];
    for (name, help, value) in families {
        metrics.family(name, Kind::Gauge, help);
        for place in places {
            metrics.sample(&[&[("profile", &place.profile), ("region", &place.region)]], value(place));
        }
    }
}
