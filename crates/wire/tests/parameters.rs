//! Records as request parameters.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use aliyun_wire::{Any, Kind, Operation, Parameter, Product, Text, parameters, record, validate};

#[derive(Clone, Default)]
struct Tag {
    key: Option<Text>,
    value: Option<Text>,
}
record!(Tag { "Key" => key, "Value" => value });

#[derive(Clone, Default)]
struct Request {
    page_size: Option<i64>,
    source_ip: Option<Text>,
    tag: Option<Vec<Tag>>,
    ids: Option<Vec<Text>>,
    db_list: Option<Any>,
    nested: Option<Tag>,
    dry_run: Option<bool>,
}
record!(Request {
    "PageSize" => page_size,
    "SourceEndpoint.IP" => source_ip,
    "Tag" => tag,
    "Ids" => ids (simple),
    "DbList" => db_list (json),
    "Nested" => nested,
    "DryRun" => dry_run,
});

fn sent(request: &Request) -> Vec<String> {
    let sent = parameters::encode(request).unwrap();
    sent.iter().map(|sent| format!("{} | {}={}", sent.field, sent.name, sent.value)).collect()
}

fn received(query: &str) -> Request {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let pairs: Vec<_> = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let mut request = Request::default();
    parameters::decode_into(&pairs, &mut request).unwrap();
    request
}

#[test]
fn unset_fields_are_left_out_and_empty_texts_are_sent() {
    assert_eq!(sent(&Request::default()), Vec::<String>::new());
    assert_eq!(
        sent(&Request { source_ip: Some("".into()), ..Request::default() }),
        ["SourceEndpoint.IP | SourceEndpoint.IP="]
    );
}

#[test]
fn lists_are_numbered_from_one_and_members_stand_behind_a_dot() {
    let request = Request {
        page_size: Some(50),
        tag: Some(vec![
            Tag { key: Some("env".into()), value: Some("".into()) },
            Tag { key: Some("team".into()), value: None },
        ]),
        nested: Some(Tag { key: Some("k".into()), value: None }),
        dry_run: Some(true),
        ..Request::default()
    };
    assert_eq!(
        sent(&request),
        [
            "PageSize | PageSize=50",
            "Tag | Tag.1.Key=env",
            "Tag | Tag.1.Value=",
            "Tag | Tag.2.Key=team",
            "Nested | Nested.Key=k",
            "DryRun | DryRun=true",
        ]
    );
}

#[test]
fn items_keep_their_numbers_in_long_lists() {
    let request =
        Request { tag: Some(vec![Tag { key: Some("k".into()), value: None }; 1_001]), ..Request::default() };
    for (index, sent) in parameters::encode(&request).unwrap().iter().enumerate() {
        assert_eq!((sent.field, sent.name), ("Tag", &*format!("Tag.{}.Key", index + 1)));
    }
    assert_eq!(parameters::encode(&request).unwrap().len(), 1_001);
}

