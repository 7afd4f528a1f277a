//! A calendar day, as logs write them. The one home of the calendar library.
//!
//! Weeks are counted in the log's own dates and months in UTC, so a [`Moment`] keeps both days: they differ
//! only where a date-time names an offset.

use jiff::civil::{Date, ISOWeekDate, Weekday};
use std::fmt;

/// A day of the Gregorian calendar, years 0 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

/// When something happened: the day the log says, and the day it was in UTC.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Moment {
    /// The day as written.
    pub local: Day,
    /// The same instant's day in UTC; equal to `local` where the log names no offset.
    pub utc: Day,
}

/// How a log writes dates that can be read in two ways, such as 3/2/2026.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum DateOrder {
    /// Nobody has said: such dates stay unread.
    #[default]
    Unknown,
    /// The third of February.
    DayFirst,
    /// The second of March.
    MonthFirst,
}

impl DateOrder {
    /// The orders there are, by the words of the team's file and of a flag.
    pub const NAMED: [(&str, DateOrder); 2] = [
        ("day-first", DateOrder::DayFirst),
        ("month-first", DateOrder::MonthFirst),
    ];

    fn forms(self) -> &'static [&'static str] {
        match self {
            DateOrder::Unknown => LINKEDIN,
            DateOrder::DayFirst => DAY_FIRST,
            DateOrder::MonthFirst => MONTH_FIRST,
        }
    }
}

/// A week by ISO 8601: Monday first, the year being the one that holds its Thursday.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Week {
    year: i16,
    number: i8,
}

/// A calendar month.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Month {
    year: i16,
    number: i8,
}

impl Month {
    /// The month as a number, later ones higher.
    pub fn number(self) -> u32 {
        // Years are from −9999 to 9999.
        (i32::from(self.year) + 10_000) as u32 * 16 + self.number as u32
    }

    /// The month of a number that [`Month::number`] gave.
    pub fn of_number(number: u32) -> Month {
        Month {
            year: (number / 16) as i16 - 10_000,
            number: (number % 16) as i8,
        }
    }
}

impl Day {
    /// The day `year-month-day`, where there is one.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Day> {
        Date::new(year, month, day).ok().map(Day)
    }

    /// Reads a date or the date of a date-time, in the forms of [`Moment::parse`].
    pub fn parse(text: &str) -> Option<Day> {
        Moment::parse(text).map(|moment| moment.local)
    }

    /// Whether a text is a date in some form, also where it cannot be told which.
    pub fn is_written(text: &str) -> bool {
        let mut orders = DateOrder::NAMED.iter();
        orders.any(|(_, order)| Moment::parse_ordered(text, *order).is_some())
    }

    /// Days from `earlier` to this day; negative where `earlier` is the later one.
    pub fn days_since(self, earlier: Day) -> i64 {
        i64::from((self.0 - earlier.0).get_days())
    }

    /// The day `days` later (earlier where negative); the last day of the calendar beyond its end.
    pub fn plus_days(self, days: i64) -> Day {
        let limit = if days < 0 { Date::MIN } else { Date::MAX };
        let span = jiff::Span::new().try_days(days);
        Day(span
            .ok()
            .and_then(|span| self.0.checked_add(span).ok())
            .unwrap_or(limit))
    }

    /// The same day a number of months earlier, or that month's last day where it is shorter.
    pub fn minus_months(self, months: i64) -> Day {
        let span = jiff::Span::new().try_months(months);
        Day(span
            .ok()
            .and_then(|span| self.0.checked_sub(span).ok())
            .unwrap_or(Date::MIN))
    }

    /// The ISO week that holds this day.
    pub fn week(self) -> Week {
        let week = self.0.iso_week_date();
        Week {
            year: week.year(),
            number: week.week(),
        }
    }

    /// The month that holds this day.
    pub fn month(self) -> Month {
        Month {
            year: self.0.year(),
            number: self.0.month(),
        }
    }
}

impl Week {
    /// Reads `2026-W07`.
    pub fn parse(text: &str) -> Option<Week> {
        let (year, number) = text.trim().split_once('-')?;
        let number = number.strip_prefix(['W', 'w'])?;
        let (year, number) = (four(year)?, two(number)?);
        ISOWeekDate::new(year, number, Weekday::Monday).ok()?;
        Some(Week { year, number })
    }

    /// The week's Monday.
    pub fn monday(self) -> Day {
        let date = ISOWeekDate::new(self.year, self.number, Weekday::Monday);
        Day(date.map_or(Date::MIN, |week| week.date()))
    }

