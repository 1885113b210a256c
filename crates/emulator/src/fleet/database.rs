//! The databases at both ends of a sample job, and where they stand.

use crate::job::{Configuration, Endpoint, Schema};
use crate::random::Random;

use super::vocabulary::USERS;

/// A region, with the letters that instance ids carry there.
pub(super) struct Region {
    pub(super) id: &'static str,
    letters: &'static str,
}

pub(super) const REGIONS: &[(u64, Region)] = &[
    (60, Region { id: "cn-hangzhou", letters: "bp1" }),
    (14, Region { id: "cn-shanghai", letters: "uf6" }),
    (10, Region { id: "cn-beijing", letters: "2ze" }),
    (6, Region { id: "cn-shenzhen", letters: "wz9" }),
    (5, Region { id: "cn-hongkong", letters: "j6c" }),
    (5, Region { id: "ap-southeast-1", letters: "t4n" }),
];

/// A database engine, as answers spell it and as its managed instances are named.
pub(super) struct Engine {
    pub(super) name: &'static str,
    pub(super) port: u16,
    /// Whether it holds tables that have to be created before rows are copied.
    pub(super) has_tables: bool,
    managed: &'static str,
    prefix: &'static str,
}

/// A relational engine; the others differ from it in what is said.
const TABLES: Engine = Engine { name: "", port: 3306, has_tables: true, managed: "RDS", prefix: "rm" };
const NO_TABLES: Engine = Engine { has_tables: false, ..TABLES };

const MYSQL: &Engine = &Engine { name: "MySQL", ..TABLES };
const POLARDB: &Engine = &Engine { name: "PolarDB", managed: "PolarDB", prefix: "pc", ..TABLES };
const POSTGRESQL: &Engine = &Engine { name: "PostgreSQL", port: 5432, prefix: "pgm", ..TABLES };
const SQL_SERVER: &Engine = &Engine { name: "MSSQL", port: 1433, ..TABLES };
const ANALYTICDB: &Engine = &Engine { name: "ADB30", managed: "ads", prefix: "am", ..TABLES };
const REDIS: &Engine = &Engine { name: "Redis", port: 6379, managed: "Redis", prefix: "r", ..NO_TABLES };
const MONGODB: &Engine =
    &Engine { name: "MongoDB", port: 3717, managed: "MongoDB", prefix: "dds", ..NO_TABLES };
const KAFKA: &Engine =
    &Engine { name: "Kafka", port: 9092, managed: "Kafka", prefix: "alikafka", ..NO_TABLES };

/// From where to where, and whether the way back is possible.
pub(super) struct Route {
    pub(super) source: &'static Engine,
    pub(super) destination: &'static Engine,
    pub(super) two_way: bool,
}

pub(super) const ROUTES: &[(u64, Route)] = &[
    (40, Route { source: MYSQL, destination: MYSQL, two_way: true }),
    (10, Route { source: MYSQL, destination: POLARDB, two_way: false }),
    (8, Route { source: MYSQL, destination: ANALYTICDB, two_way: false }),
    (6, Route { source: POLARDB, destination: MYSQL, two_way: false }),
    (5, Route { source: POLARDB, destination: POLARDB, two_way: true }),
    (4, Route { source: MYSQL, destination: KAFKA, two_way: false }),
    (12, Route { source: REDIS, destination: REDIS, two_way: true }),
    (9, Route { source: POSTGRESQL, destination: POSTGRESQL, two_way: false }),
    (3, Route { source: SQL_SERVER, destination: SQL_SERVER, two_way: false }),
    (3, Route { source: MONGODB, destination: MONGODB, two_way: false }),
];

/// A database at one end of a job: a managed instance has an id, one that somebody runs alone has an address.
pub(super) struct Database {
    pub(super) engine: &'static Engine,
    user: &'static str,
    instance_type: &'static str,
    instance_id: Option<String>,
    ip: Option<String>,
}

impl Database {
    pub(super) fn new(engine: &'static Engine, region: &Region, random: &mut Random) -> Self {
        let user = random.pick(USERS);
        let id =
            |prefix: &str, random: &mut Random| format!("{prefix}-{}{}", region.letters, random.letters(14));
        let (instance_type, instance_id, ip) = match random.number() % 10 {
            0 => ("ECS", Some(id("i", random)), Some(private_address(random))),
            1 => ("LocalInstance", None, Some(public_address(random))),
            _ => (engine.managed, Some(id(engine.prefix, random)), None),
        };
        Self { engine, user, instance_type, instance_id, ip }
    }

    /// How a job names it.
    pub(super) fn endpoint(&self) -> Endpoint {
        Endpoint {
            engine: self.engine.name.to_owned(),
            instance_type: self.instance_type.to_owned(),
            instance_id: self.instance_id.clone(),
            ip: self.ip.clone(),
            port: self.ip.is_some().then(|| self.engine.port.to_string()),
            user: Some(self.user.to_owned()),
            database: None,
        }
    }
}

/// A configuration between two managed MySQL instances of a small database.
pub(super) fn between_two_mysql(random: &mut Random) -> Configuration {
    let endpoint = |random: &mut Random| Endpoint {
        engine: MYSQL.name.to_owned(),
        instance_type: MYSQL.managed.to_owned(),
        instance_id: Some(format!("{}-bp1{}", MYSQL.prefix, random.letters(14))),
        user: Some("dts_sync".to_owned()),
        ..Endpoint::default()
    };
    let schema = Schema { name: "shop".to_owned(), new_name: "shop".to_owned(), ..Schema::default() };
    Configuration {
        source: endpoint(random),
        destination: endpoint(random),
        objects: vec![schema],
        structure_initialization: true,
        data_initialization: true,
        tables: 12,
        rows: 2_400_000,
        ..Configuration::default()
    }
}

fn private_address(random: &mut Random) -> String {
    format!("172.16.{}.{}", random.between(0, 255), random.between(1, 254))
}

/// An address that is reserved for documentation, so that nobody's machine is meant.
fn public_address(random: &mut Random) -> String {
    format!("203.0.113.{}", random.between(1, 254))
}
