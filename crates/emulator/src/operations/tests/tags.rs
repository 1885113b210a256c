//! Tags, from giving them to searching for them.

use super::*;

const RESOURCE: (&str, &str) = ("ResourceType", "ALIYUN::DTS::INSTANCE");
const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");

fn with<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    [&[RESOURCE, REGION], more].concat()
}

fn rows(answer: &Value) -> Vec<(&str, &str, &str)> {
    let rows = answer["TagResources"]["TagResource"].as_array().unwrap();
    rows.iter().map(|row| (text(&row["ResourceId"]), text(&row["TagKey"]), text(&row["TagValue"]))).collect()
}

fn lab() -> Lab {
    let lab = Lab::new();
    lab.put("dtsone", State::Synchronizing);
    lab.wait(1);
    lab.put("dtstwo", State::Failed);
    lab
}

#[test]
fn tags_are_given_overwritten_listed_and_taken_away() {
    let lab = lab();
    let both = [
        ("ResourceId.1", "dtsone"),
        ("ResourceId.2", "dtstwo"),
        ("Tag.1.Key", "env"),
        ("Tag.1.Value", "prod"),
    ];
    lab.ok("TagResources", &with(&both));
    lab.ok(
        "TagResources",
        &with(&[
            ("ResourceId.1", "dtsone"),
            ("Tag.1.Key", "env"),
            ("Tag.1.Value", ""),
            ("Tag.2.Key", "团队"),
            ("Tag.2.Value", "交易"),
        ]),
    );
    let listed = lab.ok("ListTagResources", &with(&[("ResourceId.1", "dtsone"), ("ResourceId.2", "dtstwo")]));
    assert_eq!(rows(&listed), [("dtsone", "env", ""), ("dtsone", "团队", "交易"), ("dtstwo", "env", "prod")]);
    let listed = lab.ok("ListTagResources", &with(&[("Tag.1.Key", "env")]));
    assert_eq!(rows(&listed), [("dtstwo", "env", "prod"), ("dtsone", "env", "")]);
    let found = lab.ok("DescribeSynchronizationJobs", &[("Tag.1.Key", "团队")]);
    assert_eq!(
        (
            found["TotalRecordCount"].as_i64(),
            text(&found["SynchronizationInstances"][0]["SynchronizationJobId"])
        ),
        (Some(1), "dtsone")
    );
    assert_eq!(lab.ok("DescribeTagKeys", &[])["TagKeys"], serde_json::json!(["env", "团队"]));
    assert_eq!(lab.ok("DescribeTagValues", &[("Key", "env")])["TagValues"], serde_json::json!(["", "prod"]));

    lab.ok("UntagResources", &with(&[("ResourceId.1", "dtsone"), ("TagKey.1", "env"), ("All", "true")]));
    let listed = lab.ok("ListTagResources", &with(&[("ResourceId.1", "dtsone")]));
    assert_eq!(rows(&listed), [("dtsone", "团队", "交易")]);
    lab.ok("UntagResources", &with(&[("ResourceId.1", "dtsone"), ("All", "true")]));
    assert_eq!(rows(&lab.ok("ListTagResources", &with(&[("ResourceId.1", "dtsone")]))), []);
}

