//! The scalar that these services send for almost everything.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;
use std::time::{Duration, SystemTime};

use smol_str::SmolStr;

use crate::Any;

/// A scalar as it stood on the wire: an immutable short string, up to 23 bytes without an allocation.
///
/// DTS sends numbers, flags and times as text, and not always in the form its documents promise. Nothing is converted
/// while decoding, so nothing is lost; each field's documentation says which conversion fits.
///
/// ```
/// use std::time::Duration;
/// use aliyun_wire::Text;
///
/// assert_eq!(Text::from("0.25MB/s").as_f64(), Some(0.25));
/// assert_eq!(Text::from("True").as_bool(), Some(true));
/// assert_eq!(Text::from("90").as_seconds(), Some(Duration::from_secs(90)));
/// assert_eq!(Text::from("2021-01-11 11:39:44.0").as_timestamp(), Text::from("2021-01-11T03:39:44Z").as_timestamp());
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text(SmolStr);

impl Text {
    /// The text itself.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// `true` or `false` in any letter case, `1` or `0`; white space around it does not count.
    pub fn as_bool(&self) -> Option<bool> {
        parse_bool(self)
    }

    /// A whole number, `12` or `12.0`; white space around it does not count.
    pub fn as_i64(&self) -> Option<i64> {
        parse_i64(self)
    }

    /// A number, with or without a unit behind it: `0.00MB/s`, `99.5%`, `12 ms`. The unit is dropped, not converted.
    pub fn as_f64(&self) -> Option<f64> {
        let text = self.trim();
        let digits = text.find(|c: char| !matches!(c, '0'..='9' | '.' | '+' | '-')).unwrap_or(text.len());
        let exponent = text.len() > digits && text[digits..].starts_with(['e', 'E']);
        let (number, unit) = if exponent { (text, "") } else { text.split_at(digits) };
        let unit = unit.trim_start();
        if unit.contains(|c: char| c.is_ascii_digit()) || unit.starts_with([':', ',', '_']) {
            return None;
        }
        parse_f64(number)
    }

    /// A length of time given in seconds, with or without a fraction; `None` when it is negative.
    pub fn as_seconds(&self) -> Option<Duration> {
        Duration::try_from_secs_f64(self.as_f64()?).ok()
    }

    /// A point in time.
    ///
    /// Takes `2021-01-11T03:39:44Z`, with a fraction or an offset such as `+08:00` too, and the zoneless
    /// `2021-01-11 11:39:44.0`, which DTS writes in Beijing time (UTC+8) whatever its documents say.
    pub fn as_timestamp(&self) -> Option<SystemTime> {
        timestamp::parse(self.trim())
    }

    /// The value of a text that holds JSON, such as `Reserved` or `DbObject`.
    pub fn as_json(&self) -> Option<Any> {
        serde_json::from_str(self).ok()
    }
}

/// `true`/`false` in any letter case, `1`/`0`.
pub(crate) fn parse_bool(text: &str) -> Option<bool> {
    let text = text.trim();
    if text == "1" || text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text == "0" || text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

/// A decimal integer, or a number without a fraction that a double holds exactly.
pub(crate) fn parse_i64(text: &str) -> Option<i64> {
    let text = text.trim();
    text.parse().ok().or_else(|| integral(parse_f64(text)?))
}

/// The integer that a double stands for, as far as doubles are exact.
fn integral(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (number.fract() == 0.0 && number.abs() < EXACT).then_some(number as i64)
}

/// A finite decimal number; the words that Rust's parser takes for infinity and NaN are refused.
pub(crate) fn parse_f64(text: &str) -> Option<f64> {
    let text = text.trim();
    let plain = text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'.' | b'+' | b'-' | b'e' | b'E'));
    text.parse().ok().filter(|number: &f64| plain && number.is_finite())
}

/// Reading of points in time.
mod timestamp {
    use std::time::{Duration, SystemTime};

    /// Beijing time, which DTS leaves unsaid.
    const DEFAULT_OFFSET: i64 = 8 * 3600;

