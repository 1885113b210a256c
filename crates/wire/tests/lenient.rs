//! One test a rule of `aliyun_wire::lenient`, in both formats where both can express it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use aliyun_wire::{Any, Map, Text, json, record, xml};

#[derive(Clone, Default)]
struct Tag {
    key: Option<Text>,
    value: Option<Text>,
}
record!(Tag { "Key" => key, "Value" => value });

#[derive(Clone, Default)]
struct Tags {
    tag: Vec<Tag>,
}
record!(Tags { "Tag" => tag });

#[derive(Clone, Default)]
struct Answer {
    text: Option<Text>,
    integer: Option<i64>,
    number: Option<f64>,
    flag: Option<bool>,
    names: Vec<Text>,
    counts: Vec<i64>,
    items: Vec<Tag>,
    wrapper: Option<Tags>,
    nested: Option<Tag>,
    grid: Vec<Vec<i64>>,
    any: Option<Any>,
    labels: Option<Map<Text>>,
}
record!(Answer {
    "Text" => text,
    "Integer" => integer,
    "Number" => number,
    "Flag" => flag,
    "Names" => names,
    "Counts" => counts,
    "Items" => items,
    "Wrapper" => wrapper,
    "Nested" => nested,
    "Grid" => grid,
    "Any" => any,
    "Labels" => labels,
});

fn from_json(body: &str) -> Answer {
    json::decode(body.as_bytes()).unwrap_or_else(|error| panic!("{body}: {error}"))
}

fn from_xml(fields: &str) -> Answer {
    let body = format!("<R>{fields}</R>");
    xml::decode(body.as_bytes()).unwrap_or_else(|error| panic!("{body}: {error}"))
}

fn json_error(body: &str) -> String {
    json::decode::<Answer>(body.as_bytes()).unwrap_err().to_string()
}

fn xml_error(body: &str) -> String {
    xml::decode::<Answer>(body.as_bytes()).unwrap_err().to_string()
}

fn tag(key: &str, value: &str) -> Tag {
    Tag { key: Some(key.into()), value: Some(value.into()) }
}

fn keys(tags: &[Tag]) -> Vec<&str> {
    tags.iter().map(|tag| tag.key.as_deref().unwrap_or("-")).collect()
}

