use std::fmt::{self, Write};
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};
use std::sync::{Arc, Mutex};

use aliyun_transport::Credentials;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::server::{Reply, Server};
use crate::things::{ChangeThing, client};

/// Writes down all spans and their fields.
#[derive(Clone, Default)]
struct Journal(Arc<Mutex<String>>, Arc<AtomicU64>);

struct Writer<'a>(&'a mut String);

impl Visit for Writer<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl Subscriber for Journal {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("aliyun_transport")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut journal = self.0.lock().unwrap();
        let _ = write!(journal, "{}:", span.metadata().name());
        span.record(&mut Writer(&mut journal));
        journal.push('\n');
        Id::from_u64(self.1.fetch_add(1, SeqCst) + 1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut journal = self.0.lock().unwrap();
        values.record(&mut Writer(&mut journal));
        journal.push('\n');
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn tells_operation_attempts_and_request_ids_and_nothing_secret() {
    let server = Server::answering(|index, request| match index {
        0 => Reply::new(
            400,
            &[],
            &format!(
                r#"{{"RequestId":"R-1","Code":"Throttling.User","Message":"{} {}"}}"#,
                request.query, request.body
            ),
        ),
        _ => Reply::json(r#"{"RequestId":"R-2"}"#),
    })
    .await;
    let key = Credentials::new("testid", "canary-secret").with_security_token("canary-token");
    let client = client(&server).credentials(key).build().await.unwrap();
    let request = ChangeThing { password: Some("canary-password".into()), ..ChangeThing::default() };
    let journal = Journal::default();
    let guard = tracing::subscriber::set_default(journal.clone());
    client.send(&request).await.unwrap();
    drop(guard);

    let journal = journal.0.lock().unwrap().clone();
    let expected =
        ["call: operation=\"ChangeThing\"", "attempt: number=1", "R-1", "attempt: number=2", "attempts=2"];
    for part in expected.into_iter().chain(["request_id=\"R-2\""]) {
        assert!(journal.contains(part), "{part} in {journal}");
    }
    assert!(!journal.contains("canary"), "{journal}");
}
