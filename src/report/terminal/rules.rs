//! The rules: what hurts most and how to mend it, what helps, what only explains, and what cannot be told.

use super::adjusted;
use super::figures::{NONE, count, counted, false_alarms, percent, points, points_between};
use super::grid::{Column, Entry, Grid, entry};
use super::page::{BAD, GOOD, Page, STRONG};
use crate::summary::{RuleFigures, RuleVerdict, Summary};
use anstyle::Style;

/// For so many of the rules that hurt most the fix is shown.
const FIXES: usize = 3;
/// So many rules with too little data are shown.
const UNDECIDED: usize = 8;

/// Every section about rules.
pub fn show(page: &mut Page, summary: &Summary) {
    if summary.totals.settled > 0 {
        hurting(page, summary);
        helping(page, summary);
        explaining(page, summary);
        no_evidence(page, summary);
        undecided(page, summary);
        not_the_same(page, summary);
    }
    not_compared(page, summary);
}

/// Rules whose hits go with more in one stratum and with fewer in another, by more than chance.
fn not_the_same(page: &mut Page, summary: &Summary) {
    let mut rules = having(summary, |rule| rule.uneven);
    if rules.is_empty() {
        return;
    }
    rules.sort_by(|one, other| {
        let chance = |rule: &RuleFigures| rule.homogeneity_p.unwrap_or(1.0);
        chance(one).total_cmp(&chance(other))
    });
    let (each, within) = match summary.options.strata.as_str() {
        "sender,month" if summary.weeks.is_empty() => ("senders", "sender to sender"),
        "sender" => ("senders", "sender to sender"),
        "month" => ("months", "month to month"),
        _ => ("months of a sender", "one sender and month to the next"),
    };
    page.heading("Not the same everywhere");
    page.prose(&format!(
        "What goes with these differs from {within} by more than chance makes it (Breslow–Day), so that one figure for all, \
         as above, says little or misleads."
    ));
    for rule in rules {
        page.item(
            "·",
            &format!(
                "{}: in {} of {} {each} clearly with more acceptances, in {} clearly with fewer (false alarms {}).",
                rule.rule,
                count(rule.strata_above),
                count(rule.strata),
                count(rule.strata_below),
                false_alarms(rule.homogeneity_q),
            ),
            Style::new(),
        );
    }
}

fn having(summary: &Summary, wanted: impl Fn(&RuleFigures) -> bool) -> Vec<&RuleFigures> {
    summary.rules.iter().filter(|rule| wanted(rule)).collect()
}

/// The largest first: by the part of the accepts lost where it was worked out, then by these alone, else by the difference.
fn by_weight(rules: &mut [&RuleFigures]) {
    rules.sort_by(|one, other| {
        let part = |rule: &RuleFigures| rule.accepts_lost_shared.unwrap_or(f64::NEG_INFINITY);
        let lost = |rule: &RuleFigures| rule.accepts_lost.unwrap_or(f64::NEG_INFINITY);
        let size = |rule: &RuleFigures| rule.shortfall.map_or(0.0, f64::abs);
        part(other)
            .total_cmp(&part(one))
            .then(lost(other).total_cmp(&lost(one)))
            .then(size(other).total_cmp(&size(one)))
    });
}

fn hurting(page: &mut Page, summary: &Summary) {
    let mut rules = having(summary, |rule| {
        rule.controllable && rule.verdict == Some(RuleVerdict::Hurts)
    });
    by_weight(&mut rules);
    page.heading("What hurts most");
    if rules.is_empty() {
        page.prose(
            "No rule that a sender can act on goes clearly with fewer acceptances in this log. That is no proof that \
             none matters: see what there is too little data for.",
        );
        return;
    }
    page.prose(
        "Requests with these go with fewer acceptances than requests without, and a sender can act on it.",
    );
    adjusted::introduce(page, summary);
    page.blank();
    page.grid(&compared(summary, &rules, BAD));
    adjusted::explain(page, summary, &rules);
    let uneven: Vec<&RuleFigures> = rules.iter().copied().filter(|rule| rule.uneven).collect();
    if !uneven.is_empty() {
        page.prose(&format!(
            "Not the same everywhere, see below: {}.",
            names(&uneven)
        ));
    }
    for (index, rule) in rules.iter().take(FIXES).enumerate() {
        page.blank();
        let label = format!("{}.", index + 1);
        let hits = counted(rule.settled_hits, "settled request");
        page.item(&label, &format!("{}: {hits}", rule.rule), STRONG);
        if !rule.reason.is_empty() {
            page.item("  ", &format!("“{}”", rule.reason), Style::new());
        }
        if !rule.fix.is_empty() {
            page.item("  ", &format!("Fix: {}", rule.fix), Style::new());
        }
    }
}

fn helping(page: &mut Page, summary: &Summary) {
    let mut rules = having(summary, |rule| {
        rule.controllable && rule.verdict == Some(RuleVerdict::Helps)
    });
    if rules.is_empty() {
        return;
    }
    by_weight(&mut rules);
    page.heading("What goes with more acceptances");
    page.prose("Known as reasons to turn a request down, but in this log the requests that have them do better.");
    page.blank();
    page.grid(&compared(summary, &rules, GOOD));
    adjusted::fading(page, &rules);
}

