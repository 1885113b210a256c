//! The precheck of a sample job: its items in the order in which the service runs them.

use super::database::{Database, Subject};

/// What is looked at before a job may start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) name: &'static str,
    /// The key of the advice that comes with a failure.
    pub(super) repair: &'static str,
    /// Whether it makes sense for a source with a MySQL binary log alone.
    needs_binlog: bool,
}

const fn item(name: &'static str, repair: &'static str) -> Item {
    Item { name, repair, needs_binlog: false }
}

const fn binlog_item(name: &'static str, repair: &'static str) -> Item {
    Item { name, repair, needs_binlog: true }
}

pub(super) const ITEMS: [Item; 16] = [
    item("CHECK_CONN_SRC", "CHECK_ERROR_SRC_CONN_REPAIR1"),
    item("CHECK_AUTH_SRC", "CHECK_ERROR_SRC_AUTH_REPAIR1"),
    item("CHECK_CONN_DEST", "CHECK_ERROR_DEST_CONN_REPAIR2"),
    item("CHECK_AUTH_DEST", "CHECK_ERROR_DEST_AUTH_REPAIR1"),
    binlog_item("CHECK_BINLOG_ON", "CHECK_ERROR_BINLOG_ON_REPAIR"),
    binlog_item("CHECK_BINLOG_MODE", "CHECK_ERROR_BINLOG_MODE_REPAIR"),
    binlog_item("CHECK_BINLOG_ROW_IMAGE", "CHECK_ERROR_BINLOG_ROW_IMAGE_REPAIR"),
    binlog_item("CHECK_SERVER_ID", "CHECK_ERROR_SERVER_ID_REPAIR"),
    binlog_item("CHECK_BINLOG_EXIST", "CHECK_ERROR_BINLOG_EXIST_REPAIR"),
    binlog_item("CHECK_ENGINE", "CHECK_ERROR_ENGINE_REPAIR"),
    binlog_item("CHECK_MYSQL_PASSOWRD_FORMAT", "CHECK_ERROR_MYSQL_PASSOWRD_FORMAT_REPAIR"),
    item("CHECK_SRC", "CHECK_ERROR_SRC_REPAIR"),
    item("CHECK_SAME_OBJ", "CHECK__ERROR_SAME_OBJ_REPAIR"),
    binlog_item("CHECK_SQL_MODE", "CHECK_ERROR_SQL_MODE_REPAIR"),
    item("CHECK_SAME_USER", "CHECK_ERROR_SAME_USER_REPAIR"),
    item("CHECK_TOPOLOGY", "CHECK_ERROR_TOPOLOGY_REPAIR"),
];

/// The items that are run for a job, in order.
pub(super) fn items(source: &Database) -> Vec<Item> {
    ITEMS.into_iter().filter(|item| source.engine.has_binlog || !item.needs_binlog).collect()
}

/// What a failed item reports.
pub(super) fn failure(item: Item, subject: &Subject<'_>) -> String {
    let Subject { source, destination, table } = subject;
    let (from, to) = (source.name(), destination.name());
    let (from_user, to_user) = (source.user, destination.user);
    match item.name {
        "CHECK_CONN_SRC" => format!("{from}:{} did not answer within 10 seconds", source.engine.port),
        "CHECK_AUTH_SRC" => format!("'{from_user}' lacks SELECT and REPLICATION CLIENT on {from}"),
        "CHECK_CONN_DEST" => {
            format!("Original error: Access denied for user '{to_user}'@'100.104.5.17' (using password: YES)")
        }
        "CHECK_AUTH_DEST" => format!("目标库账号 '{to_user}' 缺少 {to} 的写权限"),
        "CHECK_BINLOG_ON" => format!("log_bin is OFF on {from}"),
        "CHECK_BINLOG_MODE" => format!("binlog_format is MIXED on {from}, ROW is needed"),
        "CHECK_BINLOG_ROW_IMAGE" => format!("binlog_row_image is MINIMAL on {from}, FULL is needed"),
        "CHECK_SERVER_ID" => format!("server_id is 0 on {from}"),
        "CHECK_BINLOG_EXIST" => format!("mysql-bin.000412 is no longer on {from}"),
        "CHECK_ENGINE" => format!("table `{table}` uses the storage engine FEDERATED"),
        "CHECK_MYSQL_PASSOWRD_FORMAT" => format!("'{from_user}' has a password in the format before 4.1"),
        "CHECK_SRC" => format!("the version of {} on {from} is not supported", source.engine.name),
        "CHECK_SAME_OBJ" => format!("目标库 {to} 中已存在同名对象 `{table}`"),
        "CHECK_SQL_MODE" => format!("sql_mode of {from} has NO_ZERO_DATE, that of {to} has not"),
        "CHECK_SAME_USER" => format!("the accounts '{from_user}' and '{to_user}' have different names"),
        _ => format!("{to} is already the destination of another job"),
    }
}
