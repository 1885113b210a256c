//! What anybody may rely on in a sample fleet.

use std::collections::BTreeSet;

use aliyun_dts::describe_synchronization_jobs::{
    CheckStatus, SynchronizationDirection, SynchronizationInstance, SynchronizationInstanceStatus,
};

use super::*;

fn records(seed: u64, jobs: usize) -> Vec<SynchronizationInstance> {
    Fleet::new(seed, jobs).map(|job| job.record).collect()
}

fn values<'a>(
    records: &'a [SynchronizationInstance],
    value: impl Fn(&'a SynchronizationInstance) -> Option<&'a str>,
) -> BTreeSet<&'a str> {
    records.iter().filter_map(value).collect()
}

#[test]
fn the_same_seed_gives_the_same_fleet_and_a_larger_one_begins_with_it() {
    let fleet: Vec<_> = Fleet::new(7, 120).collect();
    assert_eq!(fleet, Fleet::new(7, 120).collect::<Vec<_>>());
    assert_eq!(fleet[..33], Fleet::new(7, 33).collect::<Vec<_>>());
    assert_ne!(fleet, Fleet::new(8, 120).collect::<Vec<_>>());
}

#[test]
fn every_status_is_there_whatever_the_seed() {
    for seed in 0..50 {
        let records = records(seed, 20);
        for status in SynchronizationInstanceStatus::NAMES {
            let is_there =
                records.iter().flat_map(|job| &job.status).any(|it| it.as_str().eq_ignore_ascii_case(status));
            assert!(is_there, "no job of seed {seed} is {status}");
        }
    }
}

#[test]
fn it_has_the_variety_of_a_real_one() {
    let records = records(0, 120);
    assert_eq!(records.len(), 120);
    assert_eq!(values(&records, |job| job.pay_type.as_ref().map(|it| it.as_str())).len(), 2);
    assert_eq!(values(&records, |job| job.synchronization_job_class.as_deref()).len(), 4);
    let delays: Vec<_> = records.iter().filter_map(|job| job.delay.as_ref()?.as_i64()).collect();
    assert!(delays.contains(&0) && delays.iter().any(|delay| *delay > 3_600));
    let names = values(&records, |job| job.synchronization_job_name.as_deref());
    assert!(names.iter().any(|name| name.is_ascii()) && names.iter().any(|name| !name.is_ascii()));
    assert!(records.iter().any(|job| job.tags.is_empty()));
    assert!(records.iter().flat_map(|job| &job.tags).any(|tag| tag.value.as_deref() == Some("")));
    let objects: Vec<_> = records.iter().flat_map(|job| &job.synchronization_objects).collect();
    assert!(objects.iter().any(|object| !object.table_includes.is_empty()));
    assert!(objects.iter().any(|object| !object.table_excludes.is_empty()));
    assert!(records.iter().any(|job| job.source_endpoint.as_ref().is_some_and(|it| it.ip.is_some())));
}

#[test]
fn a_job_fails_for_a_reason() {
    for job in records(1, 500) {
        let status = job.status.as_deref().unwrap();
        let failed = matches!(
            status,
            SynchronizationInstanceStatus::Failed | SynchronizationInstanceStatus::InitializeFailed
        );
        assert_eq!(job.error_message.is_some(), failed, "{status}");

        let precheck = job.precheck_status.unwrap();
        let failures =
            precheck.detail.iter().filter(|item| item.check_status == Some(CheckStatus::Failed.into()));
        let failures: Vec<_> = failures.collect();
        assert_eq!(!failures.is_empty(), *status == SynchronizationInstanceStatus::PrecheckFailed);
        assert!(failures.iter().all(|item| item.error_message.is_some() && item.repair_method.is_some()));
    }
}

#[test]
fn prechecks_of_mysql_have_the_sixteen_items_in_the_documented_order() {
    let is_complete = |job: &&SynchronizationInstance| {
        job.source_endpoint.as_ref().and_then(|it| it.engine_name.as_deref()) == Some("MySQL")
            && job.status.as_deref() == Some(&SynchronizationInstanceStatus::Synchronizing)
    };
    let records = records(0, 120);
    let precheck = records.iter().find(is_complete).and_then(|job| job.precheck_status.as_ref()).unwrap();
    let names: Vec<_> = precheck.detail.iter().filter_map(|item| item.item_name.as_deref()).collect();
    assert_eq!(names, precheck::ITEMS.map(|item| item.name));
    assert_eq!(
        (names[0], names[10], names[15]),
        ("CHECK_CONN_SRC", "CHECK_MYSQL_PASSOWRD_FORMAT", "CHECK_TOPOLOGY")
    );
}

#[test]
fn a_two_way_instance_has_two_jobs_with_swapped_ends() {
    let records = records(0, 120);
    let is_reverse = |job: &&SynchronizationInstance| {
        job.synchronization_direction.as_deref() == Some(&SynchronizationDirection::Reverse)
    };
    let mut reverse = records.iter().filter(is_reverse).peekable();
    assert!(reverse.peek().is_some());
    for job in reverse {
        let is_twin = |other: &&SynchronizationInstance| {
            other.synchronization_job_id == job.synchronization_job_id && *other != job
        };
        let twins: Vec<_> = records.iter().filter(is_twin).collect();
        assert_eq!(twins.len(), 1);
        assert_eq!(twins[0].source_endpoint, job.destination_endpoint);
        assert_eq!(twins[0].destination_endpoint, job.source_endpoint);
    }
}

#[test]
fn ids_look_like_those_of_the_service() {
    for job in records(0, 1_000) {
        let id = job.synchronization_job_id.unwrap();
        let letters = id.strip_prefix("dts").unwrap();
        assert!((12..=15).contains(&letters.len()), "{id}");
        assert!(letters.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()), "{id}");
    }
}
