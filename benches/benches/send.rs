//! Whole calls over loopback.

#![allow(missing_docs, reason = "criterion's macros write undocumented items")]
#![allow(clippy::unwrap_used, reason = "a benchmark stops at a broken call")]

use std::net::SocketAddr;
use std::time::Duration;

use aliyun_dts::DescribeSynchronizationJobs;
use aliyun_transport::Client;
use benches::{baseline, body, page_server, signing};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use tokio::runtime::Runtime;

async fn client(address: SocketAddr) -> Client {
    let builder = Client::builder().region("cn-hangzhou").credentials(signing::credentials());
    builder.endpoint(format!("http://{address}")).no_proxy().build().await.unwrap()
}

/// A page of 100 instances, against a bare GET of the same bytes, which is only read, and one that is decoded, too.
fn send(criterion: &mut Criterion) {
    let runtime = Runtime::new().unwrap();
    let page = body::json(100);
    let address = runtime.block_on(page_server::serve(Duration::ZERO, move |_| page.clone())).unwrap();
    let client = runtime.block_on(client(address));
    // reqwest wants to know who would encrypt, even where nobody does; that of the process is set only once.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let bare = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut group = criterion.benchmark_group("send/100");
    group.bench_function("ours", |bencher| {
        bencher.iter(|| {
            runtime.block_on(client.send(&DescribeSynchronizationJobs::new().page_size(100))).unwrap()
        });
    });
    group.bench_function("bare_get", |bencher| {
        bencher.iter(|| {
            runtime.block_on(async {
                bare.get(format!("http://{address}/")).send().await.unwrap().bytes().await.unwrap()
            })
        });
    });
    group.bench_function("get_and_derive", |bencher| {
        bencher.iter(|| {
            runtime.block_on(async {
                let answer = bare.get(format!("http://{address}/")).send().await.unwrap();
                serde_json::from_slice::<baseline::Response>(&answer.bytes().await.unwrap()).unwrap()
            })
        });
    });
}

/// All jobs on 40 pages of 100, 20 ms each.
fn items(criterion: &mut Criterion) {
    const PAGES: usize = 40;
    let runtime = Runtime::new().unwrap();
    let pages: Vec<String> = (1..=PAGES).map(page_of_jobs).collect();
    let page = move |head: &str| pages.get(page_server::page_number(head) - 1).cloned().unwrap_or_default();
    let address = runtime.block_on(page_server::serve(Duration::from_millis(20), page)).unwrap();
    let client = runtime.block_on(client(address));
    let mut group = criterion.benchmark_group("items/4000");
    group.sample_size(10);
    for concurrency in [1, 8] {
        group.bench_function(BenchmarkId::new("concurrency", concurrency), |bencher| {
            bencher.iter(|| {
                let request = DescribeSynchronizationJobs::new().page_size(100);
                let mut jobs = client.items(request).concurrency(concurrency);
                let count = runtime.block_on(async {
                    let mut count = 0;
                    while jobs.try_next().await.unwrap().is_some() {
                        count += 1;
                    }
                    count
                });
                assert_eq!(count, PAGES * 100);
            });
        });
    }
}

/// A page of a hundred jobs, each with an id of its own.
fn page_of_jobs(number: usize) -> String {
    let jobs: Vec<_> = (0..100)
        .map(|job| format!(r#"{{"SynchronizationJobId":"dts{number:03}{job:03}","Status":"Synchronizing"}}"#))
        .collect();
    let jobs = jobs.join(",");
    format!(
        r#"{{"TotalRecordCount":4000,"PageRecordCount":100,"PageNumber":{number},"SynchronizationInstances":[{jobs}]}}"#
    )
}

criterion_group!(benches, send, items);
criterion_main!(benches);
