//! One sample instance: its job, or its two jobs when it synchronizes both ways.

use crate::job::{Configuration, Direction, Instance, Job, Schema, Tag};
use crate::life_cycle::{CLASSES, State};
use crate::random::Random;

use super::database::{Database, REGIONS, ROUTES, Region, Route};
use super::state::{self, STATES};
use super::vocabulary::{
    COST_CENTERS, DOMAINS, Domain, ENVIRONMENTS, OWNERS, RESOURCE_GROUPS, SCRAP_TABLES, TEAMS,
};

const DAY: i64 = 86_400;
const BEIJING: i64 = 8 * 3_600;
/// How common each class is, in their order.
const CLASS_WEIGHTS: [u64; 4] = [2, 4, 3, 2];

/// The job of an instance, and the one in the other direction if it has one, as they are at `now`.
///
/// The first instances walk through all states, so that even a small fleet has each.
pub(super) fn make(index: u64, now: i64, random: &mut Random) -> (Job, Option<Job>) {
    let route = random.weighted(ROUTES);
    let region = random.weighted(REGIONS);
    let domain = random.pick(DOMAINS);
    let environment = *random.weighted(ENVIRONMENTS);
    let name = name(&domain, environment, route, random);
    let (source, destination) =
        (Database::new(route.source, region, random), Database::new(route.destination, region, random));
    let instance = instance(route, region, environment.0, now, random);
    let state = STATES.get(index as usize).map_or_else(|| *random.weighted(&STATES), |(_, state)| *state);
    let configured = instance.bought + random.between(60, 7_200);
    let configuration = Configuration {
        source: source.endpoint(),
        destination: destination.endpoint(),
        objects: objects(&domain, route, random),
        structure_initialization: route.source.has_tables && random.percent(85),
        data_initialization: is_initializing(state) || random.percent(85),
        tables: random.between(1, 300),
        rows: random.between(1_000, 900_000_000),
        ..Configuration::default()
    };
    let reverse = instance.two_way.then(|| Configuration {
        source: destination.endpoint(),
        destination: source.endpoint(),
        // The way back only follows changes, as the data is there already.
        structure_initialization: false,
        data_initialization: false,
        ..configuration.clone()
    });
    let task = instance.task().to_owned();
    let job = |direction, task, configuration: Configuration, state, configured, random: &mut Random| Job {
        course: state::course(state, &configuration, configured, now, random),
        instance: instance.clone(),
        direction,
        task,
        name: name.clone(),
        created: configured,
        configuration: Some(configuration),
        ..Job::default()
    };
    let forward = job(Direction::Forward, task, configuration, state, configured, random);
    let reverse = reverse.map(|configuration| {
        let state = reverse_state(state, random);
        let configured = (configured + random.between(60, 7_200)).min(now);
        let task = random.letters(13);
        job(Direction::Reverse, task, configuration, state, configured, random)
    });
    (forward, reverse)
}

/// The way back waits until the way forth follows changes.
fn reverse_state(forward: State, random: &mut Random) -> State {
    let state = *random.weighted(&STATES);
    let both = state::is_initialized(forward) && state::is_initialized(state);
    if both { state } else { State::NotStarted }
}

/// Whether tables and rows are being copied, or were when it failed.
fn is_initializing(state: State) -> bool {
    matches!(state, State::Initializing | State::InitializeFailed)
}

fn instance(route: &Route, region: &Region, environment: &str, now: i64, random: &mut Random) -> Instance {
    let classes: Vec<_> = CLASS_WEIGHTS.into_iter().zip(CLASSES).collect();
    let (class, _) = *random.weighted(&classes);
    let prepaid = random.percent(40);
    let midnight = (now + BEIJING).div_euclid(DAY) * DAY - BEIJING + DAY;
    let expires = midnight + DAY * random.between(2, 400);
    Instance {
        id: format!("dts{}", letters(random)),
        region: region.id.to_owned(),
        source_region: region.id.to_owned(),
        resource_group: random.pick(RESOURCE_GROUPS).to_owned(),
        class: class.to_owned(),
        two_way: route.two_way && random.percent(25),
        source_engine: route.source.name.to_owned(),
        destination_engine: route.destination.name.to_owned(),
        bought: now - random.between(DAY, 900 * DAY),
        expires: prepaid.then_some(expires),
        tags: tags(environment, random),
    }
}

/// 12 to 15 letters and digits, as ids have after their prefix.
fn letters(random: &mut Random) -> String {
    let length = random.between(12, 15) as usize;
    random.letters(length)
}

fn name(domain: &Domain, (english, chinese): (&str, &str), route: &Route, random: &mut Random) -> String {
    let (source, destination) = (route.source.name, route.destination.name);
    let lower = |name: &str| name.to_lowercase();
    match random.number() % 7 {
        0 => format!("{}-{}-to-{}-{english}", domain.english, lower(source), lower(destination)),
        1 => format!("{english} {} replica", domain.english),
        2 => format!("sync_{}_{:02}", domain.english, random.between(1, 40)),
        3 => format!("{}库{source}同步", domain.chinese),
        4 => format!("{}{chinese}环境 {source} 到 {destination}", domain.chinese),
        5 => format!("{source}同步-{}", domain.chinese),
        _ => format!("{}_{english}_灾备", domain.english),
    }
}

fn tags(environment: &str, random: &mut Random) -> Vec<Tag> {
    let tag = |key: &str, value: &str| Tag { key: key.to_owned(), value: value.to_owned() };
    let mut tags = Vec::new();
    if random.percent(65) {
        tags.push(tag("env", environment));
    }
    if random.percent(50) {
        tags.push(tag("team", random.pick(TEAMS)));
    }
    if random.percent(35) {
        tags.push(tag("owner", random.pick(OWNERS)));
    }
    if random.percent(20) {
        tags.push(tag("成本中心", random.pick(COST_CENTERS)));
    }
    if random.percent(10) {
        tags.push(tag("critical", ""));
    }
    tags.sort();
    tags
}

fn objects(domain: &Domain, route: &Route, random: &mut Random) -> Vec<Schema> {
    let number = random.between(0, 9);
    let schema = match route.source.has_tables {
        true => format!("{}_{number:02}", domain.english),
        false => number.to_string(),
    };
    let renamed = if random.percent(25) { format!("ods_{schema}") } else { schema.clone() };
    let (mut includes, mut excludes) = (&[][..], &[][..]);
    if route.source.has_tables && random.percent(50) {
        includes = &domain.tables[..random.between(1, domain.tables.len() as i64) as usize];
    } else if route.source.has_tables && random.percent(40) {
        excludes = &SCRAP_TABLES[..random.between(1, 3) as usize];
    }
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    vec![Schema { name: schema, new_name: renamed, includes: owned(includes), excludes: owned(excludes) }]
}
