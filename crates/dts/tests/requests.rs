//! What generated requests do, and that the tables describe them.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

use aliyun_dts::describe_synchronization_jobs::{SynchronizationInstance, Tag};
use aliyun_dts::*;
use aliyun_wire::{Cursor, Idempotence, Paginated, Parameter, Progress, Record, Request, Slot};
use aliyun_wire::{parameters, validate};

fn parameters_of(request: &dyn Record) -> Vec<(String, String)> {
    let sent = parameters::encode(request).unwrap();
    sent.iter().map(|sent| (sent.name.to_owned(), sent.value.to_owned())).collect()
}

fn violations(request: &impl Request, operation: &aliyun_wire::Operation) -> Vec<String> {
    let refused = validate(operation, request).err();
    refused.iter().flat_map(|refused| refused.violations()).map(ToString::to_string).collect()
}

#[test]
fn a_request_becomes_parameters_in_the_order_of_the_specification() {
    let request = DescribeSynchronizationJobs::new().tag("env", "prod").tag("team", "").page_size(50);
    let pairs = parameters_of(&request);
    let expected = [
        ("PageSize", "50"),
        ("Tag.1.Key", "env"),
        ("Tag.1.Value", "prod"),
        ("Tag.2.Key", "team"),
        ("Tag.2.Value", ""),
    ];
    assert_eq!(pairs, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

#[test]
fn a_request_can_be_written_as_a_literal() {
    let built = DescribeSynchronizationJobs::new().region_id("cn-hangzhou").page_num(2);
    let literal = DescribeSynchronizationJobs {
        region_id: Some("cn-hangzhou".into()),
        page_num: Some(2),
        ..Default::default()
    };
    assert_eq!(literal, built);
}

#[test]
fn what_every_source_refuses_is_refused_before_it_travels() {
    let operation = DescribeSynchronizationJobs::OPERATION;
    let request = DescribeSynchronizationJobs::new().page_size(101).page_num(0).client_token("x".repeat(65));
    let request = DescribeSynchronizationJobs { tag: Some(vec![Tag::default(); 21]), ..request };
    let found = violations(&request, operation);
    assert_eq!(
        found[..3],
        [
            "ClientToken has 65 characters, at most 64 are allowed",
            "PageNum is 0, must be at least 1",
            "PageSize is 101, must be at most 100",
        ]
    );
    assert!(found.contains(&"Tag has 21 items, at most 20 are allowed".to_owned()));
    assert!(found.contains(&"Tag.21.Key is required".to_owned()));

    // One source or another allows each of these.
    for size in [1, 10, 30, 100] {
        let request = DescribeSynchronizationJobs::new().page_size(size);
        assert_eq!(violations(&request, operation), [] as [&str; 0]);
    }
}

#[test]
fn pages_are_numbered_and_their_size_is_the_one_in_force() {
    let mut request = DescribeSynchronizationJobs::new().page_num(2);
    let Cursor::Number { page, size } = request.cursor() else { panic!("pages are numbered") };
    assert_eq!((*page, *size), (Some(2), None));
    *page = Some(3);
    assert_eq!(request.page_num, Some(3));

    let job = SynchronizationInstance { synchronization_job_id: Some("dts1".into()), ..Default::default() };
    let answer = DescribeSynchronizationJobsResponse {
        total_record_count: Some(61),
        page_record_count: Some(30),
        synchronization_instances: vec![job.clone()],
        ..Default::default()
    };
    let progress = DescribeSynchronizationJobs::progress(&answer);
    assert_eq!(progress, Progress { total: Some(61), page_size: Some(30), next_token: None });
    // Both directions of a job come under one id, so it does not tell rows apart.
    assert_eq!(DescribeSynchronizationJobs::id(&job), None);
    assert_eq!(DescribeSynchronizationJobs::items(answer), [job]);
}

#[test]
fn pages_may_be_chosen_by_a_token_and_wrapped() {
    let tag = list_tag_resources::TagResource { tag_key: Some("env".into()), ..Default::default() };
    let answer = ListTagResourcesResponse {
        next_token: Some("next".into()),
        tag_resources: Some(list_tag_resources::TagResources { tag_resource: vec![tag.clone()] }),
        ..Default::default()
    };
    assert_eq!(ListTagResources::progress(&answer).next_token, Some("next"));
    assert_eq!(ListTagResources::items(answer), [tag]);
}

#[test]
fn passwords_are_not_printed() {
    let request = ConfigureDtsJob::new()
        .source_endpoint_user_name("dtstest")
        .source_endpoint_password("hunter2")
        .destination_endpoint_password("hunter2")
        .src_client_password("hunter2");
    let printed = format!("{request:?}");
    assert!(printed.contains("dtstest"), "{printed}");
    assert!(printed.contains(r#"SourceEndpointPassword: "***""#), "{printed}");
    assert!(!printed.contains("hunter2"), "{printed}");
}

#[test]
fn only_what_is_known_to_be_harmless_may_be_repeated() {
    let idempotence = |name: &str| PRODUCT.operation(name).unwrap().idempotence;
    assert_eq!(idempotence("DescribeSynchronizationJobs"), Idempotence::Read);
    assert_eq!(idempotence("CreateSynchronizationJob"), Idempotence::Token("ClientToken"));
    assert_eq!(idempotence("StartSynchronizationJob"), Idempotence::Never);
    // The specification calls it a read.
    assert_eq!(idempotence("DeleteDtsJob"), Idempotence::Never);
}

#[test]
fn the_product_lists_its_operations_in_order_and_describes_each() {
    let names: Vec<&str> = PRODUCT.operations.iter().map(|operation| operation.name).collect();
    assert!(names.is_sorted_by(|a, b| a < b));
    assert!(PRODUCT.operations.iter().all(|operation| !operation.summary.is_empty()));
    assert_eq!(PRODUCT.endpoint("cn-hangzhou"), Some("dts.cn-hangzhou.aliyuncs.com"));
}

#[test]
fn every_field_of_the_first_operation_is_described_in_our_words() {
    let source = include_str!("../src/generated/describe_synchronization_jobs.rs");
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    // Where there are no words, a single line begins with the name on the wire.
    let bare: Vec<&str> = lines
        .windows(3)
        .filter(|three| {
            !three[0].starts_with("///") && three[1].starts_with("/// `") && three[2].starts_with("pub ")
        })
        .map(|three| three[2])
        .collect();
    assert_eq!(bare, [] as [&str; 0]);
}

/// Every parameter of a table is a field of the request, down to the last member.
fn resolve(parameters: &[Parameter], record: &mut dyn Record, operation: &str) {
    for parameter in parameters {
        let place = format!("{operation}.{}", parameter.name);
        match record.slot(parameter.name) {
            Slot::Unknown => panic!("{place} is no field"),
            Slot::Record(inner) => resolve(parameter.members, inner, &place),
            Slot::List(list) => {
                assert!(parameter.list, "{place} is a list");
                if let Slot::Record(inner) = list.item() {
                    resolve(parameter.members, inner, &place);
                }
            }
            _ => assert!(!parameter.list, "{place} is no list"),
        }
    }
}

macro_rules! resolve_all {
    ($($request:ident)*) => {{
        $(resolve($request::OPERATION.parameters, &mut $request::new(), stringify!($request));)*
        [$($request::OPERATION.name),*]
    }};
}

#[test]
fn every_parameter_in_the_tables_is_a_field() {
    let resolved = resolve_all! {
        ConfigureDtsJob ConfigureMigrationJob ConfigureMigrationJobAlert ConfigureSubscription
        ConfigureSubscriptionInstance ConfigureSubscriptionInstanceAlert ConfigureSynchronizationJob
        ConfigureSynchronizationJobAlert ConfigureSynchronizationJobReplicatorCompare
        ConvertInstanceResourceGroup CountJobByCondition CreateConsumerChannel CreateConsumerGroup
        CreateDedicatedClusterMonitorRule CreateDocParserJob CreateDtsInstance CreateJobMonitorRule
        CreateMigrationJob CreateReverseDtsJob CreateSubscriptionInstance CreateSynchronizationJob
        DeleteConsumerChannel DeleteConsumerGroup DeleteDtsJob DeleteDtsJobs DeleteMigrationJob
        DeleteSubscriptionInstance DeleteSynchronizationJob DescribeChannelAccount DescribeCheckJobs
        DescribeClusterOperateLogs DescribeClusterUsedUtilization DescribeConnectionStatus
        DescribeConsumerChannel DescribeConsumerGroup DescribeDTSIP DescribeDataCheckReportUrl
        DescribeDataCheckTableDetails DescribeDataCheckTableDiffDetails DescribeDedicatedCluster
        DescribeDedicatedClusterMonitorRule DescribeDocParserJobResult DescribeDocParserJobStatus
        DescribeDtsEtlJobVersionInfo DescribeDtsJobConfig DescribeDtsJobDetail DescribeDtsJobs
        DescribeDtsServiceLog DescribeEndpointSwitchStatus DescribeEtlJobLogs DescribeFullProcessList
        DescribeGadInstances DescribeInitializationStatus DescribeJobMonitorRule DescribeMetricList
        DescribeMigrationJobAlert DescribeMigrationJobDetail DescribeMigrationJobStatus
        DescribeMigrationJobs DescribePreCheckCreateGadOrderResult DescribePreCheckStatus
        DescribeSubscriptionInstanceAlert DescribeSubscriptionInstanceStatus
        DescribeSubscriptionInstances DescribeSubscriptionMeta DescribeSyncStatus
        DescribeSynchronizationJobAlert DescribeSynchronizationJobReplicatorCompare
        DescribeSynchronizationJobStatus DescribeSynchronizationJobStatusList
        DescribeSynchronizationJobs DescribeSynchronizationObjectModifyStatus DescribeTagKeys
        DescribeTagValues DetachGadInstanceDbMember InitDtsRdsInstance ListDedicatedCluster
        ListJobStep ListTagResources ModifyConsumerChannel ModifyConsumerGroupPassword
        ModifyConsumptionTimestamp ModifyDedicatedCluster ModifyDtsJob ModifyDtsJobConfig
        ModifyDtsJobDedicatedCluster ModifyDtsJobDuLimit ModifyDtsJobEndpoint ModifyDtsJobName
        ModifyDtsJobPassword ModifyDynamicConfig ModifyGadInstanceName ModifyJobStepCheckpoint
        ModifySubscription ModifySubscriptionObject ModifySynchronizationObject PreCheckCreateGadOrder
        PromoteToMaster RenewInstance ResetDtsJob ResetSynchronizationJob ReverseTwoWayDirection
        ShieldPrecheck SkipFullJobTable SkipPreCheck StartDtsJob StartDtsJobs StartMigrationJob
        StartReverseWriter StartSubscriptionInstance StartSynchronizationJob StopDedicatedCluster
        StopDtsJob StopDtsJobs StopMigrationJob SummaryJobDetail SuspendDtsJob SuspendDtsJobs
        SuspendMigrationJob SuspendSynchronizationJob SwitchPhysicalDtsJobToCloud
        SwitchSynchronizationEndpoint TagResources TransferInstanceClass TransferPayType
        UntagResources UpgradeTwoWay WhiteIpList
    };
    let all: Vec<&str> = PRODUCT.operations.iter().map(|operation| operation.name).collect();
    assert_eq!(resolved[..], all);
}
