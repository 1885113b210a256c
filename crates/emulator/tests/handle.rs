//! Starting, stopping and starting again.

mod common;

use std::fs;

use common::{Call, builder, emulator};
use tempfile::tempdir;
use tokio::net::TcpStream;

#[tokio::test]
async fn it_listens_on_a_free_loopback_port_and_says_where() {
    let (first, second) = (emulator().await, emulator().await);
    assert!(first.address().ip().is_loopback());
    assert_ne!(first.address(), second.address());
    assert_eq!(first.url(), format!("http://127.0.0.1:{}", first.address().port()));
    assert_eq!((first.access_key_id(), first.credentials().access_key_secret()), ("testid", "testsecret"));
}

#[tokio::test]
async fn it_takes_the_access_key_that_it_was_given_and_no_other() {
    let emulator = builder().access_key("me", "mine").start().await.unwrap();
    let mine = Call::new().with("AccessKeyId", "me").secret("mine");
    assert_eq!(mine.send(&emulator).await.status, 200);
    assert_eq!(Call::new().send(&emulator).await.code(), "InvalidAccessKeyId.NotFound");
    assert!(!format!("{emulator:?}").contains("mine"));
}

#[tokio::test]
async fn stopping_closes_the_port() {
    let emulator = emulator().await;
    let address = emulator.address();
    emulator.stop().await;
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn stopping_does_not_wait_for_clients_that_keep_their_connection() {
    let emulator = emulator().await;
    let _idle = TcpStream::connect(emulator.address()).await.unwrap();
    assert_eq!(Call::new().send(&emulator).await.status, 200);
    tokio::time::timeout(std::time::Duration::from_secs(10), emulator.stop()).await.unwrap();
}

#[tokio::test]
async fn dropping_closes_the_port() {
    let emulator = emulator().await;
    let address = emulator.address();
    drop(emulator);
    // The server notices when it runs next, at the latest after the connections that were already queued.
    while TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_data_file_survives_a_restart_as_it_is() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("fleet.db");
    let call = Call::new().with("PageSize", "100");

    let first = builder().data(&file).jobs(40).seed(1).start().await.unwrap();
    let before = call.clone().send(&first).await.page();
    first.stop().await;

    let second = builder().data(&file).jobs(99).seed(2).start().await.unwrap();
    let after = call.send(&second).await.page();
    assert_eq!(after.total_record_count, Some(40));
    assert_eq!(after.synchronization_instances, before.synchronization_instances);
}

#[tokio::test]
async fn the_same_seed_gives_the_same_answers_and_another_one_does_not() {
    let call = Call::new();
    let mut bodies = Vec::new();
    for seed in [7, 7, 8] {
        let emulator = builder().seed(seed).start().await.unwrap();
        bodies.push(call.clone().send(&emulator).await.body);
    }
    assert_eq!(bodies[0], bodies[1]);
    assert_ne!(bodies[0], bodies[2]);
}

#[tokio::test]
async fn an_emulator_may_have_no_jobs_at_all() {
    let emulator = builder().jobs(0).start().await.unwrap();
    let page = Call::new().send(&emulator).await.page();
    assert_eq!((page.total_record_count, page.synchronization_instances.len()), (Some(0), 0));
}

#[tokio::test]
async fn a_taken_port_is_named_in_the_error() {
    let first = emulator().await;
    let error = builder().listen(first.address()).start().await.unwrap_err();
    assert!(error.is_listen());
    assert!(error.to_string().starts_with(&format!("cannot listen on {}: ", first.address())), "{error}");
}

#[tokio::test]
async fn a_file_that_is_no_database_is_named_in_the_error_and_left_alone() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("notes.txt");
    let notes = "not a database, ".repeat(100);
    fs::write(&file, &notes).unwrap();
    let error = builder().data(&file).start().await.unwrap_err();
    assert!(error.is_data());
    assert_eq!(
        error.to_string(),
        format!("cannot use {} as data file: file is not a database", file.display())
    );
    assert_eq!(fs::read_to_string(&file).unwrap(), notes);
}

#[tokio::test]
async fn a_database_of_another_version_or_of_somebody_else_is_refused_and_left_alone() {
    let folder = tempdir().unwrap();
    for (name, sql, version) in
        [("later.db", "PRAGMA user_version = 99", 99), ("other.db", "CREATE TABLE notes (text)", 0)]
    {
        let file = folder.path().join(name);
        rusqlite::Connection::open(&file).unwrap().execute_batch(sql).unwrap();
        let before = fs::read(&file).unwrap();
        let error = builder().data(&file).start().await.unwrap_err();
        let expected = format!("its schema has version {version}, this emulator knows version 3");
        assert!(error.to_string().ends_with(&expected), "{error}");
        assert_eq!(fs::read(&file).unwrap(), before);
    }
}

#[tokio::test]
async fn an_emulator_that_listens_everywhere_is_reached_by_loopback() {
    let emulator = builder().listen(([0, 0, 0, 0], 0).into()).start().await.unwrap();
    assert_eq!(emulator.url(), format!("http://127.0.0.1:{}", emulator.address().port()));
    assert!(emulator.address().ip().is_unspecified());
}
