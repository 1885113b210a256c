use aliyun_transport::testing::{Fault, Service};
use aliyun_transport::{Signature, http::HttpResponse};

use crate::things::{ChangeThing, CreateThing, ListThings, Thing, Things};

fn things(id: &str) -> Things {
    Things { things: vec![Thing { id: Some(id.into()), weight: Some(1) }], ..Things::default() }
}

#[tokio::test]
async fn answers_by_operation_in_the_order_of_the_rules() {
    let service = Service::new();
    service.on::<ListThings>().answers(things("a")).answers(things("b"));
    service.on::<ChangeThing>().refuses(403, "Forbidden.RAM", "no");
    for signature in [Signature::V1, Signature::V3] {
        service.on::<CreateThing>().sends(HttpResponse::new(200, r#"{"Success":"false","ErrCode":"Taken"}"#));
        let client = service.client().signature(signature).build().await.unwrap();
        let error = client.send(&CreateThing::default()).await.unwrap_err();
        assert_eq!(error.code(), Some("Taken"));
    }
    let client = service.client().build().await.unwrap();
    for id in ["a", "b"] {
        assert_eq!(client.send(&ListThings::default()).await.unwrap().things, things(id).things);
    }
    assert_eq!(client.send(&ChangeThing::default()).await.unwrap_err().code(), Some("Forbidden.RAM"));
    let operations: Vec<_> = service.calls().into_iter().map(|call| call.operation).collect();
    assert_eq!(operations, ["CreateThing", "CreateThing", "ListThings", "ListThings", "ChangeThing"]);
}

#[tokio::test]
async fn a_call_without_a_rule_is_an_error_and_not_repeated() {
    let service = Service::new();
    let client = service.client().build().await.unwrap();
    let error = client.send(&ListThings::default()).await.unwrap_err();
    assert_eq!(error.to_string(), "ListThings: no rule is left for ListThings (1 attempt)");
    assert_eq!(service.calls().len(), 1);
}

#[tokio::test]
async fn faults_are_repeated_as_those_of_a_network() {
    let service = Service::new();
    service.on::<ChangeThing>().fails(Fault::NotSent).fails(Fault::ConnectTimeout).answers(things("a"));
    let client = service.client().build().await.unwrap();
    assert_eq!(client.send(&ChangeThing::default()).await.unwrap().attempts(), 3);
    service.on::<ChangeThing>().fails(Fault::Interrupted);
    assert_eq!(client.send(&ChangeThing::default()).await.unwrap_err().attempts(), 1);
}
