//! The admin interface: what is done to the emulator rather than to the service, over HTTP and without a signature.

mod answers;
mod input;
mod page;

use axum::body::Bytes;
use axum::http::{Method, Request, Response, StatusCode, header};
use serde_json::{Value, json};

use crate::control::NewJob;
use crate::duration;
use crate::faults::Fault;
use crate::front_door::header;
use crate::service::Service;
use crate::{Error, timestamp};

use answers::Problem;
use input::Input;

/// Where it is; no operation of the service has a path.
pub(crate) const PREFIX: &str = "/_emulator";

/// The most sample jobs that are made on request.
const MOST_JOBS: usize = 100_000;

/// Whether a request is for the admin interface.
pub(crate) fn concerns(request: &Request<Bytes>) -> bool {
    path(request).is_some()
}

/// Answers a request. Blocks on the store.
pub(crate) fn answer(service: &Service, request: &Request<Bytes>) -> Response<Bytes> {
    let path = path(request).unwrap_or_default();
    if *request.method() == Method::GET
        && let Some(file) = page::file(path)
    {
        return file;
    }
    let outcome = from_here(request).and_then(|()| route(service, request, path));
    answers::json(outcome)
}

/// What comes after the prefix.
fn path(request: &Request<Bytes>) -> Option<&str> {
    request.uri().path().strip_prefix(PREFIX).filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Refuses what a page of another origin has a browser send: there is no signature to keep it out.
fn from_here(request: &Request<Bytes>) -> Result<(), Problem> {
    let origin = header(request, header::ORIGIN.as_str()).map(|origin| origin.trim_start_matches("http://"));
    match origin.is_none_or(|origin| Some(origin) == header(request, header::HOST.as_str())) {
        true => Ok(()),
        false => {
            Err(Problem::new(StatusCode::FORBIDDEN, "requests from pages of another origin are refused"))
        }
    }
}

fn route(service: &Service, request: &Request<Bytes>, path: &str) -> Result<Value, Problem> {
    let input = Input::read(request)?;
    match (request.method().as_str(), path.trim_end_matches('/')) {
        ("GET", "/health") => Ok(answers::health(service)),
        ("POST", "/reset") => done(service.reset()),
        ("POST", "/seed") => seed(service, &input),
        ("GET", "/clock") => Ok(answers::clock(service)),
        ("POST", "/clock") => advance(service, &input),
        ("GET", "/jobs") => answers::jobs(service, &input),
        ("POST", "/jobs") => put_job(service, &input),
        ("GET", "/faults") => Ok(answers::faults(service)),
        ("POST", "/faults") => add_faults(service, &input),
        ("DELETE", "/faults") => {
            service.faults().clear();
            Ok(answers::faults(service))
        }
        ("DELETE", path) if path.starts_with("/faults/") => remove_fault(service, path),
        ("GET", "/log") => Ok(answers::log(service, input.number("after")?.unwrap_or(0))),
        ("DELETE", "/log") => {
            service.log().clear();
            Ok(json!({}))
        }
        (method, _) => Err(Problem::new(
            StatusCode::NOT_FOUND,
            format!("the admin interface has no {method} {PREFIX}{path}; docs/emulator.md lists what it has"),
        )),
    }
}

fn done(outcome: Result<(), Error>) -> Result<Value, Problem> {
    outcome.map(|()| json!({})).map_err(Problem::from)
}

fn seed(service: &Service, input: &Input) -> Result<Value, Problem> {
    let jobs =
        input.number("jobs")?.map_or(service.start().jobs, |jobs| jobs.try_into().unwrap_or(usize::MAX));
    let seed = input.number("seed")?.unwrap_or(service.start().seed);
    if jobs > MOST_JOBS {
        return Err(Problem::bad(format!("jobs is {jobs}, the most are {MOST_JOBS}")));
    }
    service.seed(jobs, seed)?;
    Ok(json!({ "jobs": jobs, "seed": seed }))
}

fn advance(service: &Service, input: &Input) -> Result<Value, Problem> {
    let text = input.require("advance")?;
    let by = duration::parse(text).ok_or_else(|| {
        Problem::bad(format!("advance is {text:?}, not a duration such as 90s, 15m, 1h or 2d"))
    })?;
    service.world().clock().advance(by);
    Ok(answers::clock(service))
}

fn put_job(service: &Service, input: &Input) -> Result<Value, Problem> {
    let mut job = NewJob::in_state(input.require("state")?);
    for (name, set) in
        [("id", NewJob::id as fn(_, &str) -> _), ("name", NewJob::name), ("region", NewJob::region)]
    {
        if let Some(value) = input.get(name) {
            job = set(job, value);
        }
    }
    if input.get("held") == Some("true") {
        job = job.held();
    }
    Ok(answers::job(&service.put_job(&job)?))
}

/// One fault in `fault`, or a whole file of them as the body.
fn add_faults(service: &Service, input: &Input) -> Result<Value, Problem> {
    let text = input.get("fault").or(input.text()).unwrap_or_default();
    let faults = Fault::parse_all(text).map_err(|error| Problem::bad(error.to_string()))?;
    if faults.is_empty() {
        return Err(Problem::bad("fault is missing, such as throttle:rate=0.2,operation=Describe*"));
    }
    for fault in faults {
        service.faults().add(fault);
    }
    Ok(answers::faults(service))
}

fn remove_fault(service: &Service, path: &str) -> Result<Value, Problem> {
    let id = path.trim_start_matches("/faults/");
    match id.parse().is_ok_and(|id| service.faults().remove(id)) {
        true => Ok(answers::faults(service)),
        false => Err(Problem::new(StatusCode::NOT_FOUND, format!("there is no fault {id}"))),
    }
}

/// `2021-01-11T03:39:44Z`.
fn utc(time: std::time::SystemTime) -> String {
    timestamp::utc(timestamp::seconds(time))
}
