//! A job as the newer operations show it.

use aliyun_dts::describe_dts_jobs::{
    DtsJob, DtsJobDataInitializationStatus, DtsJobDataSynchronizationStatus, DtsJobDestinationEndpoint,
    DtsJobErrorDetail, DtsJobMigrationMode, DtsJobPerformance, DtsJobPrecheckStatus,
    DtsJobPrecheckStatusDetail, DtsJobReverseJob, DtsJobReverseJobDestinationEndpoint,
    DtsJobReverseJobSourceEndpoint, DtsJobSourceEndpoint, DtsJobStructureInitializationStatus, DtsJobTag,
};

use crate::job::{Configuration, Direction, Endpoint, Job, Tag};
use crate::life_cycle::precheck::Item;
use crate::life_cycle::{Moment, State};
use crate::timestamp;

use super::describe_synchronization_job_status::synchronization_name;
use super::objects;
use super::project::project;
use super::synchronization_instance::{initialization, pay_type, performance, precheck_name};

/// A delay up to which a job counts as having caught up, in seconds.
const CAUGHT_UP: i64 = 10;

/// A job as `DescribeDtsJobs` lists it, without the way back.
pub(super) fn dts_job(job: &Job, moment: &Moment) -> DtsJob {
    let instance = &job.instance;
    let none = Configuration::default();
    let configuration = job.configuration.as_ref().unwrap_or(&none);
    DtsJob {
        dts_job_id: Some(job.task.as_str().into()),
        dts_instance_id: Some(instance.id.as_str().into()),
        dts_job_name: Some(job.name.as_str().into()),
        dts_job_class: Some(instance.class.as_str().into()),
        dts_job_direction: Some(job.direction.name().into()),
        job_type: Some("sync".into()),
        status: Some(moment.state.name().into()),
        error_message: moment.error.as_deref().map(Into::into),
        error_details: error_code(moment).into_iter().collect(),
        delay: moment.delay,
        checkpoint: moment.checkpoint.map(Into::into),
        performance: Some(project::<DtsJobPerformance>(&NewPerformance::of(moment))),
        pay_type: Some(pay_type(job).into()),
        create_time: Some(timestamp::utc(job.created).into()),
        expire_time: instance.expires.map(|expires| timestamp::utc(expires).into()),
        resource_group_id: Some(instance.resource_group.as_str().into()),
        migration_mode: Some(DtsJobMigrationMode {
            structure_initialization: Some(configuration.structure_initialization),
            data_initialization: Some(configuration.data_initialization),
            data_synchronization: Some(true),
            ..Default::default()
        }),
        precheck_status: Some(precheck_status(moment)),
        structure_initialization_status: Some(project::<DtsJobStructureInitializationStatus>(
            &initialization(moment.structure, configuration.tables, moment),
        )),
        data_initialization_status: Some(project::<DtsJobDataInitializationStatus>(&initialization(
            moment.data,
            configuration.rows,
            moment,
        ))),
        data_synchronization_status: Some(data_synchronization(moment)),
        source_endpoint: Some(source(job, &configuration.source)),
        destination_endpoint: Some(destination(job, &configuration.destination)),
        db_object: job.configuration.as_ref().map(|it| db_object(it).into()),
        reserved: configuration.reserved.as_deref().map(Into::into),
        tag_list: instance.tags.iter().map(tag).collect(),
        ..Default::default()
    }
}

/// The way back of an instance; of one that has none, two ends without anything at them, as a client in use takes
/// them for granted.
pub(super) fn reverse_job(reverse: Option<DtsJob>) -> DtsJobReverseJob {
    match reverse {
        Some(reverse) => project(&reverse),
        None => DtsJobReverseJob {
            source_endpoint: Some(DtsJobReverseJobSourceEndpoint::default()),
            destination_endpoint: Some(DtsJobReverseJobDestinationEndpoint::default()),
            ..Default::default()
        },
    }
}

