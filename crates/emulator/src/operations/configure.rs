//! Saying what a job moves: `ConfigureSynchronizationJob` and `ConfigureDtsJob`.

use aliyun_dts::{ConfigureDtsJobResponse, ConfigureSynchronizationJobResponse};
use aliyun_wire::{Record, Text};
use serde_json::Value;

use crate::job::{Configuration, Course, Direction, Endpoint, Job, Pace, Phase, Schema};
use crate::life_cycle::{Command, give, trouble};
use crate::refusal::{self, Refusal};
use crate::store::Data;

use super::call::Call;
use super::{alerts, objects};

/// Databases that the service does not manage, of which it has to be told where they are.
const SELF_BUILT: [&str; 5] = ["ECS", "Express", "dg", "cen", "OTHER"];
const SOURCE_TYPES: [&str; 9] =
    ["RDS", "Redis", "PolarDB", "ECS", "Express", "dg", "cen", "LocalInstance", "MongoDB"];
const DESTINATION_TYPES: [&str; 13] = [
    "RDS",
    "Redis",
    "PolarDB",
    "ECS",
    "Express",
    "dg",
    "cen",
    "LocalInstance",
    "MongoDB",
    "DataHub",
    "MaxCompute",
    "AnalyticDB",
    "Greenplum",
];

pub(super) fn configure_synchronization_job(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let objects = objects::parse_old(call.require("SynchronizationObjects")?)
        .ok_or_else(|| refusal::invalid("SynchronizationObjects"))?;
    let source = old_endpoint(call, "SourceEndpoint", "DatabaseName", &SOURCE_TYPES)?;
    let destination = old_endpoint(call, "DestinationEndpoint", "DataBaseName", &DESTINATION_TYPES)?;
    if call.get("SourceEndpoint.OwnerID").is_some() {
        call.require("SourceEndpoint.Role")?;
    }
    call.world.store().write(|data| {
        let job = call.synchronization_job(data)?;
        let reserved = "MigrationReserved";
        let wanted = Wanted { name: "SynchronizationJobName", objects, source, destination, reserved };
        configure(call, data, job, wanted)?;
        Ok(call.answer(ConfigureSynchronizationJobResponse::default()))
    })
}

pub(super) fn configure_dts_job(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    if !call.require("JobType")?.eq_ignore_ascii_case("SYNC") {
        return Err(refusal::not_emulated("ConfigureDtsJob of another type than SYNC"));
    }
    let objects = objects::parse_new(call.require("DbList")?).ok_or_else(|| refusal::invalid("DbList"))?;
    let source = new_endpoint(call, "SourceEndpoint", "DatabaseName")?;
    let destination = new_endpoint(call, "DestinationEndpoint", "DataBaseName")?;
    call.world.store().write(|data| {
        if call.get("DtsJobId").is_none() {
            // Configuring first and buying later is not emulated.
            call.require("DtsInstanceId")?;
        }
        let job = call.dts_job(data)?;
        let wanted = Wanted { name: "DtsJobName", objects, source, destination, reserved: "Reserve" };
        let mut job = configure(call, data, job, wanted)?;
        alerts::of_configuration(call, &mut job);
        data.update(&job)?;
        Ok(call.answer(ConfigureDtsJobResponse {
            dts_instance_id: Some(job.instance.id.into()),
            dts_job_id: Some(job.task.into()),
            ..Default::default()
        }))
    })
}

/// What a request asks for, and the names of the parameters that hold the rest.
struct Wanted {
    name: &'static str,
    objects: Vec<Schema>,
    source: Endpoint,
    destination: Endpoint,
    reserved: &'static str,
}

fn configure(call: &Call<'_>, data: &mut Data<'_>, mut job: Job, wanted: Wanted) -> Result<Job, Refusal> {
    let checkpoint = call.get("Checkpoint");
    if checkpoint.is_some_and(|checkpoint| Text::from(checkpoint).as_i64().is_none()) {
        return Err(refusal::invalid("Checkpoint"));
    }
    let reserved = reserved(call, wanted.reserved)?;
    give(Command::Configure, &mut job, call.now)?;
    if let Some(name) = call.get(wanted.name) {
        job.name = name.to_owned();
    }
    let configuration = configuration(call, &job, wanted);
    job.course = course(&job, &configuration, starts_by_itself(reserved.as_ref()), call.now);
    job.configuration = Some(configuration);
    job.created = call.now;
    data.update(&job)?;
    Ok(job)
}

/// A text that has to be a JSON object.
fn reserved(call: &Call<'_>, name: &str) -> Result<Option<Value>, Refusal> {
    let parse = |text: &str| serde_json::from_str(text).ok().filter(Value::is_object);
    call.get(name).map(|text| parse(text).ok_or_else(|| refusal::invalid(name))).transpose()
}

