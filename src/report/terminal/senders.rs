//! The senders, best first by a rate that allows for how little is known of the small ones: a rank by crude rate would mislead.

use super::figures::{
    Scale, TOLD_FROM, count, counted, interval, percent, sender, times, told, why_untold,
};
use super::grid::{Column, Grid, entry};
use super::page::{BAD, GOOD, Page, cut};
use crate::summary::{RateFigures, SourcerFigures, Summary};
use anstyle::Style;
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
    // Where senders are not seen to differ, a rate drawn towards that of all is that of all, and says nothing of the sender.
    let drawn = summary.sourcer_comparison.no_spread.is_none();
    let rates: Vec<RateFigures> = senders
        .iter()
        .map(|sender| if drawn { likely(sender) } else { sender.rate })
        .collect();
    let untold = |sender: &&SourcerFigures| told(&sender.rate).is_none();
    if !drawn && summary.sourcers.len() > SHOWN && senders.iter().all(untold) {
        too_little(page, summary);
        return;
    }
    let scale = Scale::over(rates.iter(), summary.totals.rate.rate);
    let meaning = match drawn {
        true => {
            "likely: the rate, drawn towards that of all, the more the fewer were sent. How much senders differ is \
                 taken as known, so its intervals are narrow: in trials where they differed much they held the truth for 80 \
                 of 100 senders in teams of six, for 90 in teams of twenty-four, and for fewer where they differed little."
        }
        false => "",
    };
    // A sender alone is what is expected of all.
    let alone = summary.sourcers.len() < 2;
    let if_shown = |shown: bool, text: String| if shown { text } else { String::new() };
    let mut grid = Grid::new(vec![
        Column::flexible("sender", 12),
        Column::figure("settled").spare(3),
        Column::figure("accepted"),
        Column::figure("likely").spare(1).means(meaning),
        Column::figure("95% interval").spare(2),
        Column::text(scale.title()).spare(7).means(scale.meaning()),
        Column::figure("of expected").spare(5),
        Column::text("signal").spare(4),
        Column::flexible("look at first", 14).spare(6),
    ]);
    for (figures, rate) in senders.iter().zip(&rates) {
        let (name, style) = sender(&figures.sourcer);
        grid.row(vec![
            (cut(&name, NAME), style),
            entry(count(figures.settled)),
            entry(percent(told(&figures.rate))),
            entry(if_shown(drawn, percent(figures.shrunk.shrunk_rate))),
            entry(interval(rate)),
            entry(scale.draw(rate)),
            entry(if_shown(!alone, times(figures.oe_ratio))),
            flag(figures.funnel.as_deref()),
            entry(figures.top_rule.as_deref().unwrap_or("")),
        ]);
    }
    page.grid(&grid);
    page.hint(&order(summary));
    if !alone {
        expected(page, summary);
    }
    if senders.iter().any(|sender| sender.rate.rate.is_none()) {
        page.hint("–: nothing settled, so no rate.");
    }
    if (senders.iter()).any(|sender| sender.rate.rate.is_some() && untold(sender)) {
        page.hint(&why_untold());
    }
    if senders.len() < summary.sourcers.len() {
        let all = count(summary.sourcers.len() as u64);
        let more = match senders.len() > SHOWN {
            true => format!(
                " and those of the rest who stand out ({})",
                senders.len() - SHOWN
            ),
            false => String::new(),
        };
        page.hint(&format!(
            "The {SHOWN} who sent most of {all}{more}; sourcers.csv has them all."
        ));
    }
}

/// Where there are many and nobody sent enough to be told anything of.
fn too_little(page: &mut Page, summary: &Summary) {
    let most = summary.sourcers.iter().map(|sender| sender.settled).max();
    let most = most.unwrap_or(0);
    page.prose(&format!(
        "Too little data about any one of {}: the most that one has is {}, and {TOLD_FROM} would begin to tell. sourcers.csv has \
         them all.",
        counted(summary.sourcers.len() as u64, "sender"),
        counted(most, "settled request")
    ));
}

/// Those who sent most, and of the others those who stand out, by falling shrunk rate; those without one last, and equals in
/// the summary's order.
fn shown(senders: &[SourcerFigures]) -> Vec<&SourcerFigures> {
    let mut places: Vec<usize> = (0..senders.len()).collect();
    places.sort_by_key(|place| Reverse(senders[*place].sent));
    let rest = places.split_off(SHOWN.min(places.len()));
    let stand_out = rest
        .into_iter()
        .filter(|place| senders[*place].funnel.is_some());
    places.extend(stand_out.take(SHOWN));
    places.sort_unstable();
    let mut shown: Vec<&SourcerFigures> = places.into_iter().map(|place| &senders[place]).collect();
    let rate = |sender: &SourcerFigures| sender.shrunk.shrunk_rate.unwrap_or(-1.0);
    shown.sort_by(|one, other| rate(other).total_cmp(&rate(one)));
    shown
}

/// The shrunk rate as one that can be drawn.
fn likely(sender: &SourcerFigures) -> RateFigures {
    RateFigures {
        rate: sender.shrunk.shrunk_rate,
        rate_low: sender.shrunk.shrunk_low,
        rate_high: sender.shrunk.shrunk_high,
    }
}

fn flag(funnel: Option<&str>) -> (String, Style) {
    match funnel {
        Some(word) if word.ends_with("high") => (format!("▲ {word}"), GOOD),
        Some(word) => (format!("▼ {word}"), BAD),
        None => entry(""),
    }
}

/// How the senders are ordered, and why.
fn order(summary: &Summary) -> String {
    let Some(reason) = &summary.sourcer_comparison.no_spread else {
        return "In the order of their likely rates: a rank by crude rate would mislead, for the small ones swing most. Where \
                intervals overlap much, the order may be chance; sourcers.csv has the chances of the best and the last \
                quarter."
            .into();
    };
    format!("In the order of their names and with their crude rates: {reason}.")
}

/// What "expected" means, where it is shown.
fn expected(page: &mut Page, summary: &Summary) {
    if summary
        .sourcers
        .iter()
        .all(|sender| sender.oe_ratio.is_none())
    {
        return;
    }
    let comparison = &summary.sourcer_comparison;
    let allowing = match comparison.overdispersion {
        Some(ratio) if ratio > 1.0 => {
            format!(
                ", allowing for a variance between senders of {ratio:.1} times that of chance alone"
            )
        }
        _ => String::new(),
    };
    page.hint(&format!(
        "of expected: accepts for each one to be expected at {}, worked out from {}. high, low: further from it than 95 in 100 senders would be by \
         chance; very high, very low: than 998 in 1,000{allowing}.",
        comparison.expected_from,
        counted(comparison.expected_settled, "settled request")
    ));
    let same = &comparison.expected_same_for_senders;
    if !same.is_empty() {
        page.hint(&format!(
            "The same for all that a sender sent, so that they may stand for the sender and not for the recipients: {}.",
            same.join(", ")
        ));
    }
}
