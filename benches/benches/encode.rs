//! Typed records to bodies and parameters.

#![allow(missing_docs, reason = "criterion's macros write undocumented items")]
#![allow(clippy::unwrap_used, reason = "a benchmark stops at a broken record")]

use std::hint::black_box;

use aliyun_dts::DescribeSynchronizationJobs;
use aliyun_wire::{json, parameters, xml};
use benches::{baseline, body};
use criterion::{Criterion, criterion_group, criterion_main};

fn encode_bodies(criterion: &mut Criterion) {
    let record = body::record(100);
    let derived: baseline::Response = serde_json::from_str(&body::json(100)).unwrap();
    let mut group = criterion.benchmark_group("encode/100");
    group.bench_function("json", |bencher| bencher.iter(|| json::encode(black_box(&record)).unwrap()));
    group
        .bench_function("xml", |bencher| bencher.iter(|| xml::encode("Answer", black_box(&record)).unwrap()));
    group.bench_function("serde_json_derive", |bencher| {
        bencher.iter(|| {
            let mut body = Vec::new();
            serde_json::to_writer(&mut body, black_box(&derived)).unwrap();
            body
        });
    });
}

fn encode_parameters(criterion: &mut Criterion) {
    let mut request = DescribeSynchronizationJobs::new().region_id("cn-hangzhou").page_size(50).page_num(2);
    for index in 0..20 {
        request = request.tag(format!("key{index}"), "值");
    }
    let derived: baseline::Request = serde_json::from_str(&json::encode(&request).unwrap()).unwrap();
    let mut group = criterion.benchmark_group("encode/parameters");
    group.bench_function("ours", |bencher| {
        bencher.iter(|| parameters::encode(black_box(&request)).unwrap());
    });
    group.bench_function("serde_json_derive", |bencher| {
        bencher.iter(|| serde_json::to_vec(black_box(&derived)).unwrap());
    });
}

criterion_group!(benches, encode_bodies, encode_parameters);
criterion_main!(benches);
