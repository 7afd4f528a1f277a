//! What was planted in a made-up log, so that a reader can hold what an audit finds against the truth.

use super::figures::{count, percent};
use super::grid::{Column, Grid, entry};
use super::page::{Page, STRONG};
use crate::demo::Planted;

/// Odds ratios below this, and above its inverse, are set apart.
const CLEAR: f64 = 0.999;

/// What was planted, as text.
pub fn show(planted: &Planted, width: usize) -> String {
    let mut page = Page::new(width, false);
    let rows = count(planted.rows);
    page.strong(&format!(
        "A made-up log of {rows} outreach, seed {}",
        planted.seed
    ));
    let rate = percent(planted.base_rate);
    page.prose(&format!(
        "Every person, firm and message in it is invented. {rate} are accepted on the whole, as drawn from a logistic \
         model with these true odds ratios of acceptance for each reason, all else equal:"
    ));
    page.blank();
    let mut grid = Grid::new(vec![
        Column::text("rule"),
        Column::figure("true\nodds ratio"),
        Column::figure("share of\noutreach"),
        Column::flexible("", 20),
    ]);
    for effect in &planted.effects {
        let nothing = (CLEAR..1.0 / CLEAR).contains(&effect.odds_ratio);
        grid.row(vec![
            (effect.rule.to_owned(), STRONG),
            entry(format!("{:.2}", effect.odds_ratio)),
            entry(percent(effect.share)),
            entry(if nothing { "nothing planted" } else { "" }),
        ]);
    }
    page.grid(&grid);
    page.heading("The sourcers");
    page.prose(
        "What each adds to the log odds, whatever they write. Their recipients differ too, so that a crude comparison \
         misleads.",
    );
    page.blank();
    let mut grid = Grid::new(vec![
        Column::text("sourcer"),
        Column::figure("log odds"),
        Column::flexible("habit", 20),
    ]);
    for sourcer in planted.sourcers.iter().take(12) {
        grid.row(vec![
            entry(&sourcer.sourcer),
            entry(format!("{:+.2}", sourcer.log_odds_ratio)),
            entry(sourcer.habit),
        ]);
    }
    page.grid(&grid);
    if planted.sourcers.len() > 12 {
        page.prose(&format!("and {} more.", planted.sourcers.len() - 12));
    }
    page.finish()
}
