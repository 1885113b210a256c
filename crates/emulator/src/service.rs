//! The emulated service as a function from request to response; sockets and threads are the server's affair.

use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use aliyun_wire::{Format, Idempotence, Operation};
use axum::body::Bytes;
use axum::http::{Method, Request, Response, header};

use crate::control::Start;
use crate::delivery::Delivery;
use crate::faults::{Fault, FaultKind, Faults, Stage, WrongTypes};
use crate::front_door::{self, FrontDoor, Keys, header};
use crate::limits;
use crate::log::{Exchange, Log};
use crate::operations;
use crate::parameters::Parameters;
use crate::random::Random;
use crate::refusal::{self, Refusal};
use crate::response;
use crate::world::World;

/// Tells the time.
pub(crate) type WallClock = Box<dyn Fn() -> SystemTime + Send + Sync>;

/// Everything between a request and its response.
pub(crate) struct Service {
    front_door: FrontDoor,
    world: World,
    wall_clock: WallClock,
    faults: Faults,
    log: Log,
    start: Start,
    request_ids: Mutex<Random>,
}

/// A request, and what it asks for.
pub(crate) struct Asked {
    request: Request<Bytes>,
    parameters: Result<Parameters, Refusal>,
    /// The name of the operation, known or not; empty when there is none.
    name: String,
}

impl Asked {
    pub(crate) fn read(request: Request<Bytes>) -> Self {
        let parameters = Parameters::read(&request);
        let asked = parameters.as_ref().ok().and_then(|parameters| front_door::action(&request, parameters));
        Self { name: asked.unwrap_or_default().to_owned(), parameters, request }
    }

    /// Whether answering it writes nothing.
    pub(crate) fn only_reads(&self) -> bool {
        let operation = aliyun_dts::PRODUCT.operation(&self.name);
        operation.is_none_or(|operation| operation.idempotence == Idempotence::Read)
    }
}

/// A response, and how it gets to the client.
pub(crate) struct Answer {
    pub(crate) response: Response<Bytes>,
    pub(crate) delivery: Delivery,
}

/// What passed the front door.
struct Call<'a> {
    operation: &'static Operation,
    parameters: &'a Parameters,
    request_id: &'a str,
    fault: Option<FaultKind>,
}

impl Service {
    pub(crate) fn new(keys: Keys, world: World, wall_clock: WallClock, start: Start) -> Self {
        Self {
            front_door: FrontDoor::new(keys),
            world,
            wall_clock,
            faults: Faults::new(start.seed, start.faults.clone()),
            log: Log::default(),
            request_ids: Mutex::new(Random::new(start.seed)),
            start,
        }
    }

    pub(crate) fn world(&self) -> &World {
        &self.world
    }

    pub(crate) fn start(&self) -> &Start {
        &self.start
    }

    pub(crate) fn restart_request_ids(&self) {
        *self.request_ids.lock().unwrap_or_else(PoisonError::into_inner) = Random::new(self.start.seed);
    }

    pub(crate) fn front_door(&self) -> &FrontDoor {
        &self.front_door
    }

    pub(crate) fn faults(&self) -> &Faults {
        &self.faults
    }

    pub(crate) fn log(&self) -> &Log {
        &self.log
    }

    /// Answers a request. Blocks on the store.
    pub(crate) fn answer(&self, asked: Asked) -> Answer {
        let Asked { request, parameters, name } = asked;
        let request_id = self.request_id();
        let before = self.faults.strike(&name, Stage::BeforeTheFrontDoor);
        let time = skewed((self.wall_clock)(), before.as_ref().map(Fault::kind));
        let format = asked_format(&request, parameters.as_ref().ok());

        let admitted = readable(&request).and_then(|()| {
            let (parameters, format) = (parameters?, format.clone()?);
            let operation = self.admit(&request, &parameters, before.as_ref(), time)?;
            Ok((operation, parameters, format))
        });
        let behind = || self.faults.strike(&name, Stage::BehindTheFrontDoor);
        let fault = before.or_else(|| admitted.is_ok().then(behind).flatten());
        let kind = fault.as_ref().map(Fault::kind);
        let outcome = admitted.and_then(|(operation, parameters, format)| {
            let call = Call { operation, parameters: &parameters, request_id: &request_id, fault: kind };
            self.perform(&call, format)
        });

        let code = outcome.as_ref().err().map(|refusal| refusal.code.clone()).filter(|code| !code.is_empty());
        let response = match kind {
            Some(FaultKind::BadGateway) => response::bad_gateway(),
            _ => response::of(&request, format.unwrap_or(Format::Xml), &request_id, outcome),
        };
        let response = response::finish(&request, response, kind, time);
        let (status, operation) = (response.status().as_u16(), Some(name).filter(|name| !name.is_empty()));
        self.log.record(Exchange { request, time, operation, status, code, request_id, fault });
        Answer { response, delivery: Delivery::of(kind) }
    }

