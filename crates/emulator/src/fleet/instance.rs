//! One sample instance: its job, or its two jobs when it synchronizes both ways.

use aliyun_dts::describe_synchronization_jobs::{
    DataSynchronizationStatus, SynchronizationDirection, SynchronizationInstance, SynchronizationObject,
    TableExclude, TableInclude, Tag,
};

use crate::random::Random;
use crate::store::Job;
use crate::timestamp;

use super::database::{Database, REGIONS, ROUTES, Region, Route, Subject};
use super::progress::{self, CLASSES, Initialization};
use super::state::{STATES, State};
use super::trouble;
use super::vocabulary::{
    COST_CENTERS, DOMAINS, Domain, ENVIRONMENTS, OWNERS, RESOURCE_GROUPS, SCRAP_TABLES, TEAMS,
};

/// 2026-10-01T00:00:00Z, the day on which the fleet is what it is: it must not depend on when it is made.
const REFERENCE: i64 = 1_790_812_800;
const MIDNIGHT_IN_BEIJING: i64 = REFERENCE + 16 * 3_600;
const DAY: i64 = 86_400;

/// What the jobs of an instance have in common.
struct Instance {
    id: String,
    region: &'static Region,
    domain: Domain,
    name: String,
    class: &'static str,
    statements: i64,
    pay_type: &'static str,
    expires: Option<i64>,
    bought: i64,
    resource_group: &'static str,
    tags: Vec<Tag>,
    objects: Vec<SynchronizationObject>,
}

/// What is different for each of its jobs.
struct Way<'a> {
    direction: SynchronizationDirection,
    source: &'a Database,
    destination: &'a Database,
    state: State,
    structure_initialization: bool,
    data_initialization: bool,
    configured: i64,
}

/// The job of an instance, and the one in the other direction if it has one.
///
/// The first instances walk through all states, so that even a small fleet has each.
pub(super) fn make(index: u64, random: &mut Random) -> (Job, Option<Job>) {
    let route = random.weighted(ROUTES);
    let instance = Instance::new(route, random);
    let source = Database::new(route.source, instance.region, random);
    let destination = Database::new(route.destination, instance.region, random);
    let state = STATES.get(index as usize).map_or_else(|| *random.weighted(&STATES), |(_, state)| *state);
    let configured = instance.bought + random.between(60, 7_200);
    let forward = Way {
        direction: SynchronizationDirection::Forward,
        source: &source,
        destination: &destination,
        state,
        structure_initialization: route.source.has_tables && random.percent(85),
        data_initialization: state.is_initializing() || random.percent(85),
        configured,
    };
    let reverse = (route.two_way && random.percent(25)).then(|| Way {
        direction: SynchronizationDirection::Reverse,
        source: &destination,
        destination: &source,
        state: reverse_state(state, random),
        // The way back only follows changes, as the data is there already.
        structure_initialization: false,
        data_initialization: false,
        configured: configured + random.between(60, 7_200),
    });
    (instance.job(forward, random), reverse.map(|way| instance.job(way, random)))
}

/// The way back waits until the way forth follows changes.
fn reverse_state(forward: State, random: &mut Random) -> State {
    let state = *random.weighted(&STATES);
    if forward.is_initialized() && state.is_initialized() { state } else { State::NotStarted }
}

impl Instance {
    fn new(route: &Route, random: &mut Random) -> Self {
        let domain = random.pick(DOMAINS);
        let environment = *random.weighted(ENVIRONMENTS);
        let (class, statements) = *random.weighted(CLASSES);
        let prepaid = random.percent(40);
        let expires = MIDNIGHT_IN_BEIJING + DAY * random.between(2, 400);
        Self {
            id: format!("dts{}", letters(random)),
            region: random.weighted(REGIONS),
            domain,
            name: name(&domain, environment, route, random),
            class,
            statements,
            pay_type: if prepaid { "PrePaid" } else { "PostPaid" },
            expires: prepaid.then_some(expires),
            bought: REFERENCE - random.between(DAY, 900 * DAY),
            resource_group: random.pick(RESOURCE_GROUPS),
            tags: tags(environment.0, random),
            objects: objects(&domain, route, random),
        }
    }

    fn job(&self, way: Way<'_>, random: &mut Random) -> Job {
        let Way { source, destination, state, .. } = way;
        let subject = Subject { source, destination, table: random.pick(self.domain.tables) };
        let switches = (way.structure_initialization, way.data_initialization);
        let initialization = Initialization::new(state, switches, &subject, random);
        let trouble = (state == State::Failed).then(|| trouble::of_synchronization(&subject, random).into());
        let record = SynchronizationInstance {
            synchronization_job_id: Some(self.id.as_str().into()),
            synchronization_job_name: Some(self.name.as_str().into()),
            synchronization_job_class: Some(self.class.into()),
            synchronization_direction: Some(way.direction.into()),
            status: Some(state.name().into()),
            error_message: trouble.or_else(|| initialization.error().cloned()),
            delay: progress::delay(state, random).map(Into::into),
            performance: Some(progress::performance(state, self.statements, random)),
            pay_type: Some(self.pay_type.into()),
            expire_time: self.expires.map(|expires| timestamp::utc(expires).into()),
            create_time: Some(timestamp::beijing(way.configured).into()),
            job_create_time: Some(timestamp::utc(way.configured).into()),
            instance_create_time: Some(timestamp::utc(self.bought).into()),
            precheck_status: Some(progress::precheck(state, &subject, random)),
            structure_initialization: Some(way.structure_initialization.into()),
            structure_initialization_status: Some(initialization.structure),
            data_initialization: Some(way.data_initialization.into()),
            data_initialization_status: Some(initialization.data),
            // The service leaves it empty in lists.
            data_synchronization_status: Some(DataSynchronizationStatus::default()),
            source_endpoint: Some(source.endpoint()),
            destination_endpoint: Some(destination.endpoint()),
            synchronization_objects: self.objects.clone(),
            tags: self.tags.clone(),
        };
        Job { region: self.region.id, resource_group: self.resource_group, created: way.configured, record }
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
    let tag = |key: &str, value: &str| Tag { key: Some(key.into()), value: Some(value.into()) };
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
    tags
}

fn objects(domain: &Domain, route: &Route, random: &mut Random) -> Vec<SynchronizationObject> {
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
    let include = |name: &&str| TableInclude { table_name: Some((*name).into()) };
    let exclude = |name: &&str| TableExclude { table_name: Some((*name).into()) };
    vec![SynchronizationObject {
        schema_name: Some(schema.into()),
        new_schema_name: Some(renamed.into()),
        table_includes: includes.iter().map(include).collect(),
        table_excludes: excludes.iter().map(exclude).collect(),
    }]
}
