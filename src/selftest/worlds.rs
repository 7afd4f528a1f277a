//! The worlds of the self-test, and what is claimed of the figures of their logs.

use super::claim::{Claim, Figure};
use super::figures::{
    OWN, POOLED, WHOLE_LOG, adjusted, called, crude, lost_together, number, observed_to_expected,
    odds_ratio, pooled, regression,
};
use super::round::Visited;
use super::world::{Hits, Planted, Senders, World};
use super::{Expected, Side};
use crate::stats::Beta;
use crate::stats::standing::LARGEST_Q;
use crate::summary::{RuleFigures, SourcerFigures};

/// Every world.
pub(super) fn all() -> Vec<Visited> {
    vec![
        effects(),
        confounded(),
        nothing(),
        many_senders(),
        few_senders(),
    ]
}

fn rule(name: &'static str, odds_ratio: f64, hits: Hits) -> Planted {
    Planted {
        name,
        odds_ratio,
        hits,
        unknown: 0.0,
    }
}

pub(super) fn effects() -> Visited {
    let unknown_at_times = Planted {
        unknown: 0.15,
        ..rule("helpful", 1.6, Hits::Everywhere(0.25))
    };
    Visited {
        world: World {
            name: "Effects planted, nothing confounded",
            planted: "Six senders and three months that differ. \"common\" halves the odds of acceptance and hits 35 of 100 \
                      messages, \"helpful\" raises them to 1.6 times and cannot tell of every seventh, \"rare\" and \"rarest\" halve them \
                      and hit 3 and 0.8 of 100, \"idle one\" and \"idle two\" do nothing. Every rule hits every sender's messages alike.",
            outreach: 1000,
            base: 0.3,
            senders: Senders::Fixed(&[0.5, 0.2, 0.0, 0.0, -0.3, -0.6]),
            months: &[0.0, 0.2, 0.3],
            rules: vec![
                rule("common", 0.5, Hits::Everywhere(0.35)),
                unknown_at_times,
                rule("rare", 0.5, Hits::Everywhere(0.03)),
                rule("rarest", 0.5, Hits::Everywhere(0.008)),
                rule("idle one", 1.0, Hits::Everywhere(0.2)),
                rule("idle two", 1.0, Hits::Everywhere(0.5)),
            ],
        },
        told: 4,
        look: |view| {
            let mut seen = Vec::new();
            for (rule, name) in ["common", "helpful", "rare", "rarest"]
                .into_iter()
                .enumerate()
            {
                seen.extend(crude(view, rule, name));
                seen.extend(adjusted(view, rule, name));
            }
            seen.extend(lost_together(view, 0, "part of common"));
            let called = called(view);
            let false_calls = called
                .iter()
                .filter(|rule| rule.starts_with("idle"))
                .count();
            let share = false_calls as f64 / called.len().max(1) as f64;
            let claim = Claim::calls(
                "called (q ≤ 0.05)",
                "all rules",
                "the share of false calls among the calls of a log",
                LARGEST_Q,
            );
            seen.push(claim.called(share, 1));
            seen
        },
    }
}

pub(super) fn confounded() -> Visited {
    Visited {
        world: World {
            name: "Confounded",
            planted: "Senders of low rates have habits of their own: \"habit\" does nothing and \"misjudged\" raises the odds of \
                      acceptance to 1.6 times, but both are mostly theirs. \"cause\" lowers the odds to 0.4 times; \"companion\" \
                      does nothing, but mostly hits where \"cause\" does.",
            outreach: 1200,
            base: 0.3,
            senders: Senders::Fixed(&[0.9, 0.6, 0.2, -0.2, -0.6, -0.9]),
            months: &[0.0, 0.2, 0.3],
            rules: vec![
                rule(
                    "habit",
                    1.0,
                    Hits::BySender(&[0.05, 0.1, 0.2, 0.4, 0.6, 0.8]),
                ),
                rule(
                    "misjudged",
                    1.6,
                    Hits::BySender(&[0.05, 0.1, 0.2, 0.45, 0.65, 0.8]),
                ),
                rule("cause", 0.4, Hits::Everywhere(0.35)),
                rule(
                    "companion",
                    1.0,
                    Hits::With {
                        rule: 2,
                        hit: 0.8,
                        not: 0.1,
                    },
                ),
            ],
        },
        told: 4,
        look: |view| {
            let mut seen = Vec::new();
            for (rule, name) in ["habit", "misjudged", "cause", "companion"]
                .into_iter()
                .enumerate()
            {
                if name != "cause" {
                    let planted = view.world.rules[rule].odds_ratio;
                    let crude = Claim::ratio("odds ratio (crude)", name, OWN).misled();
                    seen.push(crude.of([(odds_ratio(&view.summary.rules[rule]), planted)]));
                }
                if name == "companion" {
                    let planted = view.world.rules[rule].odds_ratio;
                    let claim = Claim::ratio("Mantel–Haenszel ratio", name, OWN).misled();
                    seen.push(claim.of([(pooled(&view.summary.rules[rule]), planted)]));
                }
                seen.extend(adjusted(view, rule, name));
            }
            seen.extend(lost_together(view, 2, "part of cause"));
            seen
        },
    }
}

/// The idle rules of the world where nothing is planted: how often each hits.
const IDLE: [f64; 8] = [0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.1, 0.05];

