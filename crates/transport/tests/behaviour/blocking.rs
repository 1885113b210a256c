use aliyun_transport::blocking::Client;

use crate::server::{Reply, Server};
use crate::things::{ListThings, client};

/// A server on a runtime of its own, with two pages of things.
fn with_server(test: impl FnOnce(&Server)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(Server::answering(|_, request| {
        let page = request.parameter("Page").unwrap_or_default();
        let things = if page == "2" { r#"{"Id":"c"}"# } else { r#"{"Id":"a"},{"Id":"b"}"# };
        Reply::json(&format!(r#"{{"RequestId":"R","Things":[{things}],"Total":3,"Size":2}}"#))
    }));
    test(&server);
}

#[test]
fn sends_and_lists_without_a_runtime() {
    with_server(|server| {
        let client = Client::build(client(server)).unwrap();
        assert_eq!(client.send(&ListThings::default()).unwrap().request_id(), Some("R"));
        let things: Result<Vec<_>, _> = client.items(ListThings::default()).concurrency(4).collect();
        let ids: Vec<_> = things.unwrap().into_iter().map(|thing| thing.id.unwrap()).collect();
        assert_eq!(ids, ["a", "b", "c"]);
        let mut pages = client.pages(ListThings::default());
        assert_eq!(pages.by_ref().map(|page| page.unwrap().len()).sum::<usize>(), 3);
        assert_eq!((pages.total(), pages.total_changed()), (Some(3), false));
    });
}

#[test]
fn says_so_when_it_is_used_inside_a_runtime() {
    with_server(|server| {
        let inside = Client::build(client(server)).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let error = runtime.block_on(async {
            let error = inside.send(&ListThings::default()).unwrap_err();
            drop(inside);
            error
        });
        assert_eq!(error.to_string(), "the blocking client is used inside an async runtime");
    });
}