#[test]
fn values_stay_out_of_what_is_printed() {
    let request = Request { source_ip: Some("hush".into()), dry_run: Some(true), ..Request::default() };
    let parameters = parameters::encode(&request).unwrap();
    let printed = format!("{parameters:?} {:?}", parameters.iter().next());
    assert_eq!(printed, r#"["SourceEndpoint.IP", "DryRun"] Some(Sent { name: "SourceEndpoint.IP", .. })"#);
}

#[test]
fn styles_make_one_parameter_of_a_list_or_an_object() {
    let request = Request {
        ids: Some(vec!["a".into(), "b".into()]),
        db_list: Some(serde_json::json!({"shop": {"all": true}})),
        ..Request::default()
    };
    assert_eq!(sent(&request), ["Ids | Ids=a,b", r#"DbList | DbList={"shop":{"all":true}}"#]);
}

#[test]
fn items_are_read_in_the_order_of_their_numbers() {
    let request = received("Tag.10.Key=j&Tag.2.Key=b&Tag.0.Key=a&Tag.2.Value=2");
    let keys: Vec<_> = request.tag.unwrap().into_iter().map(|tag| tag.key.unwrap()).collect();
    assert_eq!(keys, ["a", "b", "j"]);
}

#[test]
fn a_value_is_read_without_its_key() {
    let request = received("Tag.1.Value=prod");
    assert_eq!(request.tag.unwrap(), [Tag { key: None, value: Some("prod".into()) }]);
}

#[test]
fn booleans_of_the_python_clients_are_read() {
    assert_eq!(received("DryRun=True").dry_run, Some(true));
}

#[test]
fn a_list_of_scalars_comes_numbered_joined_or_as_json() {
    for query in ["Ids.1=a&Ids.2=b", "Ids=a,b", "Ids=a, b", r#"Ids=["a","b"]"#] {
        assert_eq!(received(query).ids.unwrap(), ["a", "b"], "{query}");
    }
    assert_eq!(received("Ids=").ids, Some(vec![]));
}

#[test]
fn json_texts_become_objects_again() {
    assert_eq!(received(r#"DbList={"a":1}"#).db_list, Some(serde_json::json!({"a": 1})));
    assert_eq!(received(r#"Nested={"Key":"k"}"#).nested.unwrap().key.unwrap(), "k");
}

#[test]
fn names_nobody_knows_are_passed_over_and_the_last_of_two_counts() {
    let request = received("Action=X&Tag.x.Key=a&Tag.1.New=b&PageSize=1&PageSize=2&.=&..=1&Tag..=2");
    assert_eq!(request.page_size, Some(2));
}

#[test]
fn a_value_of_the_wrong_kind_names_its_parameter() {
    let pairs = [("PageSize".to_owned(), "many".to_owned())];
    let error = parameters::decode_into(&pairs, &mut Request::default()).unwrap_err();
    assert_eq!(error.to_string(), r#"PageSize: "many" is not an integer"#);
}

static PRODUCT: Product =
    Product { name: "Test", version: "2020-01-01", endpoints: &[], operations: &[&OPERATION] };

static OPERATION: Operation = Operation::new(&PRODUCT, "ListThings").parameters(&[
    Parameter::new("PageSize", Kind::Integer).minimum(1.0).maximum(100.0),
    Parameter::new("SourceEndpoint.IP", Kind::Text).required().max_length(15),
    Parameter::new("Tag", Kind::Record).list().max_items(2).members(&[
        Parameter::new("Key", Kind::Text).required(),
        Parameter::new("Value", Kind::Text).max_length(3),
    ]),
]);

#[test]
fn a_valid_request_passes() {
    let request = Request { source_ip: Some("10.0.0.1".into()), page_size: Some(100), ..Request::default() };
    assert_eq!(validate(&OPERATION, &request), Ok(()));
}

#[test]
fn every_violation_is_reported_at_once() {
    let tag = |value: &str| Tag { key: None, value: Some(value.into()) };
    let request = Request {
        page_size: Some(0),
        tag: Some(vec![tag("abc"), tag("四个汉字"), tag("")]),
        ..Request::default()
    };
    let error = validate(&OPERATION, &request).unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid ListThings request: PageSize is 0, must be at least 1; Tag has 3 items, at most 2 are allowed; \
         Tag.1.Key is required; Tag.2.Value has 4 characters, at most 3 are allowed; Tag.2.Key is required; \
         Tag.3.Key is required; SourceEndpoint.IP is required"
    );
    assert_eq!(error.violations()[2].parameter, "Tag.1.Key");
}

#[test]
fn a_product_finds_its_operations() {
    assert_eq!(PRODUCT.operation("ListThings").map(|operation| operation.product.name), Some("Test"));
    assert!(PRODUCT.operation("listthings").is_none());
    assert_eq!(format!("{:?}", OPERATION.product), "Product(Test 2020-01-01)");
}

#[test]
fn records_are_equal_that_say_the_same() {
    let request = |key: &str, page_size| Request {
        tag: Some(vec![Tag { key: Some(key.into()), value: None }]),
        page_size,
        ..Request::default()
    };
    assert_eq!(request("env", Some(1)), request("env", Some(1)));
    for other in [request("team", Some(1)), request("env", Some(2)), request("env", None), Request::default()]
    {
        assert_ne!(request("env", Some(1)), other);
    }
    // No tags is something else than nothing said of tags.
    assert_ne!(Request { tag: Some(vec![]), ..Request::default() }, Request::default());
}
