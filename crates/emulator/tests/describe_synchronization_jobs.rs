//! The list of jobs: pages, filters, order, formats. What a filter should give is worked out from the whole list.

mod common;

use aliyun_dts::describe_synchronization_jobs::SynchronizationInstance;
use aliyun_emulator::Emulator;
use common::{Call, builder, emulator};

/// Every job, collected page by page.
async fn all(emulator: &Emulator) -> Vec<SynchronizationInstance> {
    let mut jobs = Vec::new();
    for number in 1.. {
        let call = Call::new().with("PageSize", "100").with("PageNum", &number.to_string());
        let page = call.send(emulator).await.page();
        if page.synchronization_instances.is_empty() {
            break;
        }
        jobs.extend(page.synchronization_instances);
    }
    jobs
}

/// What a filter gives, all on one page.
async fn found(emulator: &Emulator, filter: &[(&str, &str)]) -> Vec<SynchronizationInstance> {
    let call = filter.iter().fold(Call::new(), |call, (name, value)| call.with(name, value));
    let page = call.with("PageSize", "100").send(emulator).await.page();
    assert_eq!(page.total_record_count, Some(page.synchronization_instances.len() as i64));
    page.synchronization_instances
}

/// Those of all jobs that pass a test, in their order.
async fn expected(
    emulator: &Emulator,
    passes: impl Fn(&SynchronizationInstance) -> bool,
) -> Vec<SynchronizationInstance> {
    let mut jobs = all(emulator).await;
    jobs.retain(passes);
    assert!(!jobs.is_empty(), "the fleet has no job to test this filter with");
    jobs
}

fn has_tag(job: &SynchronizationInstance, key: &str, value: Option<&str>) -> bool {
    job.tags.iter().any(|tag| {
        tag.key.as_deref() == Some(key) && value.is_none_or(|value| tag.value.as_deref() == Some(value))
    })
}

#[tokio::test]
async fn the_first_page_has_thirty_jobs_and_the_total() {
    let page = Call::new().send(&emulator().await).await.page();
    assert_eq!(page.synchronization_instances.len(), 30);
    assert_eq!(page.page_record_count, Some(30));
    assert_eq!(page.page_number, Some(1));
    assert_eq!(page.total_record_count, Some(120));
    assert_eq!(page.request_id.unwrap().len(), 36);
}

#[tokio::test]
async fn pages_follow_each_other_newest_first_without_gap_or_overlap() {
    let emulator = emulator().await;
    let jobs = all(&emulator).await;
    assert_eq!(jobs.len(), 120);
    let created: Vec<_> =
        jobs.iter().map(|job| job.create_time.as_ref().unwrap().as_timestamp().unwrap()).collect();
    assert!(created.is_sorted_by(|a, b| a >= b));

    let mut in_small_pages = Vec::new();
    for number in 1..=18 {
        let call = Call::new().with("PageSize", "7").with("PageNum", &number.to_string());
        in_small_pages.extend(call.send(&emulator).await.page().synchronization_instances);
    }
    assert_eq!(in_small_pages, jobs);
}

#[tokio::test]
async fn past_the_end_there_is_an_empty_page_with_the_same_total() {
    let emulator = emulator().await;
    for number in ["5", "2147483647"] {
        let page = Call::new().with("PageNum", number).send(&emulator).await.page();
        assert!(page.synchronization_instances.is_empty());
        assert_eq!((page.total_record_count, page.page_number), (Some(120), number.parse().ok()));
    }
}

#[tokio::test]
async fn the_region_filter_takes_one_region_and_none_means_all() {
    let emulator = emulator().await;
    let mut jobs = 0;
    let regions =
        ["cn-hangzhou", "cn-shanghai", "cn-beijing", "cn-shenzhen", "cn-hongkong", "ap-southeast-1"];
    for region in regions {
        let page = Call::new().with("RegionId", region).send(&emulator).await.page();
        jobs += page.total_record_count.unwrap();
    }
    assert_eq!(jobs, 120);
    assert!(found(&emulator, &[("RegionId", "mars-north-1")]).await.is_empty());
    let hangzhou = Call::new().with("RegionId", "cn-hangzhou").send(&emulator).await.page();
    assert!(hangzhou.total_record_count.unwrap() > 40);
}