    /// The week after this one.
    pub fn next(self) -> Week {
        self.monday().plus_days(7).week()
    }
}

impl Month {
    /// Reads `2026-02`.
    pub fn parse(text: &str) -> Option<Month> {
        let (year, number) = text.trim().split_once('-')?;
        let (year, number) = (four(year)?, two(number)?);
        Some(Day::new(year, number, 1)?.month())
    }
}

/// Four digits as a year.
fn four(text: &str) -> Option<i16> {
    digits(text.as_bytes()).filter(|_| text.len() == 4)
}

/// Two digits as the number of a week or month.
fn two(text: &str) -> Option<i8> {
    let number = digits(text.as_bytes()).filter(|_| text.len() == 2)?;
    i8::try_from(number).ok()
}

impl Moment {
    /// Reads `2026-03-02`, `2026/03/02`, either with a time behind a space or `T`, with seconds or not, with `Z`,
    /// `UTC` or an offset such as `+02:00`; and the other forms in which exports write a date that can be read in one way only:
    /// `2 Mar 2026`, `Mar 2, 2026`, `2-Mar-26`, `02.03.2026`, `3/2/26, 2:37 PM` (LinkedIn's, whose month comes first), and seconds or
    /// milliseconds since 1970. Anything else, and days that do not exist, give `None`: a date
    /// is never guessed, since 3/2 is February to some and March to others.
    pub fn parse(text: &str) -> Option<Moment> {
        Moment::parse_ordered(text, DateOrder::Unknown)
    }

    /// Reads what [`Moment::parse`] reads, and where `order` is known also `3/2/2026`, `3-2-2026` and `3/2/26`, with a time or
    /// without.
    pub fn parse_ordered(text: &str, order: DateOrder) -> Option<Moment> {
        let text = text.trim();
        Moment::year_first(text).or_else(|| Moment::otherwise(text, order))
    }

    fn otherwise(text: &str, order: DateOrder) -> Option<Moment> {
        // No form is shorter or longer, and most texts that are no date are refused here.
        if !(6..=28).contains(&text.len()) {
            return None;
        }
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Moment::since_1970(text);
        }
        // The space before AM may be a narrow one.
        let spaced = text.replace(['\u{202f}', '\u{a0}'], " ");
        let read = |form: &&str| Date::strptime(form, &spaced).ok();
        let local = Day(FORMS.iter().chain(order.forms()).find_map(read)?);
        Some(Moment { local, utc: local })
    }

    /// Ten digits are seconds, thirteen are milliseconds.
    fn since_1970(text: &str) -> Option<Moment> {
        let seconds = match text.len() {
            10 => text,
            13 => &text[..10],
            _ => return None,
        };
        let instant = jiff::Timestamp::from_second(seconds.parse().ok()?).ok()?;
        let day = Day(instant.to_zoned(jiff::tz::TimeZone::UTC).date());
        Some(Moment {
            local: day,
            utc: day,
        })
    }

    fn year_first(text: &str) -> Option<Moment> {
        let date = text.get(..10)?.as_bytes();
        let separator = date[4];
        if !matches!(separator, b'-' | b'/') || date[7] != separator {
            return None;
        }
        let year = digits(&date[..4])?;
        let month = digits(&date[5..7])?;
        let local = Day::new(year, month as i8, digits(&date[8..])? as i8)?;
        let rest = &text[10..];
        if rest.is_empty() {
            return Some(Moment { local, utc: local });
        }
        if !matches!(rest.as_bytes()[0], b' ' | b'T' | b't') {
            return None;
        }
        Moment::with_time(local, rest[1..].trim_start())
    }

    fn with_time(local: Day, time: &str) -> Option<Moment> {
        let clock_ends = time
            .find(|c: char| !matches!(c, '0'..='9' | ':' | '.'))
            .unwrap_or(time.len());
        let (clock, zone) = time.split_at(clock_ends);
        let mut parts = clock.split(':');
        let hour: i64 = digits(parts.next()?.as_bytes())?.into();
        let minute: i64 = digits(parts.next()?.as_bytes())?.into();
        if hour > 23 || minute > 59 {
            return None;
        }
        let ahead = offset_minutes(zone.trim())?;
        let minute_of_day_utc = hour * 60 + minute - ahead;
        let utc = match minute_of_day_utc {
            m if m < 0 => local.plus_days(-1),
            m if m >= 24 * 60 => local.plus_days(1),
            _ => local,
        };
        Some(Moment { local, utc })
    }
}

