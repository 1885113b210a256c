//! Every check before an operation, over real HTTP: its code, its status, its content type.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer ends here")]

mod common;

use std::io::Read;

use aliyun_emulator::AccessKey;
use common::{Answer, Call, emulator, send};

type Change = fn(Call) -> Call;

/// What breaks a rule, and what the service says to it.
const VIOLATIONS: &[(Change, &str, u16)] = &[
    (|call| call.without("Action").signed(), "MissingAction", 400),
    (|call| call.with("Action", "DescribeEverything").signed(), "InvalidAction.NotFound", 404),
    (|call| call.with("Action", "describesynchronizationjobs").signed(), "InvalidAction.NotFound", 404),
    (|call| call.with("Action", "ListDedicatedCluster").signed(), "UnsupportedOperation", 400),
    (|call| call.without("Version").signed(), "MissingVersion", 400),
    (|call| call.with("Version", "2018-08-01").signed(), "InvalidVersion", 400),
    (|call| call.with("SignatureType", "BEARERTOKEN").signed(), "MissingBearerToken", 400),
    (|call| call.with("SignatureType", "BEARERTOKEN").with("BearerToken", "none"), "InvalidBearerToken", 400),
    (|call| call.with("SignatureType", "PRIVATEKEY").signed(), "InvalidSignatureType", 400),
    (|call| call.without("AccessKeyId").signed(), "MissingAccessKeyId", 400),
    (|call| call.with("AccessKeyId", "nobody").signed(), "InvalidAccessKeyId.NotFound", 404),
    (|call| call.without("SignatureMethod").signed(), "MissingSignatureMethod", 400),
    (|call| call.with("SignatureMethod", "HMAC-MD5").signed(), "InvalidSignatureMethod", 400),
    (|call| call.without("SignatureVersion").signed(), "MissingSignatureVersion", 400),
    (|call| call.with("SignatureVersion", "2.0").signed(), "InvalidSignatureVersion", 400),
    (|call| call.without("SignatureNonce").signed(), "MissingSignatureNonce", 400),
    (|call| call.with("SignatureNonce", &"n".repeat(129)).signed(), "InvalidSignatureNonce", 400),
    (|call| call.without("Timestamp").signed(), "MissingTimestamp", 400),
    (|call| call.with("Timestamp", "2026-11-24 20:54:36").signed(), "InvalidTimeStamp.Format", 400),
    (|call| call.with("Timestamp", "2026-11-24T20:54:36+08:00").signed(), "InvalidTimeStamp.Format", 400),
    (|call| call.with("Timestamp", "2026-11-24T20:39:35Z").signed(), "InvalidTimeStamp.Expired", 400),
    (|call| call.with("Timestamp", "2026-11-24T21:09:37Z").signed(), "InvalidTimeStamp.Expired", 400),
    (|call| call.with("SecurityToken", "token").signed(), "InvalidSecurityToken.MismatchWithAccessKey", 400),
    (|call| call, "MissingSignature", 400),
    (|call| call.secret("wrong").signed(), "SignatureDoesNotMatch", 400),
    (|call| call.with("Signature", "?"), "SignatureDoesNotMatch", 400),
    (|call| call.signed().with("PageSize", "100"), "SignatureDoesNotMatch", 400),
    (|call| call.signed().post(), "SignatureDoesNotMatch", 400),
];

#[tokio::test]
async fn each_violation_has_its_code_status_and_content_type_in_both_formats() {
    let emulator = emulator().await;
    for (break_rule, code, status) in VIOLATIONS {
        for (format, content_type) in
            [("json", "application/json;charset=utf-8"), ("Xml", "text/xml;charset=utf-8")]
        {
            let answer = break_rule(Call::new().with("Format", format)).send_as_is(&emulator).await;
            assert_eq!((answer.code().as_str(), answer.status), (*code, *status), "{}", answer.body);
            assert_eq!(answer.content_type, content_type);
            let failure = answer.failure();
            assert_eq!(failure.host_id.unwrap(), emulator.address().to_string().as_str());
            assert_eq!(failure.request_id.unwrap().len(), 36);
        }
    }
}

#[tokio::test]
async fn a_request_that_breaks_several_rules_hears_of_the_first() {
    let emulator = emulator().await;
    let mut call = Call::new().without("Action").without("SignatureMethod").with("Timestamp", "yesterday");
    call = call.with("AccessKeyId", "nobody").with("Signature", "none").with("PageSize", "0");
    let mut codes = vec![call.send_as_is(&emulator).await.code()];
    for (name, value) in [
        ("Action", "DescribeSynchronizationJobs"),
        ("SignatureMethod", "HMAC-SHA1"),
        ("Timestamp", common::NOW),
        ("AccessKeyId", "testid"),
    ] {
        call = call.with(name, value);
        codes.push(call.send_as_is(&emulator).await.code());
    }
    codes.push(call.signed().send_as_is(&emulator).await.code());
    let expected = [
        "MissingAction",
        "MissingSignatureMethod",
        "InvalidTimeStamp.Format",
        "InvalidAccessKeyId.NotFound",
        "SignatureDoesNotMatch",
        "InvalidPageSize",
    ];
    assert_eq!(codes, expected);
}

