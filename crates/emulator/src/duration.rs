//! Durations as people write them: `250ms`, `2s`, `15m`, `1h`, `6d`.

use std::time::Duration;

const UNITS: &[(&str, u64)] = &[("ms", 1), ("s", 1_000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000)];

/// A whole number and a unit.
pub(crate) fn parse(text: &str) -> Option<Duration> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at(digits);
    let (_, milliseconds) = UNITS.iter().find(|(name, _)| *name == unit)?;
    number.parse::<u64>().ok()?.checked_mul(*milliseconds).map(Duration::from_millis)
}

/// The same in the largest unit that loses nothing but what is under a millisecond.
pub(crate) fn format(duration: Duration) -> String {
    let all = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
    let fitting =
        UNITS.iter().rev().find(|(_, milliseconds)| all % milliseconds == 0 && all >= *milliseconds);
    let (unit, milliseconds) = fitting.unwrap_or(&UNITS[1]);
    format!("{}{unit}", all / milliseconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        for text in ["0s", "250ms", "90s", "15m", "1h", "6d"] {
            assert_eq!(parse(text).map(format).as_deref(), Some(text));
        }
        assert_eq!(parse("60m"), parse("1h"));
    }

    #[test]
    fn takes_no_number_without_a_unit_and_no_other_unit() {
        for text in
            ["", "5", "s", "5 s", "-5s", "1.5h", "5w", "99999999999999999999s", "18446744073709551615d"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
