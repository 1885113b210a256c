//! What a list of jobs shows of each.

use std::str::FromStr;

use crate::duration;
use crate::fleet::{Job, Sources};
use crate::output::{Cell, Column, Columns, Format};
use crate::similar::nearest;
use crate::timestamp;

/// The columns of `dts jobs`. Where space is short, what an operator asks first stays longest.
pub(crate) static COLUMNS: &[Column<Job>] = &[
    Column::new("ID", "id", id).rank(0),
    Column::new("PROFILE", "profile", profile).rank(11).wide(),
    Column::new("REGION", "region", region).rank(5).wide(),
    Column::new("NAME", "name", name).rank(1).least(16),
    Column::new("STATUS", "status", Job::status_name).shown(status_cell).rank(2),
    Column::new("DIR", "direction", direction).shown(direction_cell).rank(3),
    Column::new("DELAY", "delay_seconds", delay_seconds).shown(delay_cell).rank(4).right(),
    Column::new("RPS", "rps", rps).rank(5).right(),
    Column::new("FLOW", "flow_mb_per_second", flow_number).shown(flow_cell).rank(8).right(),
    Column::new("CLASS", "class", class).rank(9),
    Column::new("PAY", "pay", pay).rank(12).wide(),
    Column::new("CREATED", "created", created).rank(13).wide(),
    Column::new("EXPIRES", "expires", expires).rank(12).wide(),
    Column::new("SOURCE", "source", Job::source).rank(6).least(16),
    Column::new("DESTINATION", "destination", Job::destination).rank(7).least(16),
    Column::new("TAGS", "tags", tags).rank(10).least(16),
    Column::new("ERROR", "error", error).rank(14).least(24).wide(),
];

/// The name of a column, in any letter case; `delay` and `flow` need not name their units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ColumnName(&'static str);

impl FromStr for ColumnName {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let is_named = |column: &&Column<Job>| {
            let field = column.field();
            field.eq_ignore_ascii_case(name) || short(field).eq_ignore_ascii_case(name)
        };
        if let Some(column) = COLUMNS.iter().find(is_named) {
            return Ok(Self(column.field()));
        }
        let names = || COLUMNS.iter().map(|column| short(column.field()));
        Err(match nearest(name, names()) {
            Some(near) => format!("no column {name:?}; did you mean {near:?}?"),
            None => {
                format!("no column {name:?}; the columns are {}", names().collect::<Vec<_>>().join(", "))
            }
        })
    }
}

fn short(field: &'static str) -> &'static str {
    field.split('_').next().unwrap_or(field)
}

pub(crate) fn named(name: &ColumnName) -> &'static Column<Job> {
    COLUMNS.iter().find(|column| column.field() == name.0).unwrap_or(&COLUMNS[0])
}

/// The columns that were asked for, or else those that the format has and that tell jobs apart.
pub(crate) fn chosen(names: &[ColumnName], format: Format, sources: &Sources) -> Columns<Job> {
    if format == Format::Id {
        return vec![&COLUMNS[0]];
    }
    if !names.is_empty() {
        return names.iter().map(named).collect();
    }
    let several =
        |what: fn(&crate::fleet::Source) -> bool| sources.all().len() > 1 && sources.all().iter().any(what);
    let is_shown = |column: &&Column<Job>| match column.field() {
        "region" => several(|source| source.region().is_some()),
        "profile" => several(|source| source.profile().is_some()),
        _ => !column.is_wide() || format == Format::Wide,
    };
    COLUMNS.iter().filter(is_shown).collect()
}

fn id(job: &Job) -> String {
    job.id().to_owned()
}

fn profile(job: &Job) -> String {
    job.profile.as_deref().unwrap_or_default().to_owned()
}

fn region(job: &Job) -> String {
    job.region.as_deref().unwrap_or_default().to_owned()
}

fn name(job: &Job) -> String {
    job.name().to_owned()
}

pub(crate) fn status_cell(job: &Job) -> Cell {
    Cell::styled(&job.status_name(), job.condition().style())
}

fn direction(job: &Job) -> String {
    job.direction().to_owned()
}

fn direction_cell(job: &Job) -> Cell {
    match job.direction() {
        "Forward" => Cell::new("fwd"),
        "Reverse" => Cell::new("rev"),
        other => Cell::new(other),
    }
}

fn delay_seconds(job: &Job) -> String {
    job.delay().map(|delay| delay.as_secs_f64().to_string()).unwrap_or_default()
}

pub(crate) fn delay_cell(job: &Job) -> Cell {
    Cell::new(&job.delay().map(duration::human).unwrap_or_default())
}

fn rps(job: &Job) -> String {
    job.instance.performance.as_ref().map(|p| crate::fleet::text(&p.rps)).unwrap_or_default()
}

fn flow_number(job: &Job) -> String {
    job.flow().map(|flow| flow.to_string()).unwrap_or_default()
}

fn flow_cell(job: &Job) -> Cell {
    Cell::new(&job.flow().map(|flow| format!("{flow:.2}MB/s")).unwrap_or_default())
}

fn class(job: &Job) -> String {
    job.class().to_owned()
}

fn pay(job: &Job) -> String {
    job.pay_type().to_owned()
}

fn created(job: &Job) -> String {
    job.created().map(timestamp::utc).unwrap_or_default()
}

fn expires(job: &Job) -> String {
    job.expires().map(timestamp::utc).unwrap_or_default()
}

/// `env=prod,team=core`; a tag without a value is its key.
fn tags(job: &Job) -> String {
    let tag = |(key, value): (&str, &str)| match value {
        "" => key.to_owned(),
        value => format!("{key}={value}"),
    };
    job.tags().map(tag).collect::<Vec<_>>().join(",")
}

fn error(job: &Job) -> String {
    job.error().to_owned()
}

#[cfg(test)]
mod tests {
    use aliyun_dts::describe_synchronization_jobs::SynchronizationInstance;

    use super::*;

    #[test]
    fn what_the_service_leaves_out_or_garbles_is_unknown() {
        let with_delay = |delay: &str| {
            let delay = Some(delay.into());
            Job { instance: SynchronizationInstance { delay, ..Default::default() }, ..Job::default() }
        };
        for job in [Job::default(), with_delay("soon"), with_delay("-1")] {
            assert!(COLUMNS.iter().all(|column| column.value(&job).is_empty()), "{job:?}");
        }
    }
}
