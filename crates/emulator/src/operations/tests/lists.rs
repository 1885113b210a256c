//! Lists of the newer operations; those of the older ones are tested over HTTP.

use super::*;

fn ids(answer: &Value) -> Vec<&str> {
    answer["DtsJobList"].as_array().unwrap().iter().map(|job| text(&job["DtsInstanceID"])).collect()
}

#[test]
fn a_list_has_an_instance_once_and_pages_without_gap_or_overlap() {
    let lab = Lab::with_fleet(120);
    let all = lab.ok("DescribeDtsJobs", &[("JobType", "SYNC"), ("PageSize", "1000")]);
    let count = ids(&all).len();
    assert_eq!(all["TotalRecordCount"].as_i64(), Some(count as i64));
    let mut paged = Vec::new();
    for number in 1..=count.div_ceil(7) {
        let number = number.to_string();
        let page =
            lab.ok("DescribeDtsJobs", &[("JobType", "SYNC"), ("PageSize", "7"), ("PageNumber", &number)]);
        paged.extend(ids(&page).into_iter().map(str::to_owned));
    }
    assert_eq!(paged, ids(&all));
    let reversed = lab
        .ok("DescribeDtsJobs", &[("JobType", "SYNC"), ("PageSize", "1000"), ("OrderColumn", "CreateTime")]);
    assert_eq!(
        text(&reversed["DtsJobList"][0]["CreateTime"]),
        text(&all["DtsJobList"][count - 1]["CreateTime"])
    );
    assert_eq!(lab.ok("DescribeDtsJobs", &[])["TotalRecordCount"], 0, "without a type, migrations are meant");
}

/// A filter, and the jobs that pass it.
type Case<'a> = (&'a [(&'a str, &'a str)], &'a dyn Fn(&Value) -> bool);

#[test]
fn lists_and_counts_filter_alike() {
    let lab = Lab::with_fleet(120);
    let all = lab.ok("DescribeDtsJobs", &[("JobType", "SYNC"), ("PageSize", "1000")]);
    let jobs = all["DtsJobList"].as_array().unwrap();
    let first = &jobs[0];
    let source = jobs.iter().find_map(|job| job["SourceEndpoint"]["InstanceID"].as_str()).unwrap();
    let cases: &[Case<'_>] = &[
        (&[("Status", "Synchronizing")], &|job| job["Status"] == "synchronizing"),
        (&[("Status", "Failed")], &|job| job["Status"] == "Failed"),
        (&[("Status", "Retrying")], &|_| false),
        (&[("Region", "cn-shanghai")], &|job| job["DestinationEndpoint"]["Region"] == "cn-shanghai"),
        (&[("Type", "name"), ("Params", "MYSQL")], &|job| {
            text(&job["DtsJobName"]).to_lowercase().contains("mysql")
        }),
        (&[("Type", "instance"), ("Params", text(&first["DtsInstanceID"]))], &|job| job == first),
        (&[("Type", "srcRds"), ("Params", source)], &|job| job["SourceEndpoint"]["InstanceID"] == source),
    ];
    for (filter, passes) in cases {
        let listed =
            lab.ok("DescribeDtsJobs", &[&[("JobType", "SYNC"), ("PageSize", "1000")], *filter].concat());
        let expected: Vec<_> =
            jobs.iter().filter(|job| passes(job)).map(|job| text(&job["DtsInstanceID"])).collect();
        assert_eq!(ids(&listed), expected, "{filter:?}");
        let count = [&[("Region", ""), ("RegionId", "")], *filter].concat();
        let has_region = filter.iter().any(|(name, _)| *name == "Region");
        if has_region {
            let count = [&[("RegionId", "cn-shanghai")], *filter].concat();
            assert_eq!(
                lab.ok("CountJobByCondition", &count)["TotalRecordCount"].as_i64(),
                Some(expected.len() as i64)
            );
        } else {
            assert_eq!(lab.refused("CountJobByCondition", &count).1, "MissingRegion");
        }
    }
}

#[test]
fn tags_filter_in_a_text_of_json() {
    let lab = Lab::with_fleet(120);
    let tagged = lab.ok(
        "DescribeDtsJobs",
        &[("JobType", "SYNC"), ("PageSize", "1000"), ("Tags", r#"[{"key":"env","value":"prod"}]"#)],
    );
    let jobs = tagged["DtsJobList"].as_array().unwrap();
    let has = |job: &Value| {
        job["TagList"]
            .as_array()
            .unwrap()
            .iter()
            .any(|tag| tag["TagKey"] == "env" && tag["TagValue"] == "prod")
    };
    assert!(!jobs.is_empty() && jobs.iter().all(has));
    assert_eq!(lab.refused("DescribeDtsJobs", &[("Tags", "env")]).1, "InvalidTags");
}

#[test]
fn a_job_is_not_known_in_another_region() {
    let lab = Lab::new();
    lab.put("dtsone", State::Synchronizing);
    let elsewhere = [("SynchronizationJobId", "dtsone"), ("RegionId", "cn-beijing")];
    assert_eq!(lab.refused("SuspendSynchronizationJob", &elsewhere).1, "Forbidden.InstanceNotFound");
    let here = [("SynchronizationJobId", "dtsone"), ("RegionId", "cn-hangzhou")];
    lab.ok("SuspendSynchronizationJob", &here);
}

#[test]
fn the_addresses_of_the_service_are_in_the_dynamic_message() {
    let lab = Lab::new();
    let answer = lab.ok("DescribeDTSIP", &[("SourceEndpointRegion", "cn-hangzhou")]);
    assert!(text(&answer["DynamicMessage"]).split(',').all(|block| block.contains('/')), "{answer}");
    assert_eq!(
        lab.refused("DescribeDTSIP", &[("SourceEndpointRegion", "mars")]).1,
        "InvalidSourceEndpointRegion"
    );
}
