//! Days and times without a clock: the span of the log, and ISO 8601 text for a moment in it.

use std::fmt::Write;

/// The first day of every made-up log, a Monday.
pub(super) const FIRST_DAY: (i64, i64, i64) = (2026, 1, 5);

/// Seconds in a day.
pub(super) const DAY: i64 = 86_400;

/// Writes the day `days` after the first as `2026-01-05`.
pub(super) fn write_date(out: &mut String, days: i64) {
    let (year, month, day) = civil(days_from_civil(FIRST_DAY) + days);
    let _ = write!(out, "{year:04}-{month:02}-{day:02}");
}

/// Writes the moment `seconds` after midnight of the first day as `2026-01-05T09:30:00`.
pub(super) fn write_moment(out: &mut String, seconds: i64) {
    write_date(out, seconds.div_euclid(DAY));
    let rest = seconds.rem_euclid(DAY);
    let _ = write!(
        out,
        "T{:02}:{:02}:{:02}",
        rest / 3600,
        rest / 60 % 60,
        rest % 60
    );
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar (Hinnant, "chrono-compatible low-level date algorithms").
fn days_from_civil((year, month, day): (i64, i64, i64)) -> i64 {
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let year_of_era = y.rem_euclid(400);
    let shifted = (month + 9) % 12;
    let day_of_year = (153 * shifted + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// Year, month and day of a number of days since 1970-01-01 (same source).
fn civil(days: i64) -> (i64, i64, i64) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let day_of_era = z.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day_of_year - (153 * shifted + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(days: i64) -> String {
        let mut out = String::new();
        write_date(&mut out, days);
        out
    }

    #[test]
    fn days_are_counted_from_the_first_monday() {
        assert_eq!(date(0), "2026-01-05");
        assert_eq!(date(-5), "2025-12-31");
        assert_eq!(date(54), "2026-02-28");
        assert_eq!(date(55), "2026-03-01");
        assert_eq!(date(90), "2026-04-05");
        assert_eq!(date(785), "2028-02-29");
        assert_eq!(
            (days_from_civil(FIRST_DAY) + 3).rem_euclid(7),
            0,
            "1970-01-01 was a Thursday"
        );
    }

    #[test]
    fn a_moment_carries_its_time() {
        let mut out = String::new();
        write_moment(&mut out, DAY + 9 * 3600 + 5 * 60 + 7);
        assert_eq!(out, "2026-01-06T09:05:07");
    }
}
