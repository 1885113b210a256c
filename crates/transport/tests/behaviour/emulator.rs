//! The whole way, with the operation of a real product: typed request, signature, HTTP, typed answer.

use std::time::{Duration, SystemTime};

use aliyun_dts::DescribeSynchronizationJobs;
use aliyun_emulator::{Clock, Emulator};
use aliyun_transport::{Client, ClientBuilder, Credentials, Format};

fn client(emulator: &Emulator) -> ClientBuilder {
    Client::builder()
        .region("cn-hangzhou")
        .endpoint(emulator.url())
        .credentials(emulator.credentials().clone())
}

#[tokio::test]
async fn lists_every_job_of_the_region_in_either_format() {
    // Delays move with the clock; two listings are the same only while it stands still.
    let clock = Clock::manual(SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000));
    let emulator = Emulator::builder().jobs(70).clock(clock).start().await.unwrap();
    let mut fleets = Vec::new();
    for format in [Format::Json, Format::Xml] {
        let client = client(&emulator).format(format).build().await.unwrap();
        let mut jobs = client.items(DescribeSynchronizationJobs::new().page_size(30));
        let mut fleet = Vec::new();
        while let Some(job) = jobs.try_next().await.unwrap() {
            fleet.push(job);
        }
        assert!(fleet.len() > 30, "more than a page of the fleet is in the client's region");
        assert_eq!(jobs.total(), Some(fleet.len() as i64));
        fleets.push(fleet);
    }
    assert_eq!(fleets[0], fleets[1]);
    emulator.stop().await;
}

#[tokio::test]
async fn says_that_only_the_secret_can_be_wrong() {
    let emulator = Emulator::builder().jobs(1).start().await.unwrap();
    let wrong = Credentials::new(emulator.access_key_id(), "wrong");
    let client = client(&emulator).credentials(wrong).build().await.unwrap();
    let error = client.send(&DescribeSynchronizationJobs::new()).await.unwrap_err();
    assert!(error.is_signature_mismatch() && error.request_id().is_some(), "{error}");
    assert_eq!(error.hint(), Some("the string to sign agrees, so the access key secret is wrong"));
    emulator.stop().await;
}
