//! `UpgradeTwoWay`: a way back for an instance that had none.

use aliyun_dts::UpgradeTwoWayResponse;
use aliyun_wire::Record;

use crate::job::Direction;
use crate::life_cycle::{State, at};
use crate::refusal::{self, Refusal};

use super::call::Call;
use super::create;

pub(super) fn perform(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
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