#[tokio::test]
async fn the_name_filter_takes_any_piece_in_any_letter_case() {
    let emulator = emulator().await;
    for piece in ["mysql", "MYSQL", "同步", "库mysql同"] {
        let lower = piece.to_lowercase();
        let named = |job: &SynchronizationInstance| {
            job.synchronization_job_name.as_ref().unwrap().to_lowercase().contains(&lower)
        };
        let expected = expected(&emulator, named).await;
        assert_eq!(found(&emulator, &[("SynchronizationJobName", piece)]).await, expected);
    }
}

#[tokio::test]
async fn wildcards_of_sql_stand_for_themselves_in_a_name() {
    let emulator = emulator().await;
    let underscore =
        |job: &SynchronizationInstance| job.synchronization_job_name.as_ref().unwrap().contains('_');
    let expected = expected(&emulator, underscore).await;
    assert_eq!(found(&emulator, &[("SynchronizationJobName", "_")]).await, expected);
    assert!(found(&emulator, &[("SynchronizationJobName", "%")]).await.is_empty());
    assert!(found(&emulator, &[("SynchronizationJobName", "'; DROP TABLE jobs --")]).await.is_empty());
}

#[tokio::test]
async fn a_tag_matches_by_key_and_value_or_by_key_alone() {
    let emulator = emulator().await;
    let prod = expected(&emulator, |job| has_tag(job, "env", Some("prod"))).await;
    assert_eq!(found(&emulator, &[("Tag.1.Key", "env"), ("Tag.1.Value", "prod")]).await, prod);
    let any = expected(&emulator, |job| has_tag(job, "成本中心", None)).await;
    assert_eq!(found(&emulator, &[("Tag.1.Key", "成本中心")]).await, any);
}

#[tokio::test]
async fn an_empty_tag_value_matches_the_empty_value_only() {
    let emulator = builder().jobs(100).seed(3).start().await.unwrap();
    let empty = expected(&emulator, |job| has_tag(job, "critical", Some(""))).await;
    assert_eq!(found(&emulator, &[("Tag.1.Key", "critical"), ("Tag.1.Value", "")]).await, empty);
    assert!(found(&emulator, &[("Tag.1.Key", "env"), ("Tag.1.Value", "")]).await.is_empty());
}

#[tokio::test]
async fn all_tags_must_match_whatever_their_numbers() {
    let emulator = builder().jobs(100).start().await.unwrap();
    let both =
        expected(&emulator, |job| has_tag(job, "env", Some("prod")) && has_tag(job, "team", None)).await;
    let filter = [("Tag.2.Key", "env"), ("Tag.2.Value", "prod"), ("Tag.10.Key", "team")];
    assert_eq!(found(&emulator, &filter).await, both);
    let contradiction =
        [("Tag.1.Key", "env"), ("Tag.1.Value", "prod"), ("Tag.2.Key", "env"), ("Tag.2.Value", "test")];
    assert!(found(&emulator, &contradiction).await.is_empty());
}

#[tokio::test]
async fn the_resource_group_filter_splits_the_fleet() {
    let emulator = emulator().await;
    let mut jobs = 0;
    for group in ["rg-acfmzawhxx1c4oy", "rg-acfm2hz7tq5wpgi", "rg-acfmvbm3k9ru8ai"] {
        let found = found(&emulator, &[("ResourceGroupId", group)]).await.len();
        assert!(found > 0 && found < 120);
        jobs += found;
    }
    assert_eq!(jobs, 120);
}

#[tokio::test]
async fn filters_narrow_each_other() {
    let emulator = emulator().await;
    let of_region = found(&emulator, &[("RegionId", "cn-hangzhou"), ("Tag.1.Key", "env")]).await;
    let narrowed: Vec<_> = of_region
        .iter()
        .filter(|job| job.synchronization_job_name.as_ref().unwrap().to_lowercase().contains("mysql"))
        .cloned()
        .collect();
    let filter = [("RegionId", "cn-hangzhou"), ("Tag.1.Key", "env"), ("SynchronizationJobName", "MySQL")];
    assert!(!narrowed.is_empty() && narrowed.len() < of_region.len());
    assert_eq!(found(&emulator, &filter).await, narrowed);
}

