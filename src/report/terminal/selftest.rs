//! The self-test in a terminal: what was planted, what was found, and whether that is within the error of so many logs.

use super::View;
use super::figures::{NONE, between, count, counted, percent};
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
        "Every log is drawn with effects that are known and measured as a team's log is. 95% intervals must hold the truth in 95% \
         of cases; what is not there may be called in at most 5%; and the mean must be the truth; all within the chance of so \
         many logs. Ratios and fitted figures, which only large samples free of bias, may be off by a tenth of one log's standard \
         error beyond that. The limits of the {} checks are set so that a sound program fails once in {} runs. Known to be on the safe \
         side, and so only tested for the other, are observed / expected, the funnel, Fisher's p, and what is called. Seed {}.",
        count(found.checks),
        (1.0 / found.false_alarm).round(),
        found.seed
    ));
}

fn table(page: &mut Page, world: &WorldFindings) {
    let mut grid = Grid::new(vec![
        Column::flexible("figure", 24),
        Column::flexible("of", 12),
        Column::figure("planted"),
        Column::figure("found on\naverage").means(
            "Found on average: the mean over all logs; of ratios the geometric mean.",
        ),
        Column::figure("errors\noff").spare(2).means(
            "Errors off: how far that is from what was planted, in standard errors of a mean of so many logs.",
        ),
        Column::figure("held or\ncalled").means(
            "Held: the share of 95% intervals with the truth inside. Called: how often what is not there was.",
        ),
        Column::figure("so truly\nbetween").spare(1).means(
            "So truly between: what that share may be, given the chance of so many logs.",
        ),
        Column::flexible("", 9).means(
            "Misleads: it does not hold equal what would have to be, and is shown so that the others can be seen to. \
             Narrow: known to hold the truth less often than it says, and reports say so. Nearly: its mean is off by more \
             than chance, but by less than a tenth of one log's standard error beyond that.",
        ),
    ]);
    for claim in &world.claims {
        let judged = claim.covered.or(claim.called);
        grid.row(vec![
            (claim.figure.clone(), STRONG),
            entry(&claim.of),
            entry(number(claim.truth)),
            entry(number(claim.found)),
            entry(errors_off(claim)),
            entry(how_often(claim)),
            entry(judged.map_or_else(String::new, |share| limits(&share))),
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
    let narrow = claim
        .covered
        .is_some_and(|share| share.side == Side::AtMost && share.share < share.wanted);
    let nearly = claim.bias.is_some_and(|bias| bias.nearly);
    match (claim.holds, misled, safe) {
        (false, ..) => ("fails".to_owned(), BAD),
        (true, true, _) => ("misleads".to_owned(), QUIET),
        (true, ..) if narrow => ("narrow".to_owned(), QUIET),
        (true, ..) if nearly => ("nearly".to_owned(), GOOD),
        (true, _, true) => ("safe side".to_owned(), GOOD),
        (true, ..) => ("holds".to_owned(), GOOD),
    }
}

fn trouble(claim: &Finding) -> String {
    let mut said = Vec::new();
    if let Some(bias) = claim.bias.filter(|bias| !bias.holds) {
        said.push(match bias.expected {
            Expected::Biased => "it is not misled, so nothing was confounded".to_owned(),
            _ => format!(
                "its mean is off by {:+.4}, and chance allows {:.4} either way",
                bias.mean, bias.limit
            ),
        });
    }
    if let Some(share) = claim.covered.filter(|share| !share.holds) {
        said.push(format!(
            "its 95% intervals hold the truth in {} of cases (with the chance of so many logs, in {})",
            percent(Some(share.share)),
            limits(&share)
        ));
    }
    if let Some(share) = claim.called.filter(|share| !share.holds) {
        said.push(format!(
            "called in {} of cases (with the chance of so many logs, in {}), where at most {} may be",
            percent(Some(share.share)),
            limits(&share),
            percent(Some(share.wanted))
        ));
    }
    if claim.missing > 0 {
        let times = counted(claim.missing, "time");
        said.push(format!(
            "it could not be made {times}, and those are left out"
        ));
    }
    if said.is_empty() {
        said.push("it could not be made often enough to tell".to_owned());
    }
    said.join("; ")
}

/// `+0.4`, in standard errors of the mean.
fn errors_off(claim: &Finding) -> String {
    let off = claim.bias.and_then(|bias| bias.errors_off);
    off.map_or_else(String::new, |off| signed(format!("{off:+.1}")))
}

/// A number with a minus sign for its hyphen.
fn signed(number: String) -> String {
    number.replace('-', "−")
}

/// `0.503`
fn number(value: Option<f64>) -> String {
    match value {
        None => NONE.to_owned(),
        Some(value) if value.abs() >= 10.0 => signed(format!("{value:.1}")),
        Some(value) => signed(format!("{value:.3}")),
    }
}

/// `94.8%`
fn how_often(claim: &Finding) -> String {
    let share = claim.covered.or(claim.called);
    share.map_or_else(String::new, |share| percent(Some(share.share)))
}

/// The limits of a share.
fn limits(share: &Share) -> String {
    between(Some(share.low), Some(share.high))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::selftest::Bias;

    fn claim(figure: &str, share: f64, holds: bool) -> Finding {
        Finding {
            figure: figure.to_owned(),
            of: "each sender".to_owned(),
            estimates: "the sender's rate".to_owned(),
            truth: Some(-0.25),
            found: Some(-0.2),
            bias: Some(Bias {
                mean: 0.05,
                simulation_error: 0.1,
                errors_off: Some(-0.5),
                spread: 1.0,
                expected: Expected::Unbiased,
                limit: 0.4,
                nearly: false,
                holds: true,
            }),
            covered: Some(Share {
                share,
                of: 400,
                low: share - 0.02,
                high: share + 0.02,
                wanted: 0.95,
                side: Side::Exactly,
                holds,
            }),
            called: None,
            missing: 0,
            holds,
        }
    }

    fn page(claims: Vec<Finding>) -> String {
        let found = Selftest {
            version: String::new(),
            rounds: 400,
            seed: 3,
            checks: 4,
            false_alarm: 0.001,
            failed: claims.iter().filter(|claim| !claim.holds).count() as u64,
            worlds: vec![WorldFindings {
                world: "Two".to_owned(),
                planted: "Little.".to_owned(),
                outreach: 1200,
                claims,
            }],
        };
        let view = View {
            width: 100,
            colour: false,
            folder: None,
        };
        show(&found, &view)
    }

    #[test]
    fn what_does_not_hold_is_said_again_in_words() {
        let text = page(vec![
            claim("rate", 0.948, true),
            claim("shrunk", 0.8, false),
        ]);
        assert!(text.starts_with("1 of 2 claims"), "{text}");
        let row = text.lines().find(|line| line.contains("  shrunk")).unwrap();
        let cells = ["−0.250", "−0.200", "−0.5", "80.0%", "78.0–82.0%", "fails"];
        assert!(cells.iter().all(|cell| row.contains(cell)), "{row}");
        let (_, after) = text.split_once("What does not hold").unwrap();
        let after = after.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            after
                .contains("shrunk of each sender (Two): its 95% intervals hold the truth in 80.0%"),
            "{after}"
        );
        assert!(!after.contains("rate of each sender"), "{after}");
    }

    #[test]
    fn where_all_holds_nothing_is_said_again() {
        let mut called = claim("p", 0.0, true);
        let share = called.covered.take();
        called.called = share;
        let text = page(vec![called, claim("rate", 0.948, true)]);
        assert!(text.starts_with("All 2 claims"), "{text}");
        assert!(
            !text.contains("What does not hold") && text.contains("0.0%"),
            "{text}"
        );
    }
}
