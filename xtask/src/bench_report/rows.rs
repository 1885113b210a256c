//! What is measured against what.

/// A line of a table: what is measured, against what, and the ratio to reach.
pub(super) struct Row {
    pub(super) what: &'static str,
    /// Where criterion has left the figures of both.
    pub(super) ours: &'static str,
    pub(super) other: &'static str,
    pub(super) against: &'static str,
    pub(super) reach: &'static str,
}

pub(super) const ROWS: [Row; 19] = [
    row("decode JSON, 1 instance", "decode_json_1/ours", "decode_json_1/serde_json_derive", DERIVE, ""),
    row("decode JSON, 30", "decode_json_30/ours", "decode_json_30/serde_json_derive", DERIVE, ""),
    row("decode JSON, 100", "decode_json_100/ours", "decode_json_100/serde_json_derive", DERIVE, "≤ 0.4"),
    row("decode JSON, 1,000", "decode_json_1000/ours", "decode_json_1000/serde_json_derive", DERIVE, ""),
    row("decode XML, 1 instance", "decode_xml_1/ours", "decode_xml_1/quick_xml_events", EVENTS, ""),
    row("decode XML, 30", "decode_xml_30/ours", "decode_xml_30/quick_xml_events", EVENTS, ""),
    row("decode XML, 100", "decode_xml_100/ours", "decode_xml_100/quick_xml_events", EVENTS, "≤ 1.25"),
    row("decode XML, 1,000", "decode_xml_1000/ours", "decode_xml_1000/quick_xml_events", EVENTS, ""),
    row(
        "decode XML, 100",
        "decode_xml_100/ours",
        "decode_xml_100/quick_xml_serde",
        "quick-xml's serde",
        "≤ 0.4",
    ),
    row("encode JSON, 100", "encode_100/json", "encode_100/serde_json_derive", DERIVE, "≤ 0.7"),
    row("encode XML, 100", "encode_100/xml", "encode_100/serde_json_derive", DERIVE, "≤ 1"),
    row(
        "encode parameters, 43 of them",
        "encode_parameters/ours",
        "encode_parameters/serde_json_derive",
        "serde_json writing the same request, derived",
        "≤ 1",
    ),
    row("sign V1", "sign_v1/ours", "sign_v1/bare_hmac_sha1", "bare HMAC-SHA1 of the string to sign", "≤ 2.0"),
    row(
        "sign V3",
        "sign_v3/ours",
        "sign_v3/bare_sha256",
        "bare SHA-256 of the canonical request and HMAC-SHA256",
        "≤ 2.0",
    ),
    row(
        "`client.send`, a page of 100",
        "send_100/ours",
        "send_100/bare_get",
        "a bare reqwest GET of the same bytes",
        "≤ 1.18",
    ),
    row(
        "`client.send`, a page of 100",
        "send_100/ours",
        "send_100/get_and_derive",
        "the GET, and serde_json with derived structs",
        "",
    ),
    row(
        "`items()`, 40 pages of 20 ms, concurrency 8",
        "items_4000/concurrency/8",
        "items_4000/concurrency/1",
        "one page at a time",
        "≤ 0.2",
    ),
    row(
        "check the dts crate",
        "compile/check/ours",
        "compile/check/derived",
        "the same structs with serde derives, CPU",
        "≤ 0.25",
    ),
    row(
        "release build of the dts crate",
        "compile/release/ours",
        "compile/release/derived",
        "the same structs with serde derives, CPU",
        "≤ 0.25",
    ),
];

/// Next to the other clients.
pub(super) const PEERS: [Row; 4] = [
    row("sign V1", "peers_sign_v1/ours", "peers_sign_v1/alibabacloud", "`alibabacloud`", ""),
    row(
        "decode JSON, 100",
        "peers_decode_json/ours",
        "peers_decode_json/alibabacloud",
        "`serde_json::Value`, which `alibabacloud` hands out",
        "",
    ),
    row(
        "a whole call, a page of 100",
        "peers_call/ours",
        "peers_call/aliyun_openapi_core_rust_sdk",
        "`aliyun-openapi-core-rust-sdk`, with derived structs",
        "",
    ),
    row(
        "a whole call, a page of 100",
        "peers_call/ours",
        "peers_call/official_python_sdk",
        "the official Python SDK, `alibabacloud_dts20200101`",
        "",
    ),
];

const DERIVE: &str = "serde_json with derived structs of `String`";
const EVENTS: &str = "quick-xml's event loop, building nothing";

const fn row(
    what: &'static str,
    ours: &'static str,
    other: &'static str,
    against: &'static str,
    reach: &'static str,
) -> Row {
    Row { what, ours, other, against, reach }
}
