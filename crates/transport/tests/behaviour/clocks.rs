use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering::SeqCst};
use std::time::{Duration, SystemTime};

use aliyun_transport::Signature;
use aliyun_wire::Text;

use crate::server::{Received, Reply, Server};
use crate::things::{ChangeThing, ListThings, client};

/// The time of a server whose clock is that many seconds ahead of ours.
#[allow(clippy::disallowed_methods, reason = "a server has a clock")]
fn server_time(ahead: i64) -> SystemTime {
    let by = Duration::from_secs(ahead.unsigned_abs());
    if ahead < 0 { SystemTime::now() - by } else { SystemTime::now() + by }
}

/// A header `date` for that time.
fn date_header(time: SystemTime) -> String {
    format!("date: {}", httpdate::fmt_http_date(time))
}

/// Refuses a request signed for a time more than 15 minutes from the server's.
pub(crate) fn expired(request: &Received, ahead: i64) -> Option<Reply> {
    let sent = request.parameter("Timestamp").or_else(|| request.header("x-acs-date")).unwrap();
    let (sent, time) = (Text::from(sent).as_timestamp().unwrap(), server_time(ahead));
    let apart = sent.duration_since(time).unwrap_or_else(|behind| behind.duration());
    (apart > Duration::from_secs(15 * 60)).then(|| {
        let body = r#"{"RequestId":"R","Code":"InvalidTimeStamp.Expired","Message":"expired"}"#;
        Reply::new(400, &[&date_header(time)], body)
    })
}

#[tokio::test]
async fn takes_over_the_time_of_the_service_once_and_remembers_it() {
    for signature in [Signature::V1, Signature::V3] {
        let ahead = Arc::new(AtomicI64::new(7200));
        let of_server = ahead.clone();
        let server = Server::answering(move |_, request| {
            expired(request, of_server.load(SeqCst)).unwrap_or_else(|| Reply::json("{}"))
        })
        .await;
        let client = client(&server).signature(signature).build().await.unwrap();
        let attempts = async || client.send(&ChangeThing::default()).await.unwrap().attempts();
        assert_eq!((attempts().await, attempts().await), (2, 1));
        ahead.store(-40_000, SeqCst);
        assert_eq!((attempts().await, attempts().await), (2, 1));
        assert_eq!(client.clone().send(&ListThings::default()).await.unwrap().attempts(), 1);
    }
}

#[tokio::test]
async fn does_not_repeat_when_the_clocks_agree_or_the_service_does_not_say() {
    let body = r#"{"Code":"InvalidTimeStamp.Expired","Message":"expired"}"#;
    for headers in [vec![date_header(server_time(0))], vec![]] {
        let headers: Vec<_> = headers.iter().map(String::as_str).collect();
        let server = Server::replying(vec![Reply::new(400, &headers, body)]).await;
        let error = client(&server).build().await.unwrap().send(&ListThings::default()).await.unwrap_err();
        assert_eq!((error.attempts(), error.code()), (1, Some("InvalidTimeStamp.Expired")));
    }
}
