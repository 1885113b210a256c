//! A job in full, for people.

use aliyun_dts::describe_synchronization_job_alert::DescribeSynchronizationJobAlertResponse;
use aliyun_dts::describe_synchronization_jobs::{
    Endpoint, InitializationStatus, SynchronizationObject, TableExclude, TableInclude,
};
use aliyun_wire::Text;

use super::facts::Facts;
use crate::commands::precheck::is_failed;
use crate::fleet::{Job, checkpoint, text};
use crate::output::sheet::{self, Sheet, bar};
use crate::terminal::Terminal;
use crate::{clock, duration, timestamp};

pub(super) fn sheet(facts: &Facts, terminal: Terminal) -> String {
    let jobs = facts.found.jobs();
    let mut sheet = Sheet::new(terminal);
    if let Some(job) = jobs.first() {
        common(&mut sheet, job, facts);
    }
    for ((job, status), alert) in jobs.iter().zip(&facts.found.directions).zip(&facts.alerts) {
        sheet.blank();
        let state = sheet.painted(&job.status_name(), job.condition().style());
        let name = sheet.painted(job.direction(), sheet::HEADING);
        sheet.line(&format!("{name}  {state}"));
        let since = checkpoint(status).map(|time| format!("checkpoint {}", timestamp::utc(time)));
        flow(&mut sheet, job, since);
        sheet.styled("error", job.error(), sheet::BAD);
        steps(&mut sheet, job);
        sheet.entry("objects", &objects(&job.instance.synchronization_objects));
        sheet.entry("alerts", &alert.as_ref().map(alerts).unwrap_or_default());
    }
    sheet.finish()
}

/// What both directions share.
fn common(sheet: &mut Sheet, job: &Job, facts: &Facts) {
    sheet.heading(&format!("{}  {}", job.id(), job.name()));
    sheet.entry("profile", job.profile.as_deref().unwrap_or_default());
    sheet.entry("region", job.region.as_deref().unwrap_or_default());
    sheet.entry("class", job.class());
    let expiry = job.expires().map(|time| {
        let left = time.duration_since(clock::now()).map(duration::human);
        let left = left.map_or_else(|_| "expired".into(), |left| format!("{left} left"));
        format!(", until {} ({left})", timestamp::utc(time))
    });
    sheet.entry("pay", &format!("{}{}", job.pay_type(), expiry.unwrap_or_default()));
    sheet.entry("source", &job.instance.source_endpoint.as_ref().map(endpoint).unwrap_or_default());
    sheet.entry("destination", &job.instance.destination_endpoint.as_ref().map(endpoint).unwrap_or_default());
    let tag = |(key, value): (String, String)| if value.is_empty() { key } else { format!("{key}={value}") };
    let tags: Vec<_> = facts.tags.iter().map(|t| tag((text(&t.key), text(&t.value)))).collect();
    sheet.entry("tags", &tags.join(" "));
}

fn endpoint(endpoint: &Endpoint) -> String {
    let address = [&endpoint.ip, &endpoint.port].map(text).join(":");
    let user = text(&endpoint.user_name);
    let user = if user.is_empty() { user } else { format!("as {user}") };
    let [engine, kind, instance] =
        [&endpoint.engine_name, &endpoint.instance_type, &endpoint.instance_id].map(text);
    let parts = [engine, kind, instance, address.trim_matches(':').to_owned(), user];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ")
}

fn flow(sheet: &mut Sheet, job: &Job, checkpoint: Option<String>) {
    let delay = job.delay().map(|delay| format!("{} behind", duration::human(delay)));
    let rps = job.rps().map(|rps| format!("{rps} records/s"));
    let flow = job.flow().map(|flow| format!("{flow:.2} MB/s"));
    let parts: Vec<_> = [delay, rps, flow, checkpoint].into_iter().flatten().collect();
    sheet.entry("flow", &parts.join(",  "));
}

