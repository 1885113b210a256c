//! Points in time, as people read them.

use std::time::{SystemTime, UNIX_EPOCH};

/// `2026-01-11T03:39:44Z`.
pub(crate) fn utc(time: SystemTime) -> String {
    let (year, month, day, seconds) = civil(time);
    let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// Year, month, day and the seconds since midnight.
fn civil(time: SystemTime) -> (i64, i64, i64, i64) {
    let seconds = match time.duration_since(UNIX_EPOCH) {
        Ok(since) => since.as_secs() as i64,
        Err(before) => -(before.duration().as_secs_f64().ceil() as i64),
    };
    // Years that begin in March put the leap day last, so the months before it have fixed lengths.
    let days = seconds.div_euclid(86_400) + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day, seconds.rem_euclid(86_400))
}

#[cfg(test)]
mod tests {
    use super::*;
    use aliyun_wire::Text;

    #[test]
    fn agree_with_how_they_are_read() {
        for text in
            ["1970-01-01T00:00:00Z", "2024-02-29T23:59:59Z", "2026-12-31T12:00:01Z", "1969-12-31T23:59:58Z"]
        {
            let time = Text::from(text).as_timestamp().unwrap();
            assert_eq!(utc(time), text);
        }
    }
}
