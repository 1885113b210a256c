//! The operations that are emulated: one module for each, or for a few that do the same in other words.

mod alerts;
mod answer;
mod call;
mod commands;
mod configure;
mod create;
mod describe_dts_ip;
mod describe_dts_job_detail;
mod describe_dts_jobs;
mod describe_initialization_status;
mod describe_synchronization_job_status;
mod describe_synchronization_jobs;
mod dts_job;
mod modify_dts_job_name;
mod modify_objects;
mod objects;
mod payment;
mod precheck;
mod project;
mod replicator_compare;
mod switch_endpoint;
mod synchronization_instance;
mod tables;
mod tags;
mod upgrade;
mod validation;

use aliyun_wire::{Operation, Record};

use crate::parameters::Parameters;
use crate::refusal::{self, Refusal};
use crate::world::World;

use call::Call;

/// Does what an operation says.
type Handler = fn(&Call<'_>) -> Result<Box<dyn Record>, Refusal>;

/// What is emulated. The other operations of the service are known, and refused as not emulated.
const HANDLERS: &[(&str, Handler)] = &[
    // The synchronization family.
    ("CreateSynchronizationJob", create::create_synchronization_job),
    ("ConfigureSynchronizationJob", configure::configure_synchronization_job),
    ("StartSynchronizationJob", commands::start_synchronization_job),
    ("SuspendSynchronizationJob", commands::suspend_synchronization_job),
    ("ResetSynchronizationJob", commands::reset_synchronization_job),
    ("DeleteSynchronizationJob", commands::delete_synchronization_job),
    ("ModifySynchronizationObject", modify_objects::modify_synchronization_object),
    (
        "DescribeSynchronizationObjectModifyStatus",
        modify_objects::describe_synchronization_object_modify_status,
    ),
    ("DescribeSynchronizationJobs", describe_synchronization_jobs::perform),
    (
        "DescribeSynchronizationJobStatus",
        describe_synchronization_job_status::describe_synchronization_job_status,
    ),
    (
        "DescribeSynchronizationJobStatusList",
        describe_synchronization_job_status::describe_synchronization_job_status_list,
    ),
    ("DescribeInitializationStatus", describe_initialization_status::perform),
    ("SwitchSynchronizationEndpoint", switch_endpoint::switch_synchronization_endpoint),
    ("DescribeEndpointSwitchStatus", switch_endpoint::describe_endpoint_switch_status),
    ("ConfigureSynchronizationJobAlert", alerts::configure_synchronization_job_alert),
    ("DescribeSynchronizationJobAlert", alerts::describe_synchronization_job_alert),
    ("ConfigureSynchronizationJobReplicatorCompare", replicator_compare::configure),
    ("DescribeSynchronizationJobReplicatorCompare", replicator_compare::describe),
    ("ShieldPrecheck", precheck::shield_precheck),
    ("DescribeDTSIP", describe_dts_ip::perform),
    ("TagResources", tags::tag_resources),
    ("UntagResources", tags::untag_resources),
    ("ListTagResources", tags::list_tag_resources),
    ("DescribeTagKeys", tags::describe_tag_keys),
    ("DescribeTagValues", tags::describe_tag_values),
    ("UpgradeTwoWay", upgrade::upgrade_two_way),
    ("TransferInstanceClass", upgrade::transfer_instance_class),
    ("TransferPayType", payment::transfer_pay_type),
    ("RenewInstance", payment::renew_instance),
    // The newer operations, over the same jobs.
    ("CreateDtsInstance", create::create_dts_instance),
    ("ConfigureDtsJob", configure::configure_dts_job),
    ("StartDtsJob", commands::start_dts_job),
    ("StartDtsJobs", commands::start_dts_jobs),
    ("SuspendDtsJob", commands::suspend_dts_job),
    ("SuspendDtsJobs", commands::suspend_dts_jobs),
    ("StopDtsJob", commands::stop_dts_job),
    ("StopDtsJobs", commands::stop_dts_jobs),
    ("ResetDtsJob", commands::reset_dts_job),
    ("DeleteDtsJob", commands::delete_dts_job),
    ("DeleteDtsJobs", commands::delete_dts_jobs),
    ("DescribeDtsJobs", describe_dts_jobs::describe_dts_jobs),
    ("CountJobByCondition", describe_dts_jobs::count_job_by_condition),
    ("DescribeDtsJobDetail", describe_dts_job_detail::describe_dts_job_detail),
    ("SummaryJobDetail", describe_dts_job_detail::summary_job_detail),
    ("ModifyDtsJobName", modify_dts_job_name::perform),
    ("DescribePreCheckStatus", precheck::describe_pre_check_status),
    ("SkipPreCheck", precheck::skip_pre_check),
    ("CreateJobMonitorRule", alerts::create_job_monitor_rule),
    ("DescribeJobMonitorRule", alerts::describe_job_monitor_rule),
];

/// Does what the operation says and gives its answer, a record to be encoded.
///
/// Its parameters are checked first, whether it is emulated or not.
pub(crate) fn perform(
    operation: &'static Operation,
    parameters: &Parameters,
    world: &World,
    request_id: &str,
) -> Result<Box<dyn Record>, Refusal> {
    validation::check(operation, parameters)?;
    let handler = HANDLERS.iter().find(|(name, _)| *name == operation.name);
    let (_, handler) = handler.ok_or_else(|| refusal::not_emulated(operation.name))?;
    handler(&Call { parameters, world, now: world.now(), request_id })
}

#[cfg(test)]
mod tests;
