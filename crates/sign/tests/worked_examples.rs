//! Requests worked through by hand, checked stage by stage: a failure names the first stage that broke.
//!
//! V1: `get`, `post_with_form` and `temporary_key` agree among three official Python clients; `published` is the
//! example of the ECS documentation. V3: `published` is that of the V3 signature page, the others are the official
//! Python client's.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed, its helpers too")]

use aliyun_sign::{Credentials, Stamp, form, v1, v3};

const NONCE: &str = "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf";
const STAMP: Stamp<'_> = Stamp { timestamp: "2021-01-11T03:39:44Z", nonce: NONCE };
const EMPTY_SHA256: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// What is in the query of the first two V1 examples beside what the signer adds.
fn job_query(action: &'static str) -> Vec<(&'static str, &'static str)> {
    vec![
        ("Action", action),
        ("Format", "JSON"),
        ("PageNum", "1"),
        ("PageSize", "30"),
        ("RegionId", "cn-hangzhou"),
        ("SynchronizationJobName", "MySQL同步 a+b*c~d/e"),
        ("Tag.1.Key", "env"),
        ("Tag.1.Value", ""),
        ("Tag.2.Key", "team"),
        ("Tag.2.Value", "o'brien(1)!&="),
        ("Version", "2020-01-01"),
    ]
}

/// Takes what is signed through the stages of V1, and what `sign` makes of it through `verify`.
fn check_v1(
    method: &str,
    signed: &[(&str, &str)],
    canonical_query: &str,
    string_to_sign: &str,
    signature: &str,
    credentials: &Credentials,
) {
    assert_eq!(v1::canonical_query(signed), canonical_query, "stage: canonical query");
    assert_eq!(v1::string_to_sign(method, canonical_query), string_to_sign, "stage: string to sign");
    assert_eq!(v1::signature(credentials, string_to_sign), signature, "stage: signature");
    let sent: Vec<_> = signed.iter().copied().chain([("Signature", signature)]).collect();
    v1::verify(method, &sent, credentials).expect("stage: verify");
}

#[test]
fn v1_get() {
    let credentials = Credentials::new("testid", "testsecret");
    let query = job_query("DescribeSynchronizationJobs");
    let canonical_query = "AccessKeyId=testid&Action=DescribeSynchronizationJobs&Format=JSON&PageNum=1&PageSize=30\
        &RegionId=cn-hangzhou&SignatureMethod=HMAC-SHA1&SignatureNonce=3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf\
        &SignatureVersion=1.0&SynchronizationJobName=MySQL%E5%90%8C%E6%AD%A5%20a%2Bb%2Ac~d%2Fe&Tag.1.Key=env\
        &Tag.1.Value=&Tag.2.Key=team&Tag.2.Value=o%27brien%281%29%21%26%3D&Timestamp=2021-01-11T03%3A39%3A44Z\
        &Version=2020-01-01";
    let string_to_sign = "GET&%2F&AccessKeyId%3Dtestid%26Action%3DDescribeSynchronizationJobs%26Format%3DJSON\
        %26PageNum%3D1%26PageSize%3D30%26RegionId%3Dcn-hangzhou%26SignatureMethod%3DHMAC-SHA1\
        %26SignatureNonce%3D3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf%26SignatureVersion%3D1.0\
        %26SynchronizationJobName%3DMySQL%25E5%2590%258C%25E6%25AD%25A5%2520a%252Bb%252Ac~d%252Fe\
        %26Tag.1.Key%3Denv%26Tag.1.Value%3D%26Tag.2.Key%3Dteam%26Tag.2.Value%3Do%2527brien%25281%2529%2521%2526%253D\
        %26Timestamp%3D2021-01-11T03%253A39%253A44Z%26Version%3D2020-01-01";
    let owned = [
        ("Timestamp", STAMP.timestamp),
        ("SignatureNonce", NONCE),
        ("SignatureVersion", "1.0"),
        ("SignatureMethod", "HMAC-SHA1"),
        ("AccessKeyId", "testid"),
    ];
    let signed: Vec<_> = query.iter().copied().chain(owned).collect();
    check_v1("GET", &signed, canonical_query, string_to_sign, "R+GSPj2+yBFBgy0ZTIVKOgZ/Z/k=", &credentials);

    let sent = v1::sign("GET", &query, &[], &credentials, STAMP);
    assert_eq!(sent.query, format!("{canonical_query}&Signature=R%2BGSPj2%2ByBFBgy0ZTIVKOgZ%2FZ%2Fk%3D"));
    assert_eq!(sent.body, "");
}