/// `Rps` and `Flow` here, `RPS` and `FLOW` in the older operations.
#[derive(Clone, Default)]
struct NewPerformance {
    rps: Option<aliyun_wire::Text>,
    flow: Option<aliyun_wire::Text>,
}

aliyun_wire::record!(NewPerformance {
    "Flow" => flow,
    "Rps" => rps,
});

impl NewPerformance {
    fn of(moment: &Moment) -> Self {
        let performance = performance(moment);
        Self { rps: performance.rps, flow: performance.flow }
    }
}

fn error_code(moment: &Moment) -> Option<DtsJobErrorDetail> {
    let (code, _) = moment.error.as_deref()?.split_once(':')?;
    Some(DtsJobErrorDetail { error_code: Some(code.into()), ..Default::default() })
}

fn precheck_status(moment: &Moment) -> DtsJobPrecheckStatus {
    DtsJobPrecheckStatus {
        status: Some(precheck_name(moment.precheck).into()),
        percent: Some(moment.precheck.percent.into()),
        detail: moment.checked.iter().map(|(item, failure)| check(*item, failure.as_deref())).collect(),
        ..Default::default()
    }
}

fn check(item: Item, failure: Option<&str>) -> DtsJobPrecheckStatusDetail {
    DtsJobPrecheckStatusDetail {
        check_item: Some(item.name.into()),
        check_item_description: Some(format!("{}_DETAIL", item.name).into()),
        check_result: Some(if failure.is_some() { "Failed" } else { "Success" }.into()),
        failed_reason: failure.map(Into::into),
        repair_method: failure.map(|_| item.repair.into()),
    }
}

fn data_synchronization(moment: &Moment) -> DtsJobDataSynchronizationStatus {
    let status = match (synchronization_name(moment), moment.delay) {
        ("Migrating", Some(..=CAUGHT_UP)) => "Catched",
        (name, _) => name,
    };
    DtsJobDataSynchronizationStatus {
        status: Some(status.into()),
        percent: Some(if moment.delay.is_some() { "100" } else { "0" }.into()),
        progress: Some(moment.statements_per_second.into()),
        need_upgrade: Some(false),
        error_message: moment.error.as_deref().filter(|_| moment.state == State::Failed).map(Into::into),
    }
}

fn source(job: &Job, endpoint: &Endpoint) -> DtsJobSourceEndpoint {
    let region = match job.direction {
        Direction::Forward => &job.instance.source_region,
        Direction::Reverse => &job.instance.region,
    };
    let text = |value: &Option<String>| value.as_deref().map(Into::into);
    let filled = |value: &str| (!value.is_empty()).then(|| value.into());
    DtsJobSourceEndpoint {
        engine_name: filled(&endpoint.engine),
        instance_type: filled(&endpoint.instance_type),
        instance_id: text(&endpoint.instance_id),
        ip: text(&endpoint.ip),
        port: text(&endpoint.port),
        user_name: text(&endpoint.user),
        database_name: text(&endpoint.database),
        region: Some(region.as_str().into()),
        ssl_solution_enum: Some("DISABLE".into()),
        ..Default::default()
    }
}

fn destination(job: &Job, endpoint: &Endpoint) -> DtsJobDestinationEndpoint {
    let region = match job.direction {
        Direction::Forward => &job.instance.region,
        Direction::Reverse => &job.instance.source_region,
    };
    DtsJobDestinationEndpoint { region: Some(region.as_str().into()), ..project(&source(job, endpoint)) }
}

/// The text of the request, or what it would have been.
pub(super) fn db_object(configuration: &Configuration) -> String {
    configuration.db_list.clone().unwrap_or_else(|| objects::write_new(&configuration.objects))
}

fn tag(tag: &Tag) -> DtsJobTag {
    DtsJobTag { tag_key: Some(tag.key.as_str().into()), tag_value: Some(tag.value.as_str().into()) }
}