/// Forms that can be read in one way only, by the letters of C's `strptime`. Those of a year of two digits come first, since
/// `%Y` would take 26 for the year 26.
const FORMS: &[&str] = &[
    "%d %b %Y",
    "%d %B %Y",
    "%b %d, %Y",
    "%B %d, %Y",
    "%d-%b-%y",
    "%d-%b-%Y",
    "%d.%m.%y",
    "%d.%m.%Y",
    "%d.%m.%Y %H:%M",
    "%d.%m.%Y %H:%M:%S",
];

/// LinkedIn's own form, whose month comes first unless the team says otherwise.
const LINKEDIN: &[&str] = &["%m/%d/%y, %I:%M %p", "%m/%d/%Y, %I:%M %p"];

/// The forms that `$first` and `$second` begin, the day and the month in the order that the team says.
macro_rules! numeric {
    ($first:literal, $second:literal) => {
        &[
            concat!($first, "/", $second, "/%y, %I:%M %p"),
            concat!($first, "/", $second, "/%y"),
            concat!($first, "/", $second, "/%y %H:%M"),
            concat!($first, "/", $second, "/%Y"),
            concat!($first, "-", $second, "-%Y"),
            concat!($first, "/", $second, "/%Y %H:%M"),
            concat!($first, "/", $second, "/%Y %H:%M:%S"),
            concat!($first, "-", $second, "-%Y %H:%M"),
            concat!($first, "-", $second, "-%Y %H:%M:%S"),
            concat!($first, "/", $second, "/%Y %I:%M %p"),
            concat!($first, "/", $second, "/%Y %I:%M:%S %p"),
            concat!($first, "/", $second, "/%Y, %H:%M"),
            concat!($first, "/", $second, "/%Y, %H:%M:%S"),
            concat!($first, "/", $second, "/%Y, %I:%M %p"),
        ]
    };
}
const DAY_FIRST: &[&str] = numeric!("%d", "%m");
const MONTH_FIRST: &[&str] = numeric!("%m", "%d");

/// One to four ASCII digits as a number.
fn digits(bytes: &[u8]) -> Option<i16> {
    if bytes.is_empty() || bytes.len() > 4 || !bytes.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(
        bytes
            .iter()
            .fold(0, |number, byte| number * 10 + i16::from(byte - b'0')),
    )
}

