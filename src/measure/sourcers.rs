//! Each sender.

use super::{Frame, hits_per_100, named_senders, proportion, rate};
use crate::rule::Verdict;
use crate::summary::{RuleFigures, RuleVerdict, ShrunkFigures, SourcerFigures};
use crate::tally::{Counts, Tally};
use std::collections::BTreeMap;

/// The figures of each sender, by name.
pub(super) fn figures(
    tally: &Tally,
    frame: &Frame,
    rules: &[RuleFigures],
    lost: &[(Option<u32>, Vec<Option<f64>>)],
) -> Vec<SourcerFigures> {
    let counts: BTreeMap<_, _> = tally.by(|stratum| stratum.sender).into_iter().collect();
    named_senders(tally, frame)
        .into_iter()
        .map(|(name, sender)| {
            let lost = lost.iter().find(|(id, _)| *id == sender);
            figures_of(name, &counts[&sender], rules, lost.map(|(_, lost)| lost))
        })
        .collect()
}

fn figures_of(
    sourcer: String,
    counts: &Counts,
    rules: &[RuleFigures],
    lost: Option<&Vec<Option<f64>>>,
) -> SourcerFigures {
    let (top_rule, top_rule_lost) = match lost {
        Some(lost) => most_lost(lost, rules),
        None => (crude_top_rule(counts, rules), None),
    };
    SourcerFigures {
        sourcer,
        sent: counts.sent(),
        settled: counts.settled(),
        accepted: counts.accepted(),
        rate: rate(proportion(counts)),
        expected: None,
        oe_ratio: None,
        oe_low: None,
        oe_high: None,
        funnel: None,
        shrunk: ShrunkFigures::default(),
        top_quarter: None,
        bottom_quarter: None,
        top_rule,
        top_rule_lost,
        accepts_lost: lost.cloned().unwrap_or_else(|| vec![None; rules.len()]),
        hits_per_100: hits_per_100(counts),
    }
}

/// The rule to look at first: of those that a sender can mend and that clearly cost the team accepts, the one that this
/// sender lost most to, other things equal. One sender's outreach alone would mostly be too little to tell.
fn most_lost(lost: &[Option<f64>], rules: &[RuleFigures]) -> (Option<String>, Option<f64>) {
    let mut top: Option<(f64, &str)> = None;
    let clear = |rule: &RuleFigures| {
        rule.controllable && rule.accepts_lost_low.is_some_and(|low| low > 0.0)
    };
    for (lost, rule) in lost.iter().zip(rules).filter(|(_, rule)| clear(rule)) {
        let lost = lost.unwrap_or(0.0);
        if lost > top.map_or(0.0, |(most, _)| most) {
            top = Some((lost, &rule.rule));
        }
    }
    (
        top.map(|(_, rule)| rule.to_owned()),
        top.map(|(lost, _)| lost),
    )
}

/// The rule to look at first where there is no regression: of those that hurt and that a sender can mend, the one with the largest product of the
/// difference and this sender's settled hits. A crude weight: rules that hit together are not told apart.
fn crude_top_rule(counts: &Counts, rules: &[RuleFigures]) -> Option<String> {
    let hurts = |rule: &&RuleFigures| rule.verdict == Some(RuleVerdict::Hurts) && rule.controllable;
    let mut top: Option<(f64, &str)> = None;
    for (index, rule) in rules.iter().enumerate().filter(|(_, rule)| hurts(rule)) {
        let hits = counts.rules[index].settled(Verdict::Hit);
        let weight = hits as f64 * -rule.difference.unwrap_or(0.0);
        if weight > top.map_or(0.0, |(most, _)| most) {
            top = Some((weight, &rule.rule));
        }
    }
    top.map(|(_, rule)| rule.to_owned())
}
