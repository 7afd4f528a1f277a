//! How many accepts were to be expected of each sender, whoever had written: given the month and the recipients.

use super::Frame;
use super::levels::Levels;
use crate::day::Month;
use crate::rule::{Family, Verdict};
use crate::stats::Proportion;
use crate::stats::logistic::{Design, Fit, Penalty, fit, recalibrated};
use crate::stats::poisson_binomial::Trials;
use crate::tally::{Counts, Tally};
use std::collections::BTreeMap;

/// What is expected of each sender's settled outreach, by sender.
pub(super) struct Expected {
    /// What the probabilities are made of, in words.
    pub basis: String,
    /// The settled outreach they were fitted to, of all senders.
    pub settled: u64,
    /// The rules among it that tell senders apart and never two outreach of one sender: what they explain may be the sender's.
    pub same_for_senders: Vec<String>,
    /// For each sender the probability that anybody's outreach like each of theirs is accepted, equal ones together.
    pub trials: BTreeMap<Option<u32>, Vec<Trials>>,
}

/// What an outreach is expected by: its month, and the verdicts of the rules about relationship and recipient as digits.
type Kind = (Option<Month>, u64);
/// The settled outreach of each month.
type Months = BTreeMap<Option<Month>, Proportion>;
/// The settled outreach of one sender by kind.
type Own = BTreeMap<Kind, Proportion>;

/// What is expected of each sender: of every settled outreach, the fitted probability of a logistic regression on its month
/// and on what the rules about relationship and recipient say, whoever sent it; where these say nothing, or every month was
/// accepted whole or not at all, the rate of all senders in its month, which is the same regression on the month alone.
/// Either way the expectations of a month add up to what came. Outreach without a date are as a month of their own.
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
        add(kinds.entry(*kind).or_default(), *counts);
    }
    let months = by_month(&kinds);
    let name = |place: usize| frame.rules[rules[place]].name.clone();
    let (fit, basis, same_for_senders) = match regressed(&kinds, &months, rules.len()) {
        Some(fit) => {
            let names: Vec<String> = (0..rules.len()).map(name).collect();
            let basis = format!(
                "the rate of all senders for the same months and recipients (by a regression on {})",
                names.join(", ")
            );
            let same = same_for_senders(&senders, rules.len());
            (fit, basis, same.into_iter().map(name).collect())
        }
        None => (
            (month_rates(&kinds, &months), settled(&kinds)),
            "the rate of all senders in the same months".to_owned(),
            Vec::new(),
        ),
    };
    let (probabilities, settled) = fit;
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
        settled,
        same_for_senders,
        trials: trials.collect(),
    }
}

fn add(sum: &mut Proportion, counts: Proportion) {
    sum.successes += counts.successes;
    sum.trials += counts.trials;
}

fn settled(kinds: &BTreeMap<Kind, Proportion>) -> u64 {
    kinds.values().map(|counts| counts.trials).sum()
}

/// So many verdicts of three kinds fit in 64 bits.
const MOST_RULES: usize = 40;

