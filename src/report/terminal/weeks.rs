//! The last weeks of all senders together.

use super::figures::{Scale, count, interval, percent, points, points_between, told, why_untold};
use super::grid::{Column, Entry, Grid, entry};
use super::page::{BAD, GOOD, Page};
use crate::summary::{Signal, Summary, WeekFigures};

/// So many weeks are shown.
const SHOWN: usize = 8;

/// The last weeks.
pub fn show(page: &mut Page, summary: &Summary) {
    let all: Vec<&WeekFigures> = summary
        .weeks
        .iter()
        .filter(|week| week.sourcer == "*")
        .collect();
    page.heading("The last weeks");
    if all.is_empty() {
        page.prose("No request has a readable date of sending, so there are no weeks to show.");
        return;
    }
    let first = all.len().saturating_sub(SHOWN);
    let weeks = &all[first..];
    let mark = summary.week_chart.map(|chart| chart.centre);
    let scale = Scale::over(weeks.iter().map(|week| &week.rate), mark);
    let mut grid = Grid::new(vec![
        Column::text("week"),
        Column::text("from").spare(5),
        Column::figure("sent").spare(4),
        Column::figure("settled").spare(1),
        Column::figure("accepted"),
        Column::figure("95% interval").spare(2),
        Column::text(scale.title()).spare(3).means(scale.meaning()),
        Column::figure("change"),
        Column::text("signal"),
    ]);
    for (at, week) in weeks.iter().enumerate() {
        // A change between rates that are too uncertain to be shown is not shown either.
        let before = (first + at).checked_sub(1).map(|before| &all[before]);
        let shown = |week: &&WeekFigures| told(&week.rate).is_some();
        let change = week
            .change
            .filter(|_| shown(week) && before.is_some_and(shown));
        grid.row(vec![
            entry(&week.week),
            entry(&week.week_start),
            entry(count(week.sent)),
            entry(count(week.settled)),
            entry(percent(told(&week.rate))),
            entry(interval(&week.rate)),
            entry(scale.draw(&week.rate)),
            entry(points(change)),
            signal(week.signal),
        ]);
    }
    page.grid(&grid);
    page.hint(
        "change: in points, on the week before. –: nothing settled in the week or the one before, or too little to tell.",
    );
    if (weeks.iter()).any(|week| week.rate.rate.is_some() && told(&week.rate).is_none()) {
        page.hint(&why_untold());
    }
    made_of(page, &all);
    if let Some(chart) = summary.week_chart {
        page.hint(&format!(
            "high, low: outside the chart's limits around {}, which allow for weeks that vary {:.1} times as much as \
             chance alone would make them.",
            percent(Some(chart.centre)),
            chart.sigma_z
        ));
    }
}

/// What the change of the last week that can be taken apart is made of.
fn made_of(page: &mut Page, weeks: &[&WeekFigures]) {
    let parts = |week: &&&WeekFigures| week.change_parts.is_some();
    let Some((week, parts)) = (weeks.iter().rfind(parts)).and_then(|w| Some((w, w.change_parts?)))
    else {
        return;
    };
    let between = |low, high| points_between(Some(low), Some(high));
    let recipients = match (parts.recipients_low, parts.recipients_high) {
        // Nothing that the log records of recipients differs.
        (0.0, 0.0) => String::new(),
        (low, high) => format!(
            "whom it was written to goes with {} ({}), ",
            points(Some(parts.recipients)),
            between(low, high)
        ),
    };
    page.hint(&format!(
        "{}: of its {} points, {recipients}how it was written and by what profiles with {} ({}), by \
         the regression's coefficients; {} is neither, chance and senders among it.",
        week.week,
        points(week.change),
        points(Some(parts.behaviour)),
        between(parts.behaviour_low, parts.behaviour_high),
        points(Some(parts.remainder)),
    ));
}

fn signal(signal: Option<Signal>) -> Entry {
    match signal {
        Some(Signal::High) => ("▲ high".into(), GOOD),
        Some(Signal::Low) => ("▼ low".into(), BAD),
        None => entry(""),
    }
}
