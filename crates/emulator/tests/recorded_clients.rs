//! Requests that clients in use have sent, as they stood on the wire; only the port in `Host` was theirs.

mod common;

use aliyun_emulator::Emulator;
use common::{Answer, builder, emulator, send};

/// A request of `DescribeSynchronizationJobs` with the same parameters, among them an empty tag value and a name with
/// a space, a plus and Chinese.
struct Recorded {
    client: &'static str,
    method: &'static str,
    target: &'static str,
    content_type: &'static str,
}

const RECORDED: &[Recorded] = &[
    Recorded {
        client: "aliyun-python-sdk-core 2.16.1, GET",
        method: "GET",
        target: "/?RegionId=cn-hangzhou&PageSize=50&PageNum=2\
                 &SynchronizationJobName=MySQL%E5%90%8C%E6%AD%A5%20a%2Bb%2A~%2F%3D\
                 &ClientToken=0c593ea1-3bea-11e9-b96b-88e9fe637760&Tag.1.Value=&Tag.1.Key=testkey1\
                 &Tag.2.Value=%E5%80%BC%20%E4%B8%80%26%E4%BA%8C%20x&Tag.2.Key=testkey2&Version=2020-01-01\
                 &Action=DescribeSynchronizationJobs&Format=JSON&Timestamp=2026-11-24T20%3A54%3A36Z\
                 &SignatureMethod=HMAC-SHA1&SignatureType=&SignatureVersion=1.0\
                 &SignatureNonce=9552ce64bd72f2d725155a90a1a86816&AccessKeyId=testid\
                 &Signature=3YDNL0eWE%2Ffv65m136Hg5Lw4PYI%3D",
        content_type: "",
    },
    Recorded {
        client: "aliyun-python-sdk-core 2.16.1, POST",
        method: "POST",
        target: "/?RegionId=cn-hangzhou&PageSize=50&PageNum=2\
                 &SynchronizationJobName=MySQL%E5%90%8C%E6%AD%A5%20a%2Bb%2A~%2F%3D\
                 &ClientToken=0c593ea1-3bea-11e9-b96b-88e9fe637760&Tag.1.Value=&Tag.1.Key=testkey1\
                 &Tag.2.Value=%E5%80%BC%20%E4%B8%80%26%E4%BA%8C%20x&Tag.2.Key=testkey2&Version=2020-01-01\
                 &Action=DescribeSynchronizationJobs&Format=JSON&Timestamp=2026-11-24T20%3A54%3A35Z\
                 &SignatureMethod=HMAC-SHA1&SignatureType=&SignatureVersion=1.0\
                 &SignatureNonce=5aefe4571d40f043ea6753476a06ff16&AccessKeyId=testid\
                 &Signature=IhSupCZjQfywy1K64AwevGyKlRc%3D",
        content_type: "",
    },
    Recorded {
        client: "alibabacloud_dts20200101 5.11.7",
        method: "POST",
        target: "/?Action=DescribeSynchronizationJobs&Format=json&Version=2020-01-01\
                 &Timestamp=2026-11-24T20%3A54%3A34Z&SignatureNonce=ee7ba01be706aa884065c6b77c0b820e\
                 &ClientToken=0c593ea1-3bea-11e9-b96b-88e9fe637760&PageNum=2&PageSize=50\
                 &RegionId=cn-hangzhou&SynchronizationJobName=MySQL%E5%90%8C%E6%AD%A5+a%2Bb%2A~%2F%3D\
                 &Tag.1.Key=testkey1&Tag.1.Value=&Tag.2.Key=testkey2\
                 &Tag.2.Value=%E5%80%BC+%E4%B8%80%26%E4%BA%8C+x&SignatureMethod=HMAC-SHA1\
                 &SignatureVersion=1.0&AccessKeyId=testid&Signature=MkpnEAy01IqOXOb6NdjGKxOmb%2Bs%3D",
        content_type: "",
    },
    Recorded {
        client: "aliyun-openapi-core-rust-sdk 1.1.0, GET",
        method: "GET",
        target: "/?Signature=nt4HnT3hLZNG%2B0WF6lk56hL99W4%3D&AccessKeyId=testid\
                 &Action=DescribeSynchronizationJobs&ClientToken=0c593ea1-3bea-11e9-b96b-88e9fe637760\
                 &Format=JSON&PageNum=2&PageSize=50&RegionId=cn-hangzhou&SignatureMethod=HMAC-SHA1\
                 &SignatureNonce=652174e5-89d7-4c7c-b6ff-b70423c3e09f&SignatureVersion=1.0\
                 &SynchronizationJobName=MySQL%E5%90%8C%E6%AD%A5%20a%2Bb%2A~%2F%3D&Tag.1.Key=testkey1\
                 &Tag.1.Value=&Tag.2.Key=testkey2&Tag.2.Value=%E5%80%BC%20%E4%B8%80%26%E4%BA%8C%20x\
                 &Timestamp=2026-11-24T20%3A54%3A31.594493183Z&Version=2020-01-01",
        content_type: "",
    },
    Recorded {
        client: "aliyun-openapi-core-rust-sdk 1.1.0, POST",
        method: "POST",
        target: "/?Signature=EjDf%2BPB%2B8XUxXc3poNk29HRDmFA%3D&AccessKeyId=testid\
                 &Action=DescribeSynchronizationJobs&ClientToken=0c593ea1-3bea-11e9-b96b-88e9fe637760\
                 &Format=JSON&PageNum=2&PageSize=50&RegionId=cn-hangzhou&SignatureMethod=HMAC-SHA1\
                 &SignatureNonce=fe1ea7be-9b0e-47de-aab2-839ac1d8beb0&SignatureVersion=1.0\
                 &SynchronizationJobName=MySQL%E5%90%8C%E6%AD%A5%20a%2Bb%2A~%2F%3D&Tag.1.Key=testkey1\
                 &Tag.1.Value=&Tag.2.Key=testkey2&Tag.2.Value=%E5%80%BC%20%E4%B8%80%26%E4%BA%8C%20x\
                 &Timestamp=2026-11-24T20%3A54%3A31.454007797Z&Version=2020-01-01",
        content_type: "",
    },
    Recorded {
        client: "wandercn 0.1.18",
        method: "POST",
        target: "/?AccessKeyId=testid&Action=DescribeSynchronizationJobs\
                 &ClientToken=0c593ea1-3bea-11e9-b96b-88e9fe637760&Format=JSON&PageNum=2&PageSize=50\
                 &RegionId=cn-hangzhou&Signature=SKXLRhhCOh4gj%2BlKRr%2ByHrtKa0s%3D\
                 &SignatureMethod=HMAC-SHA1&SignatureNonce=019e8104-7bdf-4811-9029-d57c03395100\
                 &SignatureType=&SignatureVersion=1.0\
                 &SynchronizationJobName=MySQL%E5%90%8C%E6%AD%A5+a%2Bb%2A~%2F%3D&Tag.1.Key=testkey1\
                 &Tag.1.Value=&Tag.2.Key=testkey2&Tag.2.Value=%E5%80%BC+%E4%B8%80%26%E4%BA%8C+x\
                 &Timestamp=2026-11-24T20%3A54%3A31Z&Version=2020-01-01",
        content_type: "application/x-www-form-urlencoded",
    },
];

