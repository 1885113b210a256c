use aliyun_sign::{Credentials, Stamp, v1};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant, SystemTime};
fn query(port: std::net::SocketAddr, pairs: &[(&str, &str)], n: &mut u64) -> (Duration, usize, String) {
    *n += 1;
    let mut q: Vec<(String, String)> = pairs.iter().map(|(a, b)| (a.to_string(), b.to_string())).collect();
    q.push(("Version".into(), "2020-01-01".into()));
    q.push(("Format".into(), "JSON".into()));
    let nonce = format!("n{n}");
    let stamp = Stamp { timestamp: "1970-01-01T00:00:00Z", nonce: &nonce };
    let signed = v1::sign("GET", &q, &[], &Credentials::new("testid", "testsecret"), stamp);
    let started = Instant::now();
    let mut c = TcpStream::connect(port).unwrap();
    c.write_all(
        format!("GET /?{} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", signed.query).as_bytes(),
    )
    .unwrap();
    let mut out = String::new();
    c.read_to_string(&mut out).unwrap();
    assert!(out.starts_with("HTTP/1.1 200"), "{out}");
    let total = out.split("TotalRecordCount\":").nth(1).unwrap().split(',').next().unwrap().to_string();
    (started.elapsed(), out.len(), total)
}
#[tokio::main]
async fn main() {
    let mut n = 0;
    let mut results = Vec::new();
    for jobs in [1_000usize, 100_000] {
        let file = format!("/tmp/perf-h5/{jobs}.db");
        let _ = std::fs::create_dir_all("/tmp/perf-h5");
        for ext in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{file}{ext}"));
        }
        let t = Instant::now();
        let e = aliyun_emulator::Emulator::builder()
            .data(&file)
            .jobs(jobs)
            .wall_clock(|| SystemTime::UNIX_EPOCH)
            .start()
            .await
            .unwrap();
        println!("{jobs}: made in {:?}", t.elapsed());
        e.stop().await;
        let t = Instant::now();
        let e = aliyun_emulator::Emulator::builder()
            .data(&file)
            .jobs(jobs)
            .wall_clock(|| SystemTime::UNIX_EPOCH)
            .start()
            .await
            .unwrap();
        println!("{jobs}: start {:?} size {}", t.elapsed(), std::fs::metadata(&file).unwrap().len());
        let address = e.address();
        let row = tokio::task::spawn_blocking(move || {
            let cases: &[&[(&str, &str)]] = &[
                &[
                    ("Action", "DescribeSynchronizationJobs"),
                    ("Tag.1.Key", "env"),
                    ("Tag.1.Value", "prod"),
                    ("SynchronizationJobName", "orders"),
                ],
                &[
                    ("Action", "DescribeSynchronizationJobs"),
                    ("Tag.1.Key", "critical"),
                    ("SynchronizationJobName", "sync_risk_0"),
                ],
                &[
                    ("Action", "DescribeSynchronizationJobs"),
                    ("Tag.1.Key", "env"),
                    ("SynchronizationJobName", "订单"),
                ],
                &[("Action", "DescribeSynchronizationJobs")],
                &[("Action", "DescribeSynchronizationJobs"), ("PageNum", "3000")],
            ];
            let mut row = Vec::new();
            for case in cases {
                let (cold, size, total) = query(address, case, &mut n);
                let mut times: Vec<_> = (0..200).map(|_| query(address, case, &mut n).0).collect();
                times.sort();
                println!("  cold {cold:?} median {:?} bytes {size} total {total} {case:?}", times[100]);
                row.push((cold, times[100]));
            }
            (row, n)
        })
        .await
        .unwrap();
        n = row.1;
        results.push(row.0);
        e.stop().await;
    }
    for i in 0..results[0].len() {
        println!(
            "ratio cold {:.2} warm {:.2}",
            results[1][i].0.as_secs_f64() / results[0][i].0.as_secs_f64(),
            results[1][i].1.as_secs_f64() / results[0][i].1.as_secs_f64()
        );
    }
}
