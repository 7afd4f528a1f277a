//! Each week, of all senders and of each, and the chart over them.

use super::changes::{LEAST, Parts, Slopes};
use super::{Frame, hits_per_100, named_senders, proportion, rate};
use crate::day::{Day, Week};
use crate::stats::{Estimate, Proportion, TwoByTwo, laney};
use crate::summary::{ChangeParts, Signal, WeekChart, WeekFigures};
use crate::tally::{Counts, Tally};
use std::collections::BTreeMap;

/// Weeks without outreach have a row while the log spans no more than these. A span beyond twenty years is a mistyped
/// year, and a row for every week of it would bury the others.
const MOST_WEEKS: usize = 20 * 53;

/// What the weeks show.
pub(super) struct Weeks {
    /// The weeks of all senders, then those of each.
    pub rows: Vec<WeekFigures>,
    /// The chart over the first of them.
    pub chart: Option<WeekChart>,
    /// What the reader must know.
    pub notes: Vec<String>,
}

/// The figures of each week in which something was sent, and of those between; of a sender likewise.
pub(super) fn figures(tally: &Tally, frame: &Frame, slopes: Option<&Slopes>) -> Weeks {
    let mut weeks = Weeks {
        rows: Vec::new(),
        chart: None,
        notes: Vec::new(),
    };
    let Some((first, last)) = tally.span() else {
        return weeks;
    };
    let all: BTreeMap<Option<Week>, Counts> =
        tally.by(|stratum| stratum.week).into_iter().collect();
    let mut calendar = calendar(first, last);
    if calendar.len() > MOST_WEEKS {
        calendar = all.keys().flatten().copied().collect();
        weeks.notes.push(format!(
            "the log spans {first} to {last}; is a year mistyped? Weeks without outreach have no row"
        ));
    }
    let none = Counts::none(frame.rules.len());
    weeks.rows = series("*", &calendar, |week| {
        all.get(&Some(week)).unwrap_or(&none).clone()
    });
    weeks.chart = chart(&mut weeks.rows);
    for pair in 1..calendar.len() {
        let of = |week: Week| all.get(&Some(week)).unwrap_or(&none);
        let (before, this) = (of(calendar[pair - 1]), of(calendar[pair]));
        let parts = slopes.and_then(|slopes| slopes.parts(frame, before, this));
        weeks.rows[pair].change_parts = parts.map(change_parts);
    }
    weeks
        .notes
        .extend(slopes.and_then(|_| not_apart(&weeks.rows)));
    // Added up one week at a time: all of them at once would be a large log's tally a second time.
    let mut each: BTreeMap<_, Vec<&Counts>> = BTreeMap::new();
    for (stratum, counts) in tally.strata() {
        let week = each.entry((stratum.sender, stratum.week)).or_default();
        week.push(counts);
    }
    for (name, sender) in named_senders(tally, frame) {
        let own = |week| {
            let mut sum = Counts::none(frame.rules.len());
            let parts = each.get(&(sender, Some(week))).into_iter().flatten();
            parts.for_each(|part| sum.merge(part));
            sum
        };
        // From the first to the last in which the sender sent anything: before and after there is nothing to say, and a
        // log of many senders of a few weeks each would be nearly all zeros.
        let sent = |week: &Week| each.contains_key(&(sender, Some(*week)));
        let (first, last) = (
            calendar.iter().position(sent),
            calendar.iter().rposition(sent),
        );
        if let (Some(first), Some(last)) = (first, last) {
            weeks
                .rows
                .extend(series(&name, &calendar[first..=last], own));
        }
    }
    weeks
}

fn calendar(first: Day, last: Day) -> Vec<Week> {
    let last = last.week();
    let weeks = std::iter::successors(Some(first.week()), |week| Some(week.next()));
    let weeks = weeks.take_while(|week| *week <= last);
    weeks.take(MOST_WEEKS + 1).collect()
}

fn series(sourcer: &str, calendar: &[Week], counts: impl Fn(Week) -> Counts) -> Vec<WeekFigures> {
    let mut before: Option<Proportion> = None;
    let mut rows = Vec::with_capacity(calendar.len());
    for week in calendar {
        let counts = counts(*week);
        let this = proportion(&counts);
        let change = before.and_then(|before| change(this, before));
        before = Some(this);
        rows.push(WeekFigures {
            week: week.to_string(),
            week_start: week.monday().to_string(),
            sourcer: sourcer.to_owned(),
            sent: counts.sent(),
            settled: counts.settled(),
            accepted: counts.accepted(),
            rate: rate(this),
            change: change.map(|change| change.value),
            change_low: change.map(|change| change.interval.low),
            change_high: change.map(|change| change.interval.high),
            signal: None,
            hits_per_100: hits_per_100(&counts),
            limit_low: None,
            limit_high: None,
            change_parts: None,
        });
    }
    rows
}

/// Why the last change is not taken apart, where it is not, of weeks in order.
fn not_apart(rows: &[WeekFigures]) -> Option<String> {
    let place = rows.iter().rposition(|week| week.change.is_some())?;
    let (before, this) = (&rows[place - 1], &rows[place]);
    this.change_parts.is_none().then(|| {
        format!(
            "{}: what its change is made of cannot be told with {} settled requests, and {} in the week before; {LEAST} are \
             needed in each",
            this.week, this.settled, before.settled
        )
    })
}

fn change_parts(parts: Parts) -> ChangeParts {
    ChangeParts {
        recipients: parts.recipients.value,
        recipients_low: parts.recipients.interval.low,
        recipients_high: parts.recipients.interval.high,
        behaviour: parts.behaviour.value,
        behaviour_low: parts.behaviour.interval.low,
        behaviour_high: parts.behaviour.interval.high,
        remainder: parts.remainder,
    }
}

/// The difference of two weeks, with Newcombe's interval.
fn change(this: Proportion, before: Proportion) -> Option<Estimate> {
    let failures = |week: Proportion| week.trials - week.successes;
    TwoByTwo::new(
        this.successes,
        failures(this),
        before.successes,
        failures(before),
    )
    .difference()
}

/// Puts the chart's limits and signals into the rows.
fn chart(rows: &mut [WeekFigures]) -> Option<WeekChart> {
    let points: Vec<Proportion> = rows
        .iter()
        .map(|row| Proportion {
            successes: row.accepted,
            trials: row.settled,
        })
        .collect();
    let chart = laney::chart(&points)?;
    for (row, point) in rows.iter_mut().zip(&chart.points) {
        let limits = point.limits;
        row.limit_low = limits.map(|limits| limits.low);
        row.limit_high = limits.map(|limits| limits.high);
        row.signal = match (point.signal, point.rate) {
            (true, Some(rate)) if rate > chart.centre => Some(Signal::High),
            (true, Some(_)) => Some(Signal::Low),
            _ => None,
        };
    }
    Some(WeekChart {
        centre: chart.centre,
        sigma_z: chart.sigma_z,
    })
}
