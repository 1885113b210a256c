//! `ModifyDtsJobName`: another name, which need not be unique.

use aliyun_dts::ModifyDtsJobNameResponse;
use aliyun_wire::Record;

use crate::refusal::Refusal;

use super::call::Call;

pub(super) fn perform(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    call.world.store().write(|data| {
        let mut job = call.dts_job(data)?;
        job.name = call.require("DtsJobName")?.to_owned();
        data.update(&job)?;
        Ok(call.answer(ModifyDtsJobNameResponse::default()))
    })
}
