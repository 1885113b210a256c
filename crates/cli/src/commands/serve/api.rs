//! What the web page asks for, as JSON.

use std::time::SystemTime;

use aliyun_wire::json;
use serde_json::{Value, json};

use crate::fleet::Condition;
use crate::monitor::{Board, Moment, Phase, Place, Reading, Sample, unix};

use super::shared::Knowledge;

/// The whole fleet, with its past but without the past of each job.
pub(super) fn fleet(knowledge: &Knowledge, now: SystemTime) -> Value {
    let Knowledge { board, interval, .. } = knowledge;
    json!({
        "now": unix(now),
        "interval": interval.as_secs_f64(),
        "conditions": Condition::ALL.map(Condition::name),
        "places": board.places().iter().map(|p| place(p, p.is_stale(now, knowledge.patience()))).collect::<Value>(),
        "moments": board.moments().map(moment).collect::<Value>(),
        "jobs": board.readings().map(row).collect::<Value>(),
    })
}

/// One job in full, with its past.
pub(super) fn job(board: &Board, number: u64) -> Option<Value> {
    let reading = board.reading(number)?;
    let phase = |phase: Phase| {
        let percent = reading.initialization(phase)?;
        let error = reading.phase(phase)?.error_message.as_deref().unwrap_or_default();
        Some(json!({"name": phase.name(), "percent": percent, "error": error}))
    };
    // What came as JSON can be written as JSON.
    let record = json::encode(&reading.job).ok().and_then(|text| serde_json::from_str::<Value>(&text).ok());
    Some(json!({
        "job": row(reading),
        "error": reading.job.error(),
        "expires": reading.expires.map(unix),
        "created": reading.job.created().map(unix),
        "pay_type": reading.job.pay_type(),
        "phases": Phase::ALL.into_iter().filter_map(phase).collect::<Value>(),
        "checks": checks(reading),
        "samples": samples(board, number),
        "record": record,
    }))
}

/// The past delays of some jobs, by their numbers.
pub(super) fn delays(board: &Board, numbers: impl Iterator<Item = u64>) -> Value {
    Value::Object(numbers.map(|number| (number.to_string(), samples(board, number))).collect())
}

fn samples(board: &Board, number: u64) -> Value {
    board.samples(number).map(|Sample { at, delay }| json!([at, delay])).collect()
}

fn row(reading: &Reading) -> Value {
    let condition = Condition::ALL.iter().position(|condition| *condition == reading.condition);
    json!({
        "n": reading.number,
        "place": reading.place,
        "id": reading.id,
        "name": reading.name,
        "direction": reading.direction,
        "status": reading.status,
        "condition": condition,
        "delay": reading.delay,
        "rps": reading.rps,
        "flow": reading.flow,
        "class": reading.class,
        "source": reading.source,
        "destination": reading.destination,
        "tags": reading.tags,
    })
}

fn place(place: &Place, is_stale: bool) -> Value {
    json!({
        "label": place.label,
        "succeeded": place.succeeded.map(unix),
        "stale": is_stale,
        "error": place.failure.as_ref().map(|failure| json!({"code": failure.code, "message": failure.message})),
    })
}

fn moment(moment: &Moment) -> Value {
    json!([moment.at, moment.longest, moment.p95, moment.median, moment.counts])
}

/// The items of the precheck, those that failed first.
fn checks(reading: &Reading) -> Value {
    let items = reading.job.instance.precheck_status.iter().flat_map(|precheck| &precheck.detail);
    let text = |value: &Option<aliyun_wire::Text>| value.as_deref().unwrap_or_default().trim().to_owned();
    let mut checks: Vec<_> = items
        .map(|item| {
            let status = item.check_status.as_ref().map(|s| s.as_str().trim().to_owned()).unwrap_or_default();
            (!status.eq_ignore_ascii_case("failed"), status, item)
        })
        .collect();
    checks.sort_by_key(|(passed, ..)| *passed);
    let check = |(passed, status, item): (bool, String, &_)| {
        let item: &aliyun_dts::describe_synchronization_jobs::CheckItem = item;
        json!({
            "item": text(&item.item_name),
            "status": status,
            "failed": !passed,
            "message": text(&item.error_message),
            "repair": text(&item.repair_method),
        })
    };
    checks.into_iter().map(check).collect()
}