#[tokio::test]
async fn a_wrong_signature_is_answered_with_the_string_that_the_server_would_sign() {
    let emulator = emulator().await;
    let call =
        Call::new().with("SynchronizationJobName", "MySQL同步 a").with("SignatureNonce", "n").secret("wrong");
    let message = call.send(&emulator).await.message();
    let (_, string_to_sign) = message.split_once("server string to sign is:").unwrap();
    assert_eq!(
        string_to_sign,
        "GET&%2F&AccessKeyId%3Dtestid%26Action%3DDescribeSynchronizationJobs%26Format%3DJSON\
         %26SignatureMethod%3DHMAC-SHA1%26SignatureNonce%3Dn%26SignatureVersion%3D1.0\
         %26SynchronizationJobName%3DMySQL%25E5%2590%258C%25E6%25AD%25A5%2520a\
         %26Timestamp%3D2026-11-24T20%253A54%253A36Z%26Version%3D2020-01-01"
    );
    assert!(!message.contains("testsecret"));
}

#[tokio::test]
async fn a_nonce_is_good_for_one_request_and_only_a_signed_request_uses_it_up() {
    let emulator = emulator().await;
    let call = Call::new().with("SignatureNonce", "once");
    assert_eq!(call.clone().secret("wrong").send(&emulator).await.code(), "SignatureDoesNotMatch");
    assert_eq!(call.clone().send(&emulator).await.status, 200);
    let replay = call.clone().send(&emulator).await;
    assert_eq!((replay.code().as_str(), replay.status), ("SignatureNonceUsed", 400));
    let other_parameters = call.with("PageNum", "2").send(&emulator).await;
    assert_eq!(other_parameters.code(), "SignatureNonceUsed");
}

#[tokio::test]
async fn timestamps_are_good_for_a_quarter_of_an_hour_either_way() {
    let emulator = emulator().await;
    for timestamp in ["2026-11-24T20:39:36Z", "2026-11-24T21:09:36Z", "2026-11-24T20:54:36.594493183Z"] {
        assert_eq!(Call::new().with("Timestamp", timestamp).send(&emulator).await.status, 200);
    }
}

#[tokio::test]
async fn the_access_key_may_be_spelled_as_in_the_documents() {
    let emulator = emulator().await;
    let call = Call::new().without("AccessKeyId").with("AccessKeyID", "testid");
    assert_eq!(call.send(&emulator).await.status, 200);
}

#[tokio::test]
async fn a_temporary_key_comes_with_its_token() {
    let emulator = common::builder().security_token("tok/en+1==").start().await.unwrap();
    assert_eq!(Call::new().with("SecurityToken", "tok/en+1==").send(&emulator).await.status, 200);
    assert_eq!(Call::new().send(&emulator).await.code(), "MissingSecurityToken");
    let other = Call::new().with("SecurityToken", "other").send(&emulator).await;
    assert_eq!(other.code(), "InvalidSecurityToken.MismatchWithAccessKey");
}

#[tokio::test]
async fn parameters_of_a_form_body_count_and_win_over_the_query_string() {
    let emulator = emulator().await;
    let call = Call::new().post().with("PageSize", "20").with_form("PageSize", "7");
    assert_eq!(call.send(&emulator).await.page().page_record_count, Some(7));
}

#[tokio::test]
async fn the_format_is_xml_unless_another_is_asked_for() {
    let emulator = emulator().await;
    let xml = Call::new().without("Format").send(&emulator).await;
    assert_eq!((xml.status, xml.content_type.as_str()), (200, "text/xml;charset=utf-8"));
    assert!(xml.body.contains("<DescribeSynchronizationJobsResponse>"), "{}", xml.body);

    let unknown = Call::new().with("Format", "YAML").send(&emulator).await;
    assert_eq!(
        (unknown.code().as_str(), unknown.content_type.as_str()),
        ("InvalidParameter.Format", "text/xml;charset=utf-8")
    );
}

fn several_keys() -> aliyun_emulator::Builder {
    let token = |id| AccessKey::new(id, "secret").security_token("token");
    let hour = std::time::Duration::from_secs(3_600);
    common::builder()
        .add_key(AccessKey::new("reader", "secret").read_only())
        .add_key(AccessKey::new("former", "secret").inactive())
        .add_key(token("STS.fresh").expires_at(common::now() + hour))
        .add_key(token("STS.stale").expires_at(common::now()))
}

