//! What jobs that go wrong say about it.

use crate::job::{Configuration, Endpoint, Trouble};
use crate::random::Random;

use super::precheck::{self, Item};

/// Engines whose data has no tables.
const WITHOUT_TABLES: [&str; 2] = ["Redis", "MongoDB"];

fn has_tables(configuration: &Configuration) -> bool {
    !WITHOUT_TABLES.iter().any(|engine| engine.eq_ignore_ascii_case(&configuration.source.engine))
}

/// Why changes stopped flowing; the last three reasons are about tables.
pub(crate) fn of_synchronization(configuration: &Configuration, random: &mut Random) -> String {
    let Configuration { source, destination, .. } = configuration;
    let (from, to, table) = (source.name(), destination.name(), configuration.a_table());
    let reasons = if has_tables(configuration) { 6 } else { 3 };
    match random.number() % reasons {
        0 => format!("DTS-061015: {from} refused the connection: too many connections"),
        1 => format!("DTS-1050002: the change log of {from} no longer holds the position of this job"),
        2 => format!("DTS-071016: {to} did not answer within 30 seconds"),
        3 => format!("DTS-070004: SQL failed on {to}: INSERT denied for table '{table}'"),
        4 => format!("DTS-030019: column 'discount' of `{table}` is missing on {to}"),
        _ => format!("DTS-070019: 目标表 `{table}` 缺少字段，写入 {to} 失败"),
    }
}

/// Why tables could not be created.
pub(crate) fn of_structure(configuration: &Configuration, random: &mut Random) -> String {
    let (to, table) = (configuration.destination.name(), configuration.a_table());
    match random.percent(50) {
        true => {
            format!("DTS-1020042: CREATE TABLE `{table}` failed on {to}: type \"geometry\" does not exist")
        }
        false => format!("DTS-1020042: 建表 `{table}` 失败，{to} 的字符集不支持 utf8mb4"),
    }
}

/// Why existing data could not be copied.
pub(crate) fn of_data(configuration: &Configuration, random: &mut Random) -> String {
    let (from, table) = (configuration.source.name(), configuration.a_table());
    match has_tables(configuration) && random.percent(50) {
        true => format!("DTS-1010046: `{table}` 无主键，全量初始化失败"),
        false => format!("DTS-1010015: reading from {from} was cut off after 3 attempts"),
    }
}

/// Where nothing listens, as the addresses are reserved for documentation (RFC 5737).
const UNREACHABLE: &str = "192.0.2.";

/// What is going to go wrong with a job of that name and configuration.
///
/// A name that has that of a precheck item in it, or one of the words below, lets a client meet each failure; so does
/// an address that nobody has, or a database that is to be synchronized with itself.
pub(crate) fn foreseen(name: &str, configuration: &Configuration) -> Option<Trouble> {
    let random = &mut Random::new(0);
    let failures: Vec<_> = precheck::items(&configuration.source.engine)
        .into_iter()
        .filter(|item| name.contains(item.name) || fails(item, configuration))
        .map(|item| (item.name.to_owned(), precheck::failure(item, configuration)))
        .collect();
    match name {
        _ if !failures.is_empty() => Some(Trouble::Precheck(failures)),
        _ if name.contains("FAIL_STRUCTURE") => {
            Some(Trouble::Structure(60, of_structure(configuration, random)))
        }
        _ if name.contains("FAIL_DATA") => Some(Trouble::Data(60, of_data(configuration, random))),
        _ if name.contains("FAIL_SYNC") => {
            Some(Trouble::Synchronization(60, of_synchronization(configuration, random)))
        }
        _ => None,
    }
}

fn fails(item: &Item, configuration: &Configuration) -> bool {
    let Configuration { source, destination, objects, .. } = configuration;
    let unreachable =
        |endpoint: &Endpoint| endpoint.ip.as_deref().is_some_and(|ip| ip.starts_with(UNREACHABLE));
    match item.name {
        "CHECK_CONN_SRC" => unreachable(source),
        "CHECK_CONN_DEST" => unreachable(destination),
        "CHECK_SAME_OBJ" => {
            let place = |endpoint: &Endpoint| {
                (endpoint.instance_id.clone(), endpoint.ip.clone(), endpoint.port.clone())
            };
            place(source) == place(destination) && objects.iter().any(|schema| schema.name == schema.new_name)
        }
        _ => false,
    }
}
