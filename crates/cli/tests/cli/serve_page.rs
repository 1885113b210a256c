//! `dts serve`, as a browser sees it.

use std::process::Command;

use serde_json::Value;

use crate::monitor_support::{Server, has, serve};
use crate::support::{emulator, sample_server};

/// What the page has become after its scripts ran for a while.
fn rendered(server: &Server, path: &str) -> String {
    let profile = std::env::temp_dir().join(format!("dts-page-{}", server.address.replace(':', "-")));
    let output = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--window-size=1360,900", "--dump-dom"])
        .args(["--virtual-time-budget=8000", &format!("--user-data-dir={}", profile.display())])
        .arg(format!("http://{}{path}", server.address))
        .output()
        .unwrap();
    let _ = std::fs::remove_dir_all(profile);
    String::from_utf8(output.stdout).unwrap()
}

/// The fleet as the page gets it, once it is complete.
fn fleet(server: &Server) -> Value {
    server.wait_for("/api/fleet", |text| {
        let fleet: Value = serde_json::from_str(text).unwrap();
        fleet["moments"].as_array().is_some_and(|moments| moments.len() > 1).then_some(fleet)
    })
}

fn serving(url: &str) -> Server {
    serve(&["--endpoint", url, "--interval", "1s", "--max-calls-per-second", "1000", "--page-size", "100"])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fleet_of_thousands_is_a_short_document() {
    if !has("chromium") {
        return;
    }
    let emulator = emulator(5_000).await;
    let server = serving(&emulator.url());
    fleet(&server);
    let page = rendered(&server, "/");
    assert!(page.contains(">5000 jobs<"), "{page}");
    let rows = page.matches("data-n=").count();
    assert!((5..80).contains(&rows), "{rows} rows");
    assert!(page.contains("class=\"curve longest\" d=\"M"), "{page}");
    assert!(page.contains("class=\"good\""), "{page}");
}

#[test]
fn a_job_opens_by_its_address_and_its_name_stays_text() {
    if !has("chromium") {
        return;
    }
    let server = serving(&sample_server());
    fleet(&server);
    let page = rendered(&server, "/#dtsa1b2c3d4e5f6g%2FForward");
    assert!(
        page.contains("<h2>orders to warehouse, \"nightly\", third attempt after the move</h2>"),
        "{page}"
    );
    assert!(page.contains("任务失败太久 无法恢复"), "{page}");
    assert!(page.contains("What the service says"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outage_is_told_on_the_page() {
    if !has("chromium") {
        return;
    }
    let emulator = emulator(3).await;
    let server = serving(&emulator.url());
    fleet(&server);
    emulator.stop().await;
    server.wait_for("/api/fleet", |text| text.contains("\"code\":\"connect\"").then_some(()));
    let page = rendered(&server, "/");
    assert!(page.contains("connect, last read"), "{page}");
    assert!(page.contains(">3 jobs<"), "{page}");
}

#[test]
fn a_job_comes_with_its_record_and_its_past() {
    let server = serving(&sample_server());
    let fleet = fleet(&server);
    let jobs = fleet["jobs"].as_array().unwrap();
    let orders = jobs.iter().find(|job| job["id"] == "dtsa1b2c3d4e5f6g").unwrap();
    let number = &orders["n"];
    let job: Value = serde_json::from_str(&server.body(&format!("/api/jobs/{number}"))).unwrap();
    assert_eq!(job["record"]["SynchronizationJobId"], "dtsa1b2c3d4e5f6g");
    assert_eq!(job["error"], "任务失败太久 无法恢复");
    let past = job["samples"].as_array().unwrap();
    assert!(past.len() > 1 && past.iter().all(|sample| sample[1] == 98_460.0), "{past:?}");
    let delays: Value = serde_json::from_str(&server.body(&format!("/api/delays?{number},x,999"))).unwrap();
    assert!(delays[number.to_string()].as_array().unwrap().len() > 1);
    assert_eq!(delays["999"], Value::Array(Vec::new()));
    let unknown = jobs.iter().find(|job| job["id"] == "dtsinit000000001").unwrap();
    assert_eq!(unknown["delay"], Value::Null);
}