/// The same with a security token.
const RECORDED_WITH_TOKEN: &[Recorded] = &[
    Recorded {
        client: "aliyun-python-sdk-core 2.16.1, POST",
        method: "POST",
        target: "/?RegionId=cn-hangzhou&PageSize=50&PageNum=2\
                 &SynchronizationJobName=MySQL%E5%90%8C%E6%AD%A5%20a%2Bb%2A~%2F%3D\
                 &ClientToken=0c593ea1-3bea-11e9-b96b-88e9fe637760&Tag.1.Value=&Tag.1.Key=testkey1\
                 &Tag.2.Value=%E5%80%BC%20%E4%B8%80%26%E4%BA%8C%20x&Tag.2.Key=testkey2\
                 &SecurityToken=CAISrwJ1q6Ft5B2y%2F%2Babc%3D%3D&Version=2020-01-01\
                 &Action=DescribeSynchronizationJobs&Format=JSON&Timestamp=2026-11-24T20%3A54%3A35Z\
                 &SignatureMethod=HMAC-SHA1&SignatureType=&SignatureVersion=1.0\
                 &SignatureNonce=38bade8dde63a42da74a90e644d32459&AccessKeyId=testid\
                 &Signature=mRUAE7pll3tO5zb8cBwr1ZgWJGo%3D",
        content_type: "",
    },
    Recorded {
        client: "alibabacloud_dts20200101 5.11.7",
        method: "POST",
        target: "/?Action=DescribeSynchronizationJobs&Format=json&Version=2020-01-01\
                 &Timestamp=2026-11-24T20%3A54%3A35Z&SignatureNonce=a8ba7a2c5087bb486980a2ed1cb5a801\
                 &ClientToken=0c593ea1-3bea-11e9-b96b-88e9fe637760&PageNum=2&PageSize=50\
                 &RegionId=cn-hangzhou&SynchronizationJobName=MySQL%E5%90%8C%E6%AD%A5+a%2Bb%2A~%2F%3D\
                 &Tag.1.Key=testkey1&Tag.1.Value=&Tag.2.Key=testkey2\
                 &Tag.2.Value=%E5%80%BC+%E4%B8%80%26%E4%BA%8C+x\
                 &SecurityToken=CAISrwJ1q6Ft5B2y%2F%2Babc%3D%3D&SignatureMethod=HMAC-SHA1\
                 &SignatureVersion=1.0&AccessKeyId=testid&Signature=pUWXjUZbDti49wv%2BmLvH6bXdXo4%3D",
        content_type: "",
    },
];

