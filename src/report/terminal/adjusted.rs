//! The figures other things equal: the odds, the accepts lost, and where they say something else than the crude ones.

use super::figures::{NONE, accepts, accepts_between, percent, ratio};
use super::grid::{Column, Entry, entry};
use super::page::Page;
use super::rules::names;
use crate::summary::{RuleFigures, RuleVerdict, Summary};

/// Whether there is any.
pub fn is_there(summary: &Summary) -> bool {
    let mut rules = summary.rules.iter();
    rules.any(|rule| rule.adjusted_odds_ratio.is_some())
}

/// What is held equal, in words.
fn equal(summary: &Summary) -> String {
    let strata = summary.options.strata.as_str();
    let senders = summary.sourcers.len() as u64;
    let sharing = summary.model.senders_sharing;
    // One who is left beside those taken together holds nothing equal.
    let together = sharing > 0 && sharing + 1 >= senders;
    let sender = match strata {
        "sender,month" | "sender" if together => "",
        "sender,month" | "sender" if sharing > 0 => {
            "sender (those who sent too little for that taken together), "
        }
        "sender,month" | "sender" => "sender, ",
        _ => "",
    };
    let month = match strata {
        "sender,month" | "month" => "month, ",
        _ => "",
    };
    let but = match together {
        true => " (not the same sender: each sent too little)",
        false => "",
    };
    match format!("{sender}{month}") {
        equal if equal.is_empty() => format!("for the same other rules{but}"),
        equal => format!(
            "for the same {} and other rules{but}",
            equal.trim_end_matches(", ")
        ),
    }
}

/// How to read what stands in the table.
pub fn introduce(page: &mut Page, summary: &Summary) {
    if is_there(summary) {
        page.prose(&format!(
            "Accepts lost are what these requests would have brought more without it, other things equal: {}. That is \
             what goes together in this log, not proof of a cause.",
            equal(summary)
        ));
        return;
    }
    let reason = match &summary.model.missing {
        Some(reason) => format!(" ({reason})"),
        None => String::new(),
    };
    page.prose(&format!(
        "The comparison is crude, for nothing could be held equal{reason}: rules that hit the same requests, or one \
         sender's alone, share one difference between them."
    ));
}

/// What a rule's part is.
const PART: &str = "part: of the accepts lost to all rules that a sender can mend, shared out among them, since rules hit the same requests.";

/// The columns.
pub fn columns(summary: &Summary) -> Vec<Column> {
    let meaning = format!(
        "equal odds: the odds of acceptance with the hit against without, {}: 0.50 is half, 1.00 no difference.",
        equal(summary)
    );
    vec![
        Column::figure("equal\nodds").means(meaning),
        Column::figure("accepts\nlost"),
        Column::figure("95%\ninterval").spare(1),
        Column::figure("\npart").spare(2).means(PART),
    ]
}

/// A rule's cells in them.
pub fn entries(rule: &RuleFigures) -> Vec<Entry> {
    vec![
        entry(ratio(rule.adjusted_odds_ratio)),
        entry(accepts(rule.accepts_lost)),
        entry(accepts_between(
            rule.accepts_lost_low,
            rule.accepts_lost_high,
        )),
        entry(accepts(rule.accepts_lost_shared)),
    ]
}

/// What the table of the rules that hurt does not say.
pub fn explain(page: &mut Page, summary: &Summary, rules: &[&RuleFigures]) {
    if !is_there(summary) {
        return;
    }
    let model = &summary.model;
    if model.fixable.is_some() {
        page.prose(&format!(
            "All that a sender can mend, together: {} accepts lost ({}). It is the sum of the parts, also of the rules that are not \
             in this table and of those that go with more acceptances, whose parts are below 0; rules.csv has them all.",
            accepts(model.fixable),
            accepts_between(model.fixable_low, model.fixable_high)
        ));
    }
    checked(page, summary);
    if rules.iter().any(|rule| rule.adjusted_odds_ratio.is_none()) {
        page.hint(&format!(
            "{NONE}: cannot be told apart from the senders, the months or another rule."
        ));
    }
    fading(page, rules);
    let hidden: Vec<&RuleFigures> = (summary.rules.iter())
        .filter(|rule| rule.controllable && rule.verdict != Some(RuleVerdict::Hurts))
        .filter(|rule| rule.adjusted_high.is_some_and(|high| high < 1.0))
        .collect();
    if !hidden.is_empty() {
        page.prose(&format!(
            "Only other things equal do these go with fewer acceptances: {}.",
            names(&hidden)
        ));
    }
}

/// So many accepted and so many not say how well the regression predicts; fewer say next to nothing.
const TOLD_BY: u64 = 50;

/// How well the regression predicts.
fn checked(page: &mut Page, summary: &Summary) {
    let totals = &summary.totals;
    let fewest = totals.accepted.min(totals.settled - totals.accepted);
    let check = summary.model.check.as_ref().filter(|_| fewest >= TOLD_BY);
    let Some((check, [first, .., last])) = check.map(|check| (check, check.tenths.as_slice()))
    else {
        page.hint(&match fewest < TOLD_BY {
            true => format!(
                "How well the regression predicts: too little data; {TOLD_BY} accepted and {TOLD_BY} not would begin to tell."
            ),
            false => "How well the regression predicts cannot be told: it does not settle without a tenth of the log.".into(),
        });
        return;
    };
    page.prose(&format!(
        "Tried on requests it was not fitted to: of one accepted and one not, the regression expects more of the accepted one \
         {:.0} times in 100 (50 is chance). Where it expects least, {}, {} were accepted; where most, {}, {}.",
        100.0 * check.area,
        percent(Some(first.predicted)),
        percent(first.rate.rate),
        percent(Some(last.predicted)),
        percent(last.rate.rate)
    ));
}

/// Rules whose crude difference other things account for, or turn around.
pub fn fading(page: &mut Page, rules: &[&RuleFigures]) {
    let having = |wanted: &dyn Fn(&RuleFigures) -> bool| -> Vec<&RuleFigures> {
        rules.iter().copied().filter(|rule| wanted(rule)).collect()
    };
    let faded = having(&|rule| {
        let ends = rule.adjusted_low.zip(rule.adjusted_high);
        ends.is_some_and(|(low, high)| low <= 1.0 && high >= 1.0)
    });
    if !faded.is_empty() {
        page.prose(&format!(
            "No clear difference is left other things equal for {}.",
            names(&faded)
        ));
    }
    let turned = having(&|rule| rule.turns_around);
    if !turned.is_empty() {
        page.prose(&format!(
            "Other things equal it is the other way round for {}: hits fall to senders, months or other rules that \
             differ, and that hides it in the crude rates.",
            names(&turned)
        ));
    }
}
