//! What sample jobs that went wrong say about it.

use crate::random::Random;

use super::database::Subject;

/// Why changes stopped flowing; the last three reasons are about tables.
pub(super) fn of_synchronization(subject: &Subject<'_>, random: &mut Random) -> String {
    let Subject { source, destination, table } = subject;
    let (from, to) = (source.name(), destination.name());
    let reasons = if source.engine.has_tables { 6 } else { 3 };
    match random.number() % reasons {
        0 => format!("DTS-061015: {from} refused the connection: too many connections"),
        1 => format!("DTS-1050002: the change log of {from} no longer holds the position of this job"),
        2 => format!("DTS-071016: {to}:{} did not answer within 30 seconds", destination.engine.port),
        3 => format!(
            "DTS-070004: SQL failed on {to}: INSERT denied to user '{}' for table '{table}'",
            destination.user
        ),
        4 => format!("DTS-030019: column 'discount' of `{table}` is missing on {to}"),
        _ => format!("DTS-070019: 目标表 `{table}` 缺少字段，写入 {to} 失败"),
    }
}

/// Why tables could not be created.
pub(super) fn of_structure(subject: &Subject<'_>, random: &mut Random) -> String {
    let (to, table) = (subject.destination.name(), subject.table);
    match random.percent(50) {
        true => {
            format!("DTS-1020042: CREATE TABLE `{table}` failed on {to}: type \"geometry\" does not exist")
        }
        false => format!("DTS-1020042: 建表 `{table}` 失败，{to} 的字符集不支持 utf8mb4"),
    }
}

/// Why existing data could not be copied.
pub(super) fn of_data(subject: &Subject<'_>, random: &mut Random) -> String {
    let Subject { source, table, .. } = subject;
    match source.engine.has_tables && random.percent(50) {
        true => format!("DTS-1010046: `{table}` 无主键，全量初始化失败"),
        false => format!("DTS-1010015: reading from {} was cut off after 3 attempts", source.name()),
    }
}
