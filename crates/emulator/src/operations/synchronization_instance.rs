//! A job as the older operations show it.

use aliyun_dts::describe_synchronization_jobs::{
    CheckItem, DataSynchronizationStatus, Endpoint, InitializationStatus, Performance, PrecheckStatus,
    SynchronizationInstance, SynchronizationObject, TableExclude, TableInclude, Tag,
};
use aliyun_wire::Text;

use crate::job::{self, Configuration, Job, Schema};
use crate::life_cycle::{Moment, Stage, StageStatus};
use crate::timestamp;

/// A job as `DescribeSynchronizationJobs` lists it.
pub(super) fn synchronization_instance(job: &Job, moment: &Moment) -> SynchronizationInstance {
    let instance = &job.instance;
    let configuration = job.configuration.as_ref();
    let none = Configuration::default();
    let wanted = configuration.unwrap_or(&none);
    SynchronizationInstance {
        synchronization_job_id: Some(instance.id.as_str().into()),
        synchronization_job_name: Some(job.name.as_str().into()),
        synchronization_job_class: Some(instance.class.as_str().into()),
        synchronization_direction: Some(job.direction.name().into()),
        status: Some(moment.state.name_in_list().into()),
        error_message: moment.error.as_deref().map(Into::into),
        delay: moment.delay.map(Into::into),
        performance: Some(performance(moment)),
        pay_type: Some(pay_type(job).into()),
        expire_time: instance.expires.map(|expires| timestamp::utc(expires).into()),
        create_time: Some(timestamp::beijing(job.created).into()),
        job_create_time: Some(timestamp::utc(job.created).into()),
        instance_create_time: Some(timestamp::utc(instance.bought).into()),
        precheck_status: Some(precheck_status(moment)),
        structure_initialization: Some(wanted.structure_initialization.into()),
        structure_initialization_status: Some(initialization(moment.structure, wanted.tables, moment)),
        data_initialization: Some(wanted.data_initialization.into()),
        data_initialization_status: Some(initialization(moment.data, wanted.rows, moment)),
        // The service leaves it empty in lists.
        data_synchronization_status: Some(DataSynchronizationStatus::default()),
        source_endpoint: Some(endpoint(&wanted.source)),
        destination_endpoint: Some(endpoint(&wanted.destination)),
        synchronization_objects: wanted.objects.iter().map(object).collect(),
        tags: instance.tags.iter().map(tag).collect(),
    }
}

/// `PrePaid` or `PostPaid`.
pub(super) fn pay_type(job: &Job) -> &'static str {
    if job.instance.is_prepaid() { "PrePaid" } else { "PostPaid" }
}

/// What flows, with the unit that the service adds to one of the two.
pub(super) fn performance(moment: &Moment) -> Performance {
    Performance {
        rps: Some(moment.statements_per_second.into()),
        flow: Some(format!("{:.2}MB/s", moment.kilobytes_per_second as f64 / 1024.0).into()),
    }
}

/// How far the precheck has come.
pub(super) fn precheck_status(moment: &Moment) -> PrecheckStatus {
    PrecheckStatus {
        status: Some(precheck_name(moment.precheck).into()),
        percent: Some(moment.precheck.percent.into()),
        detail: moment.checked.iter().map(|(item, failure)| check_item(*item, failure.as_deref())).collect(),
    }
}

/// What the state of a precheck is called.
pub(super) fn precheck_name(stage: Stage) -> &'static str {
    match stage.status {
        StageStatus::Running => "Checking",
        _ => stage.name(),
    }
}

fn check_item(item: crate::life_cycle::precheck::Item, failure: Option<&str>) -> CheckItem {
    CheckItem {
        item_name: Some(item.name.into()),
        check_status: Some(if failure.is_some() { "Failed" } else { "Success" }.into()),
        error_message: failure.map(Into::into),
        repair_method: failure.map(|_| item.repair.into()),
    }
}

/// How far one of the two initializations has come, of so many tables or rows.
pub(super) fn initialization(stage: Stage, total: i64, moment: &Moment) -> InitializationStatus {
    let failed = stage.status == StageStatus::Failed;
    InitializationStatus {
        status: Some(stage.name().into()),
        percent: Some(stage.percent.into()),
        progress: Some((total * stage.percent / 100).into()),
        error_message: moment.error.as_deref().filter(|_| failed).map(Into::into),
    }
}

fn endpoint(endpoint: &job::Endpoint) -> Endpoint {
    let text = |value: &Option<String>| value.as_deref().map(Text::from);
    let filled = |value: &str| (!value.is_empty()).then(|| Text::from(value));
    Endpoint {
        engine_name: filled(&endpoint.engine),
        instance_type: filled(&endpoint.instance_type),
        instance_id: text(&endpoint.instance_id),
        ip: text(&endpoint.ip),
        port: text(&endpoint.port),
        user_name: text(&endpoint.user),
    }
}

fn object(schema: &Schema) -> SynchronizationObject {
    let include = |name: &String| TableInclude { table_name: Some(name.into()) };
    let exclude = |name: &String| TableExclude { table_name: Some(name.into()) };
    SynchronizationObject {
        schema_name: Some(schema.name.as_str().into()),
        new_schema_name: Some(schema.new_name.as_str().into()),
        table_includes: schema.includes.iter().map(include).collect(),
        table_excludes: schema.excludes.iter().map(exclude).collect(),
    }
}

fn tag(tag: &job::Tag) -> Tag {
    Tag { key: Some(tag.key.as_str().into()), value: Some(tag.value.as_str().into()) }
}
