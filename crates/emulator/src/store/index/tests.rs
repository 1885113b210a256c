//! Lists after whatever was written, against a look at every job.

use std::sync::Arc;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{LONGEST_NAME, fold};
use crate::job::{Direction, Instance, Job, Tag};
use crate::store::{Data, Failure, Filter, Page, Store, TagFilter};

const NAMES: [&str; 8] = ["abab", "ABBA", "bba", "a", "", "数据库同步", "库", "baab aba"];
const PIECES: [&str; 10] = ["", "a", "ab", "aba", "BAB", "abba", "库", "据库同", "b a", "xy"];
const KEYS: [&str; 2] = ["env", "team"];
const VALUES: [&str; 2] = ["", "prod"];
/// Few enough to meet again.
const IDS: std::ops::Range<u8> = 0..12;

#[derive(Clone, Debug)]
enum Write {
    Put {
        id: u8,
        name: String,
        tags: Vec<Tag>,
        created: i64,
        two_way: bool,
    },
    Rename(u8, String),
    Tag(u8, Vec<Tag>),
    /// As a reset does.
    CreateAnew(u8, i64),
    Delete(u8),
    DeleteReverse(u8),
    /// Is taken back.
    Fail(u8),
    Clear,
}

fn name() -> impl Strategy<Value = String> {
    let long = format!("{}abba", "b".repeat(LONGEST_NAME));
    prop_oneof![9 => select(&NAMES[..]).prop_map(str::to_owned), 1 => Just(long)]
}

fn tags() -> impl Strategy<Value = Vec<Tag>> {
    let tag = |key: &'static str| {
        option::of(select(&VALUES[..]))
            .prop_map(move |value| value.map(|value| Tag { key: key.to_owned(), value: value.to_owned() }))
    };
    KEYS.map(tag).prop_map(|tags| tags.into_iter().flatten().collect())
}

fn write() -> impl Strategy<Value = Write> {
    let created = 0..5_i64;
    let put = (IDS, name(), tags(), created.clone(), any::<bool>());
    prop_oneof![
        10 => put.prop_map(|(id, name, tags, created, two_way)| Write::Put { id, name, tags, created, two_way }),
        3 => (IDS, name()).prop_map(|(id, name)| Write::Rename(id, name)),
        3 => (IDS, tags()).prop_map(|(id, tags)| Write::Tag(id, tags)),
        3 => (IDS, created).prop_map(|(id, created)| Write::CreateAnew(id, created)),
        2 => IDS.prop_map(Write::Delete),
        1 => IDS.prop_map(Write::DeleteReverse),
        1 => IDS.prop_map(Write::Fail),
        1 => Just(Write::Clear),
    ]
}

fn filter() -> impl Strategy<Value = Filter> {
    let tag = (select(&KEYS[..]), option::of(select(&VALUES[..])));
    let tag = tag.prop_map(|(key, value)| TagFilter { key: key.to_owned(), value: value.map(str::to_owned) });
    let piece = option::of(select(&PIECES[..]).prop_map(str::to_owned));
    let region = option::weighted(0.3, IDS.prop_map(region));
    (piece, vec(tag, 0..3), region, any::<bool>(), any::<bool>()).prop_map(
        |(name, tags, region, forward_only, oldest_first)| Filter {
            name,
            tags,
            region,
            forward_only,
            oldest_first,
            ..Filter::default()
        },
    )
}

fn id(number: u8) -> String {
    format!("dts{number}")
}

fn region(number: u8) -> String {
    format!("region-{}", number % 3)
}

fn apply(data: &mut Data<'_>, write: &Write) -> Result<(), Failure> {
    match write {
        Write::Put { id: number, name, tags, created, two_way } => {
            data.delete(&id(*number))?;
            let (tags, region) = (tags.clone(), region(*number));
            let instance = Instance { id: id(*number), region, tags, ..Instance::default() };
            let (name, created) = (name.clone(), *created);
            let job = Job { task: number.to_string(), name, created, instance, ..Job::default() };
            data.insert(&job)?;
            if *two_way {
                let task = format!("{number}-reverse");
                data.insert(&Job { task, direction: Direction::Reverse, created: created + 1, ..job })?;
            }
            Ok(())
        }
        Write::Rename(number, name) => change(data, *number, |job| job.name.clone_from(name)),
        Write::CreateAnew(number, created) => change(data, *number, |job| job.created = *created),
        Write::Tag(number, tags) => match data.job(&id(*number), Direction::Forward)? {
            Some(_) => data.set_tags(&id(*number), tags),
            None => Ok(()),
        },
        Write::Delete(number) => data.delete(&id(*number)),
        Write::DeleteReverse(number) => data.delete_job(&id(*number), Direction::Reverse),
        Write::Fail(number) => {
            data.delete(&id(*number))?;
            Err("on purpose".into())
        }
        Write::Clear => data.clear(),
    }
}

fn change(data: &mut Data<'_>, number: u8, change: impl Fn(&mut Job)) -> Result<(), Failure> {
    match data.job(&id(number), Direction::Forward)? {
        Some(mut job) => {
            change(&mut job);
            data.update(&job)
        }
        None => Ok(()),
    }
}

/// Every job, read one by one, in the order of lists.
fn jobs(store: &Store) -> Vec<Job> {
    let query = "SELECT id, direction FROM jobs ORDER BY created DESC, row DESC";
    let ids: Vec<(String, String)> = {
        let inner = store.lock();
        let mut statement = inner.connection.prepare(query).unwrap();
        let ids = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        ids.collect::<Result<_, _>>().unwrap()
    };
    let read = |(id, direction): &(String, String)| {
        store.read(|data| data.job(id, Direction::named(Some(direction)))).map(Option::unwrap)
    };
    ids.iter().map(read).collect::<Result<_, Failure>>().unwrap()
}

fn passes(job: &Job, filter: &Filter) -> bool {
    let has = |wanted: &TagFilter| {
        let is_meant = |tag: &Tag| {
            tag.key == wanted.key && wanted.value.as_ref().is_none_or(|value| *value == tag.value)
        };
        job.instance.tags.iter().any(is_meant)
    };
    filter.name.as_deref().is_none_or(|piece| fold(&job.name).contains(&fold(piece)))
        && filter.tags.iter().all(has)
        && filter.region.as_ref().is_none_or(|region| *region == job.instance.region)
        && (!filter.forward_only || job.direction == Direction::Forward)
}

proptest! {
    #[test]
    fn after_any_writes_pages_and_totals_are_those_of_a_look_at_every_job(
        writes in vec(write(), 1..60),
        filters in vec(filter(), 1..8),
        size in 1..5_i64,
    ) {
        let store = Store::open(None).unwrap();
        for write in &writes {
            let outcome = store.write(|data| apply(data, write));
            prop_assert_eq!(outcome.is_err(), matches!(write, Write::Fail(_)));
        }
        let all = jobs(&store);
        for filter in &filters {
            let mut expected: Vec<_> = all.iter().filter(|job| passes(job, filter)).cloned().map(Arc::new).collect();
            if filter.oldest_first {
                expected.reverse();
            }
            for number in 1..=3 {
                let page = Page { number, size };
                let listed = store.read(|data| data.page(filter, page)).map_err(|failure: Failure| failure.to_string()).unwrap();
                prop_assert_eq!(listed.total, expected.len(), "{:?}", filter);
                prop_assert_eq!(&listed.jobs[..], page.of(&expected), "{:?}", filter);
            }
        }
    }
}
