//! Two arms of one log, from their tallies.

use super::{Counted, CountedRule, RuleArm, compare};
use crate::comparison::{By, Comparison, Side};
use crate::day::Month;
use crate::measure::{RuleLabel, rules};
use crate::rule::Verdict;
use crate::stats::TwoByTwo;
use crate::tally::{Counts, Stratum, Tally};
use std::collections::BTreeMap;

/// One of the two: its name, and what was counted of it.
#[derive(Clone, Copy, Debug)]
pub struct Arm<'a> {
    /// The name.
    pub name: &'a str,
    /// The counts.
    pub tally: &'a Tally,
}

/// Compares two arms of the logs called `logs`; `rules` are those of the tallies, in their order.
pub fn of_tallies(
    by: By,
    arms: [Arm<'_>; 2],
    rules: &[RuleLabel],
    logs: &[String],
    notes: Vec<String>,
) -> Comparison {
    let totals = arms.map(|arm| arm.tally.total());
    let strata = strata(by, arms);
    let acceptance = strata.iter().map(|[a, b]| {
        let failed = |counts: &Counts| counts.settled() - counts.accepted();
        TwoByTwo::new(a.accepted(), failed(a), b.accepted(), failed(b))
    });
    let counted = Counted {
        by,
        sides: [0, 1].map(|place| side(arms[place], &totals[place], logs)),
        strata: Ok(acceptance.collect()),
        rules: (0..rules.len())
            .map(|index| rule(&rules[index], index, &totals, &strata))
            .collect(),
        missing: Vec::new(),
        notes,
    };
    compare(counted)
}

fn side(arm: Arm<'_>, total: &Counts, logs: &[String]) -> Side {
    let span = arm.tally.span();
    Side {
        name: arm.name.to_owned(),
        logs: logs.to_vec(),
        sent: total.sent(),
        unsettled: total.unsettled(),
        settled: total.settled(),
        accepted: total.accepted(),
        first_sent: span.map(|(first, _)| first.to_string()),
        last_sent: span.map(|(_, last)| last.to_string()),
    }
}

fn rule(
    label: &RuleLabel,
    index: usize,
    totals: &[Counts; 2],
    strata: &[[Counts; 2]],
) -> CountedRule {
    let arms = [0, 1].map(|place: usize| {
        let counts = &totals[place].rules[index];
        RuleArm {
            hits: counts.all(Verdict::Hit),
            passes: counts.all(Verdict::Pass),
            unknown: counts.all(Verdict::Unknown),
            acceptance: rules::table(counts),
        }
    });
    let strata = strata.iter().map(|[a, b]| {
        let [a, b] = [&a.rules[index], &b.rules[index]];
        TwoByTwo::new(
            a.all(Verdict::Hit),
            a.all(Verdict::Pass),
            b.all(Verdict::Hit),
            b.all(Verdict::Pass),
        )
    });
    CountedRule {
        name: label.name.clone(),
        family: label.family.name().to_owned(),
        controllable: label.family.controllable(),
        arms,
        strata: Ok(strata.collect()),
    }
}

type Key = (Option<u32>, Option<Month>);

/// What the two are compared within. What was not recorded is a stratum of its own.
fn key(by: By, stratum: &Stratum) -> Key {
    match by {
        By::Sourcer => (None, stratum.month),
        By::Campaign | By::Template => (stratum.sender, stratum.month),
        By::Week | By::Month | By::Run => (stratum.sender, None),
    }
}

/// The counts of both in each stratum, in a fixed order.
fn strata(by: By, arms: [Arm<'_>; 2]) -> Vec<[Counts; 2]> {
    let mut strata: BTreeMap<Key, [Counts; 2]> = BTreeMap::new();
    let rules = arms[0].tally.total().rules.len();
    for (place, arm) in arms.iter().enumerate() {
        for (key, counts) in arm.tally.by(|stratum| key(by, stratum)) {
            let both = strata.entry(key);
            both.or_insert_with(|| [Counts::none(rules), Counts::none(rules)])[place] = counts;
        }
    }
    strata.into_values().collect()
}
