//! Bodies of `DescribeSynchronizationJobs`, as a service would send them.

use std::ops::Range;

use aliyun_dts::DescribeSynchronizationJobsResponse;
use aliyun_wire::{json, xml};

/// One instance shaped like those of the documentation: Chinese, escapes, sixteen precheck items.
const INSTANCE: &str = r#"{"Status":"synchronizing","SynchronizationObjects":[{"TableIncludes":[{"TableName":"customer"},{"TableName":"order"}],"TableExcludes":[],"SchemaName":"shop","NewSchemaName":"shop_copy"}],"DataInitializationStatus":{"Status":"Finished","Progress":"200001","Percent":"100"},"SynchronizationJobName":"订单库同步 \"main\" №INDEX","CreateTime":"2021-01-11 11:39:44.0","PayType":"PostPaid","Delay":"0","PrecheckStatus":{"Status":"Finished","Percent":"100","Detail":[CHECKS]},"SynchronizationJobId":"dtsexjk1alb1INDEX","DataInitialization":true,"DestinationEndpoint":{"InstanceId":"rm-bp162d4tp0500abcd","InstanceType":"RDS","EngineName":"MySQL"},"SourceEndpoint":{"InstanceId":"rm-bp1i99e8l7913abcd","InstanceType":"RDS","EngineName":"MySQL"},"StructureInitialization":true,"ExpireTime":"2021-03-07T16:00:00Z","ErrorMessage":"DTS-070211: cannot connect\nto \"source\" (tried 3 times)","Performance":{"RPS":"120","FLOW":"0.25MB/s"},"SynchronizationJobClass":"large","Tags":[{"Key":"env","Value":"prod"},{"Key":"团队","Value":"交易"}],"DataSynchronizationStatus":{},"StructureInitializationStatus":{"Status":"Finished","Progress":"1","Percent":"100"}}"#;

const CHECKS: [&str; 16] = [
    "CHECK_CONN_SRC",
    "CHECK_AUTH_SRC",
    "CHECK_CONN_DEST",
    "CHECK_AUTH_DEST",
    "CHECK_BINLOG_ON",
    "CHECK_BINLOG_MODE",
    "CHECK_BINLOG_ROW_IMAGE",
    "CHECK_SERVER_ID",
    "CHECK_BINLOG_EXIST",
    "CHECK_ENGINE",
    "CHECK_MYSQL_PASSOWRD_FORMAT",
    "CHECK_SRC",
    "CHECK_SAME_OBJ",
    "CHECK_SQL_MODE",
    "CHECK_SAME_USER",
    "CHECK_TOPOLOGY",
];

/// How many jobs [`page`] has.
pub const PAGE_SIZE: usize = 100;

/// A compact JSON body with that many instances.
pub fn json(instances: usize) -> String {
    body(0..instances, instances, 1)
}

/// A page of a list of `total` jobs, each with an id of its own; pages count from 1.
pub fn page(number: usize, total: usize) -> String {
    let first = number.saturating_sub(1) * PAGE_SIZE;
    body(first..total.min(first + PAGE_SIZE), total, number)
}

fn body(instances: Range<usize>, total: usize, page: usize) -> String {
    let checks = CHECKS.map(|item| format!(r#"{{"CheckStatus":"Success","ItemName":"{item}"}}"#)).join(",");
    let instance = INSTANCE.replace("CHECKS", &checks);
    let count = instances.len();
    let list: Vec<_> = instances.map(|index| instance.replace("INDEX", &format!("{index:04}"))).collect();
    format!(
        r#"{{"TotalRecordCount":{total},"SynchronizationInstances":[{}],"PageRecordCount":{count},"RequestId":"92E1E99D-5224-4AD3-8C94-23A3516B4C46","PageNumber":{page}}}"#,
        list.join(",")
    )
}

/// The same as a record.
#[expect(clippy::expect_used, reason = "the body above is well-formed")]
pub fn record(instances: usize) -> DescribeSynchronizationJobsResponse {
    json::decode(json(instances).as_bytes()).expect("the body decodes")
}

/// The same as XML.
#[expect(clippy::expect_used, reason = "the body above has a form in XML")]
pub fn xml(instances: usize) -> String {
    xml::encode("DescribeSynchronizationJobsResponse", &record(instances)).expect("the record encodes")
}
