//! What anybody may rely on in a sample fleet.

use std::collections::BTreeSet;

use super::*;
use crate::life_cycle::{Moment, at, precheck};

/// 2026-10-01T00:00:00Z.
const NOW: i64 = 1_790_812_800;

fn fleet(seed: u64, jobs: usize) -> Vec<(Job, Moment)> {
    let jobs = Fleet::new(seed, jobs, NOW);
    jobs.map(|job| (job.clone(), at(&job, NOW))).collect()
}

#[test]
fn the_same_seed_and_time_give_the_same_fleet_and_a_larger_one_begins_with_it() {
    let jobs = fleet(7, 120);
    assert_eq!(jobs, fleet(7, 120));
    assert_eq!(jobs[..33], fleet(7, 33));
    assert_ne!(jobs, fleet(8, 120));
}

#[test]
fn every_state_is_there_whatever_the_seed() {
    for seed in 0..50 {
        let fleet = fleet(seed, 20);
        for (_, state) in state::STATES {
            assert!(
                fleet.iter().any(|(_, moment)| moment.state == state),
                "no job of seed {seed} is {state:?}"
            );
        }
    }
}

#[test]
fn every_state_is_there_for_minutes_to_come() {
    let fleet = fleet(0, 20);
    for (_, state) in state::STATES {
        let is_there = fleet.iter().any(|(job, _)| at(job, NOW + 60).state == state);
        assert!(is_there, "no job is {state:?} after a minute");
    }
}

#[test]
fn it_has_the_variety_of_a_real_one() {
    let fleet = fleet(0, 120);
    assert_eq!(fleet.len(), 120);
    let instances: Vec<_> = fleet.iter().map(|(job, _)| &job.instance).collect();
    assert!(instances.iter().any(|it| it.is_prepaid()) && instances.iter().any(|it| !it.is_prepaid()));
    assert_eq!(instances.iter().map(|it| &it.class).collect::<BTreeSet<_>>().len(), 4);
    assert!(instances.iter().any(|it| it.tags.is_empty()));
    assert!(instances.iter().flat_map(|it| &it.tags).any(|tag| tag.value.is_empty()));
    let delays: Vec<_> = fleet.iter().filter_map(|(_, moment)| moment.delay).collect();
    assert!(delays.contains(&0) && delays.iter().any(|delay| *delay > 3_600));
    let names: BTreeSet<_> = fleet.iter().map(|(job, _)| &job.name).collect();
    assert!(names.iter().any(|name| name.is_ascii()) && names.iter().any(|name| !name.is_ascii()));
    let configurations: Vec<_> = fleet.iter().filter_map(|(job, _)| job.configuration.as_ref()).collect();
    assert!(configurations.iter().any(|it| it.source.ip.is_some()));
    let objects: Vec<_> = configurations.iter().flat_map(|it| &it.objects).collect();
    assert!(objects.iter().any(|object| !object.includes.is_empty()));
    assert!(objects.iter().any(|object| !object.excludes.is_empty()));
}

#[test]
fn a_job_fails_for_a_reason() {
    for (_, moment) in fleet(1, 500) {
        let failed = matches!(moment.state, State::Failed | State::InitializeFailed);
        assert_eq!(moment.error.is_some(), failed, "{moment:?}");
        let failures = moment.checked.iter().filter(|(_, failure)| failure.is_some()).count();
        assert_eq!(failures > 0, moment.state == State::PrecheckFailed, "{moment:?}");
    }
}

#[test]
fn prechecks_of_mysql_have_the_sixteen_items_in_the_documented_order() {
    let names: Vec<_> = precheck::items("MySQL").iter().map(|item| item.name).collect();
    assert_eq!(names, precheck::ITEMS.map(|item| item.name));
    assert_eq!(
        (names[0], names[10], names[15]),
        ("CHECK_CONN_SRC", "CHECK_MYSQL_PASSOWRD_FORMAT", "CHECK_TOPOLOGY")
    );
}

#[test]
fn a_two_way_instance_has_two_jobs_with_swapped_ends() {
    let fleet = fleet(0, 120);
    let is_reverse = |(job, _): &&(Job, Moment)| job.direction == Direction::Reverse;
    let mut reverse = fleet.iter().filter(is_reverse).peekable();
    assert!(reverse.peek().is_some());
    for (job, _) in reverse {
        let is_twin = |(other, _): &&(Job, Moment)| other.instance == job.instance && other != job;
        let twins: Vec<_> = fleet.iter().filter(is_twin).collect();
        let [(twin, _)] = twins.as_slice() else { panic!("{} twins", twins.len()) };
        let (there, back) = (twin.configuration.as_ref().unwrap(), job.configuration.as_ref().unwrap());
        assert_eq!((&there.source, &there.destination), (&back.destination, &back.source));
        assert_ne!(twin.task, job.task);
    }
}

#[test]
fn ids_look_like_those_of_the_service() {
    for (job, _) in fleet(0, 1_000) {
        let letters = job.instance.id.strip_prefix("dts").unwrap();
        assert!((12..=15).contains(&letters.len()), "{letters}");
        assert!(letters.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()), "{letters}");
    }
}
