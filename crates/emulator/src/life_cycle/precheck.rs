//! The precheck: its items in the order in which the service runs them.

use crate::job::{Configuration, Job, Trouble};

/// What is looked at before a job may start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    pub(crate) name: &'static str,
    /// Where it stands among the others.
    pub(crate) order: i64,
    /// The key of the advice that comes with a failure.
    pub(crate) repair: &'static str,
    /// Whether a job may be started although it fails.
    pub(crate) can_skip: bool,
    /// Whether it makes sense for a source with a MySQL binary log alone.
    needs_binlog: bool,
}

const fn item(order: i64, name: &'static str, repair: &'static str) -> Item {
    Item { name, order, repair, can_skip: false, needs_binlog: false }
}

impl Item {
    const fn can_skip(mut self) -> Self {
        self.can_skip = true;
        self
    }

    const fn needs_binlog(mut self) -> Self {
        self.needs_binlog = true;
        self
    }
}

pub(crate) const ITEMS: [Item; 16] = [
    item(10, "CHECK_CONN_SRC", "CHECK_ERROR_SRC_CONN_REPAIR1"),
    item(15, "CHECK_AUTH_SRC", "CHECK_ERROR_SRC_AUTH_REPAIR1"),
    item(20, "CHECK_CONN_DEST", "CHECK_ERROR_DEST_CONN_REPAIR2"),
    item(25, "CHECK_AUTH_DEST", "CHECK_ERROR_DEST_AUTH_REPAIR1"),
    item(30, "CHECK_BINLOG_ON", "CHECK_ERROR_BINLOG_ON_REPAIR").needs_binlog(),
    item(40, "CHECK_BINLOG_MODE", "CHECK_ERROR_BINLOG_MODE_REPAIR").needs_binlog(),
    item(50, "CHECK_BINLOG_ROW_IMAGE", "CHECK_ERROR_BINLOG_ROW_IMAGE_REPAIR").needs_binlog(),
    item(60, "CHECK_SERVER_ID", "CHECK_ERROR_SERVER_ID_REPAIR").needs_binlog().can_skip(),
    item(70, "CHECK_BINLOG_EXIST", "CHECK_ERROR_BINLOG_EXIST_REPAIR").needs_binlog(),
    item(80, "CHECK_ENGINE", "CHECK_ERROR_ENGINE_REPAIR").needs_binlog(),
    item(90, "CHECK_MYSQL_PASSOWRD_FORMAT", "CHECK_ERROR_MYSQL_PASSOWRD_FORMAT_REPAIR").needs_binlog(),
    item(100, "CHECK_SRC", "CHECK_ERROR_SRC_REPAIR").can_skip(),
    item(110, "CHECK_SAME_OBJ", "CHECK__ERROR_SAME_OBJ_REPAIR").can_skip(),
    item(140, "CHECK_SQL_MODE", "CHECK_ERROR_SQL_MODE_REPAIR").needs_binlog(),
    item(200, "CHECK_SAME_USER", "CHECK_ERROR_SAME_USER_REPAIR").can_skip(),
    item(220, "CHECK_TOPOLOGY", "CHECK_ERROR_TOPOLOGY_REPAIR").can_skip(),
];

/// The item of that name.
pub(crate) fn named(name: &str) -> Option<Item> {
    ITEMS.into_iter().find(|item| item.name == name)
}

/// The items that are run for a source of that engine, in order.
pub(crate) fn items(engine: &str) -> Vec<Item> {
    let has_binlog = ["MySQL", "MariaDB", "PolarDB"].iter().any(|name| name.eq_ignore_ascii_case(engine));
    ITEMS.into_iter().filter(|item| has_binlog || !item.needs_binlog).collect()
}

/// What comes of items: a message where one fails that is not skipped.
pub(super) fn results(job: &Job, items: &[Item]) -> Vec<(Item, Option<String>)> {
    let failures = match &job.course.trouble {
        Some(Trouble::Precheck(failures)) => failures.as_slice(),
        _ => &[],
    };
    let failure = |item: &Item| {
        let (_, message) = failures.iter().find(|(name, _)| name == item.name)?;
        (!job.course.skipping.iter().any(|name| name == item.name)).then(|| message.clone())
    };
    items.iter().map(|item| (*item, failure(item))).collect()
}

/// What a failed item reports.
pub(crate) fn failure(item: Item, configuration: &Configuration) -> String {
    let Configuration { source, destination, .. } = configuration;
    let (from, to) = (source.name(), destination.name());
    let user = |name: &Option<String>| name.clone().unwrap_or_else(|| "root".into());
    let (from_user, to_user) = (user(&source.user), user(&destination.user));
    let table = configuration.a_table();
    match item.name {
        "CHECK_CONN_SRC" => format!("{from} did not answer within 10 seconds"),
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
        "CHECK_SRC" => format!("the version of {} on {from} is not supported", source.engine),
        "CHECK_SAME_OBJ" => format!("目标库 {to} 中已存在同名对象 `{table}`"),
        "CHECK_SQL_MODE" => format!("sql_mode of {from} has NO_ZERO_DATE, that of {to} has not"),
        "CHECK_SAME_USER" => format!("the accounts '{from_user}' and '{to_user}' have different names"),
        _ => format!("{to} is already the destination of another job"),
    }
}
