//! The operations as functions of their parameters, over a clock that is advanced by hand.

mod lists;
mod lives;
mod steps;
mod tags;
mod transitions;
mod validation;

use std::time::{Duration, SystemTime};

use aliyun_sign::form;
use aliyun_wire::json;
use axum::body::Bytes;
use axum::http::Request;
use serde_json::Value;

use super::*;
use crate::Clock;
use crate::life_cycle::State;
use crate::world::WantedJob;

/// 2026-10-01T00:00:00Z.
const START: u64 = 1_790_812_800;

/// A world without jobs.
struct Lab {
    world: World,
    clock: Clock,
}

impl Lab {
    fn new() -> Self {
        let clock = Clock::manual(SystemTime::UNIX_EPOCH + Duration::from_secs(START));
        Self { world: World::open(None, clock.clone(), 7).unwrap(), clock }
    }

    fn with_fleet(jobs: usize) -> Self {
        let lab = Self::new();
        lab.world.populate(jobs).unwrap();
        lab
    }

    fn wait(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }

    /// What the operation answers, as a client reads it.
    fn call(&self, action: &str, parameters: &[(&str, &str)]) -> Result<Value, Refusal> {
        let operation = aliyun_dts::PRODUCT.operation(action).unwrap();
        let uri = format!("/?{}", form::encode(parameters));
        let request = Request::builder().uri(uri).body(Bytes::new()).unwrap();
        let parameters = Parameters::read(&request).unwrap();
        let answer = perform(operation, &parameters, &self.world, "REQUEST-ID")?;
        Ok(serde_json::from_str(&json::encode(&*answer).unwrap()).unwrap())
    }

    fn ok(&self, action: &str, parameters: &[(&str, &str)]) -> Value {
        self.call(action, parameters).unwrap_or_else(|refusal| panic!("{action}: {refusal:?}"))
    }

    /// The status and the code of a refusal.
    fn refused(&self, action: &str, parameters: &[(&str, &str)]) -> (u16, String) {
        match self.call(action, parameters) {
            Ok(answer) => panic!("{action} {parameters:?} answers {answer}"),
            Err(refusal) => (refusal.status.as_u16(), refusal.code.into_owned()),
        }
    }

    /// Buys an instance between MySQL databases of Hangzhou.
    fn buy(&self, more: &[(&str, &str)]) -> String {
        let parameters = [BUY, more].concat();
        text(&self.ok("CreateSynchronizationJob", &parameters)["SynchronizationJobId"]).to_owned()
    }

    /// A job of a name that stays in a state.
    fn put(&self, id: &str, state: State) {
        self.world.put_job(&wanted(id, state, true)).unwrap();
    }

    fn state(&self, id: &str) -> String {
        let status = self.ok("DescribeSynchronizationJobStatus", &[("SynchronizationJobId", id)]);
        text(&status["Status"]).to_owned()
    }
}

const BUY: &[(&str, &str)] = &[
    ("SourceRegion", "cn-hangzhou"),
    ("DestRegion", "cn-hangzhou"),
    ("SynchronizationJobClass", "small"),
    ("PayType", "PostPaid"),
];

const CONFIGURE: &[(&str, &str)] = &[
    ("SynchronizationJobName", "orders"),
    ("SourceEndpoint.InstanceId", "rm-source"),
    ("DestinationEndpoint.InstanceId", "rm-destination"),
    ("StructureInitialization", "true"),
    ("DataInitialization", "True"),
    ("SynchronizationObjects", r#"[{"DBName":"shop","TableIncludes":[{"TableName":"order"}]}]"#),
];

const CONFIGURE_DTS: &[(&str, &str)] = &[
    ("DtsJobName", "orders"),
    ("JobType", "SYNC"),
    ("SourceEndpointInstanceType", "RDS"),
    ("SourceEndpointInstanceID", "rm-source"),
    ("DestinationEndpointInstanceType", "RDS"),
    ("DestinationEndpointInstanceID", "rm-destination"),
    ("StructureInitialization", "true"),
    ("DataInitialization", "true"),
    ("DataSynchronization", "true"),
    ("DbList", r#"{"shop":{"name":"shop","all":true}}"#),
];

fn wanted(id: &str, state: State, held: bool) -> WantedJob {
    WantedJob { id: Some(id.into()), name: format!("job {id}"), region: "cn-hangzhou".into(), state, held }
}

fn of<'a>(id: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    [&[("SynchronizationJobId", id)], more].concat()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}
