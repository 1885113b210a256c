//! What the prechecks look for, and what to do when one fails.

/// A precheck item.
pub(crate) struct Known {
    /// The name that the service gives it, its misspellings included.
    pub(crate) item: &'static str,
    pub(crate) checks: &'static str,
    pub(crate) repair: &'static str,
    /// Whether the service lets it be skipped.
    pub(crate) can_skip: bool,
}

const fn known(item: &'static str, checks: &'static str, repair: &'static str) -> Known {
    Known { item, checks, repair, can_skip: false }
}

const fn skippable(item: &'static str, checks: &'static str, repair: &'static str) -> Known {
    Known { item, checks, repair, can_skip: true }
}

/// The item of that name; the newer operations add `_DETAIL` to it.
pub(crate) fn named(item: &str) -> Option<&'static Known> {
    let item = item.trim().trim_end_matches("_DETAIL");
    KNOWN.iter().find(|known| known.item.eq_ignore_ascii_case(item))
}

/// In the order in which the service goes through them.
pub(crate) static KNOWN: &[Known] = &[
    known(
        "CHECK_CONN_SRC",
        "whether DTS reaches the source database and may log in",
        "check host, port, user and password; let the DTS addresses (dts call DescribeDTSIP) through the white list, \
         firewall or security group; for self-built databases check that the user may log in from those addresses \
         (MySQL: GRANT … TO 'user'@'%'; Oracle: TCP.VALIDNODE_CHECKING in sqlnet.ora)",
    ),
    known(
        "CHECK_AUTH_SRC",
        "whether the source account has the rights that reading data and logs takes",
        "grant them; for MySQL these are SELECT on the objects, REPLICATION SLAVE, REPLICATION CLIENT and SHOW VIEW",
    ),
    known(
        "CHECK_CONN_DEST",
        "whether DTS reaches the destination database and may log in",
        "as for the source: address, account, white list or firewall, and from where the user may log in",
    ),
    known(
        "CHECK_AUTH_DEST",
        "whether the destination account may create and write the objects",
        "grant it reading and writing on the destination databases, including CREATE, ALTER and DROP",
    ),
    known(
        "CHECK_BINLOG_ON",
        "whether the source writes a binary log",
        "set log_bin, binlog_format=row, a server_id above 1 and binlog_row_image=full in my.cnf, restart the source, \
         start the job again",
    ),
    known(
        "CHECK_BINLOG_MODE",
        "whether the binary log holds rows rather than statements",
        "SET GLOBAL binlog_format = 'ROW', make it permanent in my.cnf, and let clients connect anew: sessions keep \
         the old format",
    ),
    known(
        "CHECK_BINLOG_ROW_IMAGE",
        "whether the binary log holds complete rows (MySQL 5.6 and later)",
        "SET GLOBAL binlog_row_image = 'FULL', make it permanent in my.cnf, and let clients connect anew",
    ),
    skippable(
        "CHECK_SERVER_ID",
        "whether the source has a server_id that replication can use",
        "SET GLOBAL server_id to an integer above 1 that no other server of the topology has",
    ),
    known(
        "CHECK_BINLOG_EXIST",
        "whether the binary logs that are needed are still there",
        "keep logs longer (expire_logs_days, on RDS the local log retention); if they are gone for good, configure the \
         job anew so that it begins with a full copy",
    ),
    known(
        "CHECK_ENGINE",
        "whether all tables have a storage engine that can be synchronized",
        "leave FEDERATED and MRG_MYISAM tables out of the objects, or convert them: ALTER TABLE … ENGINE=InnoDB",
    ),
    known(
        "CHECK_MYSQL_PASSOWRD_FORMAT",
        "whether the accounts' passwords are stored in the current format",
        "SET old_passwords = 0 and set the account's password once more",
    ),
    skippable(
        "CHECK_SRC",
        "whether the version of the source is supported",
        "upgrade the source, or skip the item if you know that version to work",
    ),
    skippable(
        "CHECK_SAME_OBJ",
        "whether the destination already has objects of the same names",
        "rename or drop them at the destination, map the objects to other names, or leave them out of the objects",
    ),
    known(
        "CHECK_SQL_MODE",
        "whether both sides read SQL in the same way",
        "give the destination the sql_mode of the source: SET GLOBAL sql_mode = '…'",
    ),
    skippable(
        "CHECK_SAME_USER",
        "whether the accounts of both sides go by different names",
        "use an account with another name on one side, or skip the item if accounts are not synchronized",
    ),
    skippable(
        "CHECK_TOPOLOGY",
        "whether the job fits with the other jobs on the same databases",
        "end jobs that write to the same objects or that would close a circle",
    ),
    known(
        "CHECK_SUPER_AUTH_DEST",
        "whether the destination account has the administrator rights that some objects take",
        "use a privileged account at the destination, or leave out triggers, events and routines with a DEFINER",
    ),
    known(
        "CHECK_DEST_TABLE_EMPTY",
        "whether the tables at the destination are empty",
        "empty or rename them, or configure the job to write into tables that exist (targetTableMode 2)",
    ),
];
