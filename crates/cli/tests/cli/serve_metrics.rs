//! `dts serve`, as Prometheus sees it.

use std::collections::BTreeSet;

use crate::monitor_support::{Server, eventually, serve};
use crate::prometheus::Scrape;
use crate::support::{dts_with_key, emulator, outcome, sample_server};

const QUICK: [&str; 4] = ["--interval", "1s", "--max-calls-per-second", "100"];

fn serving(url: &str, more: &[&str]) -> Server {
    serve(&[&["--endpoint", url], &QUICK[..], more].concat())
}

/// The first scrape after a complete poll.
fn scrape(server: &Server) -> Scrape {
    let complete = |text: &str| {
        let scrape = Scrape::parse(text);
        scrape.value("dts_up", &[]).is_some().then_some(scrape)
    };
    server.wait_for("/metrics", complete)
}

#[test]
fn every_value_has_its_series_and_what_is_unknown_has_none() {
    let server = serving(&sample_server(), &["--region", "cn-hangzhou"]);
    let scrape = scrape(&server);
    let orders = [("job_id", "dtsa1b2c3d4e5f6g"), ("direction", "Forward"), ("region", "cn-hangzhou")];
    assert_eq!(scrape.value("dts_sync_delay_seconds", &orders), Some(98_460.0));
    assert_eq!(scrape.value("dts_sync_rps", &orders), Some(0.0));
    let reverse = [("job_id", "dtsr0mhthm47vdpd"), ("direction", "Reverse")];
    assert_eq!(scrape.value("dts_sync_delay_seconds", &reverse), Some(192.0));
    let flow = [("job_id", "dtsr0mhthm47vdpd"), ("direction", "Forward")];
    assert_eq!(scrape.value("dts_sync_flow_megabytes_per_second", &flow), Some(19.13));
    for id in ["dtsprecheck00001", "dtsinit000000001", "dtsfromthefuture"] {
        for name in ["dts_sync_delay_seconds", "dts_sync_rps", "dts_sync_flow_megabytes_per_second"] {
            assert_eq!(scrape.value(name, &[("job_id", id)]), None, "{name} of {id}");
        }
    }
    assert_eq!(scrape.value("dts_jobs", &[]), Some(8.0));
    assert_eq!(scrape.value("dts_up", &[("region", "cn-hangzhou")]), Some(1.0));
}

#[test]
fn a_job_is_in_one_state_documented_or_not() {
    let server = serving(&sample_server(), &[]);
    let scrape = scrape(&server);
    let states = |id: &str| {
        let labels = [("job_id", id)];
        let series: Vec<_> = scrape.all("dts_sync_status", &labels).collect();
        let current: Vec<_> = series.iter().filter(|(_, value)| *value == 1.0).collect();
        assert_eq!(current.len(), 1, "{id}");
        (series.len(), current[0].0["status"].clone())
    };
    assert_eq!(states("dtsexjk1alb116lbf1"), (10, "Synchronizing".into()));
    assert_eq!(states("dtsinit000000001"), (10, "Initializating".into()));
    assert_eq!(states("dtsfromthefuture"), (11, "Melting".into()));
}