/// A job starts once it is configured, unless the request says otherwise.
fn starts_by_itself(reserved: Option<&Value>) -> bool {
    let wanted = reserved.and_then(|reserved| reserved.get("autoStartModulesAfterConfig"));
    wanted.and_then(Value::as_str) != Some("none")
}

fn configuration(call: &Call<'_>, job: &Job, wanted: Wanted) -> Configuration {
    let Wanted { objects, source, destination, .. } = wanted;
    let (mut source_engine, mut destination_engine) =
        (&job.instance.source_engine, &job.instance.destination_engine);
    if job.direction == Direction::Reverse {
        (source_engine, destination_engine) = (destination_engine, source_engine);
    }
    let with_engine = |endpoint: Endpoint, engine: &String| match endpoint.engine.is_empty() {
        true => Endpoint { engine: engine.clone(), ..endpoint },
        false => endpoint,
    };
    let mut random = job.random(SIZE);
    let named: usize = objects.iter().map(|schema| schema.includes.len()).sum();
    let invented = random.between(5, 60);
    Configuration {
        source: with_engine(source, source_engine),
        destination: with_engine(destination, destination_engine),
        objects,
        structure_initialization: call.flag("StructureInitialization").unwrap_or(true),
        data_initialization: call.flag("DataInitialization").unwrap_or(true),
        tables: if named > 0 { named as i64 } else { invented },
        rows: random.between(10_000, 5_000_000),
        db_list: call.get("DbList").map(str::to_owned),
        reserved: call.get(wanted.reserved).map(str::to_owned),
    }
}

/// The purposes of a configured job's random numbers.
const SIZE: u64 = 10;
const LOAD: u64 = 11;

fn course(job: &Job, configuration: &Configuration, starts: bool, now: i64) -> Course {
    let pace = Pace::default();
    Course {
        phase: if starts { Phase::Precheck } else { Phase::Configured },
        since: now,
        pace,
        trouble: trouble::foreseen(&job.name, configuration),
        skipping: job.skipped.clone(),
        // What was changed while rows were copied is caught up with afterwards.
        behind: if configuration.data_initialization { pace.data } else { 0 },
        load: job.random(LOAD).between(5, 60),
        ..Course::default()
    }
}

fn old_endpoint(call: &Call<'_>, prefix: &str, database: &str, types: &[&str]) -> Result<Endpoint, Refusal> {
    let parameter = |name: &str| format!("{prefix}.{name}");
    let instance_type = call.get(&parameter("InstanceType")).unwrap_or("RDS");
    if !types.iter().any(|known| known.eq_ignore_ascii_case(instance_type)) {
        return Err(refusal::invalid(&parameter("InstanceType")));
    }
    require_place(
        call,
        instance_type,
        &[&parameter("Port"), &parameter("UserName"), &parameter("Password")],
    )?;
    match instance_type {
        "Express" | "dg" | "cen" => call.require(&parameter("IP"))?,
        _ => call.require(&parameter("InstanceId"))?,
    };
    let owned = |name: &str| call.get(&parameter(name)).map(str::to_owned);
    Ok(Endpoint {
        engine: String::new(),
        instance_type: instance_type.to_owned(),
        instance_id: owned("InstanceId"),
        ip: owned("IP"),
        port: owned("Port"),
        user: owned("UserName"),
        database: owned(database),
    })
}

fn new_endpoint(call: &Call<'_>, prefix: &str, database: &str) -> Result<Endpoint, Refusal> {
    let parameter = |name: &str| format!("{prefix}{name}");
    let instance_type = call.require(&parameter("InstanceType"))?;
    require_place(call, instance_type, &[&parameter("Port")])?;
    match instance_type.to_ascii_uppercase().as_str() {
        "OTHER" | "EXPRESS" | "CEN" | "DG" => call.require(&parameter("IP"))?,
        _ => call.require(&parameter("InstanceID"))?,
    };
    let owned = |name: &str| call.get(&parameter(name)).map(str::to_owned);
    Ok(Endpoint {
        engine: owned("EngineName").unwrap_or_default(),
        instance_type: instance_type.to_owned(),
        instance_id: owned("InstanceID"),
        ip: owned("IP"),
        port: owned("Port"),
        user: owned("UserName"),
        database: owned(database),
    })
}

fn require_place(call: &Call<'_>, instance_type: &str, parameters: &[&str]) -> Result<(), Refusal> {
    match SELF_BUILT.iter().any(|known| known.eq_ignore_ascii_case(instance_type)) {
        true => parameters.iter().try_for_each(|name| call.require(name).map(|_| ())),
        false => Ok(()),
    }
}
