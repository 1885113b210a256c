//! Signatures, from parameters to what is sent.

#![allow(missing_docs, reason = "criterion's macros write undocumented items")]

use std::hint::black_box;

use aliyun_sign::{v1, v3};
use benches::signing::{self, BareV1, BareV3, QUERY, STAMP};
use criterion::{Criterion, criterion_group, criterion_main};

fn sign_v1(criterion: &mut Criterion) {
    let credentials = signing::credentials();
    let (string_to_sign, bare) = (signing::string_to_sign(), BareV1::default());
    let mut group = criterion.benchmark_group("sign/v1");
    group.bench_function("ours", |bencher| {
        bencher.iter(|| v1::sign("GET", black_box(&QUERY), &[], &credentials, STAMP));
    });
    group.bench_function("bare_hmac_sha1", |bencher| bencher.iter(|| bare.sign(black_box(&string_to_sign))));
}

fn sign_v3(criterion: &mut Criterion) {
    let (credentials, request) = (signing::credentials(), signing::v3_request());
    let bare = BareV3::default();
    let mut group = criterion.benchmark_group("sign/v3");
    group.bench_function("ours", |bencher| {
        bencher.iter(|| v3::sign(black_box(&request), &credentials, STAMP));
    });
    group.bench_function("bare_sha256", |bencher| bencher.iter(|| bare.sign()));
}

criterion_group!(benches, sign_v1, sign_v3);
criterion_main!(benches);
