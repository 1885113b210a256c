//! Conversions of text, and enumerations that keep their text.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::HashSet;
use std::time::{Duration, SystemTime};

use aliyun_wire::{Enumeration, Open, Text, enumeration};
use proptest::prelude::*;

fn unix(text: &str) -> Option<i64> {
    let time = Text::from(text).as_timestamp()?;
    Some(match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => after.as_secs() as i64,
        Err(before) => -(before.duration().as_secs() as i64),
    })
}

#[test]
fn numbers_are_read_with_and_without_a_unit() {
    for (text, number) in [
        ("0.00MB/s", Some(0.0)),
        (" 12 ms", Some(12.0)),
        ("99.5%", Some(99.5)),
        ("-3", Some(-3.0)),
        ("1.5e3", Some(1500.0)),
        ("5EB", None),
        ("", None),
        ("MB/s", None),
        ("2021-01-11", None),
        ("10:30", None),
        ("1,000", None),
        ("NaN", None),
        ("infinity", None),
    ] {
        assert_eq!(Text::from(text).as_f64(), number, "{text:?}");
    }
}

#[test]
fn whole_numbers_and_flags_are_read() {
    assert_eq!(Text::from(" 200001 ").as_i64(), Some(200_001));
    assert_eq!(Text::from("7.0").as_i64(), Some(7));
    assert_eq!(Text::from("7.5").as_i64(), None);
    assert_eq!(Text::from("9007199254740993.0").as_i64(), None);
    assert_eq!(Text::from("FALSE ").as_bool(), Some(false));
    assert_eq!(Text::from("yes").as_bool(), None);
}

#[test]
fn seconds_are_a_length_of_time() {
    assert_eq!(Text::from("1.5").as_seconds(), Some(Duration::from_millis(1500)));
    assert_eq!(Text::from("-1").as_seconds(), None);
    assert_eq!(Text::from("1e300").as_seconds(), None);
}

#[test]
fn times_are_read_in_every_form_that_services_send() {
    for (text, seconds) in [
        ("2021-03-07T16:00:00Z", Some(1_615_132_800)),
        ("2021-01-11 11:39:44.0", Some(1_610_336_384)),
        ("2021-01-11T03:39:44Z", Some(1_610_336_384)),
        ("2021-08-04T16:00:00.000+00:00", Some(1_628_092_800)),
        ("2021-08-05T00:00:00+0800", Some(1_628_092_800)),
        ("2022-03-30T03:36:11.000", Some(1_648_582_571)),
        ("2024-02-29T00:00:00Z", Some(1_709_164_800)),
        ("1970-01-01T00:00:00Z", Some(0)),
        ("1969-12-31T23:59:59Z", Some(-1)),
        ("\t2021-03-07T16:00:00Z ", Some(1_615_132_800)),
        ("2023-02-29T00:00:00Z", None),
        ("2021-13-01T00:00:00Z", None),
        ("2021-01-11", None),
        ("2021-01-11T03:39:44.Z", None),
        ("2021-01-11T03:39:44+8", None),
        ("同步同步同步同步", None),
        ("1612507847", None),
    ] {
        assert_eq!(unix(text), seconds, "{text:?}");
    }
}

#[test]
fn a_fraction_of_a_second_is_kept() {
    let time = Text::from("1970-01-01T00:00:00.25Z").as_timestamp().unwrap();
    assert_eq!(time, SystemTime::UNIX_EPOCH + Duration::from_millis(250));
}

#[test]
fn json_inside_a_text_is_read() {
    assert_eq!(Text::from(r#"{"all":true}"#).as_json(), Some(serde_json::json!({"all": true})));
    assert_eq!(Text::from("{all}").as_json(), None);
}

enumeration! {
    enum Status {
        Initializing = "Initializating",
        Synchronizing = "Synchronizing",
    }
}

#[test]
fn an_enumeration_matches_by_meaning_and_keeps_its_text() {
    let status: Open<Status> = "synchronizing ".into();
    assert_eq!(status, Status::Synchronizing);
    assert_eq!(status.to_string(), "synchronizing ");
    assert_ne!(status, Open::from(Status::Synchronizing));
    assert_eq!(Open::<Status>::from("Initializating"), Open::from(Status::Initializing));
    assert_eq!(*Open::<Status>::from("Melting"), Status::Other("Melting".into()));
    assert_eq!(Status::NAMES, ["Initializating", "Synchronizing"]);
}

#[test]
fn an_enumeration_is_its_name() {
    let spelled = Status::Other("Synchronizing".into());
    assert_eq!(spelled, Status::Synchronizing);
    assert_eq!(HashSet::from([Status::Synchronizing, spelled, Status::Initializing]).len(), 2);
    assert_eq!(format!("{:?} {}", Status::Initializing, Status::from("Melting")), "Initializating Melting");
}

proptest! {
    #[test]
    fn conversions_of_arbitrary_text_never_panic(text in any::<String>()) {
        let text = Text::from(text);
        let _ = (text.as_bool(), text.as_i64(), text.as_f64(), text.as_seconds(), text.as_timestamp());
        let _ = text.as_json();
    }

    #[test]
    fn texts_that_look_like_times_never_panic(text in "[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}[.0-9Z+:-]{0,12}") {
        let _ = Text::from(text).as_timestamp();
    }

    #[test]
    fn every_text_is_kept_exactly(text in any::<String>()) {
        let status = Open::<Status>::from(text.as_str());
        prop_assert_eq!(status.as_str(), text.as_str());
        prop_assert_eq!(String::from(Text::from(text.as_str())), text);
    }
}