/// Each sender's settled outreach by kind.
fn by_kind(tally: &Tally, rules: &[usize]) -> BTreeMap<Option<u32>, Own> {
    let patterns = tally.patterns();
    let mut senders: BTreeMap<Option<u32>, Own> = BTreeMap::new();
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

fn by_month(kinds: &BTreeMap<Kind, Proportion>) -> Months {
    let mut months = Months::new();
    for ((month, _), counts) in kinds {
        add(months.entry(*month).or_default(), *counts);
    }
    months
}

/// The rate of each kind's month.
fn month_rates(kinds: &BTreeMap<Kind, Proportion>, months: &Months) -> BTreeMap<Kind, f64> {
    let rate = |kind: &Kind| Some((*kind, months[&kind.0].rate()?));
    kinds.keys().filter_map(rate).collect()
}

/// The fitted probability of each kind by the regression on month and rules, and the settled outreach it was fitted to;
/// `None` where there is nothing to fit.
///
/// A month that was accepted whole or not at all has that rate, to which maximum likelihood tends, and says nothing about
/// the rules: it stays out of the fit, which otherwise had no summit.
fn regressed(
    kinds: &BTreeMap<Kind, Proportion>,
    months: &Months,
    rules: usize,
) -> Option<(BTreeMap<Kind, f64>, u64)> {
    let mixed = |month: &Proportion| 0 < month.successes && month.successes < month.trials;
    let telling = (kinds.iter()).filter(|((month, _), _)| mixed(&months[month]));
    let telling: BTreeMap<Kind, Proportion> = telling.map(|(kind, all)| (*kind, *all)).collect();
    if telling.is_empty() || rules == 0 {
        return None;
    }
    let mut probabilities = month_rates(kinds, months);
    probabilities.extend(fitted(&telling, months, rules)?);
    Some((probabilities, settled(&telling)))
}

/// The regression by maximum likelihood, whose expectations add up to what came. Where that has no summit, with Firth's
/// penalty, which draws every probability towards a half; so each month's are then moved back until they add up again.
/// `None` where neither has a summit.
///
/// Source of the correction: R. Puhr, G. Heinze, M. Nold, L. Lusa and A. Geroldinger, "Firth's logistic regression with rare
/// events: accurate effect estimates and predictions?", Statistics in Medicine 36 (2017) 2302–2317 (FLIC); there of the one
/// constant, here of every month's.
fn fitted(
    kinds: &BTreeMap<Kind, Proportion>,
    months: &Months,
    rules: usize,
) -> Option<BTreeMap<Kind, f64>> {
    let settled: Vec<_> = by_month(kinds)
        .into_iter()
        .map(|(month, all)| (month, all.trials))
        .collect();
    let levels = Levels::of(&settled);
    let width = 1 + levels.width + 2 * rules;
    let mut design = Design::new(width);
    for (kind, counts) in kinds {
        design.push_set(&columns(&levels, rules, *kind), *counts);
    }
    let probabilities = |fit: Fit| -> Option<BTreeMap<Kind, f64>> {
        let of = |kind: &Kind| {
            let mut values = vec![0.0; width];
            for column in columns(&levels, rules, *kind) {
                values[usize::from(column)] = 1.0;
            }
            Some((*kind, fit.probability(&values)?))
        };
        kinds.keys().map(of).collect()
    };
    if let Some(likeliest) = probabilities(fit(&design, Penalty::None)) {
        return Some(likeliest);
    }
    let drawn = probabilities(fit(&design, Penalty::Firth))?;
    let mut moved = BTreeMap::new();
    for month in settled.iter().map(|(month, _)| month) {
        let own = || kinds.range((*month, 0)..=(*month, u64::MAX));
        let trials = own().map(|(kind, counts)| (drawn[kind], counts.trials));
        let right = recalibrated(&trials.collect::<Vec<_>>(), months[month].successes)?;
        moved.extend(own().map(|(kind, _)| *kind).zip(right));
    }
    Some(moved)
}

/// The rules of which no sender has both a hit and a pass, though some sender has several outreach that they judge.
fn same_for_senders(senders: &BTreeMap<Option<u32>, Own>, rules: usize) -> Vec<usize> {
    let judged = |own: &Own, rule: usize, verdict: Verdict| -> u64 {
        let is = |digits: u64| digits / 3u64.pow((rules - 1 - rule) as u32) % 3 == verdict as u64;
        let such = own.iter().filter(|((_, digits), _)| is(*digits));
        such.map(|(_, counts)| counts.trials).sum()
    };
    let same = |rule: &usize| {
        let both = |own: &Own| [Verdict::Hit, Verdict::Pass].map(|v| judged(own, *rule, v));
        let each: Vec<[u64; 2]> = senders.values().map(both).collect();
        each.iter().all(|[hits, passes]| *hits == 0 || *passes == 0)
            && each.iter().any(|[hits, passes]| hits + passes > 1)
    };
    (0..rules).filter(same).collect()
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
