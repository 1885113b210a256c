use aliyun_transport::Client;

use crate::server::{Received, Reply, Server};
use crate::things::{ListThings, ScrollThings, client};

/// A page with as many things as `ids` has numbers.
fn page(ids: std::ops::Range<usize>, more: &str) -> Reply {
    let things: Vec<_> = ids.map(|id| format!(r#"{{"Id":"{id}"}}"#)).collect();
    Reply::json(&format!(r#"{{"RequestId":"R","Things":[{}]{more}}}"#, things.join(",")))
}

async fn ids(client: &Client, request: ListThings) -> Vec<String> {
    let mut items = client.items(request);
    let mut ids = Vec::new();
    while let Some(thing) = items.try_next().await.unwrap() {
        ids.push(thing.id.unwrap().to_string());
    }
    ids
}

fn numbers(ids: std::ops::Range<usize>) -> Vec<String> {
    ids.map(|id| id.to_string()).collect()
}

fn asked(server: &Server, name: &str) -> Vec<Option<String>> {
    server.received().iter().map(|request: &Received| request.parameter(name)).collect()
}

/// Serves `all` things in pages of at most `size`, with what `more` adds to each page.
async fn fleet(all: usize, size: usize, more: &'static str) -> Server {
    Server::answering(move |_, request| {
        let number: usize = request.parameter("Page").unwrap().parse().unwrap();
        let start = ((number - 1) * size).min(all);
        page(start..(start + size).min(all), more)
    })
    .await
}

#[tokio::test]
async fn stops_at_the_total_without_asking_once_more() {
    let server = fleet(30, 10, r#","Total":30,"Size":10"#).await;
    let client = client(&server).build().await.unwrap();
    assert_eq!(ids(&client, ListThings::default()).await, numbers(0..30));
    assert_eq!(asked(&server, "Page"), ["1", "2", "3"].map(|page| Some(page.to_owned())));
}

#[tokio::test]
async fn stops_at_a_short_page_when_no_total_is_known() {
    let server = fleet(25, 10, r#","Size":10"#).await;
    let client = client(&server).build().await.unwrap();
    assert_eq!(ids(&client, ListThings::default()).await, numbers(0..25));
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn measures_a_page_by_the_size_in_force_not_by_the_one_asked_for() {
    for more in [r#","Size":10"#, ""] {
        let server = fleet(25, 10, more).await;
        let client = client(&server).build().await.unwrap();
        let request = ListThings { size: Some(50), ..ListThings::default() };
        assert_eq!(ids(&client, request).await, numbers(0..25), "{more}");
        assert_eq!(server.received().len(), 3);
    }
}

#[tokio::test]
async fn stops_at_an_empty_page() {
    let server = fleet(20, 10, r#","Total":999"#).await;
    let client = client(&server).build().await.unwrap();
    assert_eq!(ids(&client, ListThings::default()).await, numbers(0..20));
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn reads_on_after_a_short_page_when_the_total_says_that_there_is_more() {
    let more = r#","Total":30,"Size":10"#;
    let server = Server::replying(vec![page(0..10, more), page(10..17, more), page(20..30, more)]).await;
    let client = client(&server).build().await.unwrap();
    assert_eq!(ids(&client, ListThings::default()).await.len(), 27);
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn begins_at_the_page_that_the_request_names() {
    let server = fleet(30, 10, r#","Total":30,"Size":10"#).await;
    let client = client(&server).build().await.unwrap();
    let request = ListThings { page: Some(3), ..ListThings::default() };
    assert_eq!(ids(&client, request).await, numbers(20..30));
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn shows_the_total_and_the_envelope_of_each_page() {
    let server = fleet(15, 10, r#","Total":15,"Size":10"#).await;
    let client = client(&server).build().await.unwrap();
    let mut pages = client.pages(ListThings::default());
    assert_eq!(pages.total(), None);
    let first = pages.try_next().await.unwrap().unwrap();
    assert_eq!((first.len(), first.request_id(), pages.total()), (10, Some("R"), Some(15)));
    assert_eq!(pages.try_next().await.unwrap().unwrap().len(), 5);
    for _ in 0..2 {
        assert!(pages.try_next().await.unwrap().is_none());
    }
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn asks_for_the_same_page_again_after_an_error() {
    let more = r#","Total":20,"Size":10"#;
    let denied = Reply::refusal(403, "Forbidden.RAM");
    let server = Server::replying(vec![page(0..10, more), denied, page(10..20, more)]).await;
    let client = client(&server).build().await.unwrap();
    let mut pages = client.pages(ListThings::default());
    assert_eq!(pages.try_next().await.unwrap().unwrap().len(), 10);
    pages.try_next().await.unwrap_err();
    assert_eq!(pages.try_next().await.unwrap().unwrap().len(), 10);
    assert_eq!(asked(&server, "Page"), ["1", "2", "2"].map(|page| Some(page.to_owned())));
}

#[tokio::test]
async fn follows_tokens_past_an_empty_page_until_none_is_left() {
    let server = Server::replying(vec![
        page(0..2, r#","NextToken":"a""#),
        page(0..0, r#","NextToken":"b""#),
        page(2..3, r#","NextToken":"""#),
    ])
    .await;
    let client = client(&server).build().await.unwrap();
    let mut items = client.items(ScrollThings::default());
    let mut count = 0;
    while items.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 3);
    assert_eq!(asked(&server, "NextToken"), [None, Some("a".into()), Some("b".into())]);
}

#[tokio::test]
async fn stops_at_a_token_that_came_before() {
    let server = Server::replying(vec![
        page(0..1, r#","NextToken":"a""#),
        page(1..2, r#","NextToken":"b""#),
        page(2..3, r#","NextToken":"a""#),
    ])
    .await;
    let client = client(&server).build().await.unwrap();
    let mut pages = client.pages(ScrollThings::default());
    while pages.try_next().await.unwrap().is_some() {}
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn keeps_several_pages_on_their_way_and_gives_them_in_order() {
    use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
    static WAITING: AtomicUsize = AtomicUsize::new(0);
    static MOST: AtomicUsize = AtomicUsize::new(0);
    // The third page is answered after the fourth and fifth have been asked for, which would never be one by one.
    let server = Server::answering_async(|_, request| {
        let number: usize = request.parameter("Page").unwrap().parse().unwrap();
        Box::pin(async move {
            MOST.fetch_max(WAITING.fetch_add(1, SeqCst) + 1, SeqCst);
            while number == 3 && WAITING.load(SeqCst) < 3 {
                tokio::task::yield_now().await;
            }
            if number != 3 {
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            }
            WAITING.fetch_sub(1, SeqCst);
            page((number - 1) * 10..number * 10, r#","Total":80,"Size":10"#)
        })
    })
    .await;
    let client = client(&server).build().await.unwrap();
    let mut items = client.items(ListThings::default()).concurrency(3);
    let mut ids = Vec::new();
    while let Some(thing) = items.try_next().await.unwrap() {
        ids.push(thing.id.unwrap().to_string());
    }
    assert_eq!(ids, numbers(0..80));
    assert_eq!((server.received().len(), MOST.load(SeqCst)), (8, 3));
}

#[tokio::test]
async fn asks_for_nothing_beyond_the_end_however_many_pages_may_be_on_their_way() {
    let server = fleet(25, 10, r#","Total":25,"Size":10"#).await;
    let client = client(&server).build().await.unwrap();
    let mut pages = client.pages(ListThings::default()).concurrency(16);
    while pages.try_next().await.unwrap().is_some() {}
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn an_error_among_several_pages_loses_none() {
    let server = Server::answering(|index, request| {
        let number: usize = request.parameter("Page").unwrap().parse().unwrap();
        match index {
            1..=3 => Reply::refusal(403, "Forbidden.RAM"),
            _ => page((number - 1) * 10..number * 10, r#","Total":60,"Size":10"#),
        }
    })
    .await;
    let client = client(&server).build().await.unwrap();
    let mut items = client.items(ListThings::default()).concurrency(3);
    let (mut ids, mut errors) = (Vec::new(), 0);
    loop {
        match items.try_next().await {
            Ok(Some(thing)) => ids.push(thing.id.unwrap().to_string()),
            Ok(None) => break,
            Err(_) => errors += 1,
        }
    }
    assert_eq!((ids, errors), (numbers(0..60), 3));
}

#[tokio::test]
async fn stops_when_a_service_ignores_the_page_number() {
    for more in ["", r#","Total":1000,"Size":10"#] {
        let server = Server::replying(vec![page(0..10, more)]).await;
        let client = client(&server).build().await.unwrap();
        assert_eq!(ids(&client, ListThings::default()).await, numbers(0..10), "{more}");
        assert_eq!(server.received().len(), 2);
    }
}

#[tokio::test]
async fn an_item_that_moves_to_the_next_page_comes_once_and_the_new_total_is_told() {
    // After the first page ten items are put before it, so that the second page looks like the first.
    let pages = [0..10, 0..10, 10..20, 20..30];
    let server = Server::answering(move |index, _| {
        page(
            pages[index].clone(),
            if index == 0 { r#","Total":30,"Size":10"# } else { r#","Total":40,"Size":10"# },
        )
    })
    .await;
    let client = client(&server).build().await.unwrap();
    let mut items = client.items(ListThings::default());
    let mut ids = Vec::new();
    while let Some(thing) = items.try_next().await.unwrap() {
        ids.push(thing.id.unwrap().to_string());
    }
    assert_eq!(ids, numbers(0..30));
    assert!(items.total_changed());
    assert_eq!((items.total(), server.received().len()), (Some(40), 4));
}

#[tokio::test]
async fn a_total_that_stays_is_not_reported_as_changed() {
    let server = fleet(25, 10, r#","Total":25,"Size":10"#).await;
    let client = client(&server).build().await.unwrap();
    let mut pages = client.pages(ListThings::default());
    while pages.try_next().await.unwrap().is_some() {}
    assert!(!pages.total_changed());
}

#[tokio::test]
async fn pages_are_a_stream() {
    use futures_core::Stream;
    use std::pin::Pin;
    let server = fleet(15, 10, r#","Total":15,"Size":10"#).await;
    let client = client(&server).build().await.unwrap();
    let mut items = client.items(ListThings::default());
    let mut count = 0;
    while let Some(thing) = std::future::poll_fn(|context| Pin::new(&mut items).poll_next(context)).await {
        thing.unwrap();
        count += 1;
    }
    assert_eq!(count, 15);
}