async fn called_by(id: &str, call: Call) -> Answer {
    let emulator = several_keys().start().await.unwrap();
    call.with("AccessKeyId", id).secret("secret").send(&emulator).await
}

#[tokio::test]
async fn each_key_is_good_for_what_it_was_made_for() {
    assert_eq!(called_by("reader", Call::new()).await.status, 200);
    let write = Call::new().with("Action", "StartSynchronizationJob").with("SynchronizationJobId", "dts1");
    let denied = called_by("reader", write).await;
    assert_eq!((denied.code().as_str(), denied.status), ("Forbidden.RAM", 403));
    let inactive = called_by("former", Call::new()).await;
    assert_eq!((inactive.code().as_str(), inactive.status), ("InvalidAccessKeyId.Inactive", 400));

    let token = || Call::new().with("SecurityToken", "token");
    assert_eq!(called_by("STS.fresh", token()).await.status, 200);
    let expired = called_by("STS.stale", token()).await;
    assert_eq!((expired.code().as_str(), expired.status), ("InvalidSecurityToken.Expired", 403));
    let foreign = called_by("reader", token()).await;
    assert_eq!(foreign.code(), "InvalidSecurityToken.MismatchWithAccessKey");
}

#[tokio::test]
async fn keys_do_not_share_their_nonces() {
    let emulator = several_keys().start().await.unwrap();
    let call = Call::new();
    assert_eq!(call.clone().send(&emulator).await.status, 200);
    let reader = call.with("AccessKeyId", "reader").secret("secret");
    assert_eq!(reader.clone().send(&emulator).await.status, 200);
    assert_eq!(reader.send(&emulator).await.code(), "SignatureNonceUsed");
}

/// Sends something that is no call at all.
async fn raw(method: &str, target: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    let emulator = emulator().await;
    send(emulator.address(), method, target, headers, body).await
}

#[tokio::test]
async fn other_methods_and_paths_are_refused_in_the_same_shape() {
    let method = raw("PUT", "/?Format=JSON", &[], "").await;
    assert_eq!((method.code().as_str(), method.status), ("UnsupportedHTTPMethod", 400));
    assert_eq!(method.content_type, "application/json;charset=utf-8");
    let path = raw("GET", "/favicon.ico", &[], "").await;
    assert_eq!((path.code().as_str(), path.status), ("InvalidApi.NotFound", 404));
}

#[tokio::test]
async fn what_is_too_large_is_refused_with_its_limit() {
    let query = raw("GET", &format!("/?Name={}", "n".repeat(40_000)), &[], "").await;
    assert_eq!((query.code().as_str(), query.status), ("RequestTooLarge.Query", 414));
    let headers = raw("GET", "/", &[("X-Large", &"x".repeat(40_000))], "").await;
    assert_eq!((headers.code().as_str(), headers.status), ("RequestTooLarge.Headers", 431));
    let body = raw("POST", "/", &[("Content-Length", "99999999")], "").await;
    assert_eq!((body.code().as_str(), body.status), ("RequestTooLarge.Body", 413));

    let many: Vec<String> = (0..2_000).map(|number| format!("Tag.{number}.Key=k")).collect();
    let form = [("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")];
    let parameters = raw("POST", "/", &form, &many.join("&")).await;
    assert_eq!((parameters.code().as_str(), parameters.status), ("NumberExceed.Parameters", 400));
}

#[tokio::test]
async fn what_is_not_percent_encoded_utf8_is_refused() {
    for target in ["/?Name=%FF", "/?Name=%4"] {
        let answer = raw("GET", target, &[], "").await;
        assert_eq!((answer.code().as_str(), answer.status), ("InvalidEncoding", 400));
    }
}

#[tokio::test]
async fn an_answer_is_compressed_where_that_is_asked_for_and_worthwhile() {
    let emulator = emulator().await;
    for (accepted, is_compressed) in
        [("gzip, deflate", true), ("br;q=1, GZIP;q=0.5", true), ("gzip;q=0", false), ("identity", false)]
    {
        let call = Call::new().with_header("Accept-Encoding", accepted);
        let raw = call.signed().send_raw(&emulator).await;
        assert_eq!(raw.head().contains("\r\ncontent-encoding: gzip\r\n"), is_compressed, "{accepted}");
        let (_, body) = raw.bytes.split_at(raw.head().len() + 2);
        let mut text = String::new();
        if is_compressed {
            flate2::read::GzDecoder::new(body).read_to_string(&mut text).unwrap();
        } else {
            text = String::from_utf8(body.to_vec()).unwrap();
        }
        assert!(text.starts_with("{\"TotalRecordCount\":120,"), "{text}");
    }
    let refusal = Call::new().secret("").with("Action", "X").with_header("Accept-Encoding", "gzip");
    assert!(!refusal.signed().send_raw(&emulator).await.head().contains("content-encoding"), "too short");
}
