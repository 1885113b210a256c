use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::SeqCst};

use tokio::sync::Semaphore;

use super::*;
use crate::credentials::Credentials;

/// Gives out `key-1`, `key-2`, …, each valid for an hour; or fails.
#[derive(Debug)]
struct Source {
    fetches: AtomicUsize,
    failing: std::sync::atomic::AtomicBool,
    /// A fetch goes on when there is a permit.
    gate: Semaphore,
    now: fn() -> SystemTime,
}

impl Source {
    fn new(now: fn() -> SystemTime, permits: usize) -> Arc<Self> {
        Arc::new(Self { fetches: 0.into(), failing: false.into(), gate: Semaphore::new(permits), now })
    }
}

impl Provider for Source {
    fn fetch(&self) -> BoxFuture<'_, Result<Provided, Error>> {
        Box::pin(async {
            let number = self.fetches.fetch_add(1, SeqCst) + 1;
            let permit = self.gate.acquire().await;
            permit.map_err(|error| Error::broken(error.to_string()))?.forget();
            if self.failing.load(SeqCst) {
                return Err(Error::broken(format!("failure {number}")));
            }
            let expires_at = Some((self.now)() + Duration::from_secs(3600));
            Ok(Provided { expires_at, ..Credentials::new(format!("key-{number}"), "secret").into() })
        })
    }
}

fn id(identity: Result<Identity, Error>) -> String {
    match identity.unwrap() {
        Identity::AccessKey(key) => key.access_key_id().to_owned(),
        other => format!("{other:?}"),
    }
}

/// A clock for each test, as a plain function has to be given.
macro_rules! clock {
    ($minutes:ident, $now:ident) => {
        static $minutes: AtomicU64 = AtomicU64::new(0);
        fn $now() -> SystemTime {
            SystemTime::UNIX_EPOCH + Duration::from_secs(60 * $minutes.load(SeqCst))
        }
    };
}

#[tokio::test]
async fn keeps_a_value_until_a_quarter_hour_before_its_end() {
    clock!(MINUTES, now);
    let source = Source::new(now, 100);
    let cached = Cached::with_clock(source.clone(), now);
    for (minute, key) in [(0, "key-1"), (44, "key-1"), (45, "key-2"), (89, "key-2"), (200, "key-3")] {
        MINUTES.store(minute, SeqCst);
        assert_eq!(id(cached.get().await), key, "minute {minute}");
    }
}

#[tokio::test]
async fn keeps_the_old_value_while_it_is_valid_when_asking_fails() {
    clock!(MINUTES, now);
    let source = Source::new(now, 100);
    let cached = Cached::with_clock(source.clone(), now);
    assert_eq!(id(cached.get().await), "key-1");
    source.failing.store(true, SeqCst);
    MINUTES.store(50, SeqCst);
    assert_eq!(id(cached.get().await), "key-1");
    assert_eq!(id(cached.get().await), "key-1");
    assert_eq!(source.fetches.load(SeqCst), 2, "asks again only after a pause");
    MINUTES.store(51, SeqCst);
    assert_eq!(id(cached.get().await), "key-1");
    assert_eq!(source.fetches.load(SeqCst), 3);
    MINUTES.store(60, SeqCst);
    assert_eq!(cached.get().await.unwrap_err().to_string(), "failure 4");
    source.failing.store(false, SeqCst);
    assert_eq!(id(cached.get().await), "key-5");
}

#[tokio::test]
async fn asks_once_for_all_who_wait() {
    clock!(MINUTES, now);
    let source = Source::new(now, 0);
    let cached = Arc::new(Cached::with_clock(source.clone(), now));
    let spawn = || {
        let cached = cached.clone();
        tokio::spawn(async move { cached.get().await })
    };
    let waiting: Vec<_> = (0..10).map(|_| spawn()).collect();
    tokio::task::yield_now().await;
    source.gate.add_permits(1);
    for task in waiting {
        assert_eq!(id(task.await.unwrap()), "key-1");
    }
    MINUTES.store(100, SeqCst);
    source.failing.store(true, SeqCst);
    let waiting: Vec<_> = (0..10).map(|_| spawn()).collect();
    tokio::task::yield_now().await;
    source.gate.add_permits(1);
    for task in waiting {
        assert_eq!(task.await.unwrap().unwrap_err().to_string(), "failure 2");
    }
    assert_eq!(source.fetches.load(SeqCst), 2);
}

#[tokio::test]
async fn gives_the_old_value_to_others_while_one_asks() {
    clock!(MINUTES, now);
    let source = Source::new(now, 1);
    let cached = Arc::new(Cached::with_clock(source.clone(), now));
    assert_eq!(id(cached.get().await), "key-1");
    MINUTES.store(46, SeqCst);
    let asking = tokio::spawn({
        let cached = cached.clone();
        async move { cached.get().await }
    });
    while source.fetches.load(SeqCst) < 2 {
        tokio::task::yield_now().await;
    }
    assert_eq!(id(cached.get().await), "key-1");
    source.gate.add_permits(1);
    assert_eq!(id(asking.await.unwrap()), "key-2");
    assert_eq!(id(cached.get().await), "key-2");
}

#[tokio::test]
async fn refuses_keys_with_white_space() {
    let cached = Cached::new(Credentials::new("id", "hunter2\n"));
    assert_eq!(cached.get().await.unwrap_err().to_string(), "access key secret ends with white space");
}
