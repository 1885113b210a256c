use std::collections::HashSet;

use aliyun_sign::{form, v1};
use aliyun_transport::{Client, Credentials, Format};
use aliyun_wire::dynamic::{Dynamic, Member, Shape, Shapes};
use aliyun_wire::{Request, json, parameters};

use crate::server::{Reply, Server};
use crate::things::{ChangeThing, ListThings, client, credentials, local};

const EMPTY: &str = r#"{"RequestId":"R-1"}"#;

#[tokio::test]
async fn sends_each_parameter_where_its_operation_wants_it_and_signs_them_all() {
    let server = Server::replying(vec![Reply::json(EMPTY)]).await;
    let request = ChangeThing {
        id: Some("同步 a+b*c~d/e".into()),
        objects: Some(r#"[{"DBName": "shop"}]"#.into()),
        tags: Some(vec!["env".into(), "".into()]),
        password: None,
    };
    client(&server).build().await.unwrap().send(&request).await.unwrap();

    let received = server.received().pop().unwrap();
    assert_eq!(received.method, "POST");
    assert!(received.head.contains("content-type: application/x-www-form-urlencoded"), "{}", received.head);
    let body = [("Objects", r#"[{"DBName": "shop"}]"#), ("Tag.1", "env"), ("Tag.2", "")];
    assert_eq!(form::parse(&received.body).unwrap(), body.map(|(name, value)| (name.into(), value.into())));
    let query = form::parse(&received.query).unwrap();
    let names: HashSet<_> = query.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        HashSet::from([
            "Action",
            "Version",
            "Format",
            "Id",
            "AccessKeyId",
            "SignatureMethod",
            "SignatureVersion",
            "SignatureNonce",
            "Timestamp",
            "Signature",
        ])
    );
    assert_eq!(received.parameter("Id").as_deref(), Some("同步 a+b*c~d/e"));
    v1::verify("POST", &received.parameters(), &credentials()).unwrap();
}

#[tokio::test]
async fn signs_a_security_token_along() {
    let server = Server::replying(vec![Reply::json(EMPTY)]).await;
    let temporary = Credentials::new("STS.testid", "testsecret").with_security_token("tok/en+1==");
    let client = client(&server).credentials(temporary.clone()).build().await.unwrap();
    client.send(&ListThings::default()).await.unwrap();

    let received = server.received().pop().unwrap();
    assert_eq!(received.parameter("SecurityToken").as_deref(), Some("tok/en+1=="));
    v1::verify("POST", &received.parameters(), &temporary).unwrap();
}

#[tokio::test]
async fn fills_in_its_region_only_where_one_is_wanted_and_unset() {
    let server = Server::replying(vec![Reply::json(EMPTY)]).await;
    let client = client(&server).build().await.unwrap();
    client.send(&ListThings::default()).await.unwrap();
    client.send(&ListThings { region_id: Some("cn-beijing".into()), ..ListThings::default() }).await.unwrap();
    client.send(&ChangeThing::default()).await.unwrap();

    let regions: Vec<_> = server.received().iter().map(|request| request.parameter("RegionId")).collect();
    assert_eq!(regions, [Some("cn-hangzhou".into()), Some("cn-beijing".into()), None]);
}

#[tokio::test]
async fn asks_for_the_chosen_format_and_understands_either() {
    let xml = r#"<?xml version="1.0"?><X><RequestId>R-2</RequestId><Things><Id>a</Id></Things></X>"#;
    let json = r#"{"RequestId":"R-2","Things":[{"Id":"a"}]}"#;
    for (format, name) in [(Format::Json, "JSON"), (Format::Xml, "XML")] {
        let server = Server::replying(vec![Reply::json(json), Reply::new(200, &[], xml)]).await;
        let client = client(&server).format(format).build().await.unwrap();
        let first = client.send(&ListThings::default()).await.unwrap();
        let second = client.send(&ListThings::default()).await.unwrap();
        assert_eq!(first, second);
        assert_eq!(server.received()[0].parameter("Format").as_deref(), Some(name));
    }
}

#[tokio::test]
async fn gives_the_answer_with_what_the_envelope_says() {
    let body = r#"{"Things":[{"Id":"a","Weight":"7"}],"Novelty":1}"#;
    let server = Server::replying(vec![Reply::new(201, &["x-acs-request-id: R-header"], body)]).await;
    let response = client(&server).build().await.unwrap().send(&ListThings::default()).await.unwrap();
    assert_eq!(response.things[0].weight, Some(7));
    assert_eq!((response.request_id(), response.status(), response.attempts()), (Some("R-header"), 201, 1));
    assert_eq!(response.into_inner().things.len(), 1);
}

#[tokio::test]
async fn unpacks_a_compressed_answer() {
    // `{"RequestId":"R-gz"}`, by gzip.
    let gzip: &[u8] = &[
        31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 10, 74, 45, 44, 77, 45, 46, 241, 76, 81, 178, 82, 10, 210,
        77, 175, 82, 170, 5, 0, 234, 191, 154, 65, 20, 0, 0, 0,
    ];
    let reply = Reply::announcing(gzip.len(), 200, &["content-encoding: gzip"], gzip);
    let server = Server::replying(vec![reply]).await;
    let response = client(&server).build().await.unwrap().send(&ListThings::default()).await.unwrap();
    assert_eq!(response.request_id(), Some("R-gz"));
    assert!(server.received()[0].head.contains("accept-encoding: gzip"));
}

#[tokio::test]
async fn reports_every_violation_before_anything_is_sent() {
    let server = Server::replying(vec![Reply::json(EMPTY)]).await;
    let request = ListThings { page: Some(0), size: Some(1000), ..ListThings::default() };
    let error = client(&server).build().await.unwrap().send(&request).await.unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!(
        error.to_string(),
        "invalid ListThings request: Page is 0, must be at least 1; Size is 1000, must be at most 100"
    );
    assert_eq!((error.attempts(), error.operation()), (0, Some("ListThings")));
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn needs_https_unless_the_host_is_this_machine_or_http_is_allowed() {
    let remote = local("http://things.example");
    let error = remote.clone().build().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "endpoint \"http://things.example\" is plain http, which is only taken for loopback hosts or with allow_http"
    );
    assert!(error.is_configuration());
    assert!(remote.allow_http(true).build().await.is_ok());
    assert!(local("http://127.0.0.1:1").build().await.is_ok());
}

#[test]
fn futures_can_move_between_threads() {
    fn is_send<T: Send>(_: impl FnOnce(Client) -> T) {}
    is_send(|client| async move { client.send(&ListThings::default()).await });
    is_send(|client| async move { client.pages(ListThings::default()).try_next().await.map(drop) });
    is_send(|client| async move { client.items(ListThings::default()).try_next().await });
}

#[tokio::test]
async fn sends_records_whose_shape_is_known_only_at_run_time() {
    let server = Server::replying(vec![Reply::json(r#"{"RequestId":"R-1","Total":7}"#)]).await;
    let mut shapes = Shapes::default();
    let request = shapes.add(vec![Member::new("Id", Shape::Text)]);
    let answer =
        shapes.add(vec![Member::new("RequestId", Shape::Text), Member::new("Total", Shape::Integer)]);
    let mut request = Dynamic::request(&shapes, request);
    parameters::decode_into(&[("Id".into(), "同步".into())], &mut request).unwrap();
    let mut answer = Dynamic::answer(&shapes, answer);

    let client = client(&server).build().await.unwrap();
    let sent = client.send_into(ChangeThing::OPERATION, &request, &mut answer).await.unwrap();
    assert_eq!(sent.request_id(), Some("R-1"));
    assert_eq!(json::encode(&answer).unwrap(), r#"{"RequestId":"R-1","Total":7}"#);
    assert_eq!(server.received().pop().unwrap().parameter("Id").as_deref(), Some("同步"));
}
