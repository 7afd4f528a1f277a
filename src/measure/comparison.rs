//! Senders compared fairly: against what was to be expected, and with rates drawn towards the rate of all.

use super::expected::Expected;
use crate::stats::beta_binomial::{self, NoPrior, Prior};
use crate::stats::funnel::{self, Group, Place, Position};
use crate::stats::{Proportion, quarter};
use crate::summary::{ShrunkFigures, SourcerComparison, SourcerFigures};

/// Puts the comparison into the senders' figures; `numbers` are theirs in the tally, in the same order.
pub(super) fn compare(
    senders: &mut [SourcerFigures],
    numbers: &[Option<u32>],
    expected: &Expected,
) -> SourcerComparison {
    let overdispersion = against_expected(senders, numbers, expected);
    let groups: Vec<Proportion> = senders
        .iter()
        .map(|sender| Proportion::new(sender.accepted, sender.settled))
        .collect();
    let prior = beta_binomial::fit(&groups);
    if let Ok(prior) = &prior {
        for (sender, group) in senders.iter_mut().zip(&groups) {
            sender.shrunk = shrunk(prior, *group);
        }
        put_quarters(senders, &groups, prior);
    }
    let spread = match prior {
        Ok(Prior::Spread(beta)) => Some(beta),
        _ => None,
    };
    SourcerComparison {
        expected_from: expected.basis.clone(),
        expected_settled: expected.settled,
        expected_same_for_senders: expected.same_for_senders.clone(),
        overdispersion,
        alpha: spread.map(|beta| beta.alpha),
        beta: spread.map(|beta| beta.beta),
        no_spread: without_spread(&prior).map(str::to_owned),
    }
}

/// The rate of a group drawn towards the rate of all.
pub(super) fn shrunk(prior: &Prior, group: Proportion) -> ShrunkFigures {
    let shrunk = prior.shrunk(group);
    ShrunkFigures {
        shrunk_rate: shrunk.map(|shrunk| shrunk.rate),
        shrunk_low: shrunk.map(|shrunk| shrunk.interval.low),
        shrunk_high: shrunk.map(|shrunk| shrunk.interval.high),
    }
}

/// Why rates are not drawn, or drawn together whole.
fn without_spread(prior: &Result<Prior, NoPrior>) -> Option<&'static str> {
    match prior {
        Ok(Prior::Spread(_)) => None,
        Ok(Prior::OneRate { .. }) => {
            Some("the senders differ no more than chance makes senders of one rate differ")
        }
        Err(NoPrior::FewGroups) => Some("fewer than two senders have settled requests"),
        Err(NoPrior::NoContrast) => Some("either nothing was accepted or everything was"),
        Err(NoPrior::AllOrNothing) => Some("every sender was accepted always or never"),
    }
}

fn put_quarters(senders: &mut [SourcerFigures], groups: &[Proportion], prior: &Prior) {
    let known: Vec<(usize, _)> = groups
        .iter()
        .enumerate()
        .filter_map(|(index, group)| Some((index, prior.posterior(*group)?)))
        .collect();
    let posteriors: Vec<_> = known.iter().map(|(_, posterior)| *posterior).collect();
    let chances = quarter::chances(&posteriors).unwrap_or_default();
    for ((index, _), chances) in known.iter().zip(chances) {
        senders[*index].top_quarter = Some(chances.top);
        senders[*index].bottom_quarter = Some(chances.bottom);
    }
}

/// Observed against expected accepts; returns φ.
fn against_expected(
    senders: &mut [SourcerFigures],
    numbers: &[Option<u32>],
    expected: &Expected,
) -> Option<f64> {
    let groups: Vec<Group> = senders
        .iter()
        .zip(numbers)
        .map(|(sender, number)| Group {
            observed: sender.accepted,
            trials: expected.trials.get(number).cloned().unwrap_or_default(),
        })
        .collect();
    let funnel = funnel::funnel(&groups);
    for (sender, position) in senders.iter_mut().zip(&funnel.positions) {
        put_position(sender, position.as_ref());
    }
    funnel.overdispersion
}

fn put_position(sender: &mut SourcerFigures, position: Option<&Position>) {
    let ratio = position.map(|position| position.ratio);
    sender.expected = position.map(|position| position.expected);
    sender.oe_ratio = ratio.map(|ratio| ratio.value);
    sender.oe_low = ratio.map(|ratio| ratio.interval.low);
    sender.oe_high = ratio.map(|ratio| ratio.interval.high);
    let flag = match position.map(|position| position.place) {
        Some(Place::VeryHigh) => "very high",
        Some(Place::High) => "high",
        Some(Place::Low) => "low",
        Some(Place::VeryLow) => "very low",
        Some(Place::Inside) | None => return,
    };
    sender.funnel = Some(flag.to_owned());
}
