//! `weekly.csv`: each week of all senders (`*`), then each week of each sender.

use super::Format;
use super::table::{Cell, Column, Line};
use crate::summary::{ChangeParts, Signal, Summary, WeekFigures};

/// `weekly.csv`.
pub const FORMAT: Format = Format {
    file: "weekly.csv",
    show: csv,
};

const COLUMNS: &[Column<WeekFigures>] = &[
    ("week", |week| Cell::Text(&week.week)),
    ("week_start", |week| Cell::Text(&week.week_start)),
    ("sourcer", |week| Cell::Text(&week.sourcer)),
    ("sent", |week| Cell::Count(week.sent)),
    ("settled", |week| Cell::Count(week.settled)),
    ("accepted", |week| Cell::Count(week.accepted)),
    ("rate", |week| Cell::Real(week.rate.rate)),
    ("rate_low", |week| Cell::Real(week.rate.rate_low)),
    ("rate_high", |week| Cell::Real(week.rate.rate_high)),
    ("change", |week| Cell::Real(week.change)),
    ("change_low", |week| Cell::Real(week.change_low)),
    ("change_high", |week| Cell::Real(week.change_high)),
    ("signal", |week| {
        week.signal
            .map(Signal::word)
            .map_or(Cell::Empty, Cell::Text)
    }),
];

/// These came later and stand at the right of the rules.
const LATER: &[Column<WeekFigures>] = &[
    ("limit_low", |week| Cell::Real(week.limit_low)),
    ("limit_high", |week| Cell::Real(week.limit_high)),
    ("change_recipients", |week| {
        part(week, |parts| parts.recipients)
    }),
    ("change_recipients_low", |week| {
        part(week, |parts| parts.recipients_low)
    }),
    ("change_recipients_high", |week| {
        part(week, |parts| parts.recipients_high)
    }),
    ("change_behaviour", |week| {
        part(week, |parts| parts.behaviour)
    }),
    ("change_behaviour_low", |week| {
        part(week, |parts| parts.behaviour_low)
    }),
    ("change_behaviour_high", |week| {
        part(week, |parts| parts.behaviour_high)
    }),
    ("change_remainder", |week| {
        part(week, |parts| parts.remainder)
    }),
];

fn part(week: &WeekFigures, of: fn(&ChangeParts) -> f64) -> Cell<'_> {
    Cell::Real(week.change_parts.as_ref().map(of))
}

/// The table as CSV: after the contract's columns one for each rule, hits per 100 notes judged, then the chart's
/// limits and what the change is made of.
pub fn csv(summary: &Summary) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut header = Line::new(&mut bytes);
    header.names(COLUMNS);
    header.texts(summary.rules.iter().map(|rule| rule.rule.as_str()));
    header.names(LATER);
    header.end();
    for week in &summary.weeks {
        let mut line = Line::new(&mut bytes);
        line.row(COLUMNS, week);
        line.reals(summary.rules.len(), &week.hits_per_100);
        line.row(LATER, week);
        line.end();
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn the_columns_are_those_of_the_contract_then_the_rules_then_the_limits() {
        let mut summary = sample::quarter();
        summary.rules.truncate(2);
        summary.weeks.truncate(2);
        assert_eq!(
            String::from_utf8(csv(&summary)).unwrap(),
            "week,week_start,sourcer,sent,settled,accepted,rate,rate_low,rate_high,change,change_low,change_high,\
             signal,default-invitation,no-stated-reason,limit_low,limit_high,\
             change_recipients,change_recipients_low,change_recipients_high,\
             change_behaviour,change_behaviour_low,change_behaviour_high,change_remainder\n\
             2026-W02,2026-01-05,*,390,390,112,0.2872,0.2445,0.334,,,,,30.5,,0.21,0.35,,,,,,,\n\
             2026-W03,2026-01-12,*,402,402,141,0.3507,0.3057,0.3986,0.0636,-0.0014,0.1277,high,30.5,,0.21,0.35,0.0121,0.0004,0.0238,-0.002,-0.011,0.007,0.0535\n"
        );
    }
}