fn explaining(page: &mut Page, summary: &Summary) {
    let mut rules = having(summary, |rule| {
        let clear = matches!(rule.verdict, Some(RuleVerdict::Hurts | RuleVerdict::Helps));
        clear && !rule.controllable
    });
    if rules.is_empty() {
        return;
    }
    by_weight(&mut rules);
    page.heading("What explains but no sender can change");
    page.prose("These depend on the recipient alone. They are held against nobody.");
    page.blank();
    page.grid(&compared(summary, &rules, Style::new()));
}

/// Rate with and without, difference, interval, and the same other things equal.
fn compared(summary: &Summary, rules: &[&RuleFigures], style: Style) -> Grid {
    let mut columns = vec![
        Column::flexible("rule", 14),
        Column::figure("accepted\nwith it"),
        Column::figure("\nwithout"),
        Column::figure("\npoints").means("points: acceptance with the hit minus without."),
        Column::figure("95%\ninterval").spare(4),
        Column::figure("settled\nhits").spare(2),
        Column::figure("false\nalarms").spare(3).means("false alarms: of the rules at least this clear, the share to expect by chance alone (q)."),
    ];
    let equal = adjusted::is_there(summary);
    if equal {
        columns.extend(adjusted::columns(summary));
    }
    let mut grid = Grid::new(columns);
    for rule in rules {
        let mut row = vec![
            entry(&rule.rule),
            entry(percent(rule.rate_hit)),
            entry(percent(rule.rate_pass)),
            (points(rule.difference), style),
            difference_interval(rule),
            entry(count(rule.settled_hits)),
            entry(false_alarms(rule.q)),
        ];
        if equal {
            row.extend(adjusted::entries(rule));
        }
        grid.row(row);
    }
    grid
}

fn difference_interval(rule: &RuleFigures) -> Entry {
    entry(points_between(rule.difference_low, rule.difference_high))
}

fn no_evidence(page: &mut Page, summary: &Summary) {
    let rules = having(summary, |rule| {
        rule.verdict == Some(RuleVerdict::NoEvidence)
    });
    if !rules.is_empty() {
        page.heading("What makes little difference");
        page.prose(&format!(
            "{}: the whole 95% interval of the difference lies within 5 points.",
            names(&rules)
        ));
    }
}

fn undecided(page: &mut Page, summary: &Summary) {
    let mut rules = having(summary, |rule| {
        rule.verdict == Some(RuleVerdict::TooLittleData)
    });
    if rules.is_empty() {
        return;
    }
    rules.sort_by_key(|rule| rule.further_needed.unwrap_or(u64::MAX));
    page.heading("Too little data to tell");
    let mut grid = Grid::new(vec![
        Column::flexible("rule", 14),
        Column::figure("settled\nhits"),
        Column::figure("\npoints"),
        Column::figure("95%\ninterval").spare(1),
        Column::figure("further\nneeded").means(
            "further needed: requests still to send until a test of this rule alone would show a difference like this one four \
             times in five; of so many rules one may come by chance, so the clearest need more.",
        ),
    ]);
    let (shown, rest) = rules.split_at(rules.len().min(UNDECIDED));
    for rule in shown {
        grid.row(vec![
            entry(&rule.rule),
            entry(count(rule.settled_hits)),
            entry(points(rule.difference)),
            difference_interval(rule),
            entry(match rule.further_needed {
                Some(_) if rule.uneven => "differs".into(),
                further => further.map_or(NONE.into(), count),
            }),
        ]);
    }
    page.grid(&grid);
    if shown.iter().any(|rule| rule.further_needed.is_none()) {
        page.hint("–: no difference to look for, or nothing to compare: no settled request with the hit, or none without.");
    }
    if shown.iter().any(|rule| rule.uneven) {
        page.hint(
            "differs: not the same everywhere (below), so that more of the same would not tell.",
        );
    }
    let rest = rest.len() as u64;
    if rest > 0 {
        page.hint(&format!("{} more in rules.csv.", counted(rest, "rule")));
    }
}

/// Rules without a verdict, by what they lack.
fn not_compared(page: &mut Page, summary: &Summary) {
    let rules = having(summary, |rule| rule.verdict.is_none());
    if rules.is_empty() {
        return;
    }
    page.heading("Nothing to compare");
    for words in LACKS {
        let those: Vec<&RuleFigures> = rules
            .iter()
            .copied()
            .filter(|rule| lack(rule) == words)
            .collect();
        if !those.is_empty() {
            page.item("·", &format!("{words}: {}.", names(&those)), Style::new());
        }
    }
}

/// What a rule may lack to be compared.
const LACKS: [&str; 4] = [
    "Could judge no request",
    "Never hit",
    "Hit every request judged",
    "Hit some and passed some, but not both settled",
];

fn lack(rule: &RuleFigures) -> &'static str {
    LACKS[match (rule.hits, rule.passes) {
        (0, 0) => 0,
        (0, _) => 1,
        (_, 0) => 2,
        _ => 3,
    }]
}

pub(super) fn names(rules: &[&RuleFigures]) -> String {
    let names: Vec<&str> = rules.iter().map(|rule| rule.rule.as_str()).collect();
    names.join(", ")
}
