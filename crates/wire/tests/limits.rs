//! What decoders refuse: bodies that are no such format, and bodies that cost too much.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use aliyun_wire::{Any, Limits, Map, Record, Text, json, record, xml};

#[derive(Clone, Default)]
struct Tree {
    child: Option<Box<Tree>>,
    text: Option<Text>,
    any: Option<Any>,
}
record!(Tree { "Child" => child, "Text" => text, "Any" => any });

fn json_error(body: &str) -> String {
    json::decode::<Tree>(body.as_bytes()).unwrap_err().to_string()
}

fn xml_error(body: &str) -> String {
    xml::decode::<Tree>(body.as_bytes()).unwrap_err().to_string()
}

fn nested(open: &str, close: &str, levels: usize) -> String {
    open.repeat(levels) + &close.repeat(levels)
}

#[test]
fn nesting_is_bounded_in_fields_known_and_unknown() {
    for levels in [101, 200_000] {
        for name in ["Child", "Text", "Any", "Unknown"] {
            let body = nested(&format!("{{\"{name}\":"), "}", levels).replace(":}", ":{}}");
            let error = json_error(&body);
            assert!(error.contains("nested too deeply"), "{name}: {error}");
            let body = nested(&format!("<{name}>"), &format!("</{name}>"), levels);
            assert!(xml_error(&body).contains("nested too deeply"), "{name}");
        }
        assert!(json_error(&format!("{{\"Unknown\":{}}}", nested("[", "]", levels))).contains("too deeply"));
    }
}

#[test]
fn a_hundred_levels_are_read() {
    let body = nested("{\"Child\":", "}", 99).replace(":}", ":{}}");
    assert!(json::decode::<Tree>(body.as_bytes()).is_ok());
    let body = format!("<R>{}</R>", nested("<Child>", "</Child>", 99));
    assert!(xml::decode::<Tree>(body.as_bytes()).is_ok());
}

#[test]
fn json_text_inside_json_text_stays_within_the_limit() {
    let mut body = String::from("{}");
    for _ in 0..12 {
        body = serde_json::json!({ "Child": body }).to_string();
    }
    let shallow = Limits { depth: 10, ..Limits::default() };
    assert!(json::decode_into(body.as_bytes(), &mut Tree::default(), Limits::default()).is_ok());
    assert!(json::decode_into(body.as_bytes(), &mut Tree::default(), shallow).is_err());
}

#[test]
fn a_body_over_the_size_limit_is_refused_unread() {
    let limits = Limits { bytes: 10, ..Limits::default() };
    let error = json::decode_into(b"{\"Text\":\"a\"}", &mut Tree::default(), limits).unwrap_err();
    assert_eq!(error.to_string(), "12 bytes, at most 10 are read");
    assert!(xml::decode_into(b"<R><Text/></R>", &mut Tree::default(), limits).is_err());
}