#[test]
fn v1_post_with_form() {
    let credentials = Credentials::new("testid", "testsecret");
    let mut query = job_query("ModifySynchronizationObject");
    query.push(("SynchronizationJobId", "dtsexjk1alb116abcd"));
    let body = [("SynchronizationObjects", r#"[{"DBName": "dtstestdata"}]"#)];

    let sent = v1::sign("POST", &query, &body, &credentials, STAMP);
    assert!(
        sent.query.ends_with("&Signature=FnqJ6ubBKLaaYHV%2BqI5Kj3tyR8k%3D"),
        "stage: signature: {}",
        sent.query
    );
    assert!(!sent.query.contains("SynchronizationObjects"), "stage: query: {}", sent.query);
    assert_eq!(
        sent.body, "SynchronizationObjects=%5B%7B%22DBName%22%3A%20%22dtstestdata%22%7D%5D",
        "stage: body"
    );

    let mut received = form::parse(&sent.query).unwrap();
    received.extend(form::parse(&sent.body).unwrap());
    v1::verify("POST", &received, &credentials).expect("stage: verify");

    let unsigned: Vec<_> = received.iter().filter(|(name, _)| name != "Signature").cloned().collect();
    let string_to_sign = v1::string_to_sign("POST", &v1::canonical_query(&unsigned));
    assert!(
        string_to_sign.starts_with("POST&%2F&AccessKeyId%3Dtestid%26Action%3DModifySynchronizationObject")
    );
    assert!(string_to_sign.contains(
        "SynchronizationObjects%3D%255B%257B%2522DBName%2522%253A%2520%2522dtstestdata%2522%257D%255D"
    ));
}

#[test]
fn v1_temporary_key_and_empty_signature_type() {
    let credentials = Credentials::new("STS.testid", "testsecret").with_security_token("tok/en+1==");
    let signed = [
        ("AccessKeyId", "STS.testid"),
        ("Action", "DescribeSynchronizationJobs"),
        ("Format", "XML"),
        ("RegionId", "cn-hangzhou"),
        ("SecurityToken", "tok/en+1=="),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureNonce", "n-1"),
        ("SignatureType", ""),
        ("SignatureVersion", "1.0"),
        ("Timestamp", "2021-01-11T03:39:44Z"),
        ("Version", "2020-01-01"),
    ];
    let canonical_query = "AccessKeyId=STS.testid&Action=DescribeSynchronizationJobs&Format=XML\
        &RegionId=cn-hangzhou&SecurityToken=tok%2Fen%2B1%3D%3D&SignatureMethod=HMAC-SHA1&SignatureNonce=n-1\
        &SignatureType=&SignatureVersion=1.0&Timestamp=2021-01-11T03%3A39%3A44Z&Version=2020-01-01";
    let string_to_sign = "POST&%2F&AccessKeyId%3DSTS.testid%26Action%3DDescribeSynchronizationJobs%26Format%3DXML\
        %26RegionId%3Dcn-hangzhou%26SecurityToken%3Dtok%252Fen%252B1%253D%253D%26SignatureMethod%3DHMAC-SHA1\
        %26SignatureNonce%3Dn-1%26SignatureType%3D%26SignatureVersion%3D1.0\
        %26Timestamp%3D2021-01-11T03%253A39%253A44Z%26Version%3D2020-01-01";
    check_v1("POST", &signed, canonical_query, string_to_sign, "bbt0Y6mQrJZ0bttoy5IALHdVmk8=", &credentials);
}

#[test]
fn v1_published() {
    let stamp = Stamp { timestamp: "2016-02-23T12:46:24Z", nonce: NONCE };
    let query = [("Format", "XML"), ("Action", "DescribeRegions"), ("Version", "2014-05-26")];
    let sent = v1::sign("GET", &query, &[], &Credentials::new("testid", "testsecret"), stamp);
    assert!(
        sent.query.ends_with("&Signature=OLeaidS1JvxuMvnyHOwuJ%2BuX5qY%3D"),
        "stage: signature: {}",
        sent.query
    );
}

#[test]
fn names_sort_by_bytes_not_by_number() {
    let sorted = [
        "RegionId",
        "SourceEndpoint.IP",
        "SourceEndpointIP",
        "Tag",
        "Tag.1.Key",
        "Tag.1.Value",
        "Tag.10.Key",
        "Tag.2.Key",
        "TagKey.1",
        "accountId",
        "networkType",
    ];
    let given: Vec<_> = sorted.iter().rev().map(|name| (*name, "")).collect();
    assert_eq!(v1::canonical_query(&given), sorted.map(|name| format!("{name}=")).join("&"));
}

#[test]
fn lists_of_ten_items_are_signed_in_byte_order_though_given_in_list_order() {
    let tags: Vec<_> = (1..=12).map(|n| (format!("Tag.{n}.Key"), format!("k{n}"))).collect();
    let credentials = Credentials::new("testid", "testsecret");
    let sent = v1::sign("GET", &tags, &[], &credentials, STAMP);
    assert!(sent.query.contains("Tag.1.Key=k1&Tag.10.Key=k10&Tag.11.Key=k11&Tag.12.Key=k12&Tag.2.Key=k2&"));
    v1::verify("GET", &form::parse(&sent.query).unwrap(), &credentials).unwrap();
}

/// Takes a request through the stages of V3, and what `sign` makes of it through `verify`.
fn check_v3<K: AsRef<str>, V: AsRef<str>>(
    request: &v3::Request<'_, K, V>,
    credentials: &Credentials,
    stamp: Stamp<'_>,
    canonical_request: &str,
    string_to_sign: Option<&str>,
    signature: &str,
) {
    let signed = v3::sign(request, credentials, stamp);
    let added = signed.headers.iter().map(|(name, value)| (*name, value.as_str()));
    let sent: Vec<_> = request.headers.iter().copied().chain([("Host", request.host)]).chain(added).collect();
    let of_signature: Vec<_> = sent.iter().copied().filter(|(name, _)| *name != "authorization").collect();

    let names = v3::signed_headers(&of_signature);
    let computed = v3::canonical_request(
        request.method,
        &v3::canonical_query(request.query),
        &v3::canonical_headers(&of_signature),
        &names,
        &v3::hashed_payload(request.body),
    );
    assert_eq!(computed, canonical_request, "stage: canonical request");
    let computed = v3::string_to_sign(canonical_request);
    if let Some(expected) = string_to_sign {
        assert_eq!(computed, format!("ACS3-HMAC-SHA256\n{expected}"), "stage: string to sign");
    }
    assert_eq!(v3::signature(credentials, &computed), signature, "stage: signature");
    let authorization = v3::authorization(credentials.access_key_id(), &names, signature);
    assert_eq!(sent.last(), Some(&("authorization", authorization.as_str())), "stage: authorization");
    let query = form::parse(&signed.query).unwrap();
    v3::verify(request.method, &query, &sent, request.body, credentials).expect("stage: verify");
}

#[test]
fn v3_empty_body() {
    let request = v3::Request {
        method: "POST",
        host: "dts.cn-hangzhou.aliyuncs.com",
        query: &[
            ("RegionId", "cn-hangzhou"),
            ("PageNum", "1"),
            ("PageSize", "30"),
            ("Tag.1.Key", "env"),
            ("Tag.1.Value", ""),
            ("SynchronizationJobName", "MySQL同步 a+b*c~d/e"),
        ],
        headers: &[("x-acs-action", "DescribeSynchronizationJobs"), ("x-acs-version", "2020-01-01")],
        body: b"",
    };
    let canonical_request = format!(
        "POST\n/\nPageNum=1&PageSize=30&RegionId=cn-hangzhou\
         &SynchronizationJobName=MySQL%E5%90%8C%E6%AD%A5%20a%2Bb%2Ac~d%2Fe&Tag.1.Key=env&Tag.1.Value=\n\
         host:dts.cn-hangzhou.aliyuncs.com\n\
         x-acs-action:DescribeSynchronizationJobs\n\
         x-acs-content-sha256:{EMPTY_SHA256}\n\
         x-acs-date:2021-01-11T03:39:44Z\n\
         x-acs-signature-nonce:{NONCE}\n\
         x-acs-version:2020-01-01\n\
         \n\
         host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version\n\
         {EMPTY_SHA256}"
    );
    check_v3(
        &request,
        &Credentials::new("testid", "testsecret"),
        STAMP,
        &canonical_request,
        Some("2b690f348eb5fe2bd836e610303d6301f9fe9d211b5200c37804f2a02ba5cb54"),
        "5a61f7a2390025be505014cd62701c6390a0b0c75a7b8f890ebcafc5027af86a",
    );
}

#[test]
fn v3_form_and_temporary_key() {
    let objects = [("SynchronizationObjects", r#"[{"DBName": "dtstestdata"}]"#)];
    let body = form::encode(&objects);
    let body_sha256 = "27f5306e06605f56b1844c5403bedf46b371f32a30eecb636ea5e2e2ffb6691c";
    assert_eq!(v3::hashed_payload(body.as_bytes()), body_sha256, "stage: hashed payload");
    let request = v3::Request {
        method: "POST",
        host: "dts.cn-hangzhou.aliyuncs.com",
        query: &[("SynchronizationJobId", "dtsexjk1alb116abcd"), ("RegionId", "cn-hangzhou")],
        headers: &[
            ("x-acs-version", "2020-01-01"),
            ("x-acs-action", "ModifySynchronizationObject"),
            ("Content-Type", "application/x-www-form-urlencoded"),
        ],
        body: body.as_bytes(),
    };
    let canonical_request = format!(
        "POST\n/\nRegionId=cn-hangzhou&SynchronizationJobId=dtsexjk1alb116abcd\n\
         content-type:application/x-www-form-urlencoded\n\
         host:dts.cn-hangzhou.aliyuncs.com\n\
         x-acs-accesskey-id:STS.testid\n\
         x-acs-action:ModifySynchronizationObject\n\
         x-acs-content-sha256:{body_sha256}\n\
         x-acs-date:2021-01-11T03:39:44Z\n\
         x-acs-security-token:tok/en+1==\n\
         x-acs-signature-nonce:{NONCE}\n\
         x-acs-version:2020-01-01\n\
         \n\
         content-type;host;x-acs-accesskey-id;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-security-token;\
         x-acs-signature-nonce;x-acs-version\n\
         {body_sha256}"
    );
    check_v3(
        &request,
        &Credentials::new("STS.testid", "testsecret").with_security_token("tok/en+1=="),
        STAMP,
        &canonical_request,
        Some("e7d7022b34af76e295124b36aef6b436b87dcbbf082867255e8a26b5fa814cf5"),
        "8ef21f96ce22ec3a7b0e889bb0d0ae622708396a45f43180f1edb3ad926dbd3f",
    );
}

#[test]
fn v3_published() {
    let request = v3::Request {
        method: "POST",
        host: "ecs.cn-shanghai.aliyuncs.com",
        query: &[
            ("ImageId", "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd"),
            ("RegionId", "cn-shanghai"),
        ],
        headers: &[("x-acs-action", "RunInstances"), ("x-acs-version", "2014-05-26")],
        body: b"",
    };
    let nonce = "3156853299f313e23d1673dc12e1703d";
    let canonical_request = format!(
        "POST\n/\nImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai\n\
         host:ecs.cn-shanghai.aliyuncs.com\n\
         x-acs-action:RunInstances\n\
         x-acs-content-sha256:{EMPTY_SHA256}\n\
         x-acs-date:2023-10-26T10:22:32Z\n\
         x-acs-signature-nonce:{nonce}\n\
         x-acs-version:2014-05-26\n\
         \n\
         host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version\n\
         {EMPTY_SHA256}"
    );
    check_v3(
        &request,
        &Credentials::new("YourAccessKeyId", "YourAccessKeySecret"),
        Stamp { timestamp: "2023-10-26T10:22:32Z", nonce },
        &canonical_request,
        None,
        "06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0",
    );
}