/// Minutes ahead of UTC that a zone says: nothing, `Z`, `UTC`, `GMT`, `+02:00`, `+0200` or `+02`.
fn offset_minutes(zone: &str) -> Option<i64> {
    if zone.is_empty() || ["z", "utc", "gmt"].contains(&zone.to_ascii_lowercase().as_str()) {
        return Some(0);
    }
    let sign = match zone.as_bytes()[0] {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let figures: Vec<u8> = zone.bytes().skip(1).filter(|byte| *byte != b':').collect();
    let (hours, minutes) = match figures.len() {
        2 => (digits(&figures)?, 0),
        4 => (digits(&figures[..2])?, digits(&figures[2..])?),
        _ => return None,
    };
    Some(sign * (i64::from(hours) * 60 + i64::from(minutes)))
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-W{:02}", self.year, self.number)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_and_months_are_read_as_they_are_written() {
        for week in ["2026-W07", "2026-W53", "2020-W01"] {
            assert_eq!(Week::parse(week).unwrap().to_string(), week);
        }
        assert_eq!(Week::parse("2026-w07"), Week::parse(" 2026-W07 "));
        for wrong in [
            "2025-W53", "2026-W00", "2026-W7", "2026-07", "26-W07", "2026", "",
        ] {
            assert_eq!(Week::parse(wrong), None, "{wrong}");
        }
        assert_eq!(Month::parse("2026-02").unwrap().to_string(), "2026-02");
        for wrong in ["2026-13", "2026-00", "2026-2", "2026-02-01", "2026-W02"] {
            assert_eq!(Month::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_read_as_told() {
        let read = |text: &str, order| {
            let moment = Moment::parse_ordered(text, order);
            moment.map(|moment| moment.local.to_string())
        };
        for text in [
            "3/2/2026",
            "03/02/2026 14:37",
            "3-2-2026",
            "3/2/26",
            "3/2/2026 2:37 PM",
        ] {
            assert_eq!(read(text, DateOrder::Unknown), None, "{text}");
            assert_eq!(
                read(text, DateOrder::DayFirst).as_deref(),
                Some("2026-02-03"),
                "{text}"
            );
            assert_eq!(
                read(text, DateOrder::MonthFirst).as_deref(),
                Some("2026-03-02"),
                "{text}"
            );
        }
        // What can be read in one way only is read so, whatever the team says.
        for text in ["2026-03-02", "2 Mar 2026", "02.03.2026", "2.3.26"] {
            assert_eq!(
                read(text, DateOrder::DayFirst).as_deref(),
                Some("2026-03-02"),
                "{text}"
            );
        }
        // LinkedIn's form has its month first, unless the team says otherwise; one log is never read both ways.
        let linkedin = "3/2/26, 2:37 PM";
        assert_eq!(
            read(linkedin, DateOrder::Unknown).as_deref(),
            Some("2026-03-02")
        );
        assert_eq!(
            read(linkedin, DateOrder::DayFirst).as_deref(),
            Some("2026-02-03")
        );
        assert_eq!(read("3/13/26, 2:37 PM", DateOrder::DayFirst), None);
        for text in ["32/1/2026", "1/13/2026", "3/2", "3/2/2026x", "1/2/3"] {
            assert_eq!(read(text, DateOrder::DayFirst), None, "{text}");
        }
    }

    fn moment(text: &str) -> Option<(String, String)> {
        Moment::parse(text).map(|m| (m.local.to_string(), m.utc.to_string()))
    }

    #[test]
    fn dates_and_date_times_are_read() {
        let same = |day: &str| Some((day.to_owned(), day.to_owned()));
        for text in [
            "2026-03-02",
            "2026/03/02",
            "2026-03-02 09:15",
            "2026-03-02T09:15:30Z",
            "2026-03-02 09:15:30 UTC",
            " 2026-03-02T09:15:30.250+02:00 ",
        ] {
            assert_eq!(moment(text), same("2026-03-02"), "{text}");
        }
    }

    #[test]
    fn dates_of_exports_that_can_be_read_in_one_way_are_read() {
        for text in [
            "2 Mar 2026",
            "02 Mar 2026",
            "2 March 2026",
            "Mar 2, 2026",
            "March 2, 2026",
            "2-Mar-26",
            "02-mar-2026",
            "02.03.2026",
            "2.3.2026 9:15",
            "02.03.2026 09:15:30",
            "3/2/26, 2:37 PM",
            "03/02/2026, 11:07\u{202f}AM",
            "1772445600",
            "1772445600000",
        ] {
            let found = Moment::parse(text).map(|found| found.local.to_string());
            assert_eq!(found.as_deref(), Some("2026-03-02"), "{text}");
        }
    }

    #[test]
    fn an_offset_moves_the_day_in_utc_only() {
        let late = Some(("2026-01-31".to_owned(), "2026-02-01".to_owned()));
        assert_eq!(moment("2026-01-31T23:30:00-05:00"), late);
        let early = Some(("2026-03-01".to_owned(), "2026-02-28".to_owned()));
        assert_eq!(moment("2026-03-01 00:30 +0100"), early);
    }

    #[test]
    fn what_cannot_be_told_is_not_guessed() {
        for text in [
            "",
            "03/04/2026",
            "2026-02-30",
            "2026-13-01",
            "2026-03-02 25:00",
            "2026-03-02x",
            "yesterday",
            "3/2/26",
            "13/01/2026",
            "02-03-2026",
            "30.02.2026",
            "31 Foo 2026",
            "45000",
            "123456789",
            "2026-3-2",
            "2026-03-02 09:15 CEST",
            "æææææææ",
        ] {
            assert_eq!(moment(text), None, "{text}");
        }
    }

    #[test]
    fn weeks_follow_iso_8601() {
        let week = |text| Day::parse(text).unwrap().week();
        assert_eq!(week("2026-01-01").to_string(), "2026-W01");
        assert_eq!(week("2027-01-03").to_string(), "2026-W53");
        assert_eq!(week("2026-01-01").monday().to_string(), "2025-12-29");
        assert_eq!(week("2026-12-31").next().to_string(), "2027-W01");
    }

    #[test]
    fn days_are_counted() {
        let day = |text| Day::parse(text).unwrap();
        assert_eq!(day("2026-03-01").days_since(day("2026-02-01")), 28);
        assert_eq!(day("2026-02-01").days_since(day("2026-03-01")), -28);
        assert_eq!(day("2026-02-01").plus_days(28), day("2026-03-01"));
        assert_eq!(day("2026-03-31").minus_months(1), day("2026-02-28"));
    }
}
