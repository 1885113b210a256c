//! This client and others, in one run, each as its documentation says it is used.

#![allow(missing_docs, reason = "criterion's macros write undocumented items")]
#![allow(clippy::disallowed_methods, reason = "the environment says which Python has the SDK")]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::io::{BufRead, BufReader, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use alibabacloud::{signing::calculate_signature, utils::build_canonicalized_query};
use aliyun_dts::{DescribeSynchronizationJobs, DescribeSynchronizationJobsResponse};
use aliyun_openapi_core_rust_sdk::client::rpc::RPClient;
use aliyun_sign::v1;
use aliyun_transport::Client;
use aliyun_wire::json;
use benches::{baseline, body, page_server, signing};
use criterion::{Criterion, criterion_group, criterion_main};
use serde_json::Value;
use tokio::runtime::Runtime;

/// From parameters to the signed query, V1.
fn sign(criterion: &mut Criterion) {
    let credentials = signing::credentials();
    let mut group = criterion.benchmark_group("peers/sign_v1");
    group.bench_function("ours", |bencher| {
        bencher.iter(|| v1::sign("GET", black_box(&signing::QUERY), &[], &credentials, signing::STAMP));
    });
    group.bench_function("alibabacloud", |bencher| {
        bencher.iter(|| {
            let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
            let mut parameters: BTreeMap<_, _> = black_box(&signing::QUERY).iter().map(owned).collect();
            for (name, value) in [
                ("AccessKeyId", credentials.access_key_id()),
                ("SignatureMethod", "HMAC-SHA1"),
                ("SignatureVersion", "1.0"),
                ("SignatureNonce", signing::STAMP.nonce),
                ("Timestamp", signing::STAMP.timestamp),
            ] {
                parameters.insert(name.to_owned(), value.to_owned());
            }
            let signature = calculate_signature(&parameters, credentials.access_key_secret());
            parameters.insert("Signature".to_owned(), signature);
            build_canonicalized_query(&parameters)
        });
    });
}

/// A page of 100 to what the caller is handed.
fn decode(criterion: &mut Criterion) {
    let body = body::json(100);
    let mut group = criterion.benchmark_group("peers/decode_json");
    group.bench_function("ours", |bencher| {
        bencher.iter(|| {
            json::decode::<DescribeSynchronizationJobsResponse>(black_box(body.as_bytes())).unwrap()
        });
    });
    group.bench_function("alibabacloud", |bencher| {
        bencher.iter(|| serde_json::from_slice::<Value>(black_box(body.as_bytes())).unwrap());
    });
}

/// A whole call over loopback for a page of 100.
fn call(criterion: &mut Criterion) {
    let runtime = Runtime::new().unwrap();
    let page = body::json(100);
    let address = runtime.block_on(page_server::serve(Duration::ZERO, move |_| page.clone())).unwrap();
    let mut group = criterion.benchmark_group("peers/call");
    group.sample_size(20);

    let client = Client::builder().region("cn-hangzhou").credentials(signing::credentials());
    let client = runtime.block_on(client.endpoint(format!("http://{address}")).no_proxy().build()).unwrap();
    group.bench_function("ours", |bencher| {
        bencher.iter(|| {
            runtime.block_on(client.send(&DescribeSynchronizationJobs::new().page_size(100))).unwrap()
        });
    });

    let key = signing::credentials();
    let client = RPClient::new(key.access_key_id(), key.access_key_secret(), format!("http://{address}"));
    group.bench_function("aliyun_openapi_core_rust_sdk", |bencher| {
        bencher.iter(|| {
            let call = client.clone().version("2020-01-01").get("DescribeSynchronizationJobs");
            runtime.block_on(call.query([("PageSize", "100")]).json::<baseline::Response>()).unwrap()
        });
    });

    match Python::start(address) {
        Some(mut python) => {
            group.bench_function("official_python_sdk", |bencher| {
                bencher.iter_custom(|calls| python.call(calls))
            });
        }
        None => {
            eprintln!("without the official Python SDK: ALIYUN_PYTHON_CLIENTS names no Python that has it")
        }
    }
}

/// A Python process that makes as many calls as it is told.
struct Python(ChildStdin, BufReader<ChildStdout>);

impl Python {
    fn start(address: SocketAddr) -> Option<Self> {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("python_sdk.py");
        let mut python = Command::new(std::env::var_os("ALIYUN_PYTHON_CLIENTS")?);
        python.arg(script).arg(address.to_string()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let child = python.spawn().ok()?;
        Some(Self(child.stdin?, BufReader::new(child.stdout?)))
    }

    fn call(&mut self, times: u64) -> Duration {
        writeln!(self.0, "{times}").unwrap();
        let mut seconds = String::new();
        self.1.read_line(&mut seconds).unwrap();
        Duration::from_secs_f64(seconds.trim().parse().unwrap())
    }
}

criterion_group!(benches, sign, decode, call);
criterion_main!(benches);