#[test]
fn what_is_not_json_says_what_it_is() {
    assert_eq!(json_error(""), "the body is empty");
    assert_eq!(json_error("<html>"), r#""<html>" is not a JSON object"#);
    assert_eq!(json_error("null"), r#""null" is not a JSON object"#);
    assert!(json_error(r#"{"Text":"a""#).starts_with("the JSON text ends too early"));
    assert!(json_error(r#"{"Child":{"Text":"a"#).starts_with("Child.Text: the JSON text ends too early"));
    assert!(json_error("{} {}").contains("text follows the JSON value (byte 3)"));
    assert!(json_error(r#"{"Text":"\ud800"}"#).contains("malformed JSON"));
    let error = json::decode::<Tree>(b"{\"Text\":\"\xff\"}").unwrap_err();
    assert!(error.to_string().contains("invalid utf-8"), "{error}");
}

#[test]
fn what_is_not_xml_says_what_it_is() {
    assert_eq!(xml_error(" "), "the body is empty");
    assert_eq!(xml_error("{}"), r#""{}" is not an XML element"#);
    assert_eq!(xml_error("<?xml version='1.0'?>"), "the body has no XML element");
    for body in [
        "<R><Text>a</R>",
        "</R>",
        "<>a</>",
        "< R/>",
        "<R a='>",
        "<R><!-- </R>",
        "<R>&amp</R>",
        "<R",
        "<R><![CDATA[</R>",
        "<R><a/b></R>",
        "<R><a\u{12}b/></R>",
        "<R><a\"b/></R>",
        "<R><?>?></R>",
        "<R><<a/></R>",
        "<R></R\u{c}>",
    ] {
        assert!(xml_error(body).contains("malformed XML"), "{body}");
    }
    assert!(xml_error("<R><Child><Text>a</Text>").starts_with("Child: the body ends inside an element"));
    assert!(xml_error("<R/><R/>").contains("something follows the root element"));
    assert!(xml_error("<R/>text").contains("something follows the root element"));
    assert!(xml_error("<R><Text>&bomb;</Text></R>").contains("unknown entity &bomb;"));
    assert!(xml_error("<R><Text>&#0;</Text></R>").contains("unknown entity &#0;"));
}

#[test]
fn a_document_type_declaration_is_refused() {
    let bomb = "<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><r><Text>&b;</Text></r>";
    assert!(xml_error(bomb).contains("a document type declaration is not read"));
}

#[test]
fn a_long_value_is_cut_in_the_error() {
    let error = json_error(&format!(r#"{{"Child":"{}"}}"#, "x".repeat(10_000)));
    assert!(error.len() < 200, "{error}");
}

#[test]
fn what_a_format_cannot_carry_is_an_error_and_not_lost() {
    let number: Map<f64> = Map::from_iter([("Ratio", f64::NAN)]);
    assert_eq!(json::encode(&number).unwrap_err().to_string(), "Ratio: NaN has no form in JSON");
    let bell = Tree { text: Some("\u{7}".into()), ..Tree::default() };
    assert_eq!(
        xml::encode("R", &bell).unwrap_err().to_string(),
        "Text: the character U+0007 has no form in XML"
    );
    let spaced: Map<Text> = Map::from_iter([("a b", "c")].map(|(name, value)| (name, Text::from(value))));
    assert_eq!(xml::encode("R", &spaced).unwrap_err().field(), "a b");
    assert_eq!(json::encode(&spaced).unwrap(), r#"{"a b":"c"}"#);
}

#[test]
fn a_record_that_contains_itself_is_dropped_without_a_stack_overflow() {
    let mut tree = Tree::default();
    let mut record: &mut dyn Record = &mut tree;
    for _ in 0..100 {
        let aliyun_wire::Slot::Record(child) = record.slot("Child") else { panic!("a child is a record") };
        record = child;
    }
    assert!(json::encode(&tree).unwrap().len() > 900);
}

#[test]
fn items_are_bounded_in_all_lists_of_a_body_together() {
    #[derive(Clone, Default)]
    struct Lists {
        texts: Vec<Text>,
        records: Vec<Tree>,
    }
    record!(Lists { "Texts" => texts, "Records" => records });
    let limits = Limits { items: 5, ..Limits::default() };
    let json = |body: &str| json::decode_into(body.as_bytes(), &mut Lists::default(), limits);
    let xml = |body: &str| xml::decode_into(body.as_bytes(), &mut Lists::default(), limits);

    json(r#"{"Texts":["a","b"],"Records":[{},{},{}]}"#).unwrap();
    let error = json(r#"{"Texts":["a","b"],"Records":[{},{},{},{}]}"#).unwrap_err();
    assert_eq!(error.to_string(), "Records[3]: more list items than are read of one body");
    let error = json(r#"{"Texts":["a","b"],"Records":"[{},{},{},{}]"}"#).unwrap_err();
    assert_eq!(error.path(), "Records[3]", "in a JSON text, too");

    let two = "<Texts>a</Texts><Texts>b</Texts>";
    xml(&format!("<R>{two}{}</R>", "<Records/>".repeat(3))).unwrap();
    for item in ["<Records/>", "<Records><Text/></Records>"] {
        let error = xml(&format!("<R>{two}{}</R>", item.repeat(4))).unwrap_err();
        assert!(error.to_string().ends_with("more list items than are read of one body"), "{error}");
    }
    let wrapped = format!("<R>{two}<Records>{}</Records></R>", "<Record><Text/></Record>".repeat(4));
    assert!(xml(&wrapped).is_err());
}
