//! How many accepts were to be expected of each sender, whoever had written.

use crate::stats::Proportion;
use crate::stats::poisson_binomial::Trials;
use crate::tally::Tally;
use std::collections::BTreeMap;

/// What is expected of each sender's settled outreach, by sender.
pub(super) struct Expected {
    /// What the probabilities are made of, in words.
    pub basis: &'static str,
    /// For each sender the probability that anybody's outreach like each of theirs is accepted, equal ones together.
    pub trials: BTreeMap<Option<u32>, Vec<Trials>>,
}

/// What is expected of each sender: of every settled outreach, the rate of all senders in its month. Outreach without a date
/// are as a month of their own.
pub(super) fn expected(tally: &Tally) -> Expected {
    let months = tally.by(|stratum| stratum.month).into_iter();
    let rates: BTreeMap<_, _> = months
        .map(|(month, counts)| (month, super::proportion(&counts).rate()))
        .collect();
    let mut trials: BTreeMap<Option<u32>, Vec<Trials>> = BTreeMap::new();
    for ((sender, month), counts) in tally.by(|stratum| (stratum.sender, stratum.month)) {
        let own = trials.entry(sender).or_default();
        let Proportion { trials: count, .. } = super::proportion(&counts);
        own.extend(rates[&month].map(|probability| Trials { probability, count }));
    }
    Expected {
        basis: "the rate of all senders in the same months",
        trials,
    }
}