/// Precheck, schema and data, each with how far it is.
fn steps(sheet: &mut Sheet, job: &Job) {
    let instance = &job.instance;
    if let Some(precheck) = &instance.precheck_status {
        let failed: Vec<_> = precheck.detail.iter().filter(|item| is_failed(item)).collect();
        let names = failed.iter().map(|item| text(&item.item_name)).collect::<Vec<_>>().join(", ");
        let note = match (precheck.detail.len(), failed.len()) {
            (0, _) => String::new(),
            (all, 0) => format!("{all} passed"),
            (_, _) => format!("failed: {names} (see dts precheck {})", job.id()),
        };
        let status = precheck.status.as_ref().map(|status| status.as_str().trim().to_owned());
        step(sheet, "precheck", &precheck.percent, &status.unwrap_or_default(), &note);
    }
    for (label, part, unit) in [
        ("schema", &instance.structure_initialization_status, "objects"),
        ("data", &instance.data_initialization_status, "rows"),
    ] {
        if let Some(InitializationStatus { percent, progress, status, error_message }) = part {
            let status = status.as_ref().map(|status| status.as_str().trim().to_owned()).unwrap_or_default();
            let progress = text(progress);
            let done = if progress.is_empty() { progress } else { format!("{progress} {unit}") };
            step(sheet, label, percent, &status, &done);
            let error = text(error_message);
            if error != job.error() {
                sheet.styled("", &error, sheet::BAD);
            }
        }
    }
}

fn step(sheet: &mut Sheet, label: &str, percent: &Option<Text>, status: &str, note: &str) {
    let percent = percent.as_ref().and_then(Text::as_f64);
    if percent.is_none() && status.is_empty() && note.is_empty() {
        return;
    }
    let finished = ["Finished", "Success"].iter().any(|name| status.eq_ignore_ascii_case(name));
    let bar = bar(percent.unwrap_or(if finished { 100.0 } else { 0.0 }));
    let style = match status {
        _ if finished => sheet::GOOD,
        "Failed" => sheet::BAD,
        _ => anstyle::Style::new(),
    };
    sheet.styled(label, &format!("{bar}  {status}  {note}"), style);
}

/// `shop (orders, items)  users -> users_copy  logs (all but tmp)`.
fn objects(objects: &[SynchronizationObject]) -> String {
    let include = |table: &TableInclude| text(&table.table_name);
    let exclude = |table: &TableExclude| text(&table.table_name);
    let object = |object: &SynchronizationObject| {
        let (schema, renamed) = (text(&object.schema_name), text(&object.new_schema_name));
        let arrow =
            if renamed.is_empty() || renamed == schema { String::new() } else { format!(" -> {renamed}") };
        let tables = match (object.table_includes.as_slice(), object.table_excludes.as_slice()) {
            ([], []) => String::new(),
            ([], left_out) => format!(" (all but {})", listed(left_out.iter().map(exclude))),
            (tables, _) => format!(" ({})", listed(tables.iter().map(include))),
        };
        format!("{schema}{arrow}{tables}")
    };
    objects.iter().map(object).collect::<Vec<_>>().join(", ")
}

fn listed(names: impl ExactSizeIterator<Item = String>) -> String {
    const MOST: usize = 8;
    let more = names.len().saturating_sub(MOST);
    let mut names: Vec<_> = names.take(MOST).collect();
    if more > 0 {
        names.push(format!("{more} more"));
    }
    names.join(", ")
}

fn alerts(alert: &DescribeSynchronizationJobAlertResponse) -> String {
    let is_on = |status: Option<&str>| status.is_some_and(|status| status.eq_ignore_ascii_case("enable"));
    let to = |phones: String| if phones.is_empty() { phones } else { format!(" to {phones}") };
    let delay = match is_on(alert.delay_alert_status.as_ref().map(|status| status.as_str())) {
        true => {
            format!("delay over {}s{}", text(&alert.delay_over_seconds), to(text(&alert.delay_alert_phone)))
        }
        false => "no delay alert".into(),
    };
    let error = match is_on(alert.error_alert_status.as_ref().map(|status| status.as_str())) {
        true => format!("errors{}", to(text(&alert.error_alert_phone))),
        false => "no error alert".into(),
    };
    format!("{delay}, {error}")
}
