//! Lengths of time, as people write them and as they like to read them.

use std::time::Duration;

/// `30`, `30s`, `5m`, `2h`, `30d` or `1w`; a bare number counts seconds.
pub(crate) fn parse(text: &str) -> Result<Duration, String> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let seconds = match unit {
        "" | "s" => 1,
        "m" => 60,
        "h" => 3_600,
        "d" => 86_400,
        "w" => 604_800,
        _ => return Err(wrong(text)),
    };
    let number: f64 = number.parse().map_err(|_| wrong(text))?;
    Duration::try_from_secs_f64(number * f64::from(seconds)).map_err(|_| wrong(text))
}

fn wrong(text: &str) -> String {
    format!("{text:?} is not a length of time such as 30s, 5m, 2h or 30d")
}

/// As short as it can be read: `12s`, `3m12s`, `2h05m`, `3d04h`.
pub(crate) fn human(length: Duration) -> String {
    let seconds = length.as_secs();
    let (minutes, hours, days) = (seconds / 60, seconds / 3_600, seconds / 86_400);
    match seconds {
        0..60 => format!("{seconds}s"),
        60..3_600 => format!("{minutes}m{:02}s", seconds % 60),
        3_600..86_400 => format!("{hours}h{:02}m", minutes % 60),
        _ => format!("{days}d{:02}h", hours % 24),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn are_read_with_or_without_a_unit() {
        for (text, seconds) in
            [("0", 0), ("90", 90), ("30s", 30), ("5m", 300), ("1.5h", 5_400), ("30d", 2_592_000)]
        {
            assert_eq!(parse(text), Ok(Duration::from_secs(seconds)), "{text}");
        }
        for text in ["", "s", "-1", "5 m", "5y", "1..2", "1e9", "99999999999999999999999d"] {
            assert!(parse(text).unwrap_err().contains("30s"), "{text}");
        }
    }

    #[test]
    fn are_short_and_have_two_units_at_most() {
        for (seconds, shown) in [
            (0, "0s"),
            (59, "59s"),
            (60, "1m00s"),
            (192, "3m12s"),
            (3_599, "59m59s"),
            (7_500, "2h05m"),
            (86_399, "23h59m"),
            (273_600, "3d04h"),
        ] {
            assert_eq!(human(Duration::from_secs(seconds)), shown);
        }
    }
}
