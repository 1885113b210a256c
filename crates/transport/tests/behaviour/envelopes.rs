use aliyun_wire::{Request, json};

use crate::server::{Reply, Server};
use crate::things::{CreateThing, Created, ListThings, client};

#[tokio::test]
async fn a_failure_inside_an_answer_is_an_error() {
    let body = r#"{"RequestId":"R-9","Success":false,"ErrCode":"InvalidParameter",
        "ErrMessage":"the parameter %s is invalid","DynamicMessage":"Name"}"#;
    let server = Server::replying(vec![Reply::json(body)]).await;
    let error = client(&server).build().await.unwrap().send(&CreateThing::default()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "CreateThing: InvalidParameter: the parameter Name is invalid (HTTP 200, RequestId R-9, 1 attempt)"
    );
    assert_eq!(error.code(), Some("InvalidParameter"));
}

#[tokio::test]
async fn an_error_code_beside_success_means_nothing() {
    let body = r#"{"Success":"true","ErrCode":"InternalError","Id":"t-1"}"#;
    let server = Server::replying(vec![Reply::json(body)]).await;
    let created = client(&server).build().await.unwrap().send(&CreateThing::default()).await.unwrap();
    assert_eq!(created.id.as_deref(), Some("t-1"));
}

#[tokio::test]
async fn throttling_inside_an_answer_is_repeated() {
    let throttled = Reply::json(r#"{"Success":"false","ErrCode":"Throttling.User"}"#);
    let server = Server::replying(vec![throttled, Reply::json(r#"{"Success":"true"}"#)]).await;
    let created = client(&server).build().await.unwrap().send(&CreateThing::default()).await.unwrap();
    assert_eq!(created.attempts(), 2);
}

#[tokio::test]
async fn nothing_of_a_failed_attempt_is_left_in_the_answer() {
    let throttled = r#"{"Success":false,"ErrCode":"Throttling.User","Id":"t-0"}"#;
    let replies = || vec![Reply::json(throttled), Reply::json(r#"{"Success":true}"#)];

    let server = Server::replying(replies()).await;
    let sent = client(&server).build().await.unwrap().send(&CreateThing::default()).await.unwrap();
    assert_eq!(json::encode(&*sent).unwrap(), r#"{"Success":"true"}"#);

    let server = Server::replying(replies()).await;
    let mut answer = Created { err_code: Some("of the caller".into()), ..Created::default() };
    let client = client(&server).build().await.unwrap();
    client.send_into(CreateThing::OPERATION, &CreateThing::default(), &mut answer).await.unwrap();
    assert_eq!(json::encode(&answer).unwrap(), r#"{"Success":"true","ErrCode":"of the caller"}"#);
}

#[tokio::test]
async fn after_an_error_the_record_of_the_answer_is_as_it_was() {
    let refused = r#"{"Success":false,"ErrCode":"InvalidParameter","Id":"t-0"}"#;
    for body in [refused, r#"{"Id":"t-0","Success":tr"#] {
        let server = Server::replying(vec![Reply::json(body)]).await;
        let client = client(&server).build().await.unwrap();
        let mut answer = Created::default();
        let sent = client.send_into(CreateThing::OPERATION, &CreateThing::default(), &mut answer).await;
        sent.unwrap_err();
        assert_eq!(json::encode(&answer).unwrap(), "{}");
    }
}

#[tokio::test]
async fn what_an_earlier_call_has_left_in_the_record_hides_no_failure() {
    let server = Server::replying(vec![Reply::json(r#"{"ErrCode":"InvalidParameter"}"#)]).await;
    let client = client(&server).build().await.unwrap();
    let mut answer = Created { success: Some("true".into()), ..Created::default() };
    let sent = client.send_into(CreateThing::OPERATION, &CreateThing::default(), &mut answer).await;
    assert_eq!(sent.unwrap_err().code(), Some("InvalidParameter"));
    assert_eq!(json::encode(&answer).unwrap(), r#"{"Success":"true"}"#);
}

#[tokio::test]
async fn answers_without_success_in_their_record_are_taken_as_they_are() {
    let server = Server::replying(vec![Reply::json(r#"{"Success":false,"ErrCode":"X"}"#)]).await;
    client(&server).build().await.unwrap().send(&ListThings::default()).await.unwrap();
}

#[tokio::test]
async fn names_in_lower_case_are_understood() {
    let body = r#"{"code":"Throttling.User","message":"denied","requestId":"R-7"}"#;
    let server = Server::replying(vec![Reply::new(400, &[], body)]).await;
    let client = client(&server).attempts(1).build().await.unwrap();
    let error = client.send(&ListThings::default()).await.unwrap_err();
    assert_eq!(
        (error.code(), error.message(), error.request_id()),
        (Some("Throttling.User"), Some("denied"), Some("R-7"))
    );
}
