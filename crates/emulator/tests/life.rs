//! A job's life over real HTTP: bought with one family of operations, moved and watched with both, across a restart.

#![allow(clippy::unwrap_used, reason = "a test that gets no answer ends here")]

mod common;

use std::time::Duration;

use aliyun_dts::{
    ConfigureSynchronizationJobResponse, CreateSynchronizationJobResponse, DescribeDtsJobDetailResponse,
    DescribeSynchronizationJobStatusResponse,
};
use aliyun_emulator::Emulator;
use common::{Call, builder};
use tempfile::tempdir;

fn call(action: &str, parameters: &[(&str, &str)]) -> Call {
    let call = Call::new().with("Action", action);
    parameters.iter().fold(call, |call, (name, value)| call.with(name, value))
}

async fn states(emulator: &Emulator, id: &str) -> (String, String) {
    let old = call("DescribeSynchronizationJobStatus", &[("SynchronizationJobId", id)]).send(emulator).await;
    let old: DescribeSynchronizationJobStatusResponse = old.decode();
    let task = id.trim_start_matches("dts");
    let new = call("DescribeDtsJobDetail", &[("DtsJobId", task), ("Format", "XML")]).send(emulator).await;
    let new: DescribeDtsJobDetailResponse = new.decode();
    (old.status.unwrap().as_str().to_owned(), new.status.unwrap().as_str().to_owned())
}

#[tokio::test]
async fn a_job_lives_from_create_to_delete_and_through_a_restart() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("jobs.db");
    let emulator = builder().data(&file).jobs(0).start().await.unwrap();
    let bought = call(
        "CreateSynchronizationJob",
        &[
            ("SourceRegion", "cn-hangzhou"),
            ("DestRegion", "cn-hangzhou"),
            ("SynchronizationJobClass", "small"),
            ("PayType", "PostPaid"),
        ],
    );
    let bought: CreateSynchronizationJobResponse = bought.send(&emulator).await.decode();
    let id = bought.synchronization_job_id.unwrap();
    assert_eq!(states(&emulator, &id).await, ("notStarted".into(), "NotConfigured".into()));

    let configure = call(
        "ConfigureSynchronizationJob",
        &[
            ("SynchronizationJobId", &id),
            ("SourceEndpoint.InstanceId", "rm-source"),
            ("DestinationEndpoint.InstanceId", "rm-destination"),
            ("StructureInitialization", "true"),
            ("DataInitialization", "true"),
        ],
    );
    let configure = configure.post().with_form("SynchronizationObjects", r#"[{"DBName":"shop"}]"#);
    let configured: ConfigureSynchronizationJobResponse = configure.send(&emulator).await.decode();
    assert_eq!(configured.success.unwrap().as_bool(), Some(true));

    for (seconds, old, new) in [
        (0, "prechecking", "Prechecking"),
        (30, "initializating", "Initializing"),
        (150, "synchronizing", "synchronizing"),
    ] {
        emulator.advance(Duration::from_secs(seconds));
        assert_eq!(states(&emulator, &id).await, (old.into(), new.into()));
    }
    let task = id.trim_start_matches("dts");
    assert_eq!(call("SuspendDtsJob", &[("DtsJobId", task)]).send(&emulator).await.status, 200);
    let again = call("SuspendDtsJob", &[("DtsJobId", task)]).send(&emulator).await;
    assert_eq!((again.status, again.code().as_str()), (403, "InvalidJobStatus"));
    emulator.stop().await;

    let emulator = builder().data(&file).start().await.unwrap();
    assert_eq!(states(&emulator, &id).await, ("suspending".into(), "Suspending".into()));
    let deleted = call("DeleteSynchronizationJob", &[("SynchronizationJobId", &id)]).send(&emulator).await;
    assert_eq!(deleted.status, 200);
    let gone = call("DescribeDtsJobDetail", &[("DtsJobId", task)]).send(&emulator).await;
    assert_eq!((gone.status, gone.code().as_str()), (403, "Forbidden.InstanceNotFound"));
}
