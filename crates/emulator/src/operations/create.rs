//! Buying an instance: `CreateSynchronizationJob` and `CreateDtsInstance`.

use aliyun_dts::{CreateDtsInstanceResponse, CreateSynchronizationJobResponse, PRODUCT};
use aliyun_wire::Record;

use crate::fleet::DEFAULT_RESOURCE_GROUP;
use crate::job::{Course, Direction, Instance, Job};
use crate::life_cycle::CLASSES;
use crate::refusal::{self, Refusal};
use crate::store::Data;

use super::call::Call;
use super::payment::{self, Counts, Term};

/// What may be synchronized both ways.
const TWO_WAY: [&str; 3] = ["MySQL", "PolarDB", "Redis"];
const SOURCES: [&str; 4] = ["MySQL", "PolarDB", "Redis", "DRDS"];
const DESTINATIONS: [&str; 4] = ["MySQL", "PolarDB", "Redis", "MaxCompute"];

pub(super) fn create_synchronization_job(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let region = region(call, "DestRegion")?;
    let source_region = self::region(call, "SourceRegion")?;
    if call.get("RegionId").is_some_and(|given| given != region) {
        return Err(refusal::invalid("RegionId"));
    }
    let instance = Instance {
        class: class(call, "SynchronizationJobClass")?,
        source_engine: engine(call, "SourceEndpoint.InstanceType", &SOURCES)?,
        destination_engine: engine(call, "DestinationEndpoint.InstanceType", &DESTINATIONS)?,
        expires: expires(call, &payment::OLD)?,
        ..instance(call, source_region, region)?
    };
    let instance = two_way(call, "Topology", instance)?;
    let id = call.world.store().write(|data| once(call, data, instance))?;
    let synchronization_job_id = Some(id.into());
    Ok(call.answer(CreateSynchronizationJobResponse { synchronization_job_id, ..Default::default() }))
}

pub(super) fn create_dts_instance(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    if call.get("JobId").is_some() {
        // A job that was configured before it was bought: there are none.
        return Err(refusal::unknown_instance());
    }
    if !call.require("Type")?.eq_ignore_ascii_case("SYNC") {
        return Err(refusal::not_emulated("CreateDtsInstance of another type than SYNC"));
    }
    if call.number("Quantity").is_some_and(|quantity| quantity != 1) {
        return Err(refusal::invalid("Quantity"));
    }
    call.require("PayType")?;
    let class = call.get("InstanceClass").map_or(Ok("small".to_owned()), |_| class(call, "InstanceClass"))?;
    let engine = |name| call.get(name).unwrap_or("MySQL").to_owned();
    let instance = Instance {
        class,
        source_engine: engine("SourceEndpointEngineName"),
        destination_engine: engine("DestinationEndpointEngineName"),
        expires: expires(call, &payment::NEW)?,
        ..instance(call, region(call, "SourceRegion")?, region(call, "DestinationRegion")?)?
    };
    let instance = two_way(call, "SyncArchitecture", instance)?;
    let id = call.world.store().write(|data| buy(call, data, instance))?;
    let job_id = Some(id.trim_start_matches("dts").into());
    Ok(call.answer(CreateDtsInstanceResponse { instance_id: Some(id.into()), job_id, ..Default::default() }))
}

/// Buys once for each client token, however often the request comes.
fn once(call: &Call<'_>, data: &mut Data<'_>, instance: Instance) -> Result<String, Refusal> {
    let Some(token) = call.get("ClientToken") else { return buy(call, data, instance) };
    let wanted = wanted(call);
    match data.bought_with(token)? {
        Some((bought, id)) if bought == wanted => Ok(id),
        Some(_) => Err(refusal::other_token_use()),
        None => {
            let id = buy(call, data, instance)?;
            data.remember_token(token, &wanted, &id)?;
            Ok(id)
        }
    }
}

