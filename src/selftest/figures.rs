//! The figures of a summary as claims: each with what it estimates, so what its truth is.

use super::claim::{Claim, Figure, Sighting};
use super::round::View;
use super::world::sender_name;
use super::{Expected, Side};
use crate::summary::{RuleFigures, RuleVerdict, SourcerFigures};

pub(super) const WHOLE_LOG: &str = "what one draws from the whole log, nothing held equal";
pub(super) const POOLED: &str =
    "the odds ratio within sender and month, the other rules as they fall";
pub(super) const OWN: &str =
    "the planted odds ratio, sender, month and every other rule held equal";
const LOST: &str =
    "what the hits of the log at hand would bring more without it, by the planted probabilities";

/// The number of a sender by name.
pub(super) fn number(sourcer: &SourcerFigures) -> usize {
    let mut numbers = 0..;
    let found = numbers.find(|number| sender_name(*number) == sourcer.sourcer);
    found.expect("every sender of a made-up log has a number")
}

/// Observed against expected accepts of the senders whose true ratio is wanted. Their own outreach is part of that of all, so
/// the interval is known to be on the safe side. What is true: a sender's own rate against the rate of all who wrote in the
/// same months, as they did.
pub(super) fn observed_to_expected(
    view: &View<'_>,
    of: &'static str,
    wanted: fn(f64) -> bool,
) -> Sighting {
    let settled = &view.drawn.settled;
    let months = 0..view.world.months.len();
    let rate = |sender, month| view.world.rate(view.team, sender, month);
    let own = |sender: usize, month: usize| settled[sender][month] as f64 * rate(sender, month);
    let of_all = |month: usize| {
        let accepts: f64 = (0..settled.len()).map(|sender| own(sender, month)).sum();
        let sent: u64 = settled.iter().map(|sender| sender[month]).sum();
        accepts / sent.max(1) as f64
    };
    let rates: Vec<f64> = months.clone().map(of_all).collect();
    let truth = |sender: usize| {
        let accepts: f64 = months.clone().map(|month| own(sender, month)).sum();
        let expected: f64 = months
            .clone()
            .map(|month| settled[sender][month] as f64 * rates[month])
            .sum();
        accepts / expected
    };
    let claim = Claim {
        bias: Some(Expected::NearlyUnbiased),
        covered: Some(Side::AtLeast),
        ..Claim::interval(
            "observed / expected",
            of,
            "the sender's rate against that of all in the same months",
        )
    };
    let sourcers = view.summary.sourcers.iter();
    let pairs = sourcers.map(|sourcer| {
        (
            [sourcer.oe_ratio, sourcer.oe_low, sourcer.oe_high],
            truth(number(sourcer)),
        )
    });
    claim.of(pairs.filter(|(_, truth)| wanted(*truth)))
}

/// What all rules lost together, other things equal, and the part of the rule `named`.
pub(super) fn lost_together(view: &View<'_>, named: usize, name: &'static str) -> Vec<Sighting> {
    let shares = |rule: usize| view.summary.rules[rule].accepts_lost_shared.is_some();
    let (whole, parts) = view.drawn.lost_together(view.world, &shares);
    let nearly = |of, what| Claim {
        bias: Some(Expected::NearlyUnbiased),
        ..Claim::interval("accepts lost together", of, what)
    };
    let model = &view.summary.model;
    let found = [model.fixable, model.fixable_low, model.fixable_high];
    let rule = &view.summary.rules[named];
    let part = [
        rule.accepts_lost_shared,
        rule.accepts_lost_shared_low,
        rule.accepts_lost_shared_high,
    ];
    vec![
        nearly("all rules", LOST).of(model.fixable.map(|_| (found, whole))),
        nearly(name, "its part of that").of(shares(named).then_some((part, parts[named]))),
    ]
}

pub(super) fn called<'v>(view: &View<'v>) -> Vec<&'v str> {
    let verdict =
        |rule: &&RuleFigures| matches!(rule.verdict, Some(RuleVerdict::Hurts | RuleVerdict::Helps));
    let called = view.summary.rules.iter().filter(verdict);
    called.map(|rule| rule.rule.as_str()).collect()
}

pub(super) fn odds_ratio(rule: &RuleFigures) -> Figure {
    [rule.odds_ratio, rule.odds_ratio_low, rule.odds_ratio_high]
}

pub(super) fn pooled(rule: &RuleFigures) -> Figure {
    [rule.mh_odds_ratio, rule.mh_low, rule.mh_high]
}

pub(super) fn regression(rule: &RuleFigures) -> Figure {
    [
        rule.adjusted_odds_ratio,
        rule.adjusted_low,
        rule.adjusted_high,
    ]
}

/// The figures that hold nothing equal, each against what is true of the whole log.
pub(super) fn crude(view: &View<'_>, rule: usize, name: &'static str) -> Vec<Sighting> {
    let (found, truth) = (&view.summary.rules[rule], view.truths[rule]);
    let rate = [found.rate_hit, found.rate_hit_low, found.rate_hit_high];
    let difference = [
        found.difference,
        found.difference_low,
        found.difference_high,
    ];
    let risk_ratio = [
        found.risk_ratio,
        found.risk_ratio_low,
        found.risk_ratio_high,
    ];
    vec![
        Claim::interval("rate of hits (Wilson)", name, WHOLE_LOG).of([(rate, truth.with)]),
        Claim::interval("difference (Newcombe)", name, WHOLE_LOG)
            .of([(difference, truth.difference())]),
        Claim::ratio("risk ratio (Katz)", name, WHOLE_LOG).of([(risk_ratio, truth.risk_ratio())]),
        Claim::ratio("odds ratio (Woolf)", name, WHOLE_LOG)
            .of([(odds_ratio(found), truth.odds_ratio())]),
    ]
}

/// The figures other things equal.
pub(super) fn adjusted(view: &View<'_>, rule: usize, name: &'static str) -> Vec<Sighting> {
    let (found, truth) = (&view.summary.rules[rule], view.truths[rule]);
    let lost = [
        found.accepts_lost,
        found.accepts_lost_low,
        found.accepts_lost_high,
    ];
    let lost_claim = Claim {
        bias: Some(Expected::NearlyUnbiased),
        ..Claim::interval("accepts lost", name, LOST)
    };
    let planted = view.world.rules[rule].odds_ratio;
    vec![
        Claim::ratio("Mantel–Haenszel ratio", name, POOLED).of([(pooled(found), truth.pooled)]),
        Claim::ratio("odds ratio (regression)", name, OWN).of([(regression(found), planted)]),
        lost_claim.of([(lost, view.drawn.lost[rule])]),
    ]
}
