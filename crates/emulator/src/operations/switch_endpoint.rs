//! Following a database to another place: `SwitchSynchronizationEndpoint` and how far that has come.

use aliyun_dts::{DescribeEndpointSwitchStatusResponse, SwitchSynchronizationEndpointResponse};
use aliyun_wire::Record;

use crate::job::{Endpoint, Job};
use crate::life_cycle::{Command, give};
use crate::refusal::{self, Refusal};
use crate::store::{Task, TaskKind};

use super::call::Call;

const TYPES: [&str; 3] = ["LocalInstance", "ECS", "Express"];
/// When a switch stops looking at the new place, and when it is done, in seconds.
const INITIALIZED: i64 = 20;
const FINISHED: i64 = 60;
/// Ids of switches are numbers of so many digits.
const FIRST_ID: i64 = 110_000_000;

pub(super) fn switch_synchronization_endpoint(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let end = match call.require("Endpoint.Type")? {
        end if end.eq_ignore_ascii_case("Source") => source,
        end if end.eq_ignore_ascii_case("Destination") => destination,
        _ => return Err(refusal::invalid("Endpoint.Type")),
    };
    let instance_type = call.require("Endpoint.InstanceType")?;
    if !TYPES.iter().any(|known| known.eq_ignore_ascii_case(instance_type)) {
        return Err(refusal::invalid("Endpoint.InstanceType"));
    }
    if instance_type.eq_ignore_ascii_case("Express") {
        call.require("Endpoint.IP")?;
    }
    call.world.store().write(|data| {
        let mut job = call.synchronization_job(data)?;
        give(Command::SwitchEndpoint, &mut job, call.now)?;
        if let Some(endpoint) = end(&mut job) {
            endpoint.instance_type = instance_type.to_owned();
            endpoint.instance_id = call.get("Endpoint.InstanceId").map(str::to_owned);
            endpoint.ip = call.get("Endpoint.IP").map(str::to_owned);
            endpoint.port = call.get("Endpoint.Port").map(str::to_owned);
        }
        data.update(&job)?;
        let task = Task {
            id: (FIRST_ID + data.next_number()?).to_string(),
            kind: TaskKind::Endpoint,
            job: job.instance.id,
            direction: job.direction,
            began: call.now,
        };
        data.insert_task(&task)?;
        let task_id = Some(task.id.into());
        Ok(call.answer(SwitchSynchronizationEndpointResponse { task_id, ..Default::default() }))
    })
}

fn source(job: &mut Job) -> Option<&mut Endpoint> {
    Some(&mut job.configuration.as_mut()?.source)
}

fn destination(job: &mut Job) -> Option<&mut Endpoint> {
    Some(&mut job.configuration.as_mut()?.destination)
}

pub(super) fn describe_endpoint_switch_status(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let task = call.world.store().read(|data| {
        let task = data.task(call.require("TaskId")?, TaskKind::Endpoint)?;
        task.ok_or_else(refusal::unknown_instance)
    })?;
    let status = match call.now - task.began {
        ..INITIALIZED => "Initializing",
        INITIALIZED..FINISHED => "Switching",
        _ => "Finished",
    };
    let status = Some(status.into());
    Ok(call.answer(DescribeEndpointSwitchStatusResponse { status, ..Default::default() }))
}
