//! Each sender.

use super::model::SenderEffect;
use super::rules::spread;
use super::{Frame, hits_per_100, named_senders, proportion, rate};
use crate::rule::Verdict;
use crate::stats::Estimate;
use crate::summary::{FixFigures, RuleFigures, RuleVerdict, ShrunkFigures, SourcerFigures};
use crate::tally::{Counts, Tally};
use std::collections::BTreeMap;

/// The figures of each sender, by name.
pub(super) fn figures(
    tally: &Tally,
    frame: &Frame,
    rules: &[RuleFigures],
    effects: &BTreeMap<Option<u32>, SenderEffect>,
) -> Vec<SourcerFigures> {
    let counts: BTreeMap<_, _> = tally.by(|stratum| stratum.sender).into_iter().collect();
    named_senders(tally, frame)
        .into_iter()
        .map(|(name, sender)| figures_of(name, &counts[&sender], rules, effects.get(&sender)))
        .collect()
}

fn figures_of(
    sourcer: String,
    counts: &Counts,
    rules: &[RuleFigures],
    effect: Option<&SenderEffect>,
) -> SourcerFigures {
    let fix_first = effect.map_or_else(Vec::new, |effect| fix_first(effect, counts, rules));
    let hurting = |name: &str| rules.iter().any(|rule| rule.rule == name && hurts(rule));
    let costs = |fix: &&FixFigures| fix.accepts_lost_shared > Some(0.0) && hurting(&fix.rule);
    let (top_rule, top_rule_lost) = match (effect, fix_first.iter().find(costs)) {
        (None, _) => (crude_top_rule(counts, rules), None),
        (_, first) => (
            first.map(|first| first.rule.clone()),
            first.and_then(|first| first.accepts_lost),
        ),
    };
    let [fixable, fixable_low, fixable_high] = spread(effect.and_then(|effect| effect.together));
    let value = |lost: &Option<Estimate>| lost.map(|lost| lost.value);
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
        accepts_lost: match effect {
            Some(effect) => effect.lost.iter().map(value).collect(),
            None => vec![None; rules.len()],
        },
        fixable,
        fixable_low,
        fixable_high,
        fix_first,
        hits_per_100: hits_per_100(counts),
    }
}

/// The rules that a sender can mend and that hit this sender's outreach, the largest part first.
fn fix_first(effect: &SenderEffect, counts: &Counts, rules: &[RuleFigures]) -> Vec<FixFigures> {
    let hits = |rule: &usize| counts.rules[*rule].settled(Verdict::Hit) > 0;
    let mut first: Vec<FixFigures> = (0..rules.len())
        .filter(|rule| effect.shared[*rule].is_some() && hits(rule))
        .map(|rule| {
            let [accepts_lost, accepts_lost_low, accepts_lost_high] = spread(effect.lost[rule]);
            let [
                accepts_lost_shared,
                accepts_lost_shared_low,
                accepts_lost_shared_high,
            ] = spread(effect.shared[rule]);
            FixFigures {
                rule: rules[rule].rule.clone(),
                accepts_lost,
                accepts_lost_low,
                accepts_lost_high,
                accepts_lost_shared,
                accepts_lost_shared_low,
                accepts_lost_shared_high,
            }
        })
        .collect();
    let part = |fix: &FixFigures| fix.accepts_lost_shared.unwrap_or(0.0);
    first.sort_by(|one, other| part(other).total_cmp(&part(one)));
    first
}

/// Whether the team's crude table says that a rule hurts, and a sender can mend it.
fn hurts(rule: &RuleFigures) -> bool {
    rule.verdict == Some(RuleVerdict::Hurts) && rule.controllable
}

/// The rule to look at first where there is no regression: of those that hurt and that a sender can mend, the one with the largest product of the
/// difference and this sender's settled hits. A crude weight: rules that hit together are not told apart.
fn crude_top_rule(counts: &Counts, rules: &[RuleFigures]) -> Option<String> {
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
