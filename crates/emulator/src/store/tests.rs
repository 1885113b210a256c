//! What is kept, and how it is found.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::tempdir;

use super::*;
use crate::fleet::Fleet;
use crate::job::{Direction, Instance, Job};

const NOW: i64 = 1_790_812_800;

fn store(jobs: usize) -> Store {
    let store = Store::open(None).unwrap();
    let fleet = Fleet::new(3, jobs, NOW);
    store.write(|data| fleet.into_iter().try_for_each(|job| data.insert(&job))).unwrap();
    store
}

fn found(store: &Store, filter: &Filter) -> Vec<Job> {
    let jobs = store.read(|data| data.all(filter));
    jobs.map_err(|failure: Failure| failure.to_string()).unwrap().iter().map(|job| Job::clone(job)).collect()
}

fn named(name: &str) -> Filter {
    Filter { name: Some(name.to_owned()), ..Filter::default() }
}

fn tagged(key: &str, value: Option<&str>) -> Filter {
    let tag = TagFilter { key: key.to_owned(), value: value.map(str::to_owned) };
    Filter { tags: vec![tag], ..Filter::default() }
}

#[test]
fn pieces_of_names_of_any_length_are_found_in_any_letter_case() {
    let store = store(500);
    let all = found(&store, &Filter::default());
    for piece in
        ["s", "同", "sq", "同步", "mysql", "MySQL", "库mysql同", "er_p", "\"", "\0", "ing\0", "%", "AND"]
    {
        let folded = piece.to_lowercase();
        let expected: Vec<_> = all.iter().filter(|job| job.name.to_lowercase().contains(&folded)).collect();
        let found = found(&store, &named(piece));
        assert_eq!(found.iter().collect::<Vec<_>>(), expected, "{piece:?}");
    }
}

#[test]
fn what_is_renamed_is_found_under_its_new_name_alone() {
    let store = store(20);
    let mut job = found(&store, &Filter::default()).remove(4);
    let old = std::mem::replace(&mut job.name, "Bestellungen".to_owned());
    assert_eq!(found(&store, &named("stellung")), []);
    store.write(|data| data.update(&job)).unwrap();
    assert_eq!(found(&store, &named("stellung")), [job.clone()]);
    assert!(!found(&store, &named(&old)).contains(&job));
    store.write(|data| data.delete(&job.instance.id)).unwrap();
    assert_eq!(found(&store, &named("stellung")), []);
}

#[test]
fn a_list_that_was_asked_for_before_shows_what_has_changed_since() {
    let store = store(40);
    let prod = tagged("env", Some("prod"));
    let before = found(&store, &prod);
    assert_eq!(found(&store, &prod), before);
    store.write(|data| data.set_tags(&before[0].instance.id, &[])).unwrap();
    assert!(found(&store, &prod).iter().all(|job| job.instance.id != before[0].instance.id));
    store.write(|data| data.clear()).unwrap();
    assert_eq!(found(&store, &prod), []);
}

#[test]
fn a_list_shows_what_another_process_has_changed() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("jobs.db");
    let (one, other) = (Store::open(Some(&file)).unwrap(), Store::open(Some(&file)).unwrap());
    assert_eq!(found(&one, &named("job")), []);
    other.write(|data| data.insert(&job(1))).unwrap();
    assert_eq!(found(&one, &named("job")), [job(1)]);
}

#[test]
fn what_fails_leaves_everything_as_it_was() {
    let store = store(20);
    let before = found(&store, &Filter::default());
    let failed = store.write(|data| {
        data.delete(&before[0].instance.id)?;
        data.insert(&before[1])
    });
    assert!(failed.is_err());
    assert_eq!(found(&store, &Filter::default()), before);
}

/// How many writes the parent lets through before it kills.
const WRITES: usize = 500;
const CHILD: &str = "ALIYUN_EMULATOR_TEST_FILE";

fn job(number: i64) -> Job {
    let task = format!("{number:013}");
    let instance = Instance { id: format!("dts{task}"), ..Instance::default() };
    Job { instance, task, name: format!("job {number}"), created: number, ..Job::default() }
}

#[allow(clippy::disallowed_methods, reason = "how the test tells its copy of itself what to do")]
fn file_of_child() -> Option<std::ffi::OsString> {
    env::var_os(CHILD)
}

/// The child says each write once it is done, and never stops by itself.
fn write_until_killed(file: &Path) {
    let store = Store::open(Some(file)).unwrap();
    for number in 0.. {
        store.write(|data| data.insert(&job(number))).unwrap();
        println!("wrote {number}");
    }
}

/// The test runs itself as a child, which writes; the parent kills it in the middle.
#[test]
fn every_acknowledged_write_survives_a_kill() {
    if let Some(file) = file_of_child() {
        return write_until_killed(Path::new(&file));
    }
    let folder = tempdir().unwrap();
    let file = folder.path().join("jobs.db");
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", "store::tests::every_acknowledged_write_survives_a_kill", "--nocapture"])
        .env(CHILD, &file)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut acknowledged = Vec::new();
    for line in BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok) {
        acknowledged.extend(line.strip_prefix("wrote ").and_then(|number| number.parse::<i64>().ok()));
        if acknowledged.len() == WRITES {
            child.kill().unwrap();
        }
    }
    assert!(!child.wait().unwrap().success(), "the child was not killed");
    assert!(acknowledged.len() >= WRITES, "{}", acknowledged.len());

    let store = Store::open(Some(&file)).unwrap();
    let found = found(&store, &Filter { oldest_first: true, ..Filter::default() });
    // One more may be there: written, and not acknowledged any more.
    assert!((acknowledged.len()..=acknowledged.len() + 1).contains(&found.len()), "{}", found.len());
    let expected: Vec<_> = acknowledged.into_iter().map(job).collect();
    assert_eq!(found[..expected.len()], expected);
    assert_eq!(store.read(|data| data.job("dts0000000000007", Direction::Forward)).unwrap(), Some(job(7)));
}
