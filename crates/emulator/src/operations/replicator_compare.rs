//! Whether whole rows are compared: `ConfigureSynchronizationJobReplicatorCompare` and its description.

use aliyun_dts::{
    ConfigureSynchronizationJobReplicatorCompareResponse, DescribeSynchronizationJobReplicatorCompareResponse,
};
use aliyun_wire::Record;

use crate::refusal::Refusal;

use super::call::Call;

pub(super) fn configure(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    call.world.store().write(|data| {
        let mut job = call.synchronization_job(data)?;
        job.compares_rows = call.flag("SynchronizationReplicatorCompareEnable").or(job.compares_rows);
        data.update(&job)?;
        Ok(call.answer(ConfigureSynchronizationJobReplicatorCompareResponse::default()))
    })
}

pub(super) fn describe(call: &Call<'_>) -> Result<Box<dyn Record>, Refusal> {
    let job = call.world.store().read(|data| call.synchronization_job(data))?;
    Ok(call.answer(DescribeSynchronizationJobReplicatorCompareResponse {
        synchronization_replicator_compare_enable: Some(job.compares_rows.unwrap_or(false)),
        ..Default::default()
    }))
}