    pub(super) fn parse(text: &str) -> Option<SystemTime> {
        let (date, rest) = text.split_at_checked(10)?;
        let (time, rest) = rest.strip_prefix(['T', ' '])?.split_at_checked(8)?;
        let (nanoseconds, zone) = fraction(rest)?;
        let days = days(date)?;
        let seconds = days * 86_400 + clock(time)? - offset(zone)?;
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let second = if seconds < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(whole)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(whole)
        };
        second?.checked_add(Duration::from_nanos(nanoseconds))
    }

    fn number(text: &str, range: std::ops::RangeInclusive<i64>) -> Option<i64> {
        let digits = text.bytes().all(|b| b.is_ascii_digit());
        text.parse().ok().filter(|number| digits && range.contains(number))
    }

    /// Days since 1970-01-01 of a `yyyy-MM-dd` in the Gregorian calendar.
    fn days(date: &str) -> Option<i64> {
        let mut parts = date.split('-');
        let year = number(parts.next().filter(|year| year.len() == 4)?, 0..=9999)?;
        let month = number(parts.next().filter(|month| month.len() == 2)?, 1..=12)?;
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let longest = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let day = number(parts.next()?, 1..=longest)?;
        // Years that begin in March put the leap day last, so the months before it have fixed lengths.
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let of_year = (153 * month + 2) / 5 + day - 1;
        Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
    }

    /// Seconds since midnight of a `HH:mm:ss`.
    fn clock(time: &str) -> Option<i64> {
        let mut parts = time.split(':').map(|part| part.len().eq(&2).then_some(part));
        let hour = number(parts.next()??, 0..=23)?;
        let minute = number(parts.next()??, 0..=59)?;
        let second = number(parts.next()??, 0..=60)?;
        Some(hour * 3600 + minute * 60 + second)
    }

    /// Nanoseconds of a `.123` and what follows it.
    fn fraction(rest: &str) -> Option<(u64, &str)> {
        let Some(rest) = rest.strip_prefix('.') else { return Some((0, rest)) };
        let length = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (digits, zone) = rest.split_at(length);
        let nanoseconds = digits.bytes().chain(std::iter::repeat(b'0')).take(9);
        let nanoseconds = nanoseconds.fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'));
        (length > 0).then_some((nanoseconds, zone))
    }

    /// Seconds east of UTC.
    fn offset(zone: &str) -> Option<i64> {
        let sign = match zone.bytes().next() {
            None => return Some(DEFAULT_OFFSET),
            Some(b'Z' | b'z') if zone.len() == 1 => return Some(0),
            Some(b'+') => 1,
            Some(b'-') => -1,
            _ => return None,
        };
        let digits = zone[1..].replace(':', "");
        let hour = number(digits.get(..2)?, 0..=23)?;
        let minute = number(digits.get(2..).filter(|rest| rest.len() == 2)?, 0..=59)?;
        Some(sign * (hour * 3600 + minute * 60))
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self
    }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        self
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), formatter)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_str(), formatter)
    }
}

macro_rules! from_string {
    ($($type:ty)*) => {$(
        impl From<$type> for Text {
            fn from(value: $type) -> Self {
                Self(SmolStr::from(value))
            }
        }
    )*};
}

from_string!(String &String std::borrow::Cow<'_, str>);

impl From<&str> for Text {
    fn from(value: &str) -> Self {
        Self(if value.len() <= 23 { SmolStr::new_inline(value) } else { SmolStr::new(value) })
    }
}

macro_rules! from_scalar {
    ($($type:ty)*) => {$(
        impl From<$type> for Text {
            fn from(value: $type) -> Self {
                Self(smol_str::format_smolstr!("{value}"))
            }
        }
    )*};
}

from_scalar!(bool i32 u32 i64 u64 f64);

impl From<&Text> for Text {
    fn from(value: &Text) -> Self {
        value.clone()
    }
}

impl From<Text> for String {
    fn from(value: Text) -> Self {
        value.0.into()
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}
