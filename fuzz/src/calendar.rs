//! UTC dates the slow way: one day after the other.

/// `yyyy-MM-ddTHH:mm:ssZ` of a number of seconds since 1970.
pub(crate) fn timestamp(seconds: u64) -> String {
    let (mut year, mut month, mut days) = (1970, 1, seconds / 86_400);
    while days >= days_in(year, month) {
        days -= days_in(year, month);
        month += 1;
        if month == 13 {
            (year, month) = (year + 1, 1);
        }
    }
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{:02}T{hour:02}:{minute:02}:{second:02}Z", days + 1)
}

fn days_in(year: u64, month: u64) -> u64 {
    let is_leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
