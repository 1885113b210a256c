//! The forms in which the service writes a point in time.

use std::time::{Duration, SystemTime};

const DAY: i64 = 86_400;
/// Beijing is eight hours ahead of UTC all year.
const BEIJING: i64 = 8 * 3600;

/// `2021-01-11T03:39:44Z` of a number of seconds since 1970.
pub(crate) fn utc(seconds: i64) -> String {
    written(seconds, 'T', "Z")
}

/// `2021-01-11 11:39:44.0`, the same point in time as the service's older fields have it.
pub(crate) fn beijing(seconds: i64) -> String {
    written(seconds + BEIJING, ' ', ".0")
}

/// `Mon, 11 Jan 2021 03:39:44 GMT`, as in the header `Date`.
pub(crate) fn http(seconds: i64) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let day_of_week = DAYS[seconds.div_euclid(DAY).rem_euclid(7) as usize];
    let (year, month, day) = civil(seconds.div_euclid(DAY));
    let month = MONTHS[(month - 1).rem_euclid(12) as usize];
    let mut time = String::new();
    push_time(&mut time, seconds);
    format!("{day_of_week}, {day:02} {month} {year:04} {time} GMT")
}

/// Seconds since 1970, before it too.
pub(crate) fn seconds(time: SystemTime) -> i64 {
    let distance = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => distance(after),
        Err(before) => -distance(before.duration()),
    }
}

/// A page has a hundred of these, so they are put together digit by digit rather than formatted.
fn written(seconds: i64, separator: char, end: &str) -> String {
    let mut text = String::with_capacity(24);
    let (year, month, day) = civil(seconds.div_euclid(DAY));
    push(&mut text, year, 4);
    text.push('-');
    push(&mut text, month, 2);
    text.push('-');
    push(&mut text, day, 2);
    text.push(separator);
    push_time(&mut text, seconds);
    text.push_str(end);
    text
}

fn push_time(text: &mut String, seconds: i64) {
    let clock = seconds.rem_euclid(DAY);
    push(text, clock / 3600, 2);
    text.push(':');
    push(text, clock / 60 % 60, 2);
    text.push(':');
    push(text, clock % 60, 2);
}

/// The last digits of a number.
fn push(text: &mut String, number: i64, digits: u32) {
    for digit in (0..digits).rev() {
        let digit = number / 10_i64.pow(digit) % 10;
        text.push(char::from(b'0' + digit.unsigned_abs() as u8));
    }
}

/// Year, month and day in the Gregorian calendar of a number of days since 1970-01-01.
fn civil(days: i64) -> (i64, i64, i64) {
    // Years that begin in March put the leap day last, so the months before it have fixed lengths.
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (era * 400 + year + next, month, day)
}

#[cfg(test)]
mod tests {
    use aliyun_wire::Text;

    use super::*;

    #[test]
    fn writes_the_same_moment_in_all_forms() {
        assert_eq!(utc(1_610_336_384), "2021-01-11T03:39:44Z");
        assert_eq!(beijing(1_610_336_384), "2021-01-11 11:39:44.0");
        assert_eq!(http(1_610_336_384), "Mon, 11 Jan 2021 03:39:44 GMT");
        assert_eq!(http(-1), "Wed, 31 Dec 1969 23:59:59 GMT");
    }

    #[test]
    fn is_read_back_by_the_client_on_every_day_of_four_centuries() {
        for day in 0..146_097 {
            let expected = SystemTime::UNIX_EPOCH + Duration::from_secs(day as u64 * 86_400 + 86_399);
            assert_eq!(Text::from(utc(day * DAY + 86_399)).as_timestamp(), Some(expected));
        }
    }
}