    /// What the front door says, unless the request does not get that far.
    fn admit(
        &self,
        request: &Request<Bytes>,
        parameters: &Parameters,
        fault: Option<&Fault>,
        now: SystemTime,
    ) -> Result<&'static Operation, Refusal> {
        match fault.map(Fault::kind) {
            Some(FaultKind::BadGateway | FaultKind::ResetBefore) => Err(refusal::lost()),
            _ => self.front_door.admit(request, parameters, now),
        }
    }

    /// Answers a request whose body could not be taken in.
    pub(crate) fn refuse(&self, head: &Request<Bytes>, refusal: Refusal) -> Response<String> {
        let format = asked_format(head, Parameters::read(head).as_ref().ok());
        response::of(head, format.unwrap_or(Format::Xml), &self.request_id(), Err(refusal))
    }

    fn perform(&self, call: &Call<'_>, format: Format) -> Result<String, Refusal> {
        refuse_on_purpose(call.fault)?;
        let perform = || operations::perform(call.operation, call.parameters, &self.world, call.request_id);
        if call.fault == Some(FaultKind::Duplicate) {
            // Whatever the first delivery gives, nobody is there to hear it.
            let _ = perform();
        }
        let mut answer = perform()?;
        if call.fault == Some(FaultKind::WrongTypes) {
            let mut draws = Random::stream(self.start.seed, call.request_id.bytes().map(u64::from).sum());
            let confused = WrongTypes::of(&*answer, &mut draws);
            answer = Box::new(confused.map_err(|error| refusal::internal_error(&error))?);
        }
        let root = format!("{}Response", call.operation.name);
        format.encode(&root, &*answer).map_err(|error| refusal::internal_error(&error))
    }

    fn request_id(&self) -> String {
        self.request_ids.lock().unwrap_or_else(PoisonError::into_inner).uuid()
    }
}

fn refuse_on_purpose(fault: Option<FaultKind>) -> Result<(), Refusal> {
    match fault {
        Some(FaultKind::Throttle { .. }) => Err(refusal::throttled()),
        Some(FaultKind::InternalError) => Err(refusal::internal_error(&"a fault on purpose")),
        Some(FaultKind::Unavailable) => Err(refusal::unavailable()),
        _ => Ok(()),
    }
}

/// What the front door takes for the time.
fn skewed(now: SystemTime, fault: Option<FaultKind>) -> SystemTime {
    let skewed = match fault {
        Some(FaultKind::Skew { ahead: true, by }) => now.checked_add(by),
        Some(FaultKind::Skew { ahead: false, by }) => now.checked_sub(by),
        _ => None,
    };
    skewed.unwrap_or(now)
}

/// Whether the request is of a kind and size that is looked into at all.
fn readable(request: &Request<Bytes>) -> Result<(), Refusal> {
    let headers: usize =
        request.headers().iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
    if !matches!(*request.method(), Method::GET | Method::POST) {
        return Err(refusal::unsupported_http_method());
    }
    if request.uri().path() != "/" {
        return Err(refusal::unknown_path());
    }
    if request.uri().query().is_some_and(|query| query.len() > limits::QUERY) {
        return Err(refusal::query_too_long(limits::QUERY));
    }
    match headers > limits::HEADERS {
        true => Err(refusal::headers_too_large(limits::HEADERS)),
        false => Ok(()),
    }
}

/// XML when none is asked for, but for clients of signature V3, which ask in a header.
fn asked_format(request: &Request<Bytes>, parameters: Option<&Parameters>) -> Result<Format, Refusal> {
    match parameters.and_then(|parameters| parameters.get_filled("Format")) {
        None if header(request, header::ACCEPT.as_str()) == Some("application/json") => Ok(Format::Json),
        None => Ok(Format::Xml),
        Some(name) if name.eq_ignore_ascii_case("JSON") => Ok(Format::Json),
        Some(name) if name.eq_ignore_ascii_case("XML") => Ok(Format::Xml),
        Some(_) => Err(refusal::invalid_format()),
    }
}

#[cfg(test)]
mod tests;
