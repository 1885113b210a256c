//! What the admin interface answers.

use std::collections::BTreeMap;

use axum::body::Bytes;
use axum::http::{HeaderValue, Response, StatusCode, header};
use serde_json::{Value, json};

use super::input::Input;
use super::utc;
use crate::faults::{FaultKind, FaultState};
use crate::life_cycle::State;
use crate::log::LogEntry;
use crate::service::Service;
use crate::world::JobLine;
use crate::{Error, faults};

/// The most jobs that are listed at once.
const LARGEST_PAGE: u64 = 1_000;

/// Why a request of the admin interface was refused.
pub(super) struct Problem {
    status: StatusCode,
    message: String,
}

impl Problem {
    pub(super) fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into() }
    }

    pub(super) fn bad(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        let status =
            if error.is_state() { StatusCode::BAD_REQUEST } else { StatusCode::INTERNAL_SERVER_ERROR };
        Self::new(status, error.to_string())
    }
}

pub(super) fn json(outcome: Result<Value, Problem>) -> Response<Bytes> {
    let (status, value) = match outcome {
        Ok(value) => (StatusCode::OK, value),
        Err(problem) => (problem.status, json!({ "error": problem.message })),
    };
    let mut response = Response::new(Bytes::from(value.to_string()));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

pub(super) fn health(service: &Service) -> Value {
    json!({
        "status": "ok",
        "version": env!("CARGO_PKG_VERSION"),
        "now": utc(service.world_time()),
        "requests": service.log().recorded(),
        "seed": service.start().seed,
        "accessKeyId": service.front_door().credentials().access_key_id(),
        "operations": aliyun_dts::PRODUCT.operations.iter().map(|operation| operation.name).collect::<Vec<_>>(),
        "states": State::ALL.map(State::name),
    })
}

pub(super) fn clock(service: &Service) -> Value {
    json!({ "now": utc(service.world_time()) })
}

/// A stretch of the fleet, and what there is to say of all of it.
pub(super) fn jobs(service: &Service, input: &Input) -> Result<Value, Problem> {
    let offset = usize::try_from(input.number("offset")?.unwrap_or(0)).unwrap_or(usize::MAX);
    let limit = input.number("limit")?.unwrap_or(50).min(LARGEST_PAGE) as usize;
    let all = service.world().jobs().map_err(|cause| Error::data(None, cause))?;
    let wanted = Wanted::read(input);
    let matching: Vec<&JobLine> = all.iter().filter(|job| wanted.matches(job)).collect();
    let mut states = BTreeMap::<&str, u64>::new();
    for job in &all {
        *states.entry(job.state).or_default() += 1;
    }
    let flowing = all.iter().filter(|job| job.state == State::Synchronizing.name());
    Ok(json!({
        "now": utc(service.world_time()),
        "requests": service.log().recorded(),
        "total": all.len(),
        "matching": matching.len(),
        "states": states,
        "statementsPerSecond": all.iter().map(|job| job.statements_per_second).sum::<i64>(),
        "kilobytesPerSecond": all.iter().map(|job| job.kilobytes_per_second).sum::<i64>(),
        "largestDelay": flowing.filter_map(|job| job.delay).max(),
        "jobs": matching.into_iter().skip(offset).take(limit).map(job).collect::<Vec<_>>(),
    }))
}

/// What a listed job has to be like.
struct Wanted<'a> {
    state: Option<&'a str>,
    text: Option<String>,
}

impl<'a> Wanted<'a> {
    fn read(input: &'a Input) -> Self {
        Self { state: input.get("state"), text: input.get("text").map(str::to_lowercase) }
    }

    fn matches(&self, job: &JobLine) -> bool {
        self.state.is_none_or(|state| job.state.eq_ignore_ascii_case(state))
            && self.text.as_ref().is_none_or(|text| {
                [&job.id, &job.name, &job.region].iter().any(|field| field.to_lowercase().contains(text))
            })
    }
}

pub(super) fn job(job: &JobLine) -> Value {
    json!({
        "id": job.id,
        "direction": job.direction,
        "name": job.name,
        "region": job.region,
        "state": job.state,
        "precheck": job.precheck,
        "structure": job.structure,
        "data": job.data,
        "delay": job.delay,
        "statementsPerSecond": job.statements_per_second,
        "kilobytesPerSecond": job.kilobytes_per_second,
        "error": job.error,
    })
}

pub(super) fn faults(service: &Service) -> Value {
    let fault = |state: &FaultState| json!({ "id": state.id, "fault": state.fault.to_string(), "seen": state.seen, "struck": state.struck });
    json!({
        "faults": service.faults().list().iter().map(fault).collect::<Vec<_>>(),
        "kinds": faults::KINDS.iter().copied().map(FaultKind::name).collect::<Vec<_>>(),
    })
}

pub(super) fn log(service: &Service, after: u64) -> Value {
    let entries = service.log().after(after, service.front_door().keys());
    json!({ "requests": entries.iter().map(entry).collect::<Vec<_>>() })
}

fn entry(entry: &LogEntry) -> Value {
    let parameter = |(name, value): &(String, String)| json!([name, value]);
    let mistake = entry.mistake.as_ref();
    json!({
        "number": entry.number,
        "time": utc(entry.time),
        "method": entry.method,
        "operation": entry.operation,
        "scheme": entry.scheme.map(|scheme| scheme.to_string()),
        "accessKeyId": entry.access_key_id,
        "status": entry.status,
        "code": entry.code,
        "requestId": entry.request_id,
        "fault": entry.fault,
        "parameters": entry.parameters.iter().map(parameter).collect::<Vec<_>>(),
        "canonicalRequest": entry.canonical_request,
        "stringToSign": entry.string_to_sign,
        "mistake": mistake.map(|mistake| json!({ "explanation": mistake.explanation, "signed": mistake.signed })),
    })
}
