//! How many accepts were to be expected of each sender, whoever had written: given the month and the recipients.

use super::Frame;
use super::levels::Levels;
use crate::day::Month;
use crate::rule::{Family, Verdict};
use crate::stats::Proportion;
use crate::stats::logistic::{Design, Fit, Penalty, fit};
use crate::stats::poisson_binomial::Trials;
use crate::tally::{Counts, Tally};
use std::collections::BTreeMap;

/// What is expected of each sender's settled outreach, by sender.
pub(super) struct Expected {
    /// What the probabilities are made of, in words.
    pub basis: String,
    /// For each sender the probability that anybody's outreach like each of theirs is accepted, equal ones together.
    pub trials: BTreeMap<Option<u32>, Vec<Trials>>,
}

/// What an outreach is expected by: its month, and the verdicts of the rules about relationship and recipient as digits.
type Kind = (Option<Month>, u64);

/// What is expected of each sender: of every settled outreach, the fitted probability of a logistic regression on its month
/// and on what the rules about relationship and recipient say, whoever sent it; where these say nothing, or all was
/// accepted or nothing, the rate of all senders in its month, which is the same regression on the month alone. Outreach
/// without a date are as a month of their own.
pub(super) fn expected(tally: &Tally, total: &Counts, frame: &Frame) -> Expected {
    let about_recipients = |rule: usize| {
        let family = frame.rules.get(rule).map(|rule| rule.family);
        matches!(family, Some(Family::Relationship | Family::Recipient))
    };
    let varies = |rule: usize| {
        let settled = |verdict| total.rules[rule].settled(verdict) > 0;
        settled(Verdict::Hit) && settled(Verdict::Pass)
    };
    let rules: Vec<usize> = (0..total.rules.len())
        .filter(|rule| about_recipients(*rule) && varies(*rule))
        .take(MOST_RULES)
        .collect();
    let senders = by_kind(tally, &rules);
    let mut kinds: BTreeMap<Kind, Proportion> = BTreeMap::new();
    for (kind, counts) in senders.values().flatten() {
        let all = kinds.entry(*kind).or_default();
        all.successes += counts.successes;
        all.trials += counts.trials;
    }
    let mixed = total.accepted() > 0 && total.accepted() < total.settled();
    let model = (mixed && !rules.is_empty()).then(|| Model::of(&kinds, rules.len()));
    let (probabilities, basis) = match model.flatten() {
        Some(model) => {
            let names: Vec<&str> = (rules.iter())
                .map(|rule| frame.rules[*rule].name.as_str())
                .collect();
            let basis = format!(
                "the rate of all senders for the same months and recipients (by a regression on {})",
                names.join(", ")
            );
            (model.probabilities(&kinds), basis)
        }
        None => (
            by_month(&kinds),
            "the rate of all senders in the same months".to_owned(),
        ),
    };
    let trials = senders.into_iter().map(|(sender, kinds)| {
        let of = |(kind, counts): (Kind, Proportion)| {
            let probability = *probabilities.get(&kind)?;
            let count = counts.trials;
            Some(Trials { probability, count })
        };
        (sender, kinds.into_iter().filter_map(of).collect())
    });
    Expected {
        basis,
        trials: trials.collect(),
    }
}

/// So many verdicts of three kinds fit in 64 bits.
const MOST_RULES: usize = 40;

/// Each sender's settled outreach by kind.
fn by_kind(tally: &Tally, rules: &[usize]) -> BTreeMap<Option<u32>, BTreeMap<Kind, Proportion>> {
    let patterns = tally.patterns();
    let mut senders: BTreeMap<Option<u32>, BTreeMap<Kind, Proportion>> = BTreeMap::new();
    let mut verdicts = Vec::new();
    for (sender, month) in patterns.occasions() {
        let own = senders.entry(sender).or_default();
        patterns.each((sender, month), |pattern| {
            patterns.verdicts(&pattern, &mut verdicts);
            let digits = rules.iter().map(|rule| verdicts[*rule] as u64);
            let kind = (month, digits.fold(0, |number, digit| number * 3 + digit));
            let counts = own.entry(kind).or_default();
            counts.successes += pattern.accepted;
            counts.trials += pattern.settled;
        });
    }
    senders
}

/// The rate of each kind's month.
fn by_month(kinds: &BTreeMap<Kind, Proportion>) -> BTreeMap<Kind, f64> {
    let mut months: BTreeMap<Option<Month>, Proportion> = BTreeMap::new();
    for ((month, _), counts) in kinds {
        let all = months.entry(*month).or_default();
        all.successes += counts.successes;
        all.trials += counts.trials;
    }
    let rate = |(kind, _): (&Kind, &Proportion)| Some((*kind, months[&kind.0].rate()?));
    kinds.iter().filter_map(rate).collect()
}

/// A regression on month and verdicts.
struct Model {
    fit: Fit,
    months: Levels<Option<Month>>,
    rules: usize,
}

impl Model {
    /// The regression by maximum likelihood, whose expectations add up to what came; where that has no summit, with Firth's
    /// penalty. `None` where neither has one.
    fn of(kinds: &BTreeMap<Kind, Proportion>, rules: usize) -> Option<Model> {
        let mut settled: BTreeMap<Option<Month>, u64> = BTreeMap::new();
        for ((month, _), counts) in kinds {
            *settled.entry(*month).or_default() += counts.trials;
        }
        let settled: Vec<_> = settled.into_iter().collect();
        let months = Levels::of(&settled);
        let mut design = Design::new(1 + months.width + 2 * rules);
        for (kind, counts) in kinds {
            design.push_set(&columns(&months, rules, *kind), *counts);
        }
        let mut tried = [Penalty::None, Penalty::Firth].into_iter();
        let fit = tried.find_map(|penalty| Some(fit(&design, penalty)).filter(Fit::converged))?;
        Some(Model { fit, months, rules })
    }

    fn probabilities(&self, kinds: &BTreeMap<Kind, Proportion>) -> BTreeMap<Kind, f64> {
        let width = 1 + self.months.width + 2 * self.rules;
        let of = |kind: &Kind| {
            let mut values = vec![0.0; width];
            for column in columns(&self.months, self.rules, *kind) {
                values[usize::from(column)] = 1.0;
            }
            Some((*kind, self.fit.probability(&values)?))
        };
        kinds.keys().filter_map(of).collect()
    }
}

/// The columns that a kind sets, in order: the constant, its month, each rule's hit or unknown.
fn columns(months: &Levels<Option<Month>>, rules: usize, (month, digits): Kind) -> Vec<u16> {
    let mut set = vec![0];
    set.extend(months.column(&month).map(|column| 1 + column as u16));
    let mut rest = digits;
    let mut of_rules = Vec::new();
    for rule in (0..rules).rev() {
        let verdict = rest % 3;
        rest /= 3;
        let first = (1 + months.width + 2 * rule) as u16;
        if verdict == Verdict::Hit as u64 {
            of_rules.push(first);
        } else if verdict == Verdict::Unknown as u64 {
            of_rules.push(first + 1);
        }
    }
    set.extend(of_rules.into_iter().rev());
    set
}
