//! The self-test in a terminal: what was planted, what was found, and whether that is within the error of so many logs.

use super::View;
use super::figures::{NONE, count, counted};
use super::grid::{Column, Entry, Grid, entry};
use super::page::{BAD, GOOD, Page, QUIET, STRONG};
use crate::selftest::{Expected, Finding, Selftest, Share, Side, WorldFindings};

/// The self-test as text, every line ended.
pub fn show(found: &Selftest, view: &View<'_>) -> String {
    let mut page = Page::new(view.width.max(40), view.colour);
    headline(&mut page, found);
    for world in &found.worlds {
        page.heading(&world.world);
        page.prose(&format!(
            "Planted: {} Each log has {} outreach.",
            world.planted,
            count(world.outreach)
        ));
        page.blank();
        table(&mut page, world);
    }
    if found.failed > 0 {
        page.heading("What does not hold");
        for world in &found.worlds {
            for claim in world.claims.iter().filter(|claim| !claim.holds) {
                let place = format!("{} of {} ({})", claim.figure, claim.of, world.world);
                page.item("•", &format!("{place}: {}", trouble(claim)), BAD);
            }
        }
    }
    page.finish()
}

fn headline(page: &mut Page, found: &Selftest) {
    let claims: usize = found.worlds.iter().map(|world| world.claims.len()).sum();
    let logs = counted(found.rounds, "made-up log");
    page.strong(&match found.failed {
        0 => format!("All {claims} claims about the statistics hold, on {logs} of each world"),
        failed => format!(
            "{failed} of {claims} claims about the statistics do not hold, on {logs} of each world"
        ),
    });
    page.prose(&format!(
        "Every log is drawn with effects that are known and measured as a team's log is. What is found may differ from what was \
         planted by the chance of so many logs; the limits of {} checks are set so that together they would be wrong about a \
         sound program once in {} runs. Seed {}.",
        count(found.checks),
        (1.0 / found.false_alarm).round(),
        found.seed
    ));
}

fn table(page: &mut Page, world: &WorldFindings) {
    let mut grid = Grid::new(vec![
        Column::flexible("figure", 18),
        Column::flexible("of", 8),
        Column::figure("planted"),
        Column::figure("found on\naverage")
            .means("Found on average: the mean over all logs, of ratios the geometric mean."),
        Column::figure("intervals\nthat hold it")
            .means("Intervals that hold it: the share of 95% intervals with the truth inside."),
        Column::figure("chance\nallows")
            .spare(2)
            .means("Chance allows: 95%, or the largest share of calls, must lie between these."),
        Column::figure("called")
            .spare(1)
            .means("Called: how often something was called that is not there."),
        Column::flexible("", 14),
    ]);
    for claim in &world.claims {
        let limits = claim.covered.or(claim.called);
        grid.row(vec![
            (claim.figure.clone(), STRONG),
            entry(&claim.of),
            entry(number(claim.truth)),
            entry(number(claim.found)),
            entry(share(claim.covered)),
            entry(limits.map_or_else(String::new, |share| between(&share))),
            entry(share(claim.called)),
            outcome(claim),
        ]);
    }
    page.grid(&grid);
}

fn outcome(claim: &Finding) -> Entry {
    let misled = claim
        .bias
        .is_some_and(|bias| bias.expected == Expected::Biased);
    let safe = claim
        .covered
        .is_some_and(|share| share.side == Side::AtLeast && share.share > share.wanted);
    match (claim.holds, misled, safe) {
        (false, ..) => ("does not hold".to_owned(), BAD),
        (true, true, _) => ("misleads, as it must".to_owned(), QUIET),
        (true, _, true) => ("holds, on the safe side".to_owned(), GOOD),
        (true, ..) => ("holds".to_owned(), GOOD),
    }
}

fn trouble(claim: &Finding) -> String {
    let mut said = Vec::new();
    if let Some(bias) = claim.bias.filter(|bias| !bias.holds) {
        said.push(match bias.expected {
            Expected::Biased => "is not misled, so nothing was confounded".to_owned(),
            _ => format!(
                "the mean error is {:+.4}, and chance allows {:.4} either way",
                bias.mean, bias.limit
            ),
        });
    }
    if let Some(share) = claim.covered.filter(|share| !share.holds) {
        let held = percent(share.share);
        said.push(format!(
            "95% intervals hold the truth in {held}, and chance allows 95% only between {}",
            between(&share)
        ));
    }
    if let Some(share) = claim.called.filter(|share| !share.holds) {
        let (called, most) = (percent(share.share), percent(share.wanted));
        said.push(format!(
            "called in {called}, where at most {most} may be; the limits are {}",
            between(&share)
        ));
    }
    if said.is_empty() {
        said.push("could not be made in any log".to_owned());
    }
    said.join("; ")
}

/// `0.503`
fn number(value: Option<f64>) -> String {
    match value {
        None => NONE.to_owned(),
        Some(value) if value.abs() >= 10.0 => format!("{value:.1}"),
        Some(value) => format!("{value:.3}"),
    }
}

fn share(share: Option<Share>) -> String {
    share.map_or_else(String::new, |share| percent(share.share))
}

/// `94.8%`
fn percent(share: f64) -> String {
    format!("{:.1}%", 100.0 * share)
}

/// `93.9–95.7%`
fn between(share: &Share) -> String {
    format!("{:.1}–{:.1}%", 100.0 * share.low, 100.0 * share.high)
}