#[test]
fn names_and_tags_survive_whatever_they_contain() {
    let server = serving(&sample_server(), &[]);
    let scrape = scrape(&server);
    let name = |id: &str| {
        let labels = [("job_id", id)];
        scrape.all("dts_sync_info", &labels).next().unwrap().0["name"].clone()
    };
    assert_eq!(name("dtsa1b2c3d4e5f6g"), "orders to warehouse, \"nightly\", third attempt after the move");
    assert_eq!(name("dtsprecheck00001"), "evil \u{1b}[2J name\nsecond line");
    let tags: BTreeSet<_> = scrape
        .all("dts_sync_tag", &[("job_id", "dtsexjk1alb116lbf1")])
        .map(|(labels, _)| (labels["key"].clone(), labels["value"].clone()))
        .collect();
    assert_eq!(tags, BTreeSet::from([("env".into(), "prod".into()), ("team".into(), "交易".into())]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fleet_of_thousands_is_one_valid_scrape() {
    let emulator = emulator(2_000).await;
    let server = serving(&emulator.url(), &["--page-size", "100"]);
    let scrape = scrape(&server);
    assert_eq!(scrape.value("dts_jobs", &[]), Some(2_000.0));
    assert_eq!(scrape.all("dts_sync_info", &[]).count(), 2_000);
    assert!(scrape.all("dts_sync_expiry_timestamp_seconds", &[]).all(|(_, at)| at > 1_000_000_000.0));
    let percents = scrape.all("dts_sync_initialization_percent", &[]).map(|(_, percent)| percent);
    assert!(percents.into_iter().all(|percent| (0.0..=100.0).contains(&percent)));
    assert!(scrape.all("dts_sync_precheck_failed_items", &[]).any(|(_, failed)| failed > 0.0));
    let calls = scrape.value("dts_api_call_duration_seconds_count", &[]).unwrap();
    assert!(calls >= 20.0, "{calls}");
    assert_eq!(scrape.value("dts_api_call_duration_seconds_bucket", &[("le", "+Inf")]), Some(calls));
}

#[tokio::test(flavor = "multi_thread")]
async fn scrapes_do_not_ask_the_service() {
    let emulator = emulator(3).await;
    let server = serve(&["--endpoint", &emulator.url(), "--interval", "1h"]);
    let first = scrape(&server);
    for _ in 0..20 {
        server.body("/metrics");
    }
    let calls = |scrape: &Scrape| scrape.value("dts_api_call_duration_seconds_count", &[]);
    assert_eq!(calls(&Scrape::parse(&server.body("/metrics"))), calls(&first));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outage_is_told_and_old_values_go_away() {
    let emulator = emulator(3).await;
    let server = serving(&emulator.url(), &[]);
    assert_eq!(scrape(&server).value("dts_up", &[]), Some(1.0));
    emulator.stop().await;
    let down =
        |text: &str| Some(Scrape::parse(text)).filter(|scrape| scrape.value("dts_up", &[]) == Some(0.0));
    let scrape = server.wait_for("/metrics", down);
    assert!(scrape.value("dts_api_errors_total", &[("code", "connect")]).unwrap() > 0.0);
    assert!(scrape.value("dts_last_successful_poll_timestamp_seconds", &[]).is_some());
    let gone = |text: &str| (Scrape::parse(text).all("dts_sync_info", &[]).count() == 0).then_some(());
    server.wait_for("/metrics", gone);
}

#[tokio::test(flavor = "multi_thread")]
async fn throttling_is_counted_and_ends_without_a_trace() {
    let emulator = emulator(3).await;
    let fault = emulator.faults().add("throttle".parse().unwrap());
    let server = serving(&emulator.url(), &[]);
    assert_eq!(scrape(&server).value("dts_up", &[]), Some(0.0));
    let throttled = [("code", "Throttling.User")];
    assert!(Scrape::parse(&server.body("/metrics")).value("dts_api_errors_total", &throttled).unwrap() > 0.0);
    emulator.faults().remove(fault);
    let up = |text: &str| Some(Scrape::parse(text)).filter(|scrape| scrape.value("dts_up", &[]) == Some(1.0));
    assert_eq!(server.wait_for("/metrics", up).all("dts_sync_info", &[]).count(), 3);
}

#[test]
fn a_page_that_is_up_to_date_hears_so() {
    let server = serve(&["--endpoint", &sample_server(), "--interval", "1h"]);
    scrape(&server);
    let tag = |head: &str| head.lines().find_map(|line| line.strip_prefix("etag: ").map(str::to_owned));
    // Between the two the poll may end.
    eventually(|| {
        let (head, _) = server.get("/api/fleet", "");
        let header = format!("If-None-Match: {}\r\n", tag(&head).unwrap());
        let (head, _) = server.get("/api/fleet", &header);
        if head.starts_with("HTTP/1.1 304") { Ok(()) } else { Err(head) }
    });
    assert!(server.get("/api/jobs/999", "").0.starts_with("HTTP/1.1 404"));
    assert!(server.get("/api/jobs/x", "").0.starts_with("HTTP/1.1 400"));
    assert_eq!(server.body("/healthz"), "ok\n");
    assert!(server.get("/", "").0.contains("content-security-policy: default-src 'none'"));
    assert_eq!(server.terminate(), Some(0));
}

#[test]
fn an_address_in_use_is_named() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let outcome = outcome(&mut dts_with_key(&["serve", "--emulated", "--listen", &address]));
    assert_eq!(outcome.status, Some(1));
    assert!(outcome.stderr.starts_with(&format!("error: cannot listen on {address}: ")), "{outcome:?}");
}

#[test]
fn the_documents_name_the_metrics_that_there_are() {
    let server = serving(&sample_server(), &[]);
    let exported: BTreeSet<String> = scrape(&server).families.into_iter().map(|(name, _)| name).collect();
    let page = include_str!("../../../../docs/monitoring.md");
    let listed = page.lines().filter_map(|line| line.strip_prefix("| `dts_")?.split_once('`'));
    assert_eq!(listed.map(|(name, _)| format!("dts_{name}")).collect::<BTreeSet<_>>(), exported);
    let alerts = include_str!("../../../../docs/prometheus/alerts.yml");
    let dashboard = include_str!("../../../../docs/grafana/dashboard.json");
    let dashboard_is_json = serde_json::from_str::<serde_json::Value>(dashboard);
    assert!(dashboard_is_json.is_ok(), "{dashboard_is_json:?}");
    for text in [page, alerts, dashboard] {
        for word in text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_') {
            let name = word.strip_suffix("_bucket").unwrap_or(word);
            let is_metric =
                ["dts_sync_", "dts_api_", "dts_up", "dts_last_"].iter().any(|start| name.starts_with(start));
            assert!(!is_metric || exported.contains(name), "{word} is no metric");
        }
    }
}
