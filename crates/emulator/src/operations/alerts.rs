//! Who is told when a job lags or fails. Both families set the same rules: `ConfigureSynchronizationJobAlert` two at a
//! time, `CreateJobMonitorRule` one.

use aliyun_dts::describe_job_monitor_rule::{DescribeJobMonitorRuleResponse, MonitorRule};
use aliyun_dts::{
    ConfigureSynchronizationJobAlertResponse, CreateJobMonitorRuleResponse,
    DescribeSynchronizationJobAlertResponse,
};
use aliyun_wire::{Record, Text};

use crate::job::{Alert, Job};
use crate::refusal::{self, Refusal};

use super::call::Call;

const DELAY: &str = "delay";
const ERROR: &str = "error";
const MOST_PHONES: usize = 10;

pub(super) fn configure_synchronization_job_alert(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    if call.get("DelayAlertStatus").is_none() && call.get("ErrorAlertStatus").is_none() {
        return Err(refusal::missing("DelayAlertStatus"));
    }
    let is_enabled = |name| call.get(name).map(|status| status.eq_ignore_ascii_case("enable"));
    let (delay, error) = (is_enabled("DelayAlertStatus"), is_enabled("ErrorAlertStatus"));
    if delay == Some(true) {
        call.require("DelayOverSeconds")?;
    }
    let threshold = seconds(call, "DelayOverSeconds")?;
    let (delay_phones, error_phones) = (phones(call, "DelayAlertPhone")?, phones(call, "ErrorAlertPhone")?);
    call.world.store().write(|data| {
        let mut job = call.synchronization_job(data)?;
        if let Some(enabled) = delay {
            let rule = Alert { enabled, phones: delay_phones, threshold, ..of_kind(DELAY) };
            put(&mut job, rule);
        }
        if let Some(enabled) = error {
            put(&mut job, Alert { enabled, phones: error_phones, ..of_kind(ERROR) });
        }
        data.update(&job)?;
        Ok(call.answer(ConfigureSynchronizationJobAlertResponse::default()))
    })
}

pub(super) fn describe_synchronization_job_alert(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let job = call.world.store().read(|data| call.synchronization_job(data))?;
    let rule = |kind| job.alerts.iter().find(|alert| alert.kind == kind);
    let status = |kind| if rule(kind).is_some_and(|rule| rule.enabled) { "enable" } else { "disable" };
    let phones = |kind| rule(kind).and_then(|rule| rule.phones.as_deref()).map(Text::from);
    Ok(call.answer(DescribeSynchronizationJobAlertResponse {
        delay_alert_status: Some(status(DELAY).into()),
        delay_alert_phone: phones(DELAY),
        delay_over_seconds: rule(DELAY).and_then(|rule| rule.threshold).map(Into::into),
        error_alert_status: Some(status(ERROR).into()),
        error_alert_phone: phones(ERROR),
        synchronization_direction: Some(job.direction.name().into()),
        // Without the prefix, as in the documented sample.
        synchronization_job_id: Some(job.instance.task().into()),
        synchronization_job_name: Some(job.name.as_str().into()),
        ..Default::default()
    }))
}

pub(super) fn create_job_monitor_rule(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let phones = phones(call, "Phone")?;
    call.world.store().write(|data| {
        let mut job = call.dts_job(data)?;
        put(
            &mut job,
            Alert {
                enabled: !call.get("State").is_some_and(|state| state.eq_ignore_ascii_case("N")),
                phones,
                threshold: call.number("DelayRuleTime"),
                period: call.number("Period"),
                times: call.number("Times"),
                notice_value: call.number("NoticeValue"),
                ..of_kind(&call.get("Type").unwrap_or(ERROR).to_ascii_lowercase())
            },
        );
        data.update(&job)?;
        let dts_job_id = Some(job.task.into());
        Ok(call.answer(CreateJobMonitorRuleResponse { dts_job_id, ..Default::default() }))
    })
}

pub(super) fn describe_job_monitor_rule(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let job = call.world.store().read(|data| call.dts_job(data))?;
    let rule = |alert: &Alert| MonitorRule {
        r#type: Some(alert.kind.as_str().into()),
        state: Some(if alert.enabled { "Y" } else { "N" }.into()),
        phone: alert.phones.as_deref().map(Into::into),
        delay_rule_time: alert.threshold,
        period: alert.period,
        times: alert.times,
        notice_value: alert.notice_value,
        job_id: Some(job.task.as_str().into()),
        job_type: Some("SYNC".into()),
    };
    Ok(call.answer(DescribeJobMonitorRuleResponse {
        dts_job_id: Some(job.task.as_str().into()),
        monitor_rules: job.alerts.iter().map(rule).collect(),
        ..Default::default()
    }))
}

/// The rules that come with a configuration.
pub(super) fn of_configuration(call: &Call<'_>, job: &mut Job) {
    let text = |name| call.get(name).map(str::to_owned);
    if let Some(enabled) = call.flag("DelayNotice") {
        let threshold = call.number("DelayRuleTime");
        put(job, Alert { enabled, phones: text("DelayPhone"), threshold, ..of_kind(DELAY) });
    }
    if let Some(enabled) = call.flag("ErrorNotice") {
        put(job, Alert { enabled, phones: text("ErrorPhone"), ..of_kind(ERROR) });
    }
}

fn of_kind(kind: &str) -> Alert {
    Alert { kind: kind.to_owned(), ..Alert::default() }
}

/// A job has one rule of each kind.
fn put(job: &mut Job, rule: Alert) {
    job.alerts.retain(|alert| alert.kind != rule.kind);
    job.alerts.push(rule);
}

fn seconds(call: &Call<'_>, name: &str) -> Result<Option<i64>, Refusal> {
    let seconds = |text| Text::from(text).as_i64().filter(|seconds| *seconds >= 0);
    call.get(name).map(|text| seconds(text).ok_or_else(|| refusal::invalid(name))).transpose()
}

/// Numbers of the mainland with commas between them, ten at most.
fn phones(call: &Call<'_>, name: &str) -> Result<Option<String>, Refusal> {
    let Some(phones) = call.get(name) else { return Ok(None) };
    let is_valid = |phone: &str| phone.len() == 11 && phone.bytes().all(|byte| byte.is_ascii_digit());
    let valid = phones.split(',').map(str::trim).all(is_valid) && phones.split(',').count() <= MOST_PHONES;
    match valid {
        true => Ok(Some(phones.to_owned())),
        false => Err(refusal::invalid(name)),
    }
}