/// The parameters that make a purchase what it is: those of the operation, but for the token.
fn wanted(call: &Call<'_>) -> String {
    let parameters = aliyun_dts::create_synchronization_job::OPERATION.parameters;
    let is_wanted = |name: &str| {
        let top = name.split('.').next().unwrap_or(name);
        top != "ClientToken" && parameters.iter().any(|parameter| parameter.name == top)
    };
    let pairs = call.parameters.pairs().iter().filter(|(name, value)| is_wanted(name) && !value.is_empty());
    pairs.map(|(name, value)| format!("{name}={value}\n")).collect()
}

fn buy(call: &Call<'_>, data: &mut Data<'_>, mut instance: Instance) -> Result<String, Refusal> {
    instance.id = call.world.new_id(data)?;
    let forward = unconfigured(&instance, Direction::Forward, instance.task().to_owned(), call.now);
    data.insert(&forward)?;
    if instance.two_way {
        let task = call.world.new_letters(data)?;
        data.insert(&unconfigured(&instance, Direction::Reverse, task, call.now))?;
    }
    Ok(instance.id)
}

/// A job as it is when it was bought; it is called by its id until somebody names it.
pub(super) fn unconfigured(instance: &Instance, direction: Direction, task: String, now: i64) -> Job {
    Job {
        instance: instance.clone(),
        direction,
        task,
        name: instance.id.clone(),
        created: now,
        course: Course { since: now, ..Course::default() },
        ..Job::default()
    }
}

fn instance(call: &Call<'_>, source_region: String, region: String) -> Result<Instance, Refusal> {
    // What leaves a region outside of the mainland may only arrive in the same.
    let is_mainland = source_region.starts_with("cn-") && !source_region.starts_with("cn-hongkong");
    if !is_mainland && source_region != region {
        let name = if call.get("DestRegion").is_some() { "DestRegion" } else { "DestinationRegion" };
        return Err(refusal::invalid(name));
    }
    let resource_group = call.get("ResourceGroupId").unwrap_or(DEFAULT_RESOURCE_GROUP).to_owned();
    Ok(Instance { region, source_region, resource_group, bought: call.now, ..Instance::default() })
}

fn region(call: &Call<'_>, name: &str) -> Result<String, Refusal> {
    let region = call.require(name)?;
    PRODUCT.endpoint(region).map(|_| region.to_owned()).ok_or_else(|| refusal::invalid(name))
}

/// A class, in the spelling of the service.
pub(super) fn class(call: &Call<'_>, name: &str) -> Result<String, Refusal> {
    let class = call.require(name)?;
    let known = CLASSES.iter().find(|(known, _)| known.eq_ignore_ascii_case(class));
    known.map(|(class, _)| (*class).to_owned()).ok_or_else(|| refusal::invalid(name))
}

fn engine(call: &Call<'_>, name: &str, known: &[&str]) -> Result<String, Refusal> {
    let engine = call.get(name).unwrap_or("MySQL");
    let known = known.iter().find(|known| known.eq_ignore_ascii_case(engine));
    known.map(|engine| (*engine).to_owned()).ok_or_else(|| refusal::invalid(name))
}

fn two_way(call: &Call<'_>, name: &str, instance: Instance) -> Result<Instance, Refusal> {
    let two_way = call.get(name).is_some_and(|value| value.eq_ignore_ascii_case("bidirectional"));
    let is_possible = |engine: &str| TWO_WAY.iter().any(|known| known.eq_ignore_ascii_case(engine));
    match two_way && !(is_possible(&instance.source_engine) && is_possible(&instance.destination_engine)) {
        true => Err(refusal::invalid(name)),
        false => Ok(Instance { two_way, ..instance }),
    }
}

fn expires(call: &Call<'_>, counts: &Counts) -> Result<Option<i64>, Refusal> {
    match call.get("PayType").is_some_and(|pay_type| pay_type.eq_ignore_ascii_case("PrePaid")) {
        true => Ok(Some(Term::read(call, "UsedTime", counts)?.after(call.now))),
        false => Ok(None),
    }
}
