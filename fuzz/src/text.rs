//! The conversions of `Text`, against conversions that are obvious.

use std::time::{Duration, UNIX_EPOCH};

use aliyun_wire::Text;

use crate::calendar;

/// Any text converts or does not; numbers and times that we write ourselves always do.
pub fn text(input: &[u8]) {
    if let Ok(text) = std::str::from_utf8(input) {
        any_text(text);
    }
    if let Some(bytes) = input.first_chunk() {
        numbers(i64::from_le_bytes(*bytes));
    }
}

fn any_text(input: &str) {
    let text = Text::from(input);
    assert_eq!(text.as_str(), input);
    assert_eq!(text.as_json(), serde_json::from_str(input).ok());
    if let Ok(number) = input.parse::<i64>() {
        assert_eq!(text.as_i64(), Some(number));
    }
    if let Some(number) = text.as_i64() {
        let as_f64 = text.as_f64().expect("an integer is a number");
        assert_eq!(as_f64, number as f64);
    }
    let _ = text.as_bool();
    if let Some(number) = text.as_f64() {
        assert!(number.is_finite());
        assert_eq!(text.as_seconds(), Duration::try_from_secs_f64(number).ok());
    }
    if let Some(time) = text.as_timestamp() {
        let zoned = time.checked_add(Duration::from_secs(8 * 3600)).expect("years have four digits");
        assert!(zoned >= UNIX_EPOCH || text.trim() < "1970-01-02");
    }
}

fn numbers(number: i64) {
    assert_eq!(Text::from(number).as_i64(), Some(number));
    let seconds = number.unsigned_abs() % 253_402_300_800;
    let time = UNIX_EPOCH + Duration::from_secs(seconds);
    let utc = calendar::timestamp(seconds);
    assert_eq!(Text::from(utc.as_str()).as_timestamp(), Some(time));
    let zoneless = utc.replace('T', " ").replace('Z', ".0");
    let beijing = time.checked_sub(Duration::from_secs(8 * 3600));
    assert_eq!(Text::from(zoneless).as_timestamp(), beijing);
}
