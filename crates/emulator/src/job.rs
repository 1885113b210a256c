//! A job as it is kept: what was bought, how it was configured, and what was set going when.
//!
//! Nothing here changes by itself. What a job looks like at a moment follows from these facts and the clock; see
//! [`life_cycle`](crate::life_cycle).

use serde::{Deserialize, Serialize};

use crate::random::Random;

/// What was bought; both directions of a two-way instance share it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Instance {
    /// `dts` and 12 to 15 letters and digits.
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) source_region: String,
    pub(crate) resource_group: String,
    pub(crate) class: String,
    /// Whether it has a second job, in the other direction.
    pub(crate) two_way: bool,
    pub(crate) source_engine: String,
    pub(crate) destination_engine: String,
    /// Seconds since 1970, like all times here.
    pub(crate) bought: i64,
    /// When a pre-paid instance ends; `None` for one that is paid by use.
    pub(crate) expires: Option<i64>,
    /// Kept apart, as they are searched for; in the order of their keys.
    #[serde(skip)]
    pub(crate) tags: Vec<Tag>,
}

/// A name and a value that somebody gave an instance.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Tag {
    pub(crate) key: String,
    pub(crate) value: String,
}

impl Instance {
    pub(crate) fn is_prepaid(&self) -> bool {
        self.expires.is_some()
    }

    /// The id without its prefix: what the newer operations call the job in the forward direction.
    pub(crate) fn task(&self) -> &str {
        self.id.strip_prefix("dts").unwrap_or(&self.id)
    }
}

/// One direction of an instance.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Job {
    /// Kept apart, as two jobs may share it.
    #[serde(skip)]
    pub(crate) instance: Instance,
    pub(crate) direction: Direction,
    /// The id of this direction by itself.
    pub(crate) task: String,
    pub(crate) name: String,
    /// When it was created; a reset creates it anew.
    pub(crate) created: i64,
    pub(crate) configuration: Option<Configuration>,
    pub(crate) course: Course,
    /// The items that the next precheck is to do without.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) skipped: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) alerts: Vec<Alert>,
    /// Whether whole rows are compared; `None` where nobody has said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) compares_rows: Option<bool>,
}

impl Job {
    /// Numbers that are this job's own, for whatever the purpose says.
    pub(crate) fn random(&self, purpose: u64) -> Random {
        let fnv = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
        Random::stream(self.task.bytes().fold(0xCBF2_9CE4_8422_2325, fnv), purpose)
    }
}

/// Which way the changes go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Direction {
    #[default]
    Forward,
    Reverse,
}

impl Direction {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Direction::Forward => "Forward",
            Direction::Reverse => "Reverse",
        }
    }

    /// The direction of that name; nothing stands for the way forth.
    pub(crate) fn named(name: Option<&str>) -> Self {
        match name {
            Some(name) if name.eq_ignore_ascii_case("Reverse") => Direction::Reverse,
            _ => Direction::Forward,
        }
    }
}

/// What a job moves from where to where.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Configuration {
    pub(crate) source: Endpoint,
    pub(crate) destination: Endpoint,
    pub(crate) objects: Vec<Schema>,
    pub(crate) structure_initialization: bool,
    pub(crate) data_initialization: bool,
    /// How much there is to copy at the start.
    pub(crate) tables: i64,
    pub(crate) rows: i64,
    /// The request's own text of the objects, which the newer operations give back.
    pub(crate) db_list: Option<String>,
    /// `Reserve` or `MigrationReserved`, as it came.
    pub(crate) reserved: Option<String>,
}

impl Configuration {
    /// One of the tables, for messages that need one.
    pub(crate) fn a_table(&self) -> &str {
        let schema = self.objects.first();
        let table = schema.and_then(|schema| schema.includes.first().or(Some(&schema.name)));
        table.map_or("order", String::as_str)
    }
}

/// A database at one end.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Endpoint {
    pub(crate) engine: String,
    pub(crate) instance_type: String,
    pub(crate) instance_id: Option<String>,
    pub(crate) ip: Option<String>,
    pub(crate) port: Option<String>,
    pub(crate) user: Option<String>,
    pub(crate) database: Option<String>,
}

impl Endpoint {
    /// How a message names it.
    pub(crate) fn name(&self) -> &str {
        self.instance_id.as_deref().or(self.ip.as_deref()).unwrap_or("the database")
    }
}

/// A database or schema that is synchronized, with the tables that are or are not.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Schema {
    pub(crate) name: String,
    pub(crate) new_name: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) includes: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) excludes: Vec<String>,
}

/// What was set going when, and what is going to happen on the way.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Course {
    pub(crate) phase: Phase,
    /// When the phase began.
    pub(crate) since: i64,
    /// When it was paused or ended: from then on the job's own time stands still.
    pub(crate) stopped: Option<Stop>,
    /// How long each step takes, in seconds.
    pub(crate) pace: Pace,
    /// What goes wrong, once it gets there.
    pub(crate) trouble: Option<Trouble>,
    /// The items that were to be skipped when the precheck began.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) skipping: Vec<String>,
    /// A change of the objects or an endpoint under way: when it began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) changed: Option<i64>,
    /// How far behind the source it was when changes began to flow again, in seconds.
    #[serde(default)]
    pub(crate) behind: i64,
    /// How far behind the source it stays, as it cannot keep up.
    #[serde(default)]
    pub(crate) lag: i64,
    /// How much of its class it uses, in percent; 0 for a source where nothing changes.
    #[serde(default)]
    pub(crate) load: i64,
    /// Set for a job whose own time was stopped from outside, so that it stays in its state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) held: Option<i64>,
}

/// What was set going last; what comes after it comes by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Phase {
    /// Nothing: it is not configured.
    #[default]
    Unconfigured,
    /// Nothing yet: it waits to be started.
    Configured,
    Precheck,
    Initialization,
    Synchronization,
}

/// Why the job's own time stands still.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stop {
    pub(crate) at: i64,
    pub(crate) kind: StopKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum StopKind {
    Paused,
    Ended,
}

/// How long each step takes, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Pace {
    pub(crate) precheck: i64,
    pub(crate) structure: i64,
    pub(crate) data: i64,
    pub(crate) change: i64,
}

/// A job that is configured by request goes through all of it in three minutes.
impl Default for Pace {
    fn default() -> Self {
        Self { precheck: 30, structure: 30, data: 120, change: 60 }
    }
}

/// What goes wrong.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Trouble {
    /// These items of the precheck fail, each with its message.
    Precheck(Vec<(String, String)>),
    /// The tables cannot be created, from this percentage on.
    Structure(i64, String),
    /// The rows cannot be copied, from this percentage on.
    Data(i64, String),
    /// Changes stop flowing this many seconds after they began to.
    Synchronization(i64, String),
}

/// When somebody is to be told.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Alert {
    /// `delay`, `error` or `full_timeout`.
    pub(crate) kind: String,
    pub(crate) enabled: bool,
    pub(crate) phones: Option<String>,
    /// From how many seconds of delay on, or hours of initialization.
    pub(crate) threshold: Option<i64>,
    pub(crate) period: Option<i64>,
    pub(crate) times: Option<i64>,
    pub(crate) notice_value: Option<i64>,
}