pub(super) fn nothing() -> Visited {
    let idle = |share: &f64| rule("idle", 1.0, Hits::Everywhere(*share));
    Visited {
        world: World {
            name: "Nothing planted",
            planted: "Eight rules that do nothing and hit 5 to 50 of 100 messages, six senders who do not differ, three months \
                      that do.",
            outreach: 800,
            base: 0.3,
            senders: Senders::Fixed(&[0.0; 6]),
            months: &[0.0, 0.3, -0.2],
            rules: IDLE.iter().map(idle).collect(),
        },
        told: 0,
        look: |view| {
            let rules = &view.summary.rules;
            let figures =
                |of: fn(&RuleFigures) -> Figure| rules.iter().map(move |rule| (of(rule), 1.0));
            let small = |p: Option<f64>| p.is_some_and(|p| p <= LARGEST_Q);
            let any = f64::from(u8::from(!called(view).is_empty()));
            let alone = rules.iter().filter(|rule| small(rule.p)).count();
            let uneven = rules
                .iter()
                .filter(|rule| small(rule.homogeneity_p))
                .count();
            let flagged = |flags: &[&str]| {
                let flag = |sender: &&SourcerFigures| {
                    sender
                        .funnel
                        .as_deref()
                        .is_some_and(|flag| flags.contains(&flag))
                };
                view.summary.sourcers.iter().filter(flag).count() as f64
            };
            let senders = view.summary.sourcers.len();
            let calls = |figure, of, what, most| Claim::calls(figure, of, what, most);
            let mut seen = lost_together(view, 0, "part of one rule");
            seen.extend([
                calls(
                    "Fisher's p ≤ 0.05",
                    "each rule",
                    "an effect where there is none",
                    0.05,
                )
                .called(alone as f64, rules.len()),
                calls(
                    "called (q ≤ 0.05)",
                    "all rules",
                    "logs in which any rule is called",
                    LARGEST_Q,
                )
                .called(any, 1),
                calls(
                    "Breslow–Day p ≤ 0.05",
                    "each rule",
                    "an effect that differs between senders or months",
                    0.05,
                )
                .called(uneven as f64, rules.len()),
                Claim::ratio("odds ratio (crude)", "each rule", WHOLE_LOG).of(figures(odds_ratio)),
                Claim::ratio("Mantel–Haenszel ratio", "each rule", POOLED).of(figures(pooled)),
                Claim::ratio("odds ratio (regression)", "each rule", OWN).of(figures(regression)),
                observed_to_expected(view, "each sender", |_| true),
                calls(
                    "outside the 95% funnel",
                    "each sender",
                    "a sender who differs where nobody does",
                    0.05,
                )
                .called(flagged(&["low", "high", "very low", "very high"]), senders),
                calls(
                    "outside the 99.8% funnel",
                    "each sender",
                    "a sender who differs where nobody does",
                    0.002,
                )
                .called(flagged(&["very low", "very high"]), senders),
            ]);
            seen
        },
    }
}

/// Senders whose rate is this many times that of all are looked at by themselves: the interval's variance is that of the
/// expectation, which is smaller than theirs.
const FAR_ABOVE: f64 = 1.25;

fn many_senders() -> Visited {
    senders(
        "Many senders who differ",
        24,
        "Twenty-four senders whose rates are drawn for each log around 30% (standard deviation 7 points), 60 messages each.",
    )
}

pub(super) fn few_senders() -> Visited {
    senders(
        "Few senders who differ",
        6,
        "Six senders whose rates are drawn in the same way, 60 messages each.",
    )
}

fn senders(name: &'static str, size: usize, planted: &'static str) -> Visited {
    let rates = Beta {
        alpha: 12.0,
        beta: 28.0,
    };
    Visited {
        world: World {
            name,
            planted,
            outreach: 60 * size as u64,
            base: 0.3,
            senders: Senders::Drawn(size, rates),
            months: &[0.0],
            rules: Vec::new(),
        },
        told: 0,
        look: |view| {
            let sourcers = &view.summary.sourcers;
            let own = |sourcer: &SourcerFigures| view.world.rate(view.team, number(sourcer), 0);
            let rate = |sourcer: &SourcerFigures| {
                [
                    sourcer.rate.rate,
                    sourcer.rate.rate_low,
                    sourcer.rate.rate_high,
                ]
            };
            let shrunk = |sourcer: &SourcerFigures| {
                let shrunk = &sourcer.shrunk;
                [shrunk.shrunk_rate, shrunk.shrunk_low, shrunk.shrunk_high]
            };
            vec![
                Claim::interval("rate (Wilson)", "each sender", "the sender's rate")
                    .of(sourcers.iter().map(|sourcer| (rate(sourcer), own(sourcer)))),
                Claim {
                    bias: Some(Expected::NearlyUnbiased),
                    // The spread between senders is taken as known, which makes the intervals too narrow, the more so the
                    // fewer senders there are.
                    covered: Some(Side::AtMost),
                    ..Claim::interval(
                        "shrunk rate (credible)",
                        "each sender",
                        "the sender's rate, over all senders there could be",
                    )
                }
                .of(sourcers
                    .iter()
                    .map(|sourcer| (shrunk(sourcer), own(sourcer)))),
                observed_to_expected(view, "below all", |ratio| ratio < 1.0),
                observed_to_expected(view, "above all", |ratio| ratio >= 1.0),
                observed_to_expected(view, "far above", |ratio| ratio >= FAR_ABOVE),
            ]
        },
    }
}