/// Requests that say who asks in their headers, and sign those; all are sent with POST and without a body.
struct RecordedV3 {
    client: &'static str,
    target: &'static str,
    headers: &'static [(&'static str, &'static str)],
}

const V3: &[RecordedV3] = &[
    RecordedV3 {
        client: "alibabacloud_dts20200101 5.11.7, V3",
        target: "/?ClientToken=0c593ea1-3bea-11e9-b96b-88e9fe637760&PageNum=2&PageSize=50\
                 &RegionId=cn-hangzhou&SynchronizationJobName=MySQL%E5%90%8C%E6%AD%A5+a%2Bb%2A~%2F%3D\
                 &Tag.1.Key=testkey1&Tag.1.Value=&Tag.2.Key=testkey2\
                 &Tag.2.Value=%E5%80%BC+%E4%B8%80%26%E4%BA%8C+x",
        headers: &[
            ("host", "127.0.0.1:37467"),
            ("x-acs-version", "2020-01-01"),
            ("x-acs-action", "DescribeSynchronizationJobs"),
            ("user-agent", "AlibabaCloud (Linux; x86_64) Python/3.11.7 Core/0.4.3 TeaDSL/2"),
            ("x-acs-date", "2026-11-24T20:54:32Z"),
            ("x-acs-signature-nonce", "5b93f0918ad854b3b5cb243da6be8395"),
            ("accept", "application/json"),
            ("x-acs-content-sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("x-acs-credentials-provider", "static_ak"),
            (
                "Authorization",
                "ACS3-HMAC-SHA256 Credential=testid,SignedHeaders=\
                 accept;host;user-agent;x-acs-action;x-acs-content-sha256\
                 ;x-acs-credentials-provider;x-acs-date;x-acs-signature-nonce\
                 ;x-acs-version,Signature=\
                 f55f48c9c929616084507aea82b094dd85dc6ea0178333ca5eb1c2b79cb27b38",
            ),
        ],
    },
    RecordedV3 {
        client: "alibabacloud_dts20200101 5.11.7, V3 with a security token",
        target: "/?ClientToken=0c593ea1-3bea-11e9-b96b-88e9fe637760&PageNum=2&PageSize=50\
                 &RegionId=cn-hangzhou&SynchronizationJobName=MySQL%E5%90%8C%E6%AD%A5+a%2Bb%2A~%2F%3D\
                 &Tag.1.Key=testkey1&Tag.1.Value=&Tag.2.Key=testkey2\
                 &Tag.2.Value=%E5%80%BC+%E4%B8%80%26%E4%BA%8C+x",
        headers: &[
            ("host", "127.0.0.1:40729"),
            ("x-acs-version", "2020-01-01"),
            ("x-acs-action", "DescribeSynchronizationJobs"),
            ("user-agent", "AlibabaCloud (Linux; x86_64) Python/3.11.7 Core/0.4.3 TeaDSL/2"),
            ("x-acs-date", "2026-11-24T20:54:33Z"),
            ("x-acs-signature-nonce", "989e8c74753bfd0086ed7a7efb125c44"),
            ("accept", "application/json"),
            ("x-acs-content-sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("x-acs-credentials-provider", "static_sts"),
            ("x-acs-accesskey-id", "testid"),
            ("x-acs-security-token", "CAISrwJ1q6Ft5B2y/+abc=="),
            (
                "Authorization",
                "ACS3-HMAC-SHA256 Credential=testid,SignedHeaders=\
                 accept;host;user-agent;x-acs-accesskey-id;x-acs-action\
                 ;x-acs-content-sha256;x-acs-credentials-provider;x-acs-date\
                 ;x-acs-security-token;x-acs-signature-nonce;x-acs-version,Signature=\
                 cb91239da9b231c18277bc1a6af59d16d654593308952c8919e45b2126c24baa",
            ),
        ],
    },
];

const BEARER: &[RecordedV3] = &[
    RecordedV3 {
        client: "alibabacloud_dts20200101 5.11.7, V1 with a bearer token",
        target: "/?Action=DescribeSynchronizationJobs&Format=json&Version=2020-01-01\
                 &Timestamp=2026-11-24T20%3A51%3A39Z&SignatureNonce=6e798264a1c40d167d5b184b8917f6a6\
                 &ClientToken=0c593ea1-3bea-11e9-b96b-88e9fe637760&PageNum=2&PageSize=50\
                 &RegionId=cn-hangzhou&SynchronizationJobName=MySQL%E5%90%8C%E6%AD%A5+a%2Bb%2A~%2F%3D\
                 &Tag.1.Key=testkey1&Tag.1.Value=&Tag.2.Key=testkey2\
                 &Tag.2.Value=%E5%80%BC+%E4%B8%80%26%E4%BA%8C+x&BearerToken=bearer-token-1\
                 &SignatureType=BEARERTOKEN",
        headers: &[
            ("host", "127.0.0.1:38811"),
            ("x-acs-version", "2020-01-01"),
            ("x-acs-action", "DescribeSynchronizationJobs"),
            ("user-agent", "AlibabaCloud (Linux; x86_64) Python/3.11.7 Core/0.4.3 TeaDSL/2"),
        ],
    },
    RecordedV3 {
        client: "alibabacloud_dts20200101 5.11.7, V3 with a bearer token",
        target: "/?ClientToken=0c593ea1-3bea-11e9-b96b-88e9fe637760&PageNum=2&PageSize=50\
                 &RegionId=cn-hangzhou&SynchronizationJobName=MySQL%E5%90%8C%E6%AD%A5+a%2Bb%2A~%2F%3D\
                 &Tag.1.Key=testkey1&Tag.1.Value=&Tag.2.Key=testkey2\
                 &Tag.2.Value=%E5%80%BC+%E4%B8%80%26%E4%BA%8C+x&SignatureType=BEARERTOKEN",
        headers: &[
            ("host", "127.0.0.1:41847"),
            ("x-acs-version", "2020-01-01"),
            ("x-acs-action", "DescribeSynchronizationJobs"),
            ("user-agent", "AlibabaCloud (Linux; x86_64) Python/3.11.7 Core/0.4.3 TeaDSL/2"),
            ("x-acs-date", "2026-11-24T20:51:38Z"),
            ("x-acs-signature-nonce", "dd30629ad3652f87aa0b902a865ccbac"),
            ("accept", "application/json"),
            ("x-acs-content-sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("x-acs-bearer-token", "bearer-token-1"),
        ],
    },
];

const TOKEN: &str = "CAISrwJ1q6Ft5B2y/+abc==";

impl Recorded {
    async fn send(&self, emulator: &Emulator, target: &str) -> Answer {
        let headers = [("Content-Type", self.content_type)];
        let headers = if self.content_type.is_empty() { &headers[..0] } else { &headers };
        send(emulator.address(), self.method, target, headers, "").await
    }
}

#[tokio::test]
async fn recorded_requests_are_accepted_once() {
    let emulator = emulator().await;
    for recorded in RECORDED {
        let answer = recorded.send(&emulator, recorded.target).await;
        assert_eq!(answer.status, 200, "{}: {}", recorded.client, answer.body);
        let page = answer.page();
        assert_eq!((page.page_number, page.page_record_count), (Some(2), Some(50)));
        assert_eq!(recorded.send(&emulator, recorded.target).await.code(), "SignatureNonceUsed");
    }
}

#[tokio::test]
async fn recorded_requests_with_a_token_are_accepted_by_who_gave_it_out() {
    let emulator = builder().security_token(TOKEN).start().await.unwrap();
    for recorded in RECORDED_WITH_TOKEN {
        let answer = recorded.send(&emulator, recorded.target).await;
        assert_eq!(answer.status, 200, "{}: {}", recorded.client, answer.body);
    }
}

#[tokio::test]
async fn recorded_requests_that_were_tampered_with_are_refused() {
    let emulator = emulator().await;
    for recorded in RECORDED {
        for (from, to) in
            [("PageNum=2", "PageNum=1"), ("testkey1", "testkey3"), ("%2Bb", "%20b"), ("&Tag.1.Value=", "")]
        {
            let tampered = recorded.target.replacen(from, to, 1);
            assert_ne!(tampered, recorded.target, "{}", recorded.client);
            let answer = recorded.send(&emulator, &tampered).await;
            assert_eq!(answer.code(), "SignatureDoesNotMatch", "{}: {from} -> {to}", recorded.client);
        }
    }
}

#[tokio::test]
async fn recorded_requests_are_too_old_a_quarter_of_an_hour_later() {
    let later = common::now() + std::time::Duration::from_secs(16 * 60);
    let emulator = builder().wall_clock(move || later).start().await.unwrap();
    for recorded in RECORDED {
        assert_eq!(recorded.send(&emulator, recorded.target).await.code(), "InvalidTimeStamp.Expired");
    }
}

impl RecordedV3 {
    async fn send(&self, emulator: &Emulator) -> Answer {
        self.send_changed(emulator, "", "").await
    }

    /// Sends it with the first occurrence of a text replaced, wherever that is.
    async fn send_changed(&self, emulator: &Emulator, from: &str, to: &str) -> Answer {
        let target = self.target.replacen(from, to, 1);
        let values: Vec<String> = self.headers.iter().map(|(_, value)| value.replace(from, to)).collect();
        let headers: Vec<_> =
            self.headers.iter().zip(&values).map(|((name, _), value)| (*name, value.as_str())).collect();
        send(emulator.address(), "POST", &target, &headers, "").await
    }
}

#[tokio::test]
async fn recorded_requests_of_v3_are_accepted_once_and_answered_in_json() {
    for (recorded, emulator) in
        V3.iter().zip([emulator().await, builder().security_token(TOKEN).start().await.unwrap()])
    {
        let answer = recorded.send(&emulator).await;
        assert_eq!(answer.content_type, "application/json;charset=utf-8");
        assert_eq!(answer.page().page_number, Some(2), "{}", recorded.client);
        assert_eq!(recorded.send(&emulator).await.code(), "SignatureNonceUsed");
    }
}

#[tokio::test]
async fn recorded_requests_of_v3_that_were_tampered_with_are_refused() {
    let emulator = emulator().await;
    for (from, to) in [
        ("PageNum=2", "PageNum=1"),
        ("+a%2Bb", "%20a%20b"),
        ("Python/3.11.7", "Python/3.12.0"),
        ("DescribeSynchronizationJobs", "DescribeDtsJobs"),
        ("T20:54:", "T20:55:"),
    ] {
        let answer = V3[0].send_changed(&emulator, from, to).await;
        assert_eq!(answer.code(), "SignatureDoesNotMatch", "{from} -> {to}: {}", answer.body);
    }
    let spelled_otherwise = V3[0].send_changed(&emulator, "+a%2Bb", "%20a%2bb").await;
    assert_eq!(spelled_otherwise.status, 200, "{}", spelled_otherwise.body);
}

#[tokio::test]
async fn recorded_requests_with_a_bearer_token_are_accepted_where_it_is_known() {
    let emulator = builder().add_bearer_token("bearer-token-1").start().await.unwrap();
    let strange = builder().add_bearer_token("another").start().await.unwrap();
    for recorded in BEARER {
        assert_eq!(recorded.send(&strange).await.code(), "InvalidBearerToken", "{}", recorded.client);
        assert_eq!(recorded.send(&emulator).await.page().page_number, Some(2), "{}", recorded.client);
        assert_eq!(recorded.send(&emulator).await.code(), "SignatureNonceUsed");
    }
}