#[tokio::test]
async fn malformed_parameters_are_refused_by_name() {
    let emulator = emulator().await;
    let long = "t".repeat(65);
    let cases: &[(&str, &str, &str)] = &[
        ("PageSize", "abc", "InvalidPageSize"),
        ("PageSize", "0", "InvalidPageSize"),
        ("PageSize", "101", "InvalidPageSize"),
        ("PageSize", "-5", "InvalidPageSize"),
        ("PageSize", "99999999999999999999", "InvalidPageSize"),
        ("PageNum", "0", "InvalidPageNum"),
        ("PageNum", "2147483648", "InvalidPageNum"),
        ("PageNum", "1.5", "InvalidPageNum"),
        ("ClientToken", &long, "InvalidClientToken"),
        ("ClientToken", "令牌", "InvalidClientToken"),
        ("Tag.1.Key", "", "InvalidTag.1.Key"),
        ("Tag.3.Value", "prod", "MissingTag.3.Key"),
        ("Tag", "env", "InvalidTag"),
    ];
    for (name, value, code) in cases {
        let answer = Call::new().with(name, value).send(&emulator).await;
        assert_eq!((answer.code().as_str(), answer.status), (*code, 400), "{name}={value}");
    }
}

#[tokio::test]
async fn twenty_tags_are_taken_and_no_more() {
    let emulator = emulator().await;
    let tagged = |count: usize| {
        (1..=count).fold(Call::new(), |call, number| call.with(&format!("Tag.{number}.Key"), "env"))
    };
    assert_eq!(tagged(20).send(&emulator).await.status, 200);
    let answer = tagged(21).send(&emulator).await;
    assert_eq!((answer.code().as_str(), answer.status), ("NumberExceed.Tags", 400));
}

#[tokio::test]
async fn parameters_that_the_operation_does_not_know_are_passed_over() {
    let call = Call::new().with("OwnerId", "7").with("AccountId", "12323344").with("Colour", "blue");
    assert_eq!(call.send(&emulator().await).await.page().total_record_count, Some(120));
}

#[tokio::test]
async fn json_and_xml_say_the_same() {
    let emulator = emulator().await;
    let call = Call::new().with("PageSize", "100");
    let json = call.clone().send(&emulator).await.page();
    let xml = call.with("Format", "XML").with("SignatureNonce", "xml").send(&emulator).await.page();
    assert_eq!(json.synchronization_instances, xml.synchronization_instances);
    assert_eq!(json.total_record_count, xml.total_record_count);
    assert_eq!(json.page_record_count, xml.page_record_count);
}

#[tokio::test]
async fn json_has_the_types_of_the_documented_sample() {
    let body = Call::new().with("PageSize", "100").send(&emulator().await).await.body;
    for piece in [
        r#"{"TotalRecordCount":120,"#,
        r#""DataInitialization":true"#,
        r#""StructureInitialization":false"#,
        r#""DataSynchronizationStatus":{}"#,
        r#""Tags":[]"#,
        r#""Status":"synchronizing""#,
        r#""Delay":"0""#,
        r#""FLOW":"0.00MB/s""#,
        r#""PageRecordCount":100,"#,
    ] {
        assert!(body.contains(piece), "{piece} is not in {body}");
    }
}

#[tokio::test]
async fn create_times_are_beijing_time_and_expiry_is_for_prepaid_jobs() {
    for job in all(&emulator().await).await {
        let (beijing, utc) = (job.create_time.unwrap(), job.job_create_time.unwrap());
        assert!(beijing.ends_with(".0") && utc.ends_with('Z'));
        assert_eq!(beijing.as_timestamp(), utc.as_timestamp());
        assert_eq!(job.expire_time.is_some(), job.pay_type.unwrap().as_str() == "PrePaid");
    }
}
