//! More than was bought: a way back (`UpgradeTwoWay`), or a larger class (`TransferInstanceClass`).

use aliyun_dts::{TransferInstanceClassResponse, UpgradeTwoWayResponse};
use aliyun_wire::Record;

use crate::job::Direction;
use crate::life_cycle::{CLASSES, State, at};
use crate::refusal::{self, Refusal};
use crate::timestamp;

use super::call::Call;
use super::create;

pub(super) fn upgrade_two_way(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let class = create::class(call, "InstanceClass")?;
    call.world.store().write(|data| {
        let mut job = call.job_of_instance(data, call.require("InstanceId")?)?;
        if job.instance.two_way {
            return Err(refusal::not_upgradable("The instance is two-way already."));
        }
        let engines = [&job.instance.source_engine, &job.instance.destination_engine];
        if engines.iter().any(|engine| !engine.eq_ignore_ascii_case("MySQL")) {
            return Err(refusal::not_upgradable("Both ends have to be MySQL."));
        }
        if at(&job, call.now).state != State::Synchronizing {
            return Err(refusal::invalid_job_status("the job is not synchronizing"));
        }
        job.instance.two_way = true;
        job.instance.class = class;
        data.update(&job)?;
        let task = call.world.new_letters(data)?;
        let mut reverse = create::unconfigured(&job.instance, Direction::Reverse, task, call.now);
        reverse.name.clone_from(&job.name);
        data.insert(&reverse)?;
        Ok(call.answer(UpgradeTwoWayResponse::default()))
    })
}

/// A class can be raised, and not lowered.
pub(super) fn transfer_instance_class(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    if !call.require("OrderType")?.eq_ignore_ascii_case("UPGRADE") {
        return Err(refusal::invalid("OrderType"));
    }
    let class = create::class(call, "InstanceClass")?;
    call.world.store().write(|data| {
        let mut job = call.dts_job(data)?;
        if rank(&class) <= rank(&job.instance.class) {
            return Err(refusal::invalid("InstanceClass"));
        }
        job.instance.class = class;
        data.update(&job)?;
        Ok(call.answer(TransferInstanceClassResponse {
            charge_type: Some(if job.instance.is_prepaid() { "PREPAY" } else { "POSTPAY" }.into()),
            dts_job_id: Some(job.task.into()),
            end_time: job.instance.expires.map(|expires| timestamp::utc(expires).into()),
            instance_id: Some(job.instance.id.into()),
            ..Default::default()
        }))
    })
}

fn rank(class: &str) -> Option<usize> {
    CLASSES.iter().position(|(known, _)| *known == class)
}