#[test]
fn a_text_takes_the_token_of_any_scalar() {
    for (token, text) in [
        ("1.10", "1.10"),
        ("0.00", "0.00"),
        ("123456789012345678901234", "123456789012345678901234"),
        ("7", "7"),
    ] {
        assert_eq!(from_json(&format!(r#"{{"Text": {token} }}"#)).text.unwrap(), text);
    }
    assert_eq!(from_json(r#"{"Text":true}"#).text.unwrap(), "true");
}

#[test]
fn a_text_takes_objects_and_lists_as_compact_json() {
    let answer =
        from_json(r#"{"Text": { "a": [1.50, "x y", {}] , "b\"": null }, "Names": [[1, 2]], "Integer": 3}"#);
    assert_eq!(answer.text.unwrap(), r#"{"a":[1.50,"x y",{}],"b\"":null}"#);
    assert_eq!(answer.names, ["[1,2]"]);
    assert_eq!(answer.integer, Some(3));
    assert_eq!(from_xml("<Text><a>1</a><a>2</a></Text>").text.unwrap(), r#"{"a":["1","2"]}"#);
}

#[test]
fn a_second_reading_for_tokens_repeats_nothing() {
    let answer = from_json(r#"{"Names":["a","b"],"Items":[{"Key":"k"}],"Text":1.0,"Nested":null}"#);
    assert_eq!(answer.names, ["a", "b"]);
    assert_eq!(keys(&answer.items), ["k"]);
    assert_eq!(answer.nested, None);
    let answer = from_json(r#"{"Names":"a","Counts":1,"Items":{"Key":"k"},"Text":1.0}"#);
    assert_eq!((answer.names, answer.counts, keys(&answer.items)), (vec!["a".into()], vec![1], vec!["k"]));
}

#[test]
fn numbers_take_numeric_text_and_integers_integral_numbers() {
    for body in [
        r#"{"Integer":"12","Number":"1.5"}"#,
        r#"{"Integer":12.0,"Number":1.5}"#,
        r#"{"Integer":" 12 ","Number":1.5e0}"#,
    ] {
        let answer = from_json(body);
        assert_eq!((answer.integer, answer.number), (Some(12), Some(1.5)), "{body}");
    }
    assert_eq!(from_json(r#"{"Integer":3517972480,"Number":2}"#).integer, Some(3_517_972_480));
    let answer = from_xml("<Integer> 12\n</Integer><Number>1.5</Number>");
    assert_eq!((answer.integer, answer.number), (Some(12), Some(1.5)));
}

#[test]
fn booleans_take_any_letter_case_and_one_and_zero() {
    for (value, flag) in
        [("true", true), ("\"True\"", true), ("\"FALSE\"", false), ("\"1\"", true), ("0", false)]
    {
        assert_eq!(from_json(&format!(r#"{{"Flag":{value}}}"#)).flag, Some(flag), "{value}");
    }
    assert_eq!(from_xml("<Flag>TRUE</Flag>").flag, Some(true));
}

#[test]
fn an_empty_text_leaves_all_but_texts_unset() {
    let answer = from_json(r#"{"Text":"","Integer":"","Number":" ","Flag":""}"#);
    assert_eq!((answer.integer, answer.number, answer.flag), (None, None, None));
    assert_eq!(answer.text.unwrap(), "");
    let answer = from_xml("<Text/><Integer></Integer><Number/><Flag/>");
    assert_eq!((answer.integer, answer.number, answer.flag), (None, None, None));
    assert_eq!(answer.text.unwrap(), "");
}

#[test]
fn null_leaves_everything_unset() {
    let names =
        ["Text", "Integer", "Number", "Flag", "Names", "Items", "Wrapper", "Nested", "Grid", "Any", "Labels"];
    for name in names {
        assert_eq!(from_json(&format!(r#"{{"{name}":null}}"#)), Answer::default(), "{name}");
    }
    assert_eq!(from_json(r#"{"Names":[null,"a"],"Items":[null]}"#).names, ["a"]);
}

#[test]
fn a_number_in_a_value_of_any_shape_stays_itself() {
    let number = "1.8888888888888e+43";
    assert_eq!(from_json(&format!(r#"{{"Any":{number}}}"#)).any.unwrap().to_string(), number);
}

#[test]
fn a_list_takes_a_single_item() {
    assert_eq!(keys(&from_json(r#"{"Items":{"Key":"a"}}"#).items), ["a"]);
    assert_eq!(from_json(r#"{"Names":"a","Counts":7}"#).names, ["a"]);
    assert_eq!(from_json(r#"{"Names":"a","Counts":7}"#).counts, [7]);
    assert_eq!(keys(&from_json(r#"{"Items":{"New":1,"Key":"a"}}"#).items), ["a"]);
}

#[test]
fn a_list_takes_an_object_whose_only_member_is_a_list() {
    assert_eq!(keys(&from_json(r#"{"Items":{"Item":[{"Key":"a"},{"Key":"b"}]}}"#).items), ["a", "b"]);
    assert_eq!(from_json(r#"{"Names":{"Name":["a","b"]}}"#).names, ["a", "b"]);
    assert_eq!(from_json(r#"{ "Names" : { "Name" : [ "a" , "b" ] } }"#).names, ["a", "b"]);
    assert_eq!(from_json(r#"{"Items":{}}"#).items, []);
}

#[test]
fn a_list_takes_json_text_and_an_empty_text() {
    assert_eq!(keys(&from_json(r#"{"Items":"[{\"Key\":\"a\"}]"}"#).items), ["a"]);
    assert_eq!(from_json(r#"{"Names":"[\"a\",\"b\"]"}"#).names, ["a", "b"]);
    assert_eq!(from_json(r#"{"Names":"[not JSON"}"#).names, ["[not JSON"]);
    assert_eq!(from_json(r#"{"Names":"","Items":""}"#), Answer::default());
    assert_eq!(from_xml("<Counts>[1,2]</Counts>").counts, [1, 2]);
    assert_eq!(from_xml("<Names>[\"a\"]</Names>").names, ["[\"a\"]"]);
}

#[test]
fn an_object_takes_json_text_an_empty_text_and_an_empty_list() {
    assert_eq!(from_json(r#"{"Nested":"{\"Key\":\"a\",\"Value\":\"b\"}"}"#).nested, Some(tag("a", "b")));
    assert_eq!(from_xml("<Nested>{\"Key\":\"a\",\"Value\":\"b\"}</Nested>").nested, Some(tag("a", "b")));
    for body in [r#"{"Nested":""}"#, r#"{"Nested":[]}"#, r#"{"Nested":{}}"#] {
        assert_eq!(from_json(body).nested, Some(Tag::default()), "{body}");
    }
    assert_eq!(from_xml("<Nested/>").nested, Some(Tag::default()));
}

#[test]
fn a_wrapper_object_takes_the_list_itself() {
    assert_eq!(keys(&from_json(r#"{"Wrapper":[{"Key":"a"},{"Key":"b"}]}"#).wrapper.unwrap().tag), ["a", "b"]);
    assert_eq!(keys(&from_json(r#"{"Wrapper":{"Tag":{"Key":"a"}}}"#).wrapper.unwrap().tag), ["a"]);
}

#[test]
fn unknown_fields_are_skipped_whatever_they_hold() {
    let answer = from_json(r#"{"New":{"a":[1,{"b":null}]},"Integer":1,"integer":2}"#);
    assert_eq!(answer, Answer { integer: Some(1), ..Answer::default() });
    let answer = from_xml("<New><a>1</a>text</New><Integer>1</Integer><integer>2</integer>");
    assert_eq!(answer, Answer { integer: Some(1), ..Answer::default() });
}

#[test]
fn xml_repeats_an_element_for_each_item() {
    let answer =
        from_xml("<Names>a</Names><Items><Key>k</Key></Items><Names>b</Names><Items><Key>l</Key></Items>");
    assert_eq!(answer.names, ["a", "b"]);
    assert_eq!(keys(&answer.items), ["k", "l"]);
}

#[test]
fn xml_may_wrap_the_items_of_a_list() {
    let answer = from_xml("<Names><Name>a</Name><Name>b</Name></Names>");
    assert_eq!(answer.names, ["a", "b"]);
    let answer = from_xml("<Items><Item><Key>k</Key></Item><Item><Key>l</Key></Item></Items>");
    assert_eq!(keys(&answer.items), ["k", "l"]);
    // An item with unknown fields only is still an item.
    assert_eq!(keys(&from_xml("<Items><New>1</New><Other>2</Other></Items>").items), ["-"]);
}

#[test]
fn xml_may_leave_out_the_inner_level_of_a_wrapper() {
    let natural = from_xml("<Wrapper><Tag><Key>k</Key></Tag><Tag><Key>l</Key></Tag></Wrapper>");
    assert_eq!(keys(&natural.wrapper.unwrap().tag), ["k", "l"]);
    let collapsed = from_xml("<Wrapper><Key>k</Key></Wrapper><Wrapper><Key>l</Key></Wrapper>");
    assert_eq!(keys(&collapsed.wrapper.unwrap().tag), ["k", "l"]);
    assert_eq!(from_xml("<Wrapper/>").wrapper, Some(Tags::default()));
}

#[test]
fn an_empty_xml_element_alone_is_an_empty_list() {
    assert_eq!(from_xml("<Names/><Items></Items>"), Answer::default());
    assert_eq!(from_xml("<Items>\n  </Items>").items, []);
    assert_eq!(from_xml("<Names/><Names>a</Names>").names, ["", "a"]);
}

#[test]
fn lists_of_lists_keep_their_levels() {
    assert_eq!(from_json(r#"{"Grid":[[1,2],[3]]}"#).grid, [vec![1, 2], vec![3]]);
    assert_eq!(
        from_xml("<Grid><Row>1</Row><Row>2</Row></Grid><Grid><Row>3</Row></Grid>").grid,
        [vec![1, 2], vec![3]]
    );
}

#[test]
fn free_values_keep_what_they_hold() {
    let answer = from_json(r#"{"Any":{"a":[1,null]},"Labels":{"x":1,"y":"b"}}"#);
    assert_eq!(answer.any.unwrap(), serde_json::json!({"a": [1, null]}));
    assert_eq!(
        answer.labels.unwrap().iter().collect::<Vec<_>>(),
        [("x", &Text::from("1")), ("y", &"b".into())]
    );
    let answer = from_xml("<Any><a>1</a><a>2</a><b/></Any><Labels><x>1</x></Labels>");
    assert_eq!(answer.any.unwrap(), serde_json::json!({"a": ["1", "2"], "b": ""}));
    assert_eq!(answer.labels.unwrap().get("x").unwrap(), "1");
}

#[test]
fn the_first_of_a_scalars_xml_elements_counts_and_the_last_json_member() {
    assert_eq!(
        from_xml("<Text>a</Text><Text>b</Text><Integer>1</Integer><Integer>x</Integer>").text.unwrap(),
        "a"
    );
    assert_eq!(from_json(r#"{"Text":"a","Text":"b"}"#).text.unwrap(), "b");
    assert_eq!(from_json(r#"{"Names":["a"],"Names":["b"]}"#).names, ["b"]);
}

#[test]
fn xml_text_is_unescaped_and_its_line_ends_are_normalised() {
    let answer =
        from_xml("<Text a='1'> a&amp;&lt;&#21516;&#x6b65;\r\nb<![CDATA[<&>]]><!-- no -->&#13;</Text>");
    assert_eq!(answer.text.unwrap(), " a&<同步\nb<&>\r");
}

#[test]
fn an_xml_declaration_a_byte_order_mark_and_white_space_may_stand_around() {
    let body =
        "\u{feff} \n<?xml version='1.0' encoding='UTF-8'?>\n<!-- c --><R><Text>a</Text></R>\n<!-- d -->\n";
    assert_eq!(xml::decode::<Answer>(body.as_bytes()).unwrap().text.unwrap(), "a");
    assert_eq!(json::decode::<Answer>("\u{feff} {\"Text\":\"a\"} ".as_bytes()).unwrap().text.unwrap(), "a");
}

#[test]
fn what_no_rule_covers_is_an_error_that_names_value_and_place() {
    let cases = [
        (r#"{"Integer":"7301****"}"#, r#"Integer: "7301****" is not an integer"#),
        (r#"{"Integer":16.6667}"#, "Integer: 16.6667 is not an integer"),
        (r#"{"Number":"inf"}"#, r#"Number: "inf" is not a number"#),
        (r#"{"Flag":"yes"}"#, r#"Flag: "yes" is not a boolean"#),
        (r#"{"Integer":true}"#, "Integer: true is not an integer"),
        (r#"{"Integer":18446744073709551615}"#, "Integer: 18446744073709551615 is not an integer"),
        (r#"{"Integer":{}}"#, "Integer: an object stands where a scalar belongs"),
        (r#"{"Integer":[1]}"#, "Integer: a list stands where a scalar belongs"),
        (r#"{"Nested":[{"Key":"a"}]}"#, "Nested: a list stands where an object belongs"),
        (r#"{"Nested":"plain"}"#, r#"Nested: "plain" is not an object"#),
        (r#"{"Items":["a"]}"#, r#"Items[0]: "a" is not an object"#),
        (r#"{"Counts":[1,"x"]}"#, r#"Counts[1]: "x" is not an integer"#),
        (r#"{"Items":"plain"}"#, r#"Items: "plain" is not a list of objects"#),
        (r#"{"Grid":[[1],["x"]]}"#, r#"Grid[1][0]: "x" is not an integer"#),
    ];
    for (body, message) in cases {
        assert_eq!(json_error(body), message, "{body}");
    }
    let cases = [
        ("<R><Integer>x</Integer></R>", r#"Integer: "x" is not an integer"#),
        ("<R><Counts>1</Counts><Counts>x</Counts></R>", r#"Counts[1]: "x" is not an integer"#),
        ("<R><Integer><a/></Integer></R>", "Integer: elements stand where a scalar belongs"),
        ("<RequestId>1</RequestId>", r#""1" is not the fields of a record"#),
    ];
    for (body, message) in cases {
        assert_eq!(xml_error(body), message, "{body}");
    }
}
