//! The senders, by name: a rank by crude rate would mislead.

use super::figures::{Scale, count, interval, percent, sender};
use super::grid::{Column, Grid, entry};
use super::page::{Page, cut};
use crate::summary::{SourcerFigures, Summary};
use std::cmp::Reverse;

/// So many senders are shown: those who sent most.
const SHOWN: usize = 20;
/// A longer name is cut.
const NAME: usize = 28;

/// The senders.
pub fn show(page: &mut Page, summary: &Summary) {
    if summary.sourcers.is_empty() {
        return;
    }
    let senders = shown(&summary.sourcers);
    page.heading("Senders");
    let scale = Scale::over(
        senders.iter().map(|sender| &sender.rate),
        summary.totals.rate.rate,
    );
    let mut grid = Grid::new(vec![
        Column::flexible("sender", 12),
        Column::figure("sent").spare(2),
        Column::figure("settled"),
        Column::figure("accepted"),
        Column::figure("95% interval").spare(1),
        Column::text(scale.title()).spare(4).means(scale.meaning()),
        Column::flexible("look at first", 14).spare(3),
    ]);
    for figures in &senders {
        let (name, style) = sender(&figures.sourcer);
        grid.row(vec![
            (cut(&name, NAME), style),
            entry(count(figures.sent)),
            entry(count(figures.settled)),
            entry(percent(figures.rate.rate)),
            entry(interval(&figures.rate)),
            entry(scale.draw(&figures.rate)),
            entry(figures.top_rule.as_deref().unwrap_or("")),
        ]);
    }
    page.grid(&grid);
    page.hint(
        "In the order of their names: a rank by crude rate would mislead, for senders write to different people and \
         the small ones swing most.",
    );
    if senders.iter().any(|sender| sender.rate.rate.is_none()) {
        page.hint("–: nothing settled, so no rate.");
    }
    if senders.len() < summary.sourcers.len() {
        let all = summary.sourcers.len();
        page.hint(&format!(
            "The {SHOWN} who sent most of {all}; sourcers.csv has them all."
        ));
    }
}

/// Those who sent most, in the summary's order.
fn shown(senders: &[SourcerFigures]) -> Vec<&SourcerFigures> {
    let mut places: Vec<usize> = (0..senders.len()).collect();
    places.sort_by_key(|place| Reverse(senders[*place].sent));
    places.truncate(SHOWN);
    places.sort_unstable();
    places.into_iter().map(|place| &senders[place]).collect()
}