#[test]
fn tags_that_cannot_be_are_refused() {
    let lab = lab();
    let one = [("ResourceId.1", "dtsone")];
    let long = "k".repeat(129);
    for (parameters, status, code) in [
        (&[("Tag.1.Key", ""), ("Tag.1.Value", "v")][..], 400, "InvalidTag.1.Key"),
        (&[("Tag.1.Key", long.as_str()), ("Tag.1.Value", "v")][..], 400, "InvalidParameter.TagKey"),
        (&[("Tag.1.Key", "k"), ("Tag.1.Value", long.as_str())][..], 400, "InvalidParameter.TagValue"),
        (&[("Tag.1.Key", "acs:k"), ("Tag.1.Value", "v")][..], 403, "NoPermission.SystemTag"),
        (
            &[("Tag.1.Key", "k"), ("Tag.1.Value", "v"), ("Tag.2.Key", "k"), ("Tag.2.Value", "w")][..],
            403,
            "Duplicate.TagKey",
        ),
        (
            &[("Tag.1.Key", "k"), ("Tag.1.Value", "v"), ("ResourceId.2", "dtsnone")][..],
            403,
            "Forbidden.InstanceNotFound",
        ),
        (
            &[("ResourceType", "ALIYUN::ECS"), ("Tag.1.Key", "k"), ("Tag.1.Value", "v")][..],
            400,
            "InvalidParameter.ResourceType",
        ),
    ] {
        let parameters = [&with(&one)[..], parameters].concat();
        assert_eq!(lab.refused("TagResources", &parameters), (status, code.to_owned()));
    }
    assert_eq!(lab.refused("ListTagResources", &with(&[])).1, "MissingParameter.TagOrResourceId");
    assert_eq!(lab.refused("UntagResources", &with(&one)).1, "MissingTagKey");
    assert_eq!(
        lab.refused("ListTagResources", &with(&[one[0], ("NextToken", "x")])).1,
        "InvalidParameter.NextToken"
    );
}

#[test]
fn a_resource_has_twenty_tags_and_a_request_fifty_resources_at_most() {
    let lab = lab();
    let pairs = |first: usize, last: usize| -> Vec<(String, String)> {
        let pair = |number: usize| {
            [
                (format!("Tag.{number}.Key"), format!("key{number}")),
                (format!("Tag.{number}.Value"), "v".into()),
            ]
        };
        (first..=last).flat_map(pair).collect()
    };
    let tag = |pairs: &[(String, String)]| {
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        lab.call("TagResources", &[&with(&[("ResourceId.1", "dtsone")]), &pairs[..]].concat())
    };
    assert!(tag(&pairs(1, 20)).is_ok());
    let refusal = tag(&pairs(21, 21)).unwrap_err();
    assert_eq!((refusal.status.as_u16(), refusal.code.as_ref()), (419, "QuotaExceed.TagsPerResource"));
    assert_eq!(tag(&pairs(1, 21)).unwrap_err().code, "NumberExceed.Tags");
    let ids: Vec<_> = (1..=51).map(|number| (format!("ResourceId.{number}"), "dtsone".to_owned())).collect();
    assert_eq!(tag(&[ids, pairs(1, 1)].concat()).unwrap_err().code, "NumberExceed.ResourceIds");
}

#[test]
fn rows_come_page_by_page_until_there_is_no_token() {
    let lab = Lab::with_fleet(120);
    let mut parameters = with(&[("Tag.1.Key", "env")]);
    let mut seen = Vec::new();
    let mut tokens: Vec<String> = Vec::new();
    loop {
        let token = tokens.last().cloned();
        let page = match &token {
            Some(token) => lab.ok("ListTagResources", &[&parameters[..], &[("NextToken", token)]].concat()),
            None => lab.ok("ListTagResources", &parameters),
        };
        seen.extend(rows(&page).into_iter().map(|(id, ..)| id.to_owned()));
        match page.get("NextToken").and_then(Value::as_str) {
            Some(token) => tokens.push(token.to_owned()),
            None => break,
        }
    }
    parameters.push(("Tag.2.Key", "none"));
    assert_eq!(rows(&lab.ok("ListTagResources", &parameters)), []);
    let unique: std::collections::BTreeSet<_> = seen.iter().collect();
    assert_eq!(unique.len(), seen.len());
    let listed = lab.ok(
        "DescribeDtsJobs",
        &[("JobType", "SYNC"), ("Region", "cn-hangzhou"), ("Tags", r#"[{"key":"env"}]"#)],
    );
    assert_eq!(listed["TotalRecordCount"].as_i64(), Some(seen.len() as i64));
}
