//! Bodies to typed records.

#![allow(missing_docs, reason = "criterion's macros write undocumented items")]
#![allow(clippy::unwrap_used, reason = "a benchmark stops at a broken body")]

use std::hint::black_box;

use aliyun_dts::DescribeSynchronizationJobsResponse;
use aliyun_wire::{json, xml};
use benches::{baseline, body};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use quick_xml::events::Event;

fn decode_json(criterion: &mut Criterion) {
    for instances in [1, 30, 100, 1000] {
        let body = body::json(instances);
        let mut group = criterion.benchmark_group(format!("decode_json/{instances}"));
        group.throughput(Throughput::Bytes(body.len() as u64));
        group.bench_function("ours", |bencher| {
            bencher.iter(|| {
                json::decode::<DescribeSynchronizationJobsResponse>(black_box(body.as_bytes())).unwrap()
            });
        });
        group.bench_function("serde_json_derive", |bencher| {
            bencher
                .iter(|| serde_json::from_slice::<baseline::Response>(black_box(body.as_bytes())).unwrap());
        });
    }
}

fn decode_xml(criterion: &mut Criterion) {
    for instances in [1, 30, 100, 1000] {
        let body = body::xml(instances);
        let mut group = criterion.benchmark_group(format!("decode_xml/{instances}"));
        group.throughput(Throughput::Bytes(body.len() as u64));
        group.bench_function("ours", |bencher| {
            bencher.iter(|| {
                xml::decode::<DescribeSynchronizationJobsResponse>(black_box(body.as_bytes())).unwrap()
            });
        });
        group.bench_function("quick_xml_events", |bencher| {
            bencher.iter(|| {
                let mut reader = quick_xml::Reader::from_str(black_box(&body));
                let mut events = 0;
                while !matches!(reader.read_event().unwrap(), Event::Eof) {
                    events += 1;
                }
                events
            });
        });
        group.bench_function("quick_xml_serde", |bencher| {
            bencher.iter(|| quick_xml::de::from_str::<baseline::Response>(black_box(&body)).unwrap());
        });
    }
}

criterion_group!(benches, decode_json, decode_xml);
criterion_main!(benches);
